"""The words around means of contact: which belongs to which means, and which says nothing.

Separators and "my number is" are told from what somebody wanted to say; in doubt it is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from conversations.languages.calendar_words import WEEKDAYS
from conversations.languages.pack import MeansWords
from conversations.languages.packs import either, every
from conversations.languages.words import Forms, Words
from conversations.reading.means import ContactKind, Found, Means, each_once
from conversations.text.cleaning import folded


def _every(words: Callable[[MeansWords], Words]) -> Words:
    return every(lambda pack: words(pack.means))


def _either(forms: Callable[[MeansWords], Forms]) -> str:
    return either(lambda pack: forms(pack.means))


_LEADING = _every(lambda means: means.leading)
_FILL = _every(lambda means: means.fill) | {"or", "and"}
_OF_KIND = {
    ContactKind.PHONE: _every(lambda means: means.phone) | {"phone"},
    ContactKind.EMAIL: _every(lambda means: means.email) | {"mail", "email", "e", "mailto"},
    ContactKind.TELEGRAM: _every(lambda means: means.chat) | {"telegram", "chat", "bot"},
}
_OF_PLACES = _every(lambda means: means.whose) | {"whatsapp", "sms", "signal"}
_IDLE = _FILL.union(*_OF_KIND.values())
_LABELS = _IDLE | _OF_PLACES
_WEEKDAYS = "|".join(WEEKDAYS)
_UP_TO = _either(lambda means: means.up_to)
_RESTRICTS = re.compile(
    rf"\s*(?:\d|(?:{_either(lambda means: means.restricts)}|sms)\b"
    rf"|(?:{_either(lambda means: means.short_weekdays)})(?=\s*(?:[-–,+&]|(?:{_UP_TO})\b|\d|$))"
    rf"|(?:(?:{_either(lambda means: means.day_links)})\s+)?"
    rf"(?:{_WEEKDAYS}|{_either(lambda means: means.parts_of_day)})s?\b)",
    re.IGNORECASE,
)
"""Begins what is said of a means that was given: a time, a condition."""
CHOICES = f"{_either(lambda means: means.choices)}|or|and"
"""What stands between two means, as alternatives of a regular expression."""
_SEPARATOR = re.compile(
    rf"[;\n]|,|(?<!\d)/(?!\d)|\.(?=\s)|\b(?:{CHOICES})\b"
    rf"|\b(?:{_either(lambda means: means.but)})(?=\s+(?:{_either(lambda means: means.rather)})\b)",
    re.IGNORECASE,
)
_WEAK = every(lambda pack: [pack.choosing.conjunction]) | {",", "/", "and", "."}
_BETWEEN = re.compile(r"\n|\.\s")
_EDGES = " \n\t,;:–—"
_BRACKETS = {"(": ")", "[": "]", "<": ">", "“": "”", "«": "»", '"': '"'}


def is_label(word: str) -> bool:
    """Say whether a word only announces a means, or says whose, where or when it is."""
    return folded(word) in _LABELS or _RESTRICTS.fullmatch(word) is not None


def restricts(words: str) -> bool:
    """Say whether these words begin with a time or a condition, as said of a means."""
    return _RESTRICTS.match(words) is not None


def told_apart(text: str, found: Sequence[Found]) -> tuple[tuple[Means, ...], str]:
    """Give each means with its remark, and the words that belong to none; nothing is left out.

    `found` are the means in the order of the text, at least one.
    """
    before: list[str] = [""] * len(found)
    after: list[str] = [""] * len(found)
    words, before[0] = _ahead(text[: found[0].start], len(found))
    for at, (one, following) in enumerate(pairwise(found)):
        after[at], before[at + 1] = _split(text[one.end : following.start])
    after[-1], rest = _behind(text[found[-1].end :], len(found))
    means = [
        Means(
            kind=one.kind, value=one.value, remark=_joined(_ahead_of(left, one), _said(right, one))
        )
        for one, left, right in zip(found, before, after, strict=True)
    ]
    besides = (part for part in map(_trimmed, (words, rest)) if not _idle(part, _IDLE))
    return each_once(means), _joined(*besides)


def _ahead(gap: str, many: int) -> tuple[str, str]:
    """Tell what stands before the first of several means from what announces it."""
    cuts = list(_SEPARATOR.finditer(gap))
    if many == 1 or not cuts or not is_announced(gap[cuts[-1].end() :]):
        return "", gap
    return gap[: cuts[-1].start()], gap[cuts[-1].end() :]


def _behind(gap: str, many: int) -> tuple[str, str]:
    """Tell what is said of the last of several means from what is said on a line of its own."""
    cut = _BETWEEN.search(gap)
    if many == 1 or cut is None:
        return gap, ""
    return gap[: cut.start()], gap[cut.end() :]


def is_announced(words: str) -> bool:
    """Say whether these words lead to what comes after them."""
    return words.rstrip().endswith(":") or all(word in _LABELS for word in folded(words).split())


def _split(gap: str) -> tuple[str, str]:
    """Tell what is said of one means from what announces the next; in doubt it is the former's."""
    if gap.lstrip()[:1] in _BRACKETS and (end := _closing(gap)):
        left, right = _split(gap[end:])
        return gap[:end] + left, right
    cuts = list(_SEPARATOR.finditer(gap))
    for cut in reversed(cuts):
        if is_announced(gap[cut.end() :]):
            return gap[: cut.start()], gap[cut.end() :]
    for cut in cuts:
        if not gap[: cut.start()].strip(_EDGES) and not _RESTRICTS.match(gap, cut.end()):
            return "", gap[cut.end() :]
    for cut in reversed(cuts):
        if cut[0].lower() not in _WEAK and not _RESTRICTS.match(gap, cut.end()):
            return gap[: cut.start()], gap[cut.end() :]
    return ("", gap) if is_announced(gap) else (gap, "")


def _closing(gap: str) -> int:
    """Give the place after the bracket that closes the one a gap begins with; 0 without one."""
    opened = gap.lstrip()[0]
    start = gap.index(opened) + 1
    return gap.find(_BRACKETS[opened], start) + 1


def _said(piece: str, of: Found) -> str:
    """Give what a piece says about a means; nothing where it only announces it."""
    trimmed = _trimmed(piece)
    return "" if _idle(trimmed, _FILL | _OF_KIND[of.kind]) else trimmed


def _ahead_of(piece: str, of: Found) -> str:
    """Give what a piece before a means says about it, without the word that leads over to it."""
    said = _said(piece, of)
    *words, last = said.split(" ")
    return " ".join(words) if words and folded(last) in _LEADING else said


def _idle(piece: str, known: frozenset[str]) -> bool:
    return all(word in known for word in folded(piece).split())


def _trimmed(piece: str) -> str:
    """Take off the edges what only separates, and brackets around the whole or without a pair."""
    text = " ".join(piece.split()).strip(_EDGES)
    for opened, closed in _BRACKETS.items():
        if text[:1] == opened and text.find(closed, 1) == len(text) - 1:
            text = text[1:-1].strip(_EDGES)
        if text.count(opened) != text.count(closed):
            text = text.strip(opened + closed).strip(_EDGES)
    return text.removesuffix(".").removeprefix(". ").strip(_EDGES)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
