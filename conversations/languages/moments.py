"""The description of a language's calendar: names of days and months, and the words around them.

All are folded but for hyphens, apostrophes and full stops, which stay: "d'ici", "mi-mars".
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.languages.words import Forms, Words

Week = tuple[str, str, str, str, str, str, str]
Year = tuple[str, str, str, str, str, str, str, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Units:
    """The units that time is counted in, in the singular and in the plural."""

    day: Forms
    week: Forms
    month: Forms


@dataclass(frozen=True, slots=True)
class Parts:
    """The thirds of a month; words, not forms."""

    beginning: Forms
    middle: Forms
    end: Forms


@dataclass(frozen=True, slots=True)
class Calendar:
    """The names of days and months."""

    months: Year
    short_months: Year
    """Abbreviations of each, separated by spaces; "" for none. They name a month only beside a day:
    alone, "sept" is a number and "jan" is a person."""
    weekdays: Week
    """From Monday."""
    fillers: Words
    """Words beside a date that add nothing to it."""
    units: Units
    parts: Parts
    first_day: str = ""
    """How the first of a month is said, as a pattern of CLDR; left out where it is no exception."""


@dataclass(frozen=True, slots=True)
class Vagueness:
    """Words that answer "when?" without a date, or open one side of it."""

    recurring: Forms
    """What comes back has no single date: it is kept in words."""
    excluded: Forms
    """A date that does not suit is no answer to when: it is kept in words."""
    since: Forms
    """The date is the first that suits."""
    until: Forms
    """The date is the last that suits."""
    soon: Forms
    """As soon as possible; stands in a longer text too."""
    at_once: Forms
    """The same, where it is the whole text."""
    urgent: Forms
    """The same, with or without ..."""
    very: Forms
    """... words like "it is" and "very" before it."""
    within_two_weeks: Forms
    """The button "within two weeks", typed."""
    within_a_month: Forms
    """The button "within the month", typed."""


@dataclass(frozen=True, slots=True)
class RelativeWords:
    """The words of days named from today."""

    today: Forms
    tomorrow: Forms
    day_after: Forms
    this_week: Forms
    next_week: Forms
    this_month: Forms
    next_month: Forms
    next_year: Forms
    after: Words
    """Before a number of days, weeks or months: that day is meant."""
    within: Words
    """The same: that day is the last one."""
    all_of: Forms
    """An article before the number; the day is then the last one: "dans les trois semaines"."""
    on_weekday: Words
    """Before a weekday that comes back, or belongs to a date: it is not the next one."""
    month_of: Forms
    """Before the name of a month: "le mois de"."""
    month_span: Forms
    """Before the first of two months."""
    to: Forms
    """Between two months, or two days."""
    part_of: Forms
    """Between a part of a month and its name, with the space or apostrophe that follows."""
    next_before: Forms = ()
    """The word for next that stands before a weekday; left out if it stands behind, ..."""
    next_after: Forms = ()
    """... and this if it stands before."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words within and around a day and a month."""

    day_endings: Forms
    """Behind the number of a day: "1er", "2de"."""
    day_span: Forms
    """Before the first of two days."""
    between: Forms
    """Of these, and of those before two months, what makes of them one period, not two days."""
    of: Forms
    """Between a day and its month."""
    either: Forms
    """Between two days that both suit."""
    on: Forms
    """Before the number of a day without its month."""
    counted: Forms
    """Beginnings of what is counted: "2-3 fois" is no date."""
    to_short: Forms = ()
    """Abbreviations of `to`, between two days alone; left out if there are none."""
    the: Forms = ()
    """An article before the second of two days; left out if there is none."""
