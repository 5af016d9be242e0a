"""What an opening message says about one question of the form."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import JsonValue

from conversations.languages.packs import every
from conversations.reading.stories.text import Story

WITHOUT = every(lambda pack: pack.grammar.without)
DENIALS = WITHOUT | every(lambda pack: pack.grammar.negations | pack.grammar.nothing)
"""Shortly before a wish, these say that it is none."""

DEFINITE = every(lambda pack: pack.grammar.definite) - every(lambda pack: pack.grammar.relatives)
"""Definite articles, but for what begins a clause in another language: "die" in Dutch."""

DENIED_WITHIN = 3
"""Words between a denial and what is denied: "pas de rendez-vous en visio"."""


@dataclass(frozen=True, slots=True)
class Fact:
    """The words from `start` to `end` of the text, excluded, answer the question `key`.

    `value` is what that question keeps, as JSON.
    """

    key: str
    value: JsonValue
    start: int
    end: int


def fact(key: str, value: JsonValue, story: Story, first: int, last: int) -> Fact:
    """Give the fact that stands in the words from `first` up to `last`, excluded."""
    return Fact(key, value, story.starts[first], story.ends[last - 1])


def sole(key: str, story: Story, field: str, *meanings: str) -> Fact | None:
    """Give the fact of a field whose evidence says one thing only; else nothing."""
    return agreed(key, story, story.of(field, *meanings))


def agreed(key: str, story: Story, said: list[tuple[int, int, str]]) -> Fact | None:
    """Give the fact that all this evidence agrees on; nothing where it does not."""
    hits = [hit for hit in said if hit[2] != "-"]
    if len({hit[2] for hit in hits}) != 1:
        return None
    first, last, meaning = hits[0]
    return fact(key, meaning, story, first, last)


def denied(story: Story, at: int) -> bool:
    """Tell whether the words just before, between the same commas, deny what begins here."""
    return any(
        story.words[before] in DENIALS and story.clause[before] == story.clause[at]
        for before in range(max(0, at - DENIED_WITHIN), at)
    )
