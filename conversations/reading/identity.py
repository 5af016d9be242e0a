"""The pieces of a message by which somebody says who he or she is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from conversations.languages.packs import either, every
from conversations.text.cleaning import folded, words_in

LONGEST_PART = 80
"""Characters of a name, a function or an organisation."""

SENTENCE = 3
"""Words from which a text can be one."""

LINES = 3
"""Name, function, organisation: as many lines stay as they were laid out."""

_BRACKETED = re.compile(r"\([^()]*\)")
_GREETINGS = either(lambda pack: pack.introductions.greetings)
_MYSELF = either(lambda pack: pack.introductions.myself)
_SEPARATOR = re.compile(rf"[\n,;|]|\s[-–—•]\s|\s(?:{_MYSELF})\s", flags=re.IGNORECASE)
_LABELS = either(lambda pack: [*pack.introductions.labels, "name"])
_FURTHER = either(lambda pack: pack.introductions.labels_further)
_NOT_KNOWN = every(lambda pack: pack.introductions.not_known)
_IN_NAMES = every(
    lambda pack: pack.grammar.of | pack.grammar.definite | {pack.choosing.conjunction}
)
_SMALL_WORDS = (
    every(lambda pack: pack.grammar.telling | pack.grammar.first_person | pack.grammar.conditions)
    | every(lambda pack: pack.grammar.first_person_plural | pack.grammar.subjects_only)
    | every(lambda pack: pack.grammar.meant_for | pack.grammar.negations)
) - _IN_NAMES
_GREETING = re.compile(rf"^(?:{_GREETINGS})\b[\s,.!]*", flags=re.IGNORECASE)
_PREFIX = re.compile(
    rf"^(?:(?:{_MYSELF})\s|(?:{_LABELS})(?: (?:{_FURTHER}))?\s?[:=])", flags=re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece between separators, where it stands in the text, and on which line.

    An `announced` one stands behind "I am".
    """

    text: str
    start: int
    line: int
    announced: bool = False

    @property
    def end(self) -> int:
        """The place after its last character."""
        return self.start + len(self.text)

    def cut(self, length: int) -> Piece:
        """Give its first characters."""
        return Piece(self.text[:length], self.start, self.line, self.announced)


def pieces_of(text: str, whole: Sequence[tuple[int, int]] = ()) -> list[Piece]:
    """Split at new lines, commas, semicolons, spaced dashes, bars and "je suis", "ik ben".

    A greeting is left out.

    Brackets and the stretches that are `whole` are not cut.
    """
    greeting = _GREETING.match(text)
    kept = [*whole, *(found.span() for found in _BRACKETED.finditer(text))]
    pieces, line, start, announced = [], 0, greeting.end() if greeting else 0, False
    for separator in _SEPARATOR.finditer(text, start):
        if any(first <= separator.start() < last for first, last in kept):
            continue
        pieces.append(Piece(text[start : separator.start()], start, line, announced))
        announced = any(map(str.isalpha, separator[0]))
        line, start = line + (separator[0] == "\n"), separator.end()
    pieces.append(Piece(text[start:], start, line, announced))
    return [piece for piece in pieces if folded(piece.text)]


def is_unknown(text: str) -> bool:
    """Tell whether a text says that its writer does not know, and nothing else."""
    return folded(text) in _NOT_KNOWN


def is_sentence(text: str) -> bool:
    """Tell whether words say something instead of naming somebody: no name holds "je", "we".

    Behind a capital a small word may be part of a name.
    """
    said = text.split()
    plain = not any(word[0].isupper() for word in said[1:])
    return len(said) >= SENTENCE and plain and not _SMALL_WORDS.isdisjoint(words_in(text))


def without(pieces: Iterable[Piece]) -> list[str]:
    """Give the words of each piece without "Je suis", "Ik ben", "Nom :", "Functie:".

    Three lines or more stay as they were laid out.
    """
    lines: dict[int, list[str]] = {}
    for piece in pieces:
        lines.setdefault(piece.line, []).append(piece.text.strip())
    laid_out = len(lines) >= LINES
    texts = [part for line in lines.values() for part in ([", ".join(line)] if laid_out else line)]
    return [part for part in map(cleaned_part, texts) if folded(part)]


def cleaned_part(text: str) -> str:
    """Give a part without what only announces it, and without the marks at its edges."""
    return _PREFIX.sub("", text.strip()).strip(" .,;:-–—•|")
