"""The fate of a message is told once, whatever happens to the bot in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.courier.verdicts import LONGEST_PAUSE, TRIED_OFTEN
from bot.delivery import Refusal, Refused, TryLater
from tests.support.courier_driver import CourierDriver, message
from tests.support.echo_decisions import typed
from tests.support.samples import NOON, opened, requested, sql
from tests.support.turns_driver import TurnsDriver

DAY = 24 * 3600.0
TOLD = "told:AAA-AAA"


async def fates(engine: TurnsDriver) -> list[str]:
    """Let the turns work, and give what they say to the desk that is told fates."""
    while await engine.turns().work_once():
        pass
    return [text for queue, text in await engine.texts() if queue == "last"]


async def test_what_arrived_is_told_once(engine: TurnsDriver, courier: CourierDriver) -> None:
    """A delivery that asks for it comes back as a fate, and no other one does."""
    await courier.post(message(1, "a", report_as=TOLD), message(1, "b"))
    await courier.deliver_all()
    assert courier.reported.is_set()
    assert await fates(engine) == [f"1 {TOLD} None"]
    assert await fates(engine) == []


async def test_nothing_wakes_the_turns_without_need(courier: CourierDriver) -> None:
    """Most messages are of no interest once they have arrived."""
    await courier.post(message(1, "a"))
    await courier.deliver_all()
    assert not courier.reported.is_set()


async def test_a_refusal_is_told_with_its_reason(
    engine: TurnsDriver, courier: CourierDriver
) -> None:
    """Whoever blocked the bot is known to have got nothing."""
    courier.messenger.answers[1] = [Refused(Refusal.BLOCKED)]
    await courier.post(message(1, "a", report_as=TOLD))
    await courier.deliver_all()
    assert await fates(engine) == [f"1 {TOLD} blocked"]


async def test_only_the_end_is_told(engine: TurnsDriver, courier: CourierDriver) -> None:
    """While a message is tried again nothing is told; after a day of attempts in vain, that."""
    courier.messenger.answers[1] = [TryLater("timeout")] * (TRIED_OFTEN + 1)
    await courier.post(message(1, "a", report_as=TOLD))
    for _ in range(TRIED_OFTEN):
        await courier.later(LONGEST_PAUSE)
    assert await fates(engine) == []
    await courier.later(DAY)
    assert await fates(engine) == [f"1 {TOLD} timeout"]


async def test_what_cannot_be_read_back_is_told_too(
    engine: TurnsDriver, courier: CourierDriver
) -> None:
    """A damaged row of the outbox is no silent loss."""
    await courier.post(message(1, "a", report_as=TOLD))
    await sql(engine.folder, "UPDATE outbox SET payload = 'spoilt'")
    await courier.deliver_all()
    assert await fates(engine) == [f"1 {TOLD} unreadable"]


async def test_delivery_and_fate_are_one(
    engine: TurnsDriver, courier: CourierDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """If the fate cannot be kept, the delivery is not noted either: nothing is half known."""
    await courier.post(message(1, "a", report_as=TOLD))
    await courier.courier._round()
    await courier.until_called(1)
    await sql(engine.folder, "ALTER TABLE inbox RENAME TO away")
    await courier.courier._round()
    assert "not available" in caplog.text
    assert await sql(engine.folder, "SELECT sent_at FROM outbox") == [(None,)]
    await sql(engine.folder, "ALTER TABLE away RENAME TO inbox")
    await courier.deliver_all()
    assert await fates(engine) == [f"1 {TOLD} None"]
    assert len(courier.messenger.calls) == 1


async def test_a_fate_waits_for_the_next_start(tmp_path: Path) -> None:
    """Told before the end of the process, decided after its restart, about its request."""
    store = await opened(tmp_path)
    courier = CourierDriver(store)
    async with store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA")])
    await courier.post(message("last", "card", "card:AAA-AAA"), message(1, "a", report_as=TOLD))
    await courier.deliver_all()
    await store.close()
    store = await opened(tmp_path)
    assert await TurnsDriver(store, tmp_path).turns().work_once() == 1
    again = CourierDriver(store)
    await again.deliver_all()
    (told,) = again.messenger.calls
    assert (told.text, told.message_id) == (f"1 {TOLD} None", 1001)  # a reply to the card
    await store.close()


async def test_fates_do_not_disturb_the_poll(engine: TurnsDriver, courier: CourierDriver) -> None:
    """Numbers of our own lie below those of the messenger, and the offset does not see them."""
    await engine.receive(typed(7, "a"))
    await courier.post(*(message(person, "a", report_as=f"{person}") for person in (1, 2, 3)))
    await courier.deliver_all()
    assert await engine.receive() == 8
    async with engine.store.begin() as unit:
        waiting = await unit.inbox.waiting(10)
    assert [one.own for one in waiting] == [True, True, True, False]
    assert await fates(engine) == ["1 1 None", "2 2 None", "3 3 None"]


async def test_a_fate_that_nobody_can_decide_on_is_set_aside(
    engine: TurnsDriver, courier: CourierDriver
) -> None:
    """It is in nobody's way, and the person it is about hears nothing of it."""
    await courier.post(message(1, "a", report_as="fail"), message(2, "b", report_as=TOLD))
    await courier.deliver_all()
    assert await fates(engine) == [f"2 {TOLD} None"]
    ((number, reason),) = await engine.set_aside()
    assert number < 0
    assert reason == "ValueError"


async def test_a_fate_of_another_version_is_set_aside(engine: TurnsDriver) -> None:
    """What a later version left behind after a downgrade stops nothing."""
    async with engine.store.begin() as unit:
        await unit.inbox.note([{"reminder": {}}], NOON)
        await unit.inbox.note([], NOON)
    await engine.answer(typed(1, "a"))
    assert await engine.texts() == [("1", "a")]
    assert [reason for _number, reason in await engine.set_aside()] == ["KeyError"]
