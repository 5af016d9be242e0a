"""Dutch names of days and months, and what stands around them."""

from __future__ import annotations

from conversations.languages.moments import Calendar, DateWords
from conversations.languages.words import phrases, words

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
    short_weekdays=("ma maa", "di din", "wo woe", "do don", "vr vrij", "za zat", "zo zon"),
    sheet_weekdays=("ma", "di", "wo", "do", "vr", "za", "zo"),
    fillers=words("de den op in het om maand aub"),
)

DATE_WORDS = DateWords(
    day_endings=("ste", "de", "e"),
    of=words("van de"),
    the=words("de den op"),
    only_day=words("den op"),
    opening=words("van tussen tss tsn vanaf"),
    to=phrases("tot en met, tot, en, tem, t m, t en met"),
    at=words("om rond tegen"),
    hour=words("uur uren u ure"),
    counted=words(
        "jaar jarigen personen pers kinderen kind leerlingen deelnemers jongeren mensen man vrouwen"
        " patienten volwassenen ouders collega"
        " collegas medewerkers vrijwilligers psychologen sessies"
        " euro verdieping verdiep km meter minuten min artsen verpleegkundigen gezinnen situaties"
        " leerkrachten keer maal kg plaatsen kleuters cliente clienten"
    ),
    numbered=words("lokaal zaal bureau straat kamer nummer nr bus tram appartement code tel"),
    within=words("in eind einde begin half midden"),
    links=words(
        "of en niet maar liefst een behalve anders ni nie elke iedere alle de den het op in van om"
        " deze tussen tss eerste tweede derde vierde laatste als het kan"
    ),
    week_signs=words("w"),
    day_numbers=(
        "eerste=1",
        "derde=3",
        "achtste=8",
        "eersten=1",
        "tweede=2",
        "vierde=4",
        "vijfde=5",
    ),
    quarters=phrases("half, kwart voor, kwart na, kwart over"),
    joined_quarters=("half",),
)
