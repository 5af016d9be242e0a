"""What a soak has seen, handed to those who judge it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.soak.coordinators import Desk
from tests.soak.database import Held
from tests.soak.hardships import Hardship
from tests.soak.record import Record
from tests.soak.requesters import Golden, Requester


@dataclass(frozen=True)
class Soaked:
    """Everything that is judged.

    `weather` counts what went wrong at Telegram, by name; `days` are those of the bot's life.
    """

    record: Record
    requesters: Sequence[Requester]
    desks: Sequence[Desk]
    golden: Golden
    held: Held
    unreadable: int
    hardships: Sequence[Hardship]
    weather: Mapping[str, int]
    outages: int
    days: int
    log: str
    secrets: tuple[str, ...]
