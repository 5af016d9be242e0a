"""The storage keeps what it was given, in one piece, encrypted, and no longer than it may."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bot.storage.store import Store
from conversations.directory import Retention
from conversations.protocol.session import Live
from conversations.requests.event import Event, EventKind
from tests.identities import a_chat, a_person
from tests.support.samples import NOON, drafted, opened, requested, sql

WEEK = timedelta(days=7)


async def test_a_session_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    """What a person typed survives the end of the process."""
    session = drafted(7, said="héhé 🙂").replace(live=Live(key="live:a", nonce="a", message_id=3))
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.sessions.save([session], NOON, WEEK)
    await store.close()
    store = await opened(tmp_path)
    async with store.begin() as unit:
        assert await unit.sessions.load([a_person(7), a_person(8)]) == {a_person(7): session}
        assert await unit.sessions.load([]) == {}
    await store.close()


async def test_a_failing_block_leaves_no_trace(tmp_path: Path) -> None:
    """A transaction is kept whole or not at all."""
    store = await opened(tmp_path)

    async def failing() -> None:
        async with store.begin() as unit:
            await unit.sessions.save([drafted(7)], NOON, WEEK)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await failing()
    async with store.begin() as unit:
        assert await unit.sessions.load([a_person(7)]) == {}
    await store.close()


async def test_an_update_is_kept_once_and_leaves_without_its_content(tmp_path: Path) -> None:
    """The same update received twice is answered once; what it said is then erased."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        assert await unit.inbox.receive([], NOON) == 0
        assert await unit.inbox.receive([{"update_id": 5, "text": "a"}], NOON) == 6
    async with store.begin() as unit:
        again: list[dict[str, Any]] = [{"update_id": 5, "text": "b"}, {"update_id": 6}]
        assert await unit.inbox.receive(again, NOON) == 7
        waiting = await unit.inbox.waiting(10)
        assert [(one.update_id, one.raw) for one in waiting] == [
            (5, {"update_id": 5, "text": "a"}),
            (6, {"update_id": 6}),
        ]
        await unit.inbox.finish([5], NOON)
        await unit.inbox.set_aside({6: "KeyError"}, NOON)
        assert await unit.inbox.waiting(10) == []
    assert await sql(tmp_path, "SELECT payload IS NULL, reason FROM inbox ORDER BY 1 DESC") == [
        (1, None),
        (0, "KeyError"),
    ]
    await store.close()


async def test_the_offset_follows_the_newest_batch(tmp_path: Path) -> None:
    """After a silent week the messenger may number anew from a lower number."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.inbox.receive([{"update_id": 900}], NOON)
        assert await unit.inbox.receive([{"update_id": 12}], NOON) == 13
        assert [one.update_id for one in await unit.inbox.waiting(10)] == [12, 900]
    await store.close()
    store = await opened(tmp_path)
    async with store.begin() as unit:
        assert await unit.inbox.receive([], NOON) == 13
    await store.close()


async def test_a_request_gains_events_and_loses_none(tmp_path: Path) -> None:
    """Events are appended; the requests of a person and those named by reference are found."""
    store = await opened(tmp_path)
    first, second = requested("AAA-AAA"), requested("BBB-BBB", person=2)
    taken = Event(kind=EventKind.TAKEN, at=NOON, actor=9, actor_name="Nora Exempel")
    async with store.begin() as unit:
        await unit.requests.save([first, second])
    async with store.begin() as unit:
        await unit.requests.save([first.replace(events=(*first.events, taken))])
        await unit.requests.save([])
    async with store.begin() as unit:
        (found,) = await unit.requests.load(people=[a_person(1)])
        assert found == first.replace(events=(*first.events, taken))
        both = await unit.requests.load(people=[a_person(1)], references=["BBB-BBB", "CCC-CCC"])
        assert {one.reference for one in both} == {"AAA-AAA", "BBB-BBB"}
        assert await unit.requests.load() == []
        assert await unit.requests.load(people=[a_person(404)]) == []
        assert await unit.requests.taken(["AAA-AAA", "CCC-CCC"]) == {"AAA-AAA"}
    assert await sql(tmp_path, "SELECT state, count(*) FROM requests GROUP BY 1 ORDER BY 1") == [
        ("in_charge", 1),
        ("new", 1),
    ]
    await store.close()


async def test_a_request_is_found_at_the_desk_that_has_it(tmp_path: Path) -> None:
    """A transfer takes it along, its end takes it off the list, and no other request is read."""
    store = await opened(tmp_path)
    first, second = requested("AAA-AAA"), requested("BBB-BBB", person=2)
    moved = Event(kind=EventKind.TRANSFERRED, at=NOON, actor=9, desk="last")
    withdrawn = Event(kind=EventKind.WITHDRAWN, at=NOON, actor=2)
    async with store.begin() as unit:
        await unit.requests.save([first, second])
        await unit.requests.save([first.with_event(moved)])
        assert [one.desk for one in await unit.requests.load(open_at=["last"])] == ["last"]
        assert await unit.requests.load(open_at=["north"]) == [second]
        await unit.requests.save([second.with_event(withdrawn)])
        assert await unit.requests.load(open_at=["north"]) == []
    states = "SELECT reference, desk, state FROM requests ORDER BY 1"
    assert await sql(tmp_path, states) == [
        ("AAA-AAA", "last", "new"),
        ("BBB-BBB", "north", "closed"),
    ]
    await store.close()


def plans_in(store: Store, verb: str, tables: tuple[str, ...]) -> list[str]:
    """Give a list to which the plans of statements on these tables will be added."""
    plans: list[str] = []

    def explain(connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if statement.startswith(verb) and any(table in statement for table in tables):
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plans.extend(row.detail for row in plan)

    event.listen(store._engine.sync_engine, "before_cursor_execute", explain)
    return plans


@pytest.mark.sqlite(reason="its own plans")
async def test_lookups_for_groups_need_no_scan(tmp_path: Path) -> None:
    """Open requests of a desk and the message that is replied to are found through an index."""
    store = await opened(tmp_path)
    plans = plans_in(store, "SELECT", ("requests", "sent_", "sessions"))
    async with store.begin() as unit:
        await unit.requests.load(people=[a_person(1)], references=["AAA-AAA"], open_at=["north"])
        await unit.sent_messages.at([(a_chat(-100), 7), (a_chat(-200), 7)])
        await unit.requests.leaving(NOON)
        await unit.requests.next_leaving()
        await unit.requests.next_due()
        await unit.requests.closed_until(NOON, 10)
        await unit.requests.sent(NOON - WEEK, NOON)
        await unit.sessions.quiet_since(NOON, 10)
    await store.close()
    assert any("requests_by_state (state=? AND desk=?)" in plan for plan in plans)
    assert any("sent_messages_by_number (chat=? AND message_id=?)" in plan for plan in plans)
    assert any("requests_leaving (leaves_at<?)" in plan for plan in plans)
    assert any("requests_leaving (leaves_at>?)" in plan for plan in plans)
    assert any("INDEX requests_due" in plan for plan in plans)
    assert any("requests_by_age (state=? AND submitted_at<?)" in plan for plan in plans)
    assert any("sessions_drafted (updated_at<?)" in plan for plan in plans)
    month = "requests_by_age (state=? AND submitted_at>? AND submitted_at<?)"
    assert any(month in plan for plan in plans)
    assert not any(plan.startswith("SCAN") or plan == "SEARCH requests" for plan in plans)


@pytest.mark.sqlite(reason="its own plans")
async def test_what_is_out_of_its_time_is_found_by_an_index(tmp_path: Path) -> None:
    """Tidying looks at no trace that still has time, however many there are."""
    store = await opened(tmp_path)
    plans = plans_in(store, "DELETE", ("inbox", "outbox", "sent_", "sessions"))
    async with store.begin() as unit:
        await unit.leftovers.erase(NOON, Retention())
        await unit.sessions.forget_unused(NOON)
    await store.close()
    for found in (
        "inbox_done (done_at<?)",
        "inbox_set_aside (set_aside_at<?)",
        "outbox_sent (sent_at<?)",
        "outbox_failed (failed_at<?)",
        "sent_messages_about (about=? AND sent_at<?)",
        "sessions_by_use (expires_at=? AND updated_at<?)",
    ):
        assert any(found in plan for plan in plans)
    assert not any(plan.startswith("SCAN") for plan in plans)


async def test_counts_add_up(tmp_path: Path) -> None:
    """Counting twice on one day gives the sum, per name and variant."""
    store = await opened(tmp_path)
    today = date(2026, 3, 2)
    async with store.begin() as unit:
        await unit.counts.add(today, {("exit", "doctor"): 2})
        await unit.counts.add(today, {("exit", "doctor"): 1, ("exit", "list"): 1})
        await unit.counts.add(today, {})
        assert await unit.counts.on(today) == {("exit", "doctor"): 3, ("exit", "list"): 1}
        assert await unit.counts.on(today + timedelta(days=1)) == {}
    await store.close()


@pytest.mark.sqlite(reason="its own file")
async def test_nothing_typed_stands_in_the_file(tmp_path: Path) -> None:
    """Texts, names and answers are encrypted in the database and in its log."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7, said="canary one")], NOON, WEEK)
        await unit.inbox.receive([{"update_id": 5, "text": "canary two"}], NOON)
        await unit.requests.save([requested("AAA-AAA")])
    stored = await asyncio.to_thread(contents, tmp_path)
    await store.close()
    assert b"AAA-AAA" in stored
    for canary in (b"canary", b"Tweety", b"Voorbeeld"):
        assert canary not in stored


def contents(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_what_cannot_be_read_stands_in_nobodys_way(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A damaged session begins anew, other damaged rows are left out, and the log says so."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7)], NOON, WEEK)
        await unit.requests.save([requested("AAA-AAA"), requested("BBB-BBB")])
        await unit.inbox.receive([{"update_id": 5}], NOON)
    await store.close()
    await sql(
        tmp_path,
        "UPDATE sessions SET payload = 'spoilt'",
        "UPDATE requests SET payload = 'spoilt' WHERE reference = 'AAA-AAA'",
        "UPDATE inbox SET payload = 'spoilt'",
    )
    store = await opened(tmp_path)
    async with store.begin() as unit:
        assert await unit.sessions.load([a_person(7)]) == {}
        assert [one.reference for one in await unit.requests.load(people=[a_person(1)])] == [
            "BBB-BBB"
        ]
        assert [one.raw for one in await unit.inbox.waiting(1)] == [None]
        assert await unit.sessions.expire(NOON + WEEK) == 1
    assert "person telegram:7" in caplog.text
    assert "AAA-AAA" in caplog.text
    await store.close()
