"""Means to reach somebody, in the order of preference, each with what was said about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import phonenumbers
from phonenumbers import PhoneNumberFormat
from pydantic import BaseModel, ConfigDict, Field, model_validator

MOST = 6
"""Means of one person; more are a directory."""


class ContactKind(StrEnum):
    """The ways to be reached."""

    TELEGRAM = "telegram"
    EMAIL = "email"
    PHONE = "phone"


class Means(BaseModel):
    """One way to be reached.

    Attributes:
        kind: which way.
        value: an address, a number in E.164, or nothing for Telegram.
        remark: what the person said about it, in his or her own words.
    """

    model_config = ConfigDict(frozen=True)

    kind: ContactKind
    value: str | None = None
    remark: str = ""


class Contact(BaseModel):
    """Every way to be reached that was given, the preferred one first.

    `words` are what was said besides, about none of them or about all.
    """

    model_config = ConfigDict(frozen=True)

    means: tuple[Means, ...] = Field(min_length=1, max_length=MOST)
    words: str = ""

    @model_validator(mode="before")
    @classmethod
    def _of_one(cls, stored: Any) -> Any:
        """Open what was stored while a contact was one way alone."""
        return {"means": (stored,)} if isinstance(stored, dict) and "kind" in stored else stored

    def joined(self, other: Contact) -> Contact:
        """Give the means of both, each once with all that was said about it.

        A seventh is one too many and stays in the words.
        """
        means = each_once((*self.means, *(one for one in other.means if one not in self.means)))
        beyond = [" ".join(filter(None, (one.value, one.remark))) for one in means[MOST:]]
        besides = dict.fromkeys(filter(None, (self.words, other.words, *beyond)))
        return Contact(means=means[:MOST], words="; ".join(besides))


def each_once(means: Iterable[Means]) -> tuple[Means, ...]:
    """Give each means once, with all that was said about it."""
    kept: dict[tuple[ContactKind, str | None], Means] = {}
    for one in means:
        same = kept.get((one.kind, one.value))
        remark = ", ".join(filter(None, (same.remark, one.remark))) if same else one.remark
        kept[one.kind, one.value] = one.model_copy(update={"remark": remark})
    return tuple(kept.values())


@dataclass(frozen=True, slots=True)
class Found:
    """A means that stands in a text, from the character `start` to the one before `end`."""

    start: int
    end: int
    kind: ContactKind
    value: str | None = None


def by(kind: ContactKind, value: str | None = None) -> Contact:
    """Give a contact of one means, about which nothing was said."""
    return Contact(means=(Means(kind=kind, value=value),))


def shown(means: Means) -> str:
    """Say a means as people write it: a phone number in its international form."""
    if means.kind is ContactKind.PHONE and means.value is not None:
        number = phonenumbers.parse(means.value)
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    return means.value or "Telegram"
