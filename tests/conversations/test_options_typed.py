"""Each option of each question can be tapped, or typed as a label, a number or another word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from conversations.dialogue.presenting import present
from conversations.dialogue.pressing import press
from conversations.dialogue.scene import Scene
from conversations.dialogue.typing import hear
from conversations.form import Question
from conversations.journey import walk
from conversations.options import Options
from conversations.text import Language
from conversations.wording import said_to
from tests.conversations.journeys import all_requests, scene_of, ways, with_everything
from tests.conversations.world import LANGUAGES, said

ROLES = ("partner", "psychologist")


@cache
def _choices(role: str) -> dict[str, Scene]:
    """Give a scene for each question with options that this role can meet, by its key."""
    scenes: dict[str, Scene] = {}
    theirs = [answers for answers in all_requests() if answers["role"] == role]
    complete = [with_everything(answers) for answers in theirs[::9]]
    for answers in (*(way.answers for way in ways() if way.facts.role == role), *complete):
        for key, question in walk(answers).questions.items():
            if key not in scenes and question.options(role):
                scenes[key] = scene_of(answers, focus=key)
    return scenes


def _options(role: str) -> Iterator[tuple[Scene, Question, int, Options]]:
    for scene in _choices(role).values():
        question = scene.asked
        assert question is not None
        for number, option in enumerate(question.options(scene.path.role), start=1):
            yield scene, question, number, option


def _answered(scene: Scene, question: Question, text: str, option: Options) -> bool:
    """Say whether a typed text gives this option, or opens what this option opens."""
    after = hear(scene, text).scene
    if option in question.reopens:
        return after.asked is not None and after.asked.key == question.reopens[option]
    expected = [option.value] if question.several else option.value
    return after.draft.answers.get(question.key) == expected and after.aside is None


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
    for scene, question, _number, option in _options(role):
        if question.several or question.key == "notice":
            continue
        code = f"{question.key}:{option.value}"
        assert code in present(scene).codes
        after = press(scene, code).scene
        if option not in question.reopens:
            assert after.draft.answers[question.key] == option.value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLES)
def test_each_label_can_be_typed(role: str, language: Language) -> None:
    """The label of an option is that option, in each language and without its capitals."""
    for scene, question, _number, option in _options(role):
        for text in (_label(option, role, language), _label(option, role, language).lower()):
            assert _answered(scene, question, text, option), (question.key, text)


@pytest.mark.parametrize("role", ROLES)
def test_each_number_can_be_typed(role: str) -> None:
    """The number of an option, counted from one as they are shown, is that option."""
    for scene, question, number, option in _options(role):
        assert _answered(scene, question, str(number), option), (question.key, number)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ROLES)
def test_each_other_word_can_be_typed(role: str, language: Language) -> None:
    """Each word that a catalogue gives beside the label is that option, and no other one."""
    for scene, question, _number, option in _options(role):
        also = said(option.also, language).split(",") if option.also else []
        for word in also:
            assert _answered(scene, question, word.strip(), option), (question.key, word)
