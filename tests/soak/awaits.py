"""Counts the awaits of everything that a life of the bot begins, and ends it at a chosen one."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextvars import ContextVar
from typing import Any


class Awaits:
    """Counts the awaits of a life, and ends it at the one that was chosen."""

    def __init__(self) -> None:
        self.forced = False
        self._root: asyncio.Task[None] | None = None
        self._left = 0

    def begin(self, root: asyncio.Task[None] | None) -> None:
        """Begin a life, all of which ends with this task."""
        self._root, self.forced = root, False

    def end_at(self, number: int) -> None:
        """End the life at its n-th await from now."""
        self._left = number

    def count(self) -> None:
        if self._left and self._root is not None:
            self._left -= 1
            if not self._left:
                self.forced = self._root.cancel()


LIFE: ContextVar[Awaits | None] = ContextVar("LIFE", default=None)


class Counted:
    """A coroutine whose awaits are counted."""

    def __init__(self, coroutine: Any, awaits: Awaits) -> None:
        self._coroutine = coroutine
        self._awaits = awaits

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self._coroutine.__await__()
        value, error = None, None
        while True:
            try:
                awaited = steps.send(value) if error is None else steps.throw(error)
            except StopIteration as end:
                return end.value
            self._awaits.count()
            try:
                value, error = (yield awaited), None
            except BaseException as thrown:  # noqa: BLE001  it is passed on
                value, error = None, thrown


def counted(loop: asyncio.AbstractEventLoop, coroutine: Any, **given: Any) -> asyncio.Task[Any]:
    """Make tasks; those of a life are counted."""
    awaits = LIFE.get()
    if awaits is not None:
        coroutine = _run(Counted(coroutine, awaits))
    return asyncio.Task(coroutine, loop=loop, **given)


async def _run(counted: Counted) -> Any:
    return await counted
