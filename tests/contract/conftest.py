"""The sandbox, a person in it, and python-telegram-bot's own client as the bot."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import telegram

from bot.sandbox import Group, Person, Sandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as running:
        yield running


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[telegram.Bot]:
    client = telegram.Bot(sandbox.token, base_url=f"{sandbox.api_url}/bot")
    async with client:
        yield client


@pytest.fixture
def lea(sandbox: Sandbox) -> Person:
    """Someone who has everything that Telegram can tell, and has written to the bot."""
    person = sandbox.person(first_name="Léa", last_name="Exemple", username="lea_exemple")
    person.chat.started = True
    return person


@pytest.fixture
def group(sandbox: Sandbox, lea: Person) -> Group:
    return sandbox.group(title="Coordination", members=[lea])


@pytest.fixture
def forum(sandbox: Sandbox, lea: Person) -> Group:
    forum = sandbox.group(title="Coördinatie", members=[lea], forum=True)
    forum.bot_status = "administrator"
    return forum
