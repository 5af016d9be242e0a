"""A name is covered for what is said around it, and what only looks like one is left."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.safety.guard.identifiers import mask

COVER = "●●●"
TODAY = date(2026, 11, 26)


def masked(text: str) -> str:
    return mask(text, TODAY).text


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("'s Avonds huilt Xyrisa.", f"'s Avonds huilt {COVER}."),
        ("Xyrisa's mama belt vaak.", f"{COVER}'s mama belt vaak."),
        ("Koens broer belt vaak.", f"{COVER} broer belt vaak."),
        ("Mon patient(e) Xyrel annule souvent.", f"Mon patient(e) {COVER} annule souvent."),
        ("Mijn cliënt(e) Xyrel zegt vaak af.", f"Mijn cliënt(e) {COVER} zegt vaak af."),
        ("mme verhaeghe est venue.", f"mme {COVER} est venue."),
        ("mme de maesschalck est venue.", f"mme {COVER} est venue."),
        ("mevr de maesschalck is moe.", f"mevr {COVER} is moe."),
        ("elle s'appelle rrustemaj.", f"elle s'appelle {COVER}."),
        ("ze heet zbigniewski.", f"ze heet {COVER}."),
    ],
)
def test_what_is_said_around_a_name_tells_it(text: str, covered: str) -> None:
    """Who cries, who has a mother, who is a patient is a person, whatever the name."""
    assert masked(text) == covered


@pytest.mark.parametrize(
    "text",
    [
        "Soms huilt zij.",
        "Het Jan Palfijn ziekenhuis verwees ons door.",
        "On appelle Xyrel demain.",
        "Zéro tolérance, dit-il ; un, deux, trois, quatre, cinq, et il part.",
        "Nul tolerantie, zegt hij; een, twee, drie, vier, vijf, en hij gaat.",
        "Dossier 2024 : il reste ouvert.",
        "Dossier 2024 blijft open.",
    ],
)
def test_what_only_looks_like_a_trace_is_left(text: str) -> None:
    """A hospital's name, a count, a year tell of nobody."""
    assert masked(text) == text


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Presqu'Anne est venue.", f"Presqu'{COVER} est venue."),
        ("Demain, qu'Anne vienne.", f"Demain, qu'{COVER} vienne."),
        (
            "Son gsm : zéro quatre sept zéro douze trente-quatre cinquante-six",
            f"Son gsm : {COVER}",
        ),
        ("Haar gsm: nul vier zeven nul twaalf vierendertig zesenvijftig", f"Haar gsm: {COVER}"),
    ],
)
def test_no_more_than_the_trace_is_covered(text: str, covered: str) -> None:
    """The word before an apostrophe is no part of the name; a row of figures goes whole."""
    assert masked(text) == covered
