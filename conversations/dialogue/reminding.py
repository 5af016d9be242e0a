"""One reminder of a draft that was begun and left: never a second one, never at night."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.dialogue.scene import Scene
from conversations.effects import EVENT, Send, Turn
from conversations.screens.pages import reminder_screen
from conversations.session import Session
from conversations.surroundings import Surroundings

WORTH_IT = 3
"""Answers; fewer are quickly given again."""

DAY = range(8, 20)
"""Hours in which a person may be reminded."""


def is_day(now: datetime) -> bool:
    """Say whether people may be reminded at this hour."""
    return now.hour in DAY


def remind(session: Session, around: Surroundings) -> Turn | None:
    """Give the reminder that is due to a person, if one is; by day, the answer is final."""
    scene, draft = Scene(session, around), session.draft
    if draft is None or draft.reminded or session.unreminded or not scene.begun:
        return None
    silence = around.now - draft.active
    due = silence >= timedelta(hours=around.directory.delays.reminder_hours)
    if not due or not is_day(around.now) or len(scene.path.answers) <= WORTH_IT:
        return None
    kept_until = draft.active + around.directory.retention.drafts
    reminder = Send(
        to=session.chat,
        screen=reminder_screen(kept_until.date()),
        languages=scene.languages,
        key=f"event:{around.nonce}",
        nonce=EVENT,
    )
    return Turn(session.but(draft=draft.but(reminded=True)), (reminder,))
