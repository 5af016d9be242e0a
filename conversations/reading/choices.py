"""A typed text held against the choices of a question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from conversations.languages.packs import PACKS, either, every
from conversations.text.cleaning import clean, folded

LONGEST_NEAR = 60
"""Longer texts, in characters, are sentences: they are never taken for a slip of the finger."""

SHORTEST_NEAR = 3
"""Shorter texts, in letters, are near to too many words to be near to one."""

_NUMBER = re.compile(rf"(?:{either(lambda pack: pack.choosing.number)})? ?(\d{{1,2}})")
_ORDINALS = tuple(
    frozenset[str]().union(*names)
    for names in zip(*(pack.choosing.ordinals for pack in PACKS.values()), strict=True)
)
_SMALL_WORDS = every(lambda pack: pack.choosing.articles) | {"the"}
_AND = either(lambda pack: [pack.choosing.conjunction, "and"])
_SEPARATOR = re.compile(
    rf"(\s*[,;&+/\n]\s*(?:(?:{_AND})\s+)?|\s+(?:{_AND})\s+|(?<=\d)\s+(?=\d))",
    flags=re.IGNORECASE,
)
_ENDS = " \n\t,;.&+/"
# Counted with the separators between them: twenty choices, each name with at most four commas.
_MOST_PIECES = 39
_LONGEST_NAME = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be given: its value, its label and the other words that mean it."""

    value: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exact:
    """The text is this choice."""

    value: str


@dataclass(frozen=True, slots=True)
class Close:
    """The text is nearly this choice, and no other: to be confirmed."""

    value: str


@dataclass(frozen=True, slots=True)
class Several:
    """The text is as near to each of these choices, given in their order."""

    values: tuple[str, ...]


Match = Exact | Close | Several


def match_choice(typed: str, choices: Sequence[Choice]) -> Match | None:
    """Find the choice that a person typed: a name, its number from 1, or nearly a name.

    Accents, capitals, punctuation, emoji and articles do not count. `Exact` needs no question,
    `Close` is one slip or the beginning of a word, None fits nothing.
    """
    text = folded(typed)
    if not text:
        return None
    if exact := _exact(text, choices):
        return Exact(exact[0]) if len(exact) == 1 else Several(exact)
    if not SHORTEST_NEAR <= len(text) <= LONGEST_NEAR or text.isdigit() or not _bare(text):
        return None
    near = _begun(text, choices) or _nearest(text, choices)
    if not near:
        return None
    return Close(near[0]) if len(near) == 1 else Several(near)


def match_choices(typed: str, choices: Sequence[Choice]) -> tuple[str, ...] | None:
    """Read several choices at once, as in "1, 3" or "stress et deuil"; in the choices' own order.

    A name may hold a comma or an "et" itself. None when a part fits no choice, or several.
    """
    pieces = _SEPARATOR.split(clean(typed).strip(_ENDS))
    if len(pieces) > _MOST_PIECES:
        return None
    picked: set[str] = set()
    while pieces:
        found, length = _longest(pieces, choices)
        if found is None:
            return None
        picked.add(found)
        pieces = pieces[length + 1 :]
    return tuple(choice.value for choice in choices if choice.value in picked)


def said_in_a_row(typed: str, choices: Sequence[Choice]) -> str | None:
    """Give the one choice of which a text says nothing but names, as in "oui ok", "ja, klopt"."""
    words = folded(typed).split()
    for choice in choices:
        names = [folded_name(name).split() for name in choice.names]
        reached = {0}
        for at in range(len(words)):
            if at in reached:
                reached |= {at + len(one) for one in names if words[at : at + len(one)] == one}
        if len(words) in reached and words:
            return choice.value
    return None


def told_apart(typed: str, choices: Sequence[Choice]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the choices that a list names, and its other pieces in the words that were typed."""
    pieces = _SEPARATOR.split(clean(typed).strip(_ENDS))[: _MOST_PIECES + 1]
    picked: list[str] = []
    others: list[str] = []
    while pieces:
        found, length = _longest(pieces, choices)
        if found is None:
            others.append(pieces[0])
        else:
            picked.append(found)
        pieces = pieces[length + 1 :]
    return tuple(picked), tuple(filter(None, others))


def _longest(pieces: list[str], choices: Sequence[Choice]) -> tuple[str | None, int]:
    """Find the choice that the most pieces name together, else the one the first piece is near."""
    for length in range(min(len(pieces), _LONGEST_NAME), 0, -2):
        exact = _exact(folded("".join(pieces[:length])), choices)
        if len(exact) == 1:
            return exact[0], length
    near = match_choice(pieces[0], choices)
    return (near.value, 1) if isinstance(near, Close) else (None, 1)


def _exact(text: str, choices: Sequence[Choice]) -> tuple[str, ...]:
    return _named(text, choices) or _numbered(text, choices) if text else ()


def _named(text: str, choices: Sequence[Choice]) -> tuple[str, ...]:
    bare = _bare(text)
    return tuple(
        choice.value
        for choice in choices
        if any(text == folded_name(name) or bare == _bare_name(name) for name in choice.names)
    )


def _numbered(text: str, choices: Sequence[Choice]) -> tuple[str, ...]:
    if number := _NUMBER.fullmatch(text):
        position = int(number[1]) - 1
    else:
        words = set(text.split()) - _SMALL_WORDS
        position = next((i for i, names in enumerate(_ORDINALS) if words and words <= names), -1)
    return (choices[position].value,) if 0 <= position < len(choices) else ()


def _begun(text: str, choices: Sequence[Choice]) -> tuple[str, ...]:
    start = f" {text}"
    return tuple(
        choice.value
        for choice in choices
        if any(start in f" {folded_name(name)}" for name in choice.names)
    )


def _nearest(text: str, choices: Sequence[Choice]) -> tuple[str, ...]:
    """Give the choices at the least number of slips, as far as a text of this length allows."""
    allowed = 1 if len(text) <= 5 else 2 if len(text) <= 12 else 3  # noqa: PLR2004
    slips = {choice.value: _slips(text, choice, allowed) for choice in choices}
    least = min(slips.values(), default=allowed + 1)
    return tuple(value for value, n in slips.items() if n == least) if least <= allowed else ()


def _slips(text: str, choice: Choice, allowed: int) -> int:
    words = text.count(" ") + 1
    return min(
        (
            OSA.distance(text, stretch, score_cutoff=allowed)
            for name in choice.names
            for stretch in _stretches(name, words)
        ),
        default=allowed + 1,
    )


@lru_cache(maxsize=4096)
def folded_name(name: str) -> str:
    """Fold a name once: the same few hundred names are compared at every turn."""
    return folded(name)


def _bare(text: str) -> tuple[str, ...] | None:
    """Give a folded text's words without articles; None if nothing else is left."""
    return tuple(word for word in text.split() if word not in _SMALL_WORDS) or None


@lru_cache(maxsize=4096)
def _bare_name(name: str) -> tuple[str, ...] | None:
    """Do so for a name once; what people type is never remembered."""
    return _bare(folded_name(name))


@lru_cache(maxsize=8192)
def _stretches(name: str, words: int) -> tuple[str, ...]:
    """Give the whole name, and each stretch of so many words in it that is long enough to miss."""
    parts = folded_name(name).split()
    runs = (" ".join(parts[i : i + words]) for i in range(len(parts) - words + 1))
    return (" ".join(parts), *(run for run in runs if len(run) > SHORTEST_NEAR + 1))
