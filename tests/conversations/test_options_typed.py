"""Each option of each question can be tapped, or typed as a label, a number or another word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from conversations.chat.presses import press
from conversations.chat.render import present
from conversations.chat.state import ChatState
from conversations.chat.text_handlers import handle_text
from conversations.flows.journey import walk
from conversations.forms.form import Question
from conversations.forms.options import Options
from conversations.text import Language
from conversations.text.wording import said_to
from tests.conversations.journeys import all_requests, scene_of, ways, with_everything
from tests.support.demo_context import LANGUAGES, said

ROLES = ("partner", "psychologist")


@cache
def _choices(role: str) -> dict[str, ChatState]:
    """Give a scene for each question with options that this role can meet, by its key."""
    scenes: dict[str, ChatState] = {}
    theirs = [answers for answers in all_requests() if answers["role"] == role]
    complete = [with_everything(answers) for answers in theirs[::9]]
    for answers in (*(way.answers for way in ways() if way.facts.role == role), *complete):
        for key, question in walk(answers).questions.items():
            if key not in scenes and question.options(role):
                scenes[key] = scene_of(answers, focus=key)
    return scenes


def _options(role: str) -> Iterator[tuple[ChatState, Question, int, Options]]:
    for state in _choices(role).values():
        question = state.asked
        assert question is not None
        for number, option in enumerate(question.options(state.path.role), start=1):
            yield state, question, number, option


def _answered(state: ChatState, question: Question, text: str, option: Options) -> bool:
    """Say whether a typed text gives this option, or opens what this option opens."""
    after = handle_text(state, text).state
    if option in question.reopens:
        return after.asked is not None and after.asked.key == question.reopens[option]
    given = after.draft.answers.get(question.key)
    chosen = given if isinstance(given, list) else [given]
    return option.value in chosen and after.overlay is None


def _label(option: Options, role: str, language: Language) -> str:
    label = said_to(role, option.label)
    assert label is not None
    return said(label, language)


@pytest.mark.parametrize("role", ROLES)
def test_nearly_every_question_with_options_is_tried(role: str) -> None:
    """The scenes below cover the questions of both roles."""
    assert len(_choices(role)) > 20
    assert {"themes", "place_kind", "need", "frequency"} <= _choices(role).keys()


@pytest.mark.parametrize("role", ROLES)
def test_each_option_can_be_tapped(role: str) -> None:
    """Each option of a question with one answer has a button that gives it."""
    for state, question, _number, option in _options(role):
        if question.several or question.key in {"notice", "entrance"}:
            continue
        code = f"{question.key}:{option.value}"
        assert code in present(state).codes
        after = press(state, code).state
        if option not in question.reopens:
            assert after.draft.answers[question.key] == option.value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLES)
def test_each_label_can_be_typed(role: str, language: Language) -> None:
    """The label of an option is that option, in each language and without its capitals."""
    for state, question, _number, option in _options(role):
        for text in (_label(option, role, language), _label(option, role, language).lower()):
            assert _answered(state, question, text, option), (question.key, text)


@pytest.mark.parametrize("role", ROLES)
def test_each_number_can_be_typed(role: str) -> None:
    """The number of an option, counted from one as they are shown, is that option.

    On the first screen the roles are counted: `test_first_screen`.
    """
    for state, question, number, option in _options(role):
        if question.key == "entrance":
            continue
        assert _answered(state, question, str(number), option), (question.key, number)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLES)
def test_each_other_word_can_be_typed(role: str, language: Language) -> None:
    """Each word that a catalogue gives beside the label is that option, and no other one."""
    for state, question, _number, option in _options(role):
        also = said_to(role, option.also)
        for word in said(also, language).split(",") if also else []:
            assert _answered(state, question, word.strip(), option), (question.key, word)
