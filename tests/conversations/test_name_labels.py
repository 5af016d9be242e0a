"""Names of desks and colleagues fit a button, and none can be taken for another."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.networks.loading import load_directory
from bot.places import belgium
from conversations.directory import Desk
from conversations.screens.cards.name_labels import LONGEST, desk_labels, label_of
from conversations.text import Names
from tests.support.demo_context import LANGUAGES

NETWORKS = sorted(Path("networks").glob("*.toml"))


def _desks(path: Path) -> tuple[Desk, ...]:
    return load_directory(path, belgium()).desks


@pytest.mark.parametrize("path", NETWORKS, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_desk_of_the_files_has_a_label_of_its_own(path: Path, language: str) -> None:
    """In both languages, of the demo, of the example and of the whole country."""
    labels = desk_labels({desk.id: desk.names for desk in _desks(path)})
    said = [label.said(language) for label in labels.values()]
    assert len(set(said)) == len(said)
    assert _longest(said) <= LONGEST


def test_a_short_name_stays_as_it_is() -> None:
    """Nothing is cut without need."""
    assert label_of("Coordination de Namur", ["Coordination de Namur"]) == "Coordination de Namur"


def test_a_long_name_loses_its_end() -> None:
    """The beginning tells it from the others."""
    name = "Coordination de Gand et de Flandre orientale"
    assert label_of(name, [name, "Coordination de Namur"]) == "Coordination de Gand et de Flan…"


def test_names_that_begin_alike_keep_their_ends() -> None:
    """What tells them apart stands at the end."""
    names = [f"Coordination de Flandre orientale, {ages}" for ages in ("enfants", "adultes")]
    labels = desk_labels({name: Names((("fr", name),)) for name in names}).values()
    said = [label.said("fr") for label in labels]
    assert said == ["Coordination d…rientale, enfants", "Coordination d…rientale, adultes"]


def _longest(labels: Iterable[str]) -> int:
    return max(map(len, labels))
