"""The pretend Telegram as a whole: its people and groups, its two doors, its faults."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web

from bot.sandbox.bot_account import TOKEN, BotAccount
from bot.sandbox.bot_api.server import BotApi, Call
from bot.sandbox.changes import PATIENCE
from bot.sandbox.chats import Chat
from bot.sandbox.faults import Faults
from bot.sandbox.groups import Group
from bot.sandbox.identity import Identity
from bot.sandbox.messages import Message
from bot.sandbox.page_api.guard import guard
from bot.sandbox.page_api.server import PageApi
from bot.sandbox.people import Person
from bot.sandbox.presses import NotSeenError
from bot.sandbox.settings import GroupPlan, Persona, Tour
from bot.sandbox.state import SandboxState

T = TypeVar("T")


class Sandbox:
    """A Bot API server and a web page on loopback, on a port of its own (0 takes a free one).

    `async with Sandbox() as sandbox` starts it; its state is in memory and ends with it. `clock`
    gives seconds since 1970. Flood limits are Telegram's when `flood_limits` is true.
    """

    host = "127.0.0.1"
    """The address of loopback at which it answers; it may be one of IPv6."""

    def __init__(
        self,
        port: int = 0,
        *,
        personas: Sequence[Persona] = (),
        groups: Sequence[GroupPlan] = (),
        flood_limits: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.state = SandboxState(clock)
        self.state.flood.enabled = flood_limits
        self.faults = Faults()
        self._bot_api = BotApi(self.state, self.faults)
        self._page_api = PageApi(self.state, self.faults)
        self._port = port
        self._runner: web.AppRunner | None = None
        self._populate(personas, groups)

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[guard], client_max_size=50 * 2**20)
        self._bot_api.add_routes(app)
        self._page_api.add_routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, self.host, self._port).start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        await self.state.webhook.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def api_url(self) -> str:
        """Give what the bot takes for Telegram's address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self._port}"

    @property
    def page_url(self) -> str:
        """Give the address of the page."""
        return f"{self.api_url}/"

    @property
    def token(self) -> str:
        """Give a token that the sandbox accepts; any other of that shape will do as well."""
        return TOKEN

    @property
    def bot(self) -> BotAccount:
        """Give what Telegram knows of the bot: its names, descriptions and commands."""
        return self.state.bot

    @property
    def calls(self) -> deque[Call]:
        """Give the bot's last ten thousand calls, oldest first."""
        return self._bot_api.calls

    def person(
        self,
        id: int | None = None,  # noqa: A002 - Telegram's word
        first_name: str = "Camille",
        last_name: str | None = None,
        language_code: str | None = "fr",
        username: str | None = None,
    ) -> Person:
        """Bring a person in."""
        number = self.state.next_person_id() if id is None else id
        return self.state.add_person(
            Identity(number, first_name, last_name, username, language_code)
        )

    def group(
        self,
        id: int | None = None,  # noqa: A002 - Telegram's word
        title: str = "Coordination",
        members: Iterable[Person] = (),
        *,
        forum: bool = False,
    ) -> Group:
        """Bring a group in, with the bot as an ordinary member and nobody told.

        A number that begins with -100 makes it a supergroup, as does `forum`.
        """
        return self.state.add_group(id, title, members, forum=forum)

    def offer(self, turn: Callable[[int], None], tour: Tour) -> None:
        """Have the page offer to turn the clock on by so many days, and to play the tour."""
        self._page_api.offer(turn, tour)

    def revoke_token(self) -> None:
        """Refuse every call with 401 from now on."""
        self._bot_api.revoked = True

    def push_raw_update(self, update: dict[str, Any]) -> None:
        """Queue an update as it is, well-formed or not; it is numbered if it has no number."""
        self.state.queue.push_raw(update)

    def chat_of(self, message: Message) -> Chat:
        """Give the chat in which a message was written, by whatever number it has now."""
        return self.state.chats.of(message)

    async def until(self, found: Callable[[], T], within: float = PATIENCE) -> T:
        """Wait until the function returns something true; raises `NotSeenError` otherwise.

        It is called again at each change: a message, an edit, a toast, a call by the bot.
        """
        result = await self.state.changes.until(found, within)
        if not result:
            raise NotSeenError(f"not so within {within} s")
        return result

    def _populate(self, personas: Sequence[Persona], groups: Sequence[GroupPlan]) -> None:
        for persona in personas:
            self.state.add_person(persona.identity)
            self._page_api.stories[persona.id] = persona
        for plan in groups:
            members = [self.state.people[persona.id] for persona in plan.members]
            group = self.state.add_group(plan.id, plan.title, members, forum=plan.forum)
            group.bot_status = "administrator" if plan.bot_is_administrator else "member"
