"""Street addresses: a house number, and a street told by a word before or behind its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from conversations.languages.calendar_words import FULL_MONTHS
from conversations.languages.packs import either as of_all
from conversations.languages.packs import every
from conversations.languages.traces import AddressWords
from conversations.safety.guard.spans import Span, figures_in, matches


def _either(words: Callable[[AddressWords], Iterable[str]]) -> str:
    return of_all(lambda pack: words(pack.traces.addresses))


def _escaped(words: Callable[[AddressWords], Iterable[str]]) -> str:
    return _either(lambda addresses: map(re.escape, words(addresses)))


def _capitalised(words: Callable[[AddressWords], Iterable[str]]) -> str:
    return _either(lambda addresses: map(str.capitalize, words(addresses)))


_STREET = rf"\b(?i:{_escaped(lambda words: words.before)})"
_PLACE = rf"\b(?i:{_escaped(lambda words: words.before_capital)})"
_LINK = (
    rf"(?i:(?:{_either(lambda words: words.links)}) |(?:{_either(lambda words: words.elided)})' ?)"
)
_NO_STREET = (
    rf"(?!(?i:{_escaped(lambda words: words.no_street)})\b"
    rf"|(?:{_escaped(lambda words: words.no_street_small)})\b)"
)
# Longer words are in no street's name; without an end, one is read again from each hyphen in it.
_REST = r"[\w.'-]{0,40}"
_WORD = rf"{_NO_STREET}[^\W\d_]{_REST}"
_CAPITAL = rf"{_NO_STREET}[A-Z]{_REST}"
_SUFFIX = _either(lambda words: words.suffixes)
_NUMBER = rf"\d{{1,4}}(?:[a-fA-F]\b| [A-F]\b| ?(?:{_SUFFIX})\b)?(?:[/-]\d{{1,4}})?"
_BOX = rf"(?:[ ,]{{1,3}}(?i:{_either(lambda words: words.box)})\.? ?(?:\d\w{{0,3}}|[A-Z]\b))?"
# A postal code before its town is no house number.
_NUMBER_WORD = _either(lambda words: words.number)
_BEFORE = rf"(?! ?, ?[1-9]\d{{3}} [A-Z]) ?,? ?(?:(?i:n[°º]|{_NUMBER_WORD}) ?)?"
# "place de Namur 12 personnes", "Steenweg 3 keer per week": a count, not a house.
_COUNTED = of_all(lambda pack: (*pack.traces.addresses.counted, *FULL_MONTHS))
_NO_COUNT = rf"(?![\w%€]|[/-]\d|[.,:]\d| ?(?i:{_COUNTED})\b)"

_STREET_BEFORE = re.compile(
    rf"(?P<it>(?:{_STREET} {_LINK}{{0,3}}{_WORD}|{_PLACE} {_LINK}{{0,3}}{_CAPITAL})"
    rf"(?: {_LINK}{{0,2}}{_WORD}){{0,4}}?{_BEFORE}{_NUMBER}{_BOX}){_NO_COUNT}"
)
_NUMBER_FIRST = re.compile(
    rf"(?<![\w/.])(?P<it>{_NUMBER}{_BOX},? (?:{_STREET} {_LINK}{{0,3}}{_WORD}"
    rf"|{_PLACE} {_LINK}{{0,3}}{_CAPITAL})(?: {_LINK}{{0,2}}{_CAPITAL}){{0,4}})"
)
_NO_BEGINNING = _capitalised(lambda words: words.no_beginning)
_NO_ENDING = _capitalised(lambda words: words.no_ending)
_BEFORE_STREET = rf"(?:(?!(?:{_NO_BEGINNING})\b)[A-Z]{_REST} )"
_STREET_BEHIND = re.compile(
    rf"\b(?P<it>{_BEFORE_STREET}{{0,3}}"
    rf"(?:[\w'-]{{2,40}}(?:{_escaped(lambda words: words.behind)})"
    rf"|(?!(?:{_NO_ENDING})\b)[A-Z][\w'-]{{1,40}}(?:{_either(lambda words: words.behind_capital)})"
    rf"|{_capitalised(lambda words: words.alone)})"
    rf"(?: (?:{_either(lambda words: words.behind_links)}) [A-Z][\w-]{{1,40}})?"
    rf"{_BEFORE}{_NUMBER}{_BOX}){_NO_COUNT}"
)

_before = tuple(map(matches, (_STREET_BEFORE, _NUMBER_FIRST)))
_behind = matches(_STREET_BEHIND)
_SIGN_BEFORE = re.compile(rf"\b(?:{_escaped(lambda words: words.before | words.before_capital)}) ")
"""Looked for first, in small letters: "av" stands in many words, "av " in few."""
_SIGNS_BEHIND = every(
    lambda pack: pack.traces.addresses.behind | pack.traces.addresses.behind_capital
)
_OFFICE = re.compile(
    rf"\b(?i:{_either(lambda words: words.offices)})(?: [\w'-]+){{0,3}}"
    rf" (?i:{_either(lambda words: words.located)})(?: [^\W\d]+){{0,2}} $"
)
"""Where the organisation is stands before: it is no secret."""
_NEAR = 70


def addresses(text: str) -> Iterator[Span]:
    """Find a street with its house number; a street or a town alone is no address."""
    if not figures_in(text):
        return
    for start, end in _streets(text):
        if not _OFFICE.search(text[max(0, start - _NEAR) : start]):
            yield start, end


def _streets(text: str) -> Iterator[Span]:
    small = text.lower()
    if _SIGN_BEFORE.search(small):
        for detector in _before:
            yield from detector(text)
    if any(sign in small for sign in _SIGNS_BEHIND):
        yield from _behind(text)
