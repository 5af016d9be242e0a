"""A server in Telegram's place: quick, without rules, with the people in it.

    python -m benchmarks.server PORT SCRIPT.json

It prints one line of JSON for each measurement that it is asked for on `/measure`.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

from benchmarks.people import Message, Person, Script, Update, button_in

ME = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "bench_bot"}
BATCH = 100
COORDINATOR = "coordinator"
"""The press of a coordinator, by its id."""


@dataclass
class World:
    """All that happens at the server."""

    script: Script
    delay: float = 0.0
    rate: float = 0.0
    running: bool = False
    polled: bool = False
    lost: str = ""
    queue: deque[Update] = field(default_factory=deque)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    updates: int = 0
    answered: int = 0
    calls: int = 0
    forms: int = 0
    latencies: list[float] = field(default_factory=list)
    card: Message | None = None
    pressed_at: float = 0.0
    press_answered: float = 0.0
    ready: deque[tuple[Person, Message]] = field(default_factory=deque)
    messages: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def send(self, person: Person, question: Message | None) -> None:
        """Let a person do the next thing; whoever is done is followed by somebody else."""
        try:
            update = self.script.act(person, question)
        except LookupError as lost:
            self.lost = self.lost or str(lost)
            return
        if update is None:
            self.forms += 1
            self.script.people.pop(person.number, None)
            if self.running:
                self.send(self.script.newcomer(), None)
            return
        self.updates += 1
        update["update_id"] = self.updates
        if "message" in update:
            update["message"]["message_id"] = next(self.messages)
        person.waits, person.since = True, time.perf_counter()
        self.queue.append(update)
        self.arrived.set()

    def press(self) -> None:
        """Let a coordinator press the first button of the newest card in the group."""
        assert self.card is not None, "no request has reached the group"
        self.updates += 1
        self.pressed_at, self.press_answered = time.perf_counter(), 0.0
        press = {
            "id": COORDINATOR,
            "from": {"id": 7, "is_bot": False, "first_name": "Ines", "language_code": "fr"},
            "chat_instance": "1",
            "data": button_in(self.card, ""),
            "message": self.card,
        }
        self.queue.append({"update_id": self.updates, "callback_query": press})
        self.arrived.set()

    def heard(self, chat: Any, message: Message) -> None:
        """Note that a question has reached a person: new, or in the place of the one before."""
        person = self.script.people.get(int(chat)) if str(chat).lstrip("-").isdigit() else None
        if person is None or not person.waits:
            return
        person.waits = False
        self.answered += 1
        self.latencies.append(time.perf_counter() - person.since)
        if not self.running:
            return
        if self.rate:
            self.ready.append((person, message))
        else:
            self.send(person, message)


class Server:
    """The Bot API as far as a form needs it."""

    def __init__(self, world: World) -> None:
        self.world = world

    def app(self) -> web.Application:
        app = web.Application(client_max_size=2**26)
        app.router.add_route("*", "/bot{token}/{method}", self.call)
        app.router.add_post("/begin", self.begin)
        app.router.add_post("/reset", self.reset)
        app.router.add_post("/flood", self.flood)
        app.router.add_post("/press", self.press)
        app.router.add_post("/end", self.end)
        app.router.add_get("/measure", self.measure)
        return app

    async def call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        given = await _given(request)
        if method == "getupdates":
            return _ok(await self.poll(given))
        self.world.calls += 1
        if self.world.delay:
            await asyncio.sleep(self.world.delay)
        if given.get("callback_query_id") == COORDINATOR:
            self.world.press_answered = time.perf_counter() - self.world.pressed_at
        return _ok(self.answer(method, given))

    async def poll(self, given: dict[str, Any]) -> list[Update]:
        world = self.world
        world.polled = True
        if not world.queue:
            world.arrived.clear()
            try:
                async with asyncio.timeout(float(given.get("timeout", 0) or 0)):
                    await world.arrived.wait()
            except TimeoutError:
                return []
        return [world.queue.popleft() for _ in range(min(BATCH, len(world.queue)))]

    def answer(self, method: str, given: dict[str, Any]) -> Any:
        match method:
            case "getme":
                return ME
            case "getwebhookinfo":
                return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
            case "getmycommands":
                return []
            case "getchatmember":
                return {"status": "administrator", "user": ME, "can_pin_messages": True}
            case "sendmessage" | "editmessagetext" | "editmessagereplymarkup":
                return self.message(method, given)
            case _:
                return True

    def message(self, method: str, given: dict[str, Any]) -> Message:
        markup = given.get("reply_markup") or {}
        markup = json.loads(markup) if isinstance(markup, str) else markup
        new = method == "sendmessage"
        number = next(self.world.messages) if new else int(given.get("message_id", 0) or 0)
        chat = int(given["chat_id"])
        message = {
            "message_id": number,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup", "title": "G"},
            "from": ME,
            "text": given.get("text", ""),
        }
        if markup.get("inline_keyboard"):
            message["reply_markup"] = markup
            if chat < 0 and button_in(message, ""):
                self.world.card = message
        if new or "reply_markup" in message:
            self.world.heard(chat, message)
        return message

    async def begin(self, request: web.Request) -> web.Response:
        """Let people begin: so many of them, in a closed loop, or at so many updates a second."""
        wanted, world = await request.json(), self.world
        world.delay, world.rate, world.running = wanted["delay"], wanted.get("rate", 0.0), True
        for _ in range(wanted["people"]):
            world.send(world.script.newcomer(), None)
        if world.rate:
            asyncio.get_running_loop().create_task(self.paced())
        return _ok(result=True)

    async def paced(self) -> None:
        """Hand out updates evenly, to whoever has a question before them."""
        world, began, sent = self.world, time.perf_counter(), 0
        while world.running:
            due = int((time.perf_counter() - began) * world.rate)
            while sent < due and world.ready:
                person, question = world.ready.popleft()
                world.send(person, question)
                sent += 1
            await asyncio.sleep(0.002)

    async def flood(self, request: web.Request) -> web.Response:
        """Put so many messages into the queue at once, each of a person of its own."""
        world = self.world
        for _ in range((await request.json())["updates"]):
            world.send(world.script.newcomer(), None)
        return _ok(result=True)

    async def press(self, _: web.Request) -> web.Response:
        """Put the press of a coordinator behind all that waits."""
        self.world.press()
        return _ok(result=True)

    async def reset(self, _: web.Request) -> web.Response:
        """Begin to count anew."""
        world = self.world
        world.answered = world.calls = world.forms = 0
        world.polled = False
        world.latencies.clear()
        return _ok(result=True)

    async def end(self, _: web.Request) -> web.Response:
        self.world.running = False
        return _ok(result=True)

    async def measure(self, _: web.Request) -> web.Response:
        world = self.world
        ordered = sorted(world.latencies)

        def at(share: float) -> float:
            return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else 0.0

        return web.json_response(
            {
                "polled": world.polled,
                "lost": world.lost,
                "answered": world.answered,
                "calls": world.calls,
                "forms": world.forms,
                "waiting": len(world.queue),
                "press_answered": world.press_answered,
                "p50": at(0.5),
                "p95": at(0.95),
                "p99": at(0.99),
            }
        )


async def _given(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        body = await request.read()
        return json.loads(body) if body else {}
    return {**request.query, **(await request.post())}


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


async def main(port: int, script: Path) -> None:
    steps = tuple(json.loads(script.read_text(encoding="utf-8")))
    logging.basicConfig(level=logging.ERROR)
    world = World(Script(steps, itertools.count(1_000_000)))
    runner = web.AppRunner(Server(world).app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), Path(sys.argv[2])))
