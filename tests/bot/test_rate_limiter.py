"""Who sends too much is not read for a while; nobody else waits, and nothing is counted twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.arrivals.inbox import Inbox
from bot.arrivals.own_updates import FLOODED, own_in
from bot.arrivals.rate_limiter import MANY_SOURCES, Origin, RateLimiter
from bot.storage.errors import UnavailableError
from bot.telegram.origins import origin_of
from conversations.protocol.inbound import Flooded, Sender
from tests.identities import a_chat, a_person
from tests.support.echo_decisions import MESSAGES, pressed, typed
from tests.support.samples import NOON, sql
from tests.support.turns_driver import TurnsDriver

PER_MINUTE = 60


def origin(raw: Mapping[str, Any]) -> Origin | None:
    if "person" not in raw:
        return None
    person = a_person(raw["person"])
    sender = Sender(person, a_chat(raw["chat"]), language_code="nl")
    callback = f"call {raw['update_id']}" if "data" in raw else ""
    return Origin(person, sender, callback)


@pytest.fixture(name="gate")
def _gate() -> RateLimiter:
    return RateLimiter(PER_MINUTE, origin, lambda toast: MESSAGES.render(toast, MESSAGES.say))


def inbox_behind(gate: RateLimiter, engine: TurnsDriver) -> Inbox:
    return Inbox(engine.store, engine.clock, engine.arrived.set, gate.admit, engine.count)


def test_a_minute_fills_up_again(gate: RateLimiter) -> None:
    """At the usual pace nobody is ever refused."""
    for second in range(600):
        admitted = gate.admit([typed(second, "a")], NOON + timedelta(seconds=second))
        admitted.commit()
        assert not admitted.refused


def test_a_clock_that_jumps_back_gives_nothing_and_takes_nothing(gate: RateLimiter) -> None:
    """What was left is left."""
    gate.admit([typed(number, "a") for number in range(59)], NOON).commit()
    earlier = gate.admit([typed(60, "a"), typed(61, "a")], NOON - timedelta(hours=1))
    assert earlier.refused == {61}


def test_what_comes_beyond_is_refused_and_said_once(gate: RateLimiter) -> None:
    """One sentence in ten minutes, in the person's language; it comes back as an update of ours."""
    updates = [typed(number, "a") for number in range(200)]
    first = gate.admit(updates, NOON)
    first.commit()
    again = gate.admit(updates, NOON + timedelta(seconds=1))
    again.commit()
    later = gate.admit(updates, NOON + timedelta(minutes=11))
    assert len(first.refused) == 140
    assert [len(one.noted) for one in (first, again, later)] == [1, 0, 1]
    assert own_in(first.noted[0]) == Flooded(Sender(a_person(1), a_chat(1), language_code="nl"))
    assert set(first.noted[0]) == {FLOODED}


def test_nothing_is_said_in_a_group(gate: RateLimiter) -> None:
    """A person who floods a group isn't given a second way to fill it."""
    admitted = gate.admit([typed(number, "a", chat=-100) for number in range(100)], NOON)
    assert len(admitted.refused) == 40
    assert admitted.noted == ()


def test_others_are_let_in(gate: RateLimiter) -> None:
    """Each has a minute of his or her own."""
    loud = [typed(number, "a") for number in range(1000)]
    admitted = gate.admit([*loud, typed(1000, "b", person=2), {"update_id": 1001}], NOON)
    assert not {1000, 1001} & admitted.refused
    assert admitted.senders[1000] == a_person(2)
    assert 1001 not in admitted.senders


def test_many_sources_are_forgotten_when_they_are_quiet(gate: RateLimiter) -> None:
    """The memory of a bot that many people use stays small."""
    crowd = [typed(number, "a", person=number) for number in range(MANY_SOURCES)]
    gate.admit(crowd, NOON).commit()
    gate.admit([typed(1, "a", person=-1)], NOON + timedelta(hours=1)).commit()
    assert len(gate._buckets) == 1


async def test_ten_thousand_updates_leave_a_minutes_worth(
    gate: RateLimiter, engine: TurnsDriver
) -> None:
    """A person who comes after them is answered with the first batch."""
    inbox = inbox_behind(gate, engine)
    for page in range(100):
        await inbox.receive([typed(page * 100 + number, "a") for number in range(100)])
    offset = await inbox.receive([typed(10_000, "b", person=2)])
    assert offset == 10_001
    assert await sql(engine.folder, "SELECT count(*) FROM inbox") == [(PER_MINUTE + 2,)]
    await inbox_turn(engine)
    answered = "SELECT done_at IS NOT NULL FROM inbox WHERE update_id = 10000"
    assert await sql(engine.folder, answered) == [(1,)]


async def test_spinners_of_refused_presses_end_one_by_one(
    gate: RateLimiter, engine: TurnsDriver
) -> None:
    """They have one queue, so that presses of others go between."""
    inbox = inbox_behind(gate, engine)
    await inbox.receive([pressed(number, "x") for number in range(100)])
    queues = "SELECT lane, count(*) FROM outbox WHERE urgent GROUP BY lane"
    assert await sql(engine.folder, queues) == [("presses of telegram:1", 40)]
    assert engine.posted == 1
    async with engine.store.begin() as unit:
        assert len(await unit.outbox.due(NOON, 100)) == 1


async def test_what_was_not_kept_is_not_counted(gate: RateLimiter, engine: TurnsDriver) -> None:
    """Updates that come again after a failure of the database have not used up the minute."""
    inbox = inbox_behind(gate, engine)
    updates = [typed(number, "a") for number in range(PER_MINUTE)]
    await sql(engine.folder, "ALTER TABLE inbox RENAME TO hidden")
    for _ in range(3):
        with pytest.raises(UnavailableError):
            await inbox.receive(updates)
    await sql(engine.folder, "ALTER TABLE hidden RENAME TO inbox")
    await inbox.receive(updates)
    assert await sql(engine.folder, "SELECT count(*) FROM inbox") == [(PER_MINUTE,)]


async def test_who_sent_an_update_is_known_until_it_is_answered(
    gate: RateLimiter, engine: TurnsDriver
) -> None:
    """A row that is done names nobody any more; one that is set aside still does."""
    await inbox_behind(gate, engine).receive([typed(1, "a"), typed(2, "fail")])
    await inbox_turn(engine)
    named = "SELECT update_id, person FROM inbox ORDER BY 1"
    assert await sql(engine.folder, named) == [(1, None), (2, "telegram:1")]


ANONYMOUS = 1087968824
USER = {"id": 7, "language_code": "fr"}
ORIGINS = [
    (
        {"message": {"from": USER, "chat": {"id": 7}}},
        Origin(a_person(7), Sender(a_person(7), a_chat(7), "", "fr")),
    ),
    (
        {"edited_message": {"from": {"id": 7}, "chat": {"id": -5}}},
        Origin(a_person(7), Sender(a_person(7), a_chat(-5))),
    ),
    (
        {"callback_query": {"id": "c", "from": {"id": 7}}},
        Origin(a_person(7), Sender(a_person(7), a_chat(7)), "c"),
    ),
    (
        {"callback_query": {"id": "c", "from": {"id": 7}, "message": {"chat": {"id": -5}}}},
        Origin(a_person(7), Sender(a_person(7), a_chat(-5)), "c"),
    ),
    (
        {"message": {"from": {"id": ANONYMOUS}, "chat": {"id": -5}}},
        Origin(a_chat(-5), Sender(a_person(ANONYMOUS), a_chat(-5))),
    ),
    ({"message": {"from": {"id": "7"}}}, None),
    ({"message": []}, None),
    (
        {"callback_query": {"id": 5, "from": {"id": 7, "language_code": 3}}},
        Origin(a_person(7), Sender(a_person(7), a_chat(7))),
    ),
    ({"poll": {"from": {"id": 7}}}, None),
    ({}, None),
]


@pytest.mark.parametrize(("raw", "expected"), ORIGINS)
def test_an_update_says_where_it_comes_from(raw: dict[str, Any], expected: Origin | None) -> None:
    """Whatever its shape: what is from nobody goes in, and is judged like everything else."""
    assert origin_of(raw) == expected


async def inbox_turn(engine: TurnsDriver) -> None:
    """Answer one batch; notes of our own have their turn in the whole bot's tests."""
    await sql(engine.folder, "DELETE FROM inbox WHERE update_id < 0")
    await engine.turns().work_once()
