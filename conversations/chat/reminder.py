"""One reminder of a draft that was begun and left: never a second one, never at night."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.chat.state import ChatState
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Send, Turn
from conversations.protocol.session import Session
from conversations.screens.pages import reminder_screen

WORTH_IT = 3
"""Answers; fewer are quickly given again."""

DAY = range(8, 20)
"""Hours in which a person may be reminded."""


def is_day(now: datetime) -> bool:
    """Say whether people may be reminded at this hour."""
    return now.hour in DAY


def remind(session: Session, context: Context) -> Turn | None:
    """Give the reminder that is due to a person, if one is; by day, the answer is final."""
    state, draft = ChatState(session, context), session.draft
    if draft is None or draft.reminded or session.unreminded or not state.begun:
        return None
    silence = context.now - draft.active
    due = silence >= timedelta(hours=context.directory.delays.reminder_hours)
    if not due or not is_day(context.now) or len(state.path.answers) <= WORTH_IT:
        return None
    kept_until = draft.active + context.directory.retention.drafts
    reminder = Send(
        to=session.chat,
        screen=reminder_screen(kept_until.date()),
        languages=state.languages,
        key=f"event:{context.nonce}",
        nonce=EVENT,
    )
    return Turn(session.replace(draft=draft.replace(reminded=True)), (reminder,))
