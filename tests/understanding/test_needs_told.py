"""What is asked for, told in sentences of many shapes."""

from __future__ import annotations

import pytest

from tests.understanding.test_understanding import facts

LONG = (
    "infirmière à Huy. Une dame de 80 ans m'a montré hier les photos de son mari, mort depuis dix "
    "ans, puis elle a refermé l'album et elle m'a servi un café froid"
)
"""It tells of somebody and asks for nothing."""

NEEDS: dict[str | None, tuple[str, ...]] = {
    "team": (
        "nous sommes une équipe de 12 éducateurs et on aimerait des intervisions tous les mois",
        "nous sommes 5 assistantes sociales et on voudrait souffler avec quelqu'un, CPAS de Huy",
        "on est 8 bénévoles, on aimerait parler de la mort avec un psy, resto du coeur de Huy",
        "mes douze enseignants auraient besoin d'un accompagnement, école de Huy",
        "nos trois coordinatrices souhaiteraient un regard extérieur, service de Huy",
        "we zijn met 14 leerkrachten en willen beter omgaan met trauma, basisschool in Mol",
        "wij zijn met 5 vroedvrouwen en willen met iemand samenzitten, Halle",
        "ons team van 6 begeleiders wil stoom afblazen met iemand van buitenaf, Mol",
        "kan iemand met ons samenzitten? we zijn met 9 opvoeders in Mol",
    ),
    "public_group": (
        "je cherche quelqu'un pour venir parler du harcèlement à nos 4e primaire, école de Huy",
        "nous voudrions leur proposer un atelier sur le stress, maison de l'emploi de Huy",
        "wie kan een gespreksavond houden voor jonge moeders? Huis van het Kind Mol",
    ),
    "place": (
        "nous voudrions repenser l'accueil dans notre maison médicale à Huy",
        "we willen bekijken hoe we als school met rouw omgaan, basisschool in Mol",
    ),
    "person": (
        "instit à Huy, Lina, 9 ans, veut bien qu'on se voie à trois",
        "infirmier à Huy, mon patient de 50 ans veut bien une rencontre avec moi",
        "AS au CPAS de Huy, deux de mes bénéficiaires veulent bien voir un psy, sans moi",
        "éducatrice à Huy, on se voit à trois avec lui, il est d'accord",
        "opvoedster in Mol, twee meisjes willen met een psycholoog praten, met mij erbij",
        "juf in Mol, Yassin van 9 jaar wil wel praten als ik erbij ben",
    ),
    None: (
        LONG,
        "infirmière à Huy, je vous écris entre deux patients",
        "thuisverpleger in Mol, het gaat over mezelf, niet over een patiënt",
        "infirmière, nous sommes 5 dans la famille et on cherche un psy",
    ),
}


@pytest.mark.parametrize(
    ("text", "value"), [(text, need) for need, texts in NEEDS.items() for text in texts]
)
def test_what_is_asked_for_is_told_in_many_ways(text: str, value: str | None) -> None:
    """Several who would sit with somebody are a team; a few whom one would meet are persons."""
    assert facts(text).get("need") == value
