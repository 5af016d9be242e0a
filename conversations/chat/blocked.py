"""People on the block list: where to call, the emergency numbers, and what is theirs by right.

Nobody may be kept from his or her own data (GDPR, art. 15 and 17). Each answer stands for itself,
for no screen and no draft is gone on with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from conversations.chat import own_data
from conversations.chat.entry import enter
from conversations.chat.state import ChatState, known_session
from conversations.chat.words import action_typed
from conversations.protocol.actions import ChatAction, action_in
from conversations.protocol.commands import COMMANDS
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Effect, Send, Toast, Turn
from conversations.protocol.inbound import (
    Command,
    Edited,
    Erasure,
    Flooded,
    Inbound,
    Media,
    Membership,
    Pressed,
    Typed,
)
from conversations.protocol.screen import Line, Screen
from conversations.safety.danger import signs_of
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


def answer_blocked(inbound: Inbound, context: Context) -> Turn:
    """Answer a person on the block list: numbers to call, the person's own data, else a sentence.

    Not to be confused with who blocked the bot, and is answered as everybody when back.
    """
    session = known_session(context)
    if isinstance(inbound, Membership | Flooded):
        return Turn(session, ())
    state = enter(ChatState(session, context), inbound).state
    answers = _ANSWERS.get(_asked_for(inbound), _sentence)(state)
    toast = (Toast(inbound.callback_id),) if isinstance(inbound, Pressed) else ()
    return Turn(session, (*toast, *answers))


def _asked_for(inbound: Inbound) -> ChatAction | None:
    """Name what is asked for, by a word, a command or a button."""
    match inbound:
        case Typed(text=text):
            return ChatAction.EMERGENCY if signs_of(text) else action_typed(text)
        case Edited(text=text) | Media(forwarded=text) if signs_of(text):
            return ChatAction.EMERGENCY
        case Command(name=name):
            return COMMANDS.get(name)
        case Pressed(data=data):
            found = action_in(data.partition(":")[2])
            return found.action if found else None
        case Erasure():
            return ChatAction.FORGET_ALL
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


_ANSWERS: Mapping[ChatAction | None, Callable[[ChatState], tuple[Effect, ...]]] = {
    ChatAction.EMERGENCY: _numbers,
    ChatAction.PRIVACY: _text,
    ChatAction.DATA: lambda state: own_data.show(state).effects,
    ChatAction.FORGET: _asked,
    ChatAction.FORGET_ALL: lambda state: own_data.forget(state).effects,
}
