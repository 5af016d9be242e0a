"""Things that go wrong on the way to Telegram, on purpose and repeatably."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from bot.sandbox.refusals import (
    SECOND_POLL,
    RefusedError,
    conflict,
    too_many_requests,
    unauthorized,
)

PAGE = "<html><head><title>{0}</title></head><body><h1>{0}</h1><hr>nginx</body></html>"


@dataclass(frozen=True)
class Mishap:
    """What happens to a call: a wait of `delay` seconds, then an answer, a lost line, or nothing.

    `takes_effect` says whether Telegram does what was asked all the same; what it answers then is
    what `alters` makes of its result.
    """

    delay: float = 0.0
    refusal: RefusedError | None = None
    page: tuple[int, str] | None = None
    drops: bool = False
    takes_effect: bool = False
    alters: Callable[[Any], Any] | None = None


def refuses(refusal: RefusedError) -> Mishap:
    """Answer with a refusal; see `bot.sandbox.refusals`."""
    return Mishap(refusal=refusal)


def floods(retry_after: int) -> Mishap:
    """Answer 429 with the seconds to wait."""
    return refuses(too_many_requests(retry_after))


def revokes() -> Mishap:
    """Answer 401, as for a token that was revoked."""
    return refuses(unauthorized())


def conflicts() -> Mishap:
    """Answer 409, as when a second process polls."""
    return refuses(conflict(SECOND_POLL))


def breaks(status: int = 500) -> Mishap:
    """Answer with a failure of Telegram's own, as JSON."""
    return refuses(RefusedError(status, "Internal Server Error"))


def shows_page(status: int = 502, title: str = "502 Bad Gateway") -> Mishap:
    """Answer with a web page where JSON is expected, status 200 included."""
    return Mishap(page=(status, PAGE.format(title)))


def drops(*, after_effect: bool = False) -> Mishap:
    """Cut the line, before or after Telegram did what was asked."""
    return Mishap(drops=True, takes_effect=after_effect)


def slows(seconds: float) -> Mishap:
    """Do what was asked at once, and answer so many seconds later."""
    return Mishap(delay=seconds, takes_effect=True)


def muddles(seed: int = 0) -> Mishap:
    """Give updates out of their order, some of them twice, and some that were given before."""
    return Mishap(takes_effect=True, alters=_Muddle(seed))


class _Muddle:
    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self._before: deque[Any] = deque(maxlen=10)

    def __call__(self, updates: list[Any]) -> list[Any]:
        again = [one for one in (*self._before, *updates) if self._chance.random() < 0.5]  # noqa: PLR2004
        self._before.extend(updates)
        muddled = [*updates, *again]
        self._chance.shuffle(muddled)
        return muddled


@dataclass
class Fault:
    """A mishap for the calls whose method fits a pattern such as `send*`, in one chat or all.

    `times` counts down and ends the fault at zero; None goes on for ever. `probability` is the
    share of the fitting calls that it hits. `hits` counts them.
    """

    method: str
    mishap: Mishap
    chat: int | None = None
    times: int | None = 1
    probability: float = 1.0
    hits: int = 0

    @property
    def is_spent(self) -> bool:
        """Say whether the fault has hit as often as it should."""
        return self.times is not None and self.hits >= self.times

    def fits(self, method: str, chat_id: int | None) -> bool:
        """Say whether a call is of the kind that this fault hits."""
        if self.is_spent or self.chat not in {None, chat_id}:
            return False
        return fnmatchcase(method, self.method)


class Faults:
    """The faults in force; the oldest that fits a call hits it. The same seed hits the same."""

    def __init__(self) -> None:
        self.active: list[Fault] = []
        self.seed(0)

    def seed(self, seed: int) -> None:
        """Begin the chances anew."""
        self._chance = random.Random(seed)  # noqa: S311 - repeatable on purpose

    def add(
        self,
        method: str,
        mishap: Mishap,
        *,
        chat: int | None = None,
        times: int | None = 1,
        probability: float = 1.0,
    ) -> Fault:
        """Put a fault in force and return it."""
        fault = Fault(method, mishap, chat, times, probability)
        self.active.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """Take a fault out of force."""
        self.active.remove(fault)

    def clear(self) -> None:
        """Take all faults out of force."""
        self.active.clear()

    def hit(self, method: str, chat_id: int | None) -> Mishap | None:
        """Choose the mishap of a call, if it has one."""
        for fault in self.active:
            if not fault.fits(method, chat_id):
                continue
            if fault.probability >= 1 or self._chance.random() < fault.probability:
                fault.hits += 1
                return fault.mishap
        return None
