"""Counts how often each question is seen and answered: once per draft, without content."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from conversations.chat.state import ChatState, Decision
from conversations.protocol.effects import Count, Effect, Save, Turn
from conversations.protocol.session import Draft
from conversations.requests.counts import ANSWERED, SEEN, SUMMARY


def counting(before: ChatState, replied: Turn) -> Turn:
    """Count what a turn shows that its draft had not shown, and what it answers for the first time.

    A test is not counted, nor are the questions of the coordination.
    """
    session = replied.session
    draft = session.draft if session else None
    if session is None or draft is None:
        return _counting_sent(before, replied)
    if session == before.session:
        return replied
    if not _counts(draft) or session.language is None:
        return replied
    after = ChatState(session, before.context)
    if draft.answers is before.draft.answers:  # to follow them is half the cost of a turn
        after.__dict__["path"] = before.path
    answered = (draft.seen - draft.passed) & after.path.answers.keys()
    shown = _shown(after) if draft.overlay is None else None
    seen = {shown} - draft.seen if shown else set()
    if not seen and not answered:
        return replied
    counted = draft.replace(seen=draft.seen | seen, passed=draft.passed | answered)
    effects: list[Effect] = [Count(SEEN, key) for key in sorted(seen)]
    effects += [Count(ANSWERED, key) for key in sorted(answered)]
    kept = session.replace(draft=counted)
    return replace(replied, session=kept, effects=(*replied.effects, *effects))


def counting_story(decided: Decision, name: str, keys: Iterable[str]) -> Decision:
    """Count what a text was understood to say, by the keys of questions."""
    if not _counts(decided.state.draft):
        return decided
    counted = tuple(Count(name, key) for key in sorted(keys))
    return replace(decided, effects=(*decided.effects, *counted))


def _counting_sent(before: ChatState, replied: Turn) -> Turn:
    """Count that the summary led to a request."""
    draft = before.session.draft
    sent = draft is not None and SUMMARY in draft.seen and before.path.complete
    saved = any(isinstance(effect, Save) for effect in replied.effects)
    if not sent or not saved or not _counts(before.draft):
        return replied
    return replace(replied, effects=(*replied.effects, Count(ANSWERED, SUMMARY)))


def _counts(draft: Draft) -> bool:
    return not draft.test and draft.amends is None


def _shown(state: ChatState) -> str | None:
    """Name the question on the screen; an exit is counted by itself."""
    if state.asked is not None:
        return state.asked.key
    return None if state.path.leaving else SUMMARY
