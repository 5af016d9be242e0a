"""A desk's report of a meeting that it arranged; all but the first part may be left out."""

from __future__ import annotations

from datetime import date

from conversations.forms.stored import Stored


class Meeting(Stored):
    """Held or only planned, on which day, for how many hours, with how many participants."""

    held: bool
    on: date | None = None
    hours: float | None = None
    participants: int | None = None
