"""python-telegram-bot's ConversationHandler, as its examples are written.

python -m benchmarks.references.ptb_conversation SERVER [concurrent] [each] [FILE of persistence]

With `each`, the file is written after each update, not each minute.
"""

from __future__ import annotations

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    TypeHandler,
    filters,
)

from benchmarks.references.form import GROUP, QUESTIONS, summary_of, text_of


def keyboard(step: int) -> InlineKeyboardMarkup | None:
    name, labels = QUESTIONS[step]
    rows = [
        [InlineKeyboardButton(label, callback_data=f"{name}:{place}")]
        for place, label in enumerate(labels)
    ]
    return InlineKeyboardMarkup(rows) if rows else None


async def ask(update: Update, step: int) -> int:
    assert update.effective_chat
    await update.effective_chat.send_message(
        text_of(step), parse_mode=ParseMode.HTML, reply_markup=keyboard(step)
    )
    return step


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    context.user_data.clear()
    return await ask(update, 0)


async def go_on(update: Update, context: ContextTypes.DEFAULT_TYPE, step: int) -> int:
    if step + 1 < len(QUESTIONS):
        return await ask(update, step + 1)
    text = summary_of(context.user_data)
    await update.effective_chat.send_message(text, parse_mode=ParseMode.HTML)
    await context.bot.send_message(GROUP, text, parse_mode=ParseMode.HTML)
    return ConversationHandler.END


def pressed(step: int):
    async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        query = update.callback_query
        name, place = query.data.split(":")
        label = QUESTIONS[step][1][int(place)]
        context.user_data[name] = label
        await query.answer()
        await query.edit_message_text(f"{text_of(step)}\n\n{label}", parse_mode=ParseMode.HTML)
        return await go_on(update, context, step)

    return handle


def typed(step: int):
    async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        context.user_data[QUESTIONS[step][0]] = update.message.text
        return await go_on(update, context, step)

    return handle


async def write(_: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await context.application.update_persistence()


def build(server: str, *, concurrent: bool, each: bool, file: str | None) -> Application:
    builder = ApplicationBuilder().token("1:bench").base_url(f"{server}/bot")
    if concurrent:
        builder = builder.concurrent_updates(64).connection_pool_size(256)
    if file:
        builder = builder.persistence(PicklePersistence(file))
    app = builder.build()
    states = {
        step: [
            CallbackQueryHandler(pressed(step), pattern=f"^{name}:")
            if labels
            else MessageHandler(filters.TEXT & ~filters.COMMAND, typed(step))
        ]
        for step, (name, labels) in enumerate(QUESTIONS)
    }
    app.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states=states,
            fallbacks=[CommandHandler("start", start)],
            persistent=bool(file),
            name="form",
        )
    )
    if each:
        app.add_handler(TypeHandler(Update, write), group=1)
    return app


if __name__ == "__main__":
    told = {one: one in sys.argv[2:] for one in ("concurrent", "each")}
    files = [one for one in sys.argv[2:] if one not in told]
    build(sys.argv[1], **told, file=files[0] if files else None).run_polling(bootstrap_retries=5)
