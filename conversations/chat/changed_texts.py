"""A text that is typed where there is one already: added to it, or put in its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import JsonValue, ValidationError

from conversations.chat import story, unasked_facts
from conversations.chat.answers import answer
from conversations.chat.state import ChatState, Decision
from conversations.flows.journey import QUESTIONS
from conversations.forms.form import Question
from conversations.forms.kinds import is_prose, kind_of
from conversations.forms.kinds.kind import Answered, Identifying
from conversations.forms.options import Skip
from conversations.protocol.session import Masked, Retyped
from conversations.reading.dates import Timing, TimingKind
from conversations.reading.means import Contact
from conversations.safety.guard.identifiers import mask
from conversations.screens.summary import NOTED, SAID_BACK
from conversations.text import _, shortened

CHANGED = _("Answer changed ✓")

NOT_TAKEN = ""
"""Stands as the part that a message gave while it was not understood, or waits for a "yes"."""


def take(state: ChatState, key: str, values: Mapping[str, JsonValue]) -> Decision:
    """Take a typed answer; where the question has one that it could be added to, ask which."""
    question, before = QUESTIONS[key], before_it(state, key)
    new = values.get(key)
    if before == new or joined(question, before, new) is None:
        return settled(state, key, values)
    page = Retyped(key=key, values=dict(values))
    return Decision(state.with_draft(overlay=page, misses=0))


def settled(state: ChatState, key: str, values: Mapping[str, JsonValue]) -> Decision:
    """Answer with this, and propose what a free text says about questions to come."""
    decision = answer(state, values)
    text = values.get(key)
    if not is_prose(QUESTIONS[key]) or not isinstance(text, str):
        return decision
    return unasked_facts.hear(decision, text)


def add(state: ChatState) -> Decision:
    """Set what was typed beside the old answer."""
    retyped = _shown(state)
    values = dict(retyped.values)
    for key, value in retyped.values.items():
        both = joined(QUESTIONS[key], before_it(state, key), value)
        values[key] = value if both is None else both
    return _settled_with_names(state, retyped, values)


def put_in_place(state: ChatState) -> Decision:
    """Put what was typed in the place of the old answer."""
    retyped = _shown(state)
    return _settled_with_names(state, retyped, retyped.values)


def _settled_with_names(
    state: ChatState, retyped: Retyped, values: Mapping[str, JsonValue]
) -> Decision:
    decision = settled(state, retyped.key, values)
    if not retyped.professional:
        return decision
    return replace(decision, state=story.naming(decision.state, retyped.key))


def naming(state: ChatState, key: str) -> ChatState:
    """Mark an answer, or what may become one: it holds the name of a professional."""
    if isinstance(state.overlay, Retyped):
        return state.with_draft(overlay=state.overlay.replace(professional=True))
    return story.naming(state, key)


def leave(state: ChatState) -> Decision:
    """Keep the old answer as it was."""
    key = _shown(state).key
    return answer(state, {key: before_it(state, key)})


def go_on(state: ChatState, text: str) -> Decision:
    """Take what is typed while it is asked what becomes of a text: it belongs to the new one."""
    retyped = _shown(state)
    question = QUESTIONS[retyped.key]
    read = kind_of(question).typed(question, text, state.reading)
    if isinstance(read, Identifying):
        read = Answered({retyped.key: read.value})
    more = read.values.get(retyped.key) if isinstance(read, Answered) else None
    both = joined(question, retyped.values[retyped.key], more)
    if both is not None:
        values = {**retyped.values, retyped.key: both}
        return Decision(state.with_draft(overlay=retyped.replace(values=values)))
    kept = mask(text, state.context.today).text
    noted = NOTED(text=shortened(kept, SAID_BACK))
    return Decision(story.keep(state, kept), notice=noted)


def edit(state: ChatState, message: int, text: str) -> Decision | None:
    """Change that part of a text which a message gave; None where it gave all of an answer."""
    key, part = state.draft.typed_ids[message], state.draft.parts.get(message)
    shown, whole = state.overlay, state.draft.answers.get(key)
    if part is None or part == NOT_TAKEN:
        return _edit_new_one(state, message, text)
    new, guard = _read(state, key, text)
    if new == part:
        return Decision(state, quiet=True)
    if isinstance(shown, Retyped):
        whole = shown.values.get(key)
    if new is None or (whole == part and not isinstance(shown, Retyped)):
        return None
    there = isinstance(whole, str) and part in whole
    value = str(whole).replace(part, new, 1) if there else new
    if guard is not None:
        page = Masked(
            key=key,
            value=value,
            text=guard.masked,
            named=guard.named,
            anew=there and shown is None,
        )
        return Decision(state.with_draft(overlay=page))
    if not there:
        return take(state, key, {key: value})
    after = state.with_draft(parts={**state.draft.parts, message: new})
    if isinstance(shown, Retyped):
        changed = shown.replace(values={**shown.values, key: value})
        return Decision(after.with_draft(overlay=changed))
    answers = {**state.draft.answers, key: value}
    return Decision(after.with_draft(answers=answers), notice=CHANGED)


def _edit_new_one(state: ChatState, message: int, text: str) -> Decision | None:
    """Take an edited answer that is no prose for the new one that is asked about; else None."""
    key, shown = state.draft.typed_ids[message], state.overlay
    newest = max(one for one, of in state.draft.typed_ids.items() if of == key)
    if not isinstance(shown, Retyped) or shown.key != key or message != newest:
        return None
    read = kind_of(QUESTIONS[key]).typed(QUESTIONS[key], text, state.reading)
    if not isinstance(read, Answered) or key not in read.values:
        return Decision(state, quiet=True)
    return take(state.with_draft(overlay=None), key, read.values)


def _read(state: ChatState, key: str, text: str) -> tuple[str | None, Identifying | None]:
    """Read an edited text: as it is kept, and how it was masked if something in it was."""
    question = QUESTIONS[key]
    match kind_of(question).typed(question, text, state.reading):
        case Answered(values):
            return str(values[key]), None
        case Identifying(value) as guard:
            return str(value), guard
        case _:
            return None, None


def grown(before: ChatState, after: ChatState, message: int, key: str) -> ChatState:
    """Note what a message that followed an answer at once has added to it."""
    whole, old = str(after.draft.answers[key]), before.draft.answers[key]
    parts = {**after.draft.parts, message: whole.removeprefix(f"{old}\n")}
    return after.with_draft(parts=parts, typed_ids={**after.draft.typed_ids, message: key})


def before_it(state: ChatState, key: str) -> JsonValue:
    """Give the answer that a question has, also in the request whose details are given.

    Who asks is asked anew there: that is no word to be added to.
    """
    request = None if QUESTIONS[key].own else state.request(state.draft.amends or "")
    stored = state.draft.answers.get(key) or (request.answers.get(key) if request else None)
    return None if stored == Skip.SKIPPED.value else stored


def joined(question: Question, before: JsonValue, new: JsonValue) -> JsonValue:
    """Give both answers as one; None where a question takes only one, or not so much."""
    first, second = _accepted(question, before), _accepted(question, new)
    match first, second:
        case str(), str():
            both: JsonValue = (", " if question.own else "\n").join((first, second))
        case Contact(), Contact():
            both = first.joined(second).model_dump(mode="json")
        case Timing(words=str(old)), Timing(words=str(words)):
            timing = Timing(kind=TimingKind.WORDS, words=f"{old}; {words}")
            both = timing.model_dump(mode="json")
        case _:
            return None
    return both if _accepted(question, both) is not None else None


def _accepted(question: Question, value: JsonValue) -> Any:
    if value is None:
        return None
    try:
        return question.accepts(value)
    except ValidationError:
        return None


def _shown(state: ChatState) -> Retyped:
    assert isinstance(state.overlay, Retyped)
    return state.overlay
