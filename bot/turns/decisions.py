"""The interface through which `bot` asks `conversations` for decisions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from conversations.protocol.context import Context, Needs
from conversations.protocol.effects import Send, Toast, Turn
from conversations.protocol.inbound import Inbound
from conversations.protocol.session import Session


class Decisions(Protocol):
    """What `conversations.decisions` offers; see there.

    It is handed in for the tests of order, failures and durability alone, which use
    tests/support/echo_decisions: they need decisions that fail, count and repeat at will, which
    ours rightly never do.
    """

    def needs(
        self,
        inbound: Inbound,
        desk_here: str | None,
        replied_to: str | None,
        session: Session | None = None,
    ) -> Needs:
        """Say what has to be loaded to decide on this."""

    def decide(self, inbound: Inbound, context: Context) -> Turn:
        """Decide on it, given what it needs."""

    def apologise(self, inbound: Inbound, context: Context) -> Iterable[Send | Toast]:
        """Say what is said where that failed."""
