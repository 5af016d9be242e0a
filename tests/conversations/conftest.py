"""What the tests of the conversations may ask for."""

from __future__ import annotations

import pytest

from tests.support.desk_driver import TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import PrivateChatDriver
from tests.support.workspace_driver import WorkspaceDriver


@pytest.fixture
def talk() -> PrivateChatDriver:
    """Give a person whose messenger speaks French, at the very beginning."""
    return PrivateChatDriver()


@pytest.fixture
def office() -> DeskDriver:
    """Give a request for the desk of Namur that nobody has taken on."""
    return DeskDriver()


@pytest.fixture
def taken() -> DeskDriver:
    """Give a request that Anne has taken on."""
    return DeskDriver(request_after(TAKEN))


@pytest.fixture
def desk() -> WorkspaceDriver:
    """Give a request that Anne has taken on and opened in private."""
    driver = WorkspaceDriver(request_after(TAKEN))
    driver.opens()
    return driver
