"""Drives the guided tour of the demo's page."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

LONG = 60_000  # milliseconds; a tour is some thirty turns of the bot


class Guide:
    """Starts the tour, lets it play, and stops it."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def starts(self) -> None:
        await self._page.locator(".quiet.tour:visible").first.click()
        await expect(self.bar).to_be_visible()

    async def plays_to_the_end(self) -> None:
        """Play until the reply has arrived on the phone."""
        await self.starts()
        await expect(self._page.locator(".steps [aria-current]")).to_have_attribute(
            "data-step", "3", timeout=LONG
        )
        await expect(self.step).to_have_count(0, timeout=LONG)

    @property
    def bar(self) -> Locator:
        return self._page.locator("#tour")

    @property
    def step(self) -> Locator:
        """The step that is being played."""
        return self._page.locator(".steps [aria-current]")
