"""The pictures of the README, taken anew where `make pictures` asks for them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from playwright.async_api import Page, ViewportSize, expect

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
DESKTOP = ViewportSize(width=1280, height=860)
PHONE = ViewportSize(width=360, height=740)
SETTLED = 600  # milliseconds in which colours fade and lists scroll


async def take(
    page: Page,
    name: str,
    *,
    size: ViewportSize = DESKTOP,
    scheme: Literal["light", "dark"] = "light",
) -> None:
    """Save the page at this size and in these colours, if pictures are wanted."""
    if not os.environ.get("PICTURES"):
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    await page.set_viewport_size(size)
    await page.emulate_media(color_scheme=scheme)
    await page.mouse.move(0, 0)
    await expect(page.locator(".toast")).to_have_count(0)
    for jump in await page.locator(".jump:visible").all():
        await jump.click()
    await page.wait_for_timeout(SETTLED)
    await page.screenshot(path=FOLDER / f"{name}.png")
    await page.set_viewport_size(DESKTOP)
    await page.emulate_media(color_scheme="light")
