"""What happens to people, in a browser: danger, names, languages, two who press at once."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import opened, started
from tests.browser.group_driver import GroupDriver
from tests.browser.phone_driver import PhoneDriver
from tests.browser.transcript import read

pytestmark = pytest.mark.browser

TO_THE_NEED = ("role:partner", "need:advice", "result:go_on")
WHO = "Camille Exemple, assistante sociale, Maison de quartier Exemple"


async def test_in_danger_the_numbers_come_first(page: Page) -> None:
    """By the button and by a sentence; one tap leads back to the very question."""
    camille = PhoneDriver(page, "Camille")
    await camille.start("Démarrer")
    await camille.presses("role:partner", "go:emergency")
    await camille.hears("112")
    await camille.presses("emergency:continue")
    await expect(camille.key("need:person")).to_be_visible()
    await camille.types("elle dit qu'elle veut mourir")
    await expect(camille.key("emergency:continue")).to_be_visible()
    await camille.hears("0800 32 123")


async def test_a_name_is_masked_or_written_anew(page: Page) -> None:
    """What could identify somebody is shown, and leaves only as the person wishes."""
    camille = PhoneDriver(page, "Camille")
    await camille.start("Démarrer")
    await camille.presses(*TO_THE_NEED)
    await camille.types(WHO)
    await camille.presses("contact:telegram")
    await camille.types("Le jeune Karimo fréquente notre AMO.")
    await expect(camille.key("guard:keep")).to_be_visible()
    await camille.presses("guard:rewrite")
    await camille.types("Un jeune qui fréquente notre AMO s'isole.")
    await camille.hears("Un jeune qui fréquente notre AMO s'isole. ✓")


async def test_the_language_is_changed_at_any_question(page: Page) -> None:
    """The same question stands there in Dutch, and what was answered is kept."""
    camille = PhoneDriver(page, "Camille")
    await camille.start("Démarrer")
    await camille.presses("role:partner", "go:language", "language:nl")
    await expect(camille.key("go:emergency")).to_contain_text("Nood")
    await expect(camille.key("need:person")).to_be_visible()


async def test_two_who_press_at_once_are_both_told(page: Page) -> None:
    """One takes the request on, on one page; the other reads who, on another page."""
    camille, transcript = PhoneDriver(page, "Camille"), read("fr", "co_consultation_partner")
    await camille.start("Démarrer")
    await camille.answers(transcript.steps[:-1])
    await camille.sends_twice(transcript)
    browser = page.context.browser
    assert browser
    other = await browser.new_page(locale="fr-BE", reduced_motion="reduce")
    await other.goto(page.url)
    for view, name in ((page, "Anne"), (other, "Karim")):
        desk = GroupDriver(view)
        await desk.look_at(transcript.group, "fr")
        await desk.speak_as(name)
    takes = [view.locator('#rooms .key[data-code*=":take:"]').last for view in (page, other)]
    await asyncio.gather(*(take.click() for take in takes))
    card = page.locator("#rooms .row.other", has=page.locator('.key[data-code*=":reply:"]'))
    await expect(card).to_have_count(1)
    said = await card.inner_text()
    holder = next(name for name in ("Anne", "Karim") if name in said)
    for view in (page, other):
        await expect(view.locator("#rooms .row.other", has_text=holder).last).to_be_visible()
    await camille.hears(holder)


async def test_an_outage_delays_and_loses_nothing(chromium: Path, tmp_path: Path) -> None:
    """While Telegram is down the page says so; what was typed meanwhile is answered afterwards."""
    with started(tmp_path) as address:
        async with opened(chromium, address) as page:
            camille = PhoneDriver(page, "Camille")
            await camille.start("Démarrer")
            await camille.presses("role:partner")
            await page.locator("[popovertarget=faults]").click()
            await page.locator("[data-deed=down]").check()
            await expect(page.locator("#trouble")).to_be_visible()
            await page.keyboard.press("Escape")
            await camille.key("need:advice").click()
            await page.wait_for_timeout(1000)
            await page.locator("[popovertarget=faults]").click()
            await page.locator("[data-deed=down]").uncheck()
            await expect(page.locator("#trouble")).to_be_hidden()
            await page.keyboard.press("Escape")
            await expect(camille.key("result:go_on")).to_be_visible(timeout=40_000)


async def test_a_demo_that_begins_anew_says_so(chromium: Path, tmp_path: Path) -> None:
    """The open page finds it, says that all begins anew, and a new request can begin."""
    async with AsyncExitStack() as stack:
        with started(tmp_path) as address:
            page = await stack.enter_async_context(opened(chromium, address))
            camille = PhoneDriver(page, "Camille")
            await camille.start("Démarrer")
            await camille.presses("role:partner")
        await expect(page.locator("#offline")).to_be_visible()
        with started(tmp_path, int(address.rstrip("/").rsplit(":", 1)[1])):
            await expect(page.locator(".toasts.above")).to_contain_text("redémarré")
            await camille.start("Démarrer")
            await expect(camille.key("role:partner")).to_be_visible()
