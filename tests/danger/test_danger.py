"""Danger is found in the corpus as often as the figures published in docs/danger.md say."""

from __future__ import annotations

import pytest

from conversations.languages.packs import FINISHED
from conversations.safety.danger import DangerKind, Level, Sign, signs_of
from conversations.text import Language
from tests.danger.__main__ import mistakes, table
from tests.danger.measure import Everyday, Part, everyday, lines_and_pages, measure, sentences
from tools.make_danger_weights import module, path

FLOORS = {
    Part.DEVELOP: (0.97, 0.97, 0.16),
    Part.HELD_OUT: (0.95, 0.93, 0.35),
    Part.HELD_OUT_OWN: (0.95, 0.95, 0.35),
}
"""Recall and page precision at least, false alarms at most: in each language."""
SPOKEN = {Part.DEVELOP: Language, Part.HELD_OUT: FINISHED, Part.HELD_OUT_OWN: Language}
"""A draft has no sentences of another hand yet, nor opening messages: that is what makes it one."""
THIRD = 1 / 3


@pytest.mark.parametrize(
    ("part", "language"),
    [(part, one) for part in Part for one in SPOKEN[part]],
)
def test_the_published_floors_are_held(part: Part, language: Language) -> None:
    """What is asked for is reached in each language, on sentences that nobody looked into."""
    figures = measure([one for one in sentences(part) if one.language == language])
    recall, precision, alarms = FLOORS[part]
    assert figures.recall >= recall
    assert figures.page_precision >= precision
    assert figures.false_alarms <= alarms


@pytest.mark.parametrize("language", FINISHED)
def test_everyday_requests_are_left_alone(language: Language) -> None:
    """Opening messages without danger show a line in three of a hundred at most, and no page."""
    lines, pages = lines_and_pages(everyday(Everyday.OPENINGS, language))
    assert lines <= 0.03
    assert not pages


@pytest.mark.parametrize("corpus", [Everyday.WRITTEN, Everyday.WRITTEN_HELD_OUT])
@pytest.mark.parametrize("language", Language)
def test_sad_stories_stop_nobody(corpus: Everyday, language: Language) -> None:
    """Grief, worry and illness told without danger: a line in a third at most, never the page."""
    lines, pages = lines_and_pages(everyday(corpus, language))
    assert lines <= THIRD
    assert not pages


@pytest.mark.parametrize("language", Language)
def test_the_weights_are_those_of_the_corpus(language: Language) -> None:
    """`make weights` writes what stands in the language packs: a change of a corpus counts."""
    assert path(language).read_text(encoding="utf-8") == module(language)


def test_the_corpus_has_every_kind_in_each_language() -> None:
    """Two thousand sentences, and four hundred held out."""
    parts = {part: sentences(part) for part in Part}
    assert len(parts[Part.DEVELOP]) >= 2000
    assert len(parts[Part.HELD_OUT]) >= 200
    assert len(parts[Part.HELD_OUT_OWN]) >= 180
    for part, corpus in parts.items():
        kinds = {(one.kind, one.language) for one in corpus}
        assert kinds == {(kind, one.value) for kind in DangerKind for one in SPOKEN[part]}


def test_the_figures_name_no_sentence_of_the_held_out_part() -> None:
    """The table holds figures alone, and the mistakes are those of the other part."""
    printed = table() + mistakes()
    held_out = sentences(Part.HELD_OUT) + sentences(Part.HELD_OUT_OWN)
    assert not any(one.text in printed for one in held_out)


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
