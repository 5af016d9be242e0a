"""From where a person stands to what the person sees: a pure function of the session."""

from __future__ import annotations

from conversations.chat.pages import PAGES
from conversations.chat.state import ChatState
from conversations.chat.submission import amended_keys
from conversations.flows.details import DETAILS
from conversations.flows.journey import QUESTIONS, Journey, walk
from conversations.flows.settlement import found_in
from conversations.forms.form import Question
from conversations.forms.kinds import kind_of
from conversations.protocol.screen import Line, Screen
from conversations.protocol.session import (
    Emergency,
    Masked,
    Page,
    Picking,
    Suggested,
    Unaddressed,
    Understood,
)
from conversations.screens import (
    overlays,
    own_requests,
    pages,
    privacy,
    result,
    summary,
)
from conversations.screens.emergency import emergency_screen
from conversations.screens.exit import exit_screen
from conversations.screens.question import question_screen
from conversations.screens.understood import understood_screen
from conversations.text import Msg


def present(state: ChatState) -> Screen:
    """Show what lies on top of the questions, else the question, the exit or the summary."""
    match state.overlay:
        case Emergency():
            return emergency_screen(state.directory, state.languages, begun=state.begun)
        case Masked(text=text, named=named):
            return overlays.masked_screen(text, named=bool(named))
        case Unaddressed(text=text, masked=masked):
            return own_requests.unaddressed_screen(text, state.open_requests, masked=masked)
        case Understood() as understood:
            return understood_screen(understood, state.path)
        case Suggested() as suggested:
            return overlays.suggestion_screen(suggested_labels(state, suggested))
        case Page(name=name, about=about):
            return PAGES[name](state, about)
        case _ if state.session.language is None:
            return pages.language_screen(first=True)
        case _:
            return _journey(state)


def suggested_labels(state: ChatState, suggested: Suggested) -> tuple[Msg, ...]:
    """Say each of the answers that a typed text may have meant."""
    question = QUESTIONS[suggested.key]
    kind = kind_of(question)
    listed = [[value] if question.several else value for value in suggested.values]
    return tuple(kind.shown(question.accepts(value), state.path.role) for value in listed)


def picked_in(state: ChatState, question: Question) -> tuple[str, ...]:
    """Give the options ticked so far, or those of the answer that is being changed."""
    if isinstance(state.overlay, Picking) and state.overlay.key == question.key:
        return state.overlay.picked
    answer = state.path.answers.get(question.key)
    return tuple(answer) if question.several and isinstance(answer, tuple) else ()


def _journey(state: ChatState) -> Screen:
    question, path = state.asked, state.path
    if question and question.key == "result":
        return result.result_screen(path, _change(state), state.directory.retention)
    if question and question.key == "notice":
        return privacy.notice_screen(question, state.directory.retention)
    if question:
        about = state.draft.amends
        return question_screen(question, path, picked_in(state, question), about)
    if state.draft.amends:
        return own_requests.precisions_screen(path, state.draft.amends, amended_keys(state))
    if path.leaving:
        page = exit_screen(path.leaving, state.directory, state.network, state.languages)
        return result.with_undo(page) if state.draft.before_change else page
    return summary.summary_screen(path, state.draft.revived)


def _change(state: ChatState) -> Line | None:
    """Tell what a change of answers did to the mission, if it changed."""
    if state.draft.before_change is None:
        return None
    before = walk(state.draft.before_change)
    old, new = found_in(before.answers).mission, found_in(state.path.answers).mission
    if old is new:
        return None
    return result.change_line(old, new, set_aside(before, state.path))


def set_aside(before: Journey, now: Journey) -> tuple[Question, ...]:
    """Give the questions answered before that have no place in the mission found now."""
    details = DETAILS[found_in(now.answers).mission].questions
    known = {question.key for question in details} | now.questions.keys()
    own = {question.key for form in DETAILS.values() for question in form.questions}
    facts = before.before_settling()
    return tuple(
        question
        for key, question in before.questions.items()
        if key not in known and (key in own or key in facts)
    )
