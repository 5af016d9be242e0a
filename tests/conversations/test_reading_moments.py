"""Moments in doubt stay in words, what tells no time is refused; a moment is found in a text."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.reading.dates import Timing, TimingKind, find_timing, read_timing
from conversations.reading.rejection import Rejection

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("typed", "on", "until"),
    [
        ("volgende week dinsdag", "2026-12-01", "2026-12-01"),
        ("mardi de la semaine prochaine", "2026-12-01", "2026-12-01"),
        ("la semaine prochaine", "2026-11-30", "2026-12-06"),
        ("cette semaine, jeudi", "2026-11-26", "2026-11-26"),
        ("ce jeudi", "2026-11-26", "2026-11-26"),
        ("lundi prochain", "2026-11-30", "2026-11-30"),
    ],
)
def test_a_week_is_certain_only_on_a_working_day(typed: str, on: str, until: str) -> None:
    """On a Tuesday everybody means the same next week; at a weekend the words stand alone."""
    tuesday = read_timing(typed, date(2026, 11, 24))
    assert isinstance(tuesday, Timing)
    assert (str(tuesday.on), str(tuesday.until), tuesday.words) == (on, until, None)
    assert read_timing(typed, TODAY) == Timing(kind=TimingKind.WORDS, words=typed)


@pytest.mark.parametrize("typed", ["cette semaine", "deze week maandag", "jeudi prochain"])
def test_a_doubtful_day_of_the_week_stays_in_words(typed: str) -> None:
    """What is past, and what half of the people understand otherwise, has no date."""
    assert read_timing(typed, date(2026, 11, 24)) == Timing(kind=TimingKind.WORDS, words=typed)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "plutôt en visio",
            "on sera 15 personnes",
            "au 0470 00 00 12",
            "local 2.14",
            "lokaal 3.12",
        ),
        *("we zijn met 15", "ze heeft kinderen van 4, 6 en 9 jaar", "bus 12", "ja hoor", "le 45"),
        *("bonne journée", "entre 9 et 12 élèves", "le 15 rue Haute", "tot ziens", "le 0"),
    ],
)
def test_what_says_nothing_about_time_is_no_answer(typed: str) -> None:
    """Numbers of people, rooms and telephones are no time; the caller may keep it as a remark."""
    answer = read_timing(typed, TODAY)
    assert isinstance(answer, Rejection)
    assert "says when" in answer.advice.id


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Un avis pour une maman. Plutôt un mardi en mai, pas avant les vacances. Merci",
            "Plutôt un mardi en mai, pas avant les vacances",
        ),
        ("Hélène zoekt hulp, volgende week dinsdag om 11u graag", "volgende week dinsdag om 11u"),
        ("Arrivée en mars. On se voit le 3 mai.", None),
        ("Une situation difficile avec un jeune de 15 ans", None),
        ("Réunion à 14h", None),
        ("le 15/12 dans le grand local du foyer et le 3 mai", None),
    ],
)
def test_the_stretch_that_says_when_is_found(text: str, found: str | None) -> None:
    """In a longer text, the one place that names a moment is given; several are in doubt."""
    stretch = find_timing(text, TODAY)
    assert (text[slice(*stretch)] if stretch else None) == found
