"""What a desk reports of the meeting that it arranged; every part may be left out but the first."""

from __future__ import annotations

from datetime import date

from conversations.forms.stored import Stored


class Meeting(Stored):
    """Held or only planned, on which day, for how many hours, with how many participants."""

    held: bool
    on: date | None = None
    hours: float | None = None
    participants: int | None = None
