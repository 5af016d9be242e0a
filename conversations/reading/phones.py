"""Phone numbers in a text, as Belgium writes them, and what is wrong with one that is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat
from phonenumbers import ValidationResult as Length

from conversations.languages.calendar_words import HOUR_SIGNS
from conversations.reading.means import ContactKind, Found
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _, verbatim

HOME = "BE"
NEIGHBOURS = frozenset({"BE", "FR", "NL", "LU", "DE"})
"""The countries a number may come from; all but Belgium with + and the country's code."""

_RUN = re.compile(r"\+?(?:\(?\d+\)?[ ./()–—-]{0,3})+")
_DIGITS = re.compile(r"\d+")
_DAYS_AND_TIMES = re.compile(
    r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)"
    r"|(?<![\d./])[0-2]?\d[.:]\d{2}\s?[-–]\s?[0-2]?\d[.:]\d{2}(?!\d)"
)
_HOURS = re.compile(rf"[0-2]?\d\s?[-–]\s?[0-2]?\d\s?[{HOUR_SIGNS}](?!\w)", re.IGNORECASE)
"""Figures that are part of no number; a number may end in what looks like an hour."""
_LETTER_FOR_ZERO = re.compile(r"(?<!\w)[oO](?=\d{2,3}[ ./\d])")
_STRAY = re.compile(r"[ .]{1,2}\d{1,2} ?(?:$|[,;)\n])")
_HOUR_SIGNS = frozenset(HOUR_SIGNS + HOUR_SIGNS.upper())
"""An hour is no end of a number: "0470 12 34 12h"."""
_SHORTEST, _LONGEST = 8, 15
"""Figures of a number, the country's code and 00 included."""
_MEANT = 7
"""Figures from which something that begins with 0 or + was meant as a number."""
_ENOUGH_DIGITS = 4
_BELGIUM = 32
_MOBILE = "470123456"
_ABROAD = "67"
"""Mobiles of France and the Netherlands begin so, typed without their country."""
_MOBILE_EXAMPLE = verbatim("0485 12 34 56")
_ABROAD_EXAMPLE = verbatim("+33 1 23 45 67 89")


def phones(text: str) -> tuple[list[Found], Rejection | None]:
    """Find the numbers, and what is wrong with the first that was meant as one and is none."""
    text = _DAYS_AND_TIMES.sub(_blank, _LETTER_FOR_ZERO.sub("0", text))
    found: list[Found] = []
    wrong = None
    for run in _RUN.finditer(text):
        here = list(_in_run(text, run))
        found += here
        if not here and wrong is None and _is_meant(run[0]):
            wrong = _wrong(run[0])
        if here and _STRAY.match(text, here[-1].end):
            found.pop()
            wrong = wrong or _wrong_number(Length.TOO_LONG)
    return found, wrong


def wrong_phone(text: str) -> Rejection | None:
    """Say what is wrong with figures that may have been a number; None if there are too few."""
    runs = _RUN.findall(_HOURS.sub(_blank, _DAYS_AND_TIMES.sub(_blank, text)))
    longest = max(runs, key=_figures, default="")
    return _wrong(longest) if _figures(longest) >= _ENOUGH_DIGITS else None


def unsure_phone(text: str) -> Found | None:
    """Find a Belgian number without the 0 that it begins with."""
    for run in _RUN.finditer(_DAYS_AND_TIMES.sub(_blank, text)):
        number = _parsed(run[0])
        if number and phonenumbers.is_valid_number_for_region(number, HOME):
            e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
            return Found(run.start(), run.end(), ContactKind.PHONE, e164)
    return None


def _blank(found: re.Match[str]) -> str:
    return "~" * len(found[0])


def _figures(text: str) -> int:
    return sum(map(str.isdigit, text))


def _is_meant(run: str) -> bool:
    return run[0] in "+0(" and _figures(run) >= _MEANT


def _in_run(text: str, run: re.Match[str]) -> Iterator[Found]:
    """Find the numbers among figures that follow each other, the longest first at each place."""
    groups = [group.span() for group in _DIGITS.finditer(text, run.start(), run.end())]
    at = 0
    while at < len(groups):
        start = run.start() if at == 0 else groups[at][0]
        last, value = _longest(text, start, groups[at:])
        if value:
            yield Found(start, groups[at + last][1], ContactKind.PHONE, value)
        at += last + 1


def _longest(text: str, start: int, groups: list[tuple[int, int]]) -> tuple[int, str | None]:
    """Give the last group of a number that begins here, and the number in E.164, if there is one.

    Without 0 or + only a mobile is one, or a number with Belgium's code.
    """
    for last in range(min(len(groups), _LONGEST) - 1, -1, -1):
        end = groups[last][1]
        typed = text[start:end]
        if text[end : end + 1] in _HOUR_SIGNS:
            continue
        if _SHORTEST <= _figures(typed) <= _LONGEST and (value := _e164(typed)):
            return last, value
    return 0, None


def _e164(typed: str) -> str | None:
    figures = "".join(filter(str.isdigit, typed))
    if figures.startswith(str(_BELGIUM)) and not typed.startswith("+"):
        typed = f"+{figures}"
    number = _parsed(typed)
    if number is None or not phonenumbers.is_valid_number(number):
        return None
    if phonenumbers.region_code_for_number(number) not in NEIGHBOURS:
        return None
    if typed.lstrip("(")[0] not in "+0" and not (
        len(figures) == len(_MOBILE) and "45" <= figures[:2] <= "49"
    ):
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _parsed(typed: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(typed, HOME)
    except NumberParseException:
        return None


def _wrong(run: str) -> Rejection:
    number = _parsed(run)
    if number is None:
        return _wrong_number(Length.INVALID_LENGTH)
    if phonenumbers.is_valid_number(number):
        return _wrong_number(Length.IS_POSSIBLE)
    return _wrong_number(_length(number))


def _length(number: PhoneNumber) -> int:
    """Tell whether a wrong number is too short or too long; a Belgian one by what it begins with.

    Belgium has 8 figures after the 0 for a landline and 9 for a mobile (045 to 049): the library
    knows both lengths, but not which of them a number that does not exist was meant to have.
    """
    figures = str(number.national_number)
    if number.country_code != _BELGIUM or len(figures) > len(_MOBILE):
        return phonenumbers.is_possible_number_with_reason(number)
    meant = _MOBILE if "45" <= figures[:2] <= "49" else _MOBILE[1:]
    if len(figures) == len(meant) or (len(figures) == len(_MOBILE) and figures[0] in _ABROAD):
        return Length.INVALID_LENGTH
    return Length.TOO_SHORT if len(figures) < len(meant) else Length.TOO_LONG


def _wrong_number(length: int) -> Rejection:
    match length:
        case Length.TOO_SHORT | Length.IS_POSSIBLE_LOCAL_ONLY:
            advice = _(
                "A digit seems to be missing. Type the whole number, like {example}"
                " (a landline does as well as a mobile), or an e-mail address."
            )
            return _rejected(advice, _MOBILE_EXAMPLE)
        case Length.TOO_LONG:
            advice = _("There seems to be a digit too many. Type the number like {example}.")
            return _rejected(advice, _MOBILE_EXAMPLE)
        case _:
            advice = _(
                "Type a Belgian number, like {example}. From a neighbouring country, begin"
                " with + and the country code, like {abroad}."
            )
            return Rejection(advice(example=_MOBILE_EXAMPLE, abroad=_ABROAD_EXAMPLE))


def _rejected(advice: Msg, example: Msg) -> Rejection:
    return Rejection(advice(example=example))
