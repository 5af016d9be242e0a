"""The courier at work: within the limits, presses first, and an end without loss."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from bot.courier.limits import Limits
from bot.delivery import Refusal, Refused, TryLater
from bot.outgoing import SEND, TYPING
from bot.storage.errors import UnavailableError
from bot.storage.store import Store
from tests.support.courier_driver import CourierDriver, answer, message
from tests.support.samples import outbox, sql

KICKED = Refused(Refusal.KICKED)


async def test_the_answer_to_a_press_overtakes_and_expires(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """Presses are answered first, even if all chats are busy; too late, they are dropped."""
    busy = range(1, 81)
    courier.messenger.gates = {chat: asyncio.Event() for chat in busy}
    await courier.post(*(message(chat, "m") for chat in busy))
    task = asyncio.create_task(courier.deliver_all())
    await courier.until_called(64)
    now = courier.clock.now()
    await courier.post(answer("late", now), answer("p", now + timedelta(seconds=150)))
    await courier.until_called(65)
    assert courier.messenger.said[64] == (None, "p")
    for gate in courier.messenger.gates.values():
        gate.set()
    await task
    await courier.deliver_all()
    assert len(courier.messenger.calls) == 81
    assert (await outbox(tmp_path, "reason"))[80] == ("expired",)


async def test_limits_are_kept(store: Store) -> None:
    """A burst to a person, then one a second on average; the wait is not lost time."""
    courier = CourierDriver(store, limits=Limits())
    await courier.post(*(message(1, str(number)) for number in range(27)), message(2, "x"))
    await courier.deliver_all()
    said = sorted(courier.messenger.said, key=str)
    assert said == sorted([*((1, str(number)) for number in range(25)), (2, "x")], key=str)
    await courier.later(0.9)
    assert len(courier.messenger.calls) == 26
    await courier.later(0.1)
    await courier.later(1)
    assert courier.messenger.said[26:] == [(1, "25"), (1, "26")]


async def test_who_waits_for_longer_than_a_second_sees_that_an_answer_comes(store: Store) -> None:
    """The sign is repeated while it lasts, ends with the answer, and never stands in a group."""
    courier = CourierDriver(store)
    gates: dict[int | None, asyncio.Event] = {1: asyncio.Event(), -100: asyncio.Event()}
    courier.messenger.gates = dict(gates)
    await courier.post(message(1, "slow"), message("north", "slow"), message(2, "quick"))
    working = asyncio.create_task(courier.deliver_all())
    await courier.until_called(3)
    while len(courier.courier._under_way) > len(gates):  # noqa: ASYNC110 (the quick one is noted)
        await asyncio.sleep(0.01)
    courier.messenger.gates.clear()
    for seconds, signs in ((0.9, 0), (0.2, 1), (4.0, 1), (0.6, 2)):
        courier.clock.later(seconds)
        await courier.courier._round()
        await asyncio.sleep(0)
        assert [(one.method, one.chat) for one in courier.messenger.calls[3:]] == [
            (TYPING, 1)
        ] * signs
    for gate in gates.values():
        gate.set()
    await working
    await courier.later(30)
    assert len(courier.messenger.calls) == 5


async def test_a_chat_that_must_wait_is_shown_no_sign(store: Store) -> None:
    """Where Telegram takes nothing more for a person, a sign would only be refused as well."""
    courier = CourierDriver(store)
    courier.messenger.answers[1] = [TryLater("flood", 3.0)]
    await courier.post(message(1, "a"))
    await courier.deliver_all()
    await courier.later(2)
    assert courier.messenger.said == [(1, "a")]
    await courier.later(1)
    assert courier.messenger.said == [(1, "a")] * 2


async def test_a_sign_that_fails_stops_nothing(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said in the log; after a minute nobody would believe it, and it is shown no more."""
    courier = CourierDriver(store)
    gate = courier.messenger.gates[1] = asyncio.Event()
    await courier.post(message(1, "a"))
    working = asyncio.create_task(courier.deliver_all())
    await courier.until_called(1)
    courier.messenger.gates.clear()
    courier.messenger.answers[1] = [RuntimeError("invented")]
    courier.clock.later(2)
    await courier.courier._round()
    await asyncio.sleep(0)
    assert "RuntimeError" in caplog.text
    courier.clock.later(61)
    await courier.courier._round()
    gate.set()
    await working
    assert [one.method for one in courier.messenger.calls] == [SEND, TYPING]


async def test_no_more_than_thirty_a_second_leave_over_all(store: Store) -> None:
    """Of forty people thirty are answered in the first second, the others in the next."""
    courier = CourierDriver(store, limits=Limits())
    await courier.post(*(message(person, "m") for person in range(1, 41)))
    await courier.deliver_all()
    assert len(courier.messenger.calls) == 30
    await courier.later(1)
    assert len(courier.messenger.calls) == 40


async def test_the_courier_runs_until_told_to_stop(courier: CourierDriver, tmp_path: Path) -> None:
    """Woken by what is posted; at the end, calls in hand are finished and noted."""
    stop = asyncio.Event()
    courier.messenger.gates[1] = asyncio.Event()
    running = asyncio.create_task(courier.courier.run(stop))
    await courier.post(message(1, "a"), message(1, "b"))
    await courier.until_called(1)
    stop.set()
    courier.messenger.gates[1].set()
    await asyncio.wait_for(running, 30)
    assert courier.messenger.said == [(1, "a")]
    assert await outbox(tmp_path, "sent_at IS NULL") == [(0,), (1,)]


async def test_a_call_without_end_does_not_hold_up_the_end(
    courier: CourierDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not known to be delivered is tried again after the restart."""
    monkeypatch.setattr("bot.courier.courier.LAST_CALLS", 0.05)
    stop = asyncio.Event()
    courier.messenger.gates[1] = asyncio.Event()
    running = asyncio.create_task(courier.courier.run(stop))
    await courier.post(message(1, "a"))
    await courier.until_called(1)
    stop.set()
    await asyncio.wait_for(running, 30)
    again = CourierDriver(courier.store)
    await again.deliver_all()
    assert again.messenger.said == [(1, "a")]


async def test_while_the_database_is_away_nothing_is_sent_twice(
    courier: CourierDriver,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Outcomes wait in memory until they can be noted; their chats wait with them."""
    monkeypatch.setattr("bot.courier.courier.PAUSE", 0.01)
    stop = asyncio.Event()
    courier.messenger.gates[1] = asyncio.Event()
    running = asyncio.create_task(courier.courier.run(stop))
    await courier.post(message(1, "a"), message(1, "b"))
    await courier.until_called(1)
    await sql(tmp_path, "ALTER TABLE sent_messages RENAME TO away")
    courier.messenger.gates[1].set()
    async with asyncio.timeout(30):
        while "not available" not in caplog.text:  # noqa: ASYNC110 (the log is all there is)
            await asyncio.sleep(0.01)
    assert courier.messenger.said == [(1, "a")]
    await sql(tmp_path, "ALTER TABLE away RENAME TO sent_messages")
    await courier.until_called(2)
    await sql(tmp_path, "ALTER TABLE outbox RENAME TO away")
    stop.set()
    await asyncio.wait_for(running, 30)
    assert courier.messenger.said == [(1, "a"), (1, "b")]


async def test_the_end_of_a_press_is_noted_though_nothing_else_happens(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """It waits a moment for other things to be noted with it, and no longer."""
    stop = asyncio.Event()
    running = asyncio.create_task(courier.courier.run(stop))
    await courier.post(answer("p", courier.clock.now() + timedelta(seconds=150)))
    await courier.until_called(1)
    async with asyncio.timeout(10):
        while await outbox(tmp_path, "sent_at") == [(None,)]:  # noqa: ASYNC110 (told by nobody)
            await asyncio.sleep(0.01)
    stop.set()
    await asyncio.wait_for(running, 30)


async def test_while_the_database_is_away_it_is_asked_once_a_second(
    courier: CourierDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was posted before: a database that struggles is not asked all the time."""
    asked: list[None] = []

    def away(_: Store) -> NoReturn:
        asked.append(None)
        raise UnavailableError("away")

    monkeypatch.setattr(Store, "begin", away)
    stop = asyncio.Event()
    courier.courier.wake()
    running = asyncio.create_task(courier.courier.run(stop))
    await asyncio.sleep(0.3)
    stop.set()
    await asyncio.wait_for(running, 30)
    assert len(asked) == 2, "at first, and to note at the end what was delivered last"
