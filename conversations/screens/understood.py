"""What was understood from a text, line by line: right, or to be corrected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import JsonValue

from conversations.flows.facts import in_one_line, named
from conversations.flows.implied import unsaid
from conversations.flows.journey import QUESTIONS, Journey
from conversations.forms.form import Question
from conversations.forms.kinds import shown
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import BLANK, Button, Line, Screen, small, strong
from conversations.protocol.session import Understood
from conversations.screens.navigation import NAVIGATION, one_per_row, two_per_row
from conversations.screens.overlays import KEEP_NAMES
from conversations.text import Msg, _

RIGHT = Button(_("✅ That's right, go on"), ChatAction.UNDERSTOOD)
DONE = Button(_("✅ Go on"), ChatAction.UNDERSTOOD)
CORRECT = Button(_("✏️ Correct"), ChatAction.CORRECT)


def understood_screen(understood: Understood, path: Journey) -> Screen:
    """Show each thing that was understood; the text itself is kept, and said so."""
    role = str(understood.values.get("role") or path.role or "") or None
    answers = answers_in(understood.values)
    lines = [strong(_("Understood:"))]
    lines += [Line(_line(QUESTIONS[key], answer, role)) for key, answer in answers.items()]
    if understood.correcting:
        lines.append(Line(_("Tap what is not right: you will be asked about it.")))
        buttons = tuple(_taking_back(QUESTIONS[key], role) for key in answers)
        return Screen(tuple(lines), (*two_per_row(*buttons), (DONE,), NAVIGATION))
    if understood.text:
        lines.append(small(_("Your text goes to the coordination with your request.")))
    if understood.masked:
        lines.append(Line(_("🔒 What could identify a person was masked in it.")))
    if understood.professional:
        lines.append(Line(_("👤 The professional's name stays in it.")))
    ways = (RIGHT, KEEP_NAMES, CORRECT) if understood.named else (RIGHT, CORRECT)
    return Screen(tuple(lines), (*one_per_row(*ways), NAVIGATION))


def with_taken(screen: Screen, values: Mapping[str, JsonValue], path: Journey) -> Screen:
    """Say above a screen what a text told unasked, and offer to take each of it back."""
    answers = answers_in(values)
    facts = in_one_line(_line(QUESTIONS[key], one, path.role) for key, one in answers.items())
    if facts is None:
        return screen
    said = Line(_("Understood ✓ {facts}")(facts=facts))
    buttons = tuple(_taking_back(QUESTIONS[key], path.role) for key in answers)
    rows = (*screen.rows[:-1], *two_per_row(*buttons), *screen.rows[-1:])
    return Screen((said, BLANK, *screen.lines), rows)


def answers_in(values: Mapping[str, JsonValue]) -> dict[str, Any]:
    """Give the typed answers, in the order in which they would be asked."""
    return {
        key: question.accepts(values[key])
        for key, question in QUESTIONS.items()
        if key in values and key not in unsaid(values)
    }


def _line(question: Question, answer: Any, role: str | None) -> Msg:
    return named(question.name(role), shown(question, answer, role))


def _taking_back(question: Question, role: str | None) -> Button:
    label = _("✏️ {question}")(question=question.name(role))
    return Button(label, ChatAction.TAKE_BACK.about(question.key))
