"""What is understood of opening messages holds on both parts of the corpus."""

from __future__ import annotations

from datetime import date

import pytest

from bot.places import belgium
from conversations.directory.age_group import AgeGroup
from conversations.flows import details_options, orientation_options
from conversations.forms.options import Options
from conversations.languages.packs import FINISHED
from conversations.reading.story import ALL_WORDS, Fact, read_story
from conversations.text import Language
from tests.understanding.__main__ import faults, table
from tests.understanding.corpus import Part, openings
from tests.understanding.measure import Figures, measure
from tests.understanding.speed import times
from tests.understanding.turns import turn_times

pytestmark = pytest.mark.slow

ALMOST = 98
"""Percent of what is found that is right."""

FOUND = {
    "age_group": 72,
    "ages": 79,
    "agreement": 73,
    "channel": 45,
    "colleague": 71,
    "contact": 87,
    "frequency": 52,
    "function": 83,
    "mission_language": 82,
    "name": 66,
    "need": 55,
    "organisation": 61,
    "participants": 62,
    "place_kind": 64,
    "role": 79,
    "situations": 37,
    "themes": 62,
    "timing": 46,
    "together": 50,
    "wanted": 93,
    "where": 88,
}
"""Percent of what is marked that is found, in either of the parts marked in the form's words."""

FOUND_AGAIN = {
    "ages": 78,
    "agreement": 46,
    "channel": 71,
    "contact": 100,
    "frequency": 33,
    "function": 68,
    "mission_language": 18,
    "name": 77,
    "organisation": 42,
    "people": 51,
    "role": 65,
    "timing": 60,
    "together": 28,
    "wanted": 85,
    "where": 81,
}
"""The same in the part that a third hand marked in words of its own."""

DRAFT_RIGHT, DRAFT_FOUND = 80, 35
"""The same of a draft, of all facts together."""

OPTIONS: dict[str, type[Options]] = {
    "role": orientation_options.Role,
    "need": orientation_options.Need,
    "together": orientation_options.Together,
    "agreement": orientation_options.Agreement,
    "wanted": orientation_options.Wanted,
    "place_kind": orientation_options.PlaceKind,
    "age_group": AgeGroup,
    "situations": details_options.Situations,
    "channel": details_options.Channel,
    "frequency": details_options.Frequency,
    "mission_language": details_options.MissionLanguage,
    "themes": details_options.Theme,
}


def read(text: str) -> tuple[Fact, ...]:
    return read_story(text, today=date(2026, 12, 1), gazetteer=belgium(), language=Language.FR)


def facts(text: str) -> dict[str, object]:
    return {fact.key: fact.value for fact in read(text)}


def figures(part: Part, *languages: Language) -> Figures:
    spoken = languages or FINISHED
    return measure(one for language in spoken for one in openings(part, language))


WHOLE = (Part.DEVELOP, Part.HELD_OUT)
"""The parts in which all that is said was marked."""


@pytest.fixture(scope="module", params=WHOLE)
def measured(request: pytest.FixtureRequest) -> tuple[Part, Figures]:
    return request.param, figures(request.param)


def test_what_is_found_is_right(measured: tuple[Part, Figures]) -> None:
    """A fact that is understood is one that a careful reader would have written down."""
    _, counted = measured
    wrong = {
        key: counted.precision(key)
        for key in counted.found
        if counted.precision(key) * 100 < ALMOST
    }
    assert wrong == {}


def test_enough_is_found(measured: tuple[Part, Figures]) -> None:
    """What was understood once stays understood."""
    _, counted = measured
    missed = {
        key: counted.recall(key)
        for key, least in FOUND.items()
        if counted.recall(key) * 100 < least
    }
    assert missed == {}


def test_a_third_hand_finds_nothing_wrong_twice() -> None:
    """Of what it marked, at most one fact of a kind is told otherwise: kinds are rare there."""
    counted = figures(Part.HELD_OUT_AGAIN)
    wrong = {key: counted.found[key] - counted.right[key] for key in counted.found}
    assert {key: count for key, count in wrong.items() if count > 1} == {}


def test_a_third_hand_is_understood_as_well() -> None:
    """What was understood once of messages of somebody else stays understood."""
    counted = figures(Part.HELD_OUT_AGAIN)
    missed = {
        key: counted.recall(key)
        for key, least in FOUND_AGAIN.items()
        if counted.recall(key) * 100 < least
    }
    assert missed == {}


@pytest.mark.parametrize("part", [Part.DEVELOP_DAILY, Part.HELD_OUT_DAILY])
@pytest.mark.parametrize("language", sorted(set(Language) - set(FINISHED)))
def test_a_draft_is_understood_less(part: Part, language: Language) -> None:
    """Four in five of its facts are right, a third are found; its start says that it is a draft."""
    counted = figures(part, language)
    found, right = (sum(count.values()) for count in (counted.found, counted.right))
    assert right * 100 >= DRAFT_RIGHT * found
    assert right * 100 >= DRAFT_FOUND * sum(counted.marked.values())


def test_every_value_is_an_option_of_its_question() -> None:
    """The form can keep what is read without a translation."""
    for field, options in OPTIONS.items():
        values = {str(option) for option in options}
        kept = {"themes"} if field == "themes" else {field}
        for part in Part:
            for language in Language:
                for opening in openings(part, language):
                    for fact in read(opening.text):
                        if fact.key in kept:
                            found = fact.value if isinstance(fact.value, list) else [fact.value]
                            assert set(map(str, found)) <= values


@pytest.mark.parametrize("field", ["together", "agreement", "wanted", "themes", "channel"])
def test_every_word_means_an_option(field: str) -> None:
    """A word of a language can only mean what the form can keep."""
    aside = {"-", "with", "object", "if", "ours", "theirs", "held", "come"}
    values = {str(option) for option in OPTIONS[field]}
    for words in ALL_WORDS:
        assert set(getattr(words, field)) - aside <= values


def test_a_fact_stands_where_it_says() -> None:
    """The reply can quote the words that were understood."""
    text = "Bonjour, je suis infirmière à domicile à Jambes."
    for fact in read(text):
        assert text[fact.start : fact.end].strip()
        assert 0 <= fact.start < fact.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 5000,
        "0" * 5000,
        "9 " * 2500,
        "," * 5000,
        "a@" * 2500,
        "(" * 5000,
        "pour un patient de 12 ans " * 200,
        "je suis infirmiere à Gand, " * 200,
        "lundi, " * 800,
        "1) " * 1600,
        "0470 00 00 12 " * 300,
        "saint " * 800,
        "supervision pour notre equipe " * 150,
    ],
)
def test_a_hostile_text_is_read_like_any_other(text: str) -> None:
    """Neither length nor repetition runs away; at most one fact is given for each question."""
    keys = [fact.key for fact in read(text)]
    assert len(keys) == len(set(keys))


def test_a_number_far_away_is_left_to_be_asked() -> None:
    """Two phone numbers belong together if little stands between them."""
    text = "0470 00 00 12. " + "Nous sommes une petite équipe. " * 8 + "0470 00 00 13"
    (means,) = [fact for fact in read(text) if fact.key == "contact"]
    assert text[means.start : means.end] == "0470 00 00 12"


def test_the_command_says_all() -> None:
    """Whoever changes a word sees what it does to the figures."""
    assert "held_out" in table()
    assert "µs" in times()
    assert "a press" in turn_times()
    assert "missed" in faults(["need"])
