"""aiogram with its finite-state machine, state in memory, or in Redis where a folder is given.

python -m benchmarks.references.aiogram_fsm SERVER [FOLDER of a Redis that writes each change]
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from benchmarks.references.form import GROUP, QUESTIONS, summary_of, text_of

router = Router()


class Form(StatesGroup):
    asked = State()


def keyboard(step: int) -> InlineKeyboardMarkup | None:
    name, labels = QUESTIONS[step]
    rows = [
        [InlineKeyboardButton(text=label, callback_data=f"{name}:{place}")]
        for place, label in enumerate(labels)
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


async def ask(message: Message, state: FSMContext, step: int, answers: dict[str, str]) -> None:
    if step < len(QUESTIONS):
        await state.update_data(step=step, answers=answers)
        await message.answer(text_of(step), parse_mode="HTML", reply_markup=keyboard(step))
        return
    await state.clear()
    text = summary_of(answers)
    await message.answer(text, parse_mode="HTML")
    await message.bot.send_message(GROUP, text, parse_mode="HTML")


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.set_state(Form.asked)
    await ask(message, state, 0, {})


@router.callback_query(StateFilter(Form.asked))
async def pressed(query: CallbackQuery, state: FSMContext) -> None:
    data = await state.get_data()
    step = data["step"]
    name, place = query.data.split(":")
    label = QUESTIONS[step][1][int(place)]
    await query.answer()
    await query.message.edit_text(f"{text_of(step)}\n\n{label}", parse_mode="HTML")
    await ask(query.message, state, step + 1, {**data["answers"], name: label})


@router.message(StateFilter(Form.asked), F.text)
async def typed(message: Message, state: FSMContext) -> None:
    data = await state.get_data()
    step = data["step"]
    answers = {**data["answers"], QUESTIONS[step][0]: message.text}
    await ask(message, state, step + 1, answers)


@contextmanager
def redis_in(folder: Path) -> Iterator[str]:
    """Run a Redis that has each change on disk before it answers; give its address."""
    socket = folder / "redis"
    options = {
        "--port": "0",
        "--unixsocket": str(socket),
        "--dir": str(folder),
        "--save": "",
        "--appendonly": "yes",
        "--appendfsync": "always",
    }
    running = subprocess.Popen(["redis-server", *(part for one in options.items() for part in one)])
    try:
        while not socket.exists():
            time.sleep(0.05)
        yield f"unix://{socket}"
    finally:
        running.terminate()
        running.wait()


async def main(server: str, redis: str | None = None) -> None:
    if redis:
        from aiogram.fsm.storage.redis import RedisStorage

        storage = RedisStorage.from_url(redis)
    else:
        storage = MemoryStorage()
    session = AiohttpSession(api=TelegramAPIServer.from_base(server), limit=256)
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(router)
    await dispatcher.start_polling(Bot("1:bench", session=session), handle_signals=True)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        with redis_in(Path(sys.argv[2])) as address:
            asyncio.run(main(sys.argv[1], address))
    else:
        asyncio.run(main(sys.argv[1]))
