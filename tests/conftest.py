"""For all tests: what they share, where they write, and how generated examples are judged."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.shared import migrated_once, read_once
from tests.support import postgresql

# by what they show, never by how long they took
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

MEMORY = Path("/dev/shm")
ROOM = 2 * 2**30  # bytes: what a test leaves is taken away once it has passed


def pytest_configure() -> None:
    """Write to memory where there is enough: a test need not wait for a disk to have it all."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_sessionstart(session: pytest.Session) -> None:
    """Start the server that the tests want, once for all workers of a run."""
    running = ExitStack()
    running.enter_context(postgresql.serving())
    session.config.add_cleanup(running.close)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is about the other database, and on a server what has no database at all.

    Each database of a test stands for its own folder, so one without a folder has none.
    """
    other = "sqlite" if postgresql.WANTED else "postgresql"
    left = [one for one in items if one.get_closest_marker(other) or _has_no_database(one)]
    config.hook.pytest_deselected(items=left)
    items[:] = [one for one in items if one not in left]


def _has_no_database(item: pytest.Item) -> bool:
    alone = item.get_closest_marker("postgresql") is None
    return postgresql.WANTED and alone and "tmp_path" not in getattr(item, "fixturenames", ())


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Take away what a test had on the server."""
    if postgresql.WANTED:
        postgresql.forget()


def pytest_collection_finish() -> None:
    """Have the garbage collector pass over what was collected, and come round less often.

    What is never freed is most of what it would look through, thousands of times.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(scope="session", autouse=True)
def _shared() -> Iterator[None]:
    """Read and make once what is the same for every test."""
    with read_once(), migrated_once():
        yield
