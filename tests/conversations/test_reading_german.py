"""The small words of a third language play their part in the readers of opening messages."""

from __future__ import annotations

import pytest

from tests.conversations.stories import facts


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("Hausärztin in Sankt Vith, kein Video, lieber telefonisch", "channel", "phone"),
        ("Hausärztin, Rat zu einer Patientin (Frau, 45)", "ages", "45"),
        ("Hausärztin, Rat zu einer Patientin von 84 Jahren", "ages", "84"),
        (
            "Unsere 12 Kollegen vom ÖSHZ Eupen möchten eine Fortbildung",
            "organisation",
            "ÖSHZ Eupen",
        ),
        ("Unser Team möchte eine Fortbildung, 12 bis 15 Betreuer", "need", "team"),
        (
            "Krankenpfleger, für eine Patientin: der Psychologe, sie und ich",
            "together",
            "joint",
        ),
    ],
)
def test_what_german_says_around_a_fact_is_heard(text: str, key: str, value: str) -> None:
    """Denials, articles, what is between people and numbers."""
    assert facts(text).get(key) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Hausärztin in Eupen, nicht per Video", "channel"),
        ("Krankenpfleger, Patientin nicht 45 Jahre sondern 50 Jahre", "ages"),
        ("Krankenpfleger, unsere Patienten seit 45 Jahren", "ages"),
        ("Ich bin Krankenpfleger gewesen", "function"),
    ],
)
def test_what_german_denies_or_puts_in_the_past_is_no_fact(text: str, key: str) -> None:
    """A draft may miss; it must not be wrong."""
    assert key not in facts(text)


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("verpleegkundige, wie kan een jongen van 15 jaar helpen", "need", "person"),
        ("verpleegkundige bij Familiehulp die Jan verzorgt", "organisation", "Familiehulp"),
        ("infirmière, un avis sur une femme de 45 malade depuis un mois", "ages", "45"),
    ],
)
def test_a_word_of_german_changes_nothing_in_the_others(text: str, key: str, value: str) -> None:
    """Dutch asks for a person by "wie" and tells of one by "die"; "mal" begins "malade"."""
    assert facts(text).get(key) == value
