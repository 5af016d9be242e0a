"""Where each key of a TOML file stands, so that a mistake can be shown with its line."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

KeyPath = tuple[str | int, ...]


def lines_of(text: str) -> dict[KeyPath, int]:
    """Give the line (from 1) of each table and key of a valid TOML text, by path.

    An element of `[[desks]]` is `("desks", 0)`, its key `("desks", 0, "id")`. What stands within a
    value, as in an inline table, has the line on which the value's key stands.
    """
    lines: dict[KeyPath, int] = {(): 1}
    seen: Counter[KeyPath] = Counter()
    table: KeyPath = ()
    for number, statement in _statements(text):
        header = statement.lstrip().startswith("[")
        path = _path(tomllib.loads(statement), () if header else table, seen, opens=header)
        table = path if header else table
        for end in range(1, len(path) + 1):
            lines.setdefault(path[:end], number)
    return lines


def line_of(path: KeyPath, lines: Mapping[KeyPath, int]) -> int:
    """Give the line of a path, or of the nearest thing around it that has one."""
    while path not in lines:
        path = path[:-1]
    return lines[path]


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Cut the text into the shortest runs of lines that are TOML by themselves."""
    start, run = 1, ""
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        run += line
        try:
            content = tomllib.loads(run)
        except tomllib.TOMLDecodeError:  # the value goes on
            continue
        if content:
            yield start, run
        start, run = number + 1, ""


def _path(
    content: dict[str, Any], table: KeyPath, seen: Counter[KeyPath], *, opens: bool
) -> KeyPath:
    """Follow the keys of one statement down to its value, counting the tables of an array."""
    path, value = table, content
    while True:
        ((key, below),) = value.items()
        path = (*path, key)
        if opens and below == [{}]:
            seen[path] += 1
            return (*path, seen[path] - 1)
        if opens and seen[path]:
            path = (*path, seen[path] - 1)
        if not isinstance(below, dict) or len(below) != 1:
            return path
        value = below
