"""Checks that ask Telegram: the token, the webhook, the clock, each desk's group."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

from bot.addresses import Addresses
from bot.clock import Clock
from bot.commands.findings import Finding, away, doubtful, right, wrong
from bot.settings import Settings
from bot.status import SECONDS_OFF
from bot.telegram.api import on_this_machine
from bot.telegram.checks import (
    GroupSeen,
    Probe,
    TelegramAwayError,
    TokenUnknownError,
    probe,
)
from bot.telegram.transport import time_at
from conversations.directory import Desk
from conversations.identities import ChatId


async def telegram_checked(
    settings: Settings, addresses: Addresses, clock: Clock, *, linked_known: bool
) -> AsyncIterator[Finding]:
    """Say what Telegram says, as far as it can be asked; nothing is changed there.

    Which group was linked with a code stands in the database, and may not be known.
    """
    server = settings.telegram_api_url
    async with probe(settings.bot_token.get_secret_value(), server) as telegram:
        try:
            yield right("token", f"@{await telegram.username()}")
        except TokenUnknownError:
            yield wrong("token", "Telegram refuses BOT_TOKEN: copy it again from @BotFather.")
            return
        except TelegramAwayError as error:
            yield away(
                "Telegram",
                f"{server} can't be reached ({error}): look at the network and at HTTPS_PROXY. "
                "The groups could not be checked.",
            )
            return
        yield _clock(await time_at(server, direct=on_this_machine(server)), clock.now())
        try:
            yield _webhook(await telegram.webhook(), settings.webhook_url)
            chat = addresses.directory.administrators_chat_id
            if chat and chat.group:  # who is written to in private has begun, or is told by the log
                yield await _alarms(telegram, chat)
            for desk in addresses.directory.desks:
                yield (
                    await _group(telegram, desk)
                    if linked_known or desk.chat_id
                    else doubtful(
                        f"desk {desk.id}",
                        "not looked at: its group, once linked, stands in the database.",
                    )
                )
        except TelegramAwayError as error:
            yield away("Telegram", f"it stopped answering ({error}): try again.")


def _clock(theirs: datetime | None, ours: datetime) -> Finding:
    if theirs is None:
        return doubtful("clock", "Telegram's server tells no time to compare with.")
    off = (ours - theirs).total_seconds()
    if abs(off) <= SECONDS_OFF:
        return right("clock", "agrees with Telegram's")
    way = "ahead of" if off > 0 else "behind"
    return wrong("clock", f"{abs(off):.0f} s {way} Telegram's: set it, with NTP for good.")


def _webhook(set_now: str, wanted: str | None) -> Finding:
    if wanted and set_now == wanted:
        return right("webhook", "Telegram posts to WEBHOOK_URL")
    if wanted:
        return doubtful("webhook", "WEBHOOK_URL is not set at Telegram: the next start sets it.")
    if set_now:
        return doubtful("webhook", "one is set: the next start takes it away, and polls.")
    return right("webhook", "none: the bot polls")


async def _alarms(telegram: Probe, chat: ChatId) -> Finding:
    seen = await telegram.group(chat)
    if seen.title is None:
        return wrong(
            "alarms",
            "the bot is not in the chat of administrators_chat_id, or it is gone: add it there.",
        )
    if not seen.rights.write:
        return wrong("alarms", f"the bot may not write in “{seen.title}”.")
    return right("alarms", f"go to “{seen.title}”")


async def _group(telegram: Probe, desk: Desk) -> Finding:
    what = f"desk {desk.id}"
    if desk.chat_id is None:
        return wrong(what, f"has no group: `python -m bot link {desk.id}`.")
    seen = await telegram.group(desk.chat_id)
    if seen.title is None:
        return wrong(what, "the bot is not in its group, or the group is gone: add it, or link.")
    if not seen.rights.write:
        return wrong(what, f"the bot may not write in “{seen.title}”.")
    lacks = list(_lacks(desk, seen))
    return (
        doubtful(what, f"“{seen.title}”: {', '.join(lacks)}.")
        if lacks
        else right(what, f"“{seen.title}”, with all it needs")
    )


def _lacks(desk: Desk, seen: GroupSeen) -> list[str]:
    lacks = []
    if not seen.rights.pin:
        lacks.append("the bot may not pin its board")
    if desk.topics and not seen.topics:
        lacks.append("topics are not switched on")
    elif desk.topics and not seen.rights.topics:
        lacks.append("the bot may not manage topics")
    return lacks
