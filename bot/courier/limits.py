"""The messenger's limits: so many calls in so many seconds, per chat and over all."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Protocol, Self

from conversations.identities import ChatId

MOST_AHEAD = 100  # messages in a queue that are counted; behind them nobody waits any more
MANY_CHATS = 1000  # above, those that have been quiet for long are forgotten


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `calls` within any `seconds`."""

    calls: int
    seconds: float


class Allowance(Protocol):
    """What one chat may still get."""

    def wait(self, now: float, ahead: int = 0) -> float:
        """Give the seconds until the next call is allowed, or the one after so many `ahead`."""

    def spend(self, now: float) -> None:
        """Note a call."""

    def close(self, until: float) -> None:
        """Allow none until then."""

    def quiet(self, now: float) -> bool:
        """Say whether nothing of this matters any more."""


class Window:
    """At most the calls of a rate within any of its periods."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._calls: deque[float] = deque(maxlen=rate.calls)
        self._closed_until = 0.0

    def wait(self, now: float, ahead: int = 0) -> float:
        """Give the seconds until the next call is allowed, or the one after so many `ahead`."""
        calls, at = deque(self._calls, self._rate.calls), now
        for _ in range(min(ahead, MOST_AHEAD) + 1):
            full = len(calls) == self._rate.calls
            at = max(at, self._closed_until, calls[0] + self._rate.seconds if full else at)
            calls.append(at)
        return at - now

    def spend(self, now: float) -> None:
        self._calls.append(now)

    def close(self, until: float) -> None:
        self._closed_until = until

    def quiet(self, now: float) -> bool:
        """Say whether nothing of this window matters any more."""
        return self._closed_until <= now and (
            not self._calls or self._calls[-1] + self._rate.seconds <= now
        )


class Bucket:
    """The calls of a rate at once, each of them made good again after its share of the period.

    After it was closed, as the messenger asked for, there is no burst: one call, then one a share.
    """

    def __init__(self, rate: Rate) -> None:
        self._share = rate.seconds / rate.calls
        self._burst = self._share * (rate.calls - 1)
        self._made_good = 0.0  # when the calls so far are
        self._closed_until = 0.0

    def wait(self, now: float, ahead: int = 0) -> float:
        """Give the seconds until the next call is allowed, or the one after so many `ahead`."""
        made_good = self._made_good + ahead * self._share
        return max(0.0, made_good - self._burst - now, self._closed_until - now)

    def spend(self, now: float) -> None:
        self._made_good = max(now, self._made_good) + self._share

    def close(self, until: float) -> None:
        self._closed_until = until
        self._made_good = until + self._burst

    def quiet(self, now: float) -> bool:
        """Say whether all calls are made good."""
        return max(self._made_good, self._closed_until) <= now


class Limits:
    """The limits of Telegram; all times are in seconds of a clock that never goes back.

    About one message a second to a person in the long run, with bursts; 20 a minute to a group; 30
    a second over all. Source:
    https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    How long a burst may be is not said there ("short bursts that go over this limit"): where ours
    is too long, the messenger says so, and that chat alone goes on at one a second.
    Edits, pins and new topics count like messages, as a maintainer of Telegram says in
    https://github.com/tdlib/td/issues/2592
    """

    def __init__(
        self,
        private: Rate = Rate(25, 25.0),
        group: Rate = Rate(20, 60.0),
        everyone: Rate = Rate(30, 1.0),
    ) -> None:
        self._private = private
        self._group = group
        self._everyone = Window(everyone)
        self._chats: dict[ChatId, Allowance] = {}

    @classmethod
    def none(cls) -> Self:
        """Give limits that are never reached, for a messenger that has none."""
        free = Rate(1, 0.0)
        return cls(free, free, free)

    def wait_for_all(self, now: float) -> float:
        """Give the seconds until any message may leave."""
        return self._everyone.wait(now)

    def wait(self, chat: ChatId, now: float, ahead: int = 0) -> float:
        """Give the seconds until a message to this chat may leave, after so many `ahead` of it."""
        known = self._chats.get(chat)
        return max(self._everyone.wait(now), known.wait(now, ahead) if known else 0.0)

    def spend(self, chat: ChatId, now: float) -> None:
        """Note that a message leaves."""
        self._everyone.spend(now)
        self._allowance(chat, now).spend(now)

    def close(self, chat: ChatId, until: float, now: float) -> None:
        """Stop this chat until then, the others go on."""
        self._allowance(chat, now).close(until)

    def close_all(self, until: float) -> None:
        self._everyone.close(until)

    def _allowance(self, chat: ChatId, now: float) -> Allowance:
        if len(self._chats) > MANY_CHATS:
            self._chats = {known: one for known, one in self._chats.items() if not one.quiet(now)}
        fresh = Bucket(self._private) if chat.private else Window(self._group)
        return self._chats.setdefault(chat, fresh)
