"""The pictures of README and guides, taken anew where `make pictures` asks for them.

Beside each stands what can be read on it: where that is not what the page shows now, the picture is
stale, and its test fails.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from babel.dates import get_day_names, get_month_names
from playwright.async_api import Locator, Page, ViewportSize, expect

from conversations.text import Language

DOCS = Path(__file__).parents[2] / "docs"
WORDS = Path(__file__).parent / "pictured"
DESKTOP = ViewportSize(width=1280, height=860)
PHONE = ViewportSize(width=360, height=740)
SETTLED = 600  # milliseconds in which colours fade and lists scroll

ALONE = ".row .tools { visibility: hidden } #rooms .stack, #phone .stack { max-width: 26rem }"
"""Hides what stands beside a message."""

DAYS = [
    name
    for language in Language
    for names in (get_day_names("wide", locale=language), get_month_names("wide", locale=language))
    for name in names.values()
]
OF_TODAY = re.compile(rf"\b(?:[0-9A-Z]{{3}}-[0-9A-Z]{{3}}|\d+(?:er)?|{'|'.join(DAYS)})\b")
"""What another day shows otherwise: references, numbers ("1er"), the names of days and months."""


async def take(
    page: Page,
    name: str,
    *,
    size: ViewportSize = DESKTOP,
    scheme: Literal["light", "dark"] = "light",
) -> None:
    """Save the page at this size and in these colours, if pictures are wanted."""
    said = [page.locator(f"{where} .row.other").last for where in ("#phone", "#rooms")]
    if not _wanted(name, [await one.inner_text() for one in said if await one.count()]):
        return
    await page.set_viewport_size(size)
    await page.emulate_media(color_scheme=scheme)
    await page.mouse.move(0, 0)
    await expect(page.locator(".toast")).to_have_count(0)
    for jump in await page.locator(".jump:visible").all():
        await jump.click()
    await page.wait_for_timeout(SETTLED)
    await page.screenshot(path=DOCS / "pictures" / f"{name}.png")
    await page.set_viewport_size(DESKTOP)
    await page.emulate_media(color_scheme="light")


async def take_of(message: Locator, name: str) -> None:
    """Save one message with its buttons, for a guide."""
    drawn = message.locator(".stack")
    await expect(drawn).to_be_visible()
    await message.page.mouse.move(0, 0)
    await message.page.wait_for_timeout(SETTLED)
    if _wanted(name, [await drawn.inner_text()]):
        await expect(message.page.locator(".toast")).to_have_count(0)
        await drawn.screenshot(path=DOCS / "guides" / "pictures" / f"{name}.png", style=ALONE)


def _wanted(name: str, words: list[str]) -> bool:
    """Say whether to take a picture; if not, it must show these words, those of today aside."""
    lines = OF_TODAY.sub("#", "\n".join(words)).splitlines()
    seen = "\n".join(line.strip() for line in lines if line.strip()) + "\n"
    kept = WORDS / f"{name}.txt"
    if os.environ.get("PICTURES"):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(seen, encoding="utf-8")
        return True
    assert seen == kept.read_text(encoding="utf-8"), f"{name}.png is stale: run `make pictures`"
    return False
