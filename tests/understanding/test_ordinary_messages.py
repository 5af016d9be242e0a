"""What is understood of ordinary messages, marked by a fifth hand."""

from __future__ import annotations

from functools import cache

import pytest

from conversations.languages.packs import FINISHED
from tests.understanding.corpus import Part, openings
from tests.understanding.measure import Figures, measure

pytestmark = pytest.mark.slow

FOUND_PLAIN = {
    "age_group": 42,
    "ages": 80,
    "agreement": 62,
    "channel": 41,
    "frequency": 41,
    "function": 89,
    "mission_language": 83,
    "name": 66,
    "need": 65,
    "organisation": 62,
    "participants": 60,
    "place_kind": 64,
    "role": 70,
    "themes": 72,
    "timing": 43,
    "together": 64,
    "where": 86,
}
"""Percent of what is marked that is found, in either of the two parts of this hand."""

WRONG_PLAIN = 60
"""What is told otherwise, or is not marked, in the part that was never looked at."""


@cache
def figures(part: Part) -> Figures:
    return measure(one for language in FINISHED for one in openings(part, language))


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
