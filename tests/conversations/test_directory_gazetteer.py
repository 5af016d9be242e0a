"""What people type for a place, and what is understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import belgium
from conversations.directory import Found, Gazetteer, Place

GAZETTEER = belgium()
PLACES = st.sampled_from(GAZETTEER.places)
LANGUAGES = st.sampled_from(["fr", "nl"])


def _codes(found: Found) -> tuple[str, ...]:
    assert isinstance(found, tuple)
    return tuple(place.postal_code for place in found)


def _official_names(place: Place) -> list[str]:
    return [name for _, name in place.names.by_language]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("5000", "5000"),
        (" 5000. ", "5000"),
        ("B-5000", "5000"),
        ("b5000", "5000"),
        ("BE-5000 Namur", "5000"),
        ("5000 Namur", "5000"),
        ("Namen 5000", "5000"),
        ("5000 chez nous", "5000"),
        ("Namur", "5000"),
        ("NAMEN", "5000"),
        ("Liege", "4000"),
        ("Luik", "4000"),
        ("Lüttich", "4000"),
        ("Mons", "7000"),
        ("Bergen", "7000"),
        ("braine l'alleud", "1420"),
        ("s gravenbrakel", "7090"),
        ("St.-Niklaas", "9100"),
        ("sint pieters woluwe", "1150"),
        ("Kelmis", "4720"),
        ("Jambes", "5100"),
        ("Borgloon", "3840"),
        ("１０００", "1000"),
        ("Na\u200bmur", "5000"),
        ("\u202eNamur", "5000"),
    ],
)
def test_a_clear_place_is_found_at_once(typed: str, code: str) -> None:
    """A code, a name in any language, both, or a part of a municipality gives one place."""
    found = GAZETTEER.find(typed, "fr")

    assert isinstance(found, Place)
    assert found.postal_code == code


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("1040", ("1040", "1040")),
        ("Saint-Nicolas", ("4420", "9100")),
        ("St Nicolas", ("4420", "9100")),
        ("Sint-Gillis", ("1060", "9170")),
        ("Braine", ("1420", "1440", "7090")),
        ("5000 Mons", ("5000", "7000")),
        ("9999 Namur", ("5000",)),
        ("Nmaur", ("5000",)),
        ("Charlerio", ("6000",)),
        ("braine-lalleud", ("1420",)),
        ("commune de Namur", ("5000",)),
        ("rue de Liège, Namur", ("4000", "5000")),
    ],
)
def test_a_guess_is_offered_and_never_taken(typed: str, codes: tuple[str, ...]) -> None:
    """A slip, a shared name or code, and a contradiction give places to choose from."""
    assert _codes(GAZETTEER.find(typed, "fr")) == codes


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "?",
        "😀",
        "x",
        "saint",
        "xyzzyqw",
        "9999",
        "0475 12 34 56",
        "1000000",
        "٥٠٠٠",
        "5" * 5000,
    ],
)
def test_what_is_no_place_finds_nothing(typed: str) -> None:
    """Too vague, too long, or not a place: nothing, rather than a surprise."""
    assert GAZETTEER.find(typed, "nl") is None


def test_a_name_beside_a_shared_code_decides() -> None:
    """1040 belongs to Brussels and to Etterbeek: with the name there is no doubt left."""
    found = GAZETTEER.find("1040 Etterbeek", "fr")

    assert isinstance(found, Place)
    assert found.names.said("fr") == "Etterbeek"


@pytest.mark.parametrize(
    ("typed", "part"), [("Namur-Salzinnes", "Salzinnes"), ("Gent-Ledeberg", "Ledeberg")]
)
def test_a_town_tied_to_its_part_is_that_part(typed: str, part: str) -> None:
    """A hyphen between the two makes no third name."""
    found = GAZETTEER.find(typed, "nl")

    assert isinstance(found, Place)
    assert found.part == part


def test_the_choice_begins_where_the_language_is_spoken() -> None:
    """A Dutch speaker sees Sint-Niklaas before Saint-Nicolas near Liège."""
    assert _codes(GAZETTEER.find("Saint-Nicolas", "nl")) == ("9100", "4420")


@given(PLACES, LANGUAGES)
def test_each_postal_code_is_found(place: Place, language: str) -> None:
    """Whatever Belgian code is typed, its place is the answer or among those to choose from."""
    found = GAZETTEER.find(place.postal_code, language)

    assert place in (found if isinstance(found, tuple) else (found,))


@given(PLACES, LANGUAGES, st.data())
def test_each_name_is_found(place: Place, language: str, data: st.DataObject) -> None:
    """Every official name leads to its municipality, in capitals or not."""
    name = data.draw(st.sampled_from(_official_names(place)))
    typed = data.draw(st.sampled_from([name, name.upper(), f"{place.postal_code} {name}"]))

    found = GAZETTEER.find(typed, language)

    candidates = found if isinstance(found, tuple) else (found,)
    assert place.municipality in {one.municipality for one in candidates if one}


@given(PLACES, st.data())
def test_one_slip_in_a_long_name_is_forgiven(place: Place, data: st.DataObject) -> None:
    """A letter too few is never worse than a choice of at most six that holds the right place."""
    name = data.draw(
        st.sampled_from([n for n in _official_names(place) if len(n) > 8] or ["Charleroi"])
    )
    slip = data.draw(st.integers(min_value=1, max_value=len(name) - 1))
    named = GAZETTEER.named(name)

    found = GAZETTEER.find(name[:slip] + name[slip + 1 :], "fr")

    candidates = found if isinstance(found, tuple) else (found,)
    assert {one.municipality for one in named} & {one.municipality for one in candidates if one}


@given(st.text(max_size=200), LANGUAGES)
def test_whatever_is_typed_gets_an_answer(typed: str, language: str) -> None:
    """No text breaks the search, and a choice fits on one screen."""
    found = GAZETTEER.find(typed, language)

    assert found is None or isinstance(found, Place) or 1 <= len(found) <= 6


@given(PLACES)
def test_a_place_that_was_chosen_is_known_again(place: Place) -> None:
    """What a request keeps of a place leads back to it."""
    where = place.where

    assert GAZETTEER.place(where.postal_code, where.municipality) == place
    assert where.said.said("fr") == f"{place.postal_code} {place.names.said('fr')}"


def test_a_place_survives_a_merger() -> None:
    """When the municipality is gone the code decides; when that is gone too, nothing does."""
    [merged] = GAZETTEER.by_postal_code("3840")

    assert GAZETTEER.place("3840", "73009") == merged
    assert GAZETTEER.place("0001", "73009") is None


def test_an_empty_gazetteer_knows_nothing() -> None:
    """Without places nothing is found, and nothing breaks."""
    empty = Gazetteer(())

    assert empty.find("5000", "fr") is None
    assert empty.find("Namur", "fr") is None
    assert empty.named("Namur") == ()
