"""Who plays in the demo: people who ask, and the coordinators in their groups. All are invented."""

from __future__ import annotations

from bot.sandbox import GroupPlan, Persona
from bot.telegram.identities import number_of
from conversations.directory import Desk, Directory

CAMILLE = Persona(
    id=1001,
    first_name="Camille",
    language_code="fr",
    story={
        "fr": "Assistante sociale au CPAS, près de Namur",
        "nl": "Maatschappelijk werkster in een OCMW, bij Namen (spreekt Frans)",
    },
    need={
        "fr": "Aimerait rencontrer une maman isolée avec un psychologue",
        "nl": "Wil een moeder die alleen staat samen met een psycholoog ontmoeten",
    },
)
_JONAS = Persona(
    id=1002,
    first_name="Jonas",
    language_code="nl",
    story={
        "fr": "Psychologue conventionné à Gand (parle néerlandais)",
        "nl": "Geconventioneerd psycholoog in Gent",
    },
    need={
        "fr": "Veut proposer un groupe d’entraide aux patients d’un centre médical",
        "nl": "Wil een praatgroep starten voor de patiënten van een wijkgezondheidscentrum",
    },
)
_SAMIRA = Persona(
    id=1003,
    first_name="Samira",
    language_code="fr",
    story={
        "fr": "Éducatrice dans une maison de jeunes, à Bruxelles",
        "nl": "Begeleidster in een jeugdhuis, in Brussel (spreekt Frans)",
    },
    need={
        "fr": "Voudrait l’avis d’un psychologue sur des jeunes qui vont mal",
        "nl": "Wil het advies van een psycholoog over jongeren die het moeilijk hebben",
    },
)
FEMKE = Persona(
    id=1004,
    first_name="Femke",
    language_code="nl",
    story={
        "fr": "Médecin généraliste à Bruxelles (parle néerlandais)",
        "nl": "Huisarts in Brussel",
    },
    need={
        "fr": "Un patient n’ose pas aller seul chez un psychologue",
        "nl": "Een patiënt durft niet alleen naar een psycholoog",
    },
)
_LOUIS = Persona(
    id=1005,
    first_name="Louis",
    language_code="fr",
    story={
        "fr": "Psychologue conventionné à Charleroi",
        "nl": "Geconventioneerd psycholoog in Charleroi (spreekt Frans)",
    },
    need={
        "fr": "Cherche une école qui l’accueille une demi-journée par semaine",
        "nl": "Zoekt een school waar hij een halve dag per week welkom is",
    },
)
REQUESTERS = (CAMILLE, _JONAS, _SAMIRA, FEMKE, _LOUIS)

_ANNE = Persona(
    id=2001,
    first_name="Anne",
    language_code="fr",
    story={"fr": "Coordinatrice francophone", "nl": "Franstalige coördinatrice"},
)
_LOTTE = Persona(
    id=2002,
    first_name="Lotte",
    language_code="nl",
    story={"fr": "Coordinatrice néerlandophone", "nl": "Nederlandstalige coördinatrice"},
)
_KARIM = Persona(
    id=2003,
    first_name="Karim",
    language_code="fr",
    story={"fr": "Coordinateur bilingue", "nl": "Tweetalige coördinator"},
)
COORDINATORS = (_ANNE, _LOTTE, _KARIM)


def groups(directory: Directory) -> tuple[GroupPlan, ...]:
    """Give every desk of the directory its group, and the administrators theirs."""
    plans = [_group(desk) for desk in directory.desks if desk.chat_id is not None]
    if directory.administrators_chat_id is not None:
        administrators = number_of(directory.administrators_chat_id)
        plans.append(GroupPlan("Administration", (_KARIM,), id=administrators))
    return tuple(plans)


def _speakers(language: str) -> tuple[Persona, ...]:
    """Give who works in a language: Karim in each, the others in their own."""
    return tuple(one for one in COORDINATORS if one is _KARIM or one.language_code == language)


def _group(desk: Desk) -> GroupPlan:
    speakers = (person for language in desk.languages for person in _speakers(language))
    members = {person.id: person for person in speakers}
    titles = dict.fromkeys(desk.names.said(language) for language in desk.languages)
    return GroupPlan(
        " / ".join(titles),
        tuple(members.values()),
        id=None if desk.chat_id is None else number_of(desk.chat_id),
        forum=desk.topics,
        bot_is_administrator=True,
    )
