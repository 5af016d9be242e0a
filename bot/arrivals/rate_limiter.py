"""Ignores for a while whoever sends too many updates at once; nobody else is slowed down.

What is refused here never becomes a row with content, so that a person who sends ten thousand
updates leaves in the inbox no more than anybody else could.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.arrivals.own_updates import flooded_written
from bot.outgoing import Outgoing, outgoing
from conversations.identities import ChatId, PersonId
from conversations.protocol.effects import Toast
from conversations.protocol.inbound import Sender

MINUTE = 60.0
SAID_AGAIN_AFTER = 600.0  # seconds between two sentences about it to one person
MANY_SOURCES = 10_000  # above, those that are quiet are forgotten


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an update comes from; `source` is a person, or a chat whose writers share a number."""

    source: PersonId | ChatId
    sender: Sender
    callback_id: str = ""


@dataclass(frozen=True, slots=True)
class Bucket:
    """How many updates a source may still send; it fills up again within a minute."""

    left: float
    at: float
    said_at: float | None = None


@dataclass(frozen=True, slots=True)
class Admitted:
    """Which updates are let in, and what is done about the others; `commit` once it is committed.

    `senders` tells who sent an update, by its number; those `refused` are not read. `posted` ends
    the spinners of refused presses, `noted` has a sentence said.
    """

    senders: Mapping[int, PersonId | None] = field(default_factory=dict)
    refused: frozenset[int] = frozenset()
    posted: tuple[Outgoing, ...] = ()
    noted: tuple[dict[str, Any], ...] = ()
    commit: Callable[[], None] = lambda: None


Admits = Callable[[Sequence[Mapping[str, Any]], datetime], Admitted]


def everyone(_updates: Sequence[Mapping[str, Any]], _now: datetime) -> Admitted:
    """Let everything in."""
    return Admitted()


class RateLimiter:
    """Counts by source, in memory: after a restart everybody begins with a full minute.

    `origin_of` gives None for what comes from nobody; `render` words the end of a spinner.
    """

    def __init__(
        self,
        per_minute: int,
        origin_of: Callable[[Mapping[str, Any]], Origin | None],
        end_of_spinner: Callable[[Toast], Any],
    ) -> None:
        self._most = float(per_minute)
        self._origin_of = origin_of
        self._end_of_spinner = end_of_spinner
        self._buckets: dict[PersonId | ChatId, Bucket] = {}

    def admit(self, updates: Sequence[Mapping[str, Any]], now: datetime) -> Admitted:
        """Judge these updates in their order; nothing is counted before it is settled."""
        moment, changed = now.timestamp(), dict[PersonId | ChatId, Bucket]()
        senders: dict[int, PersonId | None] = {}
        refused: list[tuple[int, Origin]] = []
        loud: dict[PersonId | ChatId, Sender] = {}
        for raw in updates:
            origin = self._origin_of(raw)
            if origin is None:
                continue
            senders[raw["update_id"]] = origin.sender.person
            bucket = self._filled(changed.get(origin.source), origin.source, moment)
            if bucket.left >= 1:
                bucket = replace(bucket, left=bucket.left - 1)
            else:
                refused.append((raw["update_id"], origin))
                if origin.sender.private and _may_say(bucket, moment):
                    loud[origin.source] = origin.sender
                    bucket = replace(bucket, said_at=moment)
            changed[origin.source] = bucket
        return Admitted(
            senders=senders,
            refused=frozenset(number for number, _ in refused),
            posted=tuple(self._ended(one, now) for _, one in refused if one.callback_id),
            noted=tuple(map(flooded_written, loud.values())),
            commit=lambda: self._commit(changed, moment),
        )

    def _filled(self, changed: Bucket | None, source: PersonId | ChatId, moment: float) -> Bucket:
        bucket = changed or self._buckets.get(source) or Bucket(self._most, moment)
        gained = max(0.0, moment - bucket.at) * self._most / MINUTE
        return replace(bucket, left=min(self._most, bucket.left + gained), at=moment)

    def _ended(self, origin: Origin, now: datetime) -> Outgoing:
        """End a spinner, in a queue of the source: one at a time, so that others go between."""
        toast = Toast(origin.callback_id)
        ended = outgoing(toast, self._end_of_spinner(toast), now)
        return replace(ended, queue_key=f"presses of {origin.source}")

    def _commit(self, changed: Mapping[PersonId | ChatId, Bucket], moment: float) -> None:
        self._buckets.update(changed)
        if len(self._buckets) > MANY_SOURCES:
            self._buckets = {
                source: bucket
                for source, bucket in self._buckets.items()
                if moment - bucket.at < SAID_AGAIN_AFTER
            }


def _may_say(bucket: Bucket, moment: float) -> bool:
    return bucket.said_at is None or moment - bucket.said_at >= SAID_AGAIN_AFTER
