"""A prompt begins a reply by itself, as in Telegram's apps; anybody can answer any message."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect
from telegram import ForceReply, Message

from bot.sandbox import Group, Person, Sandbox
from tests.sandbox.echo_bot import EchoBot

pytestmark = pytest.mark.browser

SMALL = {"width": 320, "height": 568}


async def _asks(echo: EchoBot, group: Group, person: Person) -> Message:
    """Ask one member of a group for a reply."""
    text = f'<a href="tg://user?id={person.id}">Vous</a>\nQue répondre ?'
    asks = ForceReply(selective=True, input_field_placeholder="Votre réponse")
    return await echo.bot.send_message(group.id, text, parse_mode="HTML", reply_markup=asks)


async def _type(page: Page, where: str, text: str) -> None:
    box = page.locator(f"#{where} textarea")
    await box.fill(text)
    await box.press("Enter")


async def test_a_prompt_on_the_phone_begins_a_reply(
    echo: EchoBot, page: Page, camille: Person
) -> None:
    """The composer says what it answers, and what is typed answers that message."""
    camille.starts()
    await echo.bot.send_message(camille.id, "Votre nom ?", reply_markup=ForceReply())
    await expect(page.locator("#phone .aim")).to_contain_text("Votre nom ?")
    await _type(page, "phone", "Camille")
    await expect(page.locator("#phone .row.own .quoted")).to_contain_text("Votre nom ?")
    await expect(page.locator("#phone .aim")).to_be_hidden()


async def test_a_prompt_in_a_group_is_for_whom_it_names(
    echo: EchoBot, page: Page, room: Group, sandbox: Sandbox
) -> None:
    """Anne's app begins a reply and Luc's does not; it is still begun after a reload."""
    anne = room.members[0]
    await _asks(echo, room, anne)
    await expect(page.locator("#rooms .aim")).to_contain_text("Que répondre ?")
    await page.locator("#rooms .speaker select").select_option(label="Luc Staal")
    await expect(page.locator("#rooms .aim")).to_be_hidden()
    await page.locator("#rooms .speaker select").select_option(label="Anne Modèle")
    await page.reload()
    box = page.locator("#rooms textarea")
    await expect(box).to_have_attribute("placeholder", "Votre réponse")
    await _type(page, "rooms", "Jeudi")
    await expect(page.locator("#rooms .row.own .quoted")).to_contain_text("Que répondre ?")
    said = next(message for message in room.messages if message.text == "Jeudi")
    assert (said.sender_id, said.reply_to) == (anne.id, room.messages[0].serial)


async def test_a_reply_that_was_left_is_not_begun_again(
    echo: EchoBot, page: Page, room: Group
) -> None:
    """Escape leaves it; a prompt that the bot takes back leaves nothing to answer."""
    await _asks(echo, room, room.members[0])
    aim = page.locator("#rooms .aim")
    await expect(aim).to_be_visible()
    await page.locator("#rooms textarea").press("Escape")
    await echo.bot.send_message(room.id, "Autre chose")
    await expect(page.locator("#rooms .row")).to_have_count(2)
    await expect(aim).to_be_hidden()
    prompt = await _asks(echo, room, room.members[0])
    await expect(aim).to_be_visible()
    await prompt.delete()
    await expect(aim).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
async def test_every_reply_arrow_is_on_the_screen(
    echo: EchoBot, page: Page, room: Group, camille: Person, width: int
) -> None:
    """Beside long messages too, on the phone and in the group, own and other ones."""
    await page.set_viewport_size({"width": width, "height": 640})
    long = "Une phrase assez longue pour remplir toute la largeur d'un petit écran. " * 3
    await page.locator(".person").first.click()
    camille.types(long)
    await echo.bot.send_message(room.id, long)
    room.members[0].types(long, room)
    await expect(page.locator("#phone .row")).to_have_count(2)
    await _inside(page, page.locator("#phone"), width)
    await page.locator(".person", has_text="Anne").click()
    await _inside(page, page.locator("#rooms"), width)


async def _inside(page: Page, pane: Locator, width: int) -> None:
    arrows = pane.get_by_role("button", name="Répondre", exact=True)
    await expect(arrows).to_have_count(2)
    for arrow in await arrows.all():
        box = await arrow.bounding_box()
        assert box
        assert (box["x"] >= 0, box["x"] + box["width"] <= width) == (True, True)
        await arrow.click()
        await expect(pane.locator(".aim")).to_be_visible()
        await page.keyboard.press("Escape")


async def test_any_message_is_answered_with_the_keyboard(
    echo: EchoBot, page: Page, room: Group
) -> None:
    """The arrow keys go from message to message, and Tab to what can be done with one."""
    for number in range(3):
        await echo.bot.send_message(room.id, f"Message {number}")
    await expect(page.locator("#rooms .row")).to_have_count(3)
    await page.locator("#rooms .messages").focus()
    for key in ("ArrowUp", "ArrowUp", "Tab", "Enter"):
        await page.keyboard.press(key)
    await expect(page.locator("#rooms .aim")).to_contain_text("Message 1")
    await expect(page.locator("#rooms textarea")).to_be_focused()
