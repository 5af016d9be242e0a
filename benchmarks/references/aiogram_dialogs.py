"""aiogram-dialog: a window for each question, state in memory.

python -m benchmarks.references.aiogram_dialogs SERVER
"""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Back, Button
from aiogram_dialog.widgets.text import Const

from benchmarks.references.form import GROUP, QUESTIONS, summary_of, text_of

router = Router()
Form = type("Form", (StatesGroup,), {name: State() for name, _labels in QUESTIONS})


async def go_on(manager: DialogManager, step: int, answer: str) -> None:
    answers = manager.dialog_data
    answers[QUESTIONS[step][0]] = answer
    if step + 1 < len(QUESTIONS):
        await manager.next()
        return
    text = summary_of(answers)
    bot, chat = manager.middleware_data["bot"], manager.middleware_data["event_chat"]
    await manager.done()
    await bot.send_message(chat.id, text, parse_mode="HTML")
    await bot.send_message(GROUP, text, parse_mode="HTML")


def window(step: int) -> Window:
    name, labels = QUESTIONS[step]

    async def pressed(_query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        await go_on(manager, step, labels[int(button.widget_id.rpartition("_")[2])])

    async def typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
        await go_on(manager, step, message.text or "")

    buttons = [
        Button(Const(label), id=f"{name}_{place}", on_click=pressed)
        for place, label in enumerate(labels)
    ]
    widgets = buttons or [MessageInput(typed), Back(Const("Retour"))]
    return Window(Const(text_of(step)), *widgets, state=getattr(Form, name), parse_mode="HTML")


@router.message(CommandStart())
async def start(_message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(getattr(Form, QUESTIONS[0][0]), mode=StartMode.RESET_STACK)


async def main(server: str) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(server), limit=256)
    # as the library advises: a press can come before the one before it has been kept
    dispatcher = Dispatcher(events_isolation=SimpleEventIsolation())
    dispatcher.include_router(router)
    dispatcher.include_router(Dialog(*(window(step) for step in range(len(QUESTIONS)))))
    setup_dialogs(dispatcher)
    await dispatcher.start_polling(Bot("1:bench", session=session), handle_signals=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
