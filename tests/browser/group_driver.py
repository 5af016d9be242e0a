"""Drives the groups of the demo's page: one at a time, as one of its members."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

from bot.catalogues import Catalogues
from conversations.text import Msg


class GroupDriver:
    """Plays whoever is chosen in the group that is shown."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._catalogues = Catalogues.load()
        self._languages: tuple[str, ...] = ()

    async def look_at(self, group: str, *languages: str) -> None:
        """Choose a group, whose cards are in these languages."""
        await self._page.get_by_role("tab", name=group).click()
        self._languages = languages

    async def speak_as(self, name: str) -> None:
        await self._page.locator("#rooms .speaker select").select_option(label=name)

    async def press(self, *texts: str) -> None:
        """Press buttons of the newest message that has them, each after the answer to the last.

        They are named by their English text, or as they are.
        """
        messages = self._page.locator("#rooms ol.messages")
        for label in map(self._label, texts):
            before = await messages.text_content() or ""
            await self._said.get_by_role("button", name=label, exact=True).last.click()
            await expect(messages).not_to_have_text(before)

    async def open_alone(self) -> None:
        """Press the newest button that leads to the private chat of whoever is chosen."""
        label = self._label("Open in private")
        await self._said.get_by_role("button", name=label, exact=True).last.click()

    async def answer(self, prompt: str, text: str) -> None:
        """Answer the newest message that asks for it; the page has begun the reply by itself."""
        await expect(self._said.filter(has_text=prompt).last).to_be_visible()
        await expect(self._page.locator("#rooms .aim")).to_be_visible()
        box = self._page.locator("#rooms textarea")
        await box.fill(text)
        await box.press("Enter")

    async def follow(self, link: str) -> None:
        """Follow the newest link that says so, and stand before the message that it leads to."""
        await self._said.get_by_role("link", name=link).last.click()
        await expect(self._page.locator("#rooms .row.found")).to_contain_text(link)

    async def write(self, text: str) -> None:
        """Say something to the colleagues, in answer to nothing."""
        box = self._page.locator("#rooms textarea")
        await box.fill(text)
        await box.press("Enter")

    async def read(self, text: str) -> None:
        """See a text in a message of the bot."""
        await expect(self._said.filter(has_text=text).last).to_be_visible()

    def _label(self, text: str) -> str:
        said = (self._catalogues.say(Msg(text), language) for language in self._languages)
        return " / ".join(dict.fromkeys(said))

    @property
    def _said(self) -> Locator:
        return self._page.locator("#rooms .row.other")
