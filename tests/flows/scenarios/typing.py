"""Everything can be typed: labels, numbers, synonyms, slips; dates, places and contacts."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, begins, reaches_a_summary, says_how, says_who_and_what


def typed_from_end_to_end(chat: ScenarioChat) -> None:
    """A whole request without a single tap: labels, numbers, words without accents."""
    chat.says(fr="bonjour", nl="hallo")
    chat.says("1")
    chat.labels("need:team")
    chat.says(fr="apprendre, s'informer", nl="bijleren info krijgen")
    chat.says(fr="oui", nl="ja")
    chat.says(
        fr="Camille Exemple\nanimatrice\nLes Exemples",
        nl="Robin Voorbeeld\nbuurtwerker\nDe Voorbeelden",
    )
    chat.says("prenom.nom@example.org")
    chat.says(fr="Mieux accueillir nos visiteurs.", nl="Onze bezoekers beter onthalen.")
    chat.says(fr="cpas aide sociale quartier", nl="ocmw welzijn buurt opvang")
    chat.says(fr="stress et deuil", nl="stress en rouw")
    chat.says(fr="une dizaine, des bénévoles", nl="een tiental, vrijwilligers")
    chat.says(fr="Namur", nl="Gent")
    chat.says(fr="adultes", nl="volwassenen")
    chat.says(fr="après les vacances", nl="na de vakantie")
    chat.labels("summary:send")


def slips_of_the_finger(chat: ScenarioChat) -> None:
    """A slip is asked back, with yes and no; several near options are all shown."""
    begins(chat)
    chat.says(fr="une personne, une famile", nl="een persoon, een gezim")
    chat.taps("suggest:0")
    chat.says(fr="la personne", nl="de persoon")
    chat.taps("suggest:none", "together:joint")
    chat.says(fr="ouii", nl="jaa")


def synonyms_of_a_place(chat: ScenarioChat) -> None:
    """The words of the field are understood where a kind of place is asked."""
    begins(chat)
    chat.taps("need:place")
    chat.says(fr="maison médicale", nl="wijkgezondheidscentrum")
    chat.taps("go:back")
    chat.says(fr="une école", nl="een school")
    chat.taps("go:back")
    chat.says(fr="hopital psychiatrique", nl="psychiatrisch ziekenhuis")


def several_choices(chat: ScenarioChat) -> None:
    """Several answers are ticked and unticked, or typed at once; none is no answer."""
    begins(chat)
    chat.taps("need:team", "team_aim:learn")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("pick:done", "themes:stress", "themes:trauma")
    chat.taps("themes:stress", "pick:done", "go:back")
    chat.says(fr="deuil, violence", nl="rouw, geweld")


def ambiguous_municipality(chat: ScenarioChat) -> None:
    """Several municipalities fit: the person chooses; an unknown one is asked again."""
    _comes_to_the_place(chat)
    chat.says(fr="Saint", nl="Sint")
    chat.says(fr="Villers", nl="Sint-Gillis")
    chat.taps("suggest:1", "go:back")
    chat.says(fr="Namurr", nl="Antwerpn")
    chat.taps("suggest:none")
    chat.says(fr="c'est à Dinant", nl="het is in Aalst")
    chat.says("1000 Namur")
    chat.taps("suggest:0")


def ages_in_figures(chat: ScenarioChat) -> None:
    """Ages stay what was typed; the group is asked where the figures leave two."""
    _comes_to_the_place(chat)
    chat.says(fr="5000", nl="9000")
    chat.says(fr="de 16 à 20 ans", nl="16 tot 20 jaar")
    chat.taps("age_group:children", "go:back")
    chat.says(fr="12 à 20 ans", nl="12 tot 20 jaar")
    chat.taps("timing:month", "summary:send")
    chat.coordinator("Anne").takes("K7R-4M3")


def another_theme_in_words(chat: ScenarioChat) -> None:
    """Typed words join what is ticked; a theme that no button names is asked, or kept as typed."""
    begins(chat)
    chat.taps("need:team", "team_aim:learn")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("themes:stress")
    chat.says(fr="deuil et racisme", nl="rouw en racisme")
    chat.taps("go:back", "go:back", "themes:grief", "pick:done")
    chat.says("12")


def wrong_postal_codes(chat: ScenarioChat) -> None:
    """A code that nobody has, figures and signs: each says what to type; then a human."""
    _comes_to_the_place(chat)
    chat.says_all("0000", "12345", "?!", "1000")


def wrong_participants(chat: ScenarioChat) -> None:
    """A number that can't be is asked again in the words of the question."""
    begins(chat)
    chat.taps("need:team", "team_aim:learn")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("themes:stress", "pick:done")
    chat.says_all("0", "100000", "-3", "12")


def wrong_dates(chat: ScenarioChat) -> None:
    """Dates that can't be are explained with an example; a good one is said back in words."""
    _comes_to_the_time(chat)
    chat.says_all("31/02/2027", "15/09/2020", "2/3/2045", "99")
    chat.says(fr="le 15 sept. 2027", nl="15 sept. 2027")
    chat.taps("go:back")
    chat.says(fr="entre le 10 et le 20 janvier", nl="tussen 10 en 20 januari")
    chat.taps("go:back")
    chat.says(fr="la semaine prochaine", nl="volgende week")


def wrong_contacts(chat: ScenarioChat) -> None:
    """Wrong numbers and addresses: what is missing is said; a good one is taken at once."""
    _comes_to_the_introduction(chat)
    chat.says(fr="Camille Exemple, AS, CPAS Exemple", nl="Robin Voorbeeld, MW, OCMW Voorbeeld")
    chat.says_all("0470 12 34", "prenom.nom", "prenom@", "0470 12 34 56")


def identity_in_parts(chat: ScenarioChat) -> None:
    """A name alone is taken; function and organisation are asked one by one."""
    _comes_to_the_introduction(chat)
    chat.says(fr="Je m'appelle Camille Exemple", nl="Ik heet Robin Voorbeeld")
    chat.says(fr="infirmière", nl="verpleegkundige")
    chat.says(fr="Maison médicale Exemple", nl="Wijkgezondheidscentrum Voorbeeld")


def everything_in_one_message(chat: ScenarioChat) -> None:
    """Who asks, where and how to be reached, in any order; what is missing alone is asked."""
    _comes_to_the_introduction(chat)
    chat.says(
        fr="0470 12 34 56 (SMS d'abord), infirmière à la maison médicale Exemple, Camille Exemple",
        nl="0470 12 34 56 (eerst sms), verpleegkundige bij WZC Voorbeeld, Robin Voorbeeld",
    )
    chat.taps("go:back", "go:back", "go:back", "go:back")
    chat.says(
        fr="Camille Exemple, infirmière, maison médicale Exemple, Jambes, 0470 12 34 56",
        nl="Robin Voorbeeld, verpleegkundige, WZC Voorbeeld, Ledeberg, 0470 12 34 56",
    )
    chat.says(
        fr="Pour des parents et leurs enfants, si possible le mardi matin.",
        nl="Voor ouders en hun kinderen, liefst op dinsdagvoormiddag.",
    )


def three_misunderstandings(chat: ScenarioChat) -> None:
    """After three texts that fit nothing, a human is offered and the question stays."""
    begins(chat)
    chat.says(fr="à voir", nl="te bekijken")
    chat.says(fr="bof", nl="tja")
    chat.says(fr="hmm hmm", nl="hmm hmm")
    chat.taps("need:team")


def _comes_to_the_place(chat: ScenarioChat) -> None:
    """Come to the question of the municipality by the shortest way."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)
        says_who_and_what(chat)
        says_how(chat)


def _comes_to_the_introduction(chat: ScenarioChat) -> None:
    """Come to the question who asks by the shortest way."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)


def _comes_to_the_time(chat: ScenarioChat) -> None:
    """Come to the question of the time by the shortest way."""
    _comes_to_the_place(chat)
    with chat.in_short():
        chat.says(fr="5000", nl="9000")
        chat.taps("age_group:adults")


def change_of_mind_in_words(chat: ScenarioChat) -> None:
    """What takes an answer back is noted, and the answers are offered to be changed."""
    reaches_a_summary(chat)
    chat.says(
        fr="finalement ce serait avec toute l'école", nl="uiteindelijk wordt het met de hele school"
    )
    chat.taps("edit:mission", "open:need", "need:team")
