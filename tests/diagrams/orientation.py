"""The orientation as a picture: every path, with paths of the same question drawn as one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import JsonValue

from conversations.flows.decision import decide
from conversations.flows.findings import Exit, Finding
from conversations.flows.journey import QUESTIONS, walk
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Entrance
from conversations.forms.conditions import UNASKED
from conversations.forms.options import Options
from tests.diagrams.mermaid import Chart
from tests.diagrams.words import answered, in_codes, options_of, said

MANY = 4
"""Answers that lead to one place: from here on they are called "anything else"."""

EXIT = "exit_"


@dataclass(frozen=True)
class Step:
    """An answer on a path: the answers before it, and where it leads."""

    before: tuple[tuple[str, JsonValue], ...]
    key: str
    option: Options
    end: str


def steps(answers: dict[str, JsonValue]) -> Iterator[Step]:
    """Walk every path on from these answers."""
    path = walk(answers)
    question = path.pending
    if question is None or question.key == "result":
        return
    for option in question.options(path.role):
        before = tuple(answers.items())
        if option in question.reopens:
            yield Step(before, question.key, option, question.reopens[option])
            continue
        after = {**answers, question.key: option.value}
        yield Step(before, question.key, option, _end(after))
        yield from steps(after)


def drawn(entrance: Entrance) -> str:
    """Draw the orientation of those who came in by this entrance."""
    chart, walked = Chart("LR"), list(steps({"entrance": entrance.value}))
    names = dict.fromkeys(name for one in walked for name in (one.key, one.end))
    for name in names:
        _node(chart, name)
    arrows: dict[tuple[str, str], dict[str, list[Options]]] = defaultdict(lambda: defaultdict(list))
    for (key, option), cases in _by_answer(walked).items():
        for end, only in _told_apart(cases).items():
            arrows[key, end][only].append(option)
    backs = {
        (key, back) for key in names if key in QUESTIONS for back in QUESTIONS[key].reopens.values()
    }
    for (key, end), by_condition in arrows.items():
        chart.arrow(key, end, _labels(key, by_condition), back=(key, end) in backs)
    return chart.written()


def _end(answers: dict[str, JsonValue]) -> str:
    path = walk(answers)
    if path.pending is not None and path.pending.key != "result":
        return path.pending.key
    decided = decide(Orientation.model_validate(path.answers))
    return decided.mission.value if isinstance(decided, Finding) else EXIT + decided.exit.value


def _node(chart: Chart, name: str) -> None:
    if name in QUESTIONS:
        chart.question(name, name, said(QUESTIONS[name].text))
    elif name.startswith(EXIT):
        chart.end(name, f"exit: {Exit(name.removeprefix(EXIT)).value}", kind="leaving")
    else:
        chart.end(name, said(Mission(name).label), kind="mission")


def _by_answer(walked: list[Step]) -> dict[tuple[str, Options], list[Step]]:
    found: dict[tuple[str, Options], list[Step]] = defaultdict(list)
    for one in walked:
        found[one.key, one.option].append(one)
    return found


def _told_apart(cases: list[Step]) -> dict[str, str]:
    """Give each end with the condition that leads there: an earlier answer, where it takes one."""
    ends = dict.fromkeys(one.end for one in cases)
    if len(ends) == 1:
        return dict.fromkeys(ends, "")
    for key in dict.fromkeys(key for one in cases for key, _value in one.before):
        told: dict[str, dict[str, None]] = {end: {} for end in ends}
        for one in cases:
            told[one.end][str(dict(one.before).get(key, UNASKED))] = None
        values = [value for of_end in told.values() for value in of_end]
        if len(values) == len(set(values)):
            return {end: f"{key} = {in_codes(of_end)}" for end, of_end in told.items()}
    return dict.fromkeys(ends, "several earlier answers say so")


def _labels(key: str, by_condition: dict[str, list[Options]]) -> list[str]:
    every = options_of(QUESTIONS[key])
    labels = []
    for condition, options in by_condition.items():
        if set(options) == set(every):
            words = ["any answer"]
        elif len(options) >= MANY:
            words = ["anything else"]
        else:
            words = [answered(one) for one in options]
        labels += [f"{one}, if {condition}" if condition else one for one in words]
    return labels
