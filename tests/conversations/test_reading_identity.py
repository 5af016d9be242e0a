"""One message gives name, function and organisation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.identity import read_identity
from conversations.reading.rejection import Rejection
from conversations.text.cleaning import clean


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Anne Modèle, infirmière, CPAS de Namur", ("Anne Modèle", "infirmière", "CPAS de Namur")),
        ("Jan Voorbeeld; huisarts", ("Jan Voorbeeld", "huisarts")),
        (
            "Ik ben Jan Voorbeeld - huisarts - De Brug",
            ("Jan Voorbeeld", "huisarts", "De Brug"),
        ),
        ("Bonjour, je m’appelle Anne Modèle | AS", ("Anne Modèle", "AS")),
        ("Nom : Modèle\nFonction : AS\nOrganisation : AMO", ("Modèle", "AS", "AMO")),
        ("Naam: Jan, Functie: arts", ("Jan", "arts")),
        ("Anne-Lise Modèle", ("Anne-Lise Modèle",)),
        (
            "Anne\ninfirmière, responsable\nCPAS, service social",
            ("Anne", "infirmière, responsable", "CPAS, service social"),
        ),
        ("Anne, AS, CPAS, Namur", ("Anne", "AS", "CPAS, Namur")),
        ("Anne,, ,AS", ("Anne", "AS")),
        ("Nomade Service", ("Nomade Service",)),
    ],
)
def test_parts_are_told_apart(typed: str, parts: tuple[str, ...]) -> None:
    """Lines, commas, bars and spaced dashes separate; what labels a part is left out."""
    assert read_identity(typed) == parts


@pytest.mark.parametrize("typed", ["", "🙂", " , ; \n", "Nom :", "a" * 81, "Anne, " + "b" * 81])
def test_nothing_and_too_much_are_rejected(typed: str) -> None:
    """No word at all, or a part of more than 80 characters, is asked again."""
    assert isinstance(read_identity(typed), Rejection)


@given(st.text(max_size=300))
def test_any_text_is_one_to_three_parts_or_a_rejection(typed: str) -> None:
    """Whatever is typed, parts are clean, short and not empty, and nothing is raised."""
    answer = read_identity(typed)
    if not isinstance(answer, Rejection):
        assert 1 <= len(answer) <= 3
        assert all(part and part == clean(part) and len(part) <= 80 for part in answer)
