"""A long silence of Telegram is noticed, told, and made good."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.alarms.alarms import Alarms
from bot.alarms.outages import Outage, OutageDetector
from bot.catalogues import Catalogues
from bot.messages import Messages
from bot.rounds.resumption import AT_ONCE
from bot.telegram.outbound import render
from conversations.protocol.session import Draft, Page, Session
from conversations.text import Language
from tests.identities import a_person
from tests.support.echo_decisions import LINKS, MESSAGES, typed
from tests.support.samples import NOON, requested, sql
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.slow

ANSWERS = {"entrance": "guided", "role": "partner", "need": "person", "said": ""}
KEPT = timedelta(days=7)
HOUR = 3600.0
REAL = Messages(MESSAGES.parse, render, Catalogues.load().say, *LINKS)


@dataclass
class Watch:
    """What notices an outage, and what makes it good, in one life of the bot."""

    engine: TurnsDriver
    returned: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        engine = self.engine
        alarms = Alarms(engine.addresses, REAL, engine.clock)
        self.detector = OutageDetector(engine.store, engine.clock, alarms, self.returned.set)
        self.resumption = engine.parts(REAL).resumption(engine.count)

    async def away(self, seconds: float) -> None:
        """Hear nothing for so long, then hear again, and let the backlog come in."""
        await self.detector.heard()
        self.engine.clock.later(seconds)
        await self.detector.heard()
        self.engine.clock.later(10)

    async def offered(self) -> list[str]:
        """Offer all there is to offer; give whom the steps go to."""
        while await self.resumption.work_once():
            pass
        said = await self.engine.texts()
        return [to for to, text in said if "pas pu répondre" in text]

    async def keep(self, *people: int) -> None:
        draft = Draft(flow_version="1", started=NOON, active=NOON, answers=dict(ANSWERS))
        sessions = [
            Session(person=one, chat=one, language=Language.FR, draft=draft) for one in people
        ]
        async with self.engine.store.begin() as unit:
            await unit.sessions.save(sessions, NOON, KEPT)


@pytest.fixture
def watch(engine: TurnsDriver) -> Watch:
    """Give the first life of a bot."""
    return Watch(engine)


async def test_people_are_shown_their_step_once(watch: Watch) -> None:
    """Everyone who was answering gets it, a few at a time, and a second look finds nobody."""
    people = range(1, AT_ONCE * 2 + 4)
    await watch.keep(*people)
    await watch.away(HOUR)
    assert sorted(await watch.offered(), key=int) == [str(one) for one in people]
    assert await watch.offered() == []


async def test_a_short_silence_is_no_outage(watch: Watch) -> None:
    """Under two minutes Telegram forgets nothing, so nobody is disturbed."""
    await watch.keep(1)
    await watch.away(119)
    assert await watch.offered() == []
    assert not watch.returned.is_set()


async def test_a_clock_turned_by_hand_is_no_outage(watch: Watch) -> None:
    """What lies between was no silence; the next silence is one again."""
    await watch.keep(1)
    await watch.detector.heard()
    watch.engine.clock.turn(timedelta(days=7))
    await watch.detector.heard()
    assert not watch.returned.is_set()
    await watch.away(HOUR)
    assert watch.returned.is_set()


async def test_an_outage_is_known_after_a_restart(watch: Watch) -> None:
    """When Telegram was last heard is in the database; so is who has been offered."""
    await watch.keep(*range(1, AT_ONCE + 2))
    await watch.detector.heard()
    watch.engine.clock.later(HOUR)
    second = Watch(watch.engine)
    await second.detector.heard()
    assert second.returned.is_set()
    watch.engine.clock.later(10)
    assert await second.resumption.work_once()
    third = Watch(watch.engine)
    assert len(await third.offered()) == AT_ONCE + 1


async def test_what_waited_at_telegram_goes_first(watch: Watch) -> None:
    """While the backlog is being answered, nobody is offered anything."""
    await watch.keep(1)
    await watch.detector.heard()
    watch.engine.clock.later(HOUR)
    await watch.detector.heard()
    assert await watch.resumption.work_once()
    assert await watch.engine.texts() == []
    watch.engine.clock.later(10)
    await watch.engine.receive(typed(1, "a"))
    assert await watch.resumption.work_once()
    assert await watch.engine.texts() == []
    await watch.engine.turns().work_once()
    await watch.engine.texts()
    assert await watch.offered() == []


async def test_at_night_the_offer_waits(watch: Watch) -> None:
    """What ended at two in the morning is made good at eight."""
    await watch.keep(1)
    await watch.away(14 * HOUR)
    assert await watch.offered() == []
    watch.engine.clock.later(6 * HOUR)
    assert await watch.offered() == ["1"]


async def test_an_outage_during_another_one_adds_to_it(watch: Watch) -> None:
    """Whoever waited since the first is not forgotten because of the second."""
    await watch.keep(1)
    await watch.away(14 * HOUR)
    await watch.away(HOUR)
    watch.engine.clock.later(6 * HOUR)
    await watch.detector.heard()
    watch.engine.clock.later(10)
    assert await watch.offered() == ["1"]


async def test_a_clock_that_jumps_back_makes_no_outage(watch: Watch) -> None:
    """A machine whose clock is put right has not been away."""
    await watch.away(30)
    watch.engine.clock.later(-2 * HOUR)
    await watch.detector.heard()
    watch.engine.clock.later(60)
    await watch.detector.heard()
    assert not watch.returned.is_set()


async def test_a_draft_that_cannot_be_shown_is_in_nobodys_way(
    watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    """One person's spoilt session stops nobody else's offer, and nothing of it is logged."""
    await watch.keep(1, 2, 3)
    async with watch.engine.store.begin() as unit:
        broken = Draft(
            flow_version="1", started=NOON, active=NOON, answers={"entrance": ["canary"]}
        )
        await unit.sessions.save([Session(person=2, chat=2, draft=broken)], NOON, KEPT)
    await sql(
        watch.engine.folder, "UPDATE sessions SET payload = 'spoilt' WHERE person = 'telegram:1'"
    )
    await watch.away(HOUR)
    assert "3" in await watch.offered()
    assert "canary" not in caplog.text


async def test_the_administrators_learn_of_an_outage(watch: Watch) -> None:
    """From when to when, and what it means, once."""
    await watch.away(HOUR)
    (said,) = [text for to, text in await watch.engine.said() if to == "administrators"]
    assert "02/03 12:00" in said
    assert "02/03 13:00" in said


async def test_a_trouble_is_told_once_a_day(watch: Watch) -> None:
    """A second poller that stays is told again on the next day, not at each poll."""
    for _ in range(3):
        await watch.detector.contested()
    assert len(await watch.engine.said()) == 1
    watch.engine.clock.later(25 * HOUR)
    await Watch(watch.engine).detector.contested()
    assert len(await watch.engine.said()) == 1


async def test_what_was_set_aside_is_told_once(watch: Watch) -> None:
    """Updates that can't be answered are known to the administrators, not only to the log."""
    await watch.engine.answer({"update_id": 1, "person": 5, "chat": 5}, {"update_id": 2})
    await watch.engine.answer(typed(3, "fail"))
    told = [to for to, _ in await watch.engine.said() if to == "administrators"]
    assert len(told) == 1


async def test_it_runs_until_it_is_stopped(watch: Watch) -> None:
    """The loop begins where an earlier life ended, and ends when asked."""
    await watch.keep(1)
    await watch.away(HOUR)
    stop = asyncio.Event()
    running = asyncio.create_task(watch.resumption.run(stop))
    await watch.engine.until_posted(1)
    stop.set()
    await asyncio.wait_for(running, 30)
    async with watch.engine.store.begin() as unit:
        outage = await Outage.pending(unit.facts)
    assert outage is None or outage.offered == a_person(1)


async def test_a_page_of_a_request_comes_again_with_the_request(watch: Watch) -> None:
    """Who was about to write to the coordination still is: the page knows the person's requests."""
    page = Page(name="write", about="REF-0001")
    draft = Draft(flow_version="1", started=NOON, active=NOON, overlay=page)
    session = Session(person=1, chat=1, language=Language.FR, draft=draft)
    async with watch.engine.store.begin() as unit:
        await unit.sessions.save([session], NOON, KEPT)
        await unit.requests.save([requested("REF-0001", 1), requested("REF-0002", 2)])
    await watch.away(HOUR)
    while await watch.resumption.work_once():
        pass
    (said,) = (text for to, text in await watch.engine.texts() if to == "1")
    assert "REF-0001" in said
    assert "REF-0002" not in said


async def test_who_is_on_the_block_list_is_offered_nothing(watch: Watch) -> None:
    """No step is shown again to a person whose answer would not be read."""
    await watch.keep(1, 2)
    async with watch.engine.store.begin() as unit:
        await unit.blocked_people.add(a_person(1), NOON)
    await watch.away(HOUR)
    assert await watch.offered() == ["2"]
