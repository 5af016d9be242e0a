"""After an outage: the present screen again, for those who may have waited for an answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.chat.entry import fitted
from conversations.chat.reminder import is_day
from conversations.chat.render import present
from conversations.chat.reply import with_notice
from conversations.chat.state import ChatState
from conversations.flows.plan import FLOW_VERSION
from conversations.protocol.context import Context
from conversations.protocol.effects import Send, Strip, Turn
from conversations.protocol.session import Live, Session
from conversations.text import _

SHORTLY = timedelta(minutes=30)
"""Before the outage: who had been silent for longer had put the phone away."""

BACK_AGAIN = _("I could not answer for a while. Here is where you were.")


def offer_again(
    session: Session, began: datetime, ended: datetime, context: Context
) -> Turn | None:
    """Show a person's present screen in a new message, if an outage may have swallowed an answer.

    The outage was from `began`, or up to a minute later, until `ended`. None for those who were not
    active shortly before, who have been answered since, or whom a reminder has just recalled; and
    at night.
    """
    draft = session.draft
    if draft is None or not began - SHORTLY <= draft.active < ended or not is_day(context.now):
        return None
    long_silent = context.now - draft.active >= timedelta(hours=_reminder_hours(context))
    if long_silent and (draft.reminded or session.unreminded):
        return None
    state, live, nonce = _of_today(session, context), session.live, context.nonce
    key = f"live:{nonce}"
    screen = with_notice(present(state), BACK_AGAIN)
    sent = Send(session.chat, screen, state.languages, key, nonce)
    old = (Strip(session.chat, key=live.key, message_id=live.message_id),) if live else ()
    shown = state.draft.replace(active=draft.active, reminded=draft.reminded or long_silent)
    after = state.session.replace(draft=shown, live=Live(key=key, nonce=nonce))
    return Turn(after, (*old, sent))


def _of_today(session: Session, context: Context) -> ChatState:
    """Fit a draft into the questions of today: a new version may have ended the outage."""
    state = ChatState(session, context)
    return state if state.draft.flow_version == FLOW_VERSION else fitted(state).state


def _reminder_hours(context: Context) -> float:
    return context.directory.delays.reminder_hours
