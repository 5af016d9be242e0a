"""The courier: each message once, in its order, within the limits, and to someone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.delivery import Delivered, Moved, Refusal, Refused, TryLater
from bot.limits import Limits
from bot.storage.retention import Retention
from bot.storage.store import Store
from tests.bot.post_office import Call, PostOffice, answer, edit, message
from tests.bot.worlds import opened, sql

KICKED = Refused(Refusal.KICKED)


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await opened(tmp_path)
    yield store
    await store.close()


@pytest_asyncio.fixture
async def office(store: Store) -> PostOffice:
    return PostOffice(store)


async def outbox(folder: Path, columns: str) -> list[tuple[Any, ...]]:
    return await sql(folder, f"SELECT {columns} FROM outbox ORDER BY id")


async def test_a_chat_gets_its_messages_in_order_and_waits_for_no_other(
    office: PostOffice,
) -> None:
    """A slow chat holds up its own messages only."""
    office.messenger.gates[1] = asyncio.Event()
    await office.post(message(1, "a"), message(1, "b"), message(2, "x"), message(2, "y"))
    task = asyncio.create_task(office.deliver_all())
    await office.until_called(3)
    assert office.messenger.said == [(1, "a"), (2, "x"), (2, "y")]
    office.messenger.gates.pop(1).set()
    await task
    await office.deliver_all()
    assert office.messenger.said[3:] == [(1, "b")]


async def test_an_edit_finds_its_message_by_key(office: PostOffice) -> None:
    """Where a message stands is learnt when it is sent, also across a desk's name."""
    await office.post(message(1, "a", "live:1"), message("north", "card", "card:R"))
    await office.deliver_all()
    await office.post(edit(1, "b", "live:1"), edit("north", "taken", "card:R"))
    await office.deliver_all()
    assert office.messenger.calls[2:] == [
        Call("editMessageText", 1, 1001, "b"),
        Call("editMessageText", -100, 1002, "taken"),
    ]


async def test_a_pressed_message_is_known_by_its_number(office: PostOffice) -> None:
    """The number that came with a press wins, and is remembered for the key."""
    await office.post(message(1, "a", "live:1"))
    await office.deliver_all()
    await office.post(edit(1, "b", "live:1", message_id=5))
    await office.deliver_all()
    await office.post(edit(1, "c", "live:1"))
    await office.deliver_all()
    assert [call.message_id for call in office.messenger.calls] == [None, 5, 5]


async def test_of_several_edits_of_a_message_the_newest_is_made(
    office: PostOffice, tmp_path: Path
) -> None:
    """A card that changes quickly is edited once; other messages are not touched by that."""
    await office.post(message("north", "card", "card:R"), message("north", "other", "card:S"))
    await office.deliver_all()
    await office.post(
        edit("north", "1", "card:R"),
        edit("north", "2", "card:R"),
        edit("north", "other 1", "card:S"),
        edit("north", "3", "card:R"),
    )
    await office.deliver_all()
    assert [call.text for call in office.messenger.calls[2:]] == ["other 1", "3"]
    assert [reason for (reason,) in await outbox(tmp_path, "reason")] == [
        None,
        None,
        "superseded",
        "superseded",
        None,
        None,
    ]


async def test_a_message_that_is_gone_is_sent_anew_if_it_has_buttons(
    office: PostOffice, tmp_path: Path
) -> None:
    """The new message bears the same key; without buttons there is nothing to save."""
    await office.post(message(1, "a", "live:1"))
    await office.deliver_all()
    gone = Refused(Refusal.MESSAGE_GONE)
    office.messenger.answers[1] = [gone, Delivered(7), gone]
    await office.post(edit(1, "b", "live:1", buttons=True))
    await office.deliver_all()
    await office.post(edit(1, "c", "live:1"), message(1, "d"))
    await office.deliver_all()
    assert office.messenger.calls[1:] == [
        Call("editMessageText", 1, 1001, "b"),
        Call("sendMessage", 1, None, "b"),
        Call("editMessageText", 1, 7, "c"),
        Call("sendMessage", 1, None, "d"),
    ]
    assert (await outbox(tmp_path, "failed_at IS NOT NULL, reason"))[2] == (1, "message_gone")


async def test_an_edit_of_what_was_never_sent_is_sent_or_left(office: PostOffice) -> None:
    """Nobody is asked to change a message that does not exist."""
    await office.post(edit(1, "a", "lost", buttons=True), edit(1, "b", "also lost"))
    await office.deliver_all()
    assert office.messenger.calls == [Call("sendMessage", 1, None, "a")]


async def test_what_did_not_get_through_is_tried_again_less_and_less_often(
    office: PostOffice,
) -> None:
    """The chat waits in its order, the others go on; the pauses double up to a minute."""
    office.messenger.answers[1] = [TryLater("timeout")] * 8
    await office.post(message(1, "a"), message(1, "b"), message(2, "x"))
    await office.deliver_all()
    assert office.messenger.said == [(1, "a"), (2, "x")]
    for pause in (1, 2, 4, 8, 16, 32, 60, 60):
        calls = len(office.messenger.calls)
        await office.later(pause - 0.1)
        assert len(office.messenger.calls) == calls
        await office.later(0.1)
        assert office.messenger.said[calls] == (1, "a")
    assert office.messenger.said[-1] == (1, "b")


async def test_a_chat_that_is_told_to_wait_waits_alone(office: PostOffice) -> None:
    """`retry_after` stops its chat for so long, under each of its names, and no other chat."""
    office.messenger.answers[-100] = [TryLater("flood", after=30)]
    await office.post(message("north", "a"))
    await office.deliver_all()
    await office.post(message(-100, "same group"), message("last", "x"))
    await office.deliver_all()
    assert office.messenger.said == [(-100, "a"), (-200, "x")]
    await office.later(30)
    assert sorted(office.messenger.said[2:]) == [(-100, "a"), (-100, "same group")]


async def test_everyone_waits_when_the_limit_is_everyones(office: PostOffice) -> None:
    """Then nothing leaves but the answers to presses."""
    office.messenger.answers[1] = [TryLater("flood", after=5, everyone=True)]
    await office.post(message(1, "a"))
    await office.deliver_all()
    await office.post(message(2, "x"), answer("p", office.clock.now() + timedelta(seconds=9)))
    await office.deliver_all()
    assert office.messenger.said == [(1, "a"), (None, "p")]
    await office.later(5)
    assert sorted(office.messenger.said[2:]) == [(1, "a"), (2, "x")]


async def test_what_a_desk_cannot_get_goes_to_the_fallback_desk(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    """The administrators are told once; the card can be edited where it stands."""
    office.messenger.answers[-100] = [KICKED, KICKED]
    await office.post(message("north", "card", "card:R"), message("north", "card 2", "card:S"))
    await office.deliver_all()
    await office.post(edit("north", "taken", "card:R"))
    await office.deliver_all()
    said = office.messenger.said
    assert said.count((-300, "north: kicked")) == 1
    assert [text for chat, text in said if chat == -200] == ["card", "card 2", "taken"]
    card = next(call for call in office.messenger.calls if call.text == "taken")
    assert card.message_id is not None
    assert "kicked" in caplog.text
    await office.post(message("north", "card 3"))
    await office.deliver_all()
    office.messenger.answers[-100] = [KICKED]
    await office.post(message("north", "card 4"))
    await office.deliver_all()
    assert office.messenger.said.count((-300, "north: kicked")) == 2


async def test_an_edit_waits_for_a_message_that_went_to_another_desk(office: PostOffice) -> None:
    """A card on its way to the fallback desk is not edited before it has arrived."""
    office.messenger.answers[-100] = [KICKED]
    office.messenger.answers[-200] = [TryLater("timeout")]
    await office.post(message("north", "card", "card:R"))
    await office.deliver_all()
    await office.post(edit("north", "taken", "card:R", buttons=True))
    await office.deliver_all()
    await office.later(60)
    cards = [call for call in office.messenger.calls if call.chat == -200]
    assert [(call.method, call.text) for call in cards] == [
        ("sendMessage", "card"),
        ("sendMessage", "card"),
        ("editMessageText", "taken"),
    ]


async def test_the_last_desk_is_asked_again_every_hour(office: PostOffice) -> None:
    """A card is never given up, not even if no group takes it for days."""
    office.messenger.answers[-200] = [KICKED] * 49
    await office.post(message("last", "card", "card:R"))
    await office.deliver_all()
    for _ in range(48):
        await office.later(3600)
    assert office.messenger.said.count((-200, "card")) == 49
    assert office.messenger.said.count((-300, "last: kicked")) == 1
    await office.later(3600)
    assert office.messenger.said.count((-200, "card")) == 50
    await office.later(3600)
    assert office.messenger.said.count((-200, "card")) == 50


@pytest.mark.parametrize("desk", ["new", "gone"])
async def test_a_desk_without_a_group_is_stood_in_for(office: PostOffice, desk: str) -> None:
    """A desk that is not linked, or no longer declared, has its cards at the fallback desk."""
    await office.post(message(desk, "card"))
    await office.deliver_all()
    assert sorted(office.messenger.said, key=str) == [
        (-200, "card"),
        (-300, f"{desk}: chat_not_found"),
    ]


async def test_a_message_that_is_wrong_in_itself_is_alarming_but_not_repeated(
    office: PostOffice, tmp_path: Path
) -> None:
    """A card that the messenger does not understand stops nobody, and somebody learns of it."""
    office.messenger.answers[-100] = [Refused(Refusal.MALFORMED)]
    await office.post(message("north", "card"), message("north", "next"))
    await office.deliver_all()
    assert sorted(office.messenger.said, key=str) == [
        (-100, "card"),
        (-100, "next"),
        (-300, "north: malformed"),
    ]
    assert (await outbox(tmp_path, "failed_at IS NULL, reason"))[0] == (0, "malformed")


async def test_an_alarm_that_cannot_be_worded_or_delivered_stops_nothing(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """The card itself matters more than the alarm about it."""

    class Speechless(PostOffice):
        def alarm(self, *_: object) -> Any:
            raise LookupError("canary")

    office = Speechless(store)
    office.messenger.answers[-100] = [KICKED]
    office.messenger.answers[-300] = [KICKED]
    await office.post(message("north", "card"), message("administrators", "alarm"))
    await office.deliver_all()
    assert sorted(office.messenger.said, key=str)[1:] == [(-200, "card"), (-300, "alarm")]
    assert "LookupError" in caplog.text
    assert "canary" not in caplog.text


async def test_a_person_who_blocked_the_bot_is_left_alone(
    office: PostOffice, tmp_path: Path
) -> None:
    """The message is given up with its reason, and its content erased."""
    office.messenger.answers[1] = [Refused(Refusal.BLOCKED)]
    await office.post(message(1, "a"))
    await office.deliver_all()
    await office.later(7200)
    assert office.messenger.said == [(1, "a")]
    row = await outbox(tmp_path, "payload, failed_at IS NULL, sent_at, reason, attempts")
    assert row == [(None, 0, None, "blocked", 1)]


async def test_a_delivered_message_leaves_no_content(office: PostOffice, tmp_path: Path) -> None:
    """Times and numbers remain for a week, then nothing; what waits is never purged."""
    office.messenger.answers[2] = [TryLater("timeout")]
    await office.post(message(1, "a", "live:1"), message(2, "b"))
    await office.deliver_all()
    assert await outbox(tmp_path, "payload IS NULL, sent_at IS NULL") == [(1, 0), (0, 1)]
    assert await office.store.purge(office.clock.now() + timedelta(days=7), Retention()) == 1
    assert await office.store.purge(office.clock.now() + timedelta(days=70), Retention()) == 1
    assert await sql(tmp_path, "SELECT * FROM sent_messages") == []
    await office.later(60)
    assert office.messenger.said[-1] == (2, "b")


async def test_a_group_that_moved_gets_its_messages_at_its_new_number(
    office: PostOffice,
) -> None:
    """The same delivery goes to the new chat; messages of the old one are not edited but sent."""
    await office.post(message("north", "card", "card:R", buttons=True))
    await office.deliver_all()
    office.messenger.answers[-100] = [Moved(-1001)]
    await office.post(message("north", "next"), message(-100, "direct"))
    await office.deliver_all()
    await office.later(1)
    await office.post(edit("north", "taken", "card:R", buttons=True))
    await office.deliver_all()
    assert (-1001, "next") in office.messenger.said
    assert office.messenger.calls[-1] == Call("sendMessage", -1001, None, "taken")
    assert office.addresses.chat_of("north") == -1001


async def test_a_call_that_breaks_is_a_call_that_did_not_get_through(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    """An exception is logged without its text, and the message is tried again."""
    office.messenger.answers[1] = [RuntimeError("canary")]
    await office.post(message(1, "a"))
    await office.deliver_all()
    await office.later(1)
    assert office.messenger.said == [(1, "a"), (1, "a")]
    assert "RuntimeError, post_office.py" in caplog.text
    assert "canary" not in caplog.text


async def test_after_a_day_a_person_is_not_told_any_more_but_a_desk_is(
    office: PostOffice, tmp_path: Path
) -> None:
    """Yesterday's question is of no use; yesterday's request is."""
    office.messenger.answers[1] = [TryLater("network")] * 2
    office.messenger.answers[-100] = [TryLater("network")] * 2
    await office.post(message(1, "a"), message("north", "card"))
    await office.deliver_all()
    await office.later(24 * 3600)
    assert await outbox(tmp_path, "failed_at IS NULL, reason") == [(0, "network"), (1, "network")]
    await office.later(60)
    assert office.messenger.said[-1] == (-100, "card")


async def test_the_answer_to_a_press_overtakes_and_expires(
    office: PostOffice, tmp_path: Path
) -> None:
    """Presses are answered first, even if all chats are busy; too late, they are dropped."""
    busy = range(1, 81)
    office.messenger.gates = {chat: asyncio.Event() for chat in busy}
    await office.post(*(message(chat, "m") for chat in busy))
    task = asyncio.create_task(office.deliver_all())
    await office.until_called(64)
    now = office.clock.now()
    await office.post(answer("late", now), answer("p", now + timedelta(seconds=150)))
    await office.until_called(65)
    assert office.messenger.said[64] == (None, "p")
    for gate in office.messenger.gates.values():
        gate.set()
    await task
    await office.deliver_all()
    assert len(office.messenger.calls) == 81
    assert (await outbox(tmp_path, "reason"))[80] == ("expired",)


async def test_limits_are_kept(store: Store) -> None:
    """Three at once to a person, then one a second on average; the wait is not lost time."""
    office = PostOffice(store, limits=Limits())
    await office.post(*(message(1, str(number)) for number in range(5)), message(2, "x"))
    await office.deliver_all()
    assert sorted(office.messenger.said) == [(1, "0"), (1, "1"), (1, "2"), (2, "x")]
    await office.later(2.9)
    assert len(office.messenger.calls) == 4
    await office.later(0.1)
    assert office.messenger.said[4:] == [(1, "3"), (1, "4")]


async def test_no_more_than_thirty_a_second_leave_over_all(store: Store) -> None:
    """Of forty people thirty are answered in the first second, the others in the next."""
    office = PostOffice(store, limits=Limits())
    await office.post(*(message(person, "m") for person in range(1, 41)))
    await office.deliver_all()
    assert len(office.messenger.calls) == 30
    await office.later(1)
    assert len(office.messenger.calls) == 40


async def test_a_damaged_message_is_put_away(office: PostOffice, tmp_path: Path) -> None:
    """What cannot be read back does not stop its chat."""
    await office.post(message(1, "a"), message(1, "b"))
    await sql(tmp_path, "UPDATE outbox SET payload = 'spoilt' WHERE id = 1")
    await office.deliver_all()
    assert office.messenger.said == [(1, "b")]
    assert (await outbox(tmp_path, "reason"))[0] == ("unreadable",)


async def test_the_courier_runs_until_told_to_stop(office: PostOffice, tmp_path: Path) -> None:
    """Woken by what is posted; at the end, calls in hand are finished and noted."""
    stop = asyncio.Event()
    office.messenger.gates[1] = asyncio.Event()
    running = asyncio.create_task(office.courier.run(stop))
    await office.post(message(1, "a"), message(1, "b"))
    await office.until_called(1)
    stop.set()
    office.messenger.gates[1].set()
    await asyncio.wait_for(running, 5)
    assert office.messenger.said == [(1, "a")]
    assert await outbox(tmp_path, "sent_at IS NULL") == [(0,), (1,)]


async def test_a_call_without_end_does_not_hold_up_the_end(
    office: PostOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not known to be delivered is tried again after the restart."""
    monkeypatch.setattr("bot.outbox.LAST_CALLS", 0.05)
    stop = asyncio.Event()
    office.messenger.gates[1] = asyncio.Event()
    running = asyncio.create_task(office.courier.run(stop))
    await office.post(message(1, "a"))
    await office.until_called(1)
    stop.set()
    await asyncio.wait_for(running, 5)
    again = PostOffice(office.store)
    await again.deliver_all()
    assert again.messenger.said == [(1, "a")]


async def test_while_the_database_is_away_nothing_is_sent_twice(
    office: PostOffice,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Outcomes wait in memory until they can be noted; their chats wait with them."""
    monkeypatch.setattr("bot.outbox.PAUSE", 0.01)
    stop = asyncio.Event()
    office.messenger.gates[1] = asyncio.Event()
    running = asyncio.create_task(office.courier.run(stop))
    await office.post(message(1, "a"), message(1, "b"))
    await office.until_called(1)
    await sql(tmp_path, "ALTER TABLE sent_messages RENAME TO away")
    office.messenger.gates[1].set()
    await asyncio.sleep(0.1)
    assert office.messenger.said == [(1, "a")]
    assert "not available" in caplog.text
    await sql(tmp_path, "ALTER TABLE away RENAME TO sent_messages")
    await office.until_called(2)
    await sql(tmp_path, "ALTER TABLE outbox RENAME TO away")
    stop.set()
    await asyncio.wait_for(running, 5)
    assert office.messenger.said == [(1, "a"), (1, "b")]
