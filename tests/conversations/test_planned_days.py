"""The day of a next step, read from a coordinator's words."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.reading.planned_days import last_day, planned_day

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("rappeler jeudi", date(2026, 11, 26)),
        ("donderdag terugbellen", date(2026, 11, 26)),
        ("jeudi prochain", date(2026, 11, 26)),
        ("lundi", date(2026, 11, 30)),
        ("rappeler le 4/12", date(2026, 12, 4)),
        ("terugbellen op 12 december", date(2026, 12, 12)),
        ("voir demain avec l'équipe", date(2026, 11, 24)),
        ("aujourd'hui encore", MONDAY),
        ("volgende week bellen", date(2026, 11, 30)),
        ("binnen twee weken", date(2026, 12, 7)),
    ],
)
def test_a_day_is_read(text: str, day: date) -> None:
    """A date, a word for a day, a weekday, or the beginning of a period, in each language."""
    assert planned_day(text, MONDAY) == day


@pytest.mark.parametrize(
    "text", ["rappeler", "jeudi ou vendredi", "hier", "le 3/10/2024", "👍", "dès que possible"]
)
def test_no_day_is_invented(text: str) -> None:
    """Where no day is named, several are, or a past one, there is none."""
    assert planned_day(text, MONDAY) is None


@pytest.mark.parametrize(
    "text",
    ["4/12", "tot 4/12", "Tot vrijdag 4/12", "tot en met 4/12", "jusqu'au 4/12", "au 4/12"],
)
def test_an_absence_names_its_last_day_as_people_say_it(text: str) -> None:
    """With or without the word before it, in each language."""
    assert last_day(text, MONDAY) == date(2026, 12, 4)


@pytest.mark.parametrize("text", ["", "tot", "tot ziens", "na 4/12"])
def test_no_last_day_is_invented(text: str) -> None:
    """Where none is named, there is none; nor is a day after which it begins the last one."""
    assert last_day(text, MONDAY) is None
