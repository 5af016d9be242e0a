"""Drives the guided tour of the demo's page."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

LONG = 60_000  # milliseconds; a tour is some thirty turns of the bot

NOTE_STEPS = """() => {
  window.stepsSeen = new Set();
  new MutationObserver(() => {
    const step = document.querySelector(".steps [aria-current]");
    if (step) window.stepsSeen.add(step.dataset.step);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""
"""A step may be over before anybody looks again."""


class Guide:
    """Starts the tour, lets it play, and stops it."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def starts(self) -> None:
        await self._page.locator(".quiet.tour:visible").first.click()
        await expect(self.bar).to_be_visible()

    async def plays_to_the_end(self) -> None:
        """Play until the reply has arrived on the phone."""
        await self._page.evaluate(NOTE_STEPS)
        await self.starts()
        await self._page.wait_for_function("() => window.stepsSeen.has('3')", timeout=LONG)
        await expect(self.step).to_have_count(0, timeout=LONG)

    @property
    def bar(self) -> Locator:
        return self._page.locator("#tour")

    @property
    def step(self) -> Locator:
        """The step that is being played."""
        return self._page.locator(".steps [aria-current]")
