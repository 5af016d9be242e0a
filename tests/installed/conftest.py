"""The program as it is installed: once for all tests of a run that want it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.installed.administrator import installed


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it; give the Python that has it."""
    return installed(tmp_path_factory.mktemp("installed"))
