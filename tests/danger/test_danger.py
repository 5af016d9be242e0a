"""Danger is found in the corpus as often as the figures published in docs/danger.md say."""

from __future__ import annotations

import pytest

from conversations.safety.danger import DangerKind, Level, Sign, signs_of
from conversations.text import Language
from tests.danger.__main__ import mistakes, table
from tests.danger.measure import Part, measure, sentences

FLOORS = {
    Part.DEVELOP: (0.97, 0.95, 0.12),
    Part.HELD_OUT: (0.70, 0.75, 0.40),
}
"""Recall and page precision at least, false alarms at most."""


@pytest.mark.parametrize("part", Part)
def test_the_published_floors_are_held(part: Part) -> None:
    """The floors are what is reached: the held-out part is below what is aimed at (0.95)."""
    figures = measure(sentences(part))
    recall, precision, alarms = FLOORS[part]
    assert figures.recall >= recall
    assert figures.page_precision >= precision
    assert figures.false_alarms <= alarms


def test_the_corpus_has_every_kind_in_both_languages() -> None:
    """Six hundred sentences, a third of them held out."""
    parts = {part: sentences(part) for part in Part}
    assert sum(map(len, parts.values())) >= 600
    assert len(parts[Part.HELD_OUT]) >= 200
    for corpus in parts.values():
        kinds = {(one.kind, one.language) for one in corpus}
        assert kinds == {(kind, language.value) for kind in DangerKind for language in Language}


def test_the_figures_name_no_sentence_of_the_held_out_part() -> None:
    """The table holds figures alone, and the mistakes are those of the other part."""
    printed = table() + mistakes()
    assert not any(one.text in printed for one in sentences(Part.HELD_OUT))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Elle veut mourir ce soir", Sign(DangerKind.SUICIDE, Level.CERTAIN, Language.FR)),
        ("Il a des armes chez lui", Sign(DangerKind.WEAPON, Level.POSSIBLE, Language.FR)),
        ("Hij heeft thuis wapens liggen", Sign(DangerKind.WEAPON, Level.POSSIBLE, Language.NL)),
        ("Pas d'idées suicidaires", None),
        ("Geen suïcidale gedachten", None),
        ("Formation : elle veut mourir", Sign(DangerKind.SUICIDE, Level.POSSIBLE, Language.FR)),
        ("En 2019 elle voulait mourir", None),
        (
            "En formation elle veut mourir ce soir",
            Sign(DangerKind.SUICIDE, Level.CERTAIN, Language.FR),
        ),
    ],
)
def test_what_stands_around_a_phrase_lessens_it(text: str, sign: Sign | None) -> None:
    """A denial takes it away, a training makes it less sure, and now stays now."""
    assert signs_of(text) == sign
