"""A text in a person's own words: kept whole, and understood as far as it is certain.

Nothing that a person types is dropped: it becomes the description of the need, or a remark for the
coordination. What it says about the questions is shown, and counts once it was confirmed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pydantic import JsonValue

from conversations.chat.answers import TEXT_KEPT, answer
from conversations.chat.facts import facts_in, may_be, without_own
from conversations.chat.state import ChatState, Decision
from conversations.flows.journey import QUESTIONS
from conversations.flows.need_and_wishes import LONGEST_REMARK
from conversations.flows.orientation_options import Entrance
from conversations.forms.kinds import is_prose, kind_of
from conversations.forms.kinds.kind import Answered
from conversations.forms.options import Skip
from conversations.protocol.session import Masked, Understood
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.safety.guard.identifiers import Identifier, mask, with_names
from conversations.text import Msg, _, shortened

NEED = "need_text"
REMARK = "remark"
SENTENCE = 3
"""Words; fewer that name nothing are a slip, or a word that is asked about again."""
STORY = 12
"""Words from which a text without a certain fact describes the need all the same."""

NOTED = _("Noted for the coordination: “{text}”.")
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
        told = _told(state, text, facts)
        shown = told.replace(values=facts, masked=masked or told.masked)
        return Decision(state.with_draft(overlay=shown, misses=0))
    if guard.found:
        key, value = kept_as(state, guard.text, told=len(text.split()) >= STORY)
        named = with_names(text, guard, state.context.today)
        page = Masked(key=key, value=value, text=guard.text, named=named)
        return Decision(state.with_draft(overlay=page))
    return Decision(keep(state, text), notice=NOTED(text=shortened(text, SHOWN)))


def also_understood(state: ChatState, text: str) -> ChatState:
    """Propose what an answer in a person's own words says about questions still to come."""
    later = {key: value for key, value in facts_in(state, text).items() if _to_come(state, key)}
    return state.with_draft(overlay=Understood(values=later)) if later else state


def confirm(state: ChatState) -> Decision:
    """Take what was understood as answers, and the text as what it is kept as."""
    understood = _shown(state)
    values = dict(understood.values)
    if "entrance" not in state.path.answers:
        known = Entrance.KNOWN if "wanted" in values else Entrance.GUIDED
        values["entrance"] = known.value
    kind = values.get("place_kind")
    if "organisation_kind" not in values and may_be(QUESTIONS["organisation_kind"], kind):
        values["organisation_kind"] = kind
    if understood.text:
        key, value = kept_as(state, understood.text, told=True)
        values[key] = value
        if understood.professional:
            taken = answer(state.with_draft(overlay=None), values)
            return replace(taken, state=naming(taken.state, key))
    return answer(state.with_draft(overlay=None), values)


def naming(state: ChatState, key: str) -> ChatState:
    """Mark an answer: it holds the name of a professional."""
    return state.with_draft(named=state.draft.named | {key})


def correct(state: ChatState) -> Decision:
    """Offer to take back what is not right."""
    return Decision(state.with_draft(overlay=_shown(state).replace(correcting=True)))


def take_back(state: ChatState, key: str) -> Decision:
    """Take back one thing that was understood: it will be asked."""
    understood = _shown(state)
    left = {one: value for one, value in understood.values.items() if one != key}
    after = state.with_draft(overlay=understood.replace(values=left))
    return Decision(after) if left else confirm(after)


def add(state: ChatState, understood: Understood, typed: str) -> Decision:
    """Take what is typed while it is shown what was understood: it adds, or corrects."""
    text = read_free_text(typed, most=_room(state) - len(understood.text))
    if isinstance(text, Rejection):
        return Decision(state, notice=text.advice)
    facts = facts_in(state, typed)
    told = _told(state, text, facts)
    named = (understood.named or understood.text, told.named or told.text)
    after = understood.replace(
        values={**understood.values, **facts},
        text=_joined(understood.text, told.text),
        masked=understood.masked or told.masked,
        named=_joined(*named) if understood.named or told.named else "",
        correcting=False,
    )
    notice = NOTED(text=shortened(told.text, SHOWN)) if told.text else None
    return Decision(state.with_draft(overlay=after), notice=notice)


def go_on(state: ChatState, key: str, typed: str) -> ChatState | None:
    """Add what was sent right after an answer to it, for nobody can have read the next question.

    None where the answer takes no more words: then it is read as any text.
    """
    question, before = state.path.question(key), state.draft.answers.get(key)
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
    """Keep a text: as the description of the need where there is none, else as a remark."""
    key, value = kept_as(state, text, told=len(text.split()) >= STORY)
    return state.with_draft(answers={**state.draft.answers, key: value}, misses=0)


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


def _told(state: ChatState, text: str, facts: Mapping[str, JsonValue]) -> Understood:
    """Give what is kept of a text beside its facts, and whether a trace of somebody was masked.

    Nothing, where all that it says is who writes and how to be reached.
    """
    today = state.context.today
    others = "" if "name" in facts else without_own(state, text)
    if not others.split():
        return Understood(values={})
    covered, whole = mask(others, today), mask(text, today)
    named = with_names(text, whole, today) if Identifier.NAME in covered.found else ""
    return Understood(values={}, text=whole.text, masked=bool(covered.found), named=named)


def _joined(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def _shown(state: ChatState) -> Understood:
    assert isinstance(state.overlay, Understood)
    return state.overlay


def _room(state: ChatState) -> int:
    """Give the characters that can be kept still."""
    before = state.draft.answers.get(REMARK)
    return LONGEST_REMARK - (len(before) + 1 if isinstance(before, str) else 0)


def _to_come(state: ChatState, key: str) -> bool:
    return key not in state.path.answers
