"""The list of places that comes with the bot."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.places import PLACES, belgium
from tools.make_places import GERMAN_SPEAKING, OTHER_NAMES, POSTAL_NAMES, written

DOMAIN_RANGES = {
    "brabant-wallon": [("1300", "1499")],
    "brussels": [("1000", "1299")],
    "luxembourg": [("6600", "6999")],
    "namur": [("5000", "5680")],
    "west-vlaanderen": [("8000", "8999")],
}


def test_the_file_is_what_the_tool_makes() -> None:
    """places.csv was not edited by hand: making it again changes nothing."""
    assert PLACES.read_text(encoding="utf-8") == written()


@pytest.mark.parametrize("source", [POSTAL_NAMES, OTHER_NAMES])
def test_every_name_leads_to_its_municipality(source: Path) -> None:
    """Each name of the post's list, and each by hand, is found in the municipality of its code."""
    rows = source.read_text(encoding="utf-8").splitlines()[1:]
    for code, name in (row.split(",") for row in rows):
        within = {place.municipality for place in belgium().by_postal_code(code)}
        assert within & {place.municipality for place in belgium().named(name)}, (code, name)


def test_no_name_by_hand_is_in_the_list_already() -> None:
    """What the post names is not written twice."""
    post, by_hand = (
        set(source.read_text(encoding="utf-8").splitlines()[1:])
        for source in (POSTAL_NAMES, OTHER_NAMES)
    )
    assert len(post) > 2700
    assert not post & by_hand


def test_the_list_stays_small() -> None:
    """It is read at every start: less than 400 kB."""
    assert PLACES.stat().st_size < 400_000


def test_the_country_is_whole() -> None:
    """565 municipalities in ten provinces and Brussels; three codes belong to two of them."""
    places = belgium().places
    codes = {place.postal_code for place in places}

    assert len({place.municipality for place in places}) == 565
    assert len({place.province for place in places}) == 11
    assert len({place.arrondissement for place in places}) == 43
    shared = {code for code in codes if len(belgium().by_postal_code(code)) == 2}
    assert shared == {"1040", "1050", "1804"}


def test_provinces_keep_to_their_postal_ranges() -> None:
    """The provinces that have a range of their own lie within it."""
    for place in belgium().places:
        for first, last in DOMAIN_RANGES.get(place.province, []):
            assert first <= place.postal_code <= last, place


def test_languages_follow_the_language_areas() -> None:
    """Brussels has two, and the nine German-speaking municipalities lie between 4700 and 4791."""
    german = {place.municipality for place in belgium().places if "de" in place.languages}

    assert german == set(GERMAN_SPEAKING)
    for place in belgium().places:
        if "de" in place.languages:
            assert "4700" <= place.postal_code <= "4791"
        if place.region == "brussels":
            assert place.languages == ("fr", "nl")
