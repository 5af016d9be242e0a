"""Phone numbers and e-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberMatcher, PhoneNumberType

from conversations.languages.packs import either, every
from conversations.safety.guard.spans import Span, matches
from conversations.safety.guard.spelled_numbers import spelled_numbers

# Seven figures with no more between two of them than `phonenumbers` allows, which takes a hundred
# times as long to say that there are none.
_NUMBER = re.compile(r"\d(?:(?:[^\w●]|[xX_]){0,4}\d){6}")
# 0800 and 0900 numbers are help lines and services: they belong to nobody.
_SERVICES = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.UAN,
}
# Said to be a phone number: a figure too few or too many does not hide it.
_LABELLED = re.compile(
    rf"\b(?i:{either(lambda pack: pack.traces.contacts.phone)}|whatsapp)\b[^\d\n●+]{{0,15}}"
    r"(?P<it>\+?\d(?:[ ./()-]{0,2}\d){6,14})"
)
# A mobile number cut by signs or a new line, which `phonenumbers` does not read across.
_CUT = re.compile(r"(?<!\d)(?P<it>04[5-9]\d(?:[^\w●]{0,2}_?\d){6})(?!\d)")
_EMAIL = re.compile(
    r"(?P<it>[^\s@<>(),;:\"●]{1,64}@[^\s@<>(),;:\"●.]{1,63}(?:\.[^\s@<>(),;:\"●.]{1,63})+)"
)
# Written so that no machine reads it: "anne (at) example point be".
_AT_NAMES = every(lambda pack: pack.traces.contacts.at_sign)
_AT_NAME = either(lambda pack: pack.traces.contacts.at_sign)
_AT_WORD = rf"(?:at|a|@|{_AT_NAME})"
_AT = re.compile(rf" ?@ ?| ?[\[({{] ?{_AT_WORD} ?[\])}}] ?| (?:at|{_AT_NAME}) ", re.IGNORECASE)
_DOT_NAME = either(lambda pack: pack.traces.contacts.dot)
_DOT_WORD = rf"(?: ?[\[({{] ?(?:dot|{_DOT_NAME}|\.) ?[\])}}] ?| (?:dot|{_DOT_NAME}|\.) )"
_LOCAL = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}(?:{_DOT_WORD}[\w+-]{{1,30}}(?: [\w+-]{{1,30}}){{0,2}})?$",
    re.IGNORECASE,
)
_DOMAIN = re.compile(rf"[\w-]{{2,40}}(?:(?:\.|{_DOT_WORD})[\w-]{{2,20}}){{1,2}}", re.IGNORECASE)
_LONGEST_LOCAL = 80
_MAILBOXES = every(lambda pack: pack.traces.contacts.mailboxes)
_PART = re.compile(r"[._-]")
_NEAR = 30
_SWITCHBOARD = re.compile(
    rf"\b(?i:{either(lambda pack: pack.traces.contacts.switchboards)})\b[^\d\n.;●]{{0,20}}$"
)
_HINTS = ("@", " at ", "at)", "at]", "at}", "at )", "at ]", "(a", "[a", *_AT_NAMES)
"""Looked for first, for it costs next to nothing."""

_emails, _labelled, _cut = map(matches, (_EMAIL, _LABELLED, _CUT))


def emails(text: str) -> Iterator[Span]:
    """Find e-mail addresses, those written in words too."""
    if "@" in text:
        for start, end in _emails(text):
            if not _is_shared(text[start : text.index("@", start)]):
                yield start, end
    small = text.lower()
    if not any(hint in small for hint in _HINTS):
        return
    for at in _AT.finditer(text):
        domain = _DOMAIN.match(text, at.end())
        begin = max(0, at.start() - _LONGEST_LOCAL)
        local = domain and _LOCAL.search(text[begin : at.start()])
        if domain and local and not _is_shared(local[0]):
            yield begin + local.start(), domain.end()


def _is_shared(local: str) -> bool:
    """Tell whether what stands before the sign is nobody's own: "info", "accueil.namur"."""
    return _PART.split(local.lower())[0] in _MAILBOXES


def phones(text: str) -> Iterator[Span]:
    """Find phone numbers as Belgians write them, and foreign ones with +; help lines are left."""
    yield from spelled_numbers(text)
    if _NUMBER.search(text):
        for start, end in _written(text):
            if not _SWITCHBOARD.search(text[max(0, start - _NEAR) : start]):
                yield start, end


def _written(text: str) -> Iterator[Span]:
    for match in PhoneNumberMatcher(text, "BE"):
        if phonenumbers.number_type(match.number) not in _SERVICES:
            yield match.start, match.end
    yield from _labelled(text)
    yield from _cut(text)
