"""People on the block list: where to call, the emergency numbers, and what is theirs by right.

Nobody may be kept from his or her own data (GDPR, art. 15 and 17). Each answer stands for itself,
for no screen and no draft is gone on with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from conversations.chat import own_data
from conversations.chat.entry import wake
from conversations.chat.state import ChatState, known_session
from conversations.chat.words import COMMANDS, way_of
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Effect, Send, Toast, Turn
from conversations.protocol.inbound import (
    Command,
    Edited,
    Erasure,
    Flooded,
    Inbound,
    Membership,
    Pressed,
    Typed,
)
from conversations.protocol.screen import Line, Screen
from conversations.safety.danger import speaks_of_danger
from conversations.screens.contacts import contact_of
from conversations.screens.emergency import call_lines
from conversations.screens.navigation import one_per_row
from conversations.screens.own_data import ERASE, forget_screen
from conversations.screens.privacy import ERASE as FORGET
from conversations.screens.privacy import SEE, commands_line, privacy_screen
from conversations.text import _

NO_ANSWER = _("This bot does not answer you any more. You can reach someone here: {contact}.")
NO_ANSWER_KEY = "kept_out"
"""Said once in a chat, and again only when the message is forgotten."""
GO = ":go:"
"""Stands between the nonce of a button, whatever screen it belonged to, and what it leads to."""


def answer_blocked(inbound: Inbound, context: Context) -> Turn:
    """Answer a person on the block list: numbers to call, the person's own data, else a sentence.

    Not to be confused with who blocked the bot, and is answered as everybody when back.
    """
    session = known_session(context)
    if isinstance(inbound, Membership | Flooded):
        return Turn(session, ())
    state = wake(ChatState(session, context), inbound).state
    answers = _ANSWERS.get(_way(inbound) or "", _sentence)(state)
    toast = (Toast(inbound.callback_id),) if isinstance(inbound, Pressed) else ()
    return Turn(session, (*toast, *answers))


def _way(inbound: Inbound) -> str | None:
    """Name what is asked for, by a word, a command or a button."""
    match inbound:
        case Typed(text=text):
            return "emergency" if speaks_of_danger(text) else way_of(text)
        case Edited(text=text) if speaks_of_danger(text):
            return "emergency"
        case Command(name=name):
            return COMMANDS.get(name)
        case Pressed(data=data):
            return data.partition(GO)[2]
        case Erasure():
            return "forget_all"
        case _:
            return None


def _sentence(state: ChatState) -> tuple[Effect, ...]:
    lines = Line(NO_ANSWER(contact=contact_of(state.directory))), commands_line()
    return (Send(state.session.chat, Screen(lines), state.languages, NO_ANSWER_KEY, once=True),)


def _numbers(state: ChatState) -> tuple[Effect, ...]:
    lines = call_lines(state.directory, state.languages)
    key = f"emergency:{state.context.nonce}"
    return (Send(state.session.chat, Screen(lines), state.languages, key),)


def _text(state: ChatState) -> tuple[Effect, ...]:
    whole = privacy_screen(state.directory, at_length=state.session.language is not None)
    return _shown(state, replace(whole, rows=one_per_row(SEE, FORGET)))


def _asked(state: ChatState) -> tuple[Effect, ...]:
    asks = forget_screen(state.context.requests)
    return _shown(state, replace(asks, rows=one_per_row(ERASE)))


def _shown(state: ChatState, screen: Screen) -> tuple[Effect, ...]:
    key = f"rights:{state.context.nonce}"
    return (Send(state.session.chat, screen, state.languages, key, EVENT),)


_ANSWERS: Mapping[str, Callable[[ChatState], tuple[Effect, ...]]] = {
    "emergency": _numbers,
    "privacy": _text,
    "data": lambda state: own_data.show(state).effects,
    "forget": _asked,
    "forget_all": lambda state: own_data.forget(state).effects,
}
