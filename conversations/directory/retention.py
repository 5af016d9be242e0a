"""How long things are kept, and how much one person may ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is held about people is kept; the moments it counts from are stored.

    Attributes:
        drafts_days: a draft, from the last answer.
        open_months: an open request, from the last thing that somebody did; then it is closed.
        content_months: a request with its events, from the last thing that happened once closed.
        profile_months: contact data kept for the next request, and the language, from the last use.
        set_aside_days: updates that could not be answered, content included, encrypted.
        traces_days: numbers and times, without content, of what was answered and delivered.
        backups_days: what people are told of copies; whoever makes them has to keep to it.
    """

    drafts_days: int = 7
    open_months: int = 6
    content_months: int = 6
    profile_months: int = 12
    set_aside_days: int = 14
    traces_days: int = 7
    backups_days: int = 30

    @property
    def backups(self) -> timedelta:
        return timedelta(days=self.backups_days)

    @property
    def drafts(self) -> timedelta:
        return timedelta(days=self.drafts_days)

    @property
    def left_open(self) -> timedelta:
        return self.open_months * MONTH

    @property
    def content(self) -> timedelta:
        return self.content_months * MONTH

    @property
    def profile(self) -> timedelta:
        return self.profile_months * MONTH

    @property
    def set_aside(self) -> timedelta:
        return timedelta(days=self.set_aside_days)

    @property
    def traces(self) -> timedelta:
        return timedelta(days=self.traces_days)


@dataclass(frozen=True, slots=True)
class Allowance:
    """How much is taken from one person before others would feel it.

    Attributes:
        open_requests: at most so many at once.
        updates_per_minute: messages and presses; those beyond are not read.
    """

    open_requests: int = 10
    updates_per_minute: int = 60
