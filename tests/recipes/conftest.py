"""What the tests of the recipes share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder where mypy remembers what no recipe changes."""
    return tmp_path_factory.mktemp("mypy")
