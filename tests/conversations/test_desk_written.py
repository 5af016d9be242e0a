"""What requesters write, at the desk: how much of it, and from when on it can be read."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat.requester_messages import MOST_UNANSWERED
from conversations.desk import board
from conversations.protocol.effects import EVENT, Edit, Send, Strip
from conversations.protocol.orders import DeskAction
from conversations.requests.event import Event, EventKind
from conversations.requests.expiry import moved_at
from conversations.requests.idle import quiet_of, unread
from conversations.requests.lifecycle import State
from tests.support.demo_context import REFERENCE, make_context, text_of
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import CHAT, PrivateChatDriver

TEXT = "Nous sommes aussi libres le jeudi."


def _writes(talk: PrivateChatDriver, text: str) -> None:
    talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", talk.last_message)
    talk.types(text)


def _posted(talk: PrivateChatDriver) -> list[Send]:
    return [one for one in talk.last(Send) if one.to != CHAT]


def _written(talk: PrivateChatDriver) -> list[Event]:
    return [event for event in talk.requests[0].events if event.kind is EventKind.WRITTEN]


def test_one_person_does_not_fill_a_group() -> None:
    """After twenty messages without an answer, the next one is held back, and its sender is told.

    Once somebody at the desk does something, messages are passed on again.
    """
    office = DeskDriver(request_after(TAKEN))
    talk = office.talk
    for number in range(MOST_UNANSWERED + 1):
        _writes(talk, f"Message numéro {number}.")
    assert len(_written(talk)) == MOST_UNANSWERED
    assert "pas été transmis" in talk.text()
    assert not _posted(talk)
    office.reply("Merci pour tout cela.")
    _writes(talk, TEXT)
    assert len(_written(talk)) == MOST_UNANSWERED + 1


def test_what_is_written_before_anyone_has_the_request_waits() -> None:
    """The group reads that there is a message; its words stand on the card once it is taken on."""
    office = DeskDriver()
    _writes(office.talk, TEXT)
    (posted,) = _posted(office.talk)
    said = text_of(posted.screen)
    assert TEXT not in said
    assert "Messages et notes" in said
    office.press(DeskAction.TAKE)
    assert TEXT in text_of(office.card)


def _after_closing() -> DeskDriver:
    """Give a desk to whose closed request somebody has written."""
    office = DeskDriver(request_after(TAKEN, CLOSED))
    office.talk.types(TEXT)
    office.talk.presses(f"follow:pass.{REFERENCE}")
    office.catch_up()
    return office


def test_what_is_typed_after_the_closing_arrives() -> None:
    """The closing invites to write; what is typed then stands in the group and on the card."""
    office = _after_closing()
    relayed = office.posts()[-1]
    assert TEXT in text_of(relayed.screen)
    assert "clôturée" in text_of(relayed.screen)
    assert TEXT in text_of(office.card)
    assert relayed.screen.codes == {f"reopen:{REFERENCE}:below", f"read:{REFERENCE}"}
    assert office.request.state is State.CLOSED


def test_a_message_after_the_closing_opens_the_request_again_by_a_tap() -> None:
    """One tap below the message, which has its buttons no more; the requester hears of it."""
    office = _after_closing()
    below = office.posts()[-1].screen.codes
    office.press(DeskAction.REOPEN, "below")
    assert f"reopen:{REFERENCE}:below" in below
    assert office.of(Strip) == [Strip("namur", message_id=40)]
    assert office.request.state is State.IN_CHARGE
    assert "rouverte" in office.told[-1]


def test_a_request_that_is_opened_again_on_its_card_keeps_the_card() -> None:
    """The button of the card takes no buttons away."""
    office = _after_closing()
    office.press(DeskAction.REOPEN)
    assert office.request.state is State.IN_CHARGE
    assert not office.of(Strip)


def test_a_message_after_the_closing_stands_in_the_list() -> None:
    """The list of messages to read holds it until somebody does something."""
    office = _after_closing()
    office.command("messages")
    (listing,) = office.of(Send)
    assert listing.screen.codes == {f"show:{REFERENCE}"}
    office.press(DeskAction.READ)
    assert not unread(office.request)
    (stripped,) = office.of(Strip)
    assert stripped.message_id == 40
    office.command("berichten")
    assert "Aucun message" in text_of(office.of(Send)[0].screen)
    office.command("ouvertes")
    assert not office.of(Send)[0].screen.codes


def test_an_open_request_with_a_message_is_listed_too() -> None:
    """What was answered, or marked as read, is no longer to be read; it is so once."""
    office = DeskDriver(request_after(TAKEN))
    _writes(office.talk, TEXT)
    office.command("messages")
    assert office.of(Send)[0].screen.codes == {f"show:{REFERENCE}"}
    office.press(DeskAction.READ)
    events = office.request.events
    office.press(DeskAction.READ)
    assert office.request.events == events
    assert "lu par Anne" in text_of(office.card)


def test_reading_is_no_news_and_no_work() -> None:
    """That a message was read resets no reminder, and delays no end."""
    office = _after_closing()
    before = quiet_of(office.request).since, moved_at(office.request)
    office.after(days=1)
    office.press(DeskAction.READ)
    assert (quiet_of(office.request).since, moved_at(office.request)) == before
    assert len(office.told) == 0


def test_a_text_long_after_the_closing_begins_a_request() -> None:
    """After a month, what is typed out of the blue is about something new."""
    office = DeskDriver(request_after(TAKEN, CLOSED))
    office.after(days=31)
    office.talk.types(TEXT)
    assert not any(code.startswith("follow:pass") for code in office.talk.screen.codes)


def test_a_message_after_the_closing_stands_on_the_board() -> None:
    """The board names it among the messages to read, beside the open requests."""
    office = _after_closing()
    shown = replace(make_context(1), desk_here="namur", after_closing=(office.request,))
    (edit,) = board(shown, pin=False)
    assert isinstance(edit, Edit)
    assert "Messages à lire" in text_of(edit.screen)
    assert REFERENCE in text_of(edit.screen)
