"""The README's recipe "Add a question" holds, for every kind of answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.recipes.tree import CATALOGUES, FURTHER, Tree

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

FORM = "conversations/flows/need_and_wishes.py"
DETAILS = "conversations/flows/details.py"
SCENARIOS = "tests/flows/scenarios/missions.py"
MOST_FILES = 4

IMPORTS = """from conversations.flows.details_options import Frequency, MissionLanguage
from conversations.reading.means import Contact
from conversations.reading.dates import Timing
from conversations.reading.where import Where
"""
KINDS = {
    "once_more": "Frequency",
    "languages": "tuple[MissionLanguage, ...]",
    "in_own_words": "str",
    "helpers": "Participants",
    "until_when": "Timing",
    "second_contact": "Contact",
    "second_place": "Where",
}
"""A question of each kind, by the type of its answer."""

TRIED_BY = ("flow_journey", "answers", "options_typed", "form", "chat_buttons")
"""Tests that try every question there is; not the screens: seven more questions fill a card."""


def _question(key: str, answer: str) -> str:
    rules = "        max_length=200,\n" if answer == "str" else ""
    return f"""    {key}: {answer} | None = ask(
        _("{_text(key)}"),
        short=_("{_short(key)}"),
        section=Section.WISHES,
        optional=True,
{rules}    )
"""


def _text(key: str) -> str:
    return f"An invented question about {key.replace('_', ' ')}?"


def _short(key: str) -> str:
    return f"Invented {key.replace('_', ' ')}"


def _translate(tree: Tree, *keys: str) -> None:
    tree.makes("locales")
    french = {_text(key): f"Une question inventée\u00a0: {key}\u00a0?" for key in keys}
    dutch = {_text(key): f"Een verzonnen vraag: {key}?" for key in keys}
    tree.translates("fr", {**french, **{_short(key): f"Inventé {key}" for key in keys}})
    tree.translates("nl", {**dutch, **{_short(key): f"Verzonnen {key}" for key in keys}})


def test_a_question_is_added_as_the_readme_says(tmp_path: Path, cache: Path) -> None:
    """Its field, its words, and the scenario that meets it: four files, and nothing is left."""
    tree = Tree.copied_to(tmp_path)
    tree.appends(FORM, _question("invented", "str"))
    assert f"“{_text('invented')}”" in tree.lacks("flows")[0]
    tree.makes("locales")
    assert any("has no words in locales/fr" in gap for gap in tree.lacks("flows"))
    _translate(tree, "invented")
    answered = 'chat.taps("open:invented")\n    chat.says("Trois lignes.")\n    '
    tree.adds(SCENARIOS, 'chat.taps("open:mission_language")', answered)
    tree.makes("transcripts")
    tree.makes("flows")
    tree.passes("tests/test_locales.py", "tests/conversations/test_screens.py")
    tree.is_well_typed(cache)
    assert tree.by_hand == {FORM, SCENARIOS, *CATALOGUES.values()}
    assert len(tree.by_hand.difference(FURTHER)) <= MOST_FILES


def test_a_question_of_any_kind_needs_no_test_of_its_own(tmp_path: Path) -> None:
    """Paths, options, answers and the guard try a question of each kind by themselves."""
    tree = Tree.copied_to(tmp_path)
    tree.adds(DETAILS, "from conversations.reading.participants import", IMPORTS)
    questions = "".join(_question(key, answer) for key, answer in KINDS.items())
    tree.adds(DETAILS, "\n\nDETAILS: dict[", questions)
    _translate(tree, *KINDS)
    tree.makes("flows")
    tree.passes(
        "tests/guard/test_entrances.py",
        "tests/test_locales.py",
        *(f"tests/conversations/test_{about}.py" for about in TRIED_BY),
    )
    assert tree.by_hand == {DETAILS, *CATALOGUES.values()}
