"""Plain words are understood; what is doubtful is not."""

from __future__ import annotations

import pytest

from tests.understanding.test_understanding import facts

MECHELEN = {
    "postal_code": "2800",
    "municipality": "12025",
    "names": {"fr": "Malines", "nl": "Mechelen"},
    "part": "",
    "languages": ["nl"],
}

SANKT_VITH = {
    "postal_code": "4780",
    "municipality": "63067",
    "names": {"fr": "Saint-Vith", "nl": "Sankt Vith", "de": "Sankt Vith"},
    "part": "",
    "languages": ["de", "fr"],
}


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("Je suis psychologue conventionnée à Mons", "role", "psychologist"),
        ("Ik ben psycholoog zonder conventie in Gent", "role", "psychologist_outside"),
        ("Mon fils de 6 ans fait des crises de panique", "role", "private"),
        ("Un patient refuse de voir un psy, je suis infirmière", "agreement", "no"),
        ("Éducateur, j'accompagne un jeune de 17 ans, un conseil pour moi", "ages", "17"),
        ("c'est pour une patiente de 84 ans, je suis kiné", "age_group", "adults"),
        ("on cherche un interprète pour un patient, infirmier", "mission_language", "interpreter"),
        ("praatgroep voor 60plussers, dienstencentrum De Linde in Zele", "ages", "60+"),
        ("on aimerait discuter d'un cas avec un psychologue, pms de Ath", "need", "person"),
        ("formation sur l'automutilation pour nos éducateurs, internat", "themes", ["other"]),
        ("un atelier sur le sommeil pour nos éducateurs, internat d'Arlon", "themes", ["other"]),
        ("ich bin seine Hausärztin, einen Klienten von mir plagt etwas", "function", "Hausärztin"),
        ("ich bin Lehrerin, ein Schüler, der nicht dabei sein wird", "together", "professional"),
        ("Lehrerin in St. Vith, ein Mädchen von 11 Jahren", "where", SANKT_VITH),
        ("infirmière à St-Vith, un avis pour moi", "where", SANKT_VITH),
        ("Sophie Modèle, infirmière, un avis svp", "name", "Sophie Modèle"),
        ("ik ben maatschappelijk werker, ocmw mechelen", "where", MECHELEN),
        ("ik werk bij een jeugdhulpdienst in Gent, advies", "place_kind", "child_youth"),
        ("ons thuiszorgteam in Gent vraagt een vorming", "place_kind", "health"),
        ("ocmw mechelen en ik zoek advies voor een client", "where", MECHELEN),
        ("Formation pour notre équipe de 12 éducateurs, en visio", "channel", "video"),
        ("une formation chez nous pour l'équipe", "channel", "on_site"),
        ("une séance sur le deuil, chez nous, pour l'équipe", "channel", "on_site"),
        ("notre équipe cherche une supervision, le mieux serait chez nous", "channel", "on_site"),
        ("kan een psycholoog bij ons langskomen voor een vorming", "channel", "on_site"),
        ("iemand die bij ons een vorming kan geven", "channel", "on_site"),
        ("een vorming voor het team, liefst bij ons op school", "channel", "on_site"),
    ],
)
def test_plain_words_are_understood(text: str, key: str, value: str) -> None:
    """A plain sentence gives the fact that it states."""
    assert facts(text).get(key) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "role"),
        ("…", "role"),
        ("C'est quoi une co-consultation ?", "wanted"),
        ("Je ne veux pas de co-consultation", "wanted"),
        ("Pas pour un patient, pour l'équipe", "need"),
        ("Une formation sur le deuil", "need"),
        ("Infirmière, mon mari ne va pas bien", "role"),
        ("dokter ik heb een vraag over mijn medicatie", "role"),
        ("Je suis infirmière, un jeune de 17 ans, un conseil svp", "age_group"),
        ("Infirmière. Liège ou Namur", "where"),
        ("comment parler de suicide avec un jeune sans lui donner des idées ? éducatrice", "need"),
        ("Infirmière, moet ik erbij zijn bij een patiënt ?", "together"),
        ("ik ben verpleegkundige, onze patient is suicidaal", "ages"),
        ("Directeur, suite au suicide d'un parent l'équipe veut une séance", "themes"),
        ("ik zoek een gratis cursus luisteren voor mezelf", "role"),
        ("Krankenpflegerin, meine Patientin will nicht mehr leben", "agreement"),
        ("ich bin Lehrerin, ein Schüler, Rat bitte, wenn er einverstanden ist", "agreement"),
        ("Infirmière, nous sommes les 60+ du quartier", "participants"),
        ("ici Namur, on cherche un psy", "name"),
        ("je travaille à Namur et gembloux", "where"),
        ("ik werk in Gent en aalst", "where"),
        ("son numéro est 0470 00 00 12", "contact"),
        ("en présentiel ou en visio", "channel"),
        ("infirmière chez nous", "channel"),
        ("une séance sur le deuil pour les infirmières chez nous", "channel"),
        ("une supervision pour l'équipe de chez nous", "channel"),
        ("une dame qui vient chez nous, une formation", "channel"),
        ("un psychologue chez vous pourrait donner une formation ?", "channel"),
        ("un avis sur une dame hospitalisée dans notre service", "channel"),
        ("dans notre école un élève ne va pas bien, un conseil", "channel"),
        ("verpleegkundige bij ons", "channel"),
        ("vorming over rouw voor de verpleegkundigen bij ons", "channel"),
        ("een dame die bij ons langskomt, een vorming", "channel"),
        ("kan ons team bij jullie een vorming volgen", "channel"),
        ("op onze dienst loopt het moeilijk, we zoeken een vorming", "channel"),
        ("in onze school zit een meisje van 14, advies", "channel"),
        ("un enfant de 2 ans et demi", "ages"),
        ("Psychologue non conventionnée, nous voudrions aider à la maison médicale", "place_kind"),
    ],
)
def test_what_is_doubtful_gives_no_fact(text: str, key: str) -> None:
    """What is denied, asked, contradicted or only suggested is asked again."""
    assert key not in facts(text)
