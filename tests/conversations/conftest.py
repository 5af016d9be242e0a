"""What the tests of the conversations may ask for."""

from __future__ import annotations

import pytest

from tests.conversations.talk import Talk


@pytest.fixture
def talk() -> Talk:
    """Give a person whose messenger speaks French, at the very beginning."""
    return Talk()
