"""Trying the bot: a request of somebody who only looks how it works is marked as a test."""

from __future__ import annotations

import re
from dataclasses import replace

from conversations.chat import navigation
from conversations.chat.state import ChatState, Decision, both
from conversations.chat.words import action_typed
from conversations.protocol.actions import ChatAction
from conversations.text import _

MARKED = _("Noted: this is a test. Its card says TEST, and it is not counted.")
UNMARKED = _("This is no test any more ✓")

_OPENING = re.compile(r"\s*(?P<said>[^,.:;!?\n–]{3,40})[,.:;!\n–]\s*(?P<rest>\S.*)", re.DOTALL)


def mark(state: ChatState) -> Decision:
    """Mark the draft as a test; without one, begin one. Details that are asked again can wait."""
    if state.draft.amends or not state.begun:
        state = navigation.start(state).state
    return Decision(state.with_draft(test=True), notice=MARKED)


def unmark(state: ChatState) -> Decision:
    """Take the mark off: it is meant."""
    return Decision(state.with_draft(test=False), toast=UNMARKED)


def said_first(heard: Decision) -> Decision:
    """Say that it is a test before what is said of the rest of a message."""
    return replace(heard, notice=both(MARKED, heard.notice))


def after_saying_so(text: str) -> str | None:
    """Give what follows where the first words of a message say that this is a test."""
    found = _OPENING.match(text)
    said = found is not None and action_typed(found["said"]) is ChatAction.TEST
    return found["rest"] if found and said else None
