"""What could identify a person in a free text is found and covered, before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conversations.privacy.addresses import addresses
from conversations.privacy.birth_dates import birth_dates
from conversations.privacy.contact_data import emails, phones
from conversations.privacy.names import names
from conversations.privacy.official_numbers import file_numbers, national_numbers
from conversations.privacy.spans import Detector, covered
from conversations.reading.cleaning import visible


class Identifier(StrEnum):
    """The kinds of traces that are looked for."""

    NATIONAL_NUMBER = "national_number"
    BIRTH_DATE = "birth_date"
    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    FILE_NUMBER = "file_number"


@dataclass(frozen=True, slots=True)
class Masked:
    """A text in which every trace found is covered, and the kinds that were found."""

    text: str
    found: frozenset[Identifier]


DETECTORS: tuple[tuple[Identifier, Detector], ...] = (
    (Identifier.EMAIL, emails),
    (Identifier.NATIONAL_NUMBER, national_numbers),
    (Identifier.BIRTH_DATE, birth_dates),
    (Identifier.FILE_NUMBER, file_numbers),
    (Identifier.ADDRESS, addresses),
    (Identifier.PHONE, phones),
    (Identifier.NAME, names),
)
"""In this order: each reads what those before it have left."""


def mask(text: str) -> Masked:
    """Cover what could identify a person; masking twice changes nothing.

    It warns rather than proves: a name without title or role is not found. Titles, roles and towns
    stay, so that the text can still be understood.
    """
    text, found = visible(text), set[Identifier]()
    looking = True
    while looking:
        looking = False
        for kind, detector in DETECTORS:
            if spans := tuple(detector(text)):
                text, looking = covered(text, spans), True
                found.add(kind)
    return Masked(text, frozenset(found))
