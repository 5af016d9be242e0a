"""What the missions, the questions and their words lack: each gap in one sentence."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.flows.details import DETAILS
from conversations.flows.findings import Finding
from conversations.flows.journey import QUESTIONS, Journey, walk
from conversations.flows.missions import Mission, Why
from conversations.flows.orientation import ELIGIBLE
from conversations.flows.plan import ALL_FORMS
from conversations.forms.form import Form, Question
from conversations.forms.kinds import kind_of
from conversations.forms.options import UNSAID
from conversations.text import Language
from tests import texts
from tests.conversations.journeys import Answers, all_requests, values_of, ways

FLOWS = "conversations/flows"


def gaps() -> list[str]:
    """Give a sentence for each thing that is missing; paths are walked once the forms allow it."""
    of_questions = list(_of_questions())
    found = [*_of_missions(), *_of_forms(), *of_questions]
    if not of_questions:
        found += _of_the_decision()
    if not found:
        found += _of_the_paths()
    return [*found, *_of_words()]


def _of_missions() -> Iterator[str]:
    for mission in Mission:
        name = f"Mission.{mission.name}"
        for said, what in (
            (mission.label, "short name"),
            (mission.official_name, "official name"),
            (mission.in_one_sentence, "sentence that says what will happen"),
        ):
            if said is UNSAID:
                yield f"{name} has no {what}: write it in {FLOWS}/missions.py."
        if mission not in DETAILS:
            yield f"{name} has no form: write one, and its line in DETAILS, in {FLOWS}/details.py."


def _of_forms() -> Iterator[str]:
    for form in Form.__subclasses__():
        if form.__module__.startswith("conversations.") and form not in ALL_FORMS:
            yield (
                f"{form.__name__} is on no path: a mission's form has its line in DETAILS, in "
                f"{FLOWS}/details.py, any other its place in {FLOWS}/plan.py."
            )


def _of_questions() -> Iterator[str]:
    for name, question in _named_questions():
        try:
            kind_of(question)
        except KeyError:
            yield (
                f"{name} is answered by {question.answer.__name__}, which is no kind of answer: "
                "the kinds stand in conversations/forms/kinds/__init__.py."
            )


def _of_the_decision() -> Iterator[str]:
    """Look for what no row of the table leads to; to name a mission oneself is no row of its own.

    The orientation can be walked before the missions have forms.
    """
    found = [(way.facts.role, way.leads_to) for way in ways() if isinstance(way.leads_to, Finding)]
    by_facts = {(role, one.mission) for role, one in found if one.why is not Why.CHOSEN}
    for mission in Mission:
        for role in ELIGIBLE:
            if (role, mission) not in by_facts:
                yield (
                    f"Nothing that a {role} answers leads to Mission.{mission.name}: give it a row "
                    f"in {FLOWS}/decision.py."
                )
    given = {one.why for _role, one in found}
    for why in Why:
        if why not in given:
            yield f"Why.{why.name} is never the reason: no row in {FLOWS}/decision.py gives it."


def _of_the_paths() -> Iterator[str]:
    met = {key for way in ways() for key in way.answers}
    for answers in all_requests():
        path = walk(answers)
        met |= answers.keys() | {one.key for one in path.offered}
        met |= _led_to(path, answers, met)
    for name, question in _named_questions():
        if question.key not in met and not question.silent:
            yield f"{name} is asked on no path: no answers before it fulfil its `only_if`."


def _led_to(path: Journey, answers: Answers, met: set[str]) -> set[str]:
    """Name the questions that the answer to an optional one leads to, and that are not met yet."""
    leading = {key for one in QUESTIONS.values() if one.key not in met for key in one.only_if.keys}
    found = set[str]()
    for question in path.offered:
        if question.key in leading:
            for value in values_of(question, path):
                after = walk({**answers, question.key: value})
                found |= {after.pending.key} if after.pending else set()
    return found


def _of_words() -> Iterator[str]:
    for language in Language:
        file = f"locales/{language}/LC_MESSAGES/messages.po"
        for text, context in sorted(texts.texts_in_code(), key=str):
            said = texts.catalogue(language).get(text, context)
            if said is None:
                yield f"“{texts.forms_of(text)[0]}” is not in {file}: run `make locales`."
            elif not all(texts.forms_of(said.string)):
                yield f"“{texts.forms_of(text)[0]}” has no words in {file}."


def _named_questions() -> Iterator[tuple[str, Question]]:
    for form in ALL_FORMS:
        for question in form.questions:
            yield f"{form.__name__}.{question.key}", question
