"""The door of the Bot API: `/bot<token>/<method>`, with faults on the way."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any

from aiohttp import web

from bot.sandbox.bot_api import chats, polling, profile, reacting, sending
from bot.sandbox.bot_api.parameters import Parameters, read
from bot.sandbox.faults import Faults, Mishap
from bot.sandbox.refusals import RefusedError, not_found, unauthorized
from bot.sandbox.state import SandboxState

TOKEN_SHAPE = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,80}")
MOST_CALLS_KEPT = 10_000
METHODS: dict[str, Callable[[SandboxState, Parameters], Any]] = {
    name.casefold(): method
    for module in (sending, reacting, polling, chats, profile)
    for name, method in module.METHODS.items()
}


@dataclass
class Call:
    """A call that the bot made, and how it went: nobody knows (None) while it is under way.

    It is `unheard` if the bot can't know how it went: the line was cut, or the bot hung up.
    """

    method: str
    parameters: dict[str, Any]
    at: float
    ok: bool | None = None
    refusal: str = ""
    unheard: bool = False


class BotApi:
    """Answers the bot's calls, and remembers the last ten thousand."""

    def __init__(self, state: SandboxState, faults: Faults) -> None:
        self.calls: deque[Call] = deque(maxlen=MOST_CALLS_KEPT)
        self.revoked = False
        self._state = state
        self._faults = faults

    def add_routes(self, app: web.Application) -> None:
        """Open the door; a poll that waits is answered when the application ends."""
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.on_response_prepare.append(self._tell_time)
        app.on_shutdown.append(self._end_poll)

    async def _tell_time(self, _request: web.Request, answer: web.StreamResponse) -> None:
        """Date answers by the pretend Telegram's own clock (RFC 9110, 6.6.1)."""
        answer.headers["Date"] = formatdate(self._state.clock(), usegmt=True)

    async def _end_poll(self, _app: web.Application) -> None:
        self._state.queue.end_poll()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        try:
            given = await self._admitted(request)
        except RefusedError as refusal:
            return _refuse(refusal)
        call = Call(request.match_info["method"], given.values, self._state.clock())
        self.calls.append(call)
        mishap = self._faults.hit(call.method, given.chat_id)
        try:
            if mishap is None:
                return await self._answer(call, given)
            return await self._suffer(request, mishap, call, given)
        finally:
            self._state.changes.publish(kind="call", call=call)

    async def _admitted(self, request: web.Request) -> Parameters:
        if not TOKEN_SHAPE.fullmatch(request.match_info["token"]):
            raise not_found()
        if self.revoked:
            raise unauthorized()
        return await read(request)

    async def _answer(
        self, call: Call, given: Parameters, alters: Callable[[Any], Any] | None = None
    ) -> web.Response:
        try:
            method = METHODS.get(call.method.casefold())
            if method is None:
                raise not_found()
            result = method(self._state, given)
            if inspect.isawaitable(result):
                result = await result
        except RefusedError as refusal:
            call.ok, call.refusal = False, refusal.description
            return _refuse(refusal)
        call.ok = True
        if alters:
            result = alters(result)
        return web.json_response({"ok": True, "result": result})

    async def _suffer(
        self, request: web.Request, mishap: Mishap, call: Call, given: Parameters
    ) -> web.StreamResponse:
        answer = await self._answer(call, given, mishap.alters) if mishap.takes_effect else None
        call.ok = bool(answer is not None and call.ok)
        if mishap.delay:
            await asyncio.sleep(mishap.delay)
        line = request.transport
        call.unheard = mishap.drops or line is None or line.is_closing()
        if mishap.drops:
            if line is not None:
                line.abort()
            return web.Response()
        if mishap.refusal is not None:
            call.refusal = mishap.refusal.description
            return _refuse(mishap.refusal)
        if mishap.page is not None:
            status, page = mishap.page
            return web.Response(status=status, text=page, content_type="text/html")
        return answer or await self._answer(call, given)


def _refuse(refusal: RefusedError) -> web.Response:
    return web.json_response(refusal.answer, status=refusal.status)
