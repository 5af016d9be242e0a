"""What people wrote is nowhere on the disk in the clear: not at work, not in backups, not after."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from bot.clock import Clock
from bot.delivery import TryLater
from bot.sandbox import Sandbox, faults
from bot.storage.backup import back_up
from bot.storage.seals import SEALED
from bot.storage.store import Access, Store
from conversations.requests.event import ClosingReason, Event, EventKind
from tests.bot.test_retention import erased_after
from tests.support.bot_driver import KEY, NAMUR, REQUEST, settings, without_limits
from tests.support.courier_driver import CourierDriver
from tests.support.running_desk_driver import RunningDeskDriver, reference_on, said_by_bot
from tests.support.samples import NOON, ManualClock

pytestmark = pytest.mark.slow

A_YEAR = timedelta(days=365)
NEED = "Nous cherchons un soutien, kanariebesoin, depuis longtemps déjà."
WHO = "Camille Kanariewer, assistante sociale, Maison de quartier Kanariehuis"
STEPS = tuple(
    NEED if one.startswith("Nous") else WHO if one.startswith("Camille") else one for one in REQUEST
)
STORED = (
    *("kanariebesoin", "Kanariewer", "Kanariehuis", "kanarie@example.org"),
    *("kanarieantwoord", "kanarienota", "kanariefout", "kanariewacht", "Kanariecollega"),
)
"""Words that the bot has to keep: typed, named, answered, noted, set aside, on their way."""
HEARD = (*STORED, "Kanariegroep", "kanarieuser", "Kanarievoornaam", "kanarieachternaam")


@pytest.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot whose temporary files are ours to read."""
    for place in ("data", "temporary"):
        (tmp_path / place).mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path / "temporary"))
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path / "data"), restless=False)
        life.camille = sandbox.person(
            first_name="Kanarievoornaam", last_name="kanarieachternaam", username="kanarieuser"
        )
        life.anne = sandbox.person(first_name="Kanariecollega")
        life.namur = sandbox.group(NAMUR, "Kanariegroep", [life.anne])
        await life.begin()
        yield life
        await life.end()


@pytest.mark.sqlite(reason="its files, and a copy of them")
async def test_nothing_that_was_written_can_be_read_from_the_disk(
    life: RunningDeskDriver, tmp_path: Path
) -> None:
    """Database, log, backup and temporary files show references and numbers, and no word."""
    reference = await talk(life)
    backup = tmp_path / "backup"
    back_up(life.chosen.database_url, backup, force=False)
    files = read(tmp_path)
    names = {"bot.db", "bot.db-wal", "bot.db-shm", "bot.db.lock", "backup"}
    assert names <= {path.name for path in files}
    assert any(reference in content for content in files.values())
    assert found(files) == []
    assert [word for word in STORED if word not in opened_with_the_key(tmp_path / "data")] == []


@pytest.mark.sqlite(reason="its files")
async def test_what_was_erased_leaves_nothing_that_can_be_read(
    life: RunningDeskDriver, tmp_path: Path
) -> None:
    """Pages that SQLite has freed keep what stood there until they are used again: encrypted.

    Everything goes as it does with time: what never arrives is given up, what is closed and what
    was set aside is erased when its period is over.
    """
    reference = await talk(life)
    await life.end()
    assert "kanariewacht" in opened_with_the_key(tmp_path / "data")
    store = await Store.open(life.chosen.database_url, KEY.get_secret_value(), Access.ALONE)
    await closes(store, reference.decode())
    courier = CourierDriver(store, clock=ManualClock(Clock().now() + A_YEAR))
    courier.messenger.answers[life.camille.id] = [TryLater("network")] * 10
    for _ in range(11):
        await courier.later(60)
    await erased_after(store, courier.clock.now() - NOON)
    await courier.deliver_all()
    await store.close()
    assert [word for word in STORED if word in opened_with_the_key(tmp_path / "data")] == []
    assert found(read(tmp_path)) == []


async def closes(store: Store, reference: str) -> None:
    """Close a request, as a coordinator does."""
    event = Event(
        kind=EventKind.CLOSED, at=Clock().now(), actor=9, reason=ClosingReason.NO_CAPACITY
    )
    async with store.begin() as unit:
        (request,) = await unit.requests.load(references=[reference])
        await unit.requests.save([request.with_event(event)])


async def talk(life: RunningDeskDriver) -> bytes:
    """Have a request sent and answered; leave a message on its way and an update set aside."""
    card = await life.sends(contact="kanarie@example.org", steps=STEPS)
    await life.taps(life.anne, card, "take", "reply")
    await life.says(life.anne, "kanarieantwoord", life.namur, to=said_by_bot(life.namur)[-1])
    await life.taps(life.anne, card, "note")
    await life.says(life.anne, "kanarienota", life.namur, to=said_by_bot(life.namur)[-1])
    life.sandbox.push_raw_update({"message": {"text": {"not": "kanariefout"}}})
    await life.taps(life.anne, card, "reply")
    prompt, chat = said_by_bot(life.namur)[-1], life.camille.chat.id
    fault = life.sandbox.faults.add("sendMessage", faults.floods(3000), chat=chat)
    life.anne.types("kanariewacht", chat=life.namur, reply_to=prompt)
    await life.sandbox.until(lambda: fault.hits > 0, within=60)
    return reference_on(card).encode()


def read(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def found(files: dict[Path, bytes]) -> list[tuple[str, str]]:
    return [
        (path.name, word)
        for path, content in files.items()
        for word in HEARD
        if word.lower().encode() in content.lower()
    ]


def opened_with_the_key(folder: Path) -> str:
    """Read all that is stored, as the bot does."""
    lock, texts = Fernet(KEY.get_secret_value()), list[Any]()
    with closing(sqlite3.connect(folder / "bot.db")) as connection:
        for table in SEALED:
            query = f"SELECT payload FROM {table.name} WHERE payload IS NOT NULL"
            texts += [lock.decrypt(payload).decode() for (payload,) in connection.execute(query)]
    return " ".join(texts)
