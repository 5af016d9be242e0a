"""The page for those who don't see it, don't point, or see it large."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, ViewportSize, expect

from tests.browser.pictures import DESKTOP

pytestmark = pytest.mark.browser

PHONE = ViewportSize(width=390, height=844)
ZOOMED = ViewportSize(width=640, height=430)
"""What is left of a laptop's screen at 200 %."""

Scheme = Literal["light", "dark"]


async def _findings(page: Page) -> list[str]:
    """Say what axe finds that is serious or worse."""
    await page.wait_for_timeout(300)  # colours fade
    found = await Axe().run(page)
    return [
        f"{finding['id']}: {node['html'][:120]} {node['failureSummary'][:200]}"
        for finding in found.response["violations"]
        if finding["impact"] in {"serious", "critical"}
        for node in finding["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_serious_on_the_first_screen(page: Page, scheme: Scheme) -> None:
    """Wide and narrow, with the sheet of time and faults, and with the question for a name."""
    await page.emulate_media(color_scheme=scheme)
    for size in (DESKTOP, PHONE):
        await page.set_viewport_size(size)
        assert await _findings(page) == []
        await page.locator("[popovertarget=faults]").click()
        assert await _findings(page) == []
        await page.keyboard.press("Escape")
    await page.locator(".person.add").click()
    assert await _findings(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_serious_in_conversations(played: Page, scheme: Scheme) -> None:
    """A phone and a group with messages, their menus, the list of groups; wide and narrow."""
    await played.emulate_media(color_scheme=scheme)
    assert await _findings(played) == []
    await played.locator("#phone .head [aria-haspopup]").click()
    assert await _findings(played) == []
    await played.keyboard.press("Escape")
    await played.set_viewport_size(PHONE)
    assert await _findings(played) == []
    await played.locator("#tabs [data-tab=rooms]").click()
    assert await _findings(played) == []
    await played.locator(".room-pick").click()
    assert await _findings(played) == []


async def test_everything_can_be_used_at_twice_the_size(played: Page) -> None:
    """At 200 % nothing sticks out sideways, and the newest message and the composer are there."""
    await played.set_viewport_size(ZOOMED)
    for tab in ("phone", "rooms"):
        await played.locator(f"#tabs [data-tab={tab}]").click()
        await expect(played.locator(f"#{tab} textarea")).to_be_visible()
        box = await played.locator(f"#{tab} .messages").bounding_box()
        assert box
        assert box["height"] > 150
        assert await played.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]
