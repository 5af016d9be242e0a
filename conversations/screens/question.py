"""A question: its words, the answers as buttons, the way round."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from conversations.flows.journey import QUESTIONS, Journey
from conversations.flows.orientation_options import Entrance
from conversations.flows.sections import PARTS, Section
from conversations.forms.form import Question
from conversations.forms.kinds import kind_of, shown
from conversations.forms.kinds.choice import label_of
from conversations.forms.options import Skip
from conversations.protocol.actions import ChatAction, answer_code
from conversations.protocol.screen import Button, Line, Row, Screen, small, strong
from conversations.screens.navigation import (
    FIRST_NAVIGATION,
    NAVIGATION,
    one_per_row,
    two_per_row,
)
from conversations.text import Msg, _
from conversations.text.wording import said_to

KEEP_ANSWER = Button(_("✅ Keep my answer"), ChatAction.KEEP_ANSWER)
DONE_PICKING = Button(_("Go on"), ChatAction.PICKED)
IN_A_DRAFT = _(
    "⚠️ This language is a draft: some things may be misunderstood. In danger, call 112; "
    "🆘 shows more numbers."
)
"""Said at the start in a language that is less sure of danger than the others."""
PAIRED_FROM = 7
"""Options; a longer list is set in two columns, so that it fits a phone."""


def question_screen(
    question: Question,
    path: Journey,
    picked: Collection[str] = (),
    about: str | None = None,
    *,
    draft: bool = False,
) -> Screen:
    """Ask a question; `picked` are the options ticked so far where there may be several.

    `about` is the request that was sent, where the coordination asks again; `draft` says that the
    language of the person is one.
    """
    if question.key == "entrance":
        return _first_screen(question, path, draft=draft)
    role = path.role
    hint = said_to(role, question.hint)
    lines = [strong(path.text_of(question))]
    if about:
        lines.insert(0, small(_("Request {reference}")(reference=about)))
    elif not path.complete:
        lines.insert(0, small(_caption(question, path)))
    if hint:
        lines.append(Line(hint))
    answer = path.answers.get(question.key)
    if answer is not None and not question.options(role):
        now = _("Your answer: {answer}")(answer=shown(question, answer, role))
        lines.append(Line(now))
    rows = (*_answers(question, path, picked), *_around(question, answer))
    return Screen(tuple(lines), rows)


def _first_screen(question: Question, path: Journey, *, draft: bool) -> Screen:
    """Say what this is, and ask the role; a mission that is known is the other way in."""
    title, hint = said_to(None, question.text), said_to(None, question.hint)
    role = QUESTIONS["role"]
    asks = said_to(None, role.text)
    assert title is not None
    assert hint is not None
    assert asks is not None
    known = answer_code(question.key, Entrance.KNOWN)
    other = Button(
        _label(label_of(Entrance.KNOWN, None), Entrance.KNOWN, path.answers.get(question.key), ()),
        known,
    )
    rows = (*_answers(role, path, ()), (other,), FIRST_NAVIGATION)
    warned = (Line(IN_A_DRAFT),) if draft else ()
    return Screen((strong(title), Line(hint), *warned, strong(asks)), rows)


def _caption(question: Question, path: Journey) -> Msg:
    """Say which part of the conversation it is; the orientation is one, whatever it asks."""
    orients = "result" not in path.answers or question.key in path.before_settling()
    section = Section.MISSION if orients else question.section
    return _("Part {part}/{parts} · {section}")(
        part=section.part, parts=PARTS, section=section.title
    )


def _answers(question: Question, path: Journey, picked: Collection[str]) -> tuple[Row, ...]:
    answer = path.answers.get(question.key)
    buttons = tuple(
        Button(
            _label(offer.label, offer.code, answer, picked), answer_code(question.key, offer.code)
        )
        for offer in kind_of(question).offers(question, path.role)
    )
    return two_per_row(*buttons) if len(buttons) >= PAIRED_FROM else one_per_row(*buttons)


def _label(label: Msg, code: str, answer: Any, picked: Collection[str]) -> Msg:
    if code in picked or answer == code:
        return _("✅ {label}")(label=label)
    return label


def _around(question: Question, answer: Any) -> tuple[Row, ...]:
    rows: list[Row] = []
    if question.several:
        rows.append((DONE_PICKING,))
    elif answer is not None and not question.options(None):
        rows.append((KEEP_ANSWER,))
    if question.optional:
        rows.append((Button(said_to(None, Skip.SKIPPED.label) or _("Skip"), ChatAction.SKIP),))
    rows.append(NAVIGATION)
    return tuple(rows)
