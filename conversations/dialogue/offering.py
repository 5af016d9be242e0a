"""After an outage: the present screen again, for those who may have waited for an answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.dialogue.presenting import present
from conversations.dialogue.reminding import is_day
from conversations.dialogue.scene import Scene
from conversations.dialogue.telling import noticed
from conversations.dialogue.waking import fitted
from conversations.effects import Send, Strip, Turn
from conversations.flows.plan import FLOW_VERSION
from conversations.session import Live, Session
from conversations.surroundings import Surroundings
from conversations.text import _

SHORTLY = timedelta(minutes=30)
"""Before the outage: who had been silent for longer had put the phone away."""

BACK_AGAIN = _("I could not answer for a while. Here is where you were.")


def offer_again(
    session: Session, began: datetime, ended: datetime, around: Surroundings
) -> Turn | None:
    """Show a person's present screen in a new message, if an outage may have swallowed an answer.

    The outage was from `began`, or up to a minute later, until `ended`. None for those who were not
    active shortly before, who have been answered since, or whom a reminder has just recalled; and
    at night.
    """
    draft = session.draft
    if draft is None or not began - SHORTLY <= draft.active < ended or not is_day(around.now):
        return None
    long_silent = around.now - draft.active >= timedelta(hours=_reminder_hours(around))
    if long_silent and (draft.reminded or session.unreminded):
        return None
    scene, live, nonce = _of_today(session, around), session.live, around.nonce
    key = f"live:{nonce}"
    screen = noticed(present(scene), BACK_AGAIN)
    sent = Send(session.chat, screen, scene.languages, key, nonce)
    old = (Strip(session.chat, key=live.key, message_id=live.message_id),) if live else ()
    shown = scene.draft.but(active=draft.active, reminded=draft.reminded or long_silent)
    after = scene.session.but(draft=shown, live=Live(key=key, nonce=nonce))
    return Turn(after, (*old, sent))


def _of_today(session: Session, around: Surroundings) -> Scene:
    """Fit a draft into the questions of today: a new version may have ended the outage."""
    scene = Scene(session, around)
    return scene if scene.draft.flow_version == FLOW_VERSION else fitted(scene).scene


def _reminder_hours(around: Surroundings) -> float:
    return around.directory.delays.reminder_hours
