"""Codes that link groups, in the database and in turns."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.addresses import Addresses
from bot.turns.codes import VALID, UnknownDeskError, hash_of, offer, said
from conversations.directory import Retention
from tests.identities import a_chat
from tests.support.courier_driver import CourierDriver, edit, message
from tests.support.echo_decisions import typed
from tests.support.samples import declared, requested, sql
from tests.support.turns_driver import TurnsDriver

HOUR = 3600


async def drawn(engine: TurnsDriver, desk: str = "north") -> str:
    """Draw a code for a desk; give it as somebody types it."""
    offered = await offer(engine.store, engine.clock, declared(), desk)
    return offered.code.replace("-", "")


async def test_a_code_links_a_group_once(engine: TurnsDriver) -> None:
    """The group is the desk's from then on, with its open requests; used again, a code is wrong."""
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA")])
    code = await drawn(engine)
    turns = engine.turns()
    await engine.receive(
        typed(1, f"code {code}", person=9, chat=-700),
        typed(2, "a", person=9, chat=-700),
        typed(3, f"code {code}", person=8, chat=-800),
    )
    for _ in range(8):
        await turns.work_once()
        await engine.rest()
    assert await engine.texts() == [
        ("-700", "north 0 AAA-AAA"),
        ("-700", "north"),
        ("-800", "None 0"),
    ]
    assert engine.addresses.chat_of("north") == a_chat(-700)
    assert engine.addresses.desk_in(a_chat(-100)) is None
    async with engine.store.begin() as unit:
        assert await unit.links.groups() == {"north": a_chat(-700)}
        assert await unit.links.wrong_in(a_chat(-800), engine.clock.now()) == 1
        assert await unit.links.wrong_in(a_chat(-700), engine.clock.now()) == 0


async def test_only_the_newest_code_of_a_desk_works(engine: TurnsDriver) -> None:
    """A new code makes the older ones of its desk void, and those of other desks not."""
    first, other, second = [await drawn(engine, desk) for desk in ("north", "last", "north")]
    now = engine.clock.now()
    async with engine.store.begin() as unit:
        found = [await unit.links.desk_of(hash_of(one), now) for one in (first, other, second)]
        late = await unit.links.desk_of(hash_of(second), now + VALID)
    assert found == [None, "last", "north"]
    assert late is None


async def test_a_code_is_nowhere_in_the_database(engine: TurnsDriver) -> None:
    """Whoever reads the file cannot link a group with it."""
    code = await drawn(engine)
    rows = await sql(engine.folder, "SELECT * FROM link_codes")
    assert len(rows) == 1
    assert code not in str(rows)


async def test_wrong_codes_are_forgotten_after_an_hour(engine: TurnsDriver) -> None:
    """They count from the last one on, in each group for itself."""
    async with engine.store.begin() as unit:
        for _ in range(3):
            await unit.links.guessed(a_chat(-700), engine.clock.now())
        assert await unit.links.wrong_in(a_chat(-700), engine.clock.now()) == 3
        engine.clock.later(HOUR)
        assert await unit.links.wrong_in(a_chat(-700), engine.clock.now()) == 0
        await unit.links.guessed(a_chat(-700), engine.clock.now())
        assert await unit.links.wrong_in(a_chat(-700), engine.clock.now()) == 1


async def test_codes_out_of_their_time_are_erased(engine: TurnsDriver) -> None:
    """Neither old codes nor old attempts stay in the file."""
    await drawn(engine)
    async with engine.store.begin() as unit:
        await unit.links.guessed(a_chat(-700), engine.clock.now())
        assert await unit.leftovers.erase(engine.clock.now() + VALID, Retention()) == 2


async def test_a_linked_group_that_moves_stays_linked(engine: TurnsDriver) -> None:
    """A group that becomes a supergroup is the desk's under its new number, after a restart too."""
    async with engine.store.begin() as unit:
        await unit.links.link("north", a_chat(-700), engine.clock.now())
        await unit.chats.move(a_chat(-700), a_chat(-1700), lasting=True)
        moved, linked = await unit.chats.moved(), await unit.links.groups()
    assert linked == {"north": a_chat(-1700)}
    assert Addresses(declared(), moved, linked).desk_in(a_chat(-1700)) == "north"


def test_a_linked_group_wins_over_the_networks_file() -> None:
    """Neither the desk's number there nor another desk with the same number stands against it."""
    addresses = Addresses(declared(), None, {"north": a_chat(-200), "gone": a_chat(-900)})
    assert addresses.desk_in(a_chat(-200)) == "north"
    assert addresses.chat_of("last") is None
    assert addresses.desk_in(a_chat(-100)) is None
    assert addresses.desk_in(a_chat(-900)) is None


def test_a_desk_that_is_gone_takes_no_group() -> None:
    """A desk renamed in the networks file keeps its group, though the old name was linked to it."""
    addresses = Addresses(declared(), None, {"gone": a_chat(-200)})
    assert addresses.desk_in(a_chat(-200)) == "last"


async def test_what_waited_for_a_desk_leaves_for_its_new_group(courier: CourierDriver) -> None:
    """A last resort that gets a group gets all that waited, but not its own cards twice."""
    addresses = courier.addresses
    addresses.link("new", a_chat(-100))
    addresses.link("new", a_chat(-200))
    await courier.post(
        message("last", "own card", "card:A"),
        message("north", "other card", "card:B"),
        message("last", "words", "said:1"),
    )
    await courier.deliver_all()
    assert {chat for chat, _text in courier.messenger.said} == {-300}
    async with courier.store.begin() as unit:
        await unit.links.link("last", a_chat(-700), courier.clock.now())
        await unit.outbox.renew("last", courier.clock.now())
    addresses.link("last", a_chat(-700))
    await courier.deliver_all()
    here = [text for chat, text in courier.messenger.said if chat == -700]
    assert sorted(here) == ["other card", "words"]


async def test_a_former_group_learns_nothing_new(courier: CourierDriver) -> None:
    """A card that stands there is made anew in the desk's group; it can be taken leave of, erased.

    Only what has no button any more reaches the former group.
    """
    opened, closed = "card:AAA-AAA", "card:BBB-BBB"
    await courier.post(message("north", "open", opened), message("north", "closed", closed))
    await courier.deliver_all()
    courier.addresses.link("north", a_chat(-700))
    await courier.post(edit("north", "moved", opened), edit("north", "words", closed, buttons=True))
    await courier.deliver_all()
    await courier.post(edit("north", "more words", closed, buttons=True))
    await courier.deliver_all()
    assert courier.messenger.said[2:] == [(-100, "moved"), (-700, "words"), (-700, "more words")]
    async with courier.store.begin() as unit:
        stand = await unit.sent_messages.about(["BBB-BBB"])
    await courier.post(*(edit("north", "erased", one.key) for one in stand))
    await courier.deliver_all()
    assert sorted(courier.messenger.said[5:]) == [(-700, "erased"), (-100, "erased")]


async def test_a_desk_that_is_not_there_is_said(engine: TurnsDriver) -> None:
    """The sentence lists the desks that there are, and names the nearest."""
    with pytest.raises(UnknownDeskError, match=r'"norht".*north, last, new.*mean "north"'):
        await drawn(engine, "norht")


async def test_a_code_is_said_with_what_to_do(engine: TurnsDriver) -> None:
    """With the bot's name there is a link to press; without it, the command alone."""
    offered = await offer(engine.store, engine.clock, declared(), "north")
    linked, alone = said(offered, "a_bot"), said(offered, None)
    assert f"https://t.me/a_bot?startgroup={offered.code}" in linked
    assert "t.me" not in alone
    for text in (linked, alone):
        assert f"/relier {offered.code}" in text
        assert "until Monday 9 March" in text
    assert offered.until - engine.clock.now() == timedelta(days=7)
