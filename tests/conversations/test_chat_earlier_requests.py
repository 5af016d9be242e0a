"""The same mission for the same municipality within days: added to the request, or another one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.chat.requester_messages import MOST_UNANSWERED
from conversations.protocol.effects import Edit, Save, Send
from conversations.requests.event import EventKind
from tests.support.demo_context import REFERENCE, text_of
from tests.support.private_chat_driver import (
    EXCHANGE,
    EXCHANGE_SAID,
    LAST,
    SAID,
    TEAM,
    PrivateChatDriver,
)

OTHER_NEED = "Une autre situation inventée."
REST = EXCHANGE_SAID[3:]
ADD = f"same:join.{REFERENCE}"


def _asks(
    talk: PrivateChatDriver, need: str = OTHER_NEED, mission: tuple[str, ...] = EXCHANGE
) -> PrivateChatDriver:
    """Come to a summary and press "send"."""
    talk.begins().follows((*mission, *SAID[:2], need, *REST, *LAST))
    talk.presses(talk.send_code)
    return talk


@pytest.fixture
def again(talk: PrivateChatDriver) -> PrivateChatDriver:
    """Give a person who asked for advice, and asks for it again two days later."""
    _asks(talk, SAID[2])
    talk.after += timedelta(days=2)
    return _asks(talk)


def test_the_earlier_request_is_named_by_its_day(again: PrivateChatDriver) -> None:
    """Nothing is sent before the person has said which it is."""
    assert "lundi 23 novembre 2026" in again.text()
    assert REFERENCE in again.text()
    assert len(again.requests) == 1
    assert again.draft.answers["need_text"] == OTHER_NEED


def test_what_is_new_joins_it_whole(again: PrivateChatDriver) -> None:
    """The new need and every answer that differs are a message about the first request."""
    again.presses(ADD)
    (request,) = again.requests
    written = request.events[-1]
    assert written.kind is EventKind.WRITTEN
    assert written.text == OTHER_NEED
    assert again.session.draft is None
    assert REFERENCE in again.text()
    assert "Ajouté" in " ".join(text_of(one.screen) for one in again.last(Edit))


def test_answers_that_differ_are_named(talk: PrivateChatDriver) -> None:
    """Another time, another number: each with its question."""
    _asks(talk, SAID[2])
    last: tuple[str, ...] = (*LAST[:2], "timing:month")
    talk.begins().follows((*EXCHANGE, SAID[0], "0470 00 00 12", SAID[2], *REST, *last))
    talk.follows((talk.send_code,))
    talk.presses(ADD)
    said = talk.requests[0].events[-1].text.replace("\u00a0", " ").splitlines()
    assert any(line.startswith("Moment souhaité : Dans le mois") for line in said)
    assert "Contact : +32 470 00 00 12" in said
    assert SAID[2] not in said


def test_it_may_be_another_request(again: PrivateChatDriver) -> None:
    """One tap sends it as any request."""
    again.presses("same:another")
    assert len(again.requests) == 2
    assert again.requests[0].answers["need_text"] == OTHER_NEED


def test_back_leads_to_the_summary(again: PrivateChatDriver) -> None:
    """Nothing is sent, nothing is lost."""
    again.presses("go:close")
    assert again.send_code
    assert len(again.requests) == 1


def test_a_second_tap_does_nothing_twice(again: PrivateChatDriver) -> None:
    """Once it has joined the first request, an old button adds nothing."""
    assert again.session.live
    data, message = f"{again.session.live.nonce}:{ADD}", again.live_message
    again.presses(ADD)
    again.presses_data(data, message)
    assert not again.last(Save)


@pytest.mark.parametrize("case", ["late", "mission", "place", "test", "withdrawn"])
def test_another_case_is_sent_at_once(case: str, talk: PrivateChatDriver) -> None:
    """A week later, for another mission or place, as a test, or after a withdrawal: no question."""
    _asks(talk, SAID[2])
    if case == "late":
        talk.after += timedelta(days=7)
    if case == "withdrawn":
        talk.commands("demandes")
        talk.presses(f"request:{REFERENCE}")
        talk.presses(f"follow:withdraw.{REFERENCE}")
        talk.presses(f"follow:withdrawn.{REFERENCE}")
    if case == "test":
        talk.commands("test")
    mission: tuple[str, ...] = EXCHANGE
    place = "4000" if case == "place" else "5000"
    extra: tuple[str, ...] = ()
    if case == "mission":
        mission, extra = TEAM, (SAID[3], "themes:stress", "pick:done", "12")
    talk.begins() if case != "test" else None
    talk.follows((*mission, *SAID[:3], *(extra or REST), place, *LAST[1:]))
    talk.presses(talk.send_code)
    assert len(talk.requests) == 2


def test_a_long_text_goes_in_pieces(talk: PrivateChatDriver) -> None:
    """Nothing of four thousand characters is cut off, and the card is stored once."""
    _asks(talk, SAID[2])
    story = " ".join(f"mot{number}" for number in range(560))
    _asks(talk, story)
    talk.presses(ADD)
    written = [one.text for one in talk.requests[0].events if one.kind is EventKind.WRITTEN]
    assert " ".join(written) == story
    assert len(talk.last(Save)) == 1
    keys = [one.key for one in talk.last(Send)]
    assert len(set(keys)) == len(keys)


def test_the_same_word_for_word_says_so(talk: PrivateChatDriver) -> None:
    """Where nothing is new, the desk reads that it was asked again."""
    _asks(talk, SAID[2])
    _asks(talk, SAID[2])
    talk.presses(ADD)
    assert talk.requests[0].events[-1].text == "La même demande a été refaite."


def test_danger_in_the_second_text_is_marked_on_the_card(talk: PrivateChatDriver) -> None:
    """What was said of danger is a flag of the request that it joins."""
    _asks(talk, SAID[2])
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    talk.types("Hier encore cette dame disait : je veux mourir.")
    talk.follows(("emergency:continue", *REST, *LAST))
    talk.presses(talk.send_code)
    talk.presses(ADD)
    assert talk.requests[0].flags[:2] == ("numbers_shown", "danger_suicide")


def test_too_many_messages_leave_the_draft(again: PrivateChatDriver) -> None:
    """Where a desk has not answered twenty messages, it is said, and the draft stays."""
    for number in range(MOST_UNANSWERED):
        event = again.requests[0].events[0].replace(kind=EventKind.WRITTEN, text=str(number))
        again.requests = (again.requests[0].with_event(event),)
    again.presses(ADD)
    assert again.draft.answers["need_text"] == OTHER_NEED
    assert again.send_code
    assert "20" in again.text()


def test_in_dutch_too() -> None:
    """The day, the reference, and two buttons."""
    talk = PrivateChatDriver("nl")
    _asks(_asks(talk, SAID[2]))
    assert "U vroeg dit al op maandag 23 november 2026" in talk.text("nl")
    assert {ADD, "same:another"} <= talk.screen.codes
