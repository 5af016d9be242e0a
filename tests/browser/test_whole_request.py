"""The demo in a real browser: a whole request in each language, with nothing set up."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.phone_driver import PhoneDriver
from tests.browser.pictures import PHONE, take
from tests.browser.transcript import read

pytestmark = pytest.mark.browser


async def test_a_whole_request_in_french(page: Page) -> None:
    """A partner asks by taps and typing; one card stands in Namur, and Anne takes it on."""
    camille, transcript = PhoneDriver(page, "Camille"), read("fr", "co_consultation_partner")
    await camille.start("Démarrer")
    await camille.answers(transcript.steps[:5])
    await camille.reads(transcript.steps[5].shown)
    await take(page, "phone", size=PHONE)
    await camille.answers(transcript.steps[5:-1])
    await camille.reads(transcript.steps[-1].shown)
    reference = await camille.sends_twice(transcript)
    await camille.opens_group(transcript.group)
    await expect(camille.card.locator(".key")).to_have_text(transcript.card.keys)
    await take(page, "demo")
    await take(page, "demo-dark", scheme="dark")
    assert await camille.takes_on(transcript, reference) == "Anne"
    await expect(camille.card.locator(".text")).to_contain_text(f"{reference} · Anne")


async def test_a_whole_request_in_dutch(page: Page) -> None:
    """A psychologist asks, closes the page half-way, goes on; one card stands in Ghent."""
    await page.get_by_role("button", name="NL", exact=True).click()
    jonas, transcript = PhoneDriver(page, "Jonas"), read("nl", "co_consultation_psychologist")
    middle = len(transcript.steps) // 2
    await jonas.start("Starten")
    await jonas.answers(transcript.steps[:middle])
    await jonas.reads(transcript.steps[middle].shown)
    await jonas.opens_again()
    await jonas.answers(transcript.steps[middle:-1])
    await jonas.reads(transcript.steps[-1].shown)
    reference = await jonas.sends_twice(transcript)
    await jonas.opens_group(transcript.group)
    await expect(jonas.card.locator(".key")).to_have_text(transcript.card.keys)
    await take(page, "demo-nl")
    await take(page, "demo-nl-dark", scheme="dark")
    assert await jonas.takes_on(transcript, reference) == "Lotte"
    await expect(jonas.card.locator(".text")).to_contain_text(f"{reference} · Lotte")
