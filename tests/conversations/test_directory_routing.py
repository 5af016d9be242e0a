"""Which desk gets a request, and what else the directory tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from conversations.directory import (
    Area,
    Contact,
    Desk,
    Directory,
    HelpLine,
    HelpPurpose,
    Network,
    Place,
    PostalRange,
    Territory,
)
from conversations.directory.age_group import AgeGroup
from conversations.text import Language, Names
from tests.identities import a_chat

DEMO = load_directory(DEMO_FILE, belgium())
PLACES = st.sampled_from(DEMO.gazetteer.places)
EVERY_AGE = frozenset({AgeGroup.CHILDREN, AgeGroup.ADULTS})
EVERYBODY = frozenset(Language)
MONS = belgium().by_postal_code("7000")[0]
NAMUR = belgium().by_postal_code("5000")[0]


def _territory(
    desk: str,
    area: Area,
    ages: frozenset[AgeGroup] = EVERY_AGE,
    languages: frozenset[Language] = EVERYBODY,
) -> Territory:
    return Territory(area=area, ages=ages, languages=languages, desk=desk, network="net")


def _directory(*territories: Territory) -> Directory:
    names = Names((("fr", "Nom inventé"), ("nl", "Verzonnen naam")))
    desks = {"fallback", *(territory.desk for territory in territories)}
    return Directory(
        networks=(Network("net", "code", names, EVERY_AGE, EVERYBODY, Area()),),
        desks=tuple(
            Desk(desk, names, (Language.FR,), chat_id=a_chat(-1)) for desk in sorted(desks)
        ),
        territories=territories,
        fallback_desk="fallback",
        help_lines=(),
        human_contact=Contact(phone="+32 2 555 01 00"),
        gazetteer=belgium(),
    )


HAINAUT = Area(provinces=frozenset({"hainaut"}))


@given(PLACES, st.sampled_from(AgeGroup), st.sampled_from(Language))
def test_every_request_has_one_desk(place: Place, age: AgeGroup, language: Language) -> None:
    """In the demo, any place, age and language leads to a desk, the fallback if outside."""
    route = DEMO.route(place, age, language)

    assert route.desk in DEMO.desks
    assert route.outside_territory == (route.network is None)
    assert route.outside_territory == (route.desk.id == DEMO.fallback_desk)


@pytest.mark.parametrize(
    ("code", "age", "desk"),
    [
        ("5100", AgeGroup.CHILDREN, "namur"),
        ("5100", AgeGroup.BOTH, "namur"),
        ("1000", AgeGroup.ADULTS, "brussels"),
        ("9000", AgeGroup.BOTH, "gent"),
        ("2070", AgeGroup.ADULTS, "gent"),
        ("6000", AgeGroup.CHILDREN, "hainaut-children"),
        ("6000", AgeGroup.ADULTS, "hainaut-adults"),
        ("6000", AgeGroup.BOTH, "hainaut-adults"),
        ("4000", AgeGroup.BOTH, "coordination"),
    ],
)
def test_the_demo_routes_as_the_networks_work(code: str, age: AgeGroup, desk: str) -> None:
    """One project for all ages in Namur, age decides in Hainaut, a merged town has its province."""
    [place] = DEMO.gazetteer.by_postal_code(code)

    assert DEMO.route(place, age, "fr").desk.id == desk


def test_the_narrowest_territory_wins() -> None:
    """Municipality before postal codes, arrondissement, province."""
    areas = {
        "1-province": HAINAUT,
        "2-arrondissement": Area(arrondissements=frozenset({"mons"})),
        "3-codes": Area(postal_codes=(PostalRange("6999", "7000"),)),
        "4-municipality": Area(municipalities=frozenset({MONS.municipality})),
    }
    territories = [_territory(desk, area) for desk, area in areas.items()]

    for count in range(1, 5):
        route = _directory(*territories[:count]).route(MONS, AgeGroup.ADULTS, "fr")
        assert route.desk.id == list(areas)[count - 1]
        assert not route.outside_territory


def test_two_equal_claims_are_no_answer() -> None:
    """A contradiction between territories leaves the request to the fallback desk, marked."""
    directory = _directory(_territory("one", HAINAUT), _territory("two", HAINAUT))

    route = directory.route(MONS, AgeGroup.ADULTS, "fr")

    assert (route.desk.id, route.outside_territory) == ("fallback", True)


def test_two_equal_claims_for_one_desk_agree() -> None:
    """The same desk named twice is no contradiction."""
    directory = _directory(_territory("one", HAINAUT), _territory("one", HAINAUT))

    assert directory.route(MONS, AgeGroup.ADULTS, "fr").desk.id == "one"


def test_a_place_that_nobody_takes_goes_to_the_fallback() -> None:
    """Outside every area the request is kept, and marked."""
    route = _directory(_territory("one", HAINAUT)).route(NAMUR, AgeGroup.ADULTS, "fr")

    assert (route.desk.id, route.network, route.outside_territory) == ("fallback", None, True)


def test_a_language_that_nobody_takes_goes_to_the_fallback() -> None:
    """A territory for Dutch doesn't receive a request in French."""
    only_dutch = _territory("one", HAINAUT, languages=frozenset({Language.NL}))

    assert _directory(only_dutch).route(MONS, AgeGroup.ADULTS, "fr").outside_territory
    assert not _directory(only_dutch).route(MONS, AgeGroup.ADULTS, "nl").outside_territory


def test_all_ages_goes_to_a_territory_that_says_so() -> None:
    """A network may name a desk for requests about all ages."""
    directory = _directory(
        _territory("adults", HAINAUT, frozenset({AgeGroup.ADULTS})),
        _territory("together", HAINAUT, frozenset({AgeGroup.BOTH})),
    )

    assert directory.route(MONS, AgeGroup.BOTH, "fr").desk.id == "together"
    assert directory.route(MONS, AgeGroup.ADULTS, "fr").desk.id == "adults"


def test_all_ages_goes_to_the_childrens_desk_where_there_is_no_other() -> None:
    """Better the only desk of the place than the fallback."""
    directory = _directory(_territory("children", HAINAUT, frozenset({AgeGroup.CHILDREN})))

    assert directory.route(MONS, AgeGroup.BOTH, "fr").desk.id == "children"


@pytest.mark.parametrize("languages", [("fr",), ("nl",), ("fr", "nl"), ("de",)])
def test_112_stands_first(languages: tuple[str, ...]) -> None:
    """Whatever is configured, 112 comes first, once, then lines that speak the language."""
    wrong = HelpLine("112", Names((("fr", "Autre nom"),)), HelpPurpose.TALK, date(2026, 11, 22))
    directory = replace(DEMO, help_lines=(*DEMO.help_lines, wrong))

    first, *others = directory.help_lines_for(*languages)

    assert first.number == "112"
    assert first.purpose is HelpPurpose.EMERGENCY
    assert others
    assert all(set(languages) & set(line.languages) for line in others)
    assert all(line.number != "112" for line in others)


def test_112_stands_even_alone() -> None:
    """Without a single configured line there is still a number to call."""
    assert [line.number for line in _directory().help_lines_for("fr")] == ["112"]


def test_the_demo_shows_the_lines_of_the_emergency_page() -> None:
    """The numbers of each language, in the order of the page."""
    assert [line.number for line in DEMO.help_lines_for("fr")] == [
        "112",
        "0800 32 123",
        "107",
        "103",
        "070 245 245",
        "0800 30 030",
        "116 000",
    ]
    assert [line.number for line in DEMO.help_lines_for("nl")] == [
        "112",
        "1813",
        "106",
        "102",
        "1712",
        "070 245 245",
        "116 000",
    ]


def test_a_line_of_a_region_is_for_a_place_in_it() -> None:
    """Without a place, or elsewhere, only the lines of the whole country are given."""
    team = HelpLine("000", Names((("fr", "Équipe"),)), HelpPurpose.CHILD_ABUSE, None, HAINAUT)
    directory = replace(_directory(), help_lines=(team,))

    assert team in directory.help_lines_for("fr", place=MONS)
    assert team not in directory.help_lines_for("fr")
    assert team not in directory.help_lines_for("nl", place=MONS)
    assert team not in directory.help_lines_for("fr", place=NAMUR)


def test_networks_and_desks_are_looked_up() -> None:
    """A deep link finds its network, capitals aside; what is unknown is None, not an error."""
    network = DEMO.network_by_code("NAMUR")

    assert network is not None
    assert network.id == "psynam"
    assert DEMO.network_by_code("<b>x</b>") is None
    desk = DEMO.desk("brussels")
    assert desk is not None
    assert desk.languages == (Language.FR, Language.NL)
    assert DEMO.desk("gone") is None
