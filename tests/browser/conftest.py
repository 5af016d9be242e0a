"""The demo as people start it, in a process of its own, and its page in Chromium."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from playwright.async_api import Page, async_playwright

from tests.browser.guide import Guide
from tests.browser.pictures import DESKTOP
from tests.sandbox.conftest import SWITCHES
from tests.sandbox.conftest import chromium as chromium

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")
PATIENCE = 20_000  # milliseconds; a laptop that does other things too is still a laptop


@contextmanager
def started(folder: Path, port: int = 0) -> Iterator[str]:
    """Start the demo and give its address; it must end as asked. "log" has its complaints."""
    command = [sys.executable, "-m", "bot", "demo"]
    with (
        (folder / "log").open("w+", encoding="utf-8") as log,
        Popen(
            command, env={**os.environ, "PORT": str(port)}, stdout=PIPE, stderr=log, text=True
        ) as bot,
    ):
        assert bot.stdout
        address = ADDRESS.search(bot.stdout.readline())
        try:
            assert address, (folder / "log").read_text(encoding="utf-8")
            yield address[0]
        finally:
            bot.send_signal(signal.SIGTERM)
            assert bot.wait(PATIENCE / 1000) == 0


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[str]:
    """Give the address of a demo that must have nothing to complain of."""
    with started(tmp_path) as address:
        yield address
    lines = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if " INFO " not in line] == []


@asynccontextmanager
async def opened(chromium: Path, address: str) -> AsyncIterator[Page]:
    """Open the demo's page in Chromium; any error in its scripts fails the test."""
    errors: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=SWITCHES)
        view = await browser.new_page(
            locale="fr-BE",
            timezone_id="Europe/Brussels",
            viewport=DESKTOP,
            reduced_motion="reduce",
        )
        view.set_default_timeout(PATIENCE)
        view.on("pageerror", lambda error: errors.append(str(error)))
        await view.goto(address)
        await view.wait_for_selector("body[data-begun]")
        yield view
        await browser.close()
    assert errors == []


@pytest.fixture
async def page(chromium: Path, demo: str) -> AsyncIterator[Page]:
    """Open the page of the demo."""
    async with opened(chromium, demo) as view:
        yield view


@pytest.fixture
async def played(page: Page, demo: str) -> Page:
    """Have the tour play a whole request and its answer, so that there is something to look at."""
    await page.goto(f"{demo}?pace=20")
    await Guide(page).plays_to_the_end()
    return page
