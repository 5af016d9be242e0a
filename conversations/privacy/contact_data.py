"""Phone numbers and e-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberMatcher, PhoneNumberType

from conversations.privacy.spans import Span, figures_in, matches

_FEWEST_FIGURES = 8
# 0800 and 0900 numbers are help lines and services: they belong to nobody.
_SERVICES = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.UAN,
}
_EMAIL = re.compile(
    r"(?P<it>[^\s@<>(),;:\"●]{1,64}@[^\s@<>(),;:\"●.]{1,63}(?:\.[^\s@<>(),;:\"●.]{1,63})+)"
)
_emails = matches(_EMAIL)


def emails(text: str) -> Iterator[Span]:
    """Find e-mail addresses."""
    return _emails(text) if "@" in text else iter(())


def phones(text: str) -> Iterator[Span]:
    """Find phone numbers as Belgians write them, and foreign ones with +; help lines are left."""
    if figures_in(text) < _FEWEST_FIGURES:
        return
    for match in PhoneNumberMatcher(text, "BE"):
        if phonenumbers.number_type(match.number) not in _SERVICES:
            yield match.start, match.end
