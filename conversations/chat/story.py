"""A text in a person's own words: kept whole, and understood as far as it is certain.

Nothing that a person types is dropped: it becomes the description of the need, or a remark for the
coordination. What it says about the questions is shown, and counts once it was confirmed.
"""

from __future__ import annotations

from dataclasses import replace

from pydantic import JsonValue

from conversations.chat import unasked_facts
from conversations.chat.answers import answer
from conversations.chat.facts import OWN, Heard, facts_in
from conversations.chat.state import ChatState, Decision, both
from conversations.chat.views import counting_story
from conversations.flows.implied import with_implied, without
from conversations.flows.journey import QUESTIONS
from conversations.flows.need_and_wishes import LONGEST_REMARK
from conversations.flows.orientation_options import Entrance
from conversations.forms.kinds import is_prose, kind_of
from conversations.forms.kinds.kind import Answered
from conversations.forms.options import Skip
from conversations.protocol.session import Masked, Understood
from conversations.reading.free_text import read_free_text
from conversations.reading.identity import is_unknown
from conversations.reading.rejection import Rejection
from conversations.requests.counts import CORRECTED, UNDERSTOOD
from conversations.safety.guard.identifiers import Identifier, mask, with_names
from conversations.safety.guard.identifiers import Masked as Guarded
from conversations.screens.summary import NOTED, SAID_BACK, left_summary, noted_screen
from conversations.text import Msg, _, shortened

NEED = "need_text"
REMARK = "remark"
KEPT_UNDER = (REMARK, NEED)
"""Where a text is kept that answers no question."""
SENTENCE = 3
"""Words; fewer that name nothing are a slip, or a word that is asked about again."""
STORY = 12
"""Words from which a text without a certain fact describes the need all the same."""

DECIDING = frozenset({"need", "together", "agreement", "wanted", "participants", "themes"})
"""What a text says of the request, and nobody says of himself or herself."""

KEPT = _("Kept for your request: “{text}”.")
KEPT_AT_EXIT = _("Kept with your draft: “{text}”. Nobody reads it as long as nothing is sent.")


def listen(state: ChatState, typed: str, *, masked: bool = False) -> Decision | Rejection | None:
    """Take a text that answers no question as it stands; None if it says nothing to be kept.

    A rejection says why it cannot be kept as it is: it is too long. `masked` says that something
    was taken out of it already.
    """
    text = read_free_text(typed, most=room(state))
    if isinstance(text, Rejection):
        return text if len(typed.split()) >= SENTENCE else None
    heard = facts_in(state, text)
    if not heard.values and (len(text.split()) < SENTENCE or is_unknown(text)):
        return None
    guard = mask(text, state.context.today)
    if heard.values:
        return _proposed(state, heard, _told(state, text, guard, heard), masked=masked)
    if guard.found:
        key, value = kept_by_its_length(state, guard.text)
        named = with_names(text, guard, state.context.today)
        page = Masked(key=key, value=value, text=guard.text, named=named, anew=True)
        return Decision(state.with_draft(overlay=page))
    return note(state, text)


def note(state: ChatState, text: str, *, told: bool = False) -> Decision:
    """Keep a text, and say in one line what was kept.

    Below a finished request nothing more is said: what would be sent is left where it stood.
    """
    kept, before = keep(state, text, told=told), state.draft
    if state.path.leaving:
        return Decision(kept, notice=KEPT_AT_EXIT(text=shortened(text, SAID_BACK)))
    finished = state.path.complete and state.asked is None and before.overlay is None
    if not finished or before.amends or before.noted == text:
        said = NOTED if state.begun else KEPT
        return Decision(kept, notice=said(text=shortened(text, SAID_BACK)))
    test = before.test
    left = None if before.noted else left_summary(kept.path, kept.draft.revived, test=test)
    return Decision(kept, shows=noted_screen(kept.path, text, test=test), freezes=left)


def told_otherwise(state: ChatState, typed: str, *, own: bool, prose: bool) -> Decision | None:
    """Take a text that tells something else than what was asked; None for any other.

    Where it was asked who asks or how to be reached, something of the need (`own`); where words of
    one's own were asked for, when or how, and nothing else (`prose`).
    """
    text = read_free_text(typed, most=room(state))
    if isinstance(text, Rejection) or not (own or prose):
        return None
    heard = facts_in(state, text)
    if own and len(text.split()) >= SENTENCE and heard.values.keys() & DECIDING:
        guard = mask(text, state.context.today)
        return _proposed(state, heard, _told(state, text, guard, heard))
    if not prose or not heard.values or heard.others:
        return None
    others = heard.values.keys() & (DECIDING | OWN | {"where"})
    return None if others else _proposed(state, heard, Understood(values={}))


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
        if understood.professional:
            taken = answer(state.with_draft(overlay=None), values)
            taken = replace(taken, state=naming(taken.state, key))
            return counting_story(taken, UNDERSTOOD, understood.values)
    taken = answer(state.with_draft(overlay=None), values)
    return counting_story(taken, UNDERSTOOD, understood.values)


def naming(state: ChatState, key: str) -> ChatState:
    """Mark an answer: it holds the name of a professional."""
    return state.with_draft(named=state.draft.named | {key})


def correct(state: ChatState) -> Decision:
    """Offer to take back what is not right."""
    return Decision(state.with_draft(overlay=_shown(state).replace(correcting=True)))


def take_back(state: ChatState, key: str) -> Decision:
    """Take back one thing that was understood: it will be asked."""
    if not isinstance(state.overlay, Understood):
        return unasked_facts.take_back(state, key)
    understood = state.overlay
    left = without(understood.values, key)
    refused = understood.refused | {key}
    after = state.with_draft(overlay=understood.replace(values=left, refused=refused))
    taken = Decision(after) if left else confirm(after)
    return counting_story(taken, CORRECTED, understood.values.keys() - left.keys())


def add(state: ChatState, understood: Understood, typed: str) -> Decision:
    """Take what is typed while it is shown what was understood: it adds, or corrects."""
    text = read_free_text(typed, most=room(state) - len(understood.text))
    if isinstance(text, Rejection):
        return Decision(state, notice=text.advice)
    heard = facts_in(state, text)
    told = _told(state, text, mask(text, state.context.today), heard)
    told = Understood(values={}) if _is_said(told.text, understood.text) else told
    named = (understood.named or understood.text, told.named or told.text)
    after = understood.replace(
        values={**_read_together(state, understood, text), **understood.values, **heard.values},
        text=_joined(understood.text, told.text),
        masked=understood.masked or told.masked,
        named=_joined(*named) if understood.named or told.named else "",
        correcting=False,
    )
    notice = NOTED(text=shortened(told.text, SAID_BACK)) if told.text else None
    return Decision(state.with_draft(overlay=after), notice=notice)


def _read_together(state: ChatState, shown: Understood, text: str) -> dict[str, JsonValue]:
    """Read messages sent in a row as the one text that they are; nothing refused comes again."""
    whole = facts_in(state, _joined(shown.text, text)).values if shown.text else {}
    return {key: value for key, value in whole.items() if key not in shown.refused}


def go_on(state: ChatState, key: str, typed: str) -> Decision | None:
    """Add what was sent right after an answer to it, for nobody can have read the next question.

    None where the answer takes no more words: then it is read as any text.
    """
    question, before = state.path.question(key), state.draft.answers.get(key)
    if key in KEPT_UNDER:
        question = QUESTIONS[key]
    if question is None or not is_prose(question) or not isinstance(before, str):
        return None
    match kind_of(question).typed(question, f"{before}\n{typed}", state.reading):
        case Answered(values):
            more = Decision(state.with_draft(answers={**state.draft.answers, **values}))
        case _:
            return None
    return unasked_facts.hear(more, typed) if state.overlay is None else more


def set_beside(awake: Decision, typed: str) -> Decision:
    """Keep what was typed after a long silence as a remark, and show where the person stands."""
    text = read_free_text(typed, most=room(awake.state))
    if isinstance(text, Rejection) or len(text.split()) < SENTENCE:
        return awake
    masked = mask(text, awake.state.context.today).text
    noted = NOTED(text=shortened(masked, SAID_BACK))
    return replace(awake, state=keep(awake.state, masked), notice=both(awake.notice, noted))


def advised(heard: Decision, advice: Msg | None) -> Decision:
    """Say how the question is answered, after a text was noted beside it."""
    if heard.notice is None or advice is None:
        return heard
    return replace(heard, notice=both(heard.notice, advice))


def keep(state: ChatState, text: str, *, told: bool = False) -> ChatState:
    """Keep a text: as the description of the need where there is none, else as a remark.

    A short one describes it only if it was `told` as such. It can be taken back on the screen that
    follows.
    """
    key, value = kept_as(state, text, told=told or len(text.split()) >= STORY)
    answers = {**state.draft.answers, key: value}
    return state.with_draft(answers=answers, misses=0, noted=text)


def beside(state: ChatState, left: str) -> ChatState:
    """Keep as a remark what an answer said besides."""
    key, value = kept_as(state, mask(left, state.context.today).text)
    return state.with_draft(answers={**state.draft.answers, key: value})


def kept_by_its_length(state: ChatState, text: str) -> tuple[str, JsonValue]:
    """Give where a text is kept, a long one as the description of the need, and as what."""
    return kept_as(state, text, told=len(text.split()) >= STORY)


def kept_as(state: ChatState, text: str, *, told: bool = False) -> tuple[str, JsonValue]:
    """Tell under which key a text is kept, and what stands there then.

    It is the description of the need where there is none yet and it was `told` as a story.
    """
    answers = state.draft.answers
    need = answers.get(NEED)
    if told and need is None and len(text) <= QUESTIONS[NEED].longest:
        return NEED, text
    if isinstance(need, str) and _is_said(text, need):
        return NEED, need
    before = answers.get(REMARK)
    if not isinstance(before, str) or before == Skip.SKIPPED:
        return REMARK, text
    return REMARK, before if _is_said(text, before) else f"{before}\n{text}"


def _is_said(text: str, before: str) -> bool:
    """Tell whether a text was kept already: people send the same again where nothing moves."""
    return f"\n{text}\n" in f"\n{before}\n"


def _told(state: ChatState, text: str, guard: Guarded, heard: Heard) -> Understood:
    """Give what is kept of a text beside its facts, and whether a trace of somebody was masked.

    Nothing, where all that it says is who writes and how to be reached.
    """
    others = heard.others
    if not others.split():
        return Understood(values={})
    today = state.context.today
    covered = guard.found if not guard.found or others == text else mask(others, today).found
    named = with_names(text, guard, today) if Identifier.NAME in covered else ""
    return Understood(values={}, text=guard.text, masked=bool(covered), named=named)


def _proposed(
    state: ChatState, heard: Heard, told: Understood, *, masked: bool = False
) -> Decision:
    hidden = masked or told.masked
    above = told.text and state.path.complete
    small = unasked_facts.are_small(state, heard.values) or (
        unasked_facts.only_answers(state, heard.values) and len(told.text.split()) < STORY
    )
    if not hidden and not above and small:
        kept = keep(state, told.text) if told.text else state.with_draft(misses=0)
        said = NOTED(text=shortened(told.text, SAID_BACK)) if told.text else None
        asked = state.asked.key if state.asked else None
        return unasked_facts.take(Decision(kept, notice=said), heard.values, asked=asked)
    shown = told.replace(values=heard.values, masked=hidden)
    return Decision(state.with_draft(overlay=shown, misses=0))


def _joined(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def _shown(state: ChatState) -> Understood:
    assert isinstance(state.overlay, Understood)
    return state.overlay


def room(state: ChatState) -> int:
    """Give the characters that can be kept still."""
    before = state.draft.answers.get(REMARK)
    return LONGEST_REMARK - (len(before) + 1 if isinstance(before, str) else 0)
