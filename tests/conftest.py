"""For all tests: what they share, where they write, and how generated examples are judged."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.shared import migrated_once, read_once

# by what they show, never by how long they took
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

MEMORY = Path("/dev/shm")
ROOM = 2 * 2**30  # bytes: many times what the whole suite has ever written at once


def pytest_configure() -> None:
    """Write to memory where there is enough: a test need not wait for a disk to have it all."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture(scope="session", autouse=True)
def _shared() -> Iterator[None]:
    """Read and make once what is the same for every test."""
    with read_once(), migrated_once():
        yield
