"""Drives the whole bot before a pretend Telegram: starts, stops, goes through a request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot import app, parts
from bot.courier.courier import Courier
from bot.courier.limits import Limits
from bot.sandbox import Message, Person, Sandbox
from bot.settings import Settings
from bot.telegram import connection
from tests.support.networks import demo_file
from tests.support.samples import database

KEY = SecretStr(Fernet.generate_key().decode())
NAMUR, BRUSSELS, FALLBACK = -1001000000001, -1001000000002, -1001000000006
ADMINISTRATORS = -1001000000099

REQUEST = (
    *("role:partner", "need:advice", "result:go_on"),
    *("Camille Exemple, assistante sociale, Maison de quartier Exemple", "contact:telegram"),
    "Nous accueillons de plus en plus de personnes isolées et cherchons un soutien.",
    *("channel:phone", "5000", "age_group:adults", "timing:month", "summary:send"),
)
"""The steps of a request in Namur."""


def settings(sandbox: Sandbox, folder: Path, networks: Path | None = None) -> Settings:
    """Give the settings of a bot that takes the sandbox for Telegram, by default for the demo.

    What coordinators do leaves at once there.
    """
    return Settings(
        bot_token=SecretStr(sandbox.token),
        telegram_api_url=sandbox.api_url,
        database_url=database(folder),
        networks_file=networks or demo_file(folder),
        data_key=KEY,
    )


@asynccontextmanager
async def serving(chosen: Settings) -> AsyncIterator[asyncio.Task[None]]:
    """Run the bot, then stop it as SIGTERM does; it must end by itself, and soon."""
    stop = asyncio.Event()
    working = asyncio.create_task(app.serve(chosen, stop))
    try:
        yield working
    finally:
        stop.set()
        await asyncio.wait_for(working, 30)


async def answers(person: Person, *steps: str) -> Message:
    """Go through steps, buttons by their code and texts; give the screen that follows."""
    for step in steps:
        screen, asked = newest(person), newest(person).text
        if label := label_of(screen, step):
            await person.presses(label, message=screen).answer()
        else:
            person.types(step)
        shown = await person.ledger.changes.until(partial(shows_another, person, asked), 30.0)
        assert shown, f"nothing else is shown after {step}"
    return newest(person)


def label_of(message: Message, code: str) -> str | None:
    """Give the label of the button whose code begins so, if there is one."""
    buttons = (button for row in message.buttons for button in row)
    codes = {(button.data or "").partition(":")[2]: button.label for button in buttons}
    return next((codes[one] for one in codes if one.startswith(code)), None)


def shows_another(person: Person, text: str) -> bool:
    """Say whether there is a screen with buttons, and another text."""
    return any(message.buttons for message in person.chat.messages) and newest(person).text != text


def newest(person: Person) -> Message:
    """Give the newest message with buttons."""
    return [message for message in person.chat.messages if message.by_bot and message.buttons][-1]


def asking_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let bots ask a Telegram that is not there as often as ever, with hardly a pause between."""
    monkeypatch.setattr(connection, "PAUSES", tuple(one / 50 for one in connection.PAUSES))


def without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let bots deliver as fast as they can: a test need not wait as a group must."""
    monkeypatch.setattr(parts, "Courier", partial(Courier, limits=Limits.none()))
