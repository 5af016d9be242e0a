"""The figures of the reader of "when", on both parts of its corpus."""

from __future__ import annotations

import pytest

from conversations.languages.packs import FINISHED
from conversations.text import Language
from tests.timing.__main__ import faults, table
from tests.timing.corpus import Part, answers
from tests.timing.measure import Fate, measure

DATES = {Part.DEVELOP: 0.95, Part.HELD_OUT: 0.7}
"""Least share of the dates that are computed."""


@pytest.mark.parametrize("part", Part)
def test_no_false_date_is_shown(part: Part) -> None:
    """Nothing is computed that the words do not name; what says nothing of time is refused."""
    found = measure(answers(part))
    assert found[Fate.FALSE] == 0
    assert found[Fate.NONE_TAKEN] * 9 <= found[Fate.NONE_REFUSED]
    assert found[Fate.WORDS_REFUSED] <= 1
    dates = found[Fate.DATE_RIGHT] + found[Fate.DATE_MISSED]
    assert found[Fate.DATE_RIGHT] >= DATES[part] * dates


def test_the_corpus_is_large() -> None:
    """At least 300 phrases, as many in each language that is no draft."""
    corpus = [one for part in Part for one in answers(part)]
    assert len(corpus) >= 300
    assert len({sum(one.language == language for one in corpus) for language in FINISHED}) == 1


def test_the_command_shows_both_parts() -> None:
    """Every part and language has its row; faults are listed of one part alone."""
    assert table().count("held_out") == len(Language) + 1
    assert "False" not in faults()
