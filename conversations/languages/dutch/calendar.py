"""Dutch words of days, months and moments."""

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
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    short_months=(
        "jan",
        "febr feb",
        "mrt",
        "apr",
        "",
        "jun",
        "jul",
        "aug",
        "sept sep",
        "okt",
        "nov",
        "dec",
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    fillers=words("de den op in het om maand aub"),
    units=Units(day=("dagen", "dag"), week=("weken", "week"), month=("maanden", "maand")),
    parts=Parts(beginning=("begin",), middle=("midden", "half"), end=("eind", "einde")),
)

VAGUENESS = Vagueness(
    recurring=(
        *("elke", "iedere", "om de", "per", "keer", "wekelijkse?", "maandelijkse?", "regelmatig"),
        "(?:maan|dins|woens|donder|vrij|zater|zon)dagen",
    ),
    excluded=("behalve", "uitgezonderd", "geen", "niet (?:op|in|deze)"),
    since=("vanaf", "na", "niet voor"),
    until=("voor", "tegen", "tot", "uiterlijk"),
    soon=("zo (?:snel|vlug|spoedig|vroeg) mogelijk", "z\\.?s\\.?m\\b"),
    at_once=("nu", "meteen", "onmiddellijk", "direct"),
    urgent=("urgent", "dringend"),
    very=("heel",),
    within_two_weeks=("(?:binnen|in) (?:de )?(?:2|twee|14|veertien) (?:weken|dagen)",),
    within_a_month=("binnen (?:de|een|1) maand",),
)

RELATIVE_WORDS = RelativeWords(
    today=("vandaag",),
    tomorrow=("(?<!\\bs )morgen",),
    day_after=("overmorgen",),
    this_week=("deze week",),
    next_week=("(?:volgende|komende) week",),
    this_month=("deze maand",),
    next_month=("(?:volgende|komende) maand",),
    next_year=("volgend jaar",),
    after=words("over"),
    within=words("binnen"),
    all_of=("de",),
    on_weekday=words("op"),
    month_of=("de maand",),
    month_span=("van",),
    to=("tot en met", "tot", "en", "of"),
    part_of=("van ",),
    next_before=("volgende", "komende", "aanstaande"),
)

DATE_WORDS = DateWords(
    day_endings=("ste", "de", "e"),
    day_span=("van", "tussen"),
    between=("tussen",),
    of=("van",),
    either=("en(?! met)", "of"),
    on=("op de", "op", "den", "de"),
    counted=(
        *("keer", "maal", "min", "u\\b", "uur", "uren", "dag", "week", "weken", "maand", "sess"),
        *("pers", "deeln"),
    ),
    to_short=("t/m",),
)
