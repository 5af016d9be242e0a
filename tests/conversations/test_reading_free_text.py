"""Free text is kept as written, within its length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.text.cleaning import clean


def test_a_text_is_kept_clean() -> None:
    """Lines stay lines, markup stays text."""
    assert read_free_text(" Besoin  d'appui\n<b>urgent</b> ") == "Besoin d'appui\n<b>urgent</b>"


@pytest.mark.parametrize(("length", "excess"), [(801, 1), (5000, 4200)])
def test_a_text_too_long_is_told_by_how_much(length: int, excess: int) -> None:
    """The advice counts the characters to take away and gives the limit."""
    answer = read_free_text("a" * length)
    assert isinstance(answer, Rejection)
    assert answer.advice.values == {"n": excess, "most": 800}
    assert answer.advice.plural is not None


@pytest.mark.parametrize("typed", ["", "👍👍", "...!?", "\u200b\u202e", "***"])
def test_signs_alone_are_no_text(typed: str) -> None:
    """Emoji and punctuation without a word are asked again."""
    assert isinstance(read_free_text(typed), Rejection)


@given(st.text(max_size=60))
def test_any_text_is_kept_or_rejected(typed: str) -> None:
    """Whatever is typed, it is kept clean or rejected, and nothing is raised."""
    answer = read_free_text(typed, most=30)
    assert isinstance(answer, Rejection) or (answer == clean(typed) and len(answer) <= 30)
