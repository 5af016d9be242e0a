"""The parts of a typed place: codes, words, spellings, and the part that was named."""

from __future__ import annotations

import pytest

from bot.places import belgium
from conversations.reading.place import Place
from conversations.reading.spelling import Spellings
from conversations.reading.where import Where


def _found(typed: str) -> Place:
    found = belgium().find(typed, "fr")
    assert isinstance(found, Place)
    return found


def test_a_part_stands_beside_its_municipality() -> None:
    """Who types Jambes reads it again, in the words of the list, in each language."""
    where = _found("jambes").where

    assert where.part == "Jambes"
    assert where.said.said("fr") == "5100 Namur (Jambes)"
    assert where.said.said("nl") == "5100 Namen (Jambes)"


@pytest.mark.parametrize("typed", ["Namen", "5100", "Brussels", "Antwerp", "Bruxelles-Ville"])
def test_a_municipality_stands_alone(typed: str) -> None:
    """A code, or the name of the whole in any form, names no part."""
    assert _found(typed).part == ""


def test_a_place_that_was_kept_before_parts_were_is_still_read() -> None:
    """What is stored without a part has none."""
    kept = {"postal_code": "5000", "municipality": "92094", "names": {"fr": "Namur"}}

    assert Where.model_validate(kept).said.said("fr") == "5000 Namur"


def test_two_codes_are_offered() -> None:
    """Who types two codes chooses; who types one twice is sure."""
    found = belgium().find("5000 ou 4000", "fr")

    assert isinstance(found, tuple)
    assert [place.postal_code for place in found] == ["5000", "4000"]
    assert _found("Chaussée 1030, 1030 Schaerbeek").postal_code == "1030"


def test_a_code_and_the_part_of_another_code_are_offered() -> None:
    """5000 and Jambes are both in Namur, and not the same."""
    found = belgium().find("5000 Jambes", "fr")

    assert isinstance(found, tuple)
    assert [place.where.said.said("fr") for place in found] == [
        "5000 Namur",
        "5100 Namur (Jambes)",
    ]


def test_the_names_in_a_sentence_must_agree_if_they_can() -> None:
    """Haren is in Brussels if Brussels is named, and there alone."""
    assert _found("Haren, Bruxelles").postal_code == "1130"


@pytest.mark.parametrize("typed", ["Sint-Job", "Villers", "Woluwe", "Alleud"])
def test_the_beginning_of_names_offers_a_few(typed: str) -> None:
    """Never more than fit on a screen: of many, the municipalities."""
    found = belgium().find(typed, "fr")

    assert isinstance(found, tuple)
    assert 1 <= len(found) <= 6


NAMES = Spellings(("hulste", "izegem", "namur", "marcinelle", "ham st heure", "grace hollogne"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("iseghem", "izegem"),
        ("nmaur", "namur"),
        ("nammur", "namur"),
        ("marcinele", "marcinelle"),
        ("gracehollogn", "grace hollogne"),
        ("graec hologne", "grace hollogne"),
    ],
)
def test_another_spelling_is_recognized(typed: str, meant: str) -> None:
    """The same sound, two letters swapped, one doubled, a slip or two in a long name."""
    assert NAMES.near(typed) == [meant]


@pytest.mark.parametrize(
    "typed", ["hulst", "namus", "damur", "marcenille", "ham st meuse", "gace", "dracehollogne"]
)
def test_another_name_is_no_spelling(typed: str) -> None:
    """Another first letter, a letter more in a short name, two slips in one word: another place."""
    assert NAMES.near(typed) == []
