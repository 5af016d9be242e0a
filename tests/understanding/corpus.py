"""The opening messages, and what their writers marked as certain in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from conversations.languages.packs import PACKS
from conversations.text import Language

FOLDER = Path(__file__).parents[1] / "corpora" / "openings"

KEYS = {"language": "mission_language"}
"""The corpus names one key otherwise than the form."""


class Part(StrEnum):
    """Rules are written with the first in sight; the second is only counted."""

    DEVELOP = "develop"
    HELD_OUT = "held_out"


@dataclass(frozen=True)
class Opening:
    """A message with the facts that it states: several values of a key where it states several."""

    text: str
    language: Language
    facts: dict[str, list[str]]


@cache
def openings(part: Part, language: Language) -> tuple[Opening, ...]:
    """Give the messages of one part in one language; a draft may have none yet."""
    path = FOLDER / f"{part}.{language}.tsv"
    if PACKS[language].draft and not path.exists():
        return ()
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(_opening(line, language) for line in lines if line and not line.startswith("#"))


def _opening(line: str, language: Language) -> Opening:
    text, _, marked = line.partition("\t")
    facts: dict[str, list[str]] = {}
    for mark in marked.split(" | "):
        key, _, value = mark.strip().partition("=")
        if key:
            values = value.split(",") if key == "themes" else value.split(" ;; ")
            facts.setdefault(KEYS.get(key, key), []).extend(one.strip() for one in values)
    return Opening(text, language, facts)
