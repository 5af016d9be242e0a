"""Who one is on the page, where, and what is new there."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Group, Person, Sandbox, Tour
from tests.sandbox.conftest import SWITCHES, Call, Clock
from tests.sandbox.echo_bot import TAKE, EchoBot

pytestmark = pytest.mark.browser

DAY = 24 * 3600


async def test_a_coordinator_opens_the_group_as_that_person(page: Page, room: Group) -> None:
    """Who speaks is plain to see; the phone is one tap away, and so is the way back."""
    anne = page.locator(".person", has_text="Anne")
    await anne.click()
    await expect(anne).to_have_attribute("aria-pressed", "true")
    await expect(page.locator("#rooms .head b")).to_have_text("Coordination A")
    await expect(page.locator("#rooms .speaker option:checked")).to_have_text("Anne Modèle")
    await expect(page.locator("#phone .caption")).to_contain_text("Camille")
    await page.locator("#rooms .ways button").nth(1).click()
    await expect(page.locator("#phone .caption")).to_contain_text("Anne")
    await page.locator("#phone .ways button").first.click()
    await page.locator("#rooms textarea").fill("Bonjour")
    await page.locator("#rooms .send").click()
    await expect(page.locator("#rooms .row.own")).to_contain_text("Bonjour")
    assert room.messages[0].sender_id == room.members[0].id


async def test_dutch_opens_on_somebody_who_speaks_dutch(
    echo: EchoBot, page: Page, camille: Person
) -> None:
    """As long as nothing has begun; what has begun is not left."""
    await page.get_by_role("button", name="NL", exact=True).click()
    await expect(page.locator("#phone .caption")).to_contain_text("Jan")
    await expect(page.locator("#rooms .head b")).to_have_text("Coördinatie B")
    await expect(page.locator("#rooms .speaker option:checked")).to_have_text("Luc Staal")
    await page.locator(".person", has_text="Camille").click()
    await page.get_by_role("button", name="Starten").click()
    await expect(page.locator("#phone .row.other")).to_have_count(1)
    await page.get_by_role("button", name="FR", exact=True).click()
    await page.get_by_role("button", name="NL", exact=True).click()
    await expect(page.locator("#phone .caption")).to_contain_text("Camille")


@pytest.mark.parametrize("width", [320, 1280])
async def test_every_group_is_found_without_scrolling(
    echo: EchoBot, page: Page, sandbox: Sandbox, anne: Person, width: int
) -> None:
    """By its name, with the number of what is new; on a small screen after one tap."""
    extra = [sandbox.group(title=f"Coordination numéro {n}", members=[anne]) for n in range(5)]
    await page.set_viewport_size({"width": width, "height": 700})
    await page.locator(".person", has_text="Anne").click()
    for _ in range(2):
        await echo.bot.send_message(extra[3].id, "Nouvelle demande", reply_markup=TAKE)
    if width == 320:
        await expect(page.locator(".room-pick .badge")).to_have_text("2")
        await page.locator(".room-pick").click()
    for tab in await page.get_by_role("tab").all():
        await expect(tab).to_be_in_viewport(ratio=1)
    tab = page.get_by_role("tab", name="Coordination numéro 3")
    await expect(tab.locator(".badge")).to_have_text("2")
    await tab.click()
    await expect(page.locator("#rooms .row")).to_have_count(2)


async def test_arrow_keys_go_through_people_and_groups(page: Page) -> None:
    """Each row of buttons is one stop of the Tab key."""
    await page.get_by_role("tab", name="Coordination A").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("tab", name="Coördinatie B")).to_be_focused()
    await page.locator(".person", has_text="Camille").focus()
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await expect(page.locator("#rooms .speaker option:checked")).to_have_text("Luc Staal")
    stops = await page.locator("#people button:not([tabindex='-1'])").count()
    assert stops == 1


async def test_nobody_at_a_desk_is_led_away(
    echo: EchoBot, page: Page, sandbox: Sandbox, room: Group
) -> None:
    """News in another group are counted there; one who is on the phone sees them at once."""
    other = list(sandbox.state.groups.values())[1]
    await page.locator(".person", has_text="Anne").click()
    await echo.bot.send_message(other.id, "Nieuwe aanvraag")
    badge = page.get_by_role("tab", name="Coördinatie B").locator(".badge")
    await expect(badge).to_have_text("1")
    await expect(page.locator("#rooms .head b")).to_have_text("Coordination A")
    await page.locator(".person", has_text="Camille").click()
    await echo.bot.send_message(other.id, "Nog een aanvraag")
    await expect(page.locator("#rooms .head b")).to_have_text("Coördinatie B")


async def test_a_pressed_card_stays_in_view(echo: EchoBot, page: Page, room: Group) -> None:
    """However much the bot writes below it, and however long it becomes."""
    await page.locator(".person", has_text="Anne").click()
    for number in range(8):
        await echo.bot.send_message(room.id, f"Demande {number}", reply_markup=TAKE)
    await expect(page.locator("#rooms .row")).to_have_count(8)
    key = page.locator("#rooms .key").last
    await key.click()
    await expect(page.locator("#rooms .row").nth(7)).to_contain_text("Répondu")
    for number in range(12):
        await echo.bot.send_message(room.id, f"Autre message {number}")
    await expect(page.locator("#rooms .row")).to_have_count(20)
    await expect(page.locator("#rooms .row").nth(7)).to_be_in_viewport(ratio=0.9)
    await page.locator("#rooms .jump").click()
    await expect(page.locator("#rooms .row").last).to_be_in_viewport()


async def test_the_focus_is_kept_after_a_press(echo: EchoBot, page: Page, room: Group) -> None:
    """On the button that takes the place of the pressed one, or on the next question's first."""
    await page.get_by_role("button", name="Démarrer").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#phone .key").first).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#phone .row.other")).to_contain_text("Répondu")
    rows = [[InlineKeyboardButton("Suite", callback_data="next")]]
    camille = next(iter(echo.sandbox.state.people.values()))
    await echo.bot.send_message(camille.id, "Et puis ?", reply_markup=InlineKeyboardMarkup(rows))
    await expect(page.get_by_role("button", name="Suite")).to_be_focused()


async def test_a_screen_reader_hears_what_comes(echo: EchoBot, page: Page) -> None:
    """The bot's words and the number of its buttons, once, without the times and the tools."""
    await page.get_by_role("button", name="Démarrer").click()
    said = page.locator("#phone [role=log]")
    await expect(said).to_contain_text("Qui faut-il soutenir ?")
    await expect(said).to_contain_text("boutons : 3")
    await expect(said).not_to_contain_text("Répondre")


async def test_what_was_begun_survives_a_reload(page: Page, camille: Person) -> None:
    """The text, and who one is; an accident of the browser costs nobody a sentence."""
    camille.types("bonjour")
    await page.locator("#phone textarea").fill("Une phrase à moitié")
    await page.locator(".person", has_text="Anne").click()
    await page.locator("#rooms textarea").fill("Une réponse à moitié")
    await page.reload()
    await expect(page.locator("#phone textarea")).to_have_value("Une phrase à moitié")
    await expect(page.locator("#rooms textarea")).to_have_value("Une réponse à moitié")
    await expect(page.locator(".person", has_text="Anne")).to_have_attribute("aria-pressed", "true")


async def test_a_new_start_is_said(chromium: Path) -> None:
    """An open page says that everything begins anew, and keeps no text of before."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=SWITCHES)
        page = await browser.new_page(locale="fr-BE")
        async with Sandbox() as first:
            port = int(first.api_url.rsplit(":", 1)[1])
            first.person(1, "Avant").types("bonjour")
            await page.goto(first.page_url)
            await page.locator("#phone textarea").fill("à moitié")
        async with Sandbox(port) as second:
            second.person(1, "Avant").types("encore")
            await expect(page.locator(".toasts.above")).to_contain_text("redémarré")
            await expect(page.locator("#phone textarea")).to_have_value("")
        await browser.close()


async def test_a_wait_shows_that_the_bot_writes(
    call: Call, page: Page, camille: Person, room: Group
) -> None:
    """On the phone and in the group, until the message is there."""
    camille.types("bonjour")
    await call("sendChatAction", chat_id=camille.id, action="typing")
    await expect(page.locator("#phone .state")).to_have_text("écrit…")
    await call("sendMessage", chat_id=camille.id, text="Bonjour")
    await expect(page.locator("#phone .state")).to_have_text("bot")
    await call("sendChatAction", chat_id=room.id, action="typing")
    await expect(page.locator("#rooms .head small")).to_have_text("Le bot écrit…")


async def test_trouble_is_said_until_it_is_over(page: Page, call: Call, camille: Person) -> None:
    """A fault that is used up goes away by itself."""
    camille.types("bonjour")
    await page.locator("[popovertarget=faults]").click()
    await page.locator("[data-deed=flood]").check()
    trouble = page.locator("#trouble")
    await expect(trouble).to_contain_text("Trop de messages")
    for _ in range(3):
        await call("sendMessage", chat_id=camille.id, text="Bonjour")
    await expect(trouble).to_be_hidden()


async def test_time_passes_when_it_is_told_to(page: Page, sandbox: Sandbox, clock: Clock) -> None:
    """The clock of the phone and the days of the messages follow; the bot's poll is answered."""
    await expect(page.locator("[data-deed=oneDay]")).to_have_count(0)

    def turn(days: int) -> None:
        clock.ahead += days * DAY + 3600

    sandbox.offer(turn, Tour({}, (), "", (), (), (), {}))
    sandbox.person(first_name="Noor")  # the page is told anew
    before = await page.locator("#phone .clock").text_content()
    poll = sandbox.state.queue.new_poll()
    await page.locator("[popovertarget=faults]").click()
    await page.locator("[data-deed=oneWeek]").click()
    await expect(page.locator("#phone .clock")).not_to_have_text(before or "")
    assert clock.ahead == 7 * DAY + 3600
    assert sandbox.state.queue.poll is not poll


async def test_a_phone_and_a_group_are_troubled_from_the_same_sheet(
    page: Page, camille: Person, room: Group
) -> None:
    """The bot is blocked, removed, taken back; the group becomes a supergroup."""
    camille.types("bonjour")
    await page.locator("[popovertarget=faults]").click()
    await page.locator("[data-deed=block]").click()
    await expect(page.locator("#phone .foot .big")).to_be_visible()
    assert camille.chat.blocked
    await page.locator("[data-deed=kick]").click()
    await expect(page.locator("#rooms .absent")).to_be_visible()
    assert not room.bot_is_present
    await page.locator("[data-deed=add]").click()
    await page.locator("[data-deed=migrate]").click()
    await expect(page.locator("[data-deed=migrate]")).to_have_count(0)
    assert room.kind == "supergroup"
