"""Drives the phone of the demo's page: a person who reads, taps and types."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import PATIENCE
from tests.browser.transcript import REFERENCE, Block, Step, Transcript

expect.set_options(timeout=PATIENCE)

DRAWN = re.compile(r"\b[0-9A-Z]{3}-[0-9A-Z]{3}\b")

BOARD = "📌"
"""Begins the board of a desk."""


class PhoneDriver:
    """Plays one person on the phone, and the coordinators of one group."""

    def __init__(self, page: Page, name: str) -> None:
        self._page = page
        self._name = name

    async def start(self, label: str) -> None:
        """Choose the person and press the big button."""
        await self._page.locator(".person", has_text=self._name).click()
        await self._page.get_by_role("button", name=label, exact=True).click()

    async def answers(self, steps: Iterable[Step]) -> None:
        """Read each screen, and answer it as the transcript does."""
        for step in steps:
            await self.reads(step.shown)
            if step.label is None:
                await self.types(step.answer)
            else:
                await self._keys.filter(has_text=step.label).click()

    async def presses(self, *codes: str) -> None:
        """Tap, one after the other, the newest button with each code, and wait for what follows."""
        messages = self._page.locator("#phone ol.messages")
        for code in codes:
            await expect(self.key(code)).to_be_visible()
            before = await messages.text_content() or ""
            await self.key(code).click()
            await expect(messages).not_to_have_text(before)

    def key(self, code: str) -> Locator:
        """The newest button with a code, whatever the round of questions."""
        return self._page.locator(f'#phone .key[data-code*=":{code}"]').last

    async def says(self, *texts: str) -> None:
        """Type, one after the other, and wait for what follows."""
        answers = self._page.locator("#phone .row.other .text")
        for text in texts:
            before = await answers.all_text_contents()
            await self.types(text)
            await expect(self._page.locator("#phone .row.own").last).to_contain_text(text)
            await expect(answers).not_to_have_text(before)

    async def taps(self, label: str) -> None:
        """Tap the newest button of this name."""
        await (
            self._page.locator("#phone").get_by_role("button", name=label, exact=True).last.click()
        )

    async def hears(self, text: str) -> None:
        """See a text in a message of the bot."""
        said = self._page.locator("#phone .row.other").filter(has_text=text)
        await expect(said.last).to_be_visible()

    async def reads(self, block: Block, reference: str = REFERENCE) -> None:
        """Find the message's title and its buttons, and no other button, at the phone's end."""
        await expect(self._last.locator(".text")).to_contain_text(_said(block, reference))
        await expect(self._keys).to_have_text(block.keys)

    async def opens_again(self) -> None:
        """Load the page anew, as after a closed laptop."""
        await self._page.reload()

    async def sends_twice(self, transcript: Transcript) -> str:
        """Send with an impatient double tap, and give the reference that the receipt shows."""
        await self._keys.filter(has_text=transcript.steps[-1].label).dblclick()
        await expect(self._last.locator(".text")).to_contain_text(DRAWN)
        drawn = DRAWN.search(await self._last.locator(".text").inner_text())
        assert drawn
        await self.reads(transcript.receipt, drawn[0])
        return drawn[0]

    async def takes_on(self, transcript: Transcript, reference: str) -> str:
        """Find the one card in its group, press its first button, and give the member's name.

        What the requester typed can be read from then on.
        """
        await self.opens_group(transcript.group)
        card = self.card
        await expect(card).to_have_count(1)
        await expect(card.locator(".text")).to_contain_text(_said(transcript.card, reference))
        label = transcript.card.keys[0]
        member = await self._page.locator("#rooms option:checked").inner_text()
        await card.get_by_role("button", name=label, exact=True).click()
        for part in (part for typed in transcript.typed for part in typed.split(", ")):
            await expect(card.locator(".text")).to_contain_text(part)
        return member

    async def opens_group(self, title: str) -> None:
        await self._page.get_by_role("tab", name=title).click()

    @property
    def card(self) -> Locator:
        """The request in the group that is shown: what the bot said there, its board aside."""
        return self._page.locator("#rooms .row.other").filter(has_not_text=BOARD)

    @property
    def _last(self) -> Locator:
        return self._page.locator("#phone .row.other").last

    @property
    def _keys(self) -> Locator:
        return self._page.locator("#phone .key")

    async def types(self, text: str) -> None:
        """Write a message and send it."""
        box = self._page.locator("#phone textarea")
        await box.fill(text)
        await box.press("Enter")


def _said(block: Block, reference: str) -> str:
    return block.title.replace(REFERENCE, reference)
