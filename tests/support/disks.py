"""Disks of a test's own: full, or not to be written."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, *how: str) -> Iterator[Path]:
    """Have a disk of its own in a folder; the test is skipped, and says so, where none can be."""
    folder.mkdir(exist_ok=True)
    made = subprocess.run(["mount", *how, str(folder)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("no disk can be mounted here: it needs the rights of root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
