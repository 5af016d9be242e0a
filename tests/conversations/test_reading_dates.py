"""Belgian dates and periods are read, in French and Dutch."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.dates import Timing, TimingKind, read_timing, timing_of
from conversations.reading.periods import NATURAL
from conversations.reading.rejection import Rejection

TODAY = date(2026, 11, 22)  # a Sunday
WORDS = (
    "le du au tot dans les binnen de 3 15 31 lundi maandag mars mei 2027 fin begin trois semaines"
    " maanden demain en et - avant vanaf"
)
SOON = st.dates(date(2025, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("15/09", "2027-09-15"),
        ("15-9", "2027-09-15"),
        ("15.12", "2026-12-15"),
        ("4.2", "2027-02-04"),
        ("15.09.2027", "2027-09-15"),
        ("15/09/27", "2027-09-15"),
        ("15 9 2027", "2027-09-15"),
        ("2027-09-15", "2027-09-15"),
        ("15 septembre", "2027-09-15"),
        ("15 sept. 2027", "2027-09-15"),
        ("15 september", "2027-09-15"),
        ("op 15 mrt '27", "2027-03-15"),
        ("1er mars", "2027-03-01"),
        ("le 1er août 2027", "2027-08-01"),
        ("Lundi 14 décembre", "2026-12-14"),
        ("22/11", "2026-11-22"),
        ("demain", "2026-11-23"),
        ("après-demain", "2026-11-24"),
        ("morgen", "2026-11-23"),
        ("overmorgen", "2026-11-24"),
        ("quatorze décembre", "2026-12-14"),
        ("den eenentwintigste december", "2026-12-21"),
        ("le 5 du mois prochain", "2026-12-05"),
        ("de 25e van deze maand", "2026-11-25"),
        ("di 24/11", "2026-11-24"),
        ("24 novembre prochain", "2026-11-24"),
        ("komende vrijdag", "2026-11-27"),
        ("vrijdag a.s.", "2026-11-27"),
        ("aujourd’hui", "2026-11-22"),
    ],
)
def test_a_day_becomes_a_date(typed: str, on: str) -> None:
    """A day in figures, in words or counted from today is stored as a date, and nothing else."""
    day = date.fromisoformat(on)
    assert read_timing(typed, TODAY) == Timing(kind=TimingKind.DATE, on=day, until=day)


@pytest.mark.parametrize(
    ("typed", "on", "until"),
    [
        ("le mois prochain", "2026-12-01", "2026-12-31"),
        ("du 12 au 16 janvier", "2027-01-12", "2027-01-16"),
        ("van 12 tot 16 januari 2027", "2027-01-12", "2027-01-16"),
        ("du 28 décembre au 4 janvier", "2026-12-28", "2027-01-04"),
        ("entre le 10 et le 15 mars", "2027-03-10", "2027-03-15"),
        ("15/01 - 20/01", "2027-01-15", "2027-01-20"),
        ("20/12 au 10/01", "2026-12-20", "2027-01-10"),
        ("15-18 janvier", "2027-01-15", "2027-01-18"),
        ("du lundi 7 au 11 décembre", "2026-12-07", "2026-12-11"),
    ],
)
def test_a_period_becomes_two_dates(typed: str, on: str, until: str) -> None:
    """A month from today and two dates that belong together are stored as first and last day."""
    period = read_timing(typed, TODAY)
    assert isinstance(period, Timing)
    assert (str(period.on), str(period.until), period.words) == (on, until, None)


@pytest.mark.parametrize(
    ("typed", "on", "until"),
    [
        ("15/12 après-midi", date(2026, 12, 15), date(2026, 12, 15)),
        ("donderdag 3 december om 14u", date(2026, 12, 3), date(2026, 12, 3)),
        ("om 14.30 op 15/12", date(2026, 12, 15), date(2026, 12, 15)),
        ("vanaf 15 januari", date(2027, 1, 15), None),
        ("avant le 15 mars", None, date(2027, 3, 15)),
        ("pas avant le 15 mars", date(2027, 3, 15), None),
        ("voor maandag 14 december", None, date(2026, 12, 14)),
        ("demain de 9 à 12h", date(2026, 11, 23), date(2026, 11, 23)),
        ("15/12 om half tien", date(2026, 12, 15), date(2026, 12, 15)),
        ("15/12 tss 9 en 12", date(2026, 12, 15), date(2026, 12, 15)),
        ("15/12 à neuf heures", date(2026, 12, 15), date(2026, 12, 15)),
        ("15/12 pendant une heure", date(2026, 12, 15), date(2026, 12, 15)),
        ("15/12, foyer Tilleul", date(2026, 12, 15), date(2026, 12, 15)),
        ("vanavond", TODAY, TODAY),
    ],
)
def test_words_stay_where_they_say_more(typed: str, on: date | None, until: date | None) -> None:
    """An hour, a limit, a place: the dates are stored and the words stay beside them."""
    timing = Timing(kind=TimingKind.DATE, on=on, until=until, words=typed)
    assert read_timing(typed, TODAY) == timing


@pytest.mark.parametrize(
    "typed",
    [
        "après les vacances",
        "na de paasvakantie",
        "tous les deux mois",
        "om de twee maanden",
        "tous les lundis",
        "op maandag",
        "le lundi",
        "2-3 fois par mois",
        "pas le 15 mars",
        "niet in januari",
        "'s morgens",
        "weet ik nog niet",
        "pas urgent",
        "le 15 au matin ou plus tard",
        "vanaf 15/12, uiterlijk",
        *("le 15", "op de 31ste", "31/02", "le 31 février", "45 mai", "21/11"),
        *("29 février", "lundi", "zondag", "volgende maandag", "ce lundi", "komende zondag"),
        *("mardi 15 décembre 2026 et lundi", "lundi 15 décembre", "vers le 15 décembre"),
        *("deze week", "la semaine prochaine", "volgende week dinsdag", "en janvier", "mars 2020"),
        *("begin maart", "eind sept", "mi-mai", "mars 27", "de décembre à janvier 2027"),
        *("à partir de janvier", "pas avant mars", "le 10 et le 15 mars", "janvier ou février"),
        *(
            "tous les deux mois à partir du 15/01",
            "dans trois semaines",
            "over 10 dagen",
            "week 20",
        ),
        *(
            "13.30-15.15",
            "9.12u",
            "om 9.12",
            "9.10",
            "9-12",
            "14-16",
            "tss 9 en 12",
            "24/7",
            "1/2 dag",
        ),
        *("ma en do voormiddag", "wk 20 of 21", "S20", "du 16 au 12 janvier", "avant lundi"),
        *("dès que possible après le 15/01", "dès que possible, plutôt le mardi", "avant 17h"),
        *("15/12 is het team gesloten", "15/12 verhuist ze", "le 15/12 ou le 16/12", "na 15/12"),
        *("15/12 quand Zoubida viendra", "foyer Tilleul, 15/12", "avant le 15/12 à 14h", "in mei"),
        *(
            "avant le 15/12 et avant le 16",
            "15/12 avant le",
            "15/12 avant le soleil",
            "du 3 au 7 mai à 9h",
        ),
        *(
            "lundi de la semaine du mois prochain",
            "vers le mois prochain",
            "20 et 25 mars",
            "45 au 50 mai",
        ),
        *("mardi du 7/12 au 11/12", "01/01/2020, 9h", "di of zo 15", "ma de la semaine prochaine"),
    ],
)
def test_what_has_no_date_is_kept_in_words(typed: str) -> None:
    """What comes back, what is excluded and what only the person can date is kept as written."""
    assert read_timing(typed, TODAY) == Timing(kind=TimingKind.WORDS, words=typed)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("dès que possible", TimingKind.ASAP),
        ("Zo snel mogelijk!", TimingKind.ASAP),
        ("zsm", TimingKind.ASAP),
        ("le plus vite possible svp", TimingKind.ASAP),
        ("dringend", TimingKind.ASAP),
        ("dans les 2 semaines", TimingKind.TWO_WEEKS),
        ("binnen twee weken", TimingKind.TWO_WEEKS),
        ("dans le mois", TimingKind.MONTH),
        ("binnen de maand", TimingKind.MONTH),
    ],
)
def test_a_button_can_be_typed(typed: str, kind: TimingKind) -> None:
    """What a button says gives what the button gives."""
    assert read_timing(typed, TODAY) == timing_of(kind, TODAY)


def test_soon_may_have_words_beside_it() -> None:
    """As soon as possible stays so beside words that are not about time, and they stay too."""
    soon = read_timing("dès que possible, la famille attend", TODAY)
    assert soon == Timing(kind=TimingKind.ASAP, words="dès que possible, la famille attend")
    assert read_timing("au plus vite svp, c'est urgent", TODAY) == Timing(kind=TimingKind.ASAP)


def test_buttons_end_after_two_weeks_and_a_month() -> None:
    """Two weeks are 14 days; a month is one of the calendar, to its last day if need be."""
    assert timing_of(TimingKind.TWO_WEEKS, TODAY).until == date(2026, 12, 6)
    assert timing_of(TimingKind.MONTH, date(2027, 1, 31)).until == date(2027, 2, 28)
    assert timing_of(TimingKind.ASAP, TODAY) == Timing(kind=TimingKind.ASAP)


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("15/13", "no calendar"),
        ("31/02/2027", "no calendar"),
        ("29/02/2027", "no calendar"),
        ("0/1", "no calendar"),
        ("2027-13-01", "no calendar"),
        ("01/01/2020", "past"),
        ("21/11/2026", "past"),
        ("15/12/2028", "two years"),
        ("15", "day and a month"),
        ("2027", "day and a month"),
        ("15/09/20277", "day and a month"),
        ("", "few words"),
        ("👍", "few words"),
        ("mot " * 76, "few words"),
    ],
)
def test_a_date_that_cannot_be_is_rejected(typed: str, advice: str) -> None:
    """Each impossible date gets its own advice, with a date to come as the example."""
    answer = read_timing(typed, TODAY)
    assert isinstance(answer, Rejection)
    assert advice in answer.advice.id
    assert answer.advice.values["example"] == "15/12"


@given(
    st.text(max_size=130)
    | st.from_regex(
        r"(le |op |dans |binnen |mi-)?[0-9]{1,4}[/. -][0-9]{1,3}[/. -]?[0-9]{0,4}[a-z ]*"
    )
    | st.lists(
        st.sampled_from(
            [
                "le",
                "du",
                "au",
                "tot",
                "dans",
                "les",
                "binnen",
                "de",
                "3",
                "15",
                "31",
                "lundi",
                "maandag",
                "mars",
                "mei",
                "2027",
                "fin",
                "begin",
                "trois",
                "semaines",
                "maanden",
                "demain",
                "en",
                "et",
                "-",
                "avant",
                "vanaf",
            ]
        ),
        max_size=8,
    ).map(" ".join),
    SOON,
)
def test_any_text_is_a_timing_or_a_rejection(typed: str, today: date) -> None:
    """Whatever is typed on whatever day, nothing is raised and no period lies in the past."""
    answer = read_timing(typed, today)
    if isinstance(answer, Timing):
        assert (answer.until or answer.on or today) >= today
        assert answer.on is None or answer.until is None or answer.on <= answer.until


@given(SOON, st.integers(0, NATURAL))
def test_a_written_date_is_read_back(today: date, ahead: int) -> None:
    """Every date of the coming months, in figures with or without its year, is read as itself."""
    day = today + timedelta(days=ahead)
    for typed in (f"{day:%d/%m/%Y}", f"{day:%d-%m-%y}", f"{day:%d/%m}", day.isoformat()):
        assert read_timing(typed, today) == Timing(kind=TimingKind.DATE, on=day, until=day)
