"""Waits for the first of several events, or for a time."""

from __future__ import annotations

import asyncio


async def wait_first(*events: asyncio.Event, seconds: float | None = None) -> None:
    """Return as soon as one of the events is set, or after so many seconds."""
    if any(event.is_set() for event in events):
        await asyncio.sleep(0)  # under load that is how it is: no task is made to find it out
        return
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
