"""Every way through the questions, walked from the answers alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import JsonValue

from conversations.chat.presses import press
from conversations.chat.render import present
from conversations.chat.state import ChatState
from conversations.flows.decision import decide
from conversations.flows.findings import Finding, Leaving
from conversations.flows.journey import Journey, walk
from conversations.flows.orientation import Orientation
from conversations.flows.plan import ALL_FORMS, FLOW_VERSION
from conversations.forms.form import Question
from conversations.forms.kinds.professional import Professional
from conversations.protocol.session import Draft, Session
from conversations.reading.ages import Ages
from conversations.reading.dates import Timing
from conversations.reading.means import Contact
from conversations.reading.participants import Participants
from conversations.reading.where import Where
from conversations.text import Language
from tests.support.demo_context import NOW, make_context

Answers = Mapping[str, JsonValue]

DECISIVE = frozenset({"replacement_place", "own_practice", *Orientation.model_fields}).union(
    *(question.only_if.keys for form in ALL_FORMS for question in form.questions)
)
"""Questions that decide on the way or on a flag: each of their options is another path."""

PROSE = "Une situation inventée, pour un exemple."
OWN = {
    "name": "Camille Exemple",
    "function": "Assistante sociale",
    "organisation": "Maison inventée",
}
TYPED: dict[type, JsonValue] = {
    Where: {
        "postal_code": "5000",
        "municipality": "92094",
        "names": {"fr": "Namur", "nl": "Namen"},
    },
    Timing: {"kind": "asap"},
    Participants: {"number": 12, "who": "12 bénévoles"},
    Contact: {"kind": "telegram"},
    Ages: "45",
    Professional: "Alex Exemple, Cabinet inventé, alex@cabinet.example",
}
"""An answer to the questions that take no option, by the type of their answers."""

BRUSSELS: JsonValue = {
    "postal_code": "1000",
    "municipality": "21004",
    "names": {"fr": "Bruxelles", "nl": "Brussel"},
    "languages": ["fr", "nl"],
}
"""A place of several languages, where more is asked than elsewhere."""

UNCOUNTED = frozenset({"entrance", "result", "notice", "function", "organisation"})
"""The start and the result are screens; name, function and organisation are one message."""


@dataclass(frozen=True)
class Way:
    """A complete orientation: the answers, in their order, and where they lead."""

    answers: dict[str, JsonValue]
    leads_to: Finding | Leaving

    @property
    def facts(self) -> Orientation:
        return Orientation.model_validate(self.answers)

    @property
    def count(self) -> int:
        return len(self.answers.keys() - UNCOUNTED)


def scene_of(answers: Answers, **draft: Any) -> ChatState:
    """Set a scene with these answers."""
    held = Draft(flow_version=FLOW_VERSION, started=NOW, active=NOW, answers=dict(answers), **draft)
    person = Session(person=7, chat=7, language=Language.FR, draft=held)
    return ChatState(person, make_context())


def example(question: Question) -> JsonValue:
    """Give an answer to a question that takes no option: by its type, as long as it may be."""
    if question.answer is str:
        return OWN.get(question.key, PROSE)[: question.longest or None]
    return TYPED[question.answer]


def values_of(question: Question, path: Journey) -> tuple[JsonValue, ...]:
    """Give the answers to try: every option where they decide on the way, else one."""
    options = tuple(option.value for option in question.options(path.role))
    options = tuple(one for one in options if one not in question.reopens)
    if question.answer is Where:
        return (example(question), BRUSSELS)
    if not options:
        return (example(question),)
    if question.several:
        first: JsonValue = list(options[:2])
        in_words: JsonValue = [*map(str, question.in_words)]
        return (first, in_words) if question.key in DECISIVE and in_words else (first,)
    return options if question.key in DECISIVE else options[:1]


@cache
def ways() -> tuple[Way, ...]:
    """Walk every path of the orientation to its end."""
    return tuple(_orientations({}))


def requests(way: Way) -> Iterator[dict[str, JsonValue]]:
    """Complete a way with every path of the details, for each mission that can be agreed on."""
    if isinstance(way.leads_to, Finding):
        for agreed in _agreed(scene_of(way.answers)):
            yield from _completed(agreed)


@cache
def all_requests() -> tuple[dict[str, JsonValue], ...]:
    """Give the answers of every complete path, optional questions left out."""
    return tuple(answers for way in ways() for answers in requests(way))


def with_everything(answers: Answers) -> dict[str, JsonValue]:
    """Answer the optional questions too, and those that they lead to."""
    filled = dict(answers)
    while open_questions := _open(walk(filled)):
        for question in open_questions:
            filled[question.key] = values_of(question, walk(filled))[0]
    return filled


def _open(path: Journey) -> tuple[Question, ...]:
    return (*path.offered, path.pending) if path.pending else path.offered


def counted(path: Journey) -> int:
    """Count the answers that a person gives on the way, as the specification counts them."""
    return len(path.questions.keys() - UNCOUNTED)


def _orientations(answers: dict[str, JsonValue]) -> Iterator[Way]:
    path = walk(answers)
    if path.pending is None or path.pending.key == "result":
        yield Way(answers, decide(Orientation.model_validate(answers)))
        return
    for value in values_of(path.pending, path):
        yield from _orientations({**answers, path.pending.key: value})


def _agreed(state: ChatState) -> Iterator[dict[str, JsonValue]]:
    """Press each button of the result that agrees on a mission, and "let the coordination"."""
    codes = present(state).codes
    for code in ("result:go_on", "result:proposed", "result:kept"):
        if code in codes:
            yield press(state, code).state.draft.answers
    if "result:not_right" in codes:
        yield press(press(state, "result:not_right").state, "not_right:leave").state.draft.answers


def _completed(agreed: dict[str, JsonValue]) -> Iterator[dict[str, JsonValue]]:
    answers = {**_undecisive(), **agreed}
    path = walk(answers)
    if path.pending is None:
        yield {key: answers[key] for key in path.questions}
        return
    for value in values_of(path.pending, path):
        yield from _completed({**answers, path.pending.key: value})


@cache
def _undecisive() -> dict[str, JsonValue]:
    """Answer, ahead of time, the questions whose answer leads to no other question."""
    questions = [question for form in ALL_FORMS for question in form.questions]
    others = {"result", *DECISIVE, *(one.key for one in questions if one.optional or one.silent)}
    path = walk({})
    return {one.key: values_of(one, path)[0] for one in questions if one.key not in others}
