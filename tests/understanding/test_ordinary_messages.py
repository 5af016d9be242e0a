"""What is understood of ordinary messages in French, marked by a fifth hand."""

from __future__ import annotations

from functools import cache

import pytest

from conversations.text import Language
from tests.understanding.corpus import Part, openings
from tests.understanding.measure import Figures, measure

pytestmark = pytest.mark.slow

FOUND_PLAIN = {
    "age_group": 47,
    "ages": 86,
    "agreement": 71,
    "channel": 58,
    "frequency": 30,
    "function": 77,
    "need": 47,
    "organisation": 58,
    "place_kind": 63,
    "role": 66,
    "themes": 64,
    "timing": 41,
    "together": 50,
    "where": 92,
}
"""Percent of what is marked that is found, in either of the two parts of this hand."""

WRONG_PLAIN = 33
"""What is told otherwise, or is not marked, in the part that was never looked at."""


@cache
def figures(part: Part) -> Figures:
    return measure(openings(part, Language.FR))


def test_ordinary_messages_are_understood_as_well() -> None:
    """What was understood once of ordinary messages stays understood."""
    for counted in (figures(Part.DEVELOP_PLAIN), figures(Part.HELD_OUT_PLAIN)):
        missed = {
            key: counted.recall(key)
            for key, least in FOUND_PLAIN.items()
            if counted.recall(key) * 100 < least
        }
        assert missed == {}


def test_no_more_of_ordinary_messages_is_wrong() -> None:
    """Of what is not in sight no more is told otherwise than is known."""
    unseen = figures(Part.HELD_OUT_PLAIN)
    assert sum((unseen.found - unseen.right).values()) <= WRONG_PLAIN
