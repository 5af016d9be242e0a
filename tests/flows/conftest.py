"""What is shown in these tests has to be said by the catalogues."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.catalogues import Catalogues


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    """Give the words of each language."""
    return Catalogues.load()


@pytest.fixture(autouse=True)
def _every_text_has_its_words(catalogues: Catalogues) -> Iterator[None]:
    """Whatever a test shows must be found in the catalogue of its language."""
    before = catalogues.missing
    yield
    assert catalogues.missing == before, "a text is not translated"
