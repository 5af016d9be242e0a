"""The file `.env`: read as people save it, with one sentence for what is wrong with it."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values
from rapidfuzz import fuzz, process

OTHERS = stat.S_IRWXG | stat.S_IRWXO
NEAR = 80
"""How alike two names must be, of 100, for one to be a slip of the other."""


class DotenvError(ValueError):
    """The file can't be read: one sentence that says what to do; it quotes no value."""


@dataclass(frozen=True, slots=True)
class DotenvFile:
    """What a `.env` sets; a file that is not there sets nothing."""

    path: Path
    values: dict[str, str]

    @classmethod
    def read(cls, path: Path) -> DotenvFile:
        """Read the file, with a byte order mark or without.

        Raises:
            DotenvError: it is there and can't be read, or is not text in UTF-8.
        """
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return cls(path, {})
        except OSError as error:
            raise DotenvError(
                f"{path} can't be read ({error.strerror}): make it a file that the bot's account "
                "owns, with mode 600."
            ) from None
        except UnicodeDecodeError:
            text = "\0"
        if "\0" in text:
            raise DotenvError(f"{path} is not text in UTF-8: save it again in that encoding.")
        found = dotenv_values(stream=StringIO(text), interpolate=False)
        return cls(path, {name: value for name, value in found.items() if value})

    def slips(self, known: Iterable[str]) -> list[str]:
        """Say in a sentence each what looks like a slip: a name nearly ours."""
        names = set(known)
        return [
            f"{self.path} sets {name}, which means nothing here: did you mean {near[0]}?"
            for name in self.values
            if name not in names
            and (near := process.extractOne(name, names, scorer=fuzz.ratio, score_cutoff=NEAR))
        ]

    @property
    def open_to_others(self) -> bool:
        """Say whether other accounts of this machine may look at what it sets."""
        return bool(self.values) and bool(self.path.stat().st_mode & OTHERS)
