"""What waits for the bot, until it confirms it, or until it is too old."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.changes import Changes
from bot.sandbox.presses import LIFETIME as PRESS_LIFETIME

LIFETIME = 24 * 3600
"""Seconds for which Telegram keeps an update; a press is kept 150 s only."""

MOST_EXPIRED_KEPT = 10_000


@dataclass(frozen=True)
class Waiting:
    """One update in the queue, and when it came."""

    update: dict[str, Any]
    at: float

    def is_alive(self, now: float) -> bool:
        """Say whether Telegram would still deliver it."""
        limit = PRESS_LIFETIME if "callback_query" in self.update else LIFETIME
        return now - self.at <= limit


class UpdateQueue:
    """Updates in order; their numbers start with the time, so that a restart repeats none.

    `expired` holds the last thousands that became too old before the bot asked for them.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.arrivals = Changes()
        self._clock = clock
        self._waiting: deque[Waiting] = deque()
        self._next_id = int(clock())
        self.allowed: list[str] = []
        self.poll: object = None
        self.expired: deque[dict[str, Any]] = deque(maxlen=MOST_EXPIRED_KEPT)

    def __len__(self) -> int:
        return len(self._waiting)

    def new_poll(self) -> object:
        """Begin a poll, which ends any other that waits."""
        self.poll = object()
        self.arrivals.publish()
        return self.poll

    def end_poll(self) -> None:
        """Let the poll that waits, if there is one, go away with what there is."""
        self.poll = None
        self.arrivals.publish()

    def push(self, kind: str, payload: dict[str, Any]) -> None:
        """Queue an update of a kind, unless the bot did not ask for that kind."""
        if not self.allowed or kind in self.allowed:
            self.push_raw({kind: payload})

    def push_raw(self, update: dict[str, Any]) -> None:
        """Queue an update as it is, well-formed or not; numbered unless it has a number."""
        numbered = {"update_id": self._next_id} | update
        self._next_id += 1
        self._waiting.append(Waiting(numbered, self._clock()))
        self.arrivals.publish()

    def confirm(self, offset: int) -> None:
        """Forget the updates below the offset; a negative one keeps so many from the end."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while self._waiting and self._waiting[0].update["update_id"] < offset:
            self._waiting.popleft()

    def first(self, limit: int) -> list[dict[str, Any]]:
        """Give the oldest updates that are still worth delivering, and forget the others."""
        now = self._clock()
        if any(not waiting.is_alive(now) for waiting in self._waiting):
            self.expired.extend(w.update for w in self._waiting if not w.is_alive(now))
            self._waiting = deque(w for w in self._waiting if w.is_alive(now))
        return [waiting.update for waiting, _ in zip(self._waiting, range(limit), strict=False)]

    def clear(self) -> None:
        """Forget everything that waits."""
        self._waiting.clear()
