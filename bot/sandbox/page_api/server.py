"""The door of the page: its files, its live view of the sandbox, its actions."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from secrets import token_hex
from typing import Any

from aiohttp import WSCloseCode, web

from bot.sandbox.faults import Faults
from bot.sandbox.impossible import ImpossibleError
from bot.sandbox.messages import Message
from bot.sandbox.page_api import views
from bot.sandbox.page_api.actions import NAMES, Actions
from bot.sandbox.settings import Persona, Tour
from bot.sandbox.state import SandboxState

PAGE = Path(__file__).parent.parent / "page"
HEARTBEAT = 20.0
"""Seconds between two signs of life on the live view."""


class PageApi:
    """Serves the page; `stories` says who the personas are."""

    def __init__(self, state: SandboxState, faults: Faults) -> None:
        self.stories: dict[int, Persona] = {}
        self._state = state
        self._tour: Tour | None = None
        self._actions = Actions(state, faults)
        self._faults_told: list[str] = []
        self._begun = token_hex(8)
        state.changes.watch(self._notice_spent_faults)
        self._live: set[web.WebSocketResponse] = set()

    def offer(self, turn: Callable[[int], None], tour: Tour) -> None:
        """Offer to turn the clock, and to play a tour."""
        self._actions.turn, self._tour = turn, tour

    def add_routes(self, app: web.Application) -> None:
        """Open the door; live views are closed when the application ends."""
        app.router.add_get("/", self._index)
        app.router.add_get("/live", self._watch)
        app.router.add_get("/files/{chat}/{serial}", self._file)
        app.router.add_post("/act/{action}", self._act)
        app.router.add_static("/page/", PAGE)
        app.on_shutdown.append(self._close)

    async def _index(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _watch(self, request: web.Request) -> web.WebSocketResponse:
        """Send everything there is, then each change; nothing is expected from the page."""
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT)
        await socket.prepare(request)
        outgoing: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        unwatch = self._state.changes.watch(lambda change: self._show(change, outgoing))
        outgoing.put_nowait(self._cast())
        outgoing.put_nowait(views.history(self._state))
        sending = asyncio.create_task(_send_all(outgoing, socket))
        self._live.add(socket)
        try:
            async for _ in socket:
                pass
        finally:
            unwatch()
            sending.cancel()
            self._live.discard(socket)
        return socket

    def _show(self, change: dict[str, Any], outgoing: asyncio.Queue[dict[str, Any]]) -> None:
        match change:
            case {"kind": "message", "message": message} if message.deleted:
                shown = {"kind": "gone", "chat": self._key(message), "serial": message.serial}
            case {"kind": "message", "message": message}:
                chat = self._state.chats.of(message)
                body = views.message(chat, message)
                shown = {"kind": "message", "chat": chat.key, "message": body}
            case {"kind": "toast", "press": press}:
                shown = {"kind": "answer", "person": press.person_id, "press": press.id}
                shown |= {"chat": self._key(press.message)}
                if press.toast:
                    toast = press.toast
                    shown |= {"text": toast.text, "alert": toast.alert, "url": toast.url}
            case {"kind": "action", "chat": chat}:
                shown = {"kind": "busy", "chat": chat.key}
            case {"kind": "person" | "group" | "bot" | "faults" | "time"}:
                shown = self._cast()
            case _:
                return
        outgoing.put_nowait(shown)

    def _key(self, message: Message) -> str:
        return self._state.chats.of(message).key

    def _cast(self) -> dict[str, Any]:
        """Show who is there, and what the page can do; `begun` differs from start to start."""
        return views.cast(self._state, self.stories) | {
            "faults": self._actions.faults_on,
            "turns_time": self._actions.turns_time,
            "now": self._state.clock(),
            "begun": self._begun,
            "tour": asdict(self._tour) if self._tour else None,
        }

    def _notice_spent_faults(self, _change: dict[str, Any]) -> None:
        """Tell the page of a fault that was used up by a call."""
        on = self._actions.faults_on
        if on != self._faults_told:
            self._faults_told = on
            self._state.changes.publish(kind="faults")

    async def _act(self, request: web.Request) -> web.Response:
        if request.match_info["action"] not in NAMES:
            raise web.HTTPNotFound
        action = getattr(self._actions, request.match_info["action"])
        try:
            return web.json_response(action(await request.json()))
        except ImpossibleError as error:
            return web.json_response({"error": str(error)}, status=409)
        except (KeyError, TypeError, ValueError):
            raise web.HTTPBadRequest from None

    async def _file(self, request: web.Request) -> web.Response:
        try:
            chat = self._state.chats.by_key(request.match_info["chat"])
        except (KeyError, ValueError):
            raise web.HTTPNotFound from None
        wanted = request.match_info["serial"]
        for message in chat.messages:
            if str(message.serial) == wanted and message.attachment:
                name = message.content["document"]["file_name"]
                return web.Response(body=message.attachment, headers=_as_download(name))
        raise web.HTTPNotFound

    async def _close(self, _app: web.Application) -> None:
        for socket in tuple(self._live):
            await socket.close(code=WSCloseCode.GOING_AWAY)


async def _send_all(outgoing: asyncio.Queue[dict[str, Any]], socket: web.WebSocketResponse) -> None:
    while not socket.closed:
        await socket.send_str(json.dumps(await outgoing.get()))


def _as_download(name: str) -> dict[str, str]:
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "_" for c in name)
    return {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": f'attachment; filename="{plain}"',
    }
