"""What is understood of messages of daily work, marked by a fourth hand."""

from __future__ import annotations

from functools import cache

import pytest

from conversations.languages.packs import FINISHED
from tests.understanding.corpus import Part, openings
from tests.understanding.measure import Figures, measure

pytestmark = pytest.mark.slow

ALMOST = 98
"""Percent of what is found that is right."""

FOUND_DAILY = {
    "age_group": 20,
    "ages": 46,
    "agreement": 28,
    "channel": 27,
    "frequency": 21,
    "function": 67,
    "mission_language": 33,
    "name": 55,
    "need": 58,
    "organisation": 36,
    "participants": 47,
    "place_kind": 35,
    "role": 61,
    "situations": 8,
    "themes": 25,
    "timing": 48,
    "together": 22,
    "where": 83,
}
"""Percent of what is marked that is found, in either of the two parts of this hand."""

WRONG_DAILY = {
    "age_group": 2,
    "ages": 2,
    "agreement": 1,
    "function": 1,
    "need": 3,
    "participants": 1,
    "place_kind": 5,
    "themes": 2,
    "together": 1,
}
"""What is told otherwise in the part of the fourth hand that was never looked at."""


@cache
def figures(part: Part) -> Figures:
    return measure(one for language in FINISHED for one in openings(part, language))


def test_a_fourth_hand_finds_little_wrong() -> None:
    """Of what is in sight nearly all is right; of what is not, no more is wrong than is known."""
    seen, unseen = figures(Part.DEVELOP_DAILY), figures(Part.HELD_OUT_DAILY)
    wrong = {key: unseen.found[key] - unseen.right[key] for key in FOUND_DAILY}
    assert {key for key in FOUND_DAILY if seen.precision(key) * 100 < ALMOST} == set()
    assert {key for key, count in wrong.items() if count > WRONG_DAILY.get(key, 0)} == set()


def test_a_fourth_hand_is_understood_as_well() -> None:
    """What was understood once of people's daily work stays understood."""
    for counted in (figures(Part.DEVELOP_DAILY), figures(Part.HELD_OUT_DAILY)):
        missed = {
            key: counted.recall(key)
            for key, least in FOUND_DAILY.items()
            if counted.recall(key) * 100 < least
        }
        assert missed == {}
