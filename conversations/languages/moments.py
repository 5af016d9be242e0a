"""The description of a language's calendar: names of days and months, and the words around them.

All are folded but for hyphens, apostrophes and full stops, which stay: "d'ici", "mi-mars".
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.languages.words import Forms, Words

Week = tuple[str, str, str, str, str, str, str]
Year = tuple[str, str, str, str, str, str, str, str, str, str, str, str]


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
    short_weekdays: Week
    """Abbreviations of each, separated by spaces; "" for none. They name a day only beside a date
    or beside another one: alone, "ma" and "je" are words."""
    sheet_weekdays: Week
    """Each as a networks file shortens it: there "di" has to be one day in all languages."""
    first_day: str = ""
    """How the first of a month is said, as a pattern of CLDR; left out where it is no exception."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words within a day and a month."""

    day_endings: Forms
    """Behind the number of a day: "1er", "2de"."""
    of: Words
    """Between a day and its month, a weekday and its week."""
    the: Words
    """Before the number of a day."""
    only_day: Words
    """Of these, what makes a day of a number even without its month: "le 15"."""
    opening: Words
    """Before the first of two days or hours, that "to" follows."""
    to: Forms
    """Between two days or hours that are the ends of one stretch of time."""
    at: Words
    """Before an hour."""
    hour: Words
    """Behind its number."""
    counted: Words
    """Behind a number: it counts people, years of age, floors and not time."""
    numbered: Words
    """Before a number: it is of a room, a street, a bus."""
    within: Words
    """Before a month: an abbreviation names one there, "eind sept"."""
    links: Words
    """Between two moments of one answer, and before the first: "or", "not", "every"."""
    week_signs: Words
    """Before the number of a week of the year, as one with it: "w20"."""
    day_numbers: Forms
    """Days in words that are no plain number, each with "=" and its number: "premier=1"."""
    quarters: Forms = ()
    """Before the number of an hour: "half negen"; left out if there are none."""
    joined_quarters: Forms = ()
    """The same, written as one with it: "halfnegen"; left out if there are none."""


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Phrases that say when: plain words, for a sign between letters is as good as a space."""

    today: Forms
    tomorrow: Forms
    day_after: Forms
    this_week: Forms
    next_week: Forms
    this_month: Forms
    next_month: Forms
    this: Forms
    """Before a weekday of the week that runs."""
    coming: Forms
    """Before or behind a weekday: the first to come, without doubt."""
    next: Forms
    """The same: people disagree whether it is the first one or that of the week to come."""
    since: Forms
    """Before a date: it is the first that suits."""
    until: Forms
    """Before a date: it is the last that suits."""
    until_a_date: Forms
    """The same, of words that mean something else where no time follows: "voor"."""
    about: Forms
    """Before a date or an hour: near it; alone, they may be of a place: "vers"."""
    other_limits: Forms
    """Before a date: that day is rather not meant: "after"."""
    day_parts: Forms
    """Hours in words: they add to a date and change nothing of it."""
    circumstances: Forms
    """Words that tell a time beside a date or by what goes on: "when"."""
    vague: Forms
    """Whatever else says when and names no date: holidays, what comes back, "I do not mind"."""
    soon: Forms
    """The button "as soon as possible", typed."""
    two_weeks: Forms
    """The button "within two weeks", typed."""
    month: Forms
    """The button "within the month", typed."""
    not_time: Forms
    """Phrases that only look like time: greetings, day centres, part-time work."""
    doubt: Forms
    """What takes back, moves or makes another thing of a date or a button beside it: "not",
    "closed", "moves house". A date in the same text is not computed."""
    places: Forms
    """Before a place or company: unknown words behind it do no harm to a date before them."""
    harmless: Forms
    """What may stand beside a date and change nothing of it: courtesies, places, occasions."""
