"""How long readers take, for what people write and for what was made to keep them busy."""

from __future__ import annotations

import time
from collections.abc import Callable

from conversations.reading.choices import Choice, match_choices
from conversations.reading.contact import read_contact
from conversations.reading.dates import read_timing
from conversations.reading.introduction import contact_apart
from conversations.reading.numbers import read_number
from conversations.safety.danger import signs_of
from conversations.safety.guard.identifiers import mask
from conversations.text.cleaning import clean
from tests.guard.corpus import WRITTEN

USUAL = (
    "Nous suivons une famille depuis deux ans. La maman est très isolée et ne sort plus ; les "
    "enfants de 4, 7 et 11 ans vont à l'école de la rue Haute. Notre équipe de 12 personnes se "
    "réunit le mardi à 14h. Nous cherchons un avis pour la suite, dès le 15 septembre 2026. "
)
HOSTILE = (
    *("Mme ", "M. ", "J.", "Julie ", "Jan van ", "van ", "heet ", "ik ben ", "naam: ", "Kk "),
    *("Aa, 1 ans ", "patient de ", "Aa-", "A-", "l'", "a''", "rue de la ", "rue 1 ", "1 Jan Rue "),
    *(
        "Straat ",
        "Jan Straat 1",
        "a@",
        "a.",
        "a.a.a.",
        "a@a.",
        "a at b ",
        "a (at) ",
        "(((",
        "né le ",
    ),
    *("geb te a ", "12 mei ", "0/", "1/1/", "1 ", "1.", "12/", "+32 ", "0470 ", "0470123456 "),
    *("gsm 12345678901", "niss  ", "85.07.30-033.2 ", "85.07.30-033.28 ", "dossier n° "),
    *("01/02/2003 ", "1/1/1990né \n.", "- ", " - ", ",", "\n", "\r", "\t", "a", "é", "\u0301"),
    *("\u0301\u0327", "1\u20e3", "\ufdfa", "🙂", "\u0660", "veut mourir ", "wil niet meer "),
    *("zich van het leven ", "elle veut plus se ", "vingt et ", "van maandag tot ", "dans 2 "),
    *("je suis ", "stress et ", "nul een ", "vingt et un ", "geboren op een ", "O0", "04_5"),
)
"""Bits that many readers begin to read; each is repeated until the text is full."""

WAKING = " rue straat 1 dossier niss né le 1/1/1980 (at) @a.be 0470123456 mme ik wil"
"""Stands after them: without a figure or a sign of an address, detectors do not begin at all."""

LENGTHS = 1000, 2000, 4000
"""Characters; four times as many should take about four times as long."""

_CHOICES = [Choice("a", ("stress et deuil", "stress en rouw")), Choice("b", ("le travail",))]
READERS: dict[str, Callable[[str], object]] = {
    "the privacy guard": lambda text: mask(text, WRITTEN),
    "words of danger": signs_of,
    "cleaning": clean,
    "a moment": lambda text: read_timing(text, WRITTEN),
    "a number": lambda text: read_number(text, least=1, most=99),
    "a contact": read_contact,
    "who asks": contact_apart,
    "choices": lambda text: match_choices(text, _CHOICES),
}
"""What reads a text that anybody may have typed."""

_ROUNDS = 3
_SHOWN = 4
_SOONEST = 300
"""Microseconds; growth from less than this is noise."""

Row = tuple[str, list[float]]
_LINE = "{:24} {:>9} {:>9} {:>9} {:>7}"


def filled(bit: str, length: int, end: str = "") -> str:
    """Repeat a text until it has this many characters with its end."""
    room = length - len(end)
    return (bit * (room // len(bit) + 1))[:room] + end


def microseconds(read: Callable[[str], object], text: str) -> float:
    """Give the processor's time for reading a text once: the best of some rounds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        begun = time.process_time()
        read(text)
        best = min(best, time.process_time() - begun)
    return best * 1e6


def times() -> str:
    """Give for each reader the time in µs for a usual text, and for those that cost it most."""
    return "\n\n".join(_of(name, read) for name, read in READERS.items())


def _of(name: str, read: Callable[[str], object]) -> str:
    usual, hostile = _row(read, USUAL), [_row(read, bit, WAKING) for bit in HOSTILE]
    slowest = sorted(hostile, key=lambda row: -row[1][-1])[:_SHOWN]
    steepest = max(hostile, key=_growth)
    shown = [("usual", usual[1]), *slowest, (f"steepest: {steepest[0]}", steepest[1])]
    head = _LINE.format(f"{name}, µs", *LENGTHS, "growth")
    return "\n".join([head, *(_line(row) for row in shown)])


def _row(read: Callable[[str], object], bit: str, end: str = "") -> Row:
    return ascii(bit), [microseconds(read, filled(bit, length, end)) for length in LENGTHS]


def _line(row: Row) -> str:
    name, taken = row
    return _LINE.format(name, *(f"{one:.0f}" for one in taken), f"{_growth(row):.1f}")


def _growth(row: Row) -> float:
    """Tell how many times longer the longest text takes than the shortest."""
    return row[1][-1] / max(row[1][0], _SOONEST)
