"""The demo's clock is turned on by days, and all that waits for a time looks at it again."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.clock import BRUSSELS, Clock
from bot.demo_clock import DemoClock

MORNING = datetime(2026, 3, 26, 11, 20, tzinfo=BRUSSELS)


def _at(monkeypatch: pytest.MonkeyPatch, time: datetime) -> DemoClock:
    monkeypatch.setattr(Clock, "now", lambda _clock: time)
    return DemoClock()


async def test_it_stops_by_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the same hour, or in the morning that follows: people are reminded by day only."""
    for hour, days, stops in ((11, 1, (27, 11)), (21, 1, (28, 10)), (4, 1, (27, 10))):
        clock = _at(monkeypatch, MORNING.replace(hour=hour))
        clock.turn(days)
        assert (clock.now().day, clock.now().hour) == stops
        assert clock.seconds() == clock.now().timestamp()


async def test_it_keeps_the_hour_when_the_clocks_change(monkeypatch: pytest.MonkeyPatch) -> None:
    """A week on from before the last Sunday in March it is the same hour, in summer time."""
    clock = _at(monkeypatch, MORNING)
    clock.turn(7)
    assert clock.now() == MORNING + timedelta(days=7)
    assert clock.now().hour == MORNING.hour


async def test_who_waits_is_told_soon_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice, once others have told their time."""
    monkeypatch.setattr("bot.demo_clock.HEARD_AFTER", (0.0, 0.01))
    clock, told = DemoClock(), list[datetime]()
    clock.on_turn(lambda: told.append(clock.now()))
    clock.turn(1)
    assert (clock.turns, told) == (1, [])
    await asyncio.sleep(0.1)
    assert len(told) == 2
