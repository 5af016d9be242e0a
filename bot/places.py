"""The places of Belgium, read from the file beside this module (its source: places.md)."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from sys import intern

from conversations.directory import Gazetteer, Place
from conversations.text import Names

PLACES = Path(__file__).with_name("places.csv")


@cache
def belgium() -> Gazetteer:
    """Give the gazetteer of all Belgian postal codes, built once per process (about 20 ms)."""
    with PLACES.open(encoding="utf-8", newline="") as lines:
        return Gazetteer(_place(row) for row in csv.DictReader(lines))


@cache
def _languages(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


def _place(row: dict[str, str]) -> Place:
    names = ((language, row[f"name_{language}"]) for language in ("fr", "nl", "de"))
    return Place(
        postal_code=row["postal_code"],
        municipality=intern(row["municipality"]),
        names=Names(tuple((language, name) for language, name in names if name)),
        province=intern(row["province"]),
        arrondissement=intern(row["arrondissement"]),
        region=intern(row["region"]),
        languages=_languages(row["languages"]),
        also=tuple(name for name in row["also"].split("|") if name),
    )
