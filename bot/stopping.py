"""Told to stop: a command is undone, the bot is given some seconds to end."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from bot.privacy import log_loose_ends
from bot.waiting import wait_first

log = logging.getLogger(__name__)

GRACE = 8.0  # seconds to finish what is in hand after SIGTERM

Work = Callable[[asyncio.Event], Awaitable[None]]


@contextmanager
def stoppable() -> Iterator[None]:
    """Let SIGTERM end a command as Ctrl+C does: what it has in hand is undone."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def finished(work: Coroutine[Any, Any, str]) -> str:
    """Wait for a command; told to stop, its transaction is rolled back first."""

    async def cancelled_by_a_signal() -> str:
        working = asyncio.ensure_future(work)
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, working.cancel)
        return await working

    return asyncio.run(cancelled_by_a_signal())


async def until_stopped(work: Work) -> None:
    """Work until SIGTERM or Ctrl+C; then give it some seconds to end, none after a second one."""
    loop, stop, hurry = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
    loop.set_exception_handler(log_loose_ends)

    def ask_to_stop() -> None:
        (hurry if stop.is_set() else stop).set()

    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, ask_to_stop)
    working = asyncio.ensure_future(work(stop))
    ended = asyncio.Event()
    working.add_done_callback(lambda _: ended.set())
    await wait_first(ended, stop)
    await wait_first(ended, hurry, seconds=GRACE)
    if not working.done():
        log.warning("the bot ends; what is not finished is taken up at the next start")
        working.cancel()
        await asyncio.wait({working})
    if not working.cancelled():
        working.result()
