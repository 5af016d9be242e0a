"""The guides to print: their pictures are those of this version, and each fits its paper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.browser.conftest import PATIENCE
from tests.browser.group_driver import GroupDriver
from tests.browser.phone_driver import PhoneDriver
from tests.browser.pictures import DOCS, take_of

pytestmark = pytest.mark.browser

GUIDES = sorted((DOCS / "guides").glob("*.html"))
SIDES = {"coordinators": 2, "partners": 1}
"""Of A4."""

TALL = ViewportSize(width=1280, height=1400)
"""Lets the longest card be seen whole."""

MISSION = ("role:partner", "need:person", "together:joint", "agreement:yes", "meeting_place:home")


@dataclass(frozen=True)
class Story:
    """A request and its answer, as a guide shows them."""

    language: str
    person: str
    start: str
    who: str
    need: str
    where: str
    group: str
    coordinator: str
    reply: str


FRENCH = Story(
    language="fr",
    person="Camille",
    start="Démarrer",
    who="Camille Exemple, assistante sociale, Maison de quartier Exemple",
    need="Une maman très isolée hésite à voir un psychologue. "
    "Nous aimerions la rencontrer ensemble.",
    where="5000",
    group="Coordination de Namur",
    coordinator="Anne",
    reply="Bonjour ! Une psychologue peut vous rejoindre jeudi à 14 h. Cela vous convient ?",
)
DUTCH = Story(
    language="nl",
    person="Femke",
    start="Starten",
    who="Femke Voorbeeld, huisarts, Wijkgezondheidscentrum Voorbeeld",
    need="Een moeder die alleen staat, aarzelt om naar een psycholoog te gaan. "
    "Wij zouden haar graag samen ontmoeten.",
    where="9000",
    group="Coördinatie van Gent en Oost-Vlaanderen",
    coordinator="Lotte",
    reply="Dag! Donderdag om 14 uur kan een psycholoog erbij zijn. Past dat voor u?",
)


@pytest.fixture
async def sharp(page: Page) -> Page:
    """Open the page with twice the points, for paper."""
    assert page.context.browser
    view = await page.context.browser.new_page(
        viewport=TALL, device_scale_factor=2, locale="fr-BE", reduced_motion="reduce"
    )
    view.set_default_timeout(PATIENCE)
    await view.goto(page.url)
    return view


@pytest.mark.parametrize("story", [FRENCH, DUTCH], ids=["french", "dutch"])
async def test_the_pictures_of_the_guides_are_those_of_this_version(
    sharp: Page, story: Story
) -> None:
    """A request from the first question to its answer, as each side sees it."""
    await sharp.get_by_role("button", name=story.language.upper(), exact=True).click()
    person = PhoneDriver(sharp, story.person)
    await _asks(sharp, person, story)
    desk = GroupDriver(sharp)
    await desk.look_at(story.group, story.language)
    await desk.speak_as(story.coordinator)
    card = sharp.locator("#rooms .row.other", has=sharp.locator('.key[data-code*=":take:"]'))
    await take_of(card, f"card-{story.language}")
    await desk.press("I take this on")
    taken = sharp.locator("#rooms .row.other", has=sharp.locator('.key[data-code*=":reply:"]'))
    await take_of(taken, f"taken-{story.language}")
    await _answers(sharp, desk, story)
    await person.hears(story.reply)
    await take_of(sharp.locator("#phone .row.other").last, f"answer-{story.language}")


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
async def test_a_guide_fits_on_its_paper(page: Page, guide: Path) -> None:
    """One sheet, both sides for coordinators, with each picture; on a phone no wider than it."""
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    await page.goto(guide.as_uri())
    # what the page before was still asking for is no picture of the guide
    assert [url for url in failed if url.startswith("file:")] == []
    await page.set_viewport_size({"width": 360, "height": 740})
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    printed = await page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == SIDES[guide.name.split(".")[0]]


async def _asks(page: Page, person: PhoneDriver, story: Story) -> None:
    phone = page.locator("#phone .row.other")
    await person.start(story.start)
    await person.presses("role:partner")
    await take_of(phone.last, f"question-{story.language}")
    await person.presses(*MISSION[1:])
    await expect(person.key("result:go_on")).to_be_visible()
    await take_of(phone.last, f"mission-{story.language}")
    await person.presses("result:go_on")
    await person.types(story.who)
    await person.presses("contact:telegram")
    await person.types(story.need)
    await person.hears(f"{story.need} ✓")
    await person.types(story.where)
    await person.presses("age_group:adults", "timing:month", "summary:send")
    await take_of(phone.last, f"receipt-{story.language}")


async def _answers(page: Page, desk: GroupDriver, story: Story) -> None:
    """Answer by the button, so that the text waits before it leaves."""
    await page.locator('#rooms .key[data-code*=":reply:"]').last.click()
    await expect(page.locator("#rooms .aim")).to_be_visible()
    await desk.write(story.reply)
    waits = page.locator("#rooms .row.other", has=page.locator('.key[data-code*=":now:"]'))
    await take_of(waits.last, f"leaves-{story.language}")
    await desk.press("Send now")
