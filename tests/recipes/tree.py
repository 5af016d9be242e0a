"""A copy of the tree, changed as a recipe of the README says, and the commands that it names."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import IO

from conversations.text import Language

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
OUTER = ("COV_", "COVERAGE_", "PYTEST_", "PYTHON", "MAKE", "MFLAGS")
"""Variables of whoever runs these tests: what runs in the copy must not hear of them."""

CATALOGUES = {str(one): f"locales/{one}/LC_MESSAGES/messages.po" for one in Language}
FRENCH, DUTCH, *FURTHER = CATALOGUES.values()

Words = dict[str, str]


@dataclass(frozen=True)
class Tree:
    """A copy of the tracked files.

    Attributes:
        by_hand: the files that a person has touched so far; what a command writes is not counted.
    """

    root: Path
    by_hand: set[str] = field(default_factory=set)

    @classmethod
    def copied_to(cls, root: Path) -> Tree:
        """Copy what git knows, as it stands in the working tree."""
        known = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        for name in filter(None, known.split("\0")):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, root / name)
        return cls(root)

    def replaces(self, name: str, before: str, after: str) -> None:
        """Write something else in the one place where a file has these lines."""
        text = (self.root / name).read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{name} has {text.count(before)} times: {before}"
        self.writes(name, text.replace(before, after))

    def adds(self, name: str, before: str, more: str) -> None:
        """Write more before the one place where a file has these lines."""
        self.replaces(name, before, more + before)

    def appends(self, name: str, more: str) -> None:
        self.writes(name, (self.root / name).read_text(encoding="utf-8") + more)

    def translates(self, language: str, words: Words) -> None:
        """Fill in empty texts of a catalogue, which `make locales` has put there.

        Dutch stands in for the languages that nobody speaks here.
        """
        names = (DUTCH, *FURTHER) if CATALOGUES[language] == DUTCH else (CATALOGUES[language],)
        for name, (text, said) in product(names, words.items()):
            self.replaces(
                name, f'msgid "{text}"\nmsgstr ""\n', f'msgid "{text}"\nmsgstr "{said}"\n'
            )

    def writes(self, name: str, text: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        self.by_hand.add(name)

    def makes(self, target: str) -> None:
        """Run a target of the Makefile; nothing is installed for it."""
        done = self._run(*_make(target))
        assert done.returncode == 0, done.stdout

    def lacks(self, target: str) -> list[str]:
        """Give the sentences in which a target of the Makefile says what is missing."""
        done = self._run(*_make(target))
        assert done.returncode != 0, f"make {target} is content"
        assert "Traceback" not in done.stdout
        return [line for line in done.stdout.splitlines() if not line.startswith("make: ***")]

    def passes(self, *tests: str) -> None:
        """Run tests of the copy."""
        done = self._pytest(*tests)
        assert done.returncode == 0, done.stdout[-6000:]

    def fails(self, *tests: str) -> str:
        """Run tests of the copy that must not pass, and give what pytest says."""
        done = self._pytest(*tests)
        assert done.returncode != 0, "nothing fails"
        return done.stdout

    def is_well_typed(self, cache: Path) -> None:
        done = self._mypy(cache)
        assert done.returncode == 0, done.stdout

    def typed_badly(self, cache: Path) -> list[str]:
        """Give what mypy has to say, which must be something."""
        done = self._mypy(cache)
        assert done.returncode != 0, "mypy is content"
        return done.stdout.splitlines()

    @contextmanager
    def started(self, *arguments: str, **settings: str) -> Iterator[IO[str]]:
        """Start Python in the copy and give its lines as they come; it is ended afterwards."""
        process = subprocess.Popen(
            (str(BIN / "python"), *arguments),
            cwd=self.root,
            env={**_inner(), **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        with process:
            assert process.stdout is not None
            try:
                yield process.stdout
            finally:
                process.kill()

    def _pytest(self, *tests: str) -> subprocess.CompletedProcess[str]:
        pytest = (str(BIN / "python"), "-m", "pytest", "-x", "-p", "no:cacheprovider")
        return self._run(*pytest, *tests)

    def _mypy(self, cache: Path) -> subprocess.CompletedProcess[str]:
        return self._run(str(BIN / "mypy"), f"--cache-dir={cache}", "-p", "conversations")

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.root,
            env=_inner(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )


def _inner() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith(OUTER)}


def _make(target: str) -> tuple[str, ...]:
    return "make", "-s", f"BIN={BIN}", "-o", ".venv/.can-develop", target
