"""The menus behind the summary: which answer to change, which detail to add."""

from __future__ import annotations

from conversations.flows.facts import UNSHOWN
from conversations.flows.journey import Journey
from conversations.flows.sections import Section
from conversations.forms.form import Question
from conversations.forms.kinds.identity import PARTS
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Screen, strong
from conversations.screens.navigation import CLOSE_PAGE, one_per_row
from conversations.screens.result import CHOOSE
from conversations.text import _

MORE = Button(_("More questions"), ChatAction.MORE_DETAILS)
PER_PAGE = 6
FACTS = "facts"
"""Stands for the answers of the orientation, whatever their section."""


def changes_screen(path: Journey, section: str) -> Screen:
    """Ask what to change: which section, or which answer of one."""
    return _section_screen(path, section) if section else _sections_screen(path)


def _sections_screen(path: Journey) -> Screen:
    """Ask which section to change."""
    answers = {section: _answers_in(section, path) for section in Section}
    buttons = (
        Button(section.title, _code_of(section, questions))
        for section, questions in answers.items()
        if questions or section is Section.MISSION
    )
    title = strong(_("What would you like to change?"))
    return Screen((title,), (*one_per_row(*buttons), (CLOSE_PAGE,)))


def _section_screen(path: Journey, name: str) -> Screen:
    """Ask which answer of a section to change."""
    if name == FACTS:
        section, questions = Section.MISSION, _facts_of_the_orientation(path)
    else:
        section = Section[name.upper()]
        questions = _answers_in(section, path)
    title = strong(_("Change: {section}")(section=section.title))
    buttons = [_question_button(question, path.role) for question in questions]
    named = any(question.key == "wanted" for question in questions)
    if section is Section.MISSION and name != FACTS and not named:
        buttons.append(CHOOSE)
    return Screen((title,), (*one_per_row(*buttons), (CLOSE_PAGE,)))


def details_screen(path: Journey, page: int) -> Screen:
    """Offer the optional questions that have no answer, a page at a time."""
    pages = [path.offered[at : at + PER_PAGE] for at in range(0, len(path.offered), PER_PAGE)]
    buttons = [_question_button(question, path.role) for question in pages[page % len(pages)]]
    if len(pages) > 1:
        buttons.append(MORE)
    title = strong(_("What would you like to add?"))
    return Screen((title,), (*one_per_row(*buttons), (CLOSE_PAGE,)))


def _code_of(section: Section, questions: list[Question]) -> str:
    """Open a section, or at once its only question; another mission can always be chosen."""
    if len(questions) == 1 and section is not Section.MISSION:
        return ChatAction.EDIT_ANSWER.about(questions[0].key)
    return ChatAction.EDIT_SECTION.about(section.name.lower())


def _answers_in(section: Section, path: Journey) -> list[Question]:
    """Give the answers of a section that can be changed: those shown, the role, and who asks."""
    hidden = UNSHOWN - {"role", "wanted", *PARTS}
    return [
        question
        for key, question in path.questions.items()
        if question.section is section and key not in hidden
    ]


def _facts_of_the_orientation(path: Journey) -> list[Question]:
    """Give the answers that led to the mission, the one named included."""
    keys = path.before_settling() - {"entrance"}
    return [question for key, question in path.questions.items() if key in keys]


def _question_button(question: Question, role: str | None) -> Button:
    return Button(question.name(role), ChatAction.EDIT_ANSWER.about(question.key))
