"""The words of a text, with what stands between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from conversations.languages.packs import either
from conversations.safety.guard.spans import COVER

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SENTENCE_ENDS = re.compile(r"[.!?;\n]")
# A letter behind a number says other things as well: "salle 12 à 14h".
_YEARS = either(lambda pack: [one for one in pack.traces.names.aged if len(one) > 1])
_AND = either(lambda pack: [pack.traces.telling.conjunction])
_AGE_BEHIND = re.compile(rf",? (?:[^\W\d_]{{1,5}} )?\d{{1,2}} (?:{_YEARS}|{_AND})\b")
_LONGEST_ACRONYM = 6
_OPENS = re.compile(r"[.!?:;,(\n-] ?$|^\W*$")


class Words:
    """The words of a plain text; where everything is in capitals, a capital says nothing."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = list(_WORD.finditer(text))
        self._words = [one[0] for one in self._found]
        self._low = [one.lower() for one in self._words]
        self._shouted = text.isupper()

    def capitals_and(self, speaks: Callable[[str], bool]) -> list[int]:
        """Give the places of the words with a capital, and of those that speak in small letters."""
        pairs = enumerate(zip(self._words, self._low, strict=True))
        return [at for at, (word, low) in pairs if word != low or speaks(low)]

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, at: int) -> str:
        return self._words[at]

    def low(self, at: int) -> str:
        """Give a word in small letters."""
        return self._low[at]

    def start(self, at: int) -> int:
        return self._found[at].start()

    def end(self, at: int) -> int:
        return self._found[at].end()

    def gap(self, at: int) -> str:
        """Give what stands between a word and the next one; nothing after the last."""
        if at + 1 >= len(self._found):
            return ""
        return self._text[self.end(at) : self.start(at + 1)]

    def joined(self, at: int, gap: re.Pattern[str]) -> bool:
        """Tell whether a next word follows, and what stands between them is of this form."""
        return at + 1 < len(self._found) and gap.fullmatch(self.gap(at)) is not None

    def is_before_cover(self, at: int) -> bool:
        """Tell whether a name that was found already stands behind a word."""
        return self._text.startswith(f" {COVER}", self.end(at))

    def is_before_age(self, at: int) -> bool:
        """Tell whether "a 34 ans", "is 34" or "14 jaar" stands behind a word."""
        return _AGE_BEHIND.match(self._text, self.end(at)) is not None

    def is_capital(self, at: int) -> bool:
        """Tell whether a word has a capital that means something."""
        return not self._shouted and self[at][0].isupper()

    def is_acronym(self, at: int) -> bool:
        """Tell whether a word is short and all in capitals."""
        return self[at].isupper() and len(self.low(at)) <= _LONGEST_ACRONYM

    def is_initial(self, at: int) -> bool:
        """Tell whether a word is one capital letter; "M." before a word is a title."""
        if len(self[at]) != 1 or not self[at].isupper():
            return False
        titled = self[at] == "M" and at + 1 < len(self) and len(self[at + 1]) > 1
        return not titled

    def is_elided(self, at: int) -> bool:
        """Tell whether a word is the "d" of "d'Harcourt"."""
        return self.low(at) == "d" and self.gap(at) == "'"

    def are_initials(self, at: int) -> bool:
        """Tell whether two initials stand here: "J.V.", "J. V"."""
        if at + 1 >= len(self._found) or not (self.is_initial(at) and self.is_initial(at + 1)):
            return False
        return self.gap(at) in {".", ". "}

    def opens(self, at: int) -> bool:
        """Tell whether a word opens a sentence or a part of one."""
        before = self._text[max(0, self.start(at) - 2) : self.start(at)]
        return at == 0 or _OPENS.search(before) is not None

    def sentence_before(self, at: int, most: int) -> Iterator[int]:
        """Walk back over the words before one in the same sentence."""
        for one in range(at - 1, max(-1, at - 1 - most), -1):
            if _SENTENCE_ENDS.search(self.gap(one)):
                return
            yield one
