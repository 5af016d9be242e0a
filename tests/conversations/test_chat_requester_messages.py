"""A request that was sent, followed by its requester: writing, withdrawing, judging."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import EVENT, Save, Send, Strip, Toast
from conversations.protocol.inbound import MediaKind
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.session import Emergency, Masked, Page
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import CHAT, EXCHANGE, NEED, PrivateChatDriver

OTHER = "P9T-6XC"
WRITE = f"event:write.{REFERENCE}"
TEXT = "Nous sommes aussi libres le jeudi."


@pytest.fixture
def talk() -> PrivateChatDriver:
    """Give the requester of a request that Anne has taken on."""
    office = DeskDriver(request_after(TAKEN))
    return office.talk


def _event(talk: PrivateChatDriver, code: str) -> None:
    talk.presses_data(f"{EVENT}:{code}", talk.last_message)


def _kinds(talk: PrivateChatDriver) -> list[EventKind]:
    return [event.kind for event in talk.requests[0].events[2:]]


def _posted(talk: PrivateChatDriver) -> Send:
    (said,) = (one for one in talk.last(Send) if one.to != CHAT)
    return said


def test_requests_are_listed_and_opened(talk: PrivateChatDriver) -> None:
    """/demandes lists them with their states; each opens on where it stands, and back again."""
    talk.commands("demandes")
    assert "En cours" in talk.text()
    talk.presses(f"request:{REFERENCE}")
    assert "Anne" in talk.text()
    assert "Coordination de Namur" in talk.text()
    assert {f"follow:write.{REFERENCE}", f"follow:withdraw.{REFERENCE}"} <= talk.screen.codes
    talk.presses("go:requests")
    assert f"request:{REFERENCE}" in talk.screen.codes


def test_a_message_reaches_the_desk(talk: PrivateChatDriver) -> None:
    """What is typed goes to the group below the card, can be answered there, and is confirmed."""
    _event(talk, WRITE)
    talk.types(TEXT)
    assert _kinds(talk) == [EventKind.WRITTEN]
    said = _posted(talk)
    assert (said.to, said.answers) == ("namur", f"card:{REFERENCE}")
    assert said.key.startswith(Order(DeskAction.REPLY, REFERENCE).code)
    assert TEXT in text_of(said.screen)
    assert REFERENCE in talk.text()
    assert talk.session.draft is None
    assert talk.session.live is None


def test_a_reply_to_news_is_a_message_also_in_the_middle_of_another_request(
    talk: PrivateChatDriver,
) -> None:
    """Who answers the coordination as in any chat is understood, and goes on where it was."""
    talk.begins().follows(EXCHANGE[:3])
    asked = talk.pending
    talk.replies(TEXT, f"event:{REFERENCE}.1")
    assert _kinds(talk) == [EventKind.WRITTEN]
    assert TEXT in text_of(_posted(talk).screen)
    assert talk.pending == asked
    talk.replies("Madame Exemple, née le 3 mars 1990", f"event:{REFERENCE}.1")
    assert isinstance(talk.draft.overlay, Masked)
    assert len(_kinds(talk)) == 1


@pytest.mark.parametrize("key", ["event:P9T-6XC.1", "event:0000000a", "live:0000000a", "e", ""])
def test_a_reply_to_anything_else_is_read_as_what_is_asked(
    key: str, talk: PrivateChatDriver
) -> None:
    """A question, a receipt, or what was said of somebody else's request."""
    talk.begins().follows(EXCHANGE[:3])
    talk.replies(TEXT, key)
    assert _kinds(talk) == []


def test_a_number_or_a_single_word_is_a_message_too(talk: PrivateChatDriver) -> None:
    """While a message is asked for, nothing that is typed is taken for a button."""
    for text in ("1", "Oui", "Retours"):
        _event(talk, WRITE)
        talk.types(text)
    assert [event.text for event in talk.requests[0].events[2:]] == ["1", "Oui", "Retours"]


def test_writing_can_be_left(talk: PrivateChatDriver) -> None:
    """Typing the way back and pressing it both leave without a message."""
    _event(talk, WRITE)
    talk.types("retour")
    assert not _kinds(talk)
    _event(talk, WRITE)
    talk.presses("go:close")
    assert not _kinds(talk)


def test_writing_keeps_the_draft_under_way(talk: PrivateChatDriver) -> None:
    """A draft is untouched, and one tap on the confirmation leads back to it."""
    talk.begins().follows(EXCHANGE[:2])
    answers, screen = talk.draft.answers, talk.screen
    _event(talk, WRITE)
    assert talk.last(Strip)
    talk.types(TEXT)
    assert talk.draft.answers == answers
    talk.presses_event("event:resume")
    assert talk.screen == screen


def test_resuming_without_a_draft_begins_anew(talk: PrivateChatDriver) -> None:
    """The button of an old confirmation leads to the start, not to an error."""
    _event(talk, "event:resume")
    assert "role:partner" in talk.screen.codes


@pytest.mark.parametrize("kind", MediaKind)
def test_only_text_is_taken(kind: MediaKind, talk: PrivateChatDriver) -> None:
    """A photo, a voice message or a file: what is expected is said, the page stays."""
    _event(talk, WRITE)
    talk.sends(kind)
    assert isinstance(talk.draft.overlay, Page)
    assert not _kinds(talk)


@pytest.mark.parametrize(("text", "advice"), [("a" * 5000, "3000"), ("👍", "mots")])
def test_a_text_that_cannot_be_passed_on_says_why(
    text: str, advice: str, talk: PrivateChatDriver
) -> None:
    """A text that is too long, or says nothing, is asked again on the same page."""
    _event(talk, WRITE)
    talk.types(text)
    assert advice in talk.text()
    talk.types(TEXT)
    assert _kinds(talk) == [EventKind.WRITTEN]


def test_the_privacy_guard_stands_before_a_message(talk: PrivateChatDriver) -> None:
    """What could identify a person is masked, shown, and only then passed on."""
    _event(talk, WRITE)
    talk.types("Madame Exemple, née le 3 mars 1990, est absente.")
    assert isinstance(talk.draft.overlay, Masked)
    assert "Exemple" not in talk.text()
    assert "1990" not in talk.session.model_dump_json()
    assert not _kinds(talk)
    talk.presses("guard:rewrite")
    assert isinstance(talk.draft.overlay, Page)
    assert "Exemple" not in talk.session.model_dump_json()
    talk.types("Madame Exemple, née le 3 mars 1990, est absente.")
    talk.presses("guard:keep")
    assert _kinds(talk) == [EventKind.WRITTEN]
    assert "1990" not in talk.requests[0].events[-1].text


@pytest.mark.parametrize(
    ("text", "overlay"),
    [
        ("Une formation sur l'envie de mourir est-elle possible ? Je veux mourir.", None),
        ("Madame Exemple dit : je veux mourir.", Masked),
    ],
)
def test_a_phrase_of_danger_shows_the_numbers_first(
    text: str, overlay: type[Masked] | None, talk: PrivateChatDriver
) -> None:
    """The numbers come first; one tap goes on with the message, past the guard if it must."""
    _event(talk, WRITE)
    talk.types(text)
    assert isinstance(talk.draft.overlay, Emergency)
    assert "112" in talk.text()
    assert not _kinds(talk)
    talk.presses("emergency:continue")
    if overlay:
        assert isinstance(talk.draft.overlay, overlay)
        talk.presses("guard:keep")
    assert _kinds(talk) == [EventKind.WRITTEN]
    assert "mourir" in talk.requests[0].events[-1].text


def test_a_closed_request_can_be_written_about() -> None:
    """After the closing a message still reaches the desk, and opens nothing by itself."""
    talk = DeskDriver(request_after(TAKEN, CLOSED)).talk
    talk.commands("demandes")
    talk.presses(f"request:{REFERENCE}")
    assert f"follow:withdraw.{REFERENCE}" not in talk.screen.codes
    talk.presses(f"follow:write.{REFERENCE}")
    talk.types(TEXT)
    assert talk.requests[0].state is State.CLOSED
    assert TEXT in text_of(_posted(talk).screen)


def test_withdrawing_asks_once_and_tells_the_desk(talk: PrivateChatDriver) -> None:
    """The safe choice stands first; then the request is closed, and the group reads why."""
    talk.commands("demandes")
    talk.presses(f"request:{REFERENCE}")
    talk.presses(f"follow:withdraw.{REFERENCE}")
    assert talk.screen.rows[0][0].code == f"follow:request.{REFERENCE}"
    talk.presses(f"follow:request.{REFERENCE}")
    talk.presses(f"follow:withdraw.{REFERENCE}")
    assert talk.session.live
    data, message = f"{talk.session.live.nonce}:follow:withdrawn.{REFERENCE}", talk.live_message
    talk.presses_data(data, message)
    assert talk.requests[0].state is State.CLOSED
    assert "retirée" in text_of(_posted(talk).screen)
    talk.presses_data(data, message)
    assert _kinds(talk) == [EventKind.WITHDRAWN]
    assert not talk.last(Send)


def test_a_request_closed_meanwhile_is_not_withdrawn(talk: PrivateChatDriver) -> None:
    """The press finds it closed, says so, and shows where it stands."""
    talk.commands("demandes")
    talk.presses(f"request:{REFERENCE}")
    talk.presses(f"follow:withdraw.{REFERENCE}")
    talk.requests = (request_after(TAKEN, CLOSED),)
    talk.presses(f"follow:withdrawn.{REFERENCE}")
    (toast,) = talk.last(Toast)
    assert toast.text
    assert "disponibilité" in talk.text()
    assert _kinds(talk) == [EventKind.CLOSED]


@pytest.mark.parametrize("mark", [1, 2, 3])
def test_the_first_judgement_counts(mark: int) -> None:
    """One tap after the closing is kept, thanked for, and told to nobody; the next are not kept."""
    talk = DeskDriver(request_after(TAKEN, CLOSED)).talk
    _event(talk, f"event:rate{mark}.{REFERENCE}")
    assert talk.requests[0].events[-1].rating == mark
    assert talk.last(Toast)[0].text
    assert not talk.last(Send)
    _event(talk, f"event:rate1.{REFERENCE}")
    assert not talk.last(Save)
    assert talk.last(Toast)[0].text


def test_nothing_is_judged_before_the_end(talk: PrivateChatDriver) -> None:
    """A button of an older closing keeps nothing once the request is open again."""
    _event(talk, f"event:rate1.{REFERENCE}")
    assert not talk.last(Save)


@pytest.mark.parametrize(
    "code",
    [
        f"event:write.{OTHER}",
        f"event:precise.{OTHER}",
        f"event:rate1.{OTHER}",
        f"event:rate9.{REFERENCE}",
        f"event:withdrawn.{REFERENCE}",
        "event:write.",
        "event:",
    ],
)
def test_forged_buttons_of_news_change_nothing(code: str, talk: PrivateChatDriver) -> None:
    """A request of somebody else, or a button that there is not, is answered and no more."""
    _event(talk, code)
    assert talk.session.draft is None
    assert len(talk.last(Toast)) == 1
    assert not talk.last(Save)


@pytest.mark.parametrize("page", ["request", "write", "withdraw"])
def test_a_page_of_an_erased_request_shows_the_others(page: str, talk: PrivateChatDriver) -> None:
    """When a request is no longer kept, its open page gives way to the list."""
    talk.commands("demandes")
    talk.presses(f"request:{REFERENCE}")
    if page != "request":
        talk.presses(f"follow:{page}.{REFERENCE}")
    talk.requests = ()
    talk.types(NEED)
    assert "pas encore" in talk.text()


def test_a_masked_message_about_an_erased_request_goes_nowhere(talk: PrivateChatDriver) -> None:
    """The guard's button finds no request and shows what there is."""
    _event(talk, WRITE)
    talk.types("Madame Exemple est absente.")
    talk.requests = ()
    talk.presses("guard:keep")
    assert not talk.posted[1:]
    assert "pas encore" in talk.text()


def test_what_a_request_is_with_is_always_somebody() -> None:
    """A desk that the configuration has lost is named by the one that serves for it."""
    talk = DeskDriver(request_after(desk="gone")).talk
    talk.commands("demandes")
    talk.presses(f"request:{REFERENCE}")
    assert "Coordination générale" in talk.text()
