"""Prepares a turn: guesses the language, and fits an older draft into today's questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations.chat import emergencies, navigation, story
from conversations.chat.state import ChatState, Decision, Incoming
from conversations.flows.journey import reconcile
from conversations.flows.plan import FLOW_VERSION
from conversations.protocol.inbound import Inbound, words_of
from conversations.protocol.session import Emergency, Page, PageName, Unaddressed, Understood
from conversations.text import Language, _

RESUME = PageName.RESUME
LONG_AGO = timedelta(hours=48)
"""Of silence: after it, a message meets the summary so far and not a question out of the blue."""

QUESTIONS_CHANGED = _("The questions have changed a little since: please check your answers.")


def enter(state: ChatState, inbound: Inbound) -> Decision:
    """Give the state as the turn may take it, with a notice if something had to change."""
    words = words_of(inbound)
    state = _spoken_to(replace(state, incoming=Incoming(words) if words else None), inbound)
    draft = state.session.draft
    if draft is None:
        return Decision(state)
    long_ago = state.context.now - draft.active > LONG_AGO
    if draft.flow_version != FLOW_VERSION:
        return fitted(state)
    if long_ago and words is not None and state.begun:
        kept = _with_words(state)
        page = kept.overlay if kept.path.complete else Page(name=RESUME, below=kept.overlay)
        return Decision(kept.with_draft(overlay=page, focus=None), anew=True)
    return Decision(state)


def _with_words(state: ChatState) -> ChatState:
    """Leave on the screen only what holds words of the person; an emergency is over by now."""
    if isinstance(state.overlay, Emergency):
        state = emergencies.set_aside(state)
    under = navigation.under_pages(state.overlay)
    return state.with_draft(overlay=under if isinstance(under, navigation.HOLDING) else None)


def _spoken_to(state: ChatState, inbound: Inbound) -> ChatState:
    """Guess a language that nobody chose: that of a phrase of danger, else the messenger's."""
    if state.session.language:
        return state
    danger = state.incoming.sign if state.incoming else None
    code = danger.language if danger else (inbound.sender.language_code or "")[:2].lower()
    offered = code in state.directory.languages
    return state.with_session(language=Language(code)) if offered else state


def fitted(state: ChatState) -> Decision:
    """Keep of a draft begun with other questions what answers those of today."""
    answers, lost = reconcile(state.draft.answers, state.draft.flow_version)
    of_today = state.with_draft(
        answers=answers, flow_version=FLOW_VERSION, focus=None, before_change=None
    )
    words = _with_words(of_today)
    match words.overlay:
        case Understood(text=str(text)) if text:
            of_today = story.keep(words.with_draft(overlay=None), text)
        case Unaddressed():
            of_today = words
        case _:
            of_today = words.with_draft(overlay=None)
    return Decision(of_today, notice=QUESTIONS_CHANGED if lost else None)
