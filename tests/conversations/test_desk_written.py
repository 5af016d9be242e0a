"""What requesters write, at the desk: how much of it, and from when on it can be read."""

from __future__ import annotations

from conversations.chat.requester_messages import MOST_UNANSWERED
from conversations.protocol.effects import EVENT, Send
from conversations.protocol.orders import DeskAction
from conversations.requests.event import Event, EventKind
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import TAKEN, DeskDriver, request_after
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
