"""A whole request without a mouse."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.phone_driver import PhoneDriver
from tests.browser.transcript import Step, read

pytestmark = pytest.mark.browser

MOST_PRESSES = 12
"""Of the Tab key, to any button of a question."""


async def test_a_request_with_the_keyboard_alone(page: Page) -> None:
    """From the first Tab to the receipt; the focus is never lost on the way."""
    camille, transcript = PhoneDriver(page, "Camille"), read("fr", "co_consultation_partner")
    for key in ("Tab", "Enter", "Enter"):
        await page.keyboard.press(key)
    for step in transcript.steps:
        await camille.reads(step.shown)
        await _answer(page, step)
    await camille.hears("envoyée ✓")


async def _answer(page: Page, step: Step) -> None:
    if step.label is None:
        await _to_messages(page)
        await page.keyboard.type(step.answer)
        await page.keyboard.press("Enter")
        return
    await _to_messages(page)
    for _ in range(MOST_PRESSES):
        if await page.evaluate("document.activeElement.textContent") == step.label:
            break
        await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.textContent") == step.label
    await page.keyboard.press("Enter")


async def _to_messages(page: Page) -> None:
    """Leave the composer; after a press the focus is already among the messages."""
    if await page.evaluate("document.activeElement.tagName") == "TEXTAREA":
        await page.keyboard.press("Escape")
    await expect(page.locator("#phone .messages :focus")).to_have_count(1)
