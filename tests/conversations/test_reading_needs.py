"""What an opening message asks for is read, and what it leaves open is asked."""

from __future__ import annotations

import pytest

from tests.conversations.stories import facts


@pytest.mark.parametrize(
    "text",
    [
        "je m'inquiète pour mon fils de 9 ans et ma fille de 14 ans",
        "ik maak me zorgen over mijn zoon van 9 jaar en mijn dochter van 14 jaar",
        "des jeunes de 9 et 14 ans",
        "jongeren van 9 en 14 jaar",
        "un enfant de 3 ans et demi",
        "un enfant de 2,5 ans",
        "des jeunes de 12,14 ans",
        "un jeune de moins de 18 ans",
    ],
)
def test_an_age_that_may_not_be_the_whole_truth_is_asked(text: str) -> None:
    """Relatives, several people, half years and open limits give no age."""
    assert "ages" not in facts(text)


@pytest.mark.parametrize(
    ("text", "ages"),
    [("un groupe de parole pour les 60+", "60+"), ("praatgroep voor 65plussers", "65+")],
)
def test_a_public_has_an_age_from_which_it_is_one(text: str, ages: str) -> None:
    """A sign such as 60+ says who may come, and that they are adults."""
    found = facts(text)
    assert (found["ages"], found["age_group"]) == (ages, "adults")


def test_an_age_that_both_serve_leaves_the_group_open() -> None:
    """Nineteen is served with the young and with adults."""
    found = facts("je suis infirmière, j'accompagne un jeune de 19 ans")
    assert found["ages"] == "19"
    assert "age_group" not in found


@pytest.mark.parametrize(
    "text",
    [
        "je suis infirmière, je voudrais un conseil pour plusieurs patients",
        "ik ben verpleegkundige en zoek advies over verschillende patiënten",
    ],
)
def test_advice_on_several_people_is_advice_on_several_situations(text: str) -> None:
    """Who asks for advice on several patients is not asked how many situations there are."""
    found = facts(text)
    assert (found["need"], found["situations"]) == ("advice", "several")


@pytest.mark.parametrize(
    "text",
    [
        "je suis infirmière et je voudrais un conseil pour moi",
        "ik ben verpleegkundige en wil zelf advies",
    ],
)
def test_advice_for_oneself_is_advice(text: str) -> None:
    """Nobody else is spoken of."""
    assert facts(text)["need"] == "advice"


@pytest.mark.parametrize(
    "text",
    [
        "je suis assistante sociale au CPAS de Namur et je voudrais un avis pour mon travail",
        "Je suis éducatrice, j'aimerais un conseil pour mon travail au quotidien, par téléphone",
        "je suis enseignant à Mons, je cherche des conseils pour ma pratique, merci d'avance",
        "médecin généraliste, besoin d'un avis professionnel pour mon boulot avec les jeunes",
        "Je suis kiné et je voudrais des conseils dans mon propre travail.",
        "Ik ben maatschappelijk werker bij het OCMW en ik zou graag advies hebben voor mijn werk",
        "Hallo, ik ben leerkracht in Leuven en zoek raad voor mijn werk, liefst telefonisch",
        "ik ben huisarts, ik had graag wat tips gehad voor mijn eigen praktijk",
        "verpleegkundige, ik wil advies van een psycholoog voor mijn werk met jongeren",
        "Ich bin Krankenpflegerin und hätte gern Rat für meine Arbeit",
    ],
)
def test_advice_for_ones_own_work_is_advice(text: str) -> None:
    """Whoever asks for advice for their work asks for no meeting with anybody."""
    assert facts(text)["need"] == "advice"


@pytest.mark.parametrize(
    "text",
    [
        "je suis infirmière, je ne veux pas d'avis pour mon travail",
        "je suis infirmière, un avis pour mon travail de fin d'études",
        "je suis infirmière, j'ai reçu un avis négatif pour mon travail",
        "je suis infirmière, ma patiente cherche un avis pour son travail",
        "je suis infirmière, je voudrais un avis pour mon équipe",
        "je suis vendeuse et je voudrais un avis pour mon travail",
        "je suis psychologue, je voudrais un avis pour mon travail",
        "ik ben leerkracht, ik wil geen advies voor mijn werk",
        "ik ben leerkracht en ik heb advies gekregen voor mijn werk",
        "ik ben verpleegkundige, mijn man zoekt advies voor zijn werk",
        "ik zoek een psycholoog voor mezelf, mijn werk maakt me kapot",
    ],
)
def test_advice_that_is_not_for_ones_own_work_is_not_taken_for_it(text: str) -> None:
    """Denied, given already, for another, or of somebody whose work is no first line."""
    assert facts(text).get("need") != "advice"


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("éducateur, un avis pour mon travail avec un jeune de 15 ans", "person"),
        ("infirmière, pas d'avis pour mon travail mais une formation pour l'équipe", "team"),
        ("leerkracht, geen advies voor mijn werk maar een vorming voor ons team", "team"),
    ],
)
def test_whoever_else_is_meant_beside_ones_own_work_counts(text: str, need: str) -> None:
    """A person or a team decides what is asked for."""
    assert facts(text)["need"] == need


@pytest.mark.parametrize(
    "text", ["c'est quoi la co-consultation ?", "wat is een coconsultatie precies?"]
)
def test_who_asks_what_a_mission_is_has_not_chosen_it(text: str) -> None:
    """A question about a mission is no request for it."""
    assert "wanted" not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "infirmière en chef à Huy, je demande pour mes 20 soignants 3 séances sur le deuil",
        "hoofdverpleegkundige in Aalst, ik vraag voor mijn 20 verzorgenden 3 sessies over rouw",
    ],
)
def test_colleagues_who_are_counted_are_a_team(text: str) -> None:
    """Sessions for so many who work there are for the team."""
    found = facts(text)
    assert (found["need"], found["frequency"]) == ("team", "series")
    assert found["participants"] == {"number": 20, "who": None}


@pytest.mark.parametrize(
    "text",
    [
        "formation pour notre équipe (12), CPAS de Huy",
        "vorming voor ons team (12), OCMW Halle",
    ],
)
def test_a_number_in_brackets_behind_the_team_counts_it(text: str) -> None:
    """Our team (12) is a team of twelve."""
    assert facts(text)["participants"] == {"number": 12, "who": None}


@pytest.mark.parametrize(
    "text",
    [
        "formation pour nos éducateurs 8 + 3 stagiaires",
        "une formation pour mes 4 collègues et moi",
        "supervision pour 60+ éducateurs",
        "nous sommes 12 à 15 éducateurs",
    ],
)
def test_a_number_that_is_not_all_is_asked(text: str) -> None:
    """Sums, ranges and open limits are no number of participants."""
    assert "participants" not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "hoe wordt onze sociale kruidenier in Dilbeek een vindplaats?",
        "jeunes mamans, consultation ONE, on voudrait un psy sur place",
        "psycholoog gezocht voor mama 76 jaar dementie",
        "bonjour svp un psy pour maman 74 ans alzheimer",
    ],
)
def test_what_nobody_known_asks_for_is_left_open(text: str) -> None:
    """Where it is not said who writes, a place or a parent may be anybody's."""
    assert "need" not in facts(text)


@pytest.mark.parametrize(
    "text",
    ["une supervision pour notre équipe, chez nous", "een supervisie voor ons team, bij ons"],
)
def test_a_team_at_home_is_visited(text: str) -> None:
    """Our own place is where the session would be."""
    assert facts(text)["channel"] == "on_site"


def test_one_form_or_the_other_is_no_form() -> None:
    """By video or by phone: the form is asked."""
    text = "je suis éducatrice, supervision pour l'équipe, par vidéo ou par téléphone"
    assert "channel" not in facts(text)


def test_how_often_a_team_meets_is_not_how_often_it_asks() -> None:
    """Its own meetings come each week whatever is asked for."""
    text = "supervision pour notre équipe chaque mois pendant la réunion"
    assert "frequency" not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "co-consult svp, madame est d'accord, Amay, infi à domicile",
        "co-consult aub, mevrouw akkoord, Zele, thuisverpleegkundige",
        "pharmacienne à Hamoir, un client de 38 ans, psy et moi, il est ok",
        "huisarts in Lede, patient van 38, consultatie met drie, hij gaat akkoord",
    ],
)
def test_a_meeting_of_three_is_agreed_to(text: str) -> None:
    """The mission's name or "psy et moi" says that the professional is there too."""
    found = facts(text)
    assert (found["together"], found["agreement"]) == ("joint", "yes")


@pytest.mark.parametrize(
    "text",
    [
        "je suis infirmière, une patiente de 40 ans refuse de voir un psy, que faire ?",
        "ik ben verpleegkundige, een patiënte van 40 jaar weigert een psycholoog, wat nu?",
        "je suis infirmière, une patiente de 40 ans refuse tout. Je voudrais un avis.",
    ],
)
def test_a_refusal_that_is_asked_about_is_no_answer(text: str) -> None:
    """What a patient refuses is told, and whether a meeting is agreed to is still asked."""
    found = facts(text)
    assert found["need"] == "person"
    assert "agreement" not in found


def test_what_was_not_asked_yet_is_known() -> None:
    """Who has not spoken of it yet need not be asked whether there is an agreement."""
    text = "enseignante à Tilff, un élève de 10 ans, je n'ai pas encore parlé au papa"
    assert facts(text)["agreement"] == "not_yet"


@pytest.mark.parametrize(
    "text",
    [
        "je suis infirmière au CPAS, burn-out, deuil, addiction",
        "ik ben verpleegkundige bij het OCMW, burn-out, rouw, verslaving",
    ],
)
def test_of_many_themes_without_a_need_none_is_taken(text: str) -> None:
    """What somebody tells before asking for anything may be about anything."""
    assert "themes" not in facts(text)
