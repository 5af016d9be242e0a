"""Name, function and organisation in one message."""

from __future__ import annotations

import re

from conversations.languages.packs import either
from conversations.reading.rejection import Rejection
from conversations.text import _
from conversations.text.cleaning import clean, folded

LONGEST_PART = 80
"""Characters of a name, a function or an organisation."""

PARTS = 3
"""Name, function, organisation."""

_SEPARATOR = re.compile(r"[\n,;|]|\s[-–—•]\s")
_GREETINGS = either(lambda pack: pack.introductions.greetings)
_MYSELF = either(lambda pack: pack.introductions.myself)
_LABELS = either(lambda pack: [*pack.introductions.labels, "name"])
_FURTHER = either(lambda pack: pack.introductions.labels_further)
_GREETING = re.compile(rf"^(?:{_GREETINGS})\b[\s,.!]*", flags=re.IGNORECASE)
_PREFIX = re.compile(
    rf"^(?:(?:{_MYSELF})\s|(?:{_LABELS})(?: (?:{_FURTHER}))?\s?[:=])", flags=re.IGNORECASE
)


def read_identity(typed: str) -> tuple[str, ...] | Rejection:
    """Split "name, function, organisation" into one to three cleaned parts, in the order typed.

    New lines, commas, semicolons, spaced dashes and bars separate; what comes after the second
    separator belongs to the third part. "Je suis", "Ik ben", "Nom :", "Functie:" are left out.
    """
    parts = [part for part in map(_part, _split(_GREETING.sub("", clean(typed)))) if folded(part)]
    if not parts:
        advice = _("Type your name, your function and your organisation, separated by commas.")
        return Rejection(advice)
    kept = (*parts[: PARTS - 1], ", ".join(parts[PARTS - 1 :]))
    if max(map(len, kept)) > LONGEST_PART:
        advice = _("Keep it short: at most {most} characters each, separated by commas.")
        return Rejection(advice(most=LONGEST_PART))
    return tuple(part for part in kept if part)


def _split(text: str) -> list[str]:
    """Split at every separator, but leave three lines or more as they were laid out."""
    lines = [line for line in text.split("\n") if folded(line)]
    return lines if len(lines) >= PARTS else _SEPARATOR.split(text)


def _part(text: str) -> str:
    return _PREFIX.sub("", text.strip()).strip(" .,;:-–—•|")
