"""Kinds of values in a networks file: names in several languages, and parts of the country."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, ValidationInfo
from rapidfuzz import fuzz, process

from conversations.desk.permissions import RESERVABLE
from conversations.directory import Gazetteer, PostalRange
from conversations.languages.packs import FINISHED
from conversations.text import Language, Names

REQUIRED = tuple(language.value for language in FINISHED)
LANGUAGES = tuple(dict.fromkeys((*map(str, Language), "de")))
"""Names may be given in all languages of the country; those that are no draft must be."""

_HELP_NUMBER = re.compile(r"1\d{2,3}|116\d{3}|0800\d{5}|07[08]\d{6}|04\d{8}|0(?:[2-9]\d{7}|1\d{7})")
_RANGE = re.compile(r"([1-9]\d{3})(?: ?- ?([1-9]\d{3}))?")


def suggestion(typed: str, known: Iterable[str]) -> str:
    """Name the nearest known word, to end a sentence with; nothing if none is near."""
    near = process.extractOne(typed, tuple(known), scorer=fuzz.ratio, score_cutoff=60)
    return f'; did you mean "{near[0]}"?' if near else ""


def _names(value: Any) -> Names:
    if not isinstance(value, Mapping) or not value:
        raise ValueError('must be given by language, as in { fr = "...", nl = "..." }')
    for language, name in value.items():
        if language not in LANGUAGES:
            raise ValueError(
                f'has the unknown language "{language}";'
                f" use {', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}"
            )
        if not isinstance(name, str) or not name.strip():
            raise ValueError(f'is empty in "{language}"; write a text between quotes')
    return Names(tuple((code, value[code].strip()) for code in LANGUAGES if code in value))


def _in_both(names: Names) -> Names:
    missing = [code for code in REQUIRED if code not in dict(names.by_language)]
    if missing:
        raise ValueError(f'has nothing in "{missing[0]}"; add {missing[0]} = "..."')
    return names


def _addresses(names: Names) -> Names:
    for _, address in names.by_language:
        if urlsplit(address).scheme != "https" or not urlsplit(address).hostname:
            raise ValueError(f'holds "{address}", which is not an https:// address')
    return names


def _postal_range(value: Any) -> PostalRange:
    written = _RANGE.fullmatch(str(value))
    if written is None:
        raise ValueError(
            f'holds "{value}", which is not a range of postal codes; write it as "5000-5680"'
        )
    first, last = written[1], written[2] or written[1]
    if last < first:
        raise ValueError(f'holds "{value}", which is upside down; write it as "{last}-{first}"')
    return PostalRange(first, last)


def _inhabited(codes: PostalRange, info: ValidationInfo) -> PostalRange:
    if not any(place.postal_code in codes for place in _gazetteer(info).places):
        raise ValueError(f'holds "{codes.first}-{codes.last}", where no Belgian postal code lies')
    return codes


def _municipality(name: str, info: ValidationInfo) -> str:
    """Turn a name into a NIS code; a part of a municipality does not pass for the whole."""
    gazetteer = _gazetteer(info)
    official = {
        place.municipality
        for place in gazetteer.named(name)
        if name in dict(place.names.by_language).values()
    }
    if len(official) != 1:
        known = {said for place in gazetteer.places for _, said in place.names.by_language}
        raise ValueError(f'holds "{name}", which is not a municipality{suggestion(name, known)}')
    return official.pop()


def _province(code: str, info: ValidationInfo) -> str:
    return _known(code, {place.province for place in _gazetteer(info).places}, "province")


def _arrondissement(code: str, info: ValidationInfo) -> str:
    known = {place.arrondissement for place in _gazetteer(info).places}
    return _known(code, known, "arrondissement")


def _action(name: str) -> str:
    return _known(name, set(RESERVABLE), "action")


def _known(code: str, known: set[str], kind: str) -> str:
    if code not in known:
        raise ValueError(f'holds "{code}", which is not a known {kind}{suggestion(code, known)}')
    return code


def _gazetteer(info: ValidationInfo) -> Gazetteer:
    gazetteer = info.context
    assert isinstance(gazetteer, Gazetteer)
    return gazetteer


def _help_number(value: Any) -> str:
    """Take a number that can be dialled in Belgium: a short one, a free one, or that of a house.

    The shapes are those of the numbering plan (BIPT): 3 or 4 figures from 1, 116 and 3 figures,
    0800 and 5, 070 or 078 and 6, 9 for a fixed line, 10 for a mobile one.
    """
    if not isinstance(value, str) or not _HELP_NUMBER.fullmatch(value.replace(" ", "")):
        raise ValueError(
            f'holds "{value}", which cannot be dialled in Belgium; write it between quotes as '
            'people dial it: "107", "1712", "116 000", "0800 32 123", "070 245 245"'
        )
    return value


HelpNumber = Annotated[str, BeforeValidator(_help_number)]
NamesInSome = Annotated[Names, BeforeValidator(_names)]
NamesInBoth = Annotated[Names, AfterValidator(_in_both), BeforeValidator(_names)]
WebAddresses = Annotated[Names, AfterValidator(_addresses), BeforeValidator(_names)]
PostalCodes = Annotated[PostalRange, AfterValidator(_inhabited), BeforeValidator(_postal_range)]
Municipality = Annotated[str, AfterValidator(_municipality)]
Action = Annotated[str, AfterValidator(_action)]
Province = Annotated[str, AfterValidator(_province)]
Arrondissement = Annotated[str, AfterValidator(_arrondissement)]
