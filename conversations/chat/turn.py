"""One turn of a private chat: from a message or press and the session to what follows."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat.dispatch import decide
from conversations.chat.entry import enter
from conversations.chat.reply import reply
from conversations.chat.state import ChatState, known_session
from conversations.chat.views import counting
from conversations.protocol.context import Context
from conversations.protocol.effects import Send, Turn
from conversations.protocol.inbound import Inbound
from conversations.protocol.screen import Line, Screen
from conversations.protocol.session import Session
from conversations.text import _

APOLOGY = _("That did not work. Your answers are kept: send it again, or type /start.")


def turn(inbound: Inbound, context: Context) -> Turn:
    """Decide one turn of the person whose session the context holds.

    A stranger who is shown nothing stays one: the guess at a language is no reason to keep anything
    of a person who blocks the bot, or taps twice to have everything erased.
    """
    session = known_session(context)
    entered = enter(ChatState(session, context), inbound)
    decision = decide(entered, inbound)
    if entered.notice and not decision.notice:
        decision = replace(decision, notice=entered.notice)
    replied = counting(entered.state, reply(entered.state, decision, inbound))
    unchanged = decision.quiet and replied.session == entered.state.session
    stranger = session == Session(person=session.person, chat=session.chat)
    return replace(replied, session=session) if unchanged and stranger else replied


def apology(context: Context) -> Send:
    """Say calmly that a turn failed; the draft is untouched."""
    session = known_session(context)
    languages = (session.language,) if session.language else context.directory.languages
    screen = Screen((Line(APOLOGY),))
    return Send(session.chat, screen, languages, key=f"apology:{context.nonce}")
