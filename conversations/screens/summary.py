"""The summary before sending, and the menus to change it or to add to it."""

from __future__ import annotations

from hashlib import blake2s

from conversations.answers import shown
from conversations.flows.plan import FLOW_VERSION
from conversations.flows.settlement import Settled, found_in
from conversations.form import Question, Section
from conversations.journey import Path
from conversations.missions import Mission
from conversations.screen import Button, Line, Screen, strong
from conversations.screens.navigation import CLOSE_PAGE, NAVIGATION, one_per_row
from conversations.screens.result import name_of
from conversations.text import Msg, _
from conversations.wording import said_to

EDIT = Button(_("✏️ Change"), "summary:edit")
DETAILS = Button(_("Add details"), "summary:details")
MORE = Button(_("More questions"), "details:more")
NOT_SHOWN = frozenset({"entrance", "result", "notice", "wanted"})
PER_PAGE = 6
FACTS = "facts"
"""Stands for the answers of the orientation, whatever their section."""


def summary_screen(path: Path, revived: frozenset[str]) -> Screen:
    """Show everything that would be sent; the button to send holds what was shown.

    A press on "send" under another version of the answers finds no such button and sends nothing.
    """
    lines = [strong(_("Summary: nothing has been sent yet")), *_mission_lines(path)]
    for section in Section:
        lines.extend(_section_lines(section, path, revived))
    send = Button(_("✅ Send the request"), f"summary:send.{fingerprint(path)}")
    buttons = (send, EDIT, DETAILS) if path.offered else (send, EDIT)
    return Screen(tuple(lines), (*one_per_row(*buttons), NAVIGATION))


def facts_so_far(path: Path) -> tuple[Line, ...]:
    """Show the answers of a draft that is not finished."""
    asked = (question for section in Section for question in _asked_in(section, path))
    return tuple(_fact(question, path, revived=False) for question in asked)


def sections_screen(path: Path) -> Screen:
    """Ask which section to change."""
    sections = [one for one in Section if any(_asked_in(one, path))]
    buttons = (Button(one.title, f"edit:{one.name.lower()}") for one in sections)
    title = strong(_("What would you like to change?"))
    return Screen((title,), (*one_per_row(*buttons), (CLOSE_PAGE,)))


def section_screen(path: Path, name: str) -> Screen:
    """Ask which answer of a section to change."""
    if name == FACTS:
        section, questions = Section.MISSION, _facts_of_the_orientation(path)
    else:
        section = Section[name.upper()]
        questions = _asked_in(section, path)
    title = strong(_("Change: {section}")(section=section.title))
    buttons = (_question_button(question) for question in questions)
    return Screen((title,), (*one_per_row(*buttons), (CLOSE_PAGE,)))


def details_screen(path: Path, page: int) -> Screen:
    """Offer the optional questions that have no answer, a page at a time."""
    pages = [path.offered[at : at + PER_PAGE] for at in range(0, len(path.offered), PER_PAGE)]
    buttons = [_question_button(question) for question in pages[page % len(pages)]]
    if len(pages) > 1:
        buttons.append(MORE)
    title = strong(_("What would you like to add?"))
    return Screen((title,), (*one_per_row(*buttons), (CLOSE_PAGE,)))


def fingerprint(path: Path) -> str:
    """Name the relevant answers and the version of the questions in eight characters."""
    view = repr((FLOW_VERSION, sorted((key, repr(value)) for key, value in path.answers.items())))
    return blake2s(view.encode(), digest_size=4).hexdigest()


def _facts_of_the_orientation(path: Path) -> list[Question]:
    """Give the answers that led to the mission, the one named included."""
    keys = path.before_settling() - {"entrance"}
    return [question for key, question in path.questions.items() if key in keys]


def _question_button(question: Question) -> Button:
    return Button(question.short, f"open:{question.key}")


def _mission_lines(path: Path) -> tuple[Line, ...]:
    settled: Settled = path.answers["result"]
    found = found_in(path.answers)
    why = said_to(path.role, found.why.label)
    assert why is not None
    mission = _("Mission: {mission}")(mission=name_of(settled.sent))
    reason = Line(why) if settled.sent is found.mission else Line(_proposed(found.mission))
    return (Line(mission), reason)


def _proposed(mission: Mission) -> Msg:
    return _("Proposed with your answers: {mission}")(mission=name_of(mission))


def _asked_in(section: Section, path: Path) -> list[Question]:
    return [
        question
        for question in path.questions.values()
        if question.section is section and question.key not in NOT_SHOWN
    ]


def _section_lines(section: Section, path: Path, revived: frozenset[str]) -> list[Line]:
    questions = _asked_in(section, path)
    if not questions:
        return []
    facts = [_fact(question, path, revived=question.key in revived) for question in questions]
    return [strong(section.title), *facts]


def _fact(question: Question, path: Path, *, revived: bool) -> Line:
    answer = path.answers[question.key]
    said = shown(question, answer, path.role)
    if revived:
        said = _("{answer} (your earlier answer)")(answer=said)
    return Line(_("{name}: {answer}")(name=question.short, answer=said))
