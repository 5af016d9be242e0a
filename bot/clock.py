"""The only place that asks what time it is, or draws something at random."""

from __future__ import annotations

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")

SPEAKABLE = "ABCDEFGHJKLMNPQRSTUVWXY3456789"
"""Letters and digits that are not taken for one another, read or heard: no I, O, 0, 1, Z, 2."""


class Clock:
    """The time in Belgium, and what must be new and unguessable."""

    def now(self) -> datetime:
        """Give the time, with its zone, so that its date is the day in Belgium."""
        return datetime.now(BRUSSELS)

    def nonce(self) -> str:
        """Draw the mark of one screen: 8 hexadecimal digits."""
        return secrets.token_hex(4)

    def reference(self) -> str:
        """Draw a request's reference such as `K7R-4M3`; 729 million are possible."""
        drawn = "".join(secrets.choice(SPEAKABLE) for _ in range(6))
        return f"{drawn[:3]}-{drawn[3:]}"
