"""Names of persons: a capitalised word after a title, a role or "s'appelle"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.privacy.name_words import (
    CALLED,
    NO_NAMES,
    PARTICLES,
    PLACES,
    ROLES,
    THINGS,
    TITLES,
)
from conversations.privacy.spans import Span

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĆČĘĞİŁŃŐŒŚŞŠŹŻŽŸ"
_WORD = rf"(?:[dDlL]['’])?[{_CAPITAL}][\w'’-]*[^\W\d_]"
_FIRST = re.compile(rf"(?<=[ \t\xa0\u202f]){_WORD}")
_MORE = re.compile(rf"(?:[ \xa0](?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}{_WORD}){{0,3}}")
_TOKEN = re.compile(r"\S+")
_INITIALS = re.compile(r"(?:[A-Z]\.-?)+")
_ELIDED = re.compile(r"^[dl]['’](?=\w)", re.IGNORECASE)
_OPENING = "(«\"'“‘[-–/,"
_WINDOW = 40
_THING_WINDOW = 60
_LONGEST_ACRONYM = 6


def names(text: str) -> Iterator[Span]:
    """Find names of persons; a bare initial ("Mme D.") identifies nobody and is left."""
    for word in _FIRST.finditer(text):
        start = word.start()
        line = max(text.rfind("\n", 0, start) + 1, start - _WINDOW)
        before = list(_TOKEN.finditer(text, line, start))
        named = _after_title(before, start, word[0])
        if named is None and (_after_role(before, word[0]) or _after_called(text, line, start)):
            named = start
        if named is not None:
            more = _MORE.match(text, word.end())
            yield named, more.end() if more else word.end()


def _plain(token: re.Match[str]) -> str:
    """Give a word without what opens it: a bracket, a quotation mark, an article cut short."""
    return _ELIDED.sub("", token[0].lstrip(_OPENING))


def _after_title(before: list[re.Match[str]], start: int, word: str) -> int | None:
    """Give where the name after a title begins, its particles and initials included."""
    if word.lower() in NO_NAMES:
        return None
    for token in reversed(before):
        plain = _plain(token)
        if plain in {"M.", "MM."} or plain.lower().removesuffix(".") in TITLES:
            return start
        if plain.lower() not in PARTICLES and not _INITIALS.fullmatch(plain):
            return None
        start = token.start()
    return None


def _after_role(before: list[re.Match[str]], word: str) -> bool:
    """Tell whether a role stands before; "AMO Jeune Relais" and "patient BPCO" name nobody."""
    if word.lower() in NO_NAMES or (word.isupper() and len(word) <= _LONGEST_ACRONYM):
        return False
    tokens = [_plain(token) for token in before[-4:]]
    if not tokens or tokens[-1].lower() not in ROLES:
        return False
    opens = len(tokens) == 1 or tokens[-2][-1:] in {".", "!", "?", ":", ";", ","}
    if tokens[-1][0].isupper() and not opens:
        return False
    return not " ".join(tokens).lower().endswith(PLACES)


def _after_called(text: str, line: int, start: int) -> bool:
    """Tell whether the words before give a name to a person, and not to a project or a place."""
    before = f" {text[line:start].rstrip().lower().replace('’', chr(39))}"
    if not before.endswith(CALLED):
        return False
    sentence = re.split(r"[.!?\n]", text[max(0, start - _THING_WINDOW) : start])[-1]
    return THINGS.isdisjoint(re.findall(r"\w+", sentence.lower()))
