"""What the page on opening messages states is what the reader does."""

from __future__ import annotations

import pytest

from tests.understanding import docs

pytestmark = pytest.mark.slow


def test_the_page_states_the_figures_of_today() -> None:
    """Whoever changes what is understood writes its tables anew: `make understanding WRITE=1`."""
    page = docs.PAGE.read_text(encoding="utf-8")
    assert docs.written(page) == page
