"""How many presses and messages a usual request takes, /start and the last press included."""

from __future__ import annotations

import pytest

from conversations.flows.missions import Mission
from conversations.languages.packs import FINISHED
from conversations.protocol.session import Understood
from tests.support.private_chat_driver import PrivateChatDriver

MOST = 12
MOST_AFTER_A_STORY = 9
MOST_TO_AN_EXIT = 4

TOWNS = {"fr": "Namur", "nl": "Gent"}
CAPITAL = {"fr": "Bruxelles", "nl": "Brussel"}
"""Where there is one language, and where there are two."""

WHO = {
    "partner": {
        "fr": "Camille Exemple, assistante sociale, CPAS de {town}, 0470 12 34 56",
        "nl": "Robin Voorbeeld, maatschappelijk werker, OCMW {town}, 0470 12 34 56",
    },
    "psychologist": {
        "fr": "Camille Exemple, psychologue clinicienne, Cabinet Exemple, 0470 12 34 56",
        "nl": "Robin Voorbeeld, klinisch psycholoog, Praktijk Voorbeeld, 0470 12 34 56",
    },
}

NEED = {
    "partner": {
        "fr": "Les gens que nous suivons vont mal et nous cherchons comment réagir.",
        "nl": "De mensen die we volgen hebben het moeilijk en we weten niet goed hoe reageren.",
    },
    "psychologist": {
        "fr": "Une maison médicale à {town} reçoit beaucoup d'adultes et cherche du soutien.",
        "nl": "Een wijkgezondheidscentrum in {town} ontvangt veel volwassenen en zoekt steun.",
    },
}

MEETING = {
    **NEED,
    "psychologist": {
        "fr": "Une maison médicale à {town} suit une dame de 45 ans et voudrait nous rencontrer.",
        "nl": "Een wijkgezondheidscentrum in {town} volgt een dame van 45 jaar en wil ons zien.",
    },
}

SESSION = {
    "partner": {
        "fr": "Une séance sur le deuil et le stress pour nos 12 infirmières.",
        "nl": "Een vorming over rouw en stress voor onze 12 verpleegkundigen.",
    },
    "psychologist": {
        "fr": "Une séance sur le deuil pour les 12 infirmières d'une maison médicale à {town}.",
        "nl": "Een vorming over rouw, 12 verpleegkundigen, wijkgezondheidscentrum in {town}.",
    },
}

NEEDS = {Mission.CO_CONSULTATION: MEETING, Mission.EXPERTISE_SHARING: SESSION}

JOINT = ("need:person", "together:joint")
USUAL: tuple[tuple[Mission, tuple[str, ...]], ...] = (
    (Mission.CO_CONSULTATION, (*JOINT, "agreement:yes", "meeting_place:premises")),
    (Mission.CO_CONSULTATION, (*JOINT, "agreement:not_yet", "meeting_place:home")),
    (Mission.CO_CONSULTATION, (*JOINT, "agreement:hesitant", "meeting_place:outside")),
    (Mission.CO_CONSULTATION, (*JOINT, "agreement:yes", "meeting_place:unknown")),
    (Mission.KNOWLEDGE_EXCHANGE, ("need:advice",)),
    (Mission.KNOWLEDGE_EXCHANGE, ("need:person", "together:professional")),
    (Mission.EXPERTISE_SHARING, ("need:team", "team_aim:learn")),
    (Mission.EXPERTISE_SHARING, ("need:team", "team_aim:situation")),
    (Mission.PLACE_PREPARATION, ("need:team", "team_aim:adapt", "place_kind:social")),
    (Mission.PLACE_PREPARATION, ("need:place", "place_kind:child_youth")),
    (Mission.PLACE_PREPARATION, ("need:place", "place_kind:health")),
    (Mission.PLACE_PREPARATION, ("need:public_group", "group_role:prepare", "place_kind:social")),
)
"""Every way that is told by what people know, and leads to a mission without a detour."""

ANSWERS = {
    "meeting_place": "meeting_place:home",
    "agreement": "agreement:yes",
    "team_aim": "team_aim:learn",
    "place_kind": "place_kind:social",
    "result": "result:go_on",
    "organisation_kind": "organisation_kind:social",
    "informed": "informed:yes",
    "channel": "channel:phone",
    "own_practice": "own_practice:no",
    "mission_language": "1",
    "participants": "12",
    "themes": "stress",
    "age_group": "45",
    "timing": "timing:month",
    "where": "5000",
    "role": "role:partner",
}
"""What is pressed or typed where it is asked still."""

STORIES = {
    Mission.CO_CONSULTATION: {
        "fr": (
            "Bonjour, je suis infirmière à domicile à Namur. Je voudrais rencontrer, ensemble avec "
            "un psychologue, une patiente de 82 ans qui est d'accord."
        ),
        "nl": (
            "Hallo, ik ben thuisverpleegkundige in Gent. Ik heb een patiënte van 82 jaar, kan een "
            "psycholoog samen met mij langsgaan? Zij vindt het goed."
        ),
    },
    Mission.KNOWLEDGE_EXCHANGE: {
        "fr": (
            "Bonjour, je suis assistante sociale au CPAS de Namur. Je cherche l'avis d'un "
            "psychologue sur une dame de 45 ans, sans elle, dès que possible."
        ),
        "nl": (
            "Hallo, ik ben maatschappelijk werker bij OCMW Gent. Ik zoek advies van een psycholoog "
            "over een dame van 45 jaar, zonder haar erbij, zo snel mogelijk."
        ),
    },
    Mission.EXPERTISE_SHARING: {
        "fr": (
            "Bonjour, je suis éducatrice dans une maison de jeunes à Namur. Nous voudrions une "
            "formation sur le deuil pour notre équipe de 8 éducateurs."
        ),
        "nl": (
            "Hallo, ik ben opvoeder in een jeugdhuis in Gent. We willen graag een vorming over "
            "rouw voor ons team van 8 opvoeders."
        ),
    },
    Mission.PLACE_PREPARATION: {
        "fr": (
            "Bonjour, je suis assistante sociale au CPAS de Namur. Nous voudrions accueillir un "
            "psychologue dans nos locaux pour des adultes."
        ),
        "nl": (
            "Hallo, ik ben maatschappelijk werker bij OCMW Gent. We willen een psycholoog "
            "ontvangen in ons huis voor volwassenen."
        ),
    },
}


class Counted:
    """Somebody who does what the screen asks, and counts."""

    def __init__(
        self, language: str, role: str, facts: tuple[str, ...], need: str, town: str
    ) -> None:
        self.talk = PrivateChatDriver(language_code=language)
        self.count = 0
        who = WHO[role][language].format(town=town)
        self.answers = {
            **ANSWERS,
            **{step.partition(":")[0]: step for step in facts},
            "name": who,
            "organisation": who.split(", ")[2],
            "contact": "contact:telegram",
            "need_text": need.format(town=town),
        }

    def starts(self) -> None:
        self.talk.begins()
        self.count += 1

    def does(self, step: str) -> None:
        self.talk.follows((step,))
        self.count += 1

    def goes_to_the_receipt(self) -> int:
        """Answer whatever is asked, and send."""
        while not self.talk.requests:
            asked = self.talk.pending
            if isinstance(self.talk.draft.overlay, Understood):
                self.does("understood:right")
            elif asked is None:
                self.talk.presses(self.talk.send_code)
                self.count += 1
            else:
                self.does(self.answers[asked])
        return self.count


@pytest.mark.parametrize("language", FINISHED)
@pytest.mark.parametrize("towns", [TOWNS, CAPITAL], ids=["one language", "two languages"])
@pytest.mark.parametrize("role", ["partner", "psychologist"])
@pytest.mark.parametrize(("mission", "facts"), USUAL)
def test_a_usual_request_is_short(
    mission: Mission, facts: tuple[str, ...], role: str, towns: dict[str, str], language: str
) -> None:
    """At most twelve on every usual way, from /start to the receipt."""
    needs = NEEDS.get(mission, NEED)[role]
    person = Counted(language, role, facts, needs[language], towns[language])
    person.starts()
    person.does(f"role:{role}")
    assert person.goes_to_the_receipt() <= MOST
    assert person.talk.requests[0].mission is mission


@pytest.mark.parametrize(
    ("language", "place"), [("fr", "à la maison de quartier"), ("nl", "buurthuis")]
)
def test_a_meeting_in_another_place_is_short_too(language: str, place: str) -> None:
    """The place is typed at once: its kind is read, and nothing more is asked of it."""
    facts = (*JOINT, "agreement:yes")
    person = Counted(language, "partner", facts, NEED["partner"][language], TOWNS[language])
    person.answers["meeting_place"] = place
    person.starts()
    person.does("role:partner")
    assert person.goes_to_the_receipt() <= MOST
    answers = person.talk.requests[0].answers
    assert (answers["meeting_place"], answers["place_kind"]) == ("elsewhere", "social")
    assert answers["which_place"] == place


@pytest.mark.parametrize("language", FINISHED)
@pytest.mark.parametrize("mission", STORIES)
def test_a_good_first_message_makes_it_shorter(mission: Mission, language: str) -> None:
    """At most nine after a message that tells what it is about, /start and the message included."""
    person = Counted(language, "partner", (), "", TOWNS[language])
    person.starts()
    person.does(STORIES[mission][language])
    assert isinstance(person.talk.draft.overlay, Understood)
    assert person.goes_to_the_receipt() <= MOST_AFTER_A_STORY
    assert person.talk.requests[0].mission is mission


@pytest.mark.parametrize(
    "steps",
    [
        ("role:private",),
        ("role:other",),
        ("role:psychologist_outside",),
        ("role:partner", "need:person", "together:person"),
        ("role:partner", "need:public_group", "group_role:run"),
        ("role:partner", "need:team", "team_aim:wellbeing"),
        ("role:psychologist", "need:unknown", "present:psychologists"),
        ("role:psychologist", "need:person", "together:person"),
    ],
)
def test_an_exit_is_near(steps: tuple[str, ...]) -> None:
    """Whoever is helped elsewhere knows after four at most."""
    talk = PrivateChatDriver().begins().follows(steps)
    assert talk.path.leaving
    assert len(talk.turns) <= MOST_TO_AN_EXIT


@pytest.mark.parametrize(
    ("language", "typed"), [("fr", "il veut se tuer"), ("nl", "ik wil zelfmoord plegen")]
)
def test_nothing_stands_before_the_numbers(language: str, typed: str) -> None:
    """The first message of all is answered by them."""
    talk = PrivateChatDriver(language_code=language)
    talk.types(typed)
    assert len(talk.turns) == 1
    assert "112" in talk.text(language).splitlines()[0]
