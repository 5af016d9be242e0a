"""Metrics in the format of Prometheus, computed at each request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from bot.delivery import Delivery, Outcome
from bot.monitoring.health import Health, Report
from conversations.identities import ChatId

Deliver = Callable[[Delivery, ChatId | None, int | None], Awaitable[Outcome]]
SECONDS = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


class Metrics:
    """Counts while the bot works; what stands in the database is added from a report."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._calls = Histogram(
            "missions_delivery_seconds",
            "How long Telegram takes for a message",
            buckets=SECONDS,
            registry=self._registry,
        )
        self._deliveries = Counter(
            "missions_deliveries",
            "Messages handed to Telegram, by what became of them",
            ["outcome"],
            registry=self._registry,
        )

    def timed(self, deliver: Deliver) -> Deliver:
        """Give the same way to deliver, each call timed and its outcome counted."""

        async def timing(
            delivery: Delivery, chat: ChatId | None, message_id: int | None
        ) -> Outcome:
            began = perf_counter()
            outcome = await deliver(delivery, chat, message_id)
            self._calls.observe(perf_counter() - began)
            self._deliveries.labels(type(outcome).__name__.lower()).inc()
            return outcome

        return timing

    def written(self, report: Report) -> bytes:
        """Write all metrics, with those of a report."""
        looked = CollectorRegistry()
        looked.register(_Looked(report))
        return generate_latest(self._registry) + generate_latest(looked)


class _Looked(Collector):
    """The metrics of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def collect(self) -> Iterator[Metric]:
        report = self._report
        yield _gauge("up", "Whether the bot is well", float(report.health is Health.WELL))
        if report.room is not None:
            yield _gauge("disk_free_bytes", "Room beside the database", report.room)
        if report.silence is not None:
            yield _gauge("silence_seconds", "Since Telegram last answered a poll", report.silence)
        if report.backup_age is not None:
            yield _gauge("backup_age_seconds", "Since the last backup", report.backup_age)
        if (vitals := report.vitals) is None:
            return
        yield _gauge("updates_waiting", "Updates kept and not treated yet", vitals.untreated)
        yield _gauge("messages_waiting", "Messages not delivered yet", vitals.undelivered)
        yield _gauge("messages_delay_seconds", "Since the first should have left", report.delay)
        by_desk = GaugeMetricFamily(
            "missions_open_requests", "Open requests", labels=["desk", "state"]
        )
        for labels, number in sorted(vitals.open_requests.items()):
            by_desk.add_metric(labels, number)
        yield by_desk


def _gauge(name: str, what: str, value: float) -> Metric:
    return GaugeMetricFamily(f"missions_{name}", what, value=value)
