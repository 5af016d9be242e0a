"""Several means of contact, from the question to the card: all of them, in their order."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import JsonValue

from conversations.chat.submission import request_of, route_of
from conversations.protocol.effects import Edit
from conversations.protocol.inbound import MediaKind
from conversations.protocol.session import Profile, Suggested
from conversations.requests.request import Request
from conversations.screens.cards.card import card_of
from conversations.screens.own_data import held_lines
from conversations.screens.reachability import other_way
from conversations.text import Msg
from tests.conversations.journeys import all_requests, scene_of, with_everything
from tests.support.demo_context import directory, said, text_of
from tests.support.desk_driver import TAKEN
from tests.support.private_chat_driver import DETAILS, EXCHANGE, EXCHANGE_DETAILS, PrivateChatDriver

BOTH = "0499 12 30 45 (SMS d'abord, jamais le mercredi) ou accueil@maison.example"
SHOWN = "+32 499 12 30 45 (« SMS d'abord, jamais le mercredi ») ou accueil@maison.example"
COLLEAGUE = "appelez ma collègue Anne au secrétariat"


@pytest.fixture
def talk() -> PrivateChatDriver:
    """Give a draft at the question how to be reached."""
    asked = PrivateChatDriver().begins().follows((*EXCHANGE, *DETAILS[:1]))
    assert asked.pending == "contact"
    return asked


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _spoken(message: Msg) -> str:
    return _plain(said(message))


def _request(contact: Any) -> Request:
    """Give a request that was taken on, with this contact confirmed."""
    scene = scene_of({**with_everything(all_requests()[0]), "contact": contact})
    return request_of(scene, route_of(scene)).with_event(TAKEN)


def _means(kind: str, value: str | None = None, remark: str = "") -> dict[str, Any]:
    return {"kind": kind, "value": value, "remark": remark}


def test_the_summary_shows_every_means_in_one_line(talk: PrivateChatDriver) -> None:
    """What was typed arrives whole, below the question and in the summary."""
    talk.types(BOTH)
    frozen = talk.last(Edit)[0].screen
    assert _plain(text_of(frozen)).endswith(f"→ {SHOWN} ✓")
    talk.follows(EXCHANGE_DETAILS[2:])
    assert f"Contact : {SHOWN}" in _plain(talk.text()).splitlines()


def test_an_address_that_was_mended_is_asked_about(talk: PrivateChatDriver) -> None:
    """A comma for a point is no reason to type all of it again."""
    talk.types("anne@cpas,be")
    assert "anne@cpas.be" in talk.text()
    talk.presses("suggest:0")
    assert talk.path.answers["contact"].means[0].value == "anne@cpas.be"


def test_what_is_wrong_with_one_of_two_is_said_while_the_other_is_offered(
    talk: PrivateChatDriver,
) -> None:
    """The error names what lacks; the number is not lost, nor are the words that are no address."""
    talk.types("0470 12 34 56 ou anne@cpas")
    assert isinstance(talk.draft.overlay, Suggested)
    assert "après le @" in talk.text()
    assert "« ou anne@cpas »" in _plain(talk.text())
    talk.types("oui")
    assert talk.path.answers["contact"].means[0].remark == "ou anne@cpas"


@pytest.mark.parametrize("step", ["contact:telegram", "081 12 34 56"])
def test_words_without_a_means_wait_for_one(step: str, talk: PrivateChatDriver) -> None:
    """They are held with the draft, can be read by their author, and join what is given next."""
    talk.types(COLLEAGUE)
    assert talk.pending == "contact"
    assert "C'est noté" in talk.text()
    held = held_lines(talk.session, (), directory())
    assert any(COLLEAGUE in said(line.text) for line in held)
    talk.follows((step,))
    assert talk.path.answers["contact"].words == COLLEAGUE
    assert not talk.draft.kept
    talk.follows(EXCHANGE_DETAILS[2:])
    assert COLLEAGUE in talk.text()


def test_a_shared_contact_answers_the_question(talk: PrivateChatDriver) -> None:
    """A number out of the address book, with whose it is; the question says what was answered."""
    talk.shares("+32470123456 (Anne Modele)")
    (means,) = talk.path.answers["contact"].means
    assert (means.value, means.remark) == ("+32470123456", "Anne Modele")
    assert "+32 470 12 34 56" in text_of(talk.last(Edit)[0].screen)


def test_a_shared_contact_answers_no_other_question() -> None:
    """Anywhere else a line says that only text is read, and nothing of it is kept."""
    talk = PrivateChatDriver().begins().follows(EXCHANGE)
    talk.shares("+32470123456")
    assert "seul le texte est lu" in talk.text()
    assert "470123456" not in talk.session.model_dump_json()


def test_a_shared_contact_begins_nothing() -> None:
    """Without a request under way nothing asks for it, even where contact data would be next."""
    talk = PrivateChatDriver()
    talk.shares("+32470123456")
    assert talk.session.draft is None
    assert "470123456" not in talk.session.model_dump_json()


def test_a_shared_contact_waits_for_the_question_to_be_on_the_screen(
    talk: PrivateChatDriver,
) -> None:
    """On a page beside the question it is no answer."""
    talk.presses("go:help")
    talk.shares("+32470123456")
    assert talk.pending == "contact"


def test_a_contact_without_its_number_is_a_file_like_others(talk: PrivateChatDriver) -> None:
    """Where nothing could be read of it, the person is asked for words."""
    talk.sends(MediaKind.CONTACT)
    assert talk.pending == "contact"
    assert "seul le texte est lu" in talk.text()


def test_the_card_gives_each_means_a_line() -> None:
    """In the order of preference, remarks in quotes, words about none of them below."""
    contact = {
        "means": [
            _means("phone", "+32499123045", "SMS d'abord"),
            _means("telegram"),
            _means("email", "a@maison.example"),
        ],
        "words": "Merci",
    }
    lines = _plain(text_of(card_of(_request(contact), directory()))).splitlines()
    at = lines.index("Contact 1 : +32 499 12 30 45 (« SMS d'abord »)")
    assert lines[at + 1 : at + 4] == [
        "Contact 2 : sur Telegram",
        "Contact 3 : a@maison.example",
        "Contact : « Merci »",
    ]


def test_without_words_besides_the_card_has_the_means_alone() -> None:
    """Two means are two lines."""
    contact = {"means": [_means("phone", "+32499123045"), _means("telegram")], "words": ""}
    lines = _plain(text_of(card_of(_request(contact), directory()))).splitlines()
    assert [line for line in lines if line.startswith("Contact")] == [
        "Contact 1 : +32 499 12 30 45",
        "Contact 2 : sur Telegram",
    ]


@pytest.mark.parametrize(
    ("contact", "line"),
    [
        ({"kind": "email", "value": "a@maison.example"}, "Contact : a@maison.example"),
        ({"kind": "telegram", "value": None}, "Contact : sur Telegram"),
    ],
)
def test_a_single_means_is_shown_as_it_always_was(contact: dict[str, Any], line: str) -> None:
    """What was stored while a contact was one way alone looks the same."""
    first = _plain(text_of(card_of(_request(contact), directory()))).splitlines()[1]
    assert first == f"Camille Exemple · {line}"


def test_the_other_contact_is_every_means_but_the_messenger() -> None:
    """Whom nothing reaches here is reached elsewhere, as he or she said."""
    means = [
        _means("telegram"),
        _means("phone", "+32499123045", "matin"),
        _means("email", "a@b.be"),
    ]
    request = _request({"means": means, "words": ""})
    line = _spoken(other_way(request, directory()))
    assert line == "Autre contact : +32 499 12 30 45 (« matin ») ou a@b.be"


def test_another_request_keeps_the_contact_of_before() -> None:
    """Contact data kept for the next request in the old shape answer the question."""
    old: dict[str, JsonValue] = {"kind": "email", "value": "a@maison.example"}
    talk = PrivateChatDriver()
    talk.session = talk.session.replace(profile=Profile(answers={"contact": old}))
    talk.begins().follows((*EXCHANGE, *DETAILS[:1], *EXCHANGE_DETAILS[2:]))
    assert talk.path.answers["contact"].means[0].value == "a@maison.example"
    assert talk.send_code
