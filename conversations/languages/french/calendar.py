"""French words of days, months and moments."""

from __future__ import annotations

from conversations.languages.moments import (
    Calendar,
    DateWords,
    Parts,
    RelativeWords,
    Units,
    Vagueness,
)
from conversations.languages.words import words

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
    fillers=words("le la les l d de du des en au a ce dans courant mois svp merci"),
    units=Units(day=("jours?",), week=("semaines?",), month=("mois",)),
    parts=Parts(beginning=("debut",), middle=("mi",), end=("fin",)),
    first_day="EEEE '1er' MMMM y",
)

VAGUENESS = Vagueness(
    recurring=(
        *("tous", "toutes", "chaque", "par", "fois", "regulierement", "hebdomadaires?"),
        *("mensuel\\w*", "lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis"),
        "dimanches",
    ),
    excluded=("sauf", "pas (?:le|la|en|avant le|ce|cette)"),
    since=("a partir", "des", "depuis", "apres", "pas avant"),
    until=("avant", "d'ici", "jusqu\\w*", "au plus tard"),
    soon=(
        "(?:des|aussi(?:tot| vite)) que possible",
        "(?:le|au) plus (?:vite|tot|rapidement)(?: possible)?",
    ),
    at_once=("rapidement", "vite", "tout de suite", "maintenant", "immediatement", "direct"),
    urgent=("urgent",),
    very=("c'est", "tres"),
    within_two_weeks=(
        "(?:dans|endeans) les (?:2|deux|15|quinze) (?:prochaines )?(?:semaines|jours)",
    ),
    within_a_month=("(?:dans|endeans) (?:le mois|les (?:30|trente) jours)",),
)

RELATIVE_WORDS = RelativeWords(
    today=("aujourd'hui",),
    tomorrow=("demain",),
    day_after=("apres[- ]demain",),
    this_week=("cette semaine",),
    next_week=("semaine prochaine", "semaine qui vient"),
    this_month=("ce mois(?:-ci)?",),
    next_month=("mois prochain",),
    next_year=("(?:l'an|l'annee|annee) prochaine?",),
    after=words("dans"),
    within=words("d'ici endeans"),
    all_of=("les",),
    on_weekday=words("le"),
    month_of=("le mois de",),
    month_span=("de", "entre"),
    to=("a", "au", "et", "ou"),
    part_of=("de ", "d'"),
    next_after=("prochain",),
)

DATE_WORDS = DateWords(
    day_endings=("er", "e"),
    day_span=("du", "entre le"),
    between=("entre",),
    of=("de",),
    either=("et", "ou"),
    on=("le",),
    counted=(
        *("fois", "min", "h\\b", "heure", "jour", "sem", "mois", "seance", "sess", "pers", "part"),
    ),
    the=("le",),
)
