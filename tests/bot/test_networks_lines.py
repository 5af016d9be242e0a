"""The line on which each key of a TOML file stands."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.networks.lines import KeyPath, line_of, lines_of
from bot.resources import DEMO_FILE, EXAMPLE_FILE

EXAMPLE = EXAMPLE_FILE
TEXT = '''# A comment
first = 1

dotted.key = 2
[human]
prose = """
looks_like = "a key"
"""
names = { fr = "a", nl = "b" }
only = { fr = "[[desks]]" }
[[desks]]
id = "a" # [not.a.table]
codes = [
  "1", # a comment
  ["2"],
]

[[desks]]
id = "b"
[desks.contact]
phone = "1"
[[desks.hours]]
day = 1
[[desks.hours]]
day = 2
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("first",), 2),
        (("dotted", "key"), 4),
        (("human",), 5),
        (("human", "prose"), 6),
        (("human", "names"), 9),
        (("human", "names", "nl"), 9),
        (("human", "only"), 10),
        (("desks",), 11),
        (("desks", 0), 11),
        (("desks", 0, "id"), 12),
        (("desks", 0, "codes", 1), 13),
        (("desks", 1), 18),
        (("desks", 1, "id"), 19),
        (("desks", 1, "nothing"), 18),
        (("desks", 1, "contact"), 20),
        (("desks", 1, "contact", "phone"), 21),
        (("desks", 1, "hours", 0, "day"), 23),
        (("desks", 1, "hours", 1), 24),
        (("nowhere", 7), 1),
    ],
)
def test_each_key_has_its_line(path: KeyPath, line: int) -> None:
    """Tables, keys, what is inside a value; texts and comments that look like keys don't count."""
    assert line_of(path, lines_of(TEXT)) == line


def _paths(value: Any, path: KeyPath = ()) -> list[KeyPath]:
    match value:
        case dict():
            below = [_paths(one, (*path, key)) for key, one in value.items()]
        case [dict(), *_]:
            below = [_paths(one, (*path, number)) for number, one in enumerate(value)]
        case _:
            return [path]
    return [path, *(one for found in below for one in found)]


@pytest.mark.parametrize("file", [EXAMPLE, DEMO_FILE])
def test_every_key_of_a_real_file_stands_on_its_line(file: Path) -> None:
    """The line given for a key holds its name."""
    text = file.read_text(encoding="utf-8")
    lines = lines_of(text)

    for path in _paths(tomllib.loads(text)):
        names = [part for part in path if isinstance(part, str)]
        assert not names or names[-1] in text.splitlines()[line_of(path, lines) - 1], path
