"""Sentences written for the guard, with what it must cover marked in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from conversations.safety.guard.identifiers import Identifier

WRITTEN = date(2026, 11, 26)
"""The day on which the sentences are read: what is past and what is planned goes by it."""

_MARK = re.compile(r"\{(?P<kind>[a-z_]+):(?P<it>[^}]+)\}")


class Part(StrEnum):
    """The detectors are written against one part; the other one judges them."""

    DEVELOP = "develop"
    HELD_OUT = "held_out"


@dataclass(frozen=True, slots=True)
class Trace:
    """A stretch of a sentence that can identify a person."""

    kind: Identifier
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as a requester would type it."""

    language: str
    text: str
    traces: tuple[Trace, ...]


def sentences(part: Part) -> tuple[Sentence, ...]:
    """Read one part, by whichever hand; lines that begin with # say what the file is."""
    paths = sorted(Path(__file__).parent.glob(f"{part}*.tsv"))
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(map(_sentence, (line for line in lines if not line.startswith("#"))))


def _sentence(line: str) -> Sentence:
    language, text = line.split("\t")
    return marked(language, text, {})


def marked(language: str, marked_text: str, kinds: Mapping[str, Identifier]) -> Sentence:
    """Read a sentence with marks in it; `kinds` tells those called otherwise than here."""
    traces, text, end = [], "", 0
    for mark in _MARK.finditer(marked_text):
        text += marked_text[end : mark.start()]
        kind = kinds.get(mark["kind"]) or Identifier(mark["kind"])
        traces.append(Trace(kind, len(text), len(text) + len(mark["it"])))
        text += mark["it"]
        end = mark.end()
    return Sentence(language, text + marked_text[end:], tuple(traces))
