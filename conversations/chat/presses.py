"""Handles a press: checks that its button is still offered, then carries it out once."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat.actions import UNKNOWN, perform
from conversations.chat.button_handlers import choose
from conversations.chat.render import present
from conversations.chat.state import ChatState, Decision
from conversations.protocol.actions import ChatAction, action_in
from conversations.protocol.effects import EVENT, Strip
from conversations.protocol.inbound import Pressed
from conversations.protocol.session import Emergency
from conversations.text import _

OUT_OF_DATE = _("This screen is out of date: go on below.")
BEGIN_AGAIN = _("This screen is out of date: type /start.")
DONE_ALREADY = _("Noted already ✓")
SUMMARY_CHANGED = _("Your answers have changed: read them, then send.")

SENDING = frozenset(
    {
        ChatAction.SEND,
        ChatAction.JOIN,
        ChatAction.ANOTHER,
        ChatAction.SEND_PRECISIONS,
        ChatAction.WITHDRAW_NOW,
        ChatAction.HAND_ON,
    }
)
"""They send something once and for all."""


def handle_press(state: ChatState, pressed: Pressed) -> Decision:
    """Decide on what came with a press, forged or not."""
    nonce, _colon, code = pressed.data.partition(":")
    if nonce == EVENT:
        return _press_at_any_time(state, code)
    live = state.session.live
    # A forged code, or an old one, is none that the present screen offers.
    if live and nonce == live.nonce and code in present(state).codes:
        known = state.with_session(live=live.replace(message_id=pressed.message_id))
        return press(known, code)
    return _stale(state, pressed, code)


def press(state: ChatState, code: str) -> Decision:
    """Carry out a code that the present screen offers."""
    found = action_in(code)
    if found:
        return perform(state, found)
    asked = state.asked
    assert asked is not None
    return choose(state, asked, code.partition(":")[2])


def _press_at_any_time(state: ChatState, code: str) -> Decision:
    """Carry out the button of a message that stays; anything else changes nothing."""
    found = action_in(code)
    if found is None or not found.action.stays:
        return Decision(state, toast=UNKNOWN, quiet=True)
    return perform(state, found)


def _stale(state: ChatState, pressed: Pressed, code: str) -> Decision:
    """Answer a press on what is no longer on the screen; nothing is done twice, or by surprise.

    The numbers are shown whenever they are asked for: whoever taps twice in haste may be in need.
    """
    live, draft, found = state.session.live, state.session.draft, action_in(code)
    action = found.action if found else None
    here = live is not None and live.message_id == pressed.message_id
    strip = Strip(state.session.chat, message_id=pressed.message_id)
    if found and action is ChatAction.EMERGENCY and not isinstance(state.overlay, Emergency):
        shown = perform(state, found)
        return shown if here else replace(shown, effects=(*shown.effects, strip), anew=True)
    if here and action is ChatAction.SEND and state.path.complete:
        return Decision(state, toast=SUMMARY_CHANGED)
    if (here and draft) or (action in SENDING and draft is None and state.context.requests):
        return Decision(state, toast=DONE_ALREADY, quiet=True)
    if draft is None:
        return Decision(state, toast=BEGIN_AGAIN, effects=(strip,), quiet=True)
    return Decision(state, toast=OUT_OF_DATE, effects=(strip,), anew=True)
