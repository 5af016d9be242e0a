"""How much a bot may send: the limits that Telegram's documentation gives."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox.refusals import too_many_requests

PER_GROUP_AND_MINUTE = 20
PRIVATE_BURST = 30
OVERALL_PER_SECOND = 30


@dataclass
class Flood:
    """Counts what is sent, when switched on: 20 a minute in a group, one a second in private.

    In private thirty may come at once before the second counts (how long a burst Telegram takes is
    not documented); 30 a second in all.
    """

    clock: Callable[[], float]
    enabled: bool = False
    _sent: dict[int | None, deque[float]] = field(default_factory=dict)
    _made_good: dict[int, float] = field(default_factory=dict)

    def count(self, chat_id: int) -> None:
        """Count one message; raises `RefusedError` (429) with the seconds to wait."""
        if not self.enabled:
            return
        now = self.clock()
        limits: dict[int | None, tuple[float, int]] = {None: (1.0, OVERALL_PER_SECOND)}
        if chat_id < 0:
            limits[chat_id] = (60.0, PER_GROUP_AND_MINUTE)
        else:
            self._count_in_private(chat_id, now)
        for key, (seconds, most) in limits.items():
            sent = self._sent.setdefault(key, deque())
            while sent and now - sent[0] >= seconds:
                sent.popleft()
            if len(sent) >= most:
                raise too_many_requests(max(1, math.ceil(sent[0] + seconds - now)))
        for key in limits:
            self._sent[key].append(now)

    def _count_in_private(self, chat_id: int, now: float) -> None:
        made_good = max(now, self._made_good.get(chat_id, now)) + 1.0
        if made_good > now + PRIVATE_BURST:
            raise too_many_requests(max(1, math.ceil(made_good - now - PRIVATE_BURST)))
        self._made_good[chat_id] = made_good
