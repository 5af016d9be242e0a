"""Six people between two things, as they would live it: nothing of what they type is lost.

Told in the first message or in three, with a remark at the summary, a change of mind, numbers "not
before noon" and words that only sound like danger.
"""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat


def nurse_between_two_visits(chat: ScenarioChat) -> None:
    """A nurse tells it in three messages from the car, and can be called after noon."""
    chat.says(
        fr="bonjour je suis infirmière à domicile à Jambes",
        nl="hallo ik ben thuisverpleegkundige in Ledeberg",
    )
    chat.says(
        fr="je vois une dame de 82 ans qui ne sort plus depuis qu'elle est veuve",
        nl="ik kom bij een dame van 82 jaar die niet meer buiten komt sinds ze weduwe is",
    )
    chat.says(
        fr="elle veut bien qu'un psy vienne la voir avec moi chez elle",
        nl="ze vindt het goed dat een psycholoog samen met mij bij haar thuis langskomt",
    )
    chat.taps("understood:right")
    chat.taps("meeting_place:home", "result:go_on")
    with chat.in_short():
        chat.says(
            fr="Camille Exemple, infirmière, Soins Exemple, 0470 12 34 56 pas avant midi svp",
            nl="Robin Voorbeeld, verpleegkundige, Zorg Voorbeeld, 0470 12 34 56 niet voor 12u aub",
        )
        chat.says(fr="mardi ou jeudi après 14h", nl="dinsdag of donderdag na 14u")
    chat.says(
        fr="sonnez deux fois svp, elle entend mal",
        nl="twee keer bellen aub, ze hoort niet goed",
    )
    chat.taps("summary:send")


def doctor_between_two_patients(chat: ScenarioChat) -> None:
    """A general practitioner wants advice on the phone, and has a secretary who answers."""
    with chat.in_short():
        chat.commands("/start")
        chat.says(
            fr="généraliste à Namur, je cherche un avis sur une patiente de 45 ans, burn-out, sans "
            "elle, par téléphone",
            nl="huisarts in Gent, ik zoek advies over een patiënte van 45 jaar met een burn-out, "
            "zonder haar erbij, telefonisch",
        )
    chat.taps("understood:right", "result:go_on")
    with chat.in_short():
        chat.says(
            fr="Camille Exemple, médecin généraliste, Cabinet Exemple, 081 00 00 12 (secrétariat, "
            "demandez Sacha) ou cabinet@exemple.example",
            nl="Robin Voorbeeld, huisarts, Praktijk Voorbeeld, 09 200 00 12 (secretariaat, vraag "
            "naar Sacha) of praktijk@voorbeeld.example",
        )
        chat.says(fr="pas encore", nl="nog niet")
        chat.says(
            fr="dès que possible, mais pas le mercredi",
            nl="zo snel mogelijk, maar niet op woensdag",
        )
    chat.taps("summary:send")


def teacher_at_the_break(chat: ScenarioChat) -> None:
    """A teacher taps, changes her mind in words, and gives ages and place unasked."""
    with chat.in_short():
        chat.commands("/start")
        chat.taps("role:partner", "need:advice")
    chat.says(
        fr="finalement ce serait une formation pour toute notre équipe d'enseignants",
        nl="eigenlijk zou het een vorming zijn voor ons hele team van leerkrachten",
    )
    chat.taps("understood:right", "team_aim:learn")
    chat.says(fr="à Namur, élèves de 12 à 15 ans", nl="in Gent, leerlingen van 12 tot 15 jaar")
    chat.taps("result:go_on")
    with chat.in_short():
        chat.says(
            fr="Camille Exemple, enseignante, École Exemple, camille@ecole.example, pas en classe",
            nl="Robin Voorbeeld, leerkracht, School Voorbeeld, robin@school.example, niet in les",
        )
        chat.says(fr="stress et harcèlement", nl="stress en pesten")
        chat.says(fr="une vingtaine d'enseignants", nl="een twintigtal leerkrachten")
        chat.says(
            fr="après les vacances de Pâques, un mercredi après-midi",
            nl="na de paasvakantie, op een woensdagnamiddag",
        )
    chat.says(
        fr="la salle polyvalente est libre le mercredi",
        nl="de polyvalente zaal is vrij op woensdag",
    )
    chat.taps("summary:send")


def social_worker_with_a_negation(chat: ScenarioChat) -> None:
    """A social worker says that there is no danger: nothing stops, and the words are kept."""
    with chat.in_short():
        chat.commands("/start")
        chat.says(
            fr="Bonjour, assistante sociale au CPAS de Namur. Je cherche l'avis d'un psychologue "
            "sur un monsieur de 50 ans surendetté, pas d'idées suicidaires, sans lui.",
            nl="Dag, maatschappelijk werker bij OCMW Gent. Ik zoek advies van een psycholoog over "
            "een man van 50 jaar met schulden, geen zelfmoordgedachten, zonder hem erbij.",
        )
    chat.taps("understood:right", "result:go_on")
    with chat.in_short():
        chat.says(
            fr="Camille Exemple, assistante sociale, CPAS de Namur, 0470 12 34 56",
            nl="Robin Voorbeeld, maatschappelijk werker, OCMW Gent, 0470 12 34 56",
        )
        chat.says(fr="pas encore", nl="nog niet")
        chat.says(fr="par téléphone", nl="telefonisch")
        chat.says(fr="dans le mois, plutôt le matin", nl="binnen de maand, liefst 's morgens")
    chat.taps("summary:send")


def psychologist_with_a_partner(chat: ScenarioChat) -> None:
    """A psychologist was asked by a medical centre, and names it with its contact person."""
    with chat.in_short():
        chat.commands("/start")
        chat.taps("role:psychologist", "need:team", "team_aim:learn", "result:go_on")
    with chat.in_short():
        chat.says(
            fr="Camille Exemple, psychologue clinicienne, Cabinet Exemple, 0470 12 34 56",
            nl="Robin Voorbeeld, klinisch psycholoog, Praktijk Voorbeeld, 0470 12 34 56",
        )
        chat.says(
            fr="Une maison médicale à Namur veut une séance sur le deuil pour 12 infirmières.",
            nl="Een wijkgezondheidscentrum in Gent wil een vorming over rouw, 12 verpleegkundigen.",
        )
        chat.taps("understood:right", "age_group:adults")
        chat.says(fr="un lundi matin en mai", nl="een maandagvoormiddag in mei")
    chat.taps("summary:send")


def volunteer_on_the_tram(chat: ScenarioChat) -> None:
    """A volunteer types the place where something else is asked, and passes on a message."""
    with chat.in_short():
        chat.commands("/start")
        chat.taps("role:partner", "need:public_group")
    chat.says(fr="5000", nl="9000")
    chat.taps("group_role:prepare")
    chat.says(fr="maison de quartier", nl="buurthuis")
    chat.taps("result:go_on")
    chat.forwards(
        fr="Coucou, le groupe de femmes du jeudi voudrait parler du deuil. Dominique Exemple",
        nl="Hoi, de vrouwengroep van donderdag wil praten over rouw. Sam Voorbeeld",
    )
    with chat.in_short():
        chat.says(
            fr="Camille Exemple, bénévole, Maison de quartier Exemple, ici sur Telegram",
            nl="Robin Voorbeeld, vrijwilliger, Buurthuis Voorbeeld, hier op Telegram",
        )
        chat.taps("age_group:adults")
        chat.says(fr="le jeudi, pas avant 18h", nl="op donderdag, niet voor 18u")
    chat.taps("summary:send")
