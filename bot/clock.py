"""The only place that asks what time it is, or draws something at random."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")

SPEAKABLE = "CDFGHJKMNPQRTVWX3456789"
"""Letters and digits that are not taken for one another: no I, O, 0, 1, Z, 2, nor B, S, L, which
pass for 8, 5 and 1. No vowel either, so that no word appears."""


class Clock:
    """The time in Belgium, and what must be new and unguessable.

    `turns` counts how often it was turned on by hand; a machine's own never is.
    """

    turns = 0

    def now(self) -> datetime:
        """Give the time, with its zone, so that its date is the day in Belgium."""
        return datetime.now(BRUSSELS)

    def ticks(self) -> float:
        """Give seconds that only ever go forward, for rates and waits; they mean no time of day."""
        return time.monotonic()

    def on_turn(self, turned: Callable[[], None]) -> None:
        """Have it called soon after the clock was turned by hand, when others know the time too."""

    def nonce(self) -> str:
        """Draw the mark of one screen: 8 hexadecimal digits."""
        return secrets.token_hex(4)

    def reference(self) -> str:
        """Draw a request's reference such as `K7R-4M3`.

        65 million are possible, so a second one is rare and must be refused by the store.
        """
        return f"{_half()}-{_half()}"

    def code(self) -> str:
        """Draw a code that links a group, such as `K7RM-4MTX-9PCD`: 54 bits, out of guessing."""
        return "-".join("".join(secrets.choice(SPEAKABLE) for _ in range(4)) for _ in range(3))


def _half() -> str:
    """Draw three characters with a digit among them: three consonants may stand for something."""
    while True:
        half = "".join(secrets.choice(SPEAKABLE) for _ in range(3))
        if not half.isalpha():
            return half
