"""Forms as a picture: what is asked on the way, under which condition, and what is only offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conversations.forms.conditions import ALWAYS
from conversations.forms.form import Form, Question
from tests.diagrams.mermaid import Chart
from tests.diagrams.words import conditions, options_of, said


def drawn(title: str, forms: Iterable[type[Form]], ending: str) -> str:
    """Draw forms that follow one another as one way, with their optional questions beside it."""
    asked, offered = _told_apart(one for form in forms for one in form.questions)
    chart = Chart()
    chart.end("begin", title)
    last = _way(chart, asked)
    chart.end("done", ending)
    chart.arrow(last, "done")
    if offered:
        _details(chart, offered)
    return chart.written()


def _told_apart(questions: Iterable[Question]) -> tuple[list[Question], list[Question]]:
    """Give those on the way, and those behind "add details" with the ones that they lead to."""
    asked: list[Question] = []
    offered: list[Question] = []
    for one in questions:
        behind = one.only_if.keys & {other.key for other in offered}
        if not one.silent:
            (offered if one.optional or behind else asked).append(one)
    return asked, offered


def _way(chart: Chart, asked: Sequence[Question]) -> str:
    """Draw the questions one after the other; give the name of the last point."""
    last = "begin"
    for question in asked:
        _question(chart, question.key, question)
        if question.only_if == ALWAYS:
            chart.arrow(last, question.key)
            last = question.key
            continue
        joint = f"after_{question.key}"
        chart.joint(joint)
        chart.arrow(last, question.key, conditions(question.only_if, last))
        chart.arrow(question.key, joint)
        chart.arrow(last, joint, ["else"])
        last = joint
    return last


def _details(chart: Chart, offered: Sequence[Question]) -> None:
    chart.end("add_details", "offered at the summary: “Add details”", kind="detail")
    keys = [one.key for one in offered]
    for one in offered:
        _question(chart, f"offered_{one.key}", one, kind="detail")
        led = next((key for key in keys if key in one.only_if.keys), "")
        start = f"offered_{led}" if led else "add_details"
        labels = [] if one.only_if == ALWAYS else conditions(one.only_if, led)
        chart.arrow(start, f"offered_{one.key}", labels, back=True)


def _question(chart: Chart, name: str, question: Question, *, kind: str = "") -> None:
    chart.question(name, question.key, said(question.text), kind=kind)
    for option in options_of(question):
        if option in question.reopens:
            chart.end(f"{name}_back", f"back to {question.reopens[option]}", kind="leaving")
            chart.arrow(name, f"{name}_back", [said(option.label)], back=True)
