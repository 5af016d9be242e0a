"""What is asked for without its usual words: in several sentences, or of a person to be seen."""

from __future__ import annotations

import pytest

from tests.understanding.test_understanding import facts

NEEDS: dict[str | None, tuple[str, ...]] = {
    "person": (
        "une dame du quartier voudrait être reçue par une psychologue, comment faire ?",
        "mon résident est au plus mal. Quelqu'un pourrait venir le voir ?",
        "y a-t-il de la place chez vous ? un psy pour lui, c'est un homme de 40 ans",
        "een meneer uit de straat wil graag naar een psycholoog, hoe pakken we dat aan?",
        "mijn huurder is alles kwijt. Is er plaats voor hem bij iemand?",
        "eine Klientin sucht einen Psychologen, was kann man tun?",
    ),
    "team": (
        "Notre équipe n'en peut plus. Quelqu'un pourrait passer nous écouter ?",
        "Les collègues ne se parlent plus depuis l'accident, il faudrait un moment ensemble",
        "Nos bénévoles craquent. Que proposez-vous ?",
        "Un psy pourrait-il venir à notre réunion du lundi ?",
        "Kan iemand naar onze teamvergadering komen om te vertellen wat jullie doen?",
        "Onze begeleiders weten het niet meer. Wie kan hen leren daarmee om te gaan?",
        "Unsere Mitarbeiter sind erschöpft. Könnte jemand zur Teambesprechung kommen?",
    ),
    "public_group": (
        "Beaucoup de parents sont inquiets. Quelqu'un viendrait-il leur parler un soir ?",
        "Les patients diabétiques décrochent. Existe-t-il un atelier ?",
        "Veel ouders maken zich zorgen. Komt daar iemand over vertellen aan hen?",
        "de leerlingen pesten elkaar op sociale media, bestaat er een workshop?",
    ),
    "place": (
        "On a un local libre le jeudi, un psy pourrait-il y recevoir les gens ?",
        "Le centre culturel prête une salle : un psychologue viendrait y tenir une permanence ?",
        "Notre maison médicale aimerait un psy ici tous les mardis",
        "Wij stellen een spreekkamer ter beschikking in ons buurthuis. Komt daar een psycholoog?",
        "Zou een psycholoog op vaste dagen bij ons consultaties kunnen houden?",
    ),
    None: (
        "est-ce que mon patient saura que je vous ai écrit ?",
        "weet mijn cliënt dat ik u contacteer?",
        "hoe praat ik daarover met de groep?",
        "le groupe du jeudi est annulé",
        "avant d'en parler aux parents je voulais vous remercier",
        "un psy m'aiderait ?",
    ),
}


@pytest.mark.parametrize(
    ("text", "value"), [(text, need) for need, texts in NEEDS.items() for text in texts]
)
def test_what_is_asked_for_is_told_by_parts(text: str, value: str | None) -> None:
    """Who it is for, and what would be held or who comes, make up one need, or none."""
    assert facts(text).get("need") == value


@pytest.mark.parametrize(
    "text",
    [
        "puis-je présenter le cas d'une patiente à un psychologue, sans la nommer ?",
        "mag ik het dossier van mijn cliënt aan een psycholoog voorleggen, zonder haar erbij?",
    ],
)
def test_who_presents_a_case_meets_alone(text: str) -> None:
    """The writer is the subject, and still the one who meets."""
    assert facts(text).get("together") == "professional"


@pytest.mark.parametrize(
    "text",
    [
        "infirmière, ma patiente veut bien si je reste. Comment réserver ?",
        "verpleegster, mijn patiënt wil wel als ik erbij ben. Hoe boek ik dat?",
    ],
)
def test_being_there_is_a_wish_where_another_sentence_asks(text: str) -> None:
    """Only a question about being there itself leaves it open."""
    assert facts(text).get("together") == "joint"
