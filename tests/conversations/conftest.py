"""What the tests of the conversations may ask for."""

from __future__ import annotations

import pytest

from tests.conversations.office import TAKEN, Office, request_after
from tests.conversations.talk import Talk


@pytest.fixture
def talk() -> Talk:
    """Give a person whose messenger speaks French, at the very beginning."""
    return Talk()


@pytest.fixture
def office() -> Office:
    """Give a request for the desk of Namur that nobody has taken on."""
    return Office()


@pytest.fixture
def taken() -> Office:
    """Give a request that Anne has taken on."""
    return Office(request_after(TAKEN))
