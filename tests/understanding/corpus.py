"""The opening messages, and what their writers marked as certain in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from conversations.text import Language
from conversations.text.cleaning import unaccented

FOLDER = Path(__file__).parents[1] / "corpora" / "openings"

MORE = ("develop_more", "develop_meeting")
"""Messages to develop with that came later; what weighs for danger is not counted in them."""

KEYS = {"language": "mission_language"}
"""The corpus names one key otherwise than the form."""

OTHER_KEYS = {
    "place": "where",
    "mission": "wanted",
    "language": "mission_language",
    "phone": "contact",
    "email": "contact",
}
"""How the third hand names what the form asks."""

OTHER_VALUES = {
    ("channel", "onsite"): "on_site",
    ("together", "yes"): "joint",
}

LANGUAGES = {
    "fran": "fr",
    "frans": "fr",
    "neerl": "nl",
    "nederl": "nl",
    "allem": "de",
    "duits": "de",
}
"""How the names of a mission's languages begin; any other needs an interpreter."""


class Part(StrEnum):
    """Rules are written with those in sight whose name says so; the others are only counted.

    Each pair is by another hand. One part is marked in words of its own: it has no need, no theme
    and no kind of place, and what is not marked there may be said all the same.
    """

    DEVELOP = "develop"
    DEVELOP_DAILY = "develop_daily"
    DEVELOP_PLAIN = "develop_plain"
    HELD_OUT = "held_out"
    HELD_OUT_DAILY = "held_out_daily"
    HELD_OUT_PLAIN = "held_out_plain"
    HELD_OUT_AGAIN = "held_out_again"


IN_SIGHT = (Part.DEVELOP, Part.DEVELOP_DAILY, Part.DEVELOP_PLAIN)


@dataclass(frozen=True)
class Opening:
    """A message with the facts that it states: several values of a key where it states several.

    `whole` tells whether all was marked: else only what is marked can be judged.
    """

    text: str
    language: Language
    facts: dict[str, list[str]]
    whole: bool = True


@cache
def openings(part: Part, language: Language) -> tuple[Opening, ...]:
    """Give the messages of one part in one language; a hand may write in some only."""
    if part is Part.HELD_OUT_AGAIN:
        marked = map(json.loads, _lines(f"{part}.jsonl"))
        return tuple(_other(one) for one in marked if one["language"] == language)
    names = (part, *MORE) if part is Part.DEVELOP else (part,)
    files = [FOLDER / f"{name}.{language}.tsv" for name in names]
    lines = [line for file in files if file.exists() for line in _lines(file.name)]
    return tuple(_opening(line, language) for line in lines if line and not line.startswith("#"))


def _lines(name: str) -> list[str]:
    return (FOLDER / name).read_text(encoding="utf-8").splitlines()


def _opening(line: str, language: Language) -> Opening:
    text, _, marked = line.partition("\t")
    facts: dict[str, list[str]] = {}
    for mark in marked.split(" | "):
        key, _, value = mark.strip().partition("=")
        if key:
            values = value.split(",") if key == "themes" else value.split(" ;; ")
            given = [_language(one) if key == "language" else one.strip() for one in values]
            facts.setdefault(KEYS.get(key, key), []).extend(given)
    return Opening(text, language, facts)


def _language(name: str) -> str:
    """Give a mission's language as the form has it, be it marked by its name or its code."""
    begin = unaccented(name.strip())
    codes = (of for named, of in LANGUAGES.items() if begin == of or begin.startswith(named))
    return next(codes, "interpreter")


def _other(marked: dict[str, object]) -> Opening:
    """Give a message of the third hand under the names of the form, without a look at its words."""
    facts: dict[str, list[str]] = {}
    said = marked["facts"]
    assert isinstance(said, dict)
    for key, value in said.items():
        given = OTHER_VALUES.get((key, value), str(value))
        if key == "language":
            given = _language(given)
        facts.setdefault(OTHER_KEYS.get(str(key), str(key)), []).append(str(given))
    return Opening(str(marked["text"]), Language(str(marked["language"])), facts, whole=False)
