"""What administrators read of the bot: gathered from the real database, said in their chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import status
from bot.clock import Clock
from bot.sandbox import Sandbox
from bot.status import StatusObserver
from bot.storage.facts import BACKED_UP
from bot.storage.schema import newest
from bot.storage.store import Store
from bot.version import VERSION
from conversations.protocol.status import Complaint, StatusReport
from conversations.requests.event import ClosingReason, Event, EventKind
from tests.identities import a_person
from tests.support.bot_driver import ADMINISTRATORS, NAMUR, serving, settings
from tests.support.courier_driver import message
from tests.support.samples import NOON, ManualClock, requested


async def observed(store: Store, clock: Clock, theirs: datetime | None = None) -> StatusReport:
    async with store.begin() as unit:
        return await StatusObserver(store, clock, lambda: theirs)(unit)


async def test_requests_are_counted_by_network_and_messages_by_what_waits(store: Store) -> None:
    """Closed ones are in no count; one of no network is counted as such."""
    nora = {"actor": a_person(9), "actor_name": "Nora Exempel"}
    closed = Event(kind=EventKind.CLOSED, at=NOON, reason=ClosingReason.ARRANGED, **nora)
    async with store.begin() as unit:
        await unit.requests.save(
            [
                requested("REF-0001").replace(network="psynam"),
                requested("REF-0002").replace(network="psynam"),
                requested("REF-0003"),
                requested("REF-0004").with_event(closed),
            ]
        )
        await unit.outbox.post([message(1, "m")], NOON)
    found = await observed(store, ManualClock())
    assert found.open_requests == {"psynam": 2, "": 1}
    assert (found.undelivered, found.oldest_due) == (1, NOON)
    assert (found.version, found.schema) == (VERSION, newest())
    assert found.heard is None


@pytest.mark.sqlite(reason="its disk, its rights, its backups")
async def test_what_check_would_complain_of_is_found(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk, no backup or an old one, loose rights, a wrong clock, a slip in `.env`."""
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o700)
    clock = ManualClock()
    assert (await observed(store, clock)).complaints == (Complaint.NO_BACKUP,)
    async with store.begin() as unit:
        await unit.facts.put(BACKED_UP, NOON.isoformat())
    assert (await observed(store, clock, NOON)).complaints == ()
    monkeypatch.setattr(status, "ROOM", 1e18)
    (tmp_path / "bot.db").chmod(0o644)
    (tmp_path / ".env").write_text("DATA_KEI=x\n")
    clock.later(timedelta(days=3).total_seconds())
    assert set((await observed(store, clock, NOON)).complaints) == {
        Complaint.SETTINGS,
        Complaint.DISK,
        Complaint.OLD_BACKUP,
        Complaint.RIGHTS,
        Complaint.CLOCK,
    }
    (tmp_path / ".env").write_bytes(b"\xff\xfe\x00D")
    assert Complaint.SETTINGS in (await observed(store, clock, NOON)).complaints


@pytest.mark.postgresql(reason="a server, whose disk and backups are its own affair")
async def test_of_a_server_neither_disk_nor_backups_are_told(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They can't be seen from here, and the last backup before a move there is none of it."""
    monkeypatch.chdir(tmp_path)
    async with store.begin() as unit:
        await unit.facts.put(BACKED_UP, (NOON - timedelta(days=90)).isoformat())
    found = await observed(store, ManualClock())
    assert found == replace(found, database="PostgreSQL", room=None, backed_up=None, complaints=())


async def test_it_is_asked_in_the_administrators_chat(tmp_path: Path) -> None:
    """The whole bot answers there, and says elsewhere where it is told."""
    async with Sandbox() as sandbox:
        anne = sandbox.person(first_name="Anne")
        administrators = sandbox.group(ADMINISTRATORS, "Administration", [anne])
        namur = sandbox.group(NAMUR, "Namur", [anne])
        async with serving(settings(sandbox, tmp_path)):
            anne.types("/etat", chat=administrators)
            await sandbox.until(lambda: len(administrators.messages) > 1, within=60)
            anne.types("/etat", chat=namur)
            await sandbox.until(lambda: len(namur.messages) > 1, within=60)
    assert VERSION in administrators.messages[-1].text
    assert "uniquement dans le groupe" in namur.messages[-1].text
    assert VERSION not in namur.messages[-1].text
