"""What the tests of the recipes share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.recipes.tree import ROOT


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder where mypy remembers what no recipe changes; it begins with what it knows."""
    cache = tmp_path_factory.mktemp("mypy")
    known = ROOT / ".mypy_cache"
    if known.is_dir():
        shutil.copytree(known, cache, dirs_exist_ok=True)
    return cache
