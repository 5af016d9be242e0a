"""Who writes an opening message, and how to reach that person, is read where it is certain."""

from __future__ import annotations

import pytest

from tests.conversations.stories import facts


def means(text: str) -> list[tuple[str, str]]:
    contact = facts(text)["contact"]
    assert isinstance(contact, dict)
    return [(one["value"], one["remark"]) for one in contact["means"]]


@pytest.mark.parametrize(
    "text",
    [
        "mon mari est dépressif, le docteur dit d'appeler ici",
        "docteur j'ai une question sur mes médicaments",
        "dokter ik heb een vraag over mijn medicatie",
        "ik ben poetsvrouw geweest",
        "je voudrais un rendez-vous avec Mme Claire Honnay, psychologue. Dr Wéry, Huy",
        "mijn man drinkt, wij zoeken hulp bij ons",
    ],
)
def test_a_function_that_is_not_the_writers_gives_no_role(text: str) -> None:
    """Who is spoken of, spoken to, or was something once is not who writes."""
    assert facts(text).get("role") in {None, "private"}


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("aide familiale ici, le monsieur boit de plus en plus", "aide familiale"),
        ("poetshulp hier, meneer drinkt elke dag meer", "poetshulp"),
        ("je suis coordinatrice de quartier", "coordinatrice de quartier"),
        ("ik ben coördinator en begeleider", "coördinator en begeleider"),
        ("Un monsieur pleure beaucoup. Je cherche un avis. Infirmière, Huy", "Infirmière"),
        ("Je cherche un avis. Dr Wéry, généraliste à Huy", "généraliste"),
        ("Ik zoek raad. Dokter Aerts, huisarts in Halle", "huisarts"),
    ],
)
def test_a_function_is_kept_as_it_was_written(text: str, function: str) -> None:
    """All of it, wherever it stands."""
    assert facts(text)["function"] == function


@pytest.mark.parametrize("text", ["infirmière +, kiné", "verpleegster +, kinesist"])
def test_of_two_functions_none_is_chosen(text: str) -> None:
    """Which of them it is stays a question."""
    assert "function" not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "je travaille au service jeunesse de la commune",
        "ik werk voor het wijkgezondheidscentrum van de gemeente",
    ],
)
def test_a_kind_of_place_is_no_name(text: str) -> None:
    """Small words behind it begin no name either."""
    assert "organisation" not in facts(text)


@pytest.mark.parametrize(
    ("text", "number", "remark"),
    [
        ("kort advies aub, bel liefst over de middag 0470000014", "+32470000014", "middag"),
        ("infirmière à Huy, contact whatsapp +32 470 00 00 64", "+32470000064", "whatsapp"),
        ("vraag naar Els op 053 00 00 13, ocmw Ninove", "+3253000013", "Els"),
        ("contactez Mme Anne Legrain au 067 00 00 12", "+3267000012", "Anne Legrain"),
    ],
)
def test_what_is_said_of_a_number_stays_with_it(text: str, number: str, remark: str) -> None:
    """When to call and whom to ask for is kept beside the number."""
    ((value, said),) = means(text)
    assert value == number
    assert remark in said


@pytest.mark.parametrize(
    "text",
    [
        (
            "infirmière à Huy, 0470 00 00 12 ou, quand je suis en visite chez des patients qui "
            "habitent loin du centre et que je ne réponds donc pas, ce qui arrive souvent le "
            "matin et parfois aussi l'après-midi, 067 00 00 13"
        ),
        (
            "verpleegkundige in Halle, 0470 00 00 12 of, als ik op huisbezoek ben bij mensen die "
            "ver van het centrum wonen en dus niet kan antwoorden, wat 's morgens vaak en "
            "'s middags soms ook gebeurt, 053 00 00 13"
        ),
    ],
)
def test_a_number_far_from_the_first_may_be_anothers(text: str) -> None:
    """Only the first is taken for the writer's."""
    assert [value for value, _ in means(text)] == ["+32470000012"]


@pytest.mark.parametrize(
    "text",
    ["infirmière à Huy, jeudi, après 16h", "verpleegkundige in Halle, donderdag, na 16u"],
)
def test_a_day_and_an_hour_between_commas_are_one_moment(text: str) -> None:
    """The words are kept whole."""
    timing = facts(text)["timing"]
    assert isinstance(timing, dict)
    assert timing["words"] == text.split(", ", 1)[1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("je voudrais un avis. Bien à vous, Nathalie Poncin", "Nathalie Poncin"),
        ("ik wil advies. Met vriendelijke groeten, Jo De Backer", "Jo De Backer"),
    ],
)
def test_a_name_behind_the_greeting_is_the_writers(text: str, name: str) -> None:
    """Who signs is who asks."""
    assert facts(text)["name"] == name


def test_signs_alone_state_nothing() -> None:
    """A message without a word is no story."""
    assert facts("!!!") == {}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("je suis psychologue conventionnée à Huy", "psychologist"),
        ("ik ben geconventioneerd psycholoog in Halle", "psychologist"),
        ("psychologue non conventionnée, notre équipe est à Huy", "psychologist_outside"),
        ("ik ben psycholoog, niet geconventioneerd, ons team zit in Halle", "psychologist_outside"),
    ],
)
def test_a_psychologist_says_which(text: str, role: str) -> None:
    """With a convention or without one; for the latter no kind of place is needed."""
    found = facts(text)
    assert found["role"] == role
    assert "place_kind" not in found


@pytest.mark.parametrize(
    "text",
    [
        "je cherche un psychologue conventionné pour une cliente",
        "ik zoek een geconventioneerd psycholoog voor een cliënt",
    ],
)
def test_a_psychologist_who_is_looked_for_does_not_write(text: str) -> None:
    """Whom one looks for is not who one is."""
    assert "role" not in facts(text)
