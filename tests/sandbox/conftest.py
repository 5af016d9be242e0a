"""The sandbox with a clock to turn, a plain HTTP client as the bot, and a browser on the page."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from playwright.async_api import Page, async_playwright

from bot.sandbox import Group, GroupPlan, Person, Persona, Sandbox
from tests.sandbox.echo_bot import EchoBot

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
CAMILLE = Persona(
    1001,
    "Camille",
    "Exemple",
    story={"fr": "Maison de quartier", "nl": "Buurthuis"},
    start="demo",
)
JAN = Persona(1002, "Jan", "Voorbeeld", "nl", story={"nl": "Psycholoog"})
ANNE = Persona(1003, "Anne", "Modèle")
LUC = Persona(1004, "Luc", "Staal", "nl")
ROOMS = (GroupPlan("Coordination A", (ANNE, LUC)), GroupPlan("Coördinatie B", (LUC,)))

Call = Callable[..., Coroutine[Any, Any, Any]]


@dataclass
class Clock:
    """A clock that stands still until it is turned on by hand."""

    ahead: float = 0.0

    def __call__(self) -> float:
        return 1_800_000_000 + self.ahead


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    personas = (CAMILLE, JAN, ANNE, LUC)
    async with Sandbox(personas=personas, groups=ROOMS, clock=clock) as running:
        yield running


@pytest.fixture
async def http(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(sandbox.api_url) as session:
        yield session


@pytest.fixture
def call(sandbox: Sandbox, http: aiohttp.ClientSession) -> Call:
    """Call a method of the Bot API and give the whole answer."""

    async def _call(method: str, **parameters: Any) -> Any:
        address = f"/bot{sandbox.token}/{method}"
        async with http.post(address, json=parameters) as response:
            return await response.json()

    return _call


@pytest.fixture
def camille(sandbox: Sandbox) -> Person:
    return sandbox.state.people[CAMILLE.id]


@pytest.fixture
def anne(sandbox: Sandbox) -> Person:
    return sandbox.state.people[ANNE.id]


@pytest.fixture
def room(sandbox: Sandbox) -> Group:
    return next(iter(sandbox.state.groups.values()))


@pytest.fixture
def chromium() -> Path:
    """Find the browser; without one the test is skipped, or fails if BROWSER_REQUIRED is set."""
    if not CHROMIUM.exists():
        if os.environ.get("BROWSER_REQUIRED"):
            pytest.fail(f"BROWSER_REQUIRED is set and there is no browser at {CHROMIUM}")
        pytest.skip(f"no Chromium at {CHROMIUM}: install it or name it in CHROMIUM")
    return CHROMIUM


@pytest.fixture
async def page(sandbox: Sandbox, chromium: Path) -> AsyncIterator[Page]:
    """Open the page in Chromium; any error in its scripts fails the test."""
    errors: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=SWITCHES)
        view = await browser.new_page(
            locale="fr-BE", viewport={"width": 1360, "height": 820}, reduced_motion="reduce"
        )
        view.set_default_timeout(20_000)
        view.on("pageerror", lambda error: errors.append(str(error)))
        await view.goto(sandbox.page_url)
        await view.wait_for_selector("body[data-begun]")
        yield view
        await browser.close()
    assert errors == []


@pytest.fixture
async def echo(sandbox: Sandbox, room: Group) -> AsyncIterator[EchoBot]:
    echo = EchoBot(sandbox, room)
    async with echo.bot:
        await echo.bot.set_my_commands([("aide", "Obtenir de l'aide")])
        await echo.bot.set_my_description("Je pose une question.")
        running = asyncio.create_task(echo.run())
        yield echo
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
