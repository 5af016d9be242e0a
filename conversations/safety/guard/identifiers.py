"""What could identify a person in a free text is found and covered, before anything is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial

from conversations.safety.guard.accounts import accounts
from conversations.safety.guard.addresses import addresses
from conversations.safety.guard.birth_dates import birth_dates
from conversations.safety.guard.contact_data import emails, phones
from conversations.safety.guard.documents import documents
from conversations.safety.guard.file_numbers import file_numbers
from conversations.safety.guard.folding import plain, seen
from conversations.safety.guard.names import names
from conversations.safety.guard.national_numbers import national_numbers
from conversations.safety.guard.spans import COVER, Detector, Span, covered


class Identifier(StrEnum):
    """The kinds of traces that are looked for."""

    NATIONAL_NUMBER = "national_number"
    BIRTH_DATE = "birth_date"
    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    ACCOUNT = "account"
    FILE_NUMBER = "file_number"


@dataclass(frozen=True, slots=True)
class Masked:
    """A text in which every trace found is covered, and the kinds that were found."""

    text: str
    found: frozenset[Identifier]


@dataclass(frozen=True, slots=True)
class Layer:
    """What one detector found in a text, and the text once that is covered."""

    kind: Identifier
    spans: tuple[Span, ...]
    text: str


MOST_ROUNDS = 4
"""Times that a text is read. One is enough for what people write, and the next finds nothing."""


def mask(text: str, today: date, *, names_stay: bool = False) -> Masked:
    """Cover what could identify a person, names too unless they stay; twice changes nothing.

    It warns rather than proves: docs/privacy-guard.md says what is found, measured, and what is
    not. Titles, roles and towns stay, so that the text can still be understood.
    """
    text, found = seen(text), set[Identifier]()
    for layer in layers(text, today, names_stay=names_stay):
        text = layer.text
        found.add(layer.kind)
    return Masked(text, frozenset(found))


def with_names(text: str, guard: Masked, today: date) -> str:
    """Give a text with its names as typed and all else covered; empty if no name was found.

    `guard` is what `mask` gave for this text.
    """
    if Identifier.NAME not in guard.found:
        return ""
    if len(guard.found) == 1:
        return seen(text)  # all other detectors have read it, and found nothing
    return mask(text, today, names_stay=True).text


def layers(text: str, today: date, *, names_stay: bool = False) -> Iterator[Layer]:
    """Cover until no detector finds any more; stretches are places in the text before that.

    A text in which each cover lays bare another trace, round after round, was made to be so: it is
    covered as a whole, or the time would grow with the square of its length.
    """
    read = plain(text)
    for _round in range(MOST_ROUNDS):
        looking = False
        for kind, detector in _detectors(today):
            if names_stay and kind is Identifier.NAME:
                continue
            if spans := tuple(detector(read)):
                text, looking = covered(text, spans), True
                read = plain(text)
                yield Layer(kind, spans, text)
        if not looking:
            return
    yield Layer(kind, ((0, len(text)),), COVER)


def _detectors(today: date) -> tuple[tuple[Identifier, Detector], ...]:
    """Give them in order: each reads what those before it have left, as `plain` gives it."""
    return (
        (Identifier.ACCOUNT, accounts),
        (Identifier.EMAIL, emails),
        (Identifier.FILE_NUMBER, documents),
        (Identifier.NATIONAL_NUMBER, national_numbers),
        (Identifier.BIRTH_DATE, partial(birth_dates, today=today)),
        (Identifier.FILE_NUMBER, file_numbers),
        (Identifier.ADDRESS, addresses),
        (Identifier.PHONE, phones),
        (Identifier.NAME, names),
    )
