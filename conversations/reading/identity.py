"""Name, function and organisation in one message."""

from __future__ import annotations

import re

from conversations.reading.rejection import Rejection
from conversations.text import _
from conversations.text.cleaning import clean, folded

LONGEST_PART = 80
"""Characters of a name, a function or an organisation."""

PARTS = 3
"""Name, function, organisation."""

_SEPARATOR = re.compile(r"[\n,;|]|\s[-–—•]\s")
_GREETING = re.compile(r"^(?:bonjour|bonsoir|goedendag|hallo|dag)\b[\s,.!]*", flags=re.IGNORECASE)
_PREFIX = re.compile(
    r"^(?:(?:je suis|je m['’]appelle|moi c['’]est|c['’]est|mon nom est"
    r"|ik ben|ik heet|mijn naam is)\s"
    r"|(?:(?:pré)?nom|naam|voornaam|name|fonction|functie|rôle|organisation|organisatie|service"
    r"|dienst|employeur|werkgever)(?: et prénom| en voornaam)?\s?[:=])",
    flags=re.IGNORECASE,
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
