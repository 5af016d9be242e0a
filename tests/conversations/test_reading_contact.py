"""A contact is an e-mail address, a phone number or this chat."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.contact import Contact, ContactKind, read_contact, shown
from conversations.reading.rejection import Rejection


@pytest.mark.parametrize(
    ("typed", "value", "said"),
    [
        ("0470 12 34 56", "+32470123456", "+32 470 12 34 56"),
        ("GSM : 0470/12.34.56", "+32470123456", "+32 470 12 34 56"),
        ("0032 470 12 34 56", "+32470123456", "+32 470 12 34 56"),
        ("+32 (0)470 12 34 56", "+32470123456", "+32 470 12 34 56"),
        ("081 12 34 56", "+3281123456", "+32 81 12 34 56"),
        ("02 555 12 34", "+3225551234", "+32 2 555 12 34"),
        ("+33 6 12 34 56 78", "+33612345678", "+33 6 12 34 56 78"),
        ("+31 6 12345678", "+31612345678", "+31 6 12345678"),
        ("mon numéro : 0470 12 34 56, après 16h", "+32470123456", "+32 470 12 34 56"),
    ],
)
def test_a_phone_number_is_kept_in_one_form(typed: str, value: str, said: str) -> None:
    """Belgian ways of writing, landlines and neighbours' numbers are stored as E.164."""
    contact = read_contact(typed)
    assert contact == Contact(kind=ContactKind.PHONE, value=value)
    assert isinstance(contact, Contact)
    assert shown(contact) == said


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("anne.modele@cpas.example", "anne.modele@cpas.example"),
        ("E-mail : Anne.Modele@CPAS.Example.", "Anne.Modele@cpas.example"),
        ("mailto:anne @ cpas.example", "anne@cpas.example"),
        ("<anne@cpas.example>", "anne@cpas.example"),
        ("anne@cpas.example ou 0470 12 34 56", "anne@cpas.example"),
    ],
)
def test_an_email_address_is_normalised(typed: str, value: str) -> None:
    """An address is found beside other words, its domain is written small."""
    contact = read_contact(typed)
    assert contact == Contact(kind=ContactKind.EMAIL, value=value)
    assert isinstance(contact, Contact)
    assert shown(contact) == value


@pytest.mark.parametrize("typed", ["Telegram", "ici", "HIER", "par Telegram svp", "via telegram"])
def test_here_is_telegram(typed: str) -> None:
    """Whoever wants the answer here needs to give nothing else."""
    contact = read_contact(typed)
    assert contact == Contact(kind=ContactKind.TELEGRAM)
    assert isinstance(contact, Contact)
    assert shown(contact) == "Telegram"


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("anne@cpas", "after the @"),
        ("anne@", "after the @"),
        ("@cpas.example", "before the @"),
        ("@", "before the @"),
        ("anne..x@cpas.example", "Check the e-mail"),
        ("anne.cpas.be", "has an @"),
        ("0470 12 34 5", "missing"),
        ("081 12 34 5", "missing"),
        ("0470123", "missing"),
        ("0470 12 34 567", "too many"),
        ("081 12 34 567", "too many"),
        ("+33 6 12 34 56 78 9", "too many"),
        ("06 12 34 56 78", "Belgian number"),
        ("0999 99 99 99", "too many"),
        ("099 99 99 99", "Belgian number"),
        ("+44 20 7946 0958", "Belgian number"),
        ("+999 123456", "Belgian number"),
        ("+", "Telegram"),
        ("12", "Telegram"),
        ("bonjour", "Telegram"),
        ("🙂", "Telegram"),
        ("", "Telegram"),
    ],
)
def test_a_wrong_contact_is_told_what_lacks(typed: str, advice: str) -> None:
    """The advice fits what the text looks like: an address, a number, or neither."""
    answer = read_contact(typed)
    assert isinstance(answer, Rejection)
    assert advice in answer.advice.id


def test_a_landline_will_do() -> None:
    """Who gives too few digits is told that no mobile is needed."""
    answer = read_contact("081 12")
    assert isinstance(answer, Rejection)
    assert "landline" in answer.advice.id


@given(st.text(max_size=80) | st.from_regex(r"\+?[0-9 ./@a-z]{0,30}"))
def test_any_text_is_a_contact_or_a_rejection(typed: str) -> None:
    """Whatever is typed, nothing is raised, and what is kept can be said."""
    answer = read_contact(typed)
    assert isinstance(answer, Rejection) or shown(answer)
