"""Starts those parts of the monitoring that the settings switch on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.clock import Clock
from bot.monitoring.health import Examination
from bot.monitoring.heartbeat import Heartbeat
from bot.monitoring.metrics import Metrics
from bot.settings import MonitoringSettings
from bot.storage.store import Store


@asynccontextmanager
async def monitored(
    settings: MonitoringSettings, store: Store, clock: Clock, metrics: Metrics
) -> AsyncIterator[Heartbeat | None]:
    """Answer monitors meanwhile, if that is wanted; give what is to be run for signs of life.

    Raises:
        CannotMonitorError: the port can't be had.
    """
    examination = Examination(store, clock)
    async with AsyncExitStack() as stack:
        if settings.monitor_address:
            from bot.monitoring.server import (  # noqa: PLC0415  the same server as for a webhook
                answering,
            )

            await stack.enter_async_context(
                answering(*settings.monitor_address, examination, metrics)
            )
        url = settings.heartbeat_url
        yield Heartbeat(examination, url.get_secret_value()) if url else None
