"""What an opening message says about one question of the form."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import JsonValue

from conversations.reading.stories.text import Story


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
    hits = [hit for hit in story.of(field, *meanings) if hit[2] != "-"]
    if len({hit[2] for hit in hits}) != 1:
        return None
    first, last, meaning = hits[0]
    return fact(key, meaning, story, first, last)
