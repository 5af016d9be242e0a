"""Numbers are read in figures and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.languages.number_words import NUMBER_WORDS
from conversations.reading.numbers import read_number
from conversations.reading.rejection import Rejection


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12", 12),
        ("12 personnes", 12),
        ("une douzaine", 12),
        ("een dozijn", 12),
        ("environ 15", 15),
        ("± 15", 15),
        ("een twintigtal", 20),
        ("10 à 15", 15),
        ("10 tot 15 deelnemers", 15),
        ("tussen 10 en 15", 15),
        ("10-15", 15),
        ("dix ou douze", 12),
        ("vingt et un", 21),
        ("vingt-cinq", 25),
        ("vijfentwintig", 25),
        ("soixante-quinze", 75),
        ("septante-cinq", 75),
        ("un", 1),
        ("één", 1),
        ("une équipe de huit", 8),
        ("١٢", 12),
    ],
)
def test_a_number_is_understood(typed: str, number: int) -> None:
    """Figures, words and rough numbers are read; of two limits the upper one is kept."""
    assert read_number(typed, least=1, most=200) == number


@pytest.mark.parametrize(
    "typed",
    [
        "0",
        "201",
        "-5",
        "2,5",
        "9" * 5000,
        "plusieurs",
        "3 médecins et 4 infirmiers",
        "🙂",
        "",
        "1 2 3",
    ],
)
def test_what_is_no_number_here_is_rejected_with_the_limits(typed: str) -> None:
    """The advice says between which numbers, and gives one that would do."""
    answer = read_number(typed, least=1, most=200)
    assert isinstance(answer, Rejection)
    assert answer.advice.values == {"least": 1, "most": 200, "example": 12}


def test_a_long_story_is_no_number() -> None:
    """A number hidden in a long text is not picked out of it."""
    assert isinstance(read_number("mot " * 40 + "12", least=1, most=200), Rejection)


@pytest.mark.parametrize("word", ["zestien", "seize", "quatre vingt dix neuf", "negenennegentig"])
def test_words_reach_to_a_hundred(word: str) -> None:
    """French of Belgium and of France and Dutch compounds have their number."""
    assert NUMBER_WORDS[word] in {16, 99}


@given(st.text(max_size=200), st.integers(0, 50), st.integers(50, 500))
def test_any_text_is_a_number_within_limits_or_a_rejection(
    typed: str, least: int, most: int
) -> None:
    """Whatever is typed, a number never leaves its limits and nothing is raised."""
    answer = read_number(typed, least=least, most=most)
    assert isinstance(answer, Rejection) or least <= answer <= most


@given(st.integers(1, 200))
def test_a_number_in_figures_is_itself(number: int) -> None:
    """A plain number within the limits is kept as it is."""
    assert read_number(f" {number} ", least=1, most=200) == number
