"""The tokens of a text in their order, looked at from one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from conversations.languages.packs import every
from conversations.reading.moments.tokens import Kind, Token

OF = every(lambda pack: pack.date_words.of)
THE = every(lambda pack: pack.date_words.the)
OPENING = every(lambda pack: pack.date_words.opening)
_COUNTED = every(lambda pack: pack.date_words.counted)
_NUMBERED = every(lambda pack: pack.date_words.numbered)
_TO = every(lambda pack: pack.date_words.to)
_LONGEST_TO = 3
_STOPS = frozenset(",;.!?()\n")


class Found(NamedTuple):
    """What some tokens, from the one looked at, are together."""

    length: int
    token: Token


@dataclass(frozen=True, slots=True)
class Row:
    """Tokens, the text they are cut from, and the day on which it is read."""

    tokens: list[Token]
    plain: str
    today: date

    def kind(self, at: int) -> Kind | None:
        """Give the kind of a token; None beyond the ends."""
        return self.tokens[at].kind if 0 <= at < len(self.tokens) else None

    def text(self, at: int) -> str:
        """Give the words of a token; "" beyond the ends."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def joined(self, at: int, length: int, kind: Kind) -> Token:
        """Make one token of several."""
        parts = self.tokens[at : at + length]
        text = " ".join(part.text for part in parts)
        return parts[0]._replace(kind=kind, end=parts[-1].end, text=text)

    def is_counted(self, at: int) -> bool:
        """Tell whether people, years of age or floors stand behind this number."""
        return self.text(at + 1) in _COUNTED

    def is_numbered(self, at: int) -> bool:
        """Tell whether it is the number of a room, a street or a bus."""
        return self.text(at - 1) in _NUMBERED

    def stands(self, at: int) -> bool:
        """Tell whether nothing that this number could count stands behind it."""
        if self.kind(at + 1) not in {Kind.WORD, Kind.NUMBER} and not self.is_numbered(at + 2):
            return True
        between = self.plain[self.tokens[at].end : self.tokens[at + 1].start]
        return not _STOPS.isdisjoint(between)


def to_words(row: Row, at: int) -> int:
    """Count the tokens that say "to" between two ends, from here; 0 if none do."""
    if row.kind(at) is Kind.DASH:
        return 1
    for length in range(_LONGEST_TO, 0, -1):
        if " ".join(row.text(at + place) for place in range(length)) in _TO:
            return length
    return 0
