"""What is denied, contradicted, or true of somebody else is not taken for the writer's."""

from __future__ import annotations

import pytest

from tests.understanding.test_understanding import facts


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("Infirmière, pas en visio, plutôt par téléphone", "channel", "phone"),
        ("verpleegkundige in Gent, niet online, wel telefonisch", "channel", "phone"),
        ("Je ne suis pas infirmière, je suis bénévole à Huy", "function", "bénévole"),
        ("le médecin du patient est à Liège, je suis kiné à Huy", "function", "kiné"),
        ("haar broer is psycholoog in Leuven, ik ben verpleegkundige", "role", "partner"),
        ("Bonjour, ici Malika du CPAS de Huy", "name", "Malika"),
        ("Infirmière, un avis sur un patient de quatre vingt deux ans", "ages", "82"),
        ("Infirmière, un avis sur un patient de vingt trente ans", "ages", "20-30"),
        ("Infirmière, un avis sur un patient de soixante et onze ans", "ages", "71"),
        ("Infirmière, un avis sur un patient de vingt et un ans", "ages", "21"),
    ],
)
def test_what_is_stated_beside_it_is_kept(text: str, key: str, value: str) -> None:
    """A denial or another person in the sentence takes nothing from what the writer states."""
    assert facts(text).get(key) == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Notre service voudrait des ateliers. Pas en ligne.", "channel"),
        ("infirmière à Namur, jamais en visio, patient de 50 ans", "channel"),
        ("infirmière à Namur, pas de rendez-vous à domicile", "channel"),
        ("verpleegkundige in Gent, liefst niet bij haar thuis", "channel"),
        ("geen tolk nodig, verpleegkundige in Gent", "mission_language"),
        ("pas d'interprète, infirmière à Mons", "mission_language"),
        ("Je ne cherche pas une co-consultation, infirmière", "wanted"),
        ("geen co-consult voor mijn patiënt, verpleegkundige", "wanted"),
        ("Infirmière, pas de burn-out chez nous", "themes"),
        ("verpleegkundige, mijn patiënt is niet depressief", "themes"),
        ("formation pas pour notre équipe mais pour les parents, école de Huy", "need"),
        ("mon numéro n'est pas le 0470 00 00 12, infirmière", "contact"),
        ("elle n'a pas 15 ans mais 17 ans, éducatrice", "ages"),
        ("zij is geen 15 jaar maar 17 jaar, opvoedster", "ages"),
        ("pas avec moi, patient de 40 ans qui veut bien, infirmière", "together"),
        ("Ik ben geen verpleegkundige maar help mijn buren", "role"),
    ],
)
def test_what_is_denied_is_no_fact(text: str, key: str) -> None:
    """What follows "pas" or "niet" is not wished for."""
    assert key not in facts(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("sans moi, avec moi, patient de 40 ans, infirmière", "together"),
        ("opvoedster, jongen van 15, met mij erbij of niet maakt niet uit", "together"),
        ("infirmière à Namur, en visio et sur place pour nos 8 collègues", "channel"),
        ("infirmière, mon patient est d'accord mais refuse un psychologue", "agreement"),
        ("huisarts, patiënt van 45 is akkoord en weigert een psycholoog", "agreement"),
        ("une seule séance, non, plusieurs séances pour notre équipe, internat", "frequency"),
        ("pas à Liège mais à Namur, infirmière", "where"),
        ("mijn collega is huisarts in Gent, ik ben kinesist in Aalst", "where"),
    ],
)
def test_what_is_contradicted_is_asked(text: str, key: str) -> None:
    """Of two answers to one question neither is taken."""
    assert key not in facts(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("le numéro du patient est 0470 00 00 12, infirmière", "contact"),
        ("nummer van de dochter is 0470 00 00 12, verpleegkundige", "contact"),
        ("le patient a 80 ans, sa fille infirmière à Wavre est inquiète", "where"),
        ("mon frère est médecin à Liège, je suis enseignante à Huy", "role"),
        ("alleenstaande mama van 3 in Lokeren, ik zoek hulp", "ages"),
        ("infirmière, mon patient a un frère et ses parents sont d'accord", "agreement"),
        ("ma collègue est infirmière et cherche un avis", "role"),
    ],
)
def test_what_is_said_of_somebody_else_is_not_the_writers(text: str, key: str) -> None:
    """A relative's place, number, age or consent is nobody else's."""
    assert key not in facts(text)


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("infirmière à Huy, patiente de 70 ans, elle est d'accord", "agreement", "yes"),
        ("huisarts, vrouw van 50, ze is akkoord", "agreement", "yes"),
        ("huisarts, patiente van 35 jaar wil geen psycholoog. Ik wil advies.", "agreement", "no"),
        ("infirmière, patient de 50 ans, moi je serais présente", "together", "joint"),
        ("verpleegkundige, man van 50, zonder dat hij erbij is", "together", "professional"),
        ("infirmière, patient de 50 ans, le psychologue, lui et moi", "together", "joint"),
        ("infirmière, un avis sur un patient, juste le psy et moi", "together", "professional"),
        ("infirmière, patient de 50 ans, un psy avec lui et sa maman", "together", None),
        ("j'aimerais voir un psy avec mon patient, infirmière", "together", "joint"),
        ("infirmière, patient de 50 ans, je pense qu'il accepterait", "agreement", None),
        ("huisarts, man van 50 ziet het niet meer zitten, advies", "agreement", None),
        ("infirmière, patient de 50 ans, il n'a pas encore dit oui", "agreement", None),
        ("huisarts, man van 50, hij is nog niet akkoord", "agreement", None),
        ("huisarts, man van 50, hij is niet akkoord, wil geen gesprek", "agreement", "no"),
    ],
)
def test_who_would_be_there_and_agrees_is_read_in_sentences(
    text: str, key: str, value: str | None
) -> None:
    """Whoever is said to be there or to agree is told from others; what is supposed is asked."""
    assert facts(text).get(key) == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Infirmière, patiente de 70 ans, 0470 00 00 12, de préférence mardi",
            "de préférence mardi",
        ),
        ("Verpleegkundige, patiënte van 70, 0470 00 00 12, liefst dinsdag", "liefst dinsdag"),
        ("woensdagavond of anders op zaterdag", "woensdagavond of anders op zaterdag"),
    ],
)
def test_a_day_wished_for_beside_a_number_is_when(text: str, words: str) -> None:
    """A day is a wish for the meeting; hours beside a number are those to call."""
    timing = facts(text)["timing"]
    assert isinstance(timing, dict)
    assert timing["words"] == words
