"""Waiting for whichever comes first."""

from __future__ import annotations

import asyncio


async def wait_first(*events: asyncio.Event, seconds: float | None = None) -> None:
    """Return as soon as one of the events is set, or after so many seconds."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
