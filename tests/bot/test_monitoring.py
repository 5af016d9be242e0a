"""What monitors are told, over real HTTP, of a bot on a real database."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import RawTestServer
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from bot.clock import Clock
from bot.commands.health import UnwellError, health
from bot.delivery import Delivered, Delivery
from bot.monitoring.health import SILENT, Examination, Health
from bot.monitoring.heartbeat import Heartbeat
from bot.monitoring.metrics import Metrics
from bot.monitoring.server import CannotMonitorError, answering
from bot.sandbox import Sandbox
from bot.settings import MonitoringSettings
from bot.storage.facts import BACKED_UP, HEARD
from bot.storage.store import Store
from tests.support import postgresql
from tests.support.bot_driver import REQUEST, answers, serving, settings
from tests.support.courier_driver import message
from tests.support.ports import free_port
from tests.support.samples import opened, requested


class Moving(Clock):
    """A clock that can be put forward."""

    ahead = timedelta()

    def now(self) -> Any:
        return super().now() + self.ahead


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await opened(tmp_path)
    yield store
    await store.close()


@asynccontextmanager
async def monitor(store: Store, clock: Clock) -> AsyncIterator[str]:
    port = free_port()
    async with answering("127.0.0.1", port, Examination(store, clock), Metrics()):
        yield f"http://127.0.0.1:{port}"


async def asked(url: str) -> tuple[int, Any]:
    async with ClientSession() as http, http.get(url) as answer:
        is_json = answer.content_type == "application/json"
        return answer.status, await answer.json() if is_json else await answer.text()


def metrics_in(text: str) -> dict[str, float]:
    """Give each metric's value, its labels after its name."""
    return {
        " ".join((one.name, *one.labels.values())): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
    }


async def test_a_bot_that_works_is_well(store: Store) -> None:
    """Telegram answered, and nothing waits: 200, with the numbers."""
    clock = Moving()
    async with store.begin() as unit:
        await unit.facts.put(HEARD, clock.now().isoformat())
    async with monitor(store, clock) as url:
        status, said = await asked(f"{url}/health")
    assert (status, said["status"], said["messages_waiting"]) == (200, "ok", 0)
    assert 0 <= said["seconds_since_telegram_answered"] < 60


async def test_an_outage_is_told(store: Store) -> None:
    """Nothing heard for minutes: 503; a bot that has just begun has not had the time."""
    clock = Moving()
    async with store.begin() as unit:
        await unit.facts.put(HEARD, (clock.now() - timedelta(days=1)).isoformat())
    async with monitor(store, clock) as url:
        assert (await asked(f"{url}/health"))[0] == 200
        clock.ahead = SILENT * 2
        status, said = await asked(f"{url}/health")
    assert status == 503
    assert said["status"] == "Telegram has not answered for minutes"


async def test_a_database_that_is_away_is_told(store: Store) -> None:
    """503 as well, and metrics without what stands in it."""
    async with monitor(store, Moving()) as url:
        await store.close()
        status, said = await asked(f"{url}/health")
        metrics = metrics_in((await asked(f"{url}/metrics"))[1])
    assert (status, said["status"]) == (503, "the database does not answer")
    assert metrics["missions_up"] == 0
    assert "missions_messages_waiting" not in metrics


async def test_a_script_can_ask(store: Store) -> None:
    """Well, not well, nobody there, and no address: one sentence each."""
    clock = Moving()
    async with store.begin() as unit:
        await unit.facts.put(HEARD, clock.now().isoformat())
    port = free_port()
    chosen = MonitoringSettings(monitor_address=f"127.0.0.1:{port}")
    with pytest.raises(UnwellError, match="Nothing that is this bot answers"):
        health(chosen)
    async with answering("127.0.0.1", port, Examination(store, clock), Metrics()):
        assert await asyncio.to_thread(health, chosen) == "The bot is well."
        clock.ahead = SILENT * 2
        with pytest.raises(UnwellError, match="Telegram has not answered for minutes"):
            await asyncio.to_thread(health, chosen)
    with pytest.raises(UnwellError, match="MONITOR_ADDRESS is not set"):
        health(MonitoringSettings())


async def test_metrics_count_what_waits(store: Store) -> None:
    """Messages, updates, open requests by desk and state; a file's backup and the disk's room."""
    clock = Moving()
    async with store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA"), requested("BBB-BBB")])
        await unit.outbox.post([message("north", "a", "k")], clock.now() - timedelta(hours=1))
        await unit.inbox.note([{"update_id": 1}], clock.now())
        await unit.facts.put(BACKED_UP, (clock.now() - timedelta(days=1)).isoformat())
    async with monitor(store, clock) as url:
        metrics = metrics_in((await asked(f"{url}/metrics"))[1])
    assert metrics["missions_up"] == 1
    assert metrics["missions_open_requests north new"] == 2
    assert metrics["missions_messages_waiting"] == metrics["missions_updates_waiting"] == 1
    assert metrics["missions_messages_delay_seconds"] >= 3600
    if postgresql.WANTED:  # a server is backed up, and its disk watched, by who runs it
        assert not {"missions_backup_age_seconds", "missions_disk_free_bytes"} & metrics.keys()
    else:
        assert 86400 <= metrics["missions_backup_age_seconds"] < 86460
        assert metrics["missions_disk_free_bytes"] > 0
    assert metrics["process_resident_memory_bytes"] > 0


async def test_deliveries_are_timed(store: Store) -> None:
    """By what became of them."""
    metrics = Metrics()

    async def delivered(*_: Any) -> Delivered:
        return Delivered()

    await metrics.timed(delivered)(Delivery(1, "sendMessage", {}), None, None)
    written = metrics_in(metrics.written(await Examination(store, Clock()).report()).decode())
    assert written["missions_deliveries_total delivered"] == 1
    assert written["missions_delivery_seconds_count"] == 1


async def test_a_port_that_is_taken_is_said(store: Store) -> None:
    """One sentence, before the bot begins."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(CannotMonitorError, match=f"MONITOR_ADDRESS 127.0.0.1:{port}"):
            async with answering("127.0.0.1", port, Examination(store, Clock()), Metrics()):
                pass


async def test_signs_of_life_come_while_it_is_well(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """They stop in an outage; an address that refuses is said once, and never quoted."""
    clock, calls, status = Moving(), asyncio.Queue[str](), 200

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        calls.put_nowait(request.path)
        return web.Response(status=status)

    stop = asyncio.Event()
    async with RawTestServer(answer, host="127.0.0.1") as server, asyncio.TaskGroup() as tasks:
        url = str(server.make_url("/canary"))
        beating = Heartbeat(Examination(store, clock), url, every=0.05)
        tasks.create_task(beating.run(stop))
        async with asyncio.timeout(20):
            assert await calls.get() == "/canary"
            status = 500
            for _ in range(3):
                await calls.get()
            clock.ahead = SILENT * 2
            while "no sign of life is given" not in caplog.text:  # noqa: ASYNC110  a log sets no event
                await asyncio.sleep(0.02)
        stop.set()
    assert caplog.text.count("refuses the sign of life: HTTP status 500") == 1
    assert "canary" not in caplog.text


async def test_an_address_that_is_away_is_said(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot goes on without it."""
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.3, stop.set)
    beating = Heartbeat(Examination(store, Clock()), "http://127.0.0.1:9/canary", every=0.05)
    await asyncio.wait_for(beating.run(stop), 20)
    assert caplog.text.count("HEARTBEAT_URL can't be reached") == 1
    assert "canary" not in caplog.text


async def test_the_whole_bot_is_monitored(tmp_path: Path) -> None:
    """With both settings, a request leaves its traces in the numbers, and none of its words."""
    port = free_port()
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path).model_copy(
            update={
                "monitor_address": ("127.0.0.1", port),
                "heartbeat_url": SecretStr("http://127.0.0.1:9/x"),
            }
        )
        async with serving(chosen):
            camille = sandbox.person(first_name="Camille", language_code="fr")
            camille.starts()
            await camille.sees("psychologue")
            await answers(camille, *REQUEST[:2])
            status, said = await asked(f"http://127.0.0.1:{port}/health")
            written = (await asked(f"http://127.0.0.1:{port}/metrics"))[1]
    assert (status, said["status"]) == (200, "ok")
    assert metrics_in(written)["missions_deliveries_total delivered"] > 0
    assert Health.WELL.value == "ok"
