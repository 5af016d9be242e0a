"""A clock that is set wrong, or right again, holds up nobody and loses nothing."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

import pytest

from bot.courier.limits import Limits
from bot.delivery import TryLater
from bot.rounds.clock_guard import ClockGuard
from bot.rounds.rounds import Rounds
from bot.storage.store import Store
from conversations.requests.event import Event, EventKind
from tests.support.courier_driver import CourierDriver, answer, message
from tests.support.echo_decisions import typed
from tests.support.samples import NOON, ManualClock, outbox, requested
from tests.support.turns_driver import TurnsDriver

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize("by", [-HOUR, -30 * DAY, DAY], ids=["hour back", "month back", "on"])
async def test_the_limits_are_counted_in_time_that_passes(store: Store, by: timedelta) -> None:
    """A person whose limit was reached waits seconds, whatever the clock is set to meanwhile."""
    courier = CourierDriver(store, limits=Limits())
    await courier.post(*(message(1, str(number)) for number in range(27)))
    await courier.deliver_all()
    assert len(courier.messenger.calls) == 25
    courier.clock.jump(by)
    await courier.later(2)
    assert [text for _, text in courier.messenger.said] == [str(number) for number in range(27)]


@pytest.mark.parametrize("by", [-HOUR, -30 * DAY], ids=["hour", "month"])
async def test_what_waits_leaves_when_the_clock_has_gone_back(
    courier: CourierDriver, by: timedelta
) -> None:
    """A message written in what is now the future, and those behind it, leave at once."""
    await courier.post(message(1, "before"))
    courier.clock.jump(by)
    await courier.post(message(1, "after"))
    await courier.deliver_all()
    assert courier.messenger.said == [(1, "before"), (1, "after")]


async def test_what_was_postponed_waits_an_hour_at_most(courier: CourierDriver) -> None:
    """After a jump of days it leaves at once, and is not tried without a pause after that."""
    courier.messenger.answers[1] = [TryLater("flood", 7200.0), TryLater("flood", 7200.0)]
    await courier.post(message(1, "m"))
    await courier.deliver_all()
    await courier.later(3599)
    assert len(courier.messenger.calls) == 1
    courier.clock.jump(-3 * DAY)
    await courier.later(1)
    await courier.later(1)
    assert len(courier.messenger.calls) == 2
    await courier.later(3600)
    assert len(courier.messenger.calls) == 3


async def test_a_jump_to_tomorrow_gives_up_nothing(courier: CourierDriver, tmp_path: Path) -> None:
    """What fails once in a clock's wrong future is tried again."""
    courier.messenger.answers[1] = [TryLater("network")]
    await courier.post(message(1, "m"))
    courier.clock.jump(3 * DAY)
    await courier.deliver_all()
    courier.clock.jump(-3 * DAY)
    await courier.later(60)
    assert len(courier.messenger.calls) == 2
    assert await outbox(tmp_path, "failed_at, sent_at IS NULL") == [(None, 0)]


async def test_presses_are_answered_after_a_jump_back(courier: CourierDriver) -> None:
    """A press keeps its 150 seconds at least; the messenger says when it is too late."""
    await courier.post(answer("p", courier.clock.now() + timedelta(seconds=150)))
    courier.clock.jump(-DAY)
    await courier.deliver_all()
    assert courier.messenger.said == [(None, "p")]


async def test_turns_keep_their_order_when_the_clock_goes_back(
    store: Store, tmp_path: Path
) -> None:
    """Updates are answered in the order of their numbers, and a draft lives on."""
    engine = TurnsDriver(store, tmp_path)
    assert await engine.receive(typed(5, "a")) == 6
    engine.clock.jump(-DAY)
    assert await engine.answer(typed(6, "b")) == 2
    engine.clock.jump(-DAY)
    await engine.answer(typed(7, "c"))
    session = await engine.session(1)
    assert session is not None
    assert session.draft is not None
    assert session.draft.answers == {"said": "abc"}


async def test_a_clock_that_is_ahead_for_a_while_costs_no_draft(
    store: Store, tmp_path: Path
) -> None:
    """Whoever writes in its wrong future, or after it, goes on with the same draft."""
    engine = TurnsDriver(store, tmp_path)
    await engine.answer(typed(5, "a"))
    engine.clock.jump(300 * DAY)
    await engine.answer(typed(6, "b"))
    engine.clock.jump(-300 * DAY)
    await engine.answer(typed(7, "c"))
    session = await engine.session(1)
    assert session is not None
    assert session.draft is not None
    assert session.draft.answers == {"said": "abc"}


async def test_events_stay_in_the_order_in_which_they_happened(store: Store) -> None:
    """What was done later stands later, even if its time is earlier."""
    taken = Event(kind=EventKind.TAKEN, at=NOON - DAY, actor=9, actor_name="Nora Exempel")
    request = requested("AAA-AAA").with_event(taken)
    async with store.begin() as unit:
        await unit.requests.save([request])
    async with store.begin() as unit:
        assert await unit.requests.load(references=["AAA-AAA"]) == [request]


def test_nothing_is_erased_by_a_clock_that_jumps() -> None:
    """Where nobody tells the time: only between two looks in which the clock went as time did."""
    clock = ManualClock()
    guard = ClockGuard(clock, lambda: None)
    assert not guard.trusted()
    clock.later(3600)
    assert guard.trusted()
    for by in (200 * DAY, -200 * DAY):
        clock.later(3600)
        clock.jump(by)
        assert not guard.trusted()
    clock.later(3600)
    assert guard.trusted()


@pytest.mark.parametrize("by", [200 * DAY, -200 * DAY, HOUR])
def test_a_clock_that_is_wrong_from_the_start_is_not_trusted(by: timedelta) -> None:
    """However evenly it goes, until it shows what the messenger's does."""
    clock = ManualClock()
    guard = ClockGuard(clock, lambda: clock.now() - by if wrong else clock.now())
    wrong = True
    for _ in range(3):
        clock.later(3600)
        assert not guard.trusted()
    wrong = False
    assert guard.trusted()


async def test_rounds_wait_for_the_clock(caplog: pytest.LogCaptureFixture) -> None:
    """What can't be undone is not done by a wrong clock; it is said once, and goes on."""
    caplog.set_level(logging.INFO)
    stop, right = asyncio.Event(), asyncio.Event()
    done: list[bool] = []

    async def work() -> float:
        done.append(right.is_set())
        stop.set()
        return 0.0

    rounds = Rounds("nothing was done", work)
    running = asyncio.create_task(rounds.run(stop, right.is_set))
    for _ in range(3):
        rounds.wake()
        await asyncio.sleep(0.01)
    right.set()
    rounds.wake()
    await asyncio.wait_for(running, 20)
    assert done == [True]
    assert caplog.text.count("nothing was done: the clock is wrong") == 1
    assert "nothing was done: goes on" in caplog.text
