"""What a text in a person's own words says about the questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue, ValidationError

from conversations.chat.entrance import is_first
from conversations.chat.state import ChatState
from conversations.flows.details import DETAILS
from conversations.flows.journey import QUESTIONS
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Role
from conversations.forms.form import Question
from conversations.forms.kinds import kind_of, shown
from conversations.forms.kinds.choice import named_in
from conversations.forms.kinds.identity import meets_there
from conversations.forms.kinds.kind import Answered
from conversations.forms.options import Options
from conversations.protocol.session import Understood
from conversations.reading.means import Contact
from conversations.reading.parts import kinds_in
from conversations.reading.story import Fact, says_more
from conversations.safety.guard.identifiers import Identifier, mask
from conversations.safety.guard.spans import COVER
from conversations.text import Language
from conversations.text.cleaning import clean

OWN = frozenset(
    {"contact", "name", "function", "organisation", "psychologist", "partner", "colleague"}
)
"""What somebody says of himself or herself, and of other professionals: no word about a patient."""

NOT_OF_THE_ROLE: Mapping[str, frozenset[str]] = {
    Role.PARTNER: frozenset({"partner"}),
    Role.PSYCHOLOGIST: frozenset({"psychologist"}),
}
"""Who is named so may be the writer."""

KINDS = frozenset({"place_kind", "organisation_kind", "themes", "target_group"})
"""Questions whose options are kinds of things: what is typed is often narrower than its kind."""

LONGEST_INTRODUCTION = 8
"""Words beside the means of contact: more than these tell something else than who writes."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a text says, read once.

    Attributes:
        values: the answers that it states and that are not given yet, or are given otherwise.
        others: its words without what the writer says of himself or herself, or of a colleague;
            empty where the answers say all of them again.
    """

    values: dict[str, JsonValue]
    others: str


def facts_in(state: ChatState, text: str) -> Heard:
    """Read what a text says about the questions."""
    facts = state.facts_of(text)
    others = _without_own(text, facts)
    stated = {fact.key: fact.value for fact in facts if _is_own(state, text, fact)}
    if state.path.role:
        stated.pop("role", None)  # it was chosen; an organisation in a text may be somebody else's
    if state.path.role == Role.PSYCHOLOGIST and "colleague" in stated:
        stated.setdefault("partner", stated.pop("colleague"))  # who is asked for is the partner's
    stated |= _organisation(state, text) | _introduction(state, text, stated, others)
    asked = state.asked
    if asked and not is_first(asked) and asked.key not in stated and _takes_one_option(asked):
        option = named_in(asked, others, state.reading)
        stated |= {asked.key: option.value} if option else {}
    found = _new(state, stated)
    heard = [*said_again(state, found)]
    if asked and asked.key in found:  # an answer repeats the words of its question
        heard += [state.context.say(state.path.text_of(asked), one) for one in Language]
    return Heard(found, others if says_more(others, heard) else "")


def said_again(state: ChatState, values: Mapping[str, JsonValue]) -> Iterable[str]:
    """Say answers in every language, as whoever gave them reads them."""
    role = str(values.get("role") or state.path.role or "") or None
    for key, value in values.items():
        said = shown(QUESTIONS[key], QUESTIONS[key].accepts(value), role)
        yield from (state.context.say(said, language) for language in Language)


def narrower(
    state: ChatState, question: Question, values: Mapping[str, JsonValue], text: str
) -> str:
    """Give a typed text that names something of the kind that it was read as; else nothing.

    "Harcèlement" is violence, and says more than that: the coordination wants to read it.
    """
    words = "".join(" " if sign.isdigit() else sign for sign in text)
    kept = question.key in KINDS and says_more(words, said_again(state, values))
    return clean(text) if kept else ""


def _new(state: ChatState, stated: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Give of what is stated what the questions take, as far as it is not known so already."""
    role, askable = str(stated.get("role") or state.path.role), _askable(state)
    known, found = _known(state), dict[str, JsonValue]()
    for key, value in stated.items():
        if key in NOT_OF_THE_ROLE.get(role, ()) or (key == "where" and _may_be_own(state, role)):
            continue
        answer, before = _accepted(askable.get(key), value, role), known.get(key)
        if isinstance(answer, Contact) and isinstance(before, Contact):
            answer = before.joined(answer)
        if answer is not None and before != answer:
            joined = isinstance(answer, Contact)
            found[key] = answer.model_dump(mode="json") if joined else value
    return found


def _without_own(text: str, facts: Iterable[Fact]) -> str:
    """Give a text without what its writer says of himself or herself, or of a colleague."""
    for fact in sorted(facts, key=lambda one: one.start, reverse=True):
        if fact.key in OWN:
            text = f"{text[: fact.start]} {text[fact.end :]}"
    return text


def _may_be_own(state: ChatState, role: str) -> bool:
    """Say whether a place may be a psychologist's own: the partner's counts.

    Once the mission is agreed on, which organisation it is and where is what is asked for.
    """
    return role == Role.PSYCHOLOGIST and "result" not in state.path.answers


def _is_own(state: ChatState, text: str, fact: Fact) -> bool:
    """Say whether a means of contact is the writer's alone: no number of a patient beside it."""
    if fact.key != "contact":
        return True
    found = mask(text[fact.start : fact.end], state.context.today).found
    return found <= {Identifier.PHONE, Identifier.EMAIL, Identifier.NAME}


def _known(state: ChatState) -> dict[str, Any]:
    """Give the answers, those of questions that are still to come too, and what is shown."""
    shown = state.overlay.values if isinstance(state.overlay, Understood) else {}
    role = str(state.path.role)
    given = {
        key: _accepted(QUESTIONS.get(key), value, role)
        for key, value in {**state.draft.answers, **shown}.items()
    }
    return {**given, **state.path.answers, **{key: given[key] for key in shown}}


def _introduction(
    state: ChatState, text: str, stated: Mapping[str, JsonValue], others: str
) -> dict[str, JsonValue]:
    """Read who writes, where a name stands beside somebody's own means of contact."""
    if "contact" not in stated or len(others.split()) > LONGEST_INTRODUCTION:
        return {}
    covered = mask(others, state.context.today)
    # Behind a title or a role stands somebody who is spoken of: the guard leaves those.
    named = covered.found == {Identifier.NAME} and covered.text.lstrip(" ,").startswith(COVER)
    if not named or "name" in _known(state):
        return {}
    question = QUESTIONS["name"]
    read = kind_of(question).typed(question, text, state.reading)
    return dict(read.values) if isinstance(read, Answered) and not read.left else {}


def _askable(state: ChatState) -> Mapping[str, Question]:
    """Give the questions that may be asked of this person: of one mission, once it is agreed on."""
    settled = state.path.answers.get("result")
    if settled is None:
        return QUESTIONS
    own = {question.key for question in DETAILS[settled.sent].questions}
    others = {question.key for form in DETAILS.values() for question in form.questions} - own
    others |= {question.key for question in Orientation.questions} - own
    return {
        key: question
        for key, question in QUESTIONS.items()
        if key not in others or key in state.path.questions
    }


def _organisation(state: ChatState, text: str) -> dict[str, JsonValue]:
    """Give the kind of the partner's organisation, as far as a psychologist's text names one."""
    settled = "result" in state.path.answers
    if not settled or state.path.role != Role.PSYCHOLOGIST or "place_kind" in state.path.questions:
        return {}
    kinds = kinds_in(text)
    key = "place_kind" if meets_there(state.path.answers) else "organisation_kind"
    return {key: kinds.pop()} if len(kinds) == 1 else {}


def _takes_one_option(question: Question) -> bool:
    return issubclass(question.answer, Options) and not question.several


def _accepted(question: Question | None, value: JsonValue, role: str) -> Any:
    """Give the typed answer, or None where the question does not take it, or not from this role."""
    if question is None:
        return None
    try:
        answer = question.accepts(value)
    except ValidationError:
        return None
    if not issubclass(question.answer, Options):
        return answer
    chosen = answer if isinstance(answer, tuple) else (answer,)
    offered = question.options(role)
    return answer if all(option in offered for option in chosen) else None
