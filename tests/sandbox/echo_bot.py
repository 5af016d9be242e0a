"""A bot with just enough to say for the page to show it."""

from __future__ import annotations

import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Group, Sandbox

QUESTION = (
    "Qui faut-il <b>soutenir</b> ?\n<blockquote expandable>" + "Une aide. " * 60 + "</blockquote>"
)
ANSWERS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Une personne", callback_data="one")],
        [
            InlineKeyboardButton("Refus", callback_data="alert"),
            InlineKeyboardButton("Copier", copy_text=telegram.CopyTextButton("K7R-4M3")),
        ],
    ]
)
TAKE = InlineKeyboardMarkup([[InlineKeyboardButton("Je m'en occupe", callback_data="take")]])


class EchoBot:
    """A bot that asks one question, posts a card to the group, and repeats what it is told."""

    def __init__(self, sandbox: Sandbox, room: Group) -> None:
        self.bot = telegram.Bot(sandbox.token, base_url=f"{sandbox.api_url}/bot")
        self.room = room
        self.sandbox = sandbox

    async def run(self) -> None:
        offset = None
        while True:
            for update in await self.bot.get_updates(offset=offset, timeout=20):
                offset = update.update_id + 1
                await self._answer(update)

    async def _answer(self, update: telegram.Update) -> None:
        if update.callback_query:
            await self._answer_press(update.callback_query)
        elif update.message and update.message.text and update.effective_chat:
            chat, text = update.effective_chat.id, update.message.text
            if text.startswith("/start"):
                await self.bot.send_message(chat, QUESTION, parse_mode="HTML", reply_markup=ANSWERS)
            else:
                await self.bot.send_message(chat, f"Lu : {text}")

    async def _answer_press(self, query: telegram.CallbackQuery) -> None:
        if query.data == "alert":
            await query.answer("Ce n'est pas possible.", show_alert=True)
            return
        await query.answer("C'est noté")
        await query.edit_message_text("Répondu ✓")
        if query.data == "one":
            await self.bot.send_message(self.room.id, "Nouvelle demande", reply_markup=TAKE)
