"""What is asked for, put together from its parts: who would do what, and for whom."""

from __future__ import annotations

import pytest

from tests.understanding.test_understanding import facts

NEEDS: dict[str | None, tuple[str, ...]] = {
    "public_group": (
        "une séance sur le stress pour 12 ados de 14-17 ans",
        "un atelier sur le stress pour nos patients diabétiques, 8 personnes",
        "une école me demande de venir parler du harcèlement à 3 classes",
        "on veut proposer une animation à nos locataires, société de logement de Huy",
        "workshop over slaap voor onze diabetespatiënten, 8 personen",
        "voor onze leefloners zoek ik een korte reeks over zelfvertrouwen, OCMW Mol",
    ),
    "team": (
        "notre équipe d'aides familiales est épuisée, on aimerait que quelqu'un vienne",
        "quelqu'un pour venir parler aux bénévoles de la banque alimentaire de Huy",
        "nos accueillantes voudraient un module sur la colère, crèche de Huy",
        "ons team van gezinszorg zit er helemaal door, kan er iemand langskomen",
        "we zoeken een psycholoog om onze vrijwilligers (een tiental) te leren luisteren",
        "kunt ge iemand sturen om met onze vrijwilligers te praten? buurthuis in Mol",
    ),
    "place": (
        "apotheek in Mol, we willen een psycholoog een halve dag per week ontvangen in ons huis",
        "pharmacie à Huy, on voudrait qu'un psychologue vienne ici deux fois par mois",
    ),
    None: (
        "on a déjà eu une formation pour l'équipe l'an passé",
        "pas de séance pour les parents, svp",
        "je voudrais qu'un psy m'explique comment parler à mes élèves",
        "un psy vient déjà une fois par semaine chez nous",
        "les parents demandent une séance avec un psy pour leur fils",
        "notre équipe suit une dame de 40 ans, on aimerait que quelqu'un vienne la voir",
        "wij geven al workshops voor onze bewoners",
        "de psycholoog praat elke week met onze bewoners",
        "voor onze diabetespatiënten is er vorig jaar een workshop geweest",
    ),
}


@pytest.mark.parametrize(
    ("text", "value"), [(text, need) for need, texts in NEEDS.items() for text in texts]
)
def test_a_request_is_put_together_from_its_parts(text: str, value: str | None) -> None:
    """Who is asked, for what and for whom make a need; what was, is done or is learnt does not."""
    assert facts(text).get("need") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "infirmière à Huy, ma patiente de 82 ans mange peu. Un psy peut venir avec moi ?",
            "joint",
        ),
        ("kan de psycholoog mee op consultatie komen? ik ben huisarts in Mol", "joint"),
        ("pharmacien à Huy, un client va mal, j'aimerais en parler avec un psy", "professional"),
        ("kiné à Huy, mon patient de 40 ans va mal, il voudrait parler à un psy", None),
        ("infirmière à Huy, une patiente de 80 ans est tombée il y a 3 semaines", None),
    ],
)
def test_whoever_would_talk_or_come_along_is_understood(text: str, value: str | None) -> None:
    """Asked to come with the writer they meet together; the writer who would talk is alone."""
    assert facts(text).get("together") == value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("une séance sur le stress pour 12 ados", 12),
        ("workshop over slaap voor onze diabetespatiënten, 8 personen", 8),
    ],
)
def test_the_public_of_a_request_is_counted(text: str, number: int) -> None:
    """Those for whom something is held take part."""
    participants = facts(text)["participants"]
    assert isinstance(participants, dict)
    assert participants["number"] == number
