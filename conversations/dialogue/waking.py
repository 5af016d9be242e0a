"""Before a turn: the language guessed, an older draft fitted into the questions of today."""

from __future__ import annotations

from datetime import timedelta

from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.emergency import speaks_of_danger
from conversations.flows.plan import FLOW_VERSION
from conversations.inbound import Inbound, Typed
from conversations.journey import reconcile
from conversations.session import Page
from conversations.text import Language, _

LONG_AGO = timedelta(hours=48)
"""Of silence: after it, a message meets the summary so far and not a question out of the blue."""

QUESTIONS_CHANGED = _("The questions have changed a little since: please check your answers.")


def wake(scene: Scene, inbound: Inbound) -> Outcome:
    """Give the scene as the turn may take it, with a notice if something had to change."""
    scene = _spoken_to(scene, inbound)
    draft = scene.session.draft
    if draft is None:
        return Outcome(scene)
    long_ago = scene.around.now - draft.active > LONG_AGO
    if draft.flow_version != FLOW_VERSION:
        return fitted(scene)
    if long_ago and isinstance(inbound, Typed) and scene.begun:
        page = None if scene.path.complete else Page(name="resume")
        return Outcome(scene.drafting(aside=page, focus=None), anew=True)
    return Outcome(scene)


def _spoken_to(scene: Scene, inbound: Inbound) -> Scene:
    """Guess a language that nobody chose: that of a phrase of danger, else the messenger's."""
    if scene.session.language:
        return scene
    danger = speaks_of_danger(inbound.text) if isinstance(inbound, Typed) else None
    if danger:
        return scene.being(language=danger)
    code = (inbound.sender.language_code or "")[:2].lower()
    return scene.being(language=Language(code)) if code in set(Language) else scene


def fitted(scene: Scene) -> Outcome:
    """Keep of a draft begun with other questions what answers those of today."""
    answers, lost = reconcile(scene.draft.answers, scene.draft.flow_version)
    of_today = scene.drafting(
        answers=answers, flow_version=FLOW_VERSION, focus=None, aside=None, before_change=None
    )
    return Outcome(of_today, notice=QUESTIONS_CHANGED if lost else None)
