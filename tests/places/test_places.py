"""Typed places are understood, and what is no Belgian place is bent into none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.places.__main__ import faults, table
from tests.places.table import Part, Typed, typed

PUBLISHED = Path(__file__).parents[2] / "docs" / "places.md"
LINES = [line for part in Part for line in typed(part)]


def test_the_table_is_large_on_both_sides() -> None:
    """At least 120 Belgian places, and as many texts that are none, each written once."""
    assert sum(not line.is_unknown for line in LINES) >= 120
    assert sum(line.is_unknown for line in LINES) >= 120
    assert len({line.text for line in LINES}) == len(LINES)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.text)
def test_each_line_is_read_as_it_is_meant(line: Typed) -> None:
    """Surely, to choose from, not Belgian, or not known: as the table says."""
    assert line.is_right, line.found
    assert not line.is_bent


def test_the_published_figures_are_the_measured_ones() -> None:
    """What docs/places.md says is what the command prints, and nothing is at fault."""
    assert table() in PUBLISHED.read_text(encoding="utf-8")
    assert faults() == ""
