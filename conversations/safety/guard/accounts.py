"""Accounts: of a bank (IBAN), and a person's name on a social network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import iban

from conversations.languages.packs import either
from conversations.safety.guard.spans import Span, figures_in, matches

_BELGIAN = re.compile(r"\b(?P<it>(?i:be) ?\d\d(?:[ .-]?\d{4}){3})(?!\d)")
_ANY = re.compile(r"\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_NETWORK = (
    r"(?:insta(?:gram)?|facebook|fb|snap(?:chat)?|tik ?tok|messenger|discord|telegram|twitter)"
)
_BETWEEN = either(lambda pack: pack.traces.contacts.networks)
_ADDRESS = re.compile(
    r"\b(?P<it>(?i:(?:www\.)?(?:facebook|instagram|tiktok|snapchat|twitter|linkedin)\.com"
    r"|t\.me|fb\.me)/[\w.@/-]{1,80})"
)
_HANDLE = re.compile(
    r"(?<![^\s(:,])(?P<it>@(?![\w-]+\.(?:be|com|net|org|eu|fr|nl|example)\b)[A-Za-z_][\w.]{1,29})"
)
_LABELLED = re.compile(
    rf"\b(?i:{_NETWORK}(?:[ :=-]{{1,3}}(?:{_BETWEEN}))*)[ :=]{{1,3}}"
    r"(?P<it>[A-Za-z_][\w.]{0,28}[\d_][\w.]{0,10})"
)

_belgian, _address, _handle, _labelled = map(matches, (_BELGIAN, _ADDRESS, _HANDLE, _LABELLED))


def accounts(text: str) -> Iterator[Span]:
    """Find bank accounts by their check digits, Belgian ones also wrong, and names on networks."""
    figures = figures_in(text) > 0
    if figures:
        yield from _belgian(text)
        for match in _ANY.finditer(text):
            if iban.is_valid(match[0]):
                yield match.span()
    if "/" in text:
        yield from _address(text)
    if "@" in text:
        yield from _handle(text)
    if figures or "_" in text:
        yield from _labelled(text)
