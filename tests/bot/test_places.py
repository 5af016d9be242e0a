"""The list of places that comes with the bot."""

from __future__ import annotations

from bot.places import PLACES, belgium
from tools.make_places import GERMAN_SPEAKING, OTHER_NAMES, written

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


def test_every_other_name_is_taken_up() -> None:
    """Each hand-written name belongs to a postal code that exists, in one municipality."""
    rows = OTHER_NAMES.read_text(encoding="utf-8").splitlines()[1:]
    for code, name in (row.split(",") for row in rows):
        [place] = belgium().by_postal_code(code)
        assert name in place.also


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
