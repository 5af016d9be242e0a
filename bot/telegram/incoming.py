"""Chooses how updates come in: by a webhook if one is set, else by polling."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.arrivals.inbox import Inbox
from bot.duties import Work
from bot.settings import WebhookSettings
from bot.telegram.api import BotApi
from bot.telegram.intake import Intake, Watch


@asynccontextmanager
async def incoming(
    settings: WebhookSettings, api: BotApi, inbox: Inbox, watch: Watch
) -> AsyncIterator[Work]:
    """Give what brings updates in: polls, or a watch over what Telegram posts here meanwhile.

    Raises:
        CannotListenToTelegramError: the port for its posts can't be had.
    """
    if settings.webhook_url is None:
        yield Intake(api, inbox.receive, watch).run
        return
    from bot.telegram.webhook import (  # noqa: PLC0415  a server of 2 MB, where it is wanted
        WebhookWatch,
        posted,
        secret_of,
    )

    await inbox.begin_anew()
    secret = secret_of(api.token)
    async with posted(*settings.webhook_address, secret, inbox.keep):
        yield WebhookWatch(api, settings.webhook_url, secret, watch).run
