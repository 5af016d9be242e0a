"""What a newcomer sees first, and the tour that shows how it goes."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.guide import Guide
from tests.browser.phone_driver import PhoneDriver

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
async def test_the_first_screen_says_what_this_is(page: Page, width: int) -> None:
    """The product, what it is, three steps, the tour, and people with their roles, at any width."""
    await page.set_viewport_size({"width": width, "height": 700})
    await expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    await expect(page.get_by_text("rien ne quitte cet ordinateur")).to_be_in_viewport(ratio=1)
    steps = page.locator(".steps li")
    await expect(steps).to_have_count(3)
    for step in await steps.all():
        await expect(step).to_be_in_viewport(ratio=1)
    await expect(page.locator(".quiet.tour:visible")).to_have_count(1)
    await expect(page.locator(".person .role").first).to_be_in_viewport()
    assert await page.evaluate("document.documentElement.scrollWidth") <= width


async def test_the_tour_plays_a_request_and_its_answer(page: Page, demo: str) -> None:
    """In French and in Dutch, as often as one likes; each reply arrives on the phone."""
    await page.goto(f"{demo}?pace=20")
    guide = Guide(page)
    for language in ("FR", "NL", "NL"):
        await page.get_by_role("button", name=language, exact=True).click()
        await guide.plays_to_the_end()
        await expect(page.locator('#phone .key[data-code*="event:write."]').last).to_be_visible()


async def test_whoever_touches_the_page_has_it(page: Page) -> None:
    """The tour stops at the first tap; everything stays, and one goes on by oneself."""
    guide, camille = Guide(page), PhoneDriver(page, "Camille")
    await guide.starts()
    await page.locator("#phone .head").click()
    await expect(guide.step).to_have_count(0)
    await expect(guide.bar).to_contain_text("À vous")
    await camille.start("Démarrer")
    await camille.presses("role:partner")
    await expect(camille.key("need:person")).to_be_visible()


async def test_the_tour_is_stopped_by_its_button(page: Page) -> None:
    """And closed, and begun again with somebody new."""
    guide = Guide(page)
    await guide.starts()
    await guide.bar.get_by_role("button", name="Arrêter").click()
    await expect(guide.step).to_have_count(0)
    await guide.bar.get_by_role("button", name="Fermer").click()
    await expect(guide.bar).to_be_hidden()


async def test_time_passes_for_the_bot_too(page: Page) -> None:
    """After a day whoever stopped half-way is reminded; after a week more the draft is gone."""
    camille = PhoneDriver(page, "Camille")
    await camille.start("Démarrer")
    await camille.presses("role:partner", "need:person", "together:joint", "agreement:yes")
    await _passes(page, "oneDay")
    await expect(camille.key("event:resume")).to_be_visible()
    await _passes(page, "oneWeek")
    await _passes(page, "oneDay")
    await camille.types("/start")
    await expect(camille.key("role:partner")).to_be_visible()
    await expect(page.locator("#phone .day")).to_have_count(3)


async def _passes(page: Page, deed: str) -> None:
    await page.wait_for_timeout(1500)  # what is under way is answered in its own time
    await page.locator("[popovertarget=faults]").click()
    moment = page.locator(".moment")
    before = await moment.text_content() or ""
    await page.locator(f"[data-deed={deed}]").click()
    await expect(moment).not_to_have_text(before)
    await page.keyboard.press("Escape")
    await page.wait_for_timeout(6000)  # the clock is looked at again up to 4 s later
