"""What a decision came to, before it is put into messages."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.chat.state import ChatState
from conversations.protocol.effects import Effect
from conversations.protocol.screen import Screen
from conversations.text import Msg


@dataclass(frozen=True, slots=True)
class Decision:
    """Where a person stands after a decision, and what else follows.

    Attributes:
        state: the session as it is now.
        notice: one line above the screen: what to do instead, what was understood.
        toast: what a press is answered with; at most 60 characters.
        shows: a screen to show instead of what the session says.
        event: what is shown is an event, such as a receipt: a new message, never edited.
        freezes: what remains of the message with buttons, if not the question and its answer.
        effects: what else is to be done.
        quiet: nothing new is shown; a second tap, a membership.
        anew: the screen is a new message, even after a press.
    """

    state: ChatState
    notice: Msg | None = None
    toast: Msg | None = None
    shows: Screen | None = None
    effects: tuple[Effect, ...] = ()
    event: bool = False
    freezes: Screen | None = None
    quiet: bool = False
    anew: bool = False
