"""The README's recipe "Add an option" holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.recipes.tree import CATALOGUES, FURTHER, Tree

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

OPTIONS = "conversations/flows/details_options.py"
MOST_FILES = 3

LAST = '    OTHER = "other", _("Another public")\n'
NEW = '    TRAVELLERS = "travellers", _("Invented travellers"), _("caravan, invented")\n'


def test_an_option_is_added_as_the_readme_says(tmp_path: Path, cache: Path) -> None:
    """Its member and its words: three files, and every test of options tries it."""
    tree = Tree.copied_to(tmp_path)
    tree.adds(OPTIONS, LAST, NEW)
    assert any("“Invented travellers”" in gap for gap in tree.lacks("flows"))
    tree.makes("locales")
    assert any("has no words in locales/nl" in gap for gap in tree.lacks("flows"))
    tree.translates(
        "fr",
        {"Invented travellers": "Voyageurs inventés", "caravan, invented": "caravane, inventé"},
    )
    tree.translates(
        "nl",
        {"Invented travellers": "Verzonnen reizigers", "caravan, invented": "woonwagen, verzonnen"},
    )
    tree.makes("flows")
    tree.makes("transcripts")
    tree.passes(
        "tests/test_locales.py",
        "tests/conversations/test_options_typed.py",
        "tests/conversations/test_screens.py",
    )
    tree.is_well_typed(cache)
    assert tree.by_hand == {OPTIONS, *CATALOGUES.values()}
    assert len(tree.by_hand.difference(FURTHER)) <= MOST_FILES
