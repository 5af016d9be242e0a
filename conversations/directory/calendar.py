"""The days and hours on which desks work, as deadlines need to know them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from conversations.directory.network import WorkingHours


class WorkingCalendar(Protocol):
    """Knows when desks work: no weekends, no public holidays, clock changes included."""

    def next_working_moment(self, moment: datetime, hours: WorkingHours, /) -> datetime:
        """Give the moment itself if a desk works then, else the next opening."""

    def working_hours_after(self, moment: datetime, count: int, hours: WorkingHours, /) -> datetime:
        """Give the working moment at which a desk has worked so many hours more."""

    def working_days_after(self, moment: datetime, count: int, hours: WorkingHours, /) -> datetime:
        """Give the same time of the day, so many working days later."""

    def local(self, moment: datetime, /) -> datetime:
        """Give a moment in the time of the country."""

    def opening_on(self, day: date, hours: WorkingHours, /) -> datetime:
        """Give the opening of a day, or of the first working day after it."""
