"""Danger told by the words that meet in a text, whatever their order.

A meeting is a line of groups with "+" between them: one word of each must stand within `WINDOW`
words. A group is words, stems and rows of words (see `stems`), or the `{name}` of a list.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from conversations.languages.dangers import DangerKind, Topics
from conversations.safety.danger.stems import Stems

WINDOW = 12
"""Words among which those of a meeting stand."""
DENIED = 3
"""Words at most between a denial and what it denies."""

SHORT = 4
"""Letters of words that stand in every text, at most."""

_NEVER = -WINDOW - 1
_NAMED = re.compile(r"\{(\w+)\}")
_DENIAL = 0


class Weight(IntEnum):
    """What a meeting is worth."""

    THEME = 0
    LINE = 1
    PAGE = 2


@dataclass(frozen=True, slots=True)
class Meeting:
    """Groups whose words must meet, and what that tells."""

    groups: tuple[int, ...]
    kind: DangerKind
    weight: Weight


class Meetings:
    """The meetings of one language."""

    def __init__(self, topics: Topics) -> None:
        lists = dict(_listed(topics.lists))
        groups: dict[str, int] = {topics.denials: _DENIAL}
        meetings = []
        written = ((Weight.PAGE, topics.pages), (Weight.LINE, topics.lines))
        for weight, by_kind in (*written, (Weight.THEME, topics.themes)):
            for kind, lines in by_kind.items():
                for line in _lines(lines):
                    met = tuple(
                        groups.setdefault(_spelled_out(words, lists), len(groups))
                        for words in line.split(" + ")
                    )
                    meetings.append(Meeting(met, kind, weight))
        self._stems = Stems(groups, topics.sounds, topics.clitics)
        self._by_rarest = _by_rarest(meetings, groups)

    def found(self, words: list[str]) -> list[tuple[int, Meeting]]:
        """Give the meetings in a folded text, each with the place of its last word."""
        hits = list(self._stems.groups(words))
        there = set[int]().union(*(met for _, met in hits))
        possible = [
            meeting
            for group in self._by_rarest.keys() & there
            for meeting in self._by_rarest[group]
            if there.issuperset(meeting.groups)
        ]
        return list(_met(hits, possible)) if possible else []


def _by_rarest(meetings: list[Meeting], groups: Mapping[str, int]) -> dict[int, list[Meeting]]:
    """Sort the meetings by that of their groups which has the fewest short words."""
    short = {
        number: sum(len(member) <= SHORT for member in words.split())
        for words, number in groups.items()
    }
    sorted_: defaultdict[int, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        sorted_[min(meeting.groups, key=lambda group: (short[group], group))].append(meeting)
    return dict(sorted_)


def _met(
    hits: list[tuple[int, list[int]]], possible: list[Meeting]
) -> Iterator[tuple[int, Meeting]]:
    """Find which of the meetings whose groups are all there have them near."""
    of_group: defaultdict[int, list[Meeting]] = defaultdict(list)
    last = {_DENIAL: _NEVER}
    for meeting in possible:
        for group in meeting.groups:
            of_group[group].append(meeting)
            last[group] = _NEVER
    for at, met in hits:
        denied = at - DENIED <= last[_DENIAL] < at
        here = [group for group in met if group in last and (group == _DENIAL or not denied)]
        last.update(dict.fromkeys(here, at))
        for group in here:
            for meeting in of_group.get(group, ()):
                if _together([last[one] for one in meeting.groups], at):
                    yield at, meeting


def _together(places: list[int], at: int) -> bool:
    """Tell whether the words are near, and no word stands for two groups."""
    return min(places) >= at - WINDOW and len(set(places)) == len(places)


def _lines(written: str) -> list[str]:
    joined = written.replace("\n    ", " ")
    return [line for line in joined.splitlines() if line and not line.startswith("#")]


def _listed(written: str) -> Iterator[tuple[str, str]]:
    for line in _lines(written):
        name, words = line.split(": ")
        yield name, words


def _spelled_out(words: str, lists: Mapping[str, str]) -> str:
    while named := _NAMED.search(words):
        words = words.replace(named[0], lists[named[1]])
    return words
