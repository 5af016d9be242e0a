"""The working calendar as deadlines need it; `bot.calendar` implements it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from conversations.directory.hours import WorkingHours


class WorkingCalendar(Protocol):
    """Knows when desks work: their hours, no public holidays, clock changes included."""

    def next_working_moment(self, moment: datetime, hours: WorkingHours, /) -> datetime:
        """Give the moment itself if a desk works then, else the next opening."""

    def working_hours_after(self, moment: datetime, count: int, hours: WorkingHours, /) -> datetime:
        """Give the working moment at which a desk has worked so many hours more."""

    def working_days_after(self, moment: datetime, count: int, hours: WorkingHours, /) -> datetime:
        """Give the same time of the day, so many working days later, or the next opening.

        Days on which the desk is closed do not count; a day of the week on which it does not work
        does, so that an answer is not promised later for it.
        """

    def local(self, moment: datetime, /) -> datetime:
        """Give a moment in the time of the country."""

    def opening_on(self, day: date, hours: WorkingHours, /) -> datetime:
        """Give the opening of a day, or of the first working day after it."""
