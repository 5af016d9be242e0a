"""One measurement: a server on one core, a bot on another, people in between."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.request import Request, urlopen

from benchmarks.contestants import Contestant, script_of

TICK = os.sysconf("SC_CLK_TCK")
MEGABYTE = 1e6


@dataclass(frozen=True, slots=True)
class Load:
    """What is asked of a bot: `delay` of each call in seconds, `rate` of updates (0: at will)."""

    people: int = 100
    delay: float = 0.0
    rate: float = 0.0
    seconds: float = 8.0
    warm_up: float = 3.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What was seen; seconds and megabytes."""

    per_second: float
    cpu_per_update: float
    calls_per_update: float
    p50: float
    p95: float
    p99: float
    memory: float


@dataclass
class Bench:
    """A server and a bot that run, the bot as one process or several."""

    address: str
    bot: list[subprocess.Popen[bytes]]
    start: Callable[[], list[subprocess.Popen[bytes]]]

    def again(self) -> float:
        """End the bot and start it on what it has stored; give the seconds until it polls."""
        _end(*self.bot)
        self.ask("/reset")
        begun = time.perf_counter()
        self.bot = self.start()
        self.until_polled()
        return time.perf_counter() - begun

    def ask(self, path: str, **body: Any) -> dict[str, Any]:
        post = Request(
            f"{self.address}{path}",
            data=json.dumps(body).encode() if path != "/measure" else None,
            headers={"Content-Type": "application/json"},
        )
        with urlopen(post, timeout=30) as answer:
            return dict(json.loads(answer.read()))

    def cpu(self) -> float:
        """Give the seconds that the bot has computed."""
        return sum(_cpu(one.pid) for one in self.bot)

    def memory(self) -> float:
        """Give the megabytes that the bot holds."""
        return sum(_memory(one.pid) for one in self.bot)

    def until_polled(self) -> None:
        """Wait until the bot has asked for updates.

        Raises:
            TimeoutError: it does not within half a minute.
        """
        for _ in range(600):
            if self.ask("/measure")["polled"]:
                return
            time.sleep(0.05)
        raise TimeoutError("the bot does not poll; its log says why")

    def idle(self) -> None:
        """Wait until the bot has nothing more to do."""
        before = -1.0
        while (now := self.cpu()) != before:
            before = now
            time.sleep(1.0)


@contextmanager
def bench(contestant: Contestant) -> Iterator[Bench]:
    """Start both, each on a core of its own where there are two."""
    cores = sorted(os.sched_getaffinity(0))
    pair = (cores[0], cores[1]) if len(cores) > 1 else (None, None)
    with TemporaryDirectory(prefix="bench-") as name, contestant.beside(Path(name)) as more:
        folder = Path(name)
        port = _free_port()
        address = f"http://127.0.0.1:{port}"
        server = subprocess.Popen(
            [
                *(sys.executable, "-m", "benchmarks.server"),
                *(str(port), str(script_of(contestant, folder))),
            ],
        )
        if pair[0] is not None:
            os.sched_setaffinity(server.pid, {pair[0]})
        _until_open(port)
        start = partial(contestant.start, address, folder, pair[1], more)
        running = Bench(address, start(), start)
        try:
            yield running
        finally:
            _end(*running.bot)
            _end(server)


def measured(contestant: Contestant, load: Load) -> Figures:
    """Measure one bot under one load.

    Raises:
        LookupError: the form is no longer the one that people fill in here.
        TimeoutError: the bot does not start.
    """
    with bench(contestant) as running:
        running.until_polled()
        running.ask("/begin", people=load.people, delay=load.delay, rate=load.rate)
        time.sleep(load.warm_up)
        running.ask("/reset")
        cpu, began = running.cpu(), time.perf_counter()
        time.sleep(load.seconds)
        seen, cpu = running.ask("/measure"), running.cpu() - cpu
        seconds = time.perf_counter() - began
        memory = running.memory()
        running.ask("/end")
    if seen["lost"]:
        raise LookupError(f"{contestant.name} asks something else: {seen['lost']}")
    answered = max(seen["answered"], 1)
    return Figures(
        per_second=answered / seconds,
        cpu_per_update=cpu / answered,
        calls_per_update=seen["calls"] / answered,
        p50=seen["p50"],
        p95=seen["p95"],
        p99=seen["p99"],
        memory=memory,
    )


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def _memory(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    line = next(one for one in status.splitlines() if one.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / MEGABYTE


def _end(*processes: subprocess.Popen[bytes]) -> None:
    for process in processes:
        process.send_signal(signal.SIGTERM)
    for process in processes:
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _until_open(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the server does not answer")
