"""The answers of a path as people read them: what is shown, under which heading, in which words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from conversations.flows.details_options import ReplacementPlace
from conversations.flows.journey import QUESTIONS, Journey
from conversations.flows.orientation_options import MeetingPlace, OtherMeetingPlace, OtherPlace
from conversations.forms.form import Section
from conversations.forms.kinds import shown
from conversations.forms.kinds.ages import AGES, GROUP
from conversations.forms.kinds.identity import PARTS
from conversations.forms.options import Options, Skip
from conversations.reading.ages import Ages
from conversations.text import Msg, _, shortened, verbatim

UNSHOWN = frozenset({"entrance", "result", "notice", "wanted", "role", *PARTS[1:]})
"""The mission, its reason and the heading of the requester say these."""

SUBMITTED = frozenset({OtherMeetingPlace.SUBMIT, OtherPlace.SUBMIT, ReplacementPlace.SUBMIT})
"""A place left to the coordination is no fact; a flag says it on the card."""

LONGEST_IN_A_LIST = 800
"""Characters of one answer on a summary or a card; the whole of it can be read below the card."""

UNNAMED = frozenset({PARTS[0], "need_text"})
"""Their heading says what they are."""


_PLACES = {key: at for at, key in enumerate(QUESTIONS)}


@dataclass(frozen=True, slots=True)
class Shown:
    """One answer: `name` is None where the heading above it says enough."""

    key: str
    section: Section
    name: Msg | None
    said: Msg


def shown_facts(path: Journey) -> tuple[Shown, ...]:
    """Give the answers of a path that a reader wants to see, in the order of reading."""
    return tuple(
        Shown(
            key,
            question.section,
            None if key in UNNAMED else _named(key, path),
            _said(key, path),
        )
        for key, question in sorted(path.questions.items(), key=lambda one: _PLACES[one[0]])
        if not _is_said_elsewhere(key, path) and _says_something(path.answers[key])
    )


def named(name: Msg | None, said: Msg) -> Msg:
    """Set a name before an answer."""
    return _("{name}: {answer}")(name=name, answer=said) if name else said


def brief(said: Msg) -> Msg:
    """Say an answer in the length that suits a list; what is longer ends in an ellipsis."""
    text = said.values.get("text")
    long = isinstance(text, str) and len(text) > LONGEST_IN_A_LIST
    return said(text=shortened(str(text), LONGEST_IN_A_LIST)) if long else said


def in_one_line(facts: Iterable[Msg]) -> Msg | None:
    """Set answers one after the other, the same words once; None if there are none."""
    line = None
    for fact in dict.fromkeys(facts):
        line = _("{first} · {second}")(first=line, second=fact) if line else fact
    return line


def _named(key: str, path: Journey) -> Msg:
    """Name an answer; wherever it was asked, where people would meet is the meeting place."""
    meets = key in {"other_meeting_place", "which_place"} and "meeting_place" in path.answers
    return QUESTIONS["meeting_place" if meets else key].name(path.role)


def _is_moved(key: str, path: Journey) -> bool:
    """Say whether another answer tells the place of the meeting: it was moved, or is named."""
    moved, answer = path.answers.get("other_meeting_place"), path.answers[key]
    if key == "meeting_place" and moved not in {None, *SUBMITTED}:
        return True
    return "which_place" in path.answers and answer in (
        MeetingPlace.ELSEWHERE,
        OtherMeetingPlace.ELSEWHERE,
    )


def _is_said_elsewhere(key: str, path: Journey) -> bool:
    """Say whether another line tells it: the ages in figures tell their group."""
    ages = path.answers.get(AGES)
    return (
        key in UNSHOWN
        or _is_moved(key, path)
        or (key == GROUP and isinstance(ages, Ages) and ages.group is not None)
    )


def _says_something(answer: Any) -> bool:
    """Say whether an answer is one: neither passed over, nor left to the coordination."""
    return not isinstance(answer, Skip) and not (
        isinstance(answer, Options) and answer in SUBMITTED
    )


def _said(key: str, path: Journey) -> Msg:
    if key == PARTS[0]:
        return verbatim(", ".join(path.answers[part] for part in PARTS if part in path.answers))
    return shown(path.questions[key], path.answers[key], path.role)
