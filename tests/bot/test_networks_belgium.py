"""All of Belgium in one networks file: every place, age and language has a desk to begin with."""

from __future__ import annotations

import re
from itertools import product

import pytest

from bot.cli import DONE, main
from bot.networks import load_directory
from bot.networks.examples import examples_in
from bot.places import belgium
from bot.resources import BELGIUM_FILE
from conversations.directory.age_group import AgeGroup
from conversations.text import Language

DIRECTORY = load_directory(BELGIUM_FILE, belgium())
TEXT = BELGIUM_FILE.read_text(encoding="utf-8")


def desk_at(place: str, ages: AgeGroup, language: Language = Language.FR) -> str:
    (where,) = belgium().by_postal_code(place)
    return DIRECTORY.route(where, ages, language).desk.id


def test_all_32_networks_are_there_and_each_says_whether_it_is_verified() -> None:
    """A mark stands above each of them."""
    assert len(DIRECTORY.networks) == 32
    marks = re.findall(r"# (verified|to be verified): .+\n(?:# .+\n)?\[\[networks\]\]", TEXT)
    assert len(marks) == 32


def test_every_place_age_and_language_has_a_desk() -> None:
    """Nobody in the country is outside of the territory."""
    for place in belgium().places:
        for age, language in product(AgeGroup, Language):
            assert not DIRECTORY.route(place, age, language).outside_territory, place


@pytest.mark.parametrize(
    ("place", "children", "adults"),
    [
        ("5000", "namur", "namur"),
        ("7000", "rheseau", "partenaires-107"),
        ("6000", "rheseau", "mosaique"),
        ("7500", "rheseau", "la-rephain"),
        ("4700", "ostbelgien", "ostbelgien"),
        ("4800", "realism", "resme"),
        ("9000", "oost-vlaanderen-gent", "oost-vlaanderen-gent"),
        ("8500", "wingg", "psyzuid"),
        ("6700", "matilda", "proxirelux"),
    ],
)
def test_age_and_place_decide(place: str, children: str, adults: str) -> None:
    """As the specification has it: one desk in Namur, age in Hainaut, a network of the East."""
    assert desk_at(place, AgeGroup.CHILDREN) == children
    assert desk_at(place, AgeGroup.ADULTS) == adults


def test_brussels_splits_by_language() -> None:
    """One project, a desk for each language."""
    assert desk_at("1080", AgeGroup.ADULTS, Language.FR) == "brussels-fr"
    assert desk_at("1080", AgeGroup.CHILDREN, Language.NL) == "brussels-nl"


def test_no_number_is_invented_and_what_is_to_be_filled_in_is_named() -> None:
    """No group, no phone; `check` and `run` name the contact of each network, and the human one."""
    assert all(desk.chat_id is None for desk in DIRECTORY.desks)
    assert "phone" not in "".join(
        line for line in TEXT.splitlines() if not line.lstrip().startswith("#")
    )
    assert len(list(examples_in(BELGIUM_FILE))) == 33


@pytest.mark.parametrize(
    ("arguments", "begins"), [(["--belgium"], "# All networks"), ([], "# The")]
)
def test_it_is_shown_by_a_command(
    capsys: pytest.CaptureFixture[str], arguments: list[str], begins: str
) -> None:
    """Beside the example with every key explained."""
    assert main(["example", *arguments]) == DONE
    assert capsys.readouterr().out.startswith(begins)
