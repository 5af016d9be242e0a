"""Hundreds of people, two desks, bad weather and a bot that is killed: for as long as asked."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random

from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from bot.sandbox import Sandbox
from bot.settings import Settings
from tests.identities import number_in
from tests.soak.bots import Bot, Process
from tests.soak.coordinators import Desk
from tests.soak.crew import Crew
from tests.soak.database import Held, held, unfinished
from tests.soak.endings import Endings
from tests.soak.hardships import Hardships
from tests.soak.hurried import Jumping
from tests.soak.inside import Inside
from tests.soak.invariants import Judgement, judge
from tests.soak.options import Options
from tests.soak.record import Record
from tests.soak.requesters import Golden, Requester, Tally
from tests.soak.soaked import Soaked
from tests.soak.steps import LAST_DESK, PLACES, ROUTES, Route
from tests.soak.weather import Weather
from tests.support.networks import demo_file
from tests.support.samples import database

SETTLING = 300.0  # seconds in which everything under way must come to its end

SAYS_EVERY = 10.0  # seconds between two lines that say how far it is

UNDO = 1  # seconds in which what coordinators do can be held back


@dataclass
class Report:
    """What a soak found."""

    options: Options
    tally: Tally
    soaked: Soaked
    judgement: Judgement
    weather: Weather
    hardships: Hardships
    held: Held
    people: int
    kills: int
    outages: int
    ended: int
    memory: int

    @property
    def breaches(self) -> list[str]:
        return [*self.tally.breaches, *self.judgement.breaches]


@dataclass
class Soak:
    """One soak in a folder of its own."""

    options: Options
    sandbox: Sandbox
    folder: Path
    clock: Jumping
    tally: Tally = field(default_factory=Tally)
    requesters: list[Requester] = field(default_factory=list)
    golden: Golden = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = Random(self.options.seed)
        self.record = Record(self.sandbox)
        self.weather = Weather(self.sandbox, Random(self.options.seed))
        self.settings = Settings(
            bot_token=SecretStr(self.sandbox.token),
            telegram_api_url=self.sandbox.api_url,
            database_url=self.database,
            networks_file=demo_file(self.folder, UNDO),
            data_key=SecretStr(Fernet.generate_key().decode()),
        )
        self.log = self.folder / "log"
        self.log.touch()
        self.bot = self._bot()
        self.endings = Endings(self.options, self.bot, self.record, self.clock, self.chance)
        self.desks = [self._desk(number) for number in (*PLACES.values(), int(LAST_DESK))]
        self.hardships = Hardships(self.desks[: len(PLACES)], Random(self.options.seed))
        self._furnish()

    @property
    def database(self) -> str:
        return database(self.folder)

    async def run(self) -> Report:
        """Let it happen, let it settle, and judge."""
        await self.bot.start()
        stop, closing = asyncio.Event(), asyncio.Event()
        await self._learn()
        watching = asyncio.create_task(self.record.watches_itself())
        desks = [asyncio.create_task(desk.works(closing)) for desk in self.desks]
        async with asyncio.TaskGroup() as tasks:
            for _ in range(self.options.people):
                tasks.create_task(self._come_and_go(stop))
            if not self.options.calm:
                tasks.create_task(self.weather.blows(stop))
                tasks.create_task(self.hardships.come(stop))
            tasks.create_task(self.endings.come(stop))
            saying = tasks.create_task(self._says_how_far())
            await asyncio.sleep(self.options.seconds)
            stop.set()
            saying.cancel()
        print("settling …", file=sys.stderr, flush=True)
        await self._settled(desks, closing)
        watching.cancel()
        await self.bot.stop()
        return await self._report()

    async def _says_how_far(self) -> None:
        """Say now and then what has happened, to whoever waits for the end."""
        for seconds in count(SAYS_EVERY, SAYS_EVERY):
            await asyncio.sleep(SAYS_EVERY)
            print(
                f"{seconds:.0f} of {self.options.seconds:.0f} s: {self.tally.requests} requests,"
                f" {len(self.record.kills)} kills, {len(self.tally.breaches)} promises broken",
                file=sys.stderr,
                flush=True,
            )

    async def _learn(self) -> None:
        """Walk each route once on a calm day, to know what comes after what."""
        first = [self._requester(route) for route in ROUTES]
        titles = await asyncio.gather(*(requester.first_time() for requester in first))
        for requester, found in zip(first, titles, strict=True):
            self.golden[requester.route] = found
            requester.finish(found)

    async def _come_and_go(self, stop: asyncio.Event) -> None:
        await asyncio.sleep(self.chance.random() * 3)
        while not stop.is_set():
            requester = self._requester(self.chance.choice(ROUTES))
            await requester.asks(self.golden[requester.route])

    def _requester(self, route: Route) -> Requester:
        person = self.sandbox.person(language_code=route.language)
        chance = Random(self.chance.random())
        requester = Requester(person, route, self.record, self.tally, chance)
        self.requesters.append(requester)
        return requester

    async def _settled(self, desks: list[asyncio.Task[None]], closing: asyncio.Event) -> None:
        closing.set()
        try:
            async with asyncio.timeout(SETTLING):
                await asyncio.gather(*desks)
                while await self._busy():  # noqa: ASYNC110 (it is seen in the file alone)
                    await asyncio.sleep(0.1)
        except TimeoutError:
            waiting = len(self.sandbox.state.queue)
            rows = await unfinished(self.database)
            self.tally.breaches.append(f"unsettled: {waiting} updates, {rows} rows")

    async def _busy(self) -> bool:
        return len(self.sandbox.state.queue) > 0 or bool(await unfinished(self.database))

    async def _report(self) -> Report:
        key = self.settings.data_key.get_secret_value()
        found = await held(self.database, key)
        soaked = Soaked(
            record=self.record,
            requesters=self.requesters,
            desks=self.desks,
            golden=self.golden,
            held=found,
            unreadable=self.weather.unreadable,
            hardships=self.hardships.endured,
            weather=self.weather.hits,
            outages=self.endings.outages,
            days=1 + self.endings.nights,
            log=self.log.read_text(),
            secrets=(self.sandbox.token, key),
        )
        return Report(
            options=self.options,
            tally=self.tally,
            soaked=soaked,
            judgement=judge(soaked),
            weather=self.weather,
            hardships=self.hardships,
            held=found,
            people=len(self.requesters),
            kills=len(self.record.kills),
            outages=self.endings.outages,
            ended=self.bot.ended,
            memory=self.bot.memory(),
        )

    def _bot(self) -> Bot:
        if self.options.inside:
            return Inside(self.settings, self.clock, self.chance, self.log, self.record.hears)
        if self.options.workers > 1:
            size = self.options.workers
            return Crew(self.settings, self.clock, self.log, size, self._end)
        return Process(self.settings, self.clock, self.log)

    def _end(self) -> None:
        """Note that a bot has ended, or stands still, at this moment."""
        self.record.kills.append(self.clock.seconds())

    def _furnish(self) -> None:
        """Let every group exist that the networks file names; the bot may pin in them."""
        directory = load_directory(DEMO_FILE, belgium())
        chats = {desk.chat_id for desk in directory.desks} | {directory.administrators_chat_id}
        numbers = {number_in(chat) for chat in chats if chat is not None}
        founder = self.sandbox.person(first_name="Luc")
        for number in numbers - {*PLACES.values(), int(LAST_DESK)}:
            self.sandbox.group(number, "Coordination", [founder])
        for group in self.sandbox.state.groups.values():
            group.bot_status = "administrator"

    def _desk(self, number: int) -> Desk:
        names = ("Anne", "Karim")
        first, second = (self.sandbox.person(first_name=name) for name in names)
        group = self.sandbox.group(number, f"Desk {number}", [first, second])
        desk = Desk(
            group, (first, second), self.record, self.tally, Random(self.options.seed + number)
        )
        # what is asked below a card is asked in the group of its own desk, once that is back
        desk.fallback = str(number) == LAST_DESK
        return desk


async def soak(options: Options, folder: Path) -> Report:
    """Run a soak in a folder.

    Everything is on loopback, and ends by itself.
    """
    clock = Jumping()
    async with Sandbox(clock=clock.seconds) as sandbox:
        return await Soak(options, sandbox, folder, clock).run()
