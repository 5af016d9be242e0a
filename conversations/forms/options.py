"""Options: the fixed answers of a choice."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Self

from conversations.text import Msg, _
from conversations.text.wording import Words, said_to

UNSAID = Msg("")
"""Lets a type checker see that `Options("value")` looks a member up; no member goes without."""


DONT_KNOW = _("I don't know")
"""Last among the options that allow it, in the same words everywhere."""


class Options(StrEnum):
    """The answers of a choice: the value is stored for ever, the label is shown and may change.

    A member is written `NAME = "value", label` or `NAME = "value", label, also`, where `also` is
    one text of comma-separated words that are understood when typed, by role where they differ.
    """

    label: Words
    also: Words | None

    def __new__(cls, value: str, label: Words = UNSAID, also: Words | None = None) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.also = also
        return member

    @classmethod
    @cache
    def offered_to(cls, role: str | None) -> tuple[Self, ...]:
        """Give the options that have a wording for this role, in their fixed order."""
        return tuple(option for option in cls if said_to(role, option.label) is not None)


class Skip(Options):
    """The explicit answer to an optional question that the person passes over."""

    SKIPPED = "skip", _("Skip this question")
