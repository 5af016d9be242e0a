"""What stands around a fact in an opening message: single words and beginnings, no patterns.

Folded as `text.cleaning.folded` leaves words; forms that are looked for in the text as it was typed
say so. `StoryWords` holds what says the facts themselves, `Grammar` the small words of any text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.languages.words import Forms, Words


@dataclass(frozen=True, slots=True)
class WriterCues:
    """Around a function and a name."""

    doctors: Words
    """Before a name; a function too, of whoever is a doctor."""
    professors: Words
    """Before a name only."""
    qualities: Words
    """Before a function: "young", "new", "self-employed"."""
    spoken_of: Words
    """Behind a function: it is another's, "the psychologist says"."""
    saints: Words
    """They begin a school's or a home's name, in small letters too."""
    particles: Words
    """Small words within a name."""
    said_qualities: Words = frozenset()
    """Of `qualities`, what is a part of the function; left out where it stands behind it."""
    been: Words = frozenset()
    """Behind a function that somebody had once; left out where the verb before tells it."""
    being: Words = frozenset()
    """Behind a function, what makes it the subject's: "ik ... ben"; left out if it goes before."""
    working_as: Words = frozenset()
    """Before a function, after a word for working: "I work in Mons as a nurse"."""
    no_name: Words = frozenset()
    """Behind a name that somebody else is called by; left out if nothing stands there."""
    fields: Words = frozenset()
    """Between a function and its field: "nurse in psychiatry"; left out if it is one word."""


@dataclass(frozen=True, slots=True)
class PersonCues:
    """Of those who are spoken of."""

    psychologists: Words
    psychologist_forms: Forms
    """How words begin that name one, or what one does."""
    cases: Words
    """They stand for a person, and sit at no table: "a case"."""
    parents: Words
    """Before a number they are of so many children: "mother of 3"."""
    thinking_over: Forms
    """How words begin that tell of thinking something over with somebody."""
    asking: Words
    """Beside interrogatives, what makes of a name a question: "is", "must"."""
    alone: Words
    """Beside a meeting, who comes so is not accompanied."""
    others: Words
    """They stand for one of several: "the other", "the second"."""
    refusing: Words
    """Right behind whoever does not agree: "the father no"."""
    mine: Words
    """Before one person whom the speaker knows or works with: "my", "our"."""
    acting: Words
    """Behind somebody, they make them the subject of what follows: "who"."""
    helped: Words
    """The writer as whom somebody would help: "m'expliquer", "mij uitleggen"."""
    training: Words = frozenset()
    """Before whom one trains; left out where the verb stands behind."""


@dataclass(frozen=True, slots=True)
class MomentCues:
    """Before a time and a place."""

    opening: Words
    """How a time begins that ends a sentence."""
    day_parts: Words
    """Before a part of the day that is a time: "in the morning"."""
    possible: Words
    """Before a time, what says that it is possible: "can"."""
    towards: Words
    """Before a place, even in small letters: "in", "lives", "region"."""
    places: Words
    """Before the name of a place, if it has a capital: "near", "town"."""


@dataclass(frozen=True, slots=True)
class NumberCues:
    """Around ages and numbers of people."""

    glued: Forms
    """Written as one with the number of an age."""
    over: Forms
    """Behind a number, or as one with it: those who are older, "60+"."""
    more: Forms
    """The same with the unit between, as typed."""
    other_units: Forms
    """How words begin behind a number that is no age."""
    to: Words
    """Between two numbers that are the ends of a range."""
    open_ended: Words
    """Before an age, these leave one side open or the age unsaid."""
    not_ages: Words
    """Before a number of years that is no age: "since 12 years"."""
    no_people: Forms
    """How words begin behind a number that counts no people."""
    rounded: Mapping[str, int]
    """Words for about so many: "about ten"."""
    about: Words
    """Before a number of people, these make it one of about so many."""
    added: Words
    """Behind a number of people, beside "and": others are counted too."""
    through: Words = frozenset()
    """Behind the first of two ages, parted from the second; left out if `to` is all there is."""
    counting: Forms = ()
    """Behind a number, or as one with it: about so many of something."""


@dataclass(frozen=True, slots=True)
class MeansCues:
    """Around a means of contact; forms are looked for as typed."""

    numbers: Forms
    """How words begin that name a number or an address."""
    behind: Forms
    """They begin what is said of a means, behind it."""
    ways: Forms
    """Ways of reaching somebody, and ..."""
    preferred: Forms
    """... what says which one is preferred, or when, before a means."""
    right_before: Forms
    """What says it right before a means, with nothing between."""
    asking_for: Forms
    """Before the name of whom to ask for, and ..."""
    on_number: Words
    """... between that name and the number."""


@dataclass(frozen=True, slots=True)
class StoryCues:
    """All that stands around the facts."""

    writer: WriterCues
    persons: PersonCues
    moments: MomentCues
    numbers: NumberCues
    means: MeansCues
    abbreviations: Words
    """A full stop behind them ends no sentence."""
