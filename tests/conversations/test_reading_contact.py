"""A contact is every means that was given, each with what was said of it; nothing is dropped."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.contact import LONGEST, Guess, read_contact
from conversations.reading.means import MOST, Contact, ContactKind, Means, by, shown
from conversations.reading.rejection import Rejection
from tests.conversations.contacts import rows, understood

PHONE = "0470 12 34 56"
SIGNS = st.sampled_from(
    (
        *(
            "@",
            ".",
            ",",
            " ",
            "\n",
            "(",
            ")",
            "/",
            "+",
            "0470 12 34 56",
            "a@b.be",
            "ici",
            "Telegram",
        ),
        *("ou", "pas", "arobase", "punt", "cpas", "be", "081", "12", "9h", "ma-vr", ";", ":", "«"),
    )
)
MEANS = (PHONE, "081 12 34 56", "anne@cpas.example", "Telegram")
WORDS = ("Anne", "bureau", "9h", "urgent", "SMS", "pas", "mardi", "12")
BETWEEN = (",", ";", "ou", "of", "et", "\n", "(", ")", "/", ".", ":", "mais plutôt", "«", "»")


@pytest.mark.parametrize(("typed", "expected"), rows())
def test_a_typed_contact_is_kept_as_the_table_says(typed: str, expected: str) -> None:
    """Ways of writing, remarks, hours, faults and hostile texts, in both languages."""
    assert understood(typed) == expected


def test_the_table_is_large() -> None:
    """Four times what was asked for, no text twice."""
    assert len({typed for typed, _expected in rows()}) == len(rows()) >= 200


def test_the_example_of_the_issue_arrives_whole() -> None:
    """Two means in the order of preference, the first with what was said about it."""
    typed = "0499 12 30 45 (SMS d'abord, jamais le mercredi) ou accueil@maison.example"
    phone = Means(
        kind=ContactKind.PHONE, value="+32499123045", remark="SMS d'abord, jamais le mercredi"
    )
    mail = Means(kind=ContactKind.EMAIL, value="accueil@maison.example")
    assert read_contact(typed) == Contact(means=(phone, mail))


@pytest.mark.parametrize(
    ("stored", "contact"),
    [
        ({"kind": "telegram", "value": None}, by(ContactKind.TELEGRAM)),
        ({"kind": "telegram"}, by(ContactKind.TELEGRAM)),
        ({"kind": "phone", "value": "+3281123456"}, by(ContactKind.PHONE, "+3281123456")),
        ({"kind": "email", "value": "a@b.be"}, by(ContactKind.EMAIL, "a@b.be")),
    ],
)
def test_a_contact_stored_as_one_way_alone_opens(
    stored: dict[str, str | None], contact: Contact
) -> None:
    """Drafts, requests and profiles from before several were kept are read as they were."""
    assert Contact.model_validate(stored) == contact
    assert Contact.model_validate(contact.model_dump(mode="json")) == contact


def test_a_text_that_is_too_long_says_by_how_much() -> None:
    """One character more than the most is one too many; the most itself is read."""
    text = f"{PHONE} {'a' * (LONGEST - len(PHONE) - 1)}"
    assert isinstance(read_contact(text), Contact)
    answer = read_contact(f"{text}a")
    assert isinstance(answer, Rejection)
    assert answer.advice.values["n"] == 1


def test_more_means_than_anyone_has_are_refused() -> None:
    """The most are taken; one more is told to choose."""
    numbers = [f"0470 12 34 {number}" for number in range(50, 50 + MOST + 1)]
    assert isinstance(read_contact(", ".join(numbers[:-1])), Contact)
    answer = read_contact(", ".join(numbers))
    assert isinstance(answer, Rejection)
    assert answer.advice.values["n"] == MOST


def test_a_name_before_the_sign_has_its_length() -> None:
    """Where what a space cut makes no address if joined, only what was typed is asked about."""
    cut = read_contact(f"{'a' * 245} modele@cpas.be")
    assert isinstance(cut, Guess)
    assert [one.means[0].value for one in cut.contacts] == ["modele@cpas.be"]
    whole = read_contact(f"{'a' * 250}@cpas.be")
    assert isinstance(whole, Rejection)
    assert "before the @" in whole.advice.id


def test_words_of_an_earlier_try_stay_with_the_contact() -> None:
    """What was said before a means was given is said with it, whatever becomes of the next try."""
    first = read_contact("appelez ma collègue Anne au secrétariat")
    assert isinstance(first, Rejection)
    second = read_contact("demandez le\nsecrétariat social", first.kept)
    assert isinstance(second, Rejection)
    third = read_contact(f"{PHONE} (matin)", second.kept)
    assert isinstance(third, Contact)
    assert third.words == (
        "appelez ma collègue Anne au secrétariat, demandez le secrétariat social"
    )
    assert third.means[0].remark == "matin"


def test_words_that_would_become_a_novel_are_not_kept() -> None:
    """What waits for a means is no longer than one message."""
    words = "demandez Anne au secrétariat social " * 8
    first = read_contact(words)
    assert isinstance(first, Rejection)
    assert first.kept
    again = read_contact(words, first.kept)
    assert isinstance(again, Rejection)
    assert not again.kept


@given(st.text(max_size=80) | st.lists(SIGNS, max_size=30).map(" ".join) | st.text("@. a,0/+"))
def test_any_text_is_a_contact_or_a_rejection(typed: str) -> None:
    """Whatever is typed, nothing is raised, and what is kept can be said and stored."""
    answer = read_contact(typed)
    if isinstance(answer, Rejection):
        return
    contacts = answer.contacts if isinstance(answer, Guess) else (answer,)
    for contact in contacts:
        assert Contact.model_validate(contact.model_dump(mode="json")) == contact
        assert all(map(shown, contact.means))


@given(st.lists(st.sampled_from([*MEANS, *WORDS, *BETWEEN]), max_size=25))
def test_no_word_is_dropped_wherever_it_stands(parts: list[str]) -> None:
    """Between any means, separators and brackets, each word is in a remark, or in those besides."""
    answer = read_contact(" ".join(parts))
    if isinstance(answer, Rejection):
        return
    for contact in answer.contacts if isinstance(answer, Guess) else (answer,):
        told = [contact.words, *(f"{one.value} {one.remark}" for one in contact.means)]
        kept = Counter(re.findall(r"\w+", " ".join(told)))
        # Figures that stand side by side may be a number together.
        words = (part for part in parts if part in WORDS and not part.isdigit())
        assert Counter(words) <= kept


@given(st.lists(st.sampled_from(["matin", "SMS", "Anne", "rappeler", "(9-12u)", "urgent"])))
def test_every_word_beside_a_number_is_kept(words: list[str]) -> None:
    """What is said of a number is in its remark, word for word."""
    answer = read_contact(f"{PHONE} {' '.join(words)}")
    assert isinstance(answer, Contact)
    assert re.findall(r"\w+", answer.means[0].remark) == re.findall(r"\w+", " ".join(words))


@pytest.mark.parametrize(
    "bit", ["a", "@", "a@", "0", "0 ", "a.", "(", "+", "ou ", "a@a.", "081 12 34 56 ", ", ", "\n-"]
)
@pytest.mark.parametrize("length", [LONGEST, 4000])
def test_hostile_texts_are_read_at_once(bit: str, length: int) -> None:
    """The longest text that is read, and one of a whole message, take no noticeable time."""
    text = (bit * length)[:length]
    begun = time.process_time()
    read_contact(text)
    assert time.process_time() - begun < 0.5
