"""A Bot API of a few scripted answers, over real HTTP, for the failures that a sandbox has not."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.telegram.api import BotApi

TOKEN = "123456:canary-token-that-nobody-may-see"

Answer = web.Response | Callable[[web.Request], Awaitable[web.Response]]


async def yes(_: web.Request) -> web.Response:
    return accepted(result=True)


@dataclass
class Script:
    """What the server answers next, and what it was asked; when the answers end, the usual one."""

    usual: Callable[[web.Request], Awaitable[web.Response]] = yes
    answers: deque[Answer] = field(default_factory=deque)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    address: str = ""

    async def answer(self, request: web.Request) -> web.Response:
        assert request.match_info["token"] == TOKEN
        self.calls.append((request.match_info["method"], await request.json()))
        answer = self.answers.popleft() if self.answers else self.usual
        return answer if isinstance(answer, web.Response) else await answer(request)


def accepted(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def refused(code: int, description: str, **parameters: Any) -> web.Response:
    more = {"parameters": parameters} if parameters else {}
    answer = {"ok": False, "error_code": code, "description": description, **more}
    return web.json_response(answer, status=code)


@asynccontextmanager
async def scripted() -> AsyncIterator[tuple[Script, BotApi]]:
    """Give a script and a client whose session is open."""
    script = Script()
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", script.answer)
    async with TestServer(app, host="127.0.0.1") as server:
        script.address = str(server.make_url("")).rstrip("/")
        api = BotApi(TOKEN, script.address)
        async with opened(api):
            yield script, api


@asynccontextmanager
async def opened(api: BotApi) -> AsyncIterator[BotApi]:
    """Open the transport alone: the library's own start would ask who the bot is."""
    await api.request.initialize()
    try:
        yield api
    finally:
        await api.request.shutdown()
