"""What is asked for however indirectly, in messages of which a part was never looked at."""

from __future__ import annotations

from collections import Counter

import pytest

from conversations.text import Language
from tests.understanding import asking

pytestmark = pytest.mark.slow

RIGHT = {
    ("develop", Language.FR): 101,
    ("develop", Language.NL): 82,
    ("held_out", Language.FR): 54,
    ("held_out", Language.NL): 66,
}
"""As many at least are read as they are marked; of 150, 120, 90 and 120."""

WRONG = 1
"""At most so many of a part are read as another thing."""


@pytest.mark.parametrize(("part", "language"), RIGHT)
def test_what_is_asked_for_is_found_and_right(part: str, language: Language) -> None:
    """What was understood once of indirect requests stays understood, and little of it is wrong."""
    count = sum(asking.counted(part, language).values(), Counter[str]())
    assert count["right"] >= RIGHT[part, language]
    assert count["wrong"] <= WRONG
