"""Sentence shapes of who would be there, who agrees and what is asked for, each in kin phrasings.

Beside each shape stand those that look like it and say something else: denied, asked, in the past,
or about somebody else.
"""

from __future__ import annotations

import pytest

from tests.understanding.test_understanding import facts

Table = dict[str, tuple[str, ...]]
"""What is told, by the message that it stands in."""

FRENCH = "Infirmière à Huy, une patiente de 50 ans, {}"
DUTCH = "Verpleegkundige in Gent, een patiënte van 50, {}"

JOINT: Table = {
    FRENCH: (
        "elle veut bien du moment que je reste",
        "elle veut bien tant que je suis là",
        "elle veut bien mais seulement avec moi",
        "elle accepte si je reste à côté d'elle",
        "elle a dit oui à condition que je sois présente",
        "elle veut bien que le psy vienne pendant ma visite",
        "elle est d'accord qu'on se voie à trois",
        "elle est partante, moi je resterais dans la pièce",
        "elle demande que je sois là",
        "elle veut que j'assiste",
        "on se verrait tous les trois",
        "j'aimerais être là quand le psy la voit",
    ),
    DUTCH: (
        "ze wil wel zolang ik erbij blijf",
        "ze wil wel praten als ik erbij mag zitten",
        "ze wil alleen als ik erbij ben",
        "ze vindt het goed als ik in de kamer blijf",
        "ze is akkoord, op voorwaarde dat ik erbij zit",
        "ze vindt het goed dat de psycholoog meekomt tijdens mijn bezoek",
        "we zouden met drie samenzitten",
        "ze is akkoord, ik blijf er dan bij",
        "ze vraagt dat ik erbij ben",
        "ze wil dat ik meega",
        "ik wil er graag bij zijn als de psycholoog komt",
        "ik zou erbij zitten",
    ),
}

PERSON: Table = {
    FRENCH: (
        "elle veut bien mais sans moi",
        "elle veut bien, je ne dois pas être là",
        "elle préfère y aller seule",
        "elle irait toute seule",
        "elle préfère que je sorte",
        "elle veut bien, moi je sortirai",
        "elle veut parler seule avec le psy",
        "elle ne veut pas que je sois là",
        "elle est d'accord, je n'y assisterai pas",
        "elle m'a demandé de ne pas rester",
    ),
    DUTCH: (
        "ze wil wel maar zonder mij",
        "ze wil wel, ik hoef er niet bij te zijn",
        "ze gaat liever alleen",
        "ze zou alleen gaan",
        "ze heeft liever dat ik er niet bij ben",
        "ze wil wel, ik ga dan buiten",
        "ze wil alleen met de psycholoog praten",
        "ze wil niet dat ik erbij ben",
        "ze wil liever niet dat ik erbij zit",
        "voor haar hoef ik er niet bij te zijn",
        "ze is akkoord, ik zal er niet bij zijn",
        "ze vroeg mij om niet te blijven",
    ),
}

PROFESSIONAL: Table = {
    FRENCH: (
        "je voudrais un avis sans elle",
        "elle ne sera pas là, un avis pour moi",
        "je voudrais en discuter avec un psy sans la patiente",
        "j'aimerais en parler moi-même avec un psy, hors de sa présence",
        "on peut se voir entre pros d'abord ?",
        "juste un avis pour moi, elle n'a pas besoin d'être là",
        "un avis, elle ne doit pas le savoir",
        "j'aimerais parler seule avec le psy",
    ),
    DUTCH: (
        "ik wil advies zonder haar",
        "ze is er niet bij, advies voor mij",
        "ik wil overleggen met een psycholoog zonder de patiënte",
        "ik wil zelf met een psycholoog spreken, in haar afwezigheid",
        "kunnen we eerst onder collega's praten?",
        "gewoon advies voor mij, zij hoeft er niet bij te zijn",
        "advies, ze hoeft het niet te weten",
        "ik wil eerst alleen met de psycholoog praten",
    ),
}

NOBODY: Table = {
    FRENCH: (
        "elle vit avec moi depuis un an",
        "elle parle volontiers avec moi",
        "faut-il que je sois là ?",
        "elle ne sait plus manger sans moi",
        "avec ou sans moi, peu importe",
        "elle n'ose pas y aller seule",
        "hier j'étais là quand elle pleurait",
        "sa fille vient avec elle",
        "et un jeune de 16 ans qui viendrait sans les parents",
    ),
    DUTCH: (
        "ze woont samen met haar zoon",
        "ze praat graag met mij",
        "moet ik erbij zijn?",
        "ze kan niet zonder mij eten",
        "met of zonder mij, dat is gelijk",
        "ze durft niet alleen gaan",
        "gisteren was ik erbij toen ze weende",
        "haar dochter gaat met haar mee",
    ),
}

WHO: dict[str | None, Table] = {
    "joint": JOINT,
    "person": PERSON,
    "professional": PROFESSIONAL,
    None: NOBODY,
}

YES: Table = {
    FRENCH: (
        "elle veut bien qu'on en parle avec moi",
        "elle a accepté qu'on se voie à trois",
        "elle trouve ça bien, avec moi",
        "c'est elle qui l'a demandé, avec moi",
        "elle a dit volontiers, avec moi",
        "elle aimerait en parler à quelqu'un, avec moi",
        "elle est partante pour une rencontre à trois",
        "elle voudrait vider son sac, avec moi",
        "elle m'a demandé s'il y avait quelqu'un à qui parler, avec moi",
        "elle a donné son accord, avec moi",
    ),
    DUTCH: (
        "ze wil er met iemand over praten, met mij erbij",
        "ze vindt het goed dat er iemand komt, met mij erbij",
        "ze ziet het zitten, met mij erbij",
        "ze heeft het zelf gevraagd, met mij erbij",
        "ze zei graag, met mij erbij",
        "ze zou graag eens met iemand klappen, met mij erbij",
        "ze staat er helemaal achter, met mij erbij",
        "ze wil haar hart luchten, met mij erbij",
        "ze staat ervoor open, met mij erbij",
        "ze heeft haar akkoord gegeven, met mij erbij",
    ),
}

NO: Table = {
    FRENCH: (
        "je lui ai parlé d'un psy, elle refuse",
        "elle ne veut pas voir de psychologue, un avis pour moi",
        "elle m'a dit pas de psy, un avis pour moi",
        "elle dit que jamais elle n'ira voir un psy, un avis pour moi",
        "elle refuse. Un avis juste pour moi",
        "elle ne veut rien savoir d'un psychologue, un avis pour moi",
    ),
    DUTCH: (
        "ik sprak haar over een psycholoog, ze weigert",
        "ze wil geen psycholoog zien, advies voor mij",
        "ze zei geen psycholoog, advies voor mij",
        "ze zegt dat ze nooit naar een psycholoog gaat, advies voor mij",
        "ze weigert. Gewoon advies voor mij alleen",
        "ze wil niks weten van een psycholoog, advies voor mij",
    ),
}

NOT_YET: Table = {
    FRENCH: (
        "je ne lui ai encore rien dit, avec moi",
        "elle n'est pas encore au courant, un avis pour moi",
        "elle n'en sait rien, un avis pour moi",
        "je n'ai pas encore osé lui en parler, avec moi",
        "je dois encore lui demander, avec moi",
        "on ne lui a pas encore proposé, avec moi",
    ),
    DUTCH: (
        "ik heb haar nog niets gezegd, met mij erbij",
        "ze is nog niet op de hoogte, advies voor mij",
        "ze weet van niks, advies voor mij",
        "ik heb het nog niet durven vragen, met mij erbij",
        "ik moet het haar nog vragen, met mij erbij",
        "we hebben het haar nog niet voorgesteld, met mij erbij",
    ),
}

HESITANT: Table = {
    FRENCH: (
        "elle hésite, avec moi",
        "elle a dit oui puis non, avec moi",
        "elle a dit qu'elle allait y réfléchir, avec moi",
        "un jour elle veut, le lendemain elle ne veut plus, avec moi",
        "elle a dit peut-être, avec moi",
        "elle a haussé les épaules, avec moi",
        "son frère est d'accord, elle pas encore sûre, avec moi",
    ),
    DUTCH: (
        "ze twijfelt, met mij erbij",
        "ze zei eerst ja en dan nee, met mij erbij",
        "ze zei dat ze erover zou nadenken, met mij erbij",
        "de ene dag wil ze, de andere dag niet, met mij erbij",
        "ze zei misschien, met mij erbij",
        "ze haalde haar schouders op, met mij erbij",
        "haar broer is akkoord, zij nog niet zeker, met mij erbij",
    ),
}

UNKNOWN: Table = {
    FRENCH: (
        "la maman est d'accord, le papa non, avec moi",
        "si elle est d'accord, on se voit à trois",
        "je pense qu'elle serait d'accord, avec moi",
        "est-ce qu'elle doit être d'accord ?",
        "ma direction est d'accord, avec moi",
        "elle est d'accord de prendre ses médicaments, avec moi",
        "elle refuse de manger, un avis pour moi",
        "l'une est d'accord, l'autre pas",
        "vous êtes d'accord de venir ? avec moi",
    ),
    DUTCH: (
        "de mama is akkoord, de papa niet, met mij erbij",
        "als ze akkoord is, zitten we met drie samen",
        "ik denk dat ze akkoord zou zijn, met mij erbij",
        "moet ze akkoord zijn?",
        "mijn directie is akkoord, met mij erbij",
        "ze is akkoord om haar pillen te nemen, met mij erbij",
        "ze weigert te eten, advies voor mij",
        "de ene is akkoord, de andere niet",
        "gaan jullie akkoord om te komen? met mij erbij",
    ),
}

AGREES: dict[str | None, Table] = {
    "yes": YES,
    "no": NO,
    "not_yet": NOT_YET,
    "hesitant": HESITANT,
    None: UNKNOWN,
}


def _told(table: Table) -> list[str]:
    return [frame.format(one) for frame, each in table.items() for one in each]


def _cases(tables: dict[str | None, Table]) -> list[tuple[str, str | None]]:
    return [(text, value) for value, table in tables.items() for text in _told(table)]


@pytest.mark.parametrize(("text", "value"), _cases(WHO))
def test_who_would_be_there_is_told_in_many_ways(text: str, value: str | None) -> None:
    """The writer stays, goes out, or comes alone; what only looks like it is asked."""
    assert facts(text).get("together") == value


@pytest.mark.parametrize(("text", "value"), _cases(AGREES))
def test_who_agrees_is_told_in_many_ways(text: str, value: str | None) -> None:
    """Consent is the person's own, now, to a meeting; all else is asked."""
    assert facts(text).get("agreement") == value
