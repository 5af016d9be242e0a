"""What did not get through is tried again, handed on, or given up, and somebody learns of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.delivery import Moved, Refusal, Refused, TryLater
from bot.storage.store import Store
from tests.identities import a_chat
from tests.support.courier_driver import Call, CourierDriver, answer, edit, message
from tests.support.samples import outbox
from tests.support.turns_driver import TurnsDriver

KICKED = Refused(Refusal.KICKED)


async def test_what_did_not_get_through_is_tried_again_less_and_less_often(
    courier: CourierDriver,
) -> None:
    """The chat waits in its order, the others go on; the pauses double up to a minute."""
    courier.messenger.answers[1] = [TryLater("timeout")] * 8
    await courier.post(message(1, "a"), message(1, "b"), message(2, "x"))
    await courier.deliver_all()
    assert courier.messenger.said == [(1, "a"), (2, "x")]
    for pause in (1, 2, 4, 8, 16, 32, 60, 60):
        calls = len(courier.messenger.calls)
        await courier.later(pause - 0.1)
        assert len(courier.messenger.calls) == calls
        await courier.later(0.1)
        assert courier.messenger.said[calls] == (1, "a")
    assert courier.messenger.said[-1] == (1, "b")


async def test_a_chat_that_is_told_to_wait_waits_alone(courier: CourierDriver) -> None:
    """`retry_after` stops its chat for so long, under each of its names, and no other chat."""
    courier.messenger.answers[-100] = [TryLater("flood", after=30)]
    await courier.post(message("north", "a"))
    await courier.deliver_all()
    await courier.post(message(-100, "same group"), message("last", "x"))
    await courier.deliver_all()
    assert courier.messenger.said == [(-100, "a"), (-200, "x")]
    await courier.later(30)
    assert sorted(courier.messenger.said[2:]) == [(-100, "a"), (-100, "same group")]


async def test_everyone_waits_when_the_limit_is_everyones(courier: CourierDriver) -> None:
    """Then nothing leaves but the answers to presses."""
    courier.messenger.answers[1] = [TryLater("flood", after=5, everyone=True)]
    await courier.post(message(1, "a"))
    await courier.deliver_all()
    await courier.post(message(2, "x"), answer("p", courier.clock.now() + timedelta(seconds=9)))
    await courier.deliver_all()
    assert courier.messenger.said == [(1, "a"), (None, "p")]
    await courier.later(5)
    assert sorted(courier.messenger.said[2:]) == [(1, "a"), (2, "x")]


async def test_what_a_desk_cannot_get_goes_to_the_fallback_desk(
    courier: CourierDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """The administrators are told once; the card can be edited where it stands."""
    courier.messenger.answers[-100] = [KICKED, KICKED]
    await courier.post(message("north", "card", "card:R"), message("north", "card 2", "card:S"))
    await courier.deliver_all()
    await courier.post(edit("north", "taken", "card:R"))
    await courier.deliver_all()
    said = courier.messenger.said
    assert said.count((-300, "north: kicked")) == 1
    assert [text for chat, text in said if chat == -200] == ["card", "card 2", "taken"]
    card = next(call for call in courier.messenger.calls if call.text == "taken")
    assert card.message_id is not None
    assert "kicked" in caplog.text
    await courier.post(message("north", "card 3"))
    await courier.deliver_all()
    courier.messenger.answers[-100] = [KICKED]
    await courier.post(message("north", "card 4"))
    await courier.deliver_all()
    assert courier.messenger.said.count((-300, "north: kicked")) == 2


async def test_an_edit_waits_for_a_message_that_went_to_another_desk(
    courier: CourierDriver,
) -> None:
    """A card on its way to the fallback desk is not edited before it has arrived."""
    courier.messenger.answers[-100] = [KICKED]
    courier.messenger.answers[-200] = [TryLater("timeout")]
    await courier.post(message("north", "card", "card:R"))
    await courier.deliver_all()
    await courier.post(edit("north", "taken", "card:R", buttons=True))
    await courier.deliver_all()
    await courier.later(60)
    cards = [call for call in courier.messenger.calls if call.chat == -200]
    assert [(call.method, call.text) for call in cards] == [
        ("sendMessage", "card"),
        ("sendMessage", "card"),
        ("editMessageText", "taken"),
    ]


async def test_the_last_desk_is_asked_again_every_hour(courier: CourierDriver) -> None:
    """A card is never given up, not even if no group takes it for days."""
    courier.messenger.answers[-200] = [KICKED] * 49
    await courier.post(message("last", "card", "card:R"))
    await courier.deliver_all()
    for _ in range(48):
        await courier.later(3600)
    assert courier.messenger.said.count((-200, "card")) == 49
    assert courier.messenger.said.count((-300, "last: kicked")) == 1
    await courier.later(3600)
    assert courier.messenger.said.count((-200, "card")) == 50
    await courier.later(3600)
    assert courier.messenger.said.count((-200, "card")) == 50


@pytest.mark.parametrize("desk", ["new", "gone"])
async def test_a_desk_without_a_group_is_stood_in_for(courier: CourierDriver, desk: str) -> None:
    """A desk that is not linked, or no longer declared, has its cards at the fallback desk."""
    await courier.post(message(desk, "card"))
    await courier.deliver_all()
    assert sorted(courier.messenger.said, key=str) == [
        (-200, "card"),
        (-300, f"{desk}: chat_not_found"),
    ]


async def test_a_message_that_is_wrong_in_itself_is_alarming_but_not_repeated(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """A card that the messenger does not understand stops nobody, and somebody learns of it."""
    courier.messenger.answers[-100] = [Refused(Refusal.MALFORMED)]
    courier.messenger.answers[-200] = [Refused(Refusal.MALFORMED)]
    await courier.post(message("north", "card"), message("north", "next"))
    await courier.deliver_all()
    assert sorted(courier.messenger.said, key=str) == [
        (-100, "card"),
        (-100, "next"),
        (-200, "card"),
        (-300, "last: malformed"),
        (-300, "north: malformed"),
    ]
    assert (await outbox(tmp_path, "failed_at IS NULL, reason"))[0] == (0, "malformed")


async def test_an_alarm_that_cannot_be_worded_or_delivered_stops_nothing(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """The card itself matters more than the alarm about it."""

    class Speechless(CourierDriver):
        def alarm(self, *_: object) -> Any:
            raise LookupError("canary")

    courier = Speechless(store)
    courier.messenger.answers[-100] = [KICKED]
    courier.messenger.answers[-300] = [KICKED]
    await courier.post(message("north", "card"), message("administrators", "alarm"))
    await courier.deliver_all()
    assert sorted(courier.messenger.said, key=str)[1:] == [(-200, "card"), (-300, "alarm")]
    assert "LookupError" in caplog.text
    assert "canary" not in caplog.text


async def test_a_person_who_blocked_the_bot_is_left_alone(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """The message is given up with its reason, and its content erased."""
    courier.messenger.answers[1] = [Refused(Refusal.BLOCKED)]
    await courier.post(message(1, "a"))
    await courier.deliver_all()
    await courier.later(7200)
    assert courier.messenger.said == [(1, "a")]
    row = await outbox(tmp_path, "payload, failed_at IS NULL, sent_at, reason, attempts")
    assert row == [(None, 0, None, "blocked", 1)]


async def test_a_group_that_moved_gets_its_messages_at_its_new_number(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """A turn learns it; then the same delivery goes there, and what stood before is sent anew."""
    turns = TurnsDriver(courier.store, tmp_path, courier.clock, courier.addresses).turns()
    await courier.post(message("north", "card", "card:R", buttons=True))
    await courier.deliver_all()
    courier.messenger.answers[-100] = [Moved(a_chat(-1001))]
    await courier.post(message("north", "next"), message(-100, "direct"))
    await courier.deliver_all()
    assert await turns.work_once() > 0
    await courier.later(2)
    await courier.post(edit("north", "taken", "card:R", buttons=True))
    await courier.deliver_all()
    assert (-1001, "next") in courier.messenger.said
    assert courier.messenger.calls[-1] == Call("sendMessage", -1001, None, "taken")
    assert courier.addresses.chat_of("north") == a_chat(-1001)


async def test_a_call_that_breaks_is_a_call_that_did_not_get_through(
    courier: CourierDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """An exception is logged without its text, and the message is tried again."""
    courier.messenger.answers[1] = [RuntimeError("canary")]
    await courier.post(message(1, "a"))
    await courier.deliver_all()
    await courier.later(1)
    assert courier.messenger.said == [(1, "a"), (1, "a")]
    assert "RuntimeError, courier_driver.py" in caplog.text
    assert "canary" not in caplog.text


async def test_after_a_day_a_person_is_not_told_any_more_but_a_desk_is(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """Yesterday's question is of no use; yesterday's request is."""
    courier.messenger.answers[1] = [TryLater("network")] * 12
    courier.messenger.answers[-100] = [TryLater("network")] * 12
    await courier.post(message(1, "a"), message("north", "card"))
    await courier.deliver_all()
    for _ in range(11):
        await courier.later(24 * 360)
    assert await outbox(tmp_path, "failed_at IS NULL, reason") == [(0, "network"), (1, "network")]
    await courier.later(60)
    assert courier.messenger.said[-1] == (-100, "card")


@pytest.mark.parametrize("tries", [1, 9])
async def test_a_message_a_day_old_is_tried_ten_times_before_it_is_given_up(
    courier: CourierDriver, tmp_path: Path, tries: int
) -> None:
    """After a day in which the bot was away, a first try that fails is not the last one."""
    courier.messenger.answers[1] = [TryLater("network")] * tries
    await courier.post(message(1, "a"))
    courier.clock.later(25 * 3600)
    await courier.deliver_all()
    for _ in range(tries):
        await courier.later(60)
    assert courier.messenger.said == [(1, "a")] * (tries + 1)
    assert await outbox(tmp_path, "failed_at, sent_at IS NULL") == [(None, 0)]


async def test_a_message_a_day_old_that_failed_ten_times_is_given_up(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """Neither before the tenth try nor after it; what it said is erased, the next one goes on."""
    courier.messenger.answers[1] = [TryLater("network")] * 10
    await courier.post(message(1, "a"), message(1, "b"))
    courier.clock.later(25 * 3600)
    await courier.deliver_all()
    for _ in range(10):
        await courier.later(60)
    assert courier.messenger.said == [*[(1, "a")] * 10, (1, "b")]
    rows = await outbox(tmp_path, "failed_at IS NULL, payload IS NULL, attempts")
    assert rows == [(0, 1, 10), (1, 1, 1)]


async def test_within_a_day_nothing_is_given_up_however_often_it_fails(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """A night without a network costs nobody a message."""
    courier.messenger.answers[1] = [TryLater("network")] * 40
    await courier.post(message(1, "a"))
    await courier.deliver_all()
    for _ in range(40):
        await courier.later(60)
    assert courier.messenger.said == [(1, "a")] * 41
    assert await outbox(tmp_path, "failed_at, sent_at IS NULL") == [(None, 0)]


async def test_a_silent_desk_is_told_once_also_after_a_restart(
    courier: CourierDriver, store: Store
) -> None:
    """Neither a card changed at the fallback desk nor a new process makes the alarm come again."""
    courier.messenger.answers[-100] = [KICKED] * 4
    await courier.post(message("north", "card", "card:R"))
    await courier.deliver_all()
    await courier.post(edit("north", "taken", "card:R"))
    await courier.deliver_all()
    await courier.post(message("north", "card 2"))
    await courier.deliver_all()
    restarted = CourierDriver(store, messenger=courier.messenger)
    await restarted.post(message("north", "card 3"))
    await restarted.deliver_all()
    assert courier.messenger.said.count((-300, "north: kicked")) == 1
