"""A choice is named by a sentence where the word stands for itself."""

from __future__ import annotations

import pytest

from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds.choice import named_in
from tests.support.demo_context import reading


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("meeting_place", "le plus simple est à son domicile, elle a un petit chien", "home"),
        ("meeting_place", "on marche ensemble dans le parc le matin", "outside"),
        ("meeting_place", "bij mevrouw thuis graag, ze komt niet buiten", "home"),
        ("meeting_place", "hier in het park achter de kerk", "outside"),
        ("meeting_place", "gewoon in de straat voor de winkel", "outside"),
        ("agreement", "non elle n'est pas d'accord pour le moment", "no"),
        ("agreement", "hij weigert alles op dit moment", "no"),
    ],
)
def test_a_word_that_stands_for_itself_names_its_choice(key: str, text: str, value: str) -> None:
    """It is proposed, and asked to be confirmed."""
    assert named_in(QUESTIONS[key], text, reading()) == value


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("meeting_place", "au cabinet médical du Parc à Namur, chez le docteur"),
        ("meeting_place", "on se verra au cabinet du parc si cela vous va"),
        ("meeting_place", "bij ons in de groepspraktijk het park, eerste verdieping"),
        ("meeting_place", "in woonzorgcentrum Park van Oost"),
        ("meeting_place", "maison médicale de la rue haute"),
        ("meeting_place", "surtout pas à domicile, sa fille est là"),
        ("meeting_place", "niet thuis, daar kan ze niet praten"),
        ("meeting_place", "à domicile ou dans le parc, comme vous voulez"),
        ("meeting_place", "elle n'a pas d'endroit à proposer pour cela"),
    ],
)
def test_a_word_in_a_name_or_denied_names_no_choice(key: str, text: str) -> None:
    """What only shares a word with a sentence is asked."""
    assert named_in(QUESTIONS[key], text, reading()) is None
