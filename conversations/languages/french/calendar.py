"""French names of days and months, and what stands around them."""

from __future__ import annotations

from conversations.languages.moments import Calendar, DateWords
from conversations.languages.words import phrases, words

CALENDAR = Calendar(
    months=(
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ),
    short_months=(
        "janv jan",
        "fevr fev",
        "",
        "avr",
        "",
        "",
        "juil",
        "",
        "sept sep",
        "oct",
        "nov",
        "dec",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    short_weekdays=("lu lun", "ma mar", "me mer", "je jeu", "ve ven", "sa sam", "di dim"),
    sheet_weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    fillers=words("le la les l d de du des en au a ce dans courant mois svp merci"),
    first_day="EEEE '1er' MMMM y",
)

DATE_WORDS = DateWords(
    day_endings=("er", "re", "e", "eme"),
    of=words("de du d le la"),
    the=words("le"),
    only_day=words("le"),
    opening=words("du de entre"),
    to=phrases("au, a, et, et le, jusqu au, a le"),
    at=words("a vers"),
    hour=words("heure heures h"),
    counted=words(
        "an ans personne personnes pers enfant enfants eleve eleves participant participants jeune"
        " jeunes patient patients adulte adultes parent parents collegue collegues travailleur"
        " travailleurs professionnel professionnels benevole benevoles psychologue psychologues"
        " seance seances euro euros etage km metre metres minutes min medecin medecins infirmiere"
        " infirmieres famille familles situation situations enseignants fois kg"
    ),
    numbered=words(
        "local salle bureau rue avenue numero n no bus tram appartement bte boite code tel"
    ),
    within=words("en fin mi debut courant"),
    links=words(
        "ou et pas sauf mais plutot un une sinon ni les"
        " tous toutes chaque le la du de des d l en au"
        " a dans ce cette si possible preference entre hors premier premiere deuxieme troisieme"
        " quatrieme dernier derniere"
    ),
    week_signs=words("s"),
    day_numbers=("premier=1", "1er=1"),
)
