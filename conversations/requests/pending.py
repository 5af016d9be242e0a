"""Pending acts: a coordinator decided them, and they can be undone for a moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from conversations.forms.stored import Stored
from conversations.identities import ChatId
from conversations.requests.event import Event, EventKind

LONGEST = timedelta(minutes=2)
"""No act waits longer than this. One that is due later was announced by a clock that has gone back
since, and happens at once."""

IN_LANGUAGE = "~"

REACHING = frozenset(
    {
        EventKind.REPLIED,
        EventKind.ASKED,
        EventKind.ARRANGED,
        EventKind.TRANSFERRED,
        EventKind.REQUALIFIED,
        EventKind.CLOSED,
    }
)
"""Acts of a coordinator by which the requester is told something, and which are hard to unsay."""


class PendingAct(Stored):
    """An act that is announced in a desk's group, and happens when it is due.

    Moments are in UTC: twenty seconds are twenty seconds also where the hour comes twice.
    `id` names it in the buttons of the line that announces it, which stands in the group of the
    desk `said_in`, or in the private chat that is written there, in a `language` of its own. When
    the `event` happens, it has that moment.
    """

    id: str
    due: datetime
    said_in: str
    event: Event
    language: str = ""

    @property
    def place(self) -> ChatId | str:
        """Where the line stands: the group of a desk, or a chat with one coordinator."""
        return ChatId.read(self.said_in) if ":" in self.said_in else self.said_in

    @property
    def reported_in(self) -> str:
        """The same for a report, with the language."""
        return f"{self.said_in}{IN_LANGUAGE}{self.language}" if self.language else self.said_in

    def ripe(self, now: datetime) -> bool:
        """Say whether it happens now, whatever the clock has done since it was announced."""
        return not now < self.due <= now.astimezone(UTC) + LONGEST

    @property
    def delay(self) -> timedelta:
        """How long it was to wait when it was announced; nothing once it was hurried."""
        return self.due - self.event.at

    def same_as(self, event: Event) -> bool:
        """Say whether this is a second press for the same; what was typed is never the same."""
        own = self.event
        same_hand = {"at": own.at, "actor": own.actor, "actor_name": own.actor_name}
        return event.replace(**same_hand) == own
