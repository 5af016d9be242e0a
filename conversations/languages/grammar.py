"""The small words of a language, by the part that they play: who reads builds on all languages.

Folded as `text.cleaning.folded` leaves words; what stands before an apostrophe is one: "d", "l".
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.languages.words import Words


@dataclass(frozen=True, slots=True)
class Grammar:
    """Words of which a language has few, and no others come to be."""

    definite: Words
    """The definite article, in each of its forms."""
    indefinite: Words
    """The indefinite article, in the singular."""
    of: Words
    """Before whose something is: "of"."""
    alternatives: Words
    """Between two of which one is meant."""
    also: Words
    negations: Words
    """What makes a sentence say no: "not", "no" before a noun."""
    without: Words
    nothing: Words
    """Stronger than a negation: "none", "never", "nor"."""
    excepting: Words
    """Before what is left out: "but for"."""
    first_person: Words
    """Who speaks, as the subject."""
    first_person_plural: Words
    our: Words
    """Before what is the speakers', in each of its forms."""
    my_plural: Words
    """Before several that are the speaker's: "my patients"."""
    their: Words
    """Before what is another person's, or other people's."""
    relatives: Words
    """They begin what is told of somebody: "who", "that"."""
    interrogatives: Words
    """They begin a question: "what", "which", "how many"."""
    how: Words
    """Of these, what asks for a way of doing."""
    conditions: Words
    """"When", "if": what follows is said in general."""
    each: Words
    somebody: Words
    """The first word of it, where it is written as two."""
    several: Words
    """Before a plural: a few, and not all."""
    meant_for: Words
    """Before whom something is meant for."""
    towards: Words
    """Before whom something is given to, where it is not `meant_for`."""
    about: Words
    """Before whom or what is spoken of."""
    beside: Words
    """Before who is there as well: "with"."""
    together: Words
    at: Words
    """Before a place or a house in which one is or works."""
    inside: Words
    """The same, of a house or a team only."""
    here: Words
    there: Words
    yet: Words
    """What is denied may still come: "not yet"."""
    against: Words
    """To be against something, and what one has against it."""
    common: Words
    """Small words, by several of which a sentence is known to be in this language."""
    telling: Words
    """What is a word of no other language here: one of them is enough to know it."""
    of_the: Words = frozenset()
    """`of` and an article in one word; left out where they are two."""
    indefinite_plural: Words = frozenset()
    """The indefinite article of several; left out where there is none."""
    subjects_only: Words = frozenset()
    """Of the first persons, what stands before a verb only, and never beside "and"."""
