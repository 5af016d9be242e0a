"""Taking an answer into the draft, and what that does to the answers around it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from conversations.chat.leaving import counting_network
from conversations.chat.state import ChatState, Decision
from conversations.flows.decision import wanted_mission
from conversations.flows.journey import Journey
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.settlement import Notice, Settled, found_in
from conversations.forms.kinds import is_asked_again
from conversations.protocol.effects import Count
from conversations.protocol.session import Page, PageName
from conversations.requests.counts import EXIT
from conversations.text import _

TEXT_KEPT = _("Your text is kept ✓")


def answer(state: ChatState, values: Mapping[str, JsonValue]) -> Decision:
    """Store answers by their keys and go on to what they make necessary."""
    asked = state.asked
    if reopened := _reopened(state, values):
        return Decision(reopen(state, reopened))
    stored = {**state.draft.answers, **values}
    kept = {key: words for key, words in state.draft.kept.items() if key not in values}
    named = _still_named(state, values)
    after = state.with_draft(
        answers=stored, focus=None, overlay=None, misses=0, kept=kept, named=named
    )
    after = settle(after.with_draft(before_change=_to_undo(state, after.path)))
    adding = asked is not None and asked.optional and not state.draft.amends
    if adding and after.path.complete and after.path.offered:
        after = after.with_draft(overlay=Page(name=PageName.DETAILS))
    return _counting(after)


def agree(state: ChatState, sent: Mission, *, noticed: bool = False) -> Decision:
    """Settle on a mission to send, whatever the facts lead to.

    `noticed` tells that the privacy notice stood on the same screen: it is accepted with it.
    """
    facts = state.path.answers
    settled = Settled(
        computed=found_in(facts).mission,
        wanted=wanted_mission(Orientation.model_validate(facts)),
        sent=sent,
    )
    notice: dict[str, JsonValue] = {"notice": Notice.ACCEPTED.value} if noticed else {}
    decision = answer(state, {"result": settled.model_dump(mode="json"), **notice})
    return Decision(decision.state.with_draft(before_change=None))


def reopen(state: ChatState, key: str) -> ChatState:
    """Ask a question again: it and those that rest on it lose their answer."""
    question = state.path.question(key)
    keys = list(state.path.questions)
    after = keys[keys.index(key) :] if key in keys else [key]
    dropped = {
        one
        for one in after
        if one == key or (question and key in state.path.questions[one].only_if.keys)
    }
    kept = {one: value for one, value in state.draft.answers.items() if one not in dropped}
    return state.with_draft(answers=kept, focus=None, overlay=None)


def undo(state: ChatState) -> ChatState:
    """Give back the answers from before the change that changed the mission."""
    before = state.draft.before_change
    assert before is not None
    return state.with_draft(answers=before, before_change=None, focus=None, overlay=None)


def settle(state: ChatState) -> ChatState:
    """Once a path is complete, tell its answers from the dormant ones.

    An answer that comes back on the path is marked, so that its author sees it again; a free text,
    a place and a consent are asked anew. Nothing is decided while the path is incomplete: the
    answers to come back may only be waiting for the mission to be agreed on.
    """
    draft, path = state.draft, state.path
    if not path.complete:
        return state
    back = draft.dormant & path.questions.keys()
    anew = {key for key in back if is_asked_again(path.questions[key])}
    if anew:
        kept = {key: value for key, value in draft.answers.items() if key not in anew}
        return state.with_draft(answers=kept, dormant=draft.dormant - anew)
    return state.with_draft(
        dormant=frozenset(draft.answers.keys() - path.questions.keys()),
        revived=frozenset((draft.revived | back) & path.questions.keys()),
    )


def relevant(state: ChatState) -> dict[str, JsonValue]:
    """Give the stored answers that are on the path: the only ones that are sent."""
    questions = state.path.questions
    return {key: value for key, value in state.draft.answers.items() if key in questions}


def _reopened(state: ChatState, values: Mapping[str, JsonValue]) -> str | None:
    """Name the question that an answer opens again instead of answering."""
    asked = state.asked
    if asked is None or not asked.reopens:
        return None
    return asked.reopens.get(str(values.get(asked.key)))


def _still_named(state: ChatState, values: Mapping[str, JsonValue]) -> frozenset[str]:
    """Give the answers that hold names still: a new text passed the guard, a longer one may not."""
    before = state.draft.answers
    return frozenset(
        key
        for key in state.draft.named
        if key not in values or str(values[key]).startswith(str(before.get(key)))
    )


def _to_undo(state: ChatState, path: Journey) -> dict[str, JsonValue] | None:
    """Keep the answers from before a change that takes back what was agreed on."""
    if "result" in state.path.questions and "result" not in path.questions:
        return dict(state.draft.answers)
    return state.draft.before_change


def _counting(state: ChatState) -> Decision:
    """Count the exit that the path ends at, once for each draft; a test is not counted."""
    leaving = state.path.leaving
    if leaving is None or leaving.exit in state.draft.exits or state.draft.test:
        return Decision(state)
    counted = state.with_draft(exits=state.draft.exits | {leaving.exit.value})
    counting = Decision(counted, effects=(Count(f"{EXIT}{leaving.exit}", leaving.variant),))
    return counting_network(counting)
