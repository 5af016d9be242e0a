"""The Bot API as the bot calls it: the library's client, with requests posted as they are."""

from __future__ import annotations

from datetime import datetime
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from telegram import Bot

from bot.telegram.transport import READ_SECONDS, Transport


class BotApi(Bot):
    """The library's client on our transport, and one method for ready-made calls.

    A message of the outbox is complete when it is committed: to take it apart for `send_message`
    and build an object from the answer costs more than the whole turn (docs/adr/0008).
    """

    def __init__(self, token: str, server: str) -> None:
        """Prepare calls to `server` (no slash at its end), "/bot<token>/<method>" after it."""
        transport = self._transport = Transport(direct=on_this_machine(server))
        super().__init__(
            token,
            base_url=lambda token: f"{server}/bot{token}",
            request=transport,
            get_updates_request=transport,
        )

    def time(self) -> datetime | None:
        """Give what Telegram's clock shows now, by its last answer; None before there is one."""
        return self._transport.time()

    async def call(
        self, method: str, payload: dict[str, Any], *, wait: float = READ_SECONDS
    ) -> Any:
        """Make a call and give its bare result; `wait` is in seconds.

        Raises:
            TelegramError: it was refused, or its fate is unknown.
        """
        return await self._post(method, payload, read_timeout=wait)


def on_this_machine(server: str) -> bool:
    """Say whether no proxy can stand between us and a server."""
    host = urlsplit(server).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
