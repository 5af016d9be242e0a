"""Finds values in a networks file that were copied from the examples and not filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bot.networks.mistakes import NetworksError
from bot.networks.text import text_of

EXAMPLES = re.compile(
    r"""[\w.+-]*@?[\w.-]*\bexample\.(?:org|com|net)\b    # RFC 2606: nobody's, for ever
    |\+32\ (?:2\ 555|9\ 555|65\ 55|71\ 55|81\ 55)\ 0\d\ 00\b
    |-1001000000\d{3}\b
    |\b000\ 00\ 00\ 00\b""",
    re.VERBOSE,
)
"""Addresses and numbers of `networks/example.toml` and of the demo."""

PRETEND = f"{7_000_000_001}:pretend-Telegram-accepts-this-token"
"""The token of the demo's pretend Telegram, which no bot has: nobody in need asks there."""


def refuse_examples(path: Path) -> None:
    """Let nobody give an invented number to people who need one.

    Raises:
        NetworksError: with one sentence for each line where an example is left.
    """
    if left := list(examples_in(path)):
        raise NetworksError("\n".join(left))


def examples_in(path: Path) -> Iterator[str]:
    """Say for each line what is left of the examples; comments may hold them.

    Raises:
        NetworksError: the file can't be read.
    """
    for number, line in enumerate(text_of(path).splitlines(), start=1):
        if not line.lstrip().startswith("#") and (found := EXAMPLES.search(line)):
            told = f'"{found[0]}" is an example; put your own, or take it out.'
            yield f"{path.name} line {number}: {told}"
