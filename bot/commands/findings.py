"""The findings of `check`: a line each, and the exit code that follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from textwrap import wrap

WIDTH = 100
"""Columns of the table."""


class State(Enum):
    """How a thing stands, in the order of what it means for the bot."""

    RIGHT = "ok"
    DOUBTFUL = "look"
    AWAY = "away"
    WRONG = "mend"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, how it stands, and what to do about it where it is not right.

    `said` is one sentence or several, without a secret in it.
    """

    what: str
    state: State
    said: str


def right(what: str, said: str) -> Finding:
    return Finding(what, State.RIGHT, said)


def doubtful(what: str, said: str) -> Finding:
    """The bot can work so, and yet somebody should look."""
    return Finding(what, State.DOUBTFUL, said)


def away(what: str, said: str) -> Finding:
    """It could not be asked just now."""
    return Finding(what, State.AWAY, said)


def wrong(what: str, said: str) -> Finding:
    """The bot does not work, or not for everybody, before somebody mends it."""
    return Finding(what, State.WRONG, said)


def table(findings: Iterable[Finding]) -> str:
    """Write the findings one below the other: how it stands, what, and what is said of it."""
    rows = list(findings)
    indent = max((len(row.what) for row in rows), default=0) + 8
    lines = []
    for row in rows:
        head = f"{row.state.value:<6}{row.what:<{indent - 6}}"
        said = [line for part in row.said.splitlines() for line in wrap(part, WIDTH - indent)]
        lines.append(head + f"\n{' ' * indent}".join(said))
    return "\n".join(lines)
