"""Sending: what was confirmed becomes one request, one card and one receipt."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.flows.missions import Mission
from conversations.flows.plan import FLOW_VERSION
from conversations.protocol.effects import EVENT, Edit, Save, Send, Strip, Toast
from conversations.protocol.session import Page
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.text import Language
from tests.support.demo_context import NOW, REFERENCE, text_of
from tests.support.private_chat_driver import (
    CHAT,
    CO_CONSULTATION,
    EXCHANGE,
    EXCHANGE_DETAILS,
    EXCHANGE_SAID,
    LAST,
    NEED,
    SAID,
    TEAM,
    PrivateChatDriver,
)


def _sent(talk: PrivateChatDriver, *steps: str) -> PrivateChatDriver:
    talk.reaches_summary(*steps)
    talk.presses(talk.send_code)
    return talk


def test_sending_stores_posts_and_confirms(talk: PrivateChatDriver) -> None:
    """One request is stored, its card goes to its desk, and the receipt is a new message."""
    _sent(talk)
    (save,) = talk.last(Save)
    card, receipt = talk.last(Send)
    assert save.request.reference == REFERENCE
    assert (card.to, card.key, card.nonce) == ("namur", f"card:{REFERENCE}", EVENT)
    assert card.languages == ("fr",)
    assert (receipt.to, receipt.nonce) == (CHAT, EVENT)
    assert REFERENCE in text_of(receipt.screen)
    assert talk.session.draft is None
    assert talk.session.live is None


def test_the_summary_is_frozen_without_buttons(talk: PrivateChatDriver) -> None:
    """The message of the summary keeps what was sent, and nothing of it can be pressed."""
    _sent(talk)
    (frozen,) = talk.last(Edit)
    assert not frozen.screen.rows
    assert NEED in text_of(frozen.screen)


def test_the_request_is_what_was_confirmed(talk: PrivateChatDriver) -> None:
    """Answers, words in both languages, version, language and desk are a snapshot."""
    _sent(talk)
    request = talk.requests[0]
    assert request.mission is request.computed is Mission.CO_CONSULTATION
    assert request.wanted is None
    assert request.language is Language.FR
    assert request.flow_version == FLOW_VERSION
    assert (request.desk, request.network) == ("namur", "psynam")
    assert request.state is State.NEW
    assert [event.kind for event in request.events] == [EventKind.SUBMITTED]
    assert request.submitted_at == NOW
    assert request.answers["need_text"] == NEED
    assert all(fact.shown.keys() == {"fr", "nl"} for fact in request.facts)
    assert {fact.key for fact in request.facts} >= {"where", "age_group", "need_text", "timing"}


def test_dormant_answers_are_never_sent(talk: PrivateChatDriver) -> None:
    """What was set aside by a change is in no field of the request."""
    talk.reaches_summary()
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:professional"))
    talk.follows(("result:go_on", "informed:yes", "channel:phone"))
    talk.presses(talk.send_code)
    request = talk.requests[0]
    assert not request.answers.keys() & {"agreement", "meeting_place"}
    assert not {fact.key for fact in request.facts} & {"agreement", "meeting_place"}


def test_two_taps_send_one_request(talk: PrivateChatDriver) -> None:
    """The second tap on send is answered, and nothing else happens."""
    talk.reaches_summary()
    assert talk.session.live
    data, message = f"{talk.session.live.nonce}:{talk.send_code}", talk.live_message
    talk.presses_data(data, message)
    talk.presses_data(data, message)
    assert len(talk.requests) == 1
    assert [type(effect) for effect in talk.turns[-1].effects] == [Toast]


def test_a_summary_that_was_not_confirmed_is_not_sent(talk: PrivateChatDriver) -> None:
    """A press on "send" under other answers shows the summary again and sends nothing."""
    talk.reaches_summary()
    assert talk.session.live
    old, message = f"{talk.session.live.nonce}:{talk.send_code}", talk.live_message
    code = talk.send_code
    talk.follows(("summary:edit", "edit:place", "open:age_group", "age_group:both"))
    assert talk.send_code != code
    talk.presses_data(old, message)
    talk.presses_data(f"{talk.session.live.nonce}:{code}", message)
    assert not talk.requests
    assert talk.send_code


def test_the_flow_version_is_confirmed_too(talk: PrivateChatDriver) -> None:
    """After an update of the questions, the old button sends nothing."""
    talk.reaches_summary()
    old = talk.draft.replace(flow_version="0")
    assert talk.session.live
    data, message = f"{talk.session.live.nonce}:summary:send.00000000", talk.live_message
    talk.session = talk.session.replace(draft=old)
    talk.presses_data(data, message)
    assert not talk.requests
    assert talk.draft.flow_version == FLOW_VERSION


@pytest.mark.parametrize(
    ("postal_code", "age", "desk", "languages"),
    [
        ("5000", "adults", "namur", ("fr",)),
        ("1000", "both", "brussels", ("fr",)),
        ("7000", "children", "hainaut-children", ("fr",)),
        ("7000", "adults", "hainaut-adults", ("fr",)),
        ("8000", "adults", "coordination", ("fr",)),
    ],
)
def test_the_desk_is_that_of_the_place(
    postal_code: str, age: str, desk: str, languages: tuple[str, ...], talk: PrivateChatDriver
) -> None:
    """Place, age group and language decide; a place that no network has goes to the fallback."""
    steps = (*EXCHANGE, *EXCHANGE_SAID, postal_code, f"age_group:{age}", LAST[2])
    talk.begins().follows(steps)
    talk.presses(talk.send_code)
    card = talk.last(Send)[0]
    assert (card.to, card.languages) == (desk, languages)
    assert ("outside_territory" in talk.requests[0].flags) is (desk == "coordination")


def test_a_place_that_no_longer_exists_goes_to_the_fallback(talk: PrivateChatDriver) -> None:
    """A postal code that was withdrawn since is no reason to lose a request."""
    talk.reaches_summary()
    gone = {"postal_code": "9999", "municipality": "0", "names": {"fr": "Nulle-Part"}}
    talk.session = talk.session.replace(
        draft=talk.draft.replace(answers={**talk.draft.answers, "where": gone})
    )
    talk.types("bonjour")
    talk.presses(talk.send_code)
    assert talk.requests[0].desk == "coordination"
    assert "outside_territory" in talk.requests[0].flags
    assert talk.requests[0].network is None


def test_a_request_without_a_language_known_is_french(talk: PrivateChatDriver) -> None:
    """A person who switched to Dutch sends in Dutch."""
    talk.reaches_summary()
    talk.follows(("go:language", "language:nl"))
    talk.presses(talk.send_code)
    assert talk.requests[0].language is Language.NL
    assert talk.last(Send)[1].languages == ("nl",)


def test_another_request_begins_with_the_same_contact(talk: PrivateChatDriver) -> None:
    """Who asks is not asked again; the need and the consent are."""
    talk.begins().follows((*TEAM, *SAID, "stress", "12", *LAST))
    talk.presses(talk.send_code)
    receipt = talk.last_message
    talk.presses_data("e:event:again", receipt)
    assert talk.path.answers.get("entrance") is None
    talk.follows((*EXCHANGE, *EXCHANGE_DETAILS[2:]))
    assert talk.path.complete
    assert talk.path.answers["name"] == "Camille Exemple"
    talk.presses(talk.send_code)
    (saved,) = talk.last(Save)
    assert saved.request.answers["name"] == "Camille Exemple"


def test_another_request_does_not_replace_a_draft(talk: PrivateChatDriver) -> None:
    """With a draft under way, the receipt's button offers to take it up."""
    _sent(talk)
    receipt = talk.last_message
    talk.begins().follows(CO_CONSULTATION[:3])
    answers = talk.draft.answers
    talk.presses_data("e:event:again", receipt)
    assert talk.draft.overlay == Page(name="resume")
    assert talk.draft.answers == answers


def test_another_request_needs_a_first_one(talk: PrivateChatDriver) -> None:
    """The button of a receipt whose request is gone begins a request as /start does."""
    talk.presses_data("e:event:again", 3)
    assert talk.draft.answers == {}
    assert "role:partner" in talk.screen.codes


def test_contact_data_are_kept_and_forgotten_on_demand(talk: PrivateChatDriver) -> None:
    """Only contact data are kept, only on demand, and they are gone when asked."""
    _sent(talk)
    assert talk.session.profile is None
    receipt = talk.last_message
    talk.presses_data("e:event:remember", receipt)
    assert talk.session.profile
    assert talk.session.profile.answers.keys() == {
        "role",
        "name",
        "function",
        "organisation",
        "contact",
    }
    talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS[2:]))
    talk.presses(talk.send_code)
    assert [type(effect) for effect in talk.turns[-1].effects].count(Save) == 1
    talk.presses_data("e:event:forget", talk.last_message)
    assert talk.session.profile is None
    assert [type(effect) for effect in talk.turns[-1].effects] == [Toast]


def test_there_is_nothing_to_remember_without_a_request(talk: PrivateChatDriver) -> None:
    """A forged or outlived button keeps nothing."""
    talk.presses_data("e:event:remember", 3)
    assert talk.session.profile is None


def test_my_requests_are_listed_with_their_state(talk: PrivateChatDriver) -> None:
    """The list names the reference of each request that was sent."""
    _sent(talk)
    talk.commands("demandes")
    assert REFERENCE in talk.text()


def test_a_thank_you_after_sending_is_no_new_request(talk: PrivateChatDriver) -> None:
    """A text may be for the coordination; a sign is none, and is told that all has arrived."""
    _sent(talk)
    for thanks in ("merci !", "👍"):
        talk.types(thanks)
        assert talk.session.draft is None
        assert not talk.screen.codes
    talk.types("bonjour")
    assert REFERENCE in talk.text()
    talk.session = talk.session.replace(draft=None)
    talk.after = timedelta(days=2)
    talk.types("bonjour")
    assert REFERENCE not in talk.text()
    assert "role:partner" in talk.screen.codes


def test_after_long_silence_a_message_meets_the_draft(talk: PrivateChatDriver) -> None:
    """After 48 hours a text is no answer: the person sees where he or she stood."""
    talk.begins().follows(CO_CONSULTATION[:3])
    answers = talk.draft.answers
    talk.after = timedelta(hours=49)
    talk.types("oui")
    assert talk.draft.answers == answers
    assert talk.screen.codes >= {"go:resume", "go:restart"}
    talk.types("Recommencer")
    assert talk.draft.answers == {}


def test_an_older_draft_is_fitted_before_anything_else(talk: PrivateChatDriver) -> None:
    """After an update, what no longer fits is asked again, with a word of explanation."""
    talk.begins().follows(CO_CONSULTATION[:3])
    answers = {**talk.draft.answers, "together": "retired", "no_such_question": "x"}
    old = talk.draft.replace(flow_version="0", answers=answers, focus="role")
    talk.session = talk.session.replace(draft=old)
    talk.types("oui")
    assert talk.pending == "together"
    assert "no_such_question" not in talk.draft.answers
    assert talk.draft.flow_version == FLOW_VERSION
    assert len(talk.screen.lines) == 5
    talk.session = talk.session.replace(draft=old)
    talk.commands("urgence")
    assert "112" in talk.text()


def test_an_older_draft_that_fits_goes_on(talk: PrivateChatDriver) -> None:
    """Where nothing is lost, nothing is said: the text is read as the answer."""
    talk.begins().follows(CO_CONSULTATION[:2])
    talk.session = talk.session.replace(draft=talk.draft.replace(flow_version="0"))
    talk.types("moi, sans la personne")
    assert talk.draft.answers["together"] == "professional"


def test_a_frozen_message_is_only_stripped_when_nothing_was_answered(
    talk: PrivateChatDriver,
) -> None:
    """A command takes the buttons off the old message and leaves its text."""
    talk.begins().follows(CO_CONSULTATION[:2])
    message = talk.live_message
    talk.commands("aide")
    (strip,) = talk.last(Strip)
    assert strip.message_id in {message, None}
    assert not talk.last(Edit)
