"""A text in a person's own words: kept whole, and understood as far as it is certain.

Nothing that a person types is dropped: it becomes the description of the need, or a remark for the
coordination. What it says about the questions is shown, and counts once it was confirmed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pydantic import JsonValue

from conversations.chat.answers import TEXT_KEPT, answer
from conversations.chat.facts import facts_in, without_own
from conversations.chat.state import ChatState, Decision
from conversations.flows.implied import with_implied, without
from conversations.flows.journey import QUESTIONS
from conversations.flows.need_and_wishes import LONGEST_REMARK
from conversations.flows.orientation_options import Entrance
from conversations.forms.kinds import is_prose, kind_of
from conversations.forms.kinds.kind import Answered
from conversations.forms.options import Skip
from conversations.protocol.effects import Count
from conversations.protocol.session import Masked, Understood
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.reading.second_thoughts import changes_mind
from conversations.safety.guard.identifiers import mask
from conversations.text import Msg, _, shortened

NEED = "need_text"
REMARK = "remark"
SENTENCE = 3
"""Words; fewer that name nothing are a slip, or a word that is asked about again."""
STORY = 12
"""Words from which a text without a certain fact describes the need all the same."""

NOTED = _("Noted for the coordination: “{text}”.")
KEPT = _("Kept for your request: “{text}”.")
UNDERSTOOD, CORRECTED = "understood", "corrected"
"""Under these names is counted what a text was understood to say, by the question that it answers:
what was confirmed, and what was taken back."""
SHOWN = 80
"""Characters of a remark that are said back."""


def listen(state: ChatState, typed: str, *, masked: bool = False) -> Decision | Rejection | None:
    """Take a text that answers no question as it stands; None if it says nothing to be kept.

    A rejection says why it cannot be kept as it is: it is too long. `masked` says that something
    was taken out of it already.
    """
    text = read_free_text(typed, most=_room(state))
    facts = facts_in(state, typed)
    if isinstance(text, Rejection):
        return text if len(typed.split()) >= SENTENCE else None
    if not facts and len(text.split()) < SENTENCE:
        return None
    guard = mask(text, state.context.today)
    if facts:
        told, covered = _told(state, text, facts)
        return Decision(_proposed(state, facts, told, masked=masked or covered))
    if guard.found:
        key, value = kept_as(state, guard.text, told=len(text.split()) >= STORY)
        return Decision(state.with_draft(overlay=Masked(key=key, value=value, text=guard.text)))
    said = NOTED if state.begun else KEPT
    return Decision(keep(state, text), notice=said(text=shortened(text, SHOWN)))


def also_understood(state: ChatState, text: str) -> ChatState:
    """Propose what an answer in a person's own words says about questions still to come."""
    anew = changes_mind(text)
    facts = facts_in(state, text).items()
    later = {key: value for key, value in facts if anew or _to_come(state, key)}
    return state.with_draft(overlay=Understood(values=later)) if later else state


def confirm(state: ChatState) -> Decision:
    """Take what was understood as answers, and the text as what it is kept as."""
    understood = _shown(state)
    values = with_implied(understood.values)
    if "entrance" not in state.path.answers:
        known = Entrance.KNOWN if "wanted" in values else Entrance.GUIDED
        values["entrance"] = known.value
    if understood.text:
        key, value = kept_as(state, understood.text, told=True)
        values[key] = value
    decided = answer(state.with_draft(overlay=None), values)
    return _counting(decided, UNDERSTOOD, understood.values)


def correct(state: ChatState) -> Decision:
    """Offer to take back what is not right."""
    return Decision(state.with_draft(overlay=_shown(state).replace(correcting=True)))


def take_back(state: ChatState, key: str) -> Decision:
    """Take back one thing that was understood: it will be asked."""
    understood = _shown(state)
    left = without(understood.values, key)
    after = state.with_draft(overlay=understood.replace(values=left))
    decided = Decision(after) if left else confirm(after)
    return _counting(decided, CORRECTED, understood.values.keys() - left.keys())


def add(state: ChatState, understood: Understood, typed: str) -> Decision:
    """Take what is typed while it is shown what was understood: it adds, or corrects."""
    text = read_free_text(typed, most=_room(state) - len(understood.text))
    if isinstance(text, Rejection):
        return Decision(state, notice=text.advice)
    facts = facts_in(state, typed)
    told, covered = _told(state, text, facts)
    after = understood.replace(
        values={**understood.values, **facts},
        text="\n".join(filter(None, (understood.text, told))),
        masked=understood.masked or covered,
        correcting=False,
    )
    notice = NOTED(text=shortened(told, SHOWN)) if told else None
    return Decision(state.with_draft(overlay=after), notice=notice)


def go_on(state: ChatState, key: str, typed: str) -> ChatState | None:
    """Add what was sent right after an answer to it, for nobody can have read the next question.

    None where the answer takes no more words: then it is read as any text.
    """
    question, before = state.path.question(key), state.draft.answers.get(key)
    if key in {NEED, REMARK}:
        question = QUESTIONS[key]
    if question is None or not is_prose(question) or not isinstance(before, str):
        return None
    match kind_of(question).typed(question, f"{before}\n{typed}", state.reading):
        case Answered(values):
            more = state.with_draft(answers={**state.draft.answers, **values})
        case _:
            return None
    return also_understood(more, typed) if state.overlay is None else more


def take_up(state: ChatState, text: str, *, masked: bool = False) -> Decision:
    """Take up a text that was held, without what could identify a person."""
    heard = listen(state, text, masked=masked)
    return heard if isinstance(heard, Decision) else Decision(keep(state, text), toast=TEXT_KEPT)


def set_beside(awake: Decision, typed: str) -> Decision:
    """Keep what was typed after a long silence as a remark, and show where the person stands."""
    text = read_free_text(typed, most=_room(awake.state))
    if isinstance(text, Rejection) or len(text.split()) < SENTENCE:
        return awake
    masked = mask(text, awake.state.context.today).text
    noted = NOTED(text=shortened(masked, SHOWN))
    said = _("{first} {second}")(first=awake.notice, second=noted) if awake.notice else noted
    return replace(awake, state=keep(awake.state, masked), notice=said)


def advised(heard: Decision, advice: Msg | None) -> Decision:
    """Say how the question is answered, after a text was noted beside it."""
    if heard.notice is None or advice is None:
        return heard
    return replace(heard, notice=_("{first} {second}")(first=heard.notice, second=advice))


def keep(state: ChatState, text: str) -> ChatState:
    """Keep a text: as the description of the need where there is none, else as a remark.

    It can be taken back on the screen that follows.
    """
    key, value = kept_as(state, text, told=len(text.split()) >= STORY)
    answers = {**state.draft.answers, key: value}
    return state.with_draft(answers=answers, misses=0, noted=text)


def beside(state: ChatState, left: str) -> ChatState:
    """Keep as a remark what an answer said besides."""
    key, value = kept_as(state, mask(left, state.context.today).text)
    return state.with_draft(answers={**state.draft.answers, key: value})


def kept_as(state: ChatState, text: str, *, told: bool = False) -> tuple[str, JsonValue]:
    """Tell under which key a text is kept, and what stands there then.

    It is the description of the need where there is none yet and it was `told` as a story.
    """
    answers = state.draft.answers
    if told and NEED not in answers and len(text) <= QUESTIONS[NEED].longest:
        return NEED, text
    before = answers.get(REMARK)
    has_one = isinstance(before, str) and before != Skip.SKIPPED
    return REMARK, f"{before}\n{text}" if has_one else text


def _told(state: ChatState, text: str, facts: Mapping[str, JsonValue]) -> tuple[str, bool]:
    """Give what is kept of a text beside its facts, and whether a trace of somebody was masked.

    Nothing, where all that it says is who writes and how to be reached.
    """
    others = "" if "name" in facts else without_own(state, text)
    covered = bool(mask(others, state.context.today).found)
    return (mask(text, state.context.today).text if others.split() else "", covered)


def _counting(decided: Decision, name: str, keys: Iterable[str]) -> Decision:
    """Count questions by their keys; a test is not counted."""
    if decided.state.draft.test:
        return decided
    counted = tuple(Count(name, key) for key in sorted(keys))
    return replace(decided, effects=(*decided.effects, *counted))


def _shown(state: ChatState) -> Understood:
    assert isinstance(state.overlay, Understood)
    return state.overlay


def _proposed(
    state: ChatState, facts: dict[str, JsonValue], text: str, *, masked: bool
) -> ChatState:
    return state.with_draft(overlay=Understood(values=facts, text=text, masked=masked), misses=0)


def _room(state: ChatState) -> int:
    """Give the characters that can be kept still."""
    before = state.draft.answers.get(REMARK)
    return LONGEST_REMARK - (len(before) + 1 if isinstance(before, str) else 0)


def _to_come(state: ChatState, key: str) -> bool:
    return key not in state.path.answers
