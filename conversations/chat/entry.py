"""Before a turn: the language guessed, an older draft fitted into the questions of today."""

from __future__ import annotations

from datetime import timedelta

from conversations.chat.state import ChatState, Decision
from conversations.flows.journey import reconcile
from conversations.flows.plan import FLOW_VERSION
from conversations.protocol.inbound import Inbound, Typed
from conversations.protocol.session import Page, PageName
from conversations.safety.danger import signs_of
from conversations.text import Language, _

LONG_AGO = timedelta(hours=48)
"""Of silence: after it, a message meets the summary so far and not a question out of the blue."""

QUESTIONS_CHANGED = _("The questions have changed a little since: please check your answers.")


def enter(state: ChatState, inbound: Inbound) -> Decision:
    """Give the state as the turn may take it, with a notice if something had to change."""
    state = _spoken_to(state, inbound)
    draft = state.session.draft
    if draft is None:
        return Decision(state)
    long_ago = state.context.now - draft.active > LONG_AGO
    if draft.flow_version != FLOW_VERSION:
        return fitted(state)
    if long_ago and isinstance(inbound, Typed) and state.begun:
        page = None if state.path.complete else Page(name=PageName.RESUME)
        return Decision(state.with_draft(overlay=page, focus=None), anew=True)
    return Decision(state)


def _spoken_to(state: ChatState, inbound: Inbound) -> ChatState:
    """Guess a language that nobody chose: that of a phrase of danger, else the messenger's."""
    if state.session.language:
        return state
    danger = signs_of(inbound.text) if isinstance(inbound, Typed) else None
    phone = (inbound.sender.language_code or "")[:2].lower()
    code = danger.language if danger else phone
    offered = code in state.directory.languages
    return state.with_session(language=Language(code)) if offered else state


def fitted(state: ChatState) -> Decision:
    """Keep of a draft begun with other questions what answers those of today."""
    answers, lost = reconcile(state.draft.answers, state.draft.flow_version)
    of_today = state.with_draft(
        answers=answers, flow_version=FLOW_VERSION, focus=None, overlay=None, before_change=None
    )
    return Decision(of_today, notice=QUESTIONS_CHANGED if lost else None)
