"""Who is known at a desk: kept from one press to the next, until the group or time lets them go."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from bot.storage.store import Store
from bot.storage.tables import colleagues
from conversations.directory import Retention
from conversations.protocol.colleagues import Colleague
from tests.identities import a_person
from tests.support.samples import NOON

NORA = Colleague(desk="north", person=a_person(9), name="Nora")
OMAR = Colleague(desk="north", person=a_person(10), name="Omar")


async def _known(store: Store, *desks: str) -> list[Colleague]:
    async with store.begin() as unit:
        found = await unit.colleagues.at(desks)
    return sorted(found, key=lambda one: one.name)


async def test_an_absence_stays_when_somebody_acts_again(store: Store) -> None:
    """A press updates the name alone; who is new is added; other desks know nobody."""
    away = NORA.replace(away_until=date(2026, 12, 4))
    async with store.begin() as unit:
        await unit.colleagues.keep([away], NOON)
        await unit.colleagues.meet([NORA.replace(name="Nora E."), OMAR], NOON)
        await unit.colleagues.meet([], NOON)
    assert await _known(store, "north") == [away.replace(name="Nora E."), OMAR]
    assert await _known(store, "south") == []
    assert await _known(store) == []


async def test_who_leaves_a_group_or_asks_to_be_forgotten_is_not_known(store: Store) -> None:
    """At that desk, or at each one."""
    async with store.begin() as unit:
        await unit.colleagues.meet([NORA, OMAR, NORA.replace(desk="south")], NOON)
        await unit.colleagues.drop([("north", NORA.person)])
        await unit.colleagues.drop([])
    assert await _known(store, "north") == [OMAR]
    assert len(await _known(store, "south")) == 1
    async with store.begin() as unit:
        await unit.forget(NORA.person)
    assert await _known(store, "south") == []


async def test_who_does_nothing_for_a_year_is_forgotten(store: Store) -> None:
    """The period is that of contact data; any act begins it anew."""
    retention = Retention()
    async with store.begin() as unit:
        await unit.colleagues.meet([NORA, OMAR], NOON)
        await unit.colleagues.meet([OMAR], NOON + timedelta(days=30))
        await unit.leftovers.erase(NOON + retention.profile, retention)
    assert await _known(store, "north") == [OMAR]


async def test_what_cannot_be_read_is_nobody(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """A damaged row is said in the log, and stops no page."""
    async with store.begin() as unit:
        await unit.colleagues.meet([NORA], NOON)
        connection = unit.colleagues._connection
        await connection.execute(update(colleagues).values(payload=b"x"))
    assert await _known(store, "north") == []
    assert "colleague" in caplog.text
