"""German names of days and months, and what stands around them."""

from __future__ import annotations

from conversations.languages.moments import Calendar, DateWords
from conversations.languages.words import phrases, words

CALENDAR = Calendar(
    months=(
        "januar",
        "februar",
        "marz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    short_months=(
        "jan janner",
        "febr feb",
        "mrz",
        "apr",
        "",
        "jun",
        "jul",
        "aug",
        "sept sep",
        "okt",
        "nov",
        "dez",
    ),
    weekdays=(*("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),),
    short_weekdays=("mo", "di", "mi mitt", "do donn", "fr frei", "sa sam", "so sonn"),
    sheet_weekdays=("mo", "di", "mi", "do", "fr", "sa", "so"),
    fillers=words("der den dem am im um bitte"),
)

DATE_WORDS = DateWords(
    day_endings=("\\.", "te", "ten", "ter"),
    of=words("des vom der"),
    the=words("der den dem am"),
    only_day=words("am"),
    opening=words("von vom zwischen ab"),
    to=phrases("bis einschliesslich, bis zum, bis, und"),
    at=words("um gegen"),
    hour=words("uhr h"),
    counted=words(
        "jahre jahren personen kinder kind schuler schulerinnen teilnehmer teilnehmende jugendliche"
        " leute menschen manner frauen patienten erwachsene eltern kollegen kolleginnen mitarbeiter"
        " freiwillige psychologen sitzungen euro stock etage km meter minuten min arzte "
        "pflegekrafte"
        " familien situationen lehrkrafte mal kg platze klienten klientinnen"
    ),
    numbered=words("raum saal buro strasse zimmer nummer nr bus zug wohnung klasse tel"),
    within=words("im ende anfang mitte"),
    links=words(
        "oder und nicht aber lieber am liebsten ein eine ausser sonst nie jeden jede jedes alle"
        " der die den das dem im in am um von diese dieser dieses zwischen erste ersten zweiten"
        " dritten vierten letzten wenn moglich"
    ),
    week_signs=words("kw w"),
    day_numbers=(
        *("erster=1", "ersten=1", "erste=1", "zweiten=2", "zweite=2", "dritten=3", "dritte=3"),
        *("vierten=4", "funften=5", "sechsten=6", "siebten=7", "achten=8", "neunten=9"),
    ),
    quarters=phrases("halb, viertel vor, viertel nach, dreiviertel"),
    joined_quarters=("halb",),
)
