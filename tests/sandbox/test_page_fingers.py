"""Fingers on the page: fast ones, and one under which the message changes."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from bot.sandbox import Person, Sandbox
from tests.sandbox.echo_bot import EchoBot

pytestmark = pytest.mark.browser


async def test_a_press_is_not_lost_when_the_message_changes_under_the_finger(
    echo: EchoBot, page: Page, camille: Person
) -> None:
    """The change waits until the finger is lifted; then both are seen."""
    async with page.expect_websocket() as opening:
        await page.reload()
    socket = await opening.value
    await page.get_by_role("button", name="Démarrer").click()
    await page.get_by_role("button", name="Une personne").hover()
    await page.mouse.down()
    question = camille.chat.messages[1]
    async with socket.expect_event("framereceived"):
        await echo.bot.edit_message_text("Autre question", camille.id, question.id)
    await expect(page.locator("#phone .row.other")).not_to_contain_text("Autre question")
    await page.mouse.up()
    await expect(page.locator("#phone .toast")).to_have_text("C'est noté")
    await expect(page.locator("#phone .row.other")).to_contain_text("Répondu ✓")


async def test_what_is_done_in_haste_arrives_in_its_order(
    sandbox: Sandbox, page: Page, camille: Person
) -> None:
    """Ten texts, none waiting for the answer to the one before."""
    await page.get_by_role("button", name="Démarrer").click()
    await expect(page.locator("#phone .row.own")).to_have_count(1)
    texts = [f"mot {number}" for number in range(10)]
    box = page.locator("#phone textarea")
    for text in texts:
        await box.fill(text)
        await box.press("Enter")
    await expect(page.locator("#phone .row.own")).to_have_count(11)
    assert [message.text for message in camille.chat.messages[1:]] == texts
