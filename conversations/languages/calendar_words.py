"""The words of a calendar, French and Dutch, without accents."""

from __future__ import annotations

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier januari janv jan",
            "fevrier februari fevr fev febr feb",
            "mars maart mrt",
            "avril april avr apr",
            "mai mei",
            "juin juni jun",
            "juillet juli juil jul",
            "aout augustus aug",
            "septembre september sept sep",
            "octobre oktober oct okt",
            "novembre november nov",
            "decembre december dec",
        ),
        start=1,
    )
    for name in names.split()
}
"""Each name or abbreviation, and its month from 1."""

_ABBREVIATIONS = "janv jan fevr fev febr feb mrt avr apr jun juil jul aug sept sep oct okt nov dec"
ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())
"""A month only beside a day: alone, "sept" is a number and "jan" is a person."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "lundi maandag",
            "mardi dinsdag",
            "mercredi woensdag",
            "jeudi donderdag",
            "vendredi vrijdag",
            "samedi zaterdag",
            "dimanche zondag",
        )
    )
    for name in names.split()
}
"""Each name, and its day from Monday = 0."""

_FILLERS = (
    "le la les l d de den du des op en in au a ce het om dans courant mois maand svp aub merci"
)
FILLERS = frozenset(_FILLERS.split())
"""Words beside a date that add nothing to it."""

RECURRING = re.compile(
    r"\b(?:tous|toutes|chaque|elke|iedere|om de|per|par|fois|keer|wekelijkse?|maandelijkse?"
    r"|regulierement|regelmatig|hebdomadaires?|mensuel\w*|lundis|mardis|mercredis|jeudis|vendredis"
    r"|samedis|dimanches|(?:maan|dins|woens|donder|vrij|zater|zon)dagen)\b"
)
"""What comes back has no single date: it is kept in words."""

EXCLUDED = re.compile(
    r"\b(?:sauf|pas (?:le|la|en|avant le|ce|cette)|behalve|uitgezonderd|geen|niet (?:op|in|deze))\b"
)
"""A date that does not suit is no answer to when: it is kept in words."""

FROM = re.compile(r"\b(?:a partir|des|depuis|apres|pas avant|vanaf|na|niet voor)\b")
"""The date is the first that suits."""

UNTIL = re.compile(r"\b(?:avant|d'ici|jusqu\w*|au plus tard|voor|tegen|tot|uiterlijk)\b")
"""The date is the last that suits."""

AS_SOON_AS_POSSIBLE = re.compile(
    r"\b(?:(?:des|aussi(?:tot| vite)) que possible|(?:le|au) plus (?:vite|tot|rapidement)"
    r"(?: possible)?|zo (?:snel|vlug|spoedig|vroeg) mogelijk|z\.?s\.?m\b|asap)"
)
"""Sooner is better; stands in a longer text too."""

AT_ONCE = re.compile(
    r"(?:rapidement|vite|(?:c'est |tres |heel )?(?:urgent|dringend)|tout de suite|maintenant"
    r"|immediatement|nu|meteen|onmiddellijk|direct)\W*"
)
"""The same, where it is the whole text."""

WITHIN_TWO_WEEKS = re.compile(
    r"(?:(?:dans|endeans) les (?:2|deux|15|quinze) (?:prochaines )?(?:semaines|jours)"
    r"|(?:binnen|in) (?:de )?(?:2|twee|14|veertien) (?:weken|dagen))\W*"
)
"""The button "within two weeks", typed."""

WITHIN_A_MONTH = re.compile(
    r"(?:(?:dans|endeans) (?:le mois|les (?:30|trente) jours)|binnen (?:de|een|1) maand)\W*"
)
"""The button "within the month", typed."""
