"""Every choice can be typed as well as tapped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.choices import (
    Choice,
    Close,
    Exact,
    Match,
    Several,
    match_choice,
    match_choices,
    said_in_a_row,
)

NEED = (
    Choice("person", ("👤 Une personne, une famille", "famille", "patient")),
    Choice("advice", ("Un avis pour mon travail", "conseil", "advies")),
    Choice("team", ("Une équipe ou des bénévoles", "équipe", "collègues")),
    Choice("unknown", ("Autre, ou je ne sais pas", "je ne sais pas", "autre", "weet ik niet")),
)
THEMES = (
    Choice("stress", ("Stress",)),
    Choice("grief", ("Deuil", "rouw")),
    Choice("violence", ("Violence et trauma", "geweld")),
    Choice("other", ("Autre, ou je ne sais pas", "autre")),
)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Une personne, une famille", "person"),
        ("une personne une famille", "person"),
        ("2", "advice"),
        ("2.", "advice"),
        ("n°2", "advice"),
        ("nr. 2", "advice"),
        ("optie 2", "advice"),
        ("2️⃣", "advice"),
        ("la deuxième", "advice"),
        ("de derde", "team"),
        ("EQUIPE", "team"),
        ("l’équipe", "team"),
        ("Weet ik niet!", "unknown"),
    ],
)
def test_label_number_and_synonym_are_the_choice(typed: str, value: str) -> None:
    """A label, its number from 1 or a synonym needs no accent, capital, article or emoji."""
    assert match_choice(typed, NEED) == Exact(value)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("equpie", "team"),
        ("colegues", "team"),
        ("béné", "team"),
        ("famile", "person"),
        ("travail", "advice"),
        ("adveis", "advice"),
        ("ne sais pas", "unknown"),
    ],
)
def test_one_slip_or_a_beginning_is_close(typed: str, value: str) -> None:
    """What is nearly one choice, and only one, is asked back."""
    assert match_choice(typed, NEED) == Close(value)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "🙂",
        "0",
        "5",
        "99",
        "un",
        "une",
        "eq",
        "zzzz",
        "cinquième",
        "nous sommes une equpie de rue et nous aimerions parler de nos collegues",
    ],
)
def test_what_fits_nothing_is_not_guessed(typed: str) -> None:
    """Numbers beyond the list, articles, two letters and whole sentences match no choice."""
    assert match_choice(typed, NEED) is None


def test_several_equally_near_are_all_named() -> None:
    """A word that two choices share, a synonym of two or a slip from both names both, in order."""
    places = (Choice("a", ("Chez la personne", "lieu")), Choice("b", ("Sans la personne", "lieu")))
    assert match_choice("perso", places) == Several(("a", "b"))
    assert match_choice("presonne", places) == Several(("a", "b"))
    assert match_choice("lieu", places) == Several(("a", "b"))


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("1, 3", ("stress", "violence")),
        ("1 en 2", ("stress", "grief")),
        ("2 1", ("stress", "grief")),
        ("stress et deuil", ("stress", "grief")),
        ("Stress, rouw, en geweld.", ("stress", "grief", "violence")),
        ("violence et trauma et stress", ("stress", "violence")),
        ("Autre, ou je ne sais pas", ("other",)),
        ("stres & deuil", ("stress", "grief")),
        ("deuil\nstress\n", ("stress", "grief")),
        ("stress, stress", ("stress",)),
    ],
)
def test_several_choices_can_be_typed_at_once(typed: str, values: tuple[str, ...]) -> None:
    """Commas, lines and "et"/"en" separate, but a name may hold them; the order is the list's."""
    assert match_choices(typed, THEMES) == values


@pytest.mark.parametrize("typed", ["", "stress, zzzz", "7", "1, 9", ", ,", "1," * 60])
def test_one_part_that_fits_nothing_is_refused(typed: str) -> None:
    """Nothing is left out silently: one part that is no choice, and all is asked again."""
    assert match_choices(typed, THEMES) is None


@given(st.text(max_size=300))
def test_any_text_is_a_match_or_none(typed: str) -> None:
    """Whatever is typed, the answer is one of the choices or none, and nothing is raised."""
    values = {choice.value for choice in NEED}
    found: Match | None = match_choice(typed, NEED)
    match found:
        case Exact(value) | Close(value):
            assert value in values
        case Several(several):
            assert len(several) > 1
            assert set(several) <= values
        case None:
            pass
    assert set(match_choices(typed, NEED) or ()) <= values


@given(st.sampled_from(THEMES), st.data())
def test_each_choice_can_be_typed(choice: Choice, data: st.DataObject) -> None:
    """Each name, in capitals too, and each number leads to its choice."""
    name = data.draw(st.sampled_from(choice.names))
    number = THEMES.index(choice) + 1
    for typed in (name, name.upper(), f" {name} ", str(number), f"{number})"):
        assert match_choice(typed, THEMES) == Exact(choice.value)


@pytest.mark.parametrize("typed", ["famille, patient", "Famille famille !", "patient"])
def test_several_names_of_one_choice_are_that_choice(typed: str) -> None:
    """Who says the same in two words means one thing."""
    assert said_in_a_row(typed, NEED) == "person"


@pytest.mark.parametrize("typed", ["famille conseil", "famille nombreuse", "", "!"])
def test_a_word_that_names_no_part_of_it_is_something_else(typed: str) -> None:
    """Two choices, or another word beside the name, are none."""
    assert said_in_a_row(typed, NEED) is None


def test_no_choices_match_nothing() -> None:
    """A question without choices has no match."""
    assert match_choice("stress", ()) is None
    assert match_choice("stress", (Choice("a", ()),)) is None


@pytest.mark.timeout(60)
@pytest.mark.parametrize("bit", ["\r", " ", "\t\n"])
def test_spaces_without_end_are_no_choice(bit: str) -> None:
    """Looking for a separator from each space again would not end before the time is up."""
    assert match_choices("1" + bit * 50_000 + "x", NEED) is None
