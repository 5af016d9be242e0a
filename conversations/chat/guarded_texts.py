"""What its author decides about a text in which something was masked; counted without content."""

from __future__ import annotations

from dataclasses import replace

from pydantic import JsonValue

from conversations.chat import changed_texts, navigation, requester_messages
from conversations.chat.answers import TEXT_KEPT
from conversations.chat.state import ChatState, Decision
from conversations.protocol.effects import Count
from conversations.protocol.session import Masked, PageName, Unaddressed, Understood
from conversations.requests.counts import GUARD
from conversations.safety.guard.spans import COVER

MASKED, REWRITTEN, PROFESSIONAL = "masked", "rewritten", "professional"
"""How a masked text went on: as it was masked, written again, with the name of a professional."""


def keep_masked(state: ChatState) -> Decision:
    """Take a text as it was masked."""
    masked = _shown(state)
    if requester_messages.written_about(masked) is not None:
        return _passed_on(state, masked, masked.text, MASKED)
    return _counted(replace(_taken(state, masked, masked.value), toast=TEXT_KEPT), MASKED)


def rewrite(state: ChatState) -> Decision:
    """Ask for a text again that was masked."""
    masked = _shown(state)
    reference = requester_messages.written_about(masked)
    if reference is None:
        return _counted(navigation.close(state), REWRITTEN)
    unnamed = state.with_draft(overlay=masked.replace(named=""))
    return _counted(navigation.open_page(unnamed, PageName.WRITE, reference), REWRITTEN)


def keep_names(state: ChatState) -> Decision:
    """Take a text with its names, which are a professional's: all else in it stays masked."""
    if isinstance(state.overlay, Understood | Unaddressed):
        text = state.overlay.named
        named = state.overlay.replace(text=text, named="", masked=COVER in text, professional=True)
        return _counted(Decision(state.with_draft(overlay=named)), PROFESSIONAL)
    masked = _shown(state)
    if requester_messages.written_about(masked) is not None:
        return _passed_on(state, masked, masked.named, PROFESSIONAL)
    taken = _taken(state, masked, _with_names(masked.value, masked))
    told = changed_texts.naming(taken.state, masked.key)
    return _counted(replace(taken, state=told, toast=TEXT_KEPT), PROFESSIONAL)


def _taken(state: ChatState, masked: Masked, value: JsonValue) -> Decision:
    taken = changed_texts.settled if masked.anew else changed_texts.take
    return taken(state, masked.key, {masked.key: value})


def _passed_on(state: ChatState, masked: Masked, text: str, how: str) -> Decision:
    """Pass a message on to the coordination; a request that is gone by now takes none."""
    request = state.request(requester_messages.written_about(masked) or "")
    if request is None:
        return rewrite(state)
    told = requester_messages.flagged(request) if how is PROFESSIONAL else request
    return _counted(requester_messages.written(state, told, text), how)


def _with_names(value: JsonValue, masked: Masked) -> JsonValue:
    """Put the text with its names in the place of the masked one, the newest part of a value."""
    if isinstance(value, str) and masked.text in value:
        return masked.named.join(value.rsplit(masked.text, 1))
    if isinstance(value, dict):
        return {key: _with_names(one, masked) for key, one in value.items()}
    return value


def _counted(decision: Decision, how: str) -> Decision:
    """Count what was chosen; a test is not counted."""
    if decision.state.draft.test:
        return decision
    return replace(decision, effects=(*decision.effects, Count(GUARD, how)))


def _shown(state: ChatState) -> Masked:
    assert isinstance(state.overlay, Masked)
    return state.overlay
