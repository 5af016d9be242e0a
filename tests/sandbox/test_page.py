"""The page in a real browser: a newcomer finds the way, and everything can be done by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Group, Person, Sandbox
from bot.sandbox.formatting import Formatted
from tests.sandbox.conftest import SWITCHES
from tests.sandbox.echo_bot import TAKE, EchoBot

pytestmark = pytest.mark.browser


async def _type(page: Page, where: str, text: str) -> None:
    box = page.locator(f"#{where} textarea")
    await box.fill(text)
    await box.press("Enter")


async def test_a_newcomer_starts_answers_and_sees_the_group(
    echo: EchoBot, page: Page, camille: Person, room: Group
) -> None:
    """One big button, then taps: the question, the toast, the edit, and the card in the group."""
    await expect(page.locator(".welcome")).to_contain_text("Je pose une question.")
    await page.get_by_role("button", name="Démarrer").click()
    await expect(page.locator("#phone .row.own")).to_contain_text("/start demo")
    await page.get_by_role("button", name="Une personne").click()
    await expect(page.locator("#phone .toast")).to_have_text("C'est noté")
    await expect(page.locator("#phone .row.other")).to_contain_text("Répondu ✓")
    await expect(page.locator("#phone .edited")).to_have_text("modifié")
    await page.locator("#rooms").get_by_role("button", name="Je m'en occupe").click()
    await expect(page.locator("#rooms .toast")).to_have_text("Anne Modèle — C'est noté")
    assert room.messages[0].text == "Répondu ✓"


async def test_formatting_is_shown_and_help_unfolds(echo: EchoBot, page: Page) -> None:
    """Bold is bold, and a long quote opens and closes."""
    await page.get_by_role("button", name="Démarrer").click()
    await expect(page.locator("#phone .text strong")).to_have_text("soutenir")
    quote = page.locator("#phone blockquote .folded")
    folded = await quote.bounding_box()
    await page.get_by_role("button", name="Tout lire").click()
    unfolded = await quote.bounding_box()
    assert folded
    assert unfolded
    assert unfolded["height"] > 2 * folded["height"]
    await page.get_by_role("button", name="Réduire").click()
    assert await quote.bounding_box() == folded


async def test_what_people_type_is_never_markup(echo: EchoBot, page: Page) -> None:
    """Tags come out as the characters that they are, in both directions."""
    await page.get_by_role("button", name="Démarrer").click()
    evil = "<img src=x onerror=alert(1)><b>gras</b> & co"
    await _type(page, "phone", evil)
    await expect(page.locator("#phone .row.own .text").last).to_have_text(evil)
    await expect(page.locator("#phone .row.other .text").last).to_have_text(f"Lu : {evil}")
    assert await page.locator("#phone .text img").count() == 0


async def test_an_alert_waits_and_a_copy_is_said(echo: EchoBot, page: Page) -> None:
    """An alert stays until it is closed; a copied text is named."""
    await page.get_by_role("button", name="Démarrer").click()
    await page.get_by_role("button", name="Refus").click()
    alert = page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Ce n'est pas possible.")
    await alert.get_by_role("button", name="OK").click()
    await expect(alert).to_have_count(0)
    await page.get_by_role("button", name="Copier").click()
    await expect(page.locator("#phone .toast")).to_contain_text("K7R-4M3")


async def test_an_own_message_is_edited(echo: EchoBot, page: Page, camille: Person) -> None:
    """A double click, a new text, Enter: the message and its mark change in their place."""
    await page.get_by_role("button", name="Démarrer").click()
    await _type(page, "phone", "bonjour")
    await expect(page.locator("#phone .row.other").last).to_contain_text("Lu : bonjour")
    own = page.locator("#phone .row.own").last
    await own.locator(".bubble").dblclick()
    await expect(page.locator("#phone textarea")).to_have_value("bonjour")
    await _type(page, "phone", "bonsoir")
    await expect(own.locator(".text")).to_have_text("bonsoir")
    await expect(own.locator(".edited")).to_be_visible()
    assert [m.text for m in camille.chat.messages if m.edited] == ["bonsoir"]


async def test_a_coordinator_replies_as_who_is_chosen(
    echo: EchoBot, page: Page, room: Group, sandbox: Sandbox
) -> None:
    """Another member is chosen, a message is answered, and the answer quotes it."""
    await echo.bot.send_message(room.id, "Nouvelle demande", reply_markup=TAKE)
    await page.locator("#rooms .speaker select").select_option(label="Luc Staal")
    await page.locator("#rooms .row.other .bubble").dblclick()
    await expect(page.locator("#rooms .aim")).to_contain_text("Réponse à")
    await _type(page, "rooms", "Je regarde")
    await expect(page.locator("#rooms .row.own .quoted")).to_contain_text("Nouvelle demande")
    answer = room.messages[1]
    assert answer.sender_id
    writer = sandbox.state.people[answer.sender_id].identity
    assert (writer.first_name, answer.reply_to) == ("Luc", room.messages[0].serial)


async def test_a_pinned_message_and_topics_are_shown(
    echo: EchoBot, page: Page, sandbox: Sandbox, anne: Person
) -> None:
    """What is pinned stands on top, and a topic shows only what was said in it."""
    forum = sandbox.group(title="Forum C", members=[anne], forum=True)
    await echo.bot.send_message(forum.id, "Tableau")
    forum.pin(forum.messages[0], silent=True)
    topic = forum.topics.open("K7R-4M3")
    await echo.bot.send_message(forum.id, "Carte", message_thread_id=topic.thread)
    await page.get_by_role("tab", name="Forum C").click()
    await expect(page.locator("#rooms .pinned")).to_contain_text("Tableau")
    await page.get_by_role("button", name="# K7R-4M3").click()
    await expect(page.locator("#rooms .text")).to_have_text(["Carte"])
    await _type(page, "rooms", "là")
    await expect(page.locator("#rooms .row.own")).to_contain_text("là")
    assert forum.messages[-1].thread == topic.thread


async def test_a_link_to_a_topic_leads_there(
    echo: EchoBot, page: Page, sandbox: Sandbox, anne: Person
) -> None:
    """As in Telegram's apps; a link to anywhere else opens outside."""
    forum = sandbox.group(title="Forum C", members=[anne], forum=True)
    thread = forum.topics.open("K7R-4M3").thread
    links = {"Sujet": f"https://t.me/c/1/{thread}", "Ailleurs": "https://t.me/c/1/99"}
    rows = [[InlineKeyboardButton(label, url=url)] for label, url in links.items()]
    await echo.bot.send_message(forum.id, "Liens", reply_markup=InlineKeyboardMarkup(rows))
    await echo.bot.send_message(forum.id, "Carte", message_thread_id=thread)
    await page.get_by_role("tab", name="Forum C").click()
    await expect(page.get_by_role("link", name="Ailleurs")).to_have_attribute("target", "_blank")
    await page.get_by_role("button", name="Sujet").click()
    await expect(page.locator("#rooms .text")).to_have_text(["Carte"])


async def test_each_person_keeps_a_chat_and_is_told_of_news(
    echo: EchoBot, page: Page, camille: Person
) -> None:
    """Another phone is another chat; what was begun stays, what comes meanwhile is counted."""
    await page.get_by_role("button", name="Démarrer").click()
    await expect(page.locator("#phone .row.other")).to_have_count(1)
    await page.locator("#phone textarea").fill("à moitié")
    await page.get_by_role("button", name="Jan Voorbeeld").click()
    await expect(page.locator("#phone .row")).to_have_count(0)
    await echo.bot.send_message(camille.id, "Des nouvelles")
    card = page.get_by_role("button", name="Camille Exemple")
    await expect(card.locator(".badge")).to_have_text("1")
    await card.click()
    await expect(page.locator("#phone .row.other")).to_have_count(2)
    await expect(card.locator(".badge")).to_have_count(0)
    await expect(page.locator("#phone textarea")).to_have_value("à moitié")


async def test_pretend_files_and_commands_are_sent(
    echo: EchoBot, page: Page, camille: Person, sandbox: Sandbox
) -> None:
    """The paper clip sends a photo that is none; a slash offers the bot's commands."""
    await page.get_by_role("button", name="Démarrer").click()
    await page.locator("#phone").get_by_label("Envoyer autre chose").first.click()
    await page.get_by_role("menuitem", name="Photo").click()
    await expect(page.locator("#phone .photo")).to_be_visible()
    await page.locator("#phone textarea").press("/")
    await page.get_by_role("menuitem", name="Obtenir de l'aide").click()
    await expect(page.locator("#phone .row.own .text").last).to_have_text("/aide")
    assert "photo" in camille.chat.messages[2].content


async def test_the_page_speaks_dutch(echo: EchoBot, page: Page) -> None:
    """One tap changes the words of the page, and a reload remembers it."""
    await page.get_by_role("button", name="NL", exact=True).click()
    await expect(page.get_by_role("button", name="Starten")).to_be_visible()
    await expect(page.locator(".person").first).to_contain_text("Buurthuis")
    await page.reload()
    await expect(page.get_by_role("button", name="Starten")).to_be_visible()
    assert await page.evaluate("document.documentElement.lang") == "nl"


async def test_a_blocked_bot_can_be_let_back(echo: EchoBot, page: Page, camille: Person) -> None:
    """Blocking takes the composer away and leaves one button."""
    await page.get_by_role("button", name="Démarrer").click()
    await page.locator("#phone .head").get_by_role("button", name="Plus").click()
    await page.get_by_role("menuitem", name="Bloquer le bot").click()
    await page.get_by_role("button", name="Débloquer").click()
    await expect(page.locator("#phone textarea")).to_be_visible()
    assert not camille.chat.blocked


async def test_someone_new_joins(page: Page, sandbox: Sandbox) -> None:
    """A first name and a language make a person whose phone is open at once."""
    await page.get_by_role("button", name="Une autre personne").click()
    await page.get_by_label("Prénom").fill("Noor")
    await page.get_by_label("Langue de son Telegram").select_option("nl")
    await page.get_by_role("button", name="Créer").click()
    await expect(page.locator("#phone .caption")).to_have_text("Le téléphone de Noor")
    names = {person.identity.first_name for person in sandbox.state.people.values()}
    assert "Noor" in names


async def test_a_fault_is_switched_on_and_off(page: Page, sandbox: Sandbox) -> None:
    """The control panel decides what the bot lives through."""
    await page.get_by_role("button", name="Pannes").click()
    switch = page.get_by_role("switch").nth(2)
    await switch.check()
    await sandbox.until(lambda: sandbox.faults.active)
    await switch.uncheck()
    await sandbox.until(lambda: not sandbox.faults.active)


async def test_the_narrow_page_has_everything(echo: EchoBot, page: Page) -> None:
    """At 360 pixels nothing sticks out, and a tab with a count leads to the groups."""
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.get_by_role("button", name="Démarrer").click()
    await page.get_by_role("button", name="Une personne").click()
    tab = page.locator("#tabs").get_by_role("button", name="Groupes")
    await expect(tab.locator(".badge")).to_have_text("1")
    await tab.click()
    await expect(page.locator("#rooms .key")).to_be_visible()
    await expect(page.locator("#phone")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360


async def test_a_thousand_messages_are_no_burden(
    echo: EchoBot, page: Page, camille: Person
) -> None:
    """Each page opens with all of them at the newest one, and shows the next at once."""
    for number in range(1000):
        camille.chat.add(sender_id=camille.id, formatted=Formatted(f"message {number}"))
    camille.chat.started = True
    await page.reload()
    await expect(page.locator("#phone .row")).to_have_count(1000)
    other = await page.context.browser.new_page() if page.context.browser else page
    await other.goto(page.url)
    await expect(other.locator("#phone .row")).to_have_count(1000)
    await expect(page.locator("#phone .row").last).to_be_in_viewport()
    await echo.bot.send_message(camille.id, "le dernier")
    for view in (page, other):
        await expect(view.locator("#phone .row").last).to_contain_text("le dernier")
    await expect(page.locator("#phone .row").last).to_be_in_viewport()


async def test_the_page_finds_the_sandbox_again(chromium: Path) -> None:
    """After the sandbox ended and began anew, the open page shows the new one by itself."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=SWITCHES)
        page = await browser.new_page(locale="fr-BE")
        async with Sandbox() as first:
            port = int(first.api_url.rsplit(":", 1)[1])
            first.person(first_name="Avant")
            await page.goto(first.page_url)
            await expect(page.locator(".person").first).to_contain_text("Avant")
        await expect(page.locator("#offline")).to_be_visible()
        async with Sandbox(port) as second:
            second.person(first_name="Après")
            await expect(page.locator(".person").first).to_contain_text("Après")
            await expect(page.locator("#offline")).to_be_hidden()
        await browser.close()
