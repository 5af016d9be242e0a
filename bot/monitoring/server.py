"""A local port for monitors: `/health` and `/metrics`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from aiohttp import web
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.mistakes import ToMendError, why
from bot.monitoring.health import Examination, Health, Report
from bot.monitoring.metrics import Metrics
from bot.version import VERSION


class CannotMonitorError(ToMendError):
    """The port for monitors can't be had: one sentence that says what to do."""


@asynccontextmanager
async def answering(
    host: str, port: int, examination: Examination, metrics: Metrics
) -> AsyncIterator[None]:
    """Answer on one address of this machine meanwhile.

    Raises:
        CannotMonitorError: the port is taken, or not ours to take.
    """

    async def health(_: web.Request) -> web.Response:
        report = await examination.report()
        well = report.health is Health.WELL
        status = HTTPStatus.OK if well else HTTPStatus.SERVICE_UNAVAILABLE
        return web.json_response(_said(report), status=status)

    async def written(_: web.Request) -> web.Response:
        body = metrics.written(await examination.report())
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.router.add_get("/health", health)
    app.router.add_get("/metrics", written)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await _listen(runner, host, port)
        yield
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        raise CannotMonitorError(
            f"MONITOR_ADDRESS {host}:{port} can't be used ({why(error)}): choose another "
            "port, or leave it out."
        ) from None


def _said(report: Report) -> dict[str, str | float | None]:
    return {
        "version": VERSION,
        "status": report.health.value,
        "seconds_since_telegram_answered": report.silence,
        "seconds_that_the_first_message_waits": report.delay,
        "messages_waiting": report.vitals.undelivered if report.vitals else None,
    }
