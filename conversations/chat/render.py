"""Renders the screen that a person sees, from the session alone."""

from __future__ import annotations

from pydantic import JsonValue

from conversations.chat import leaving
from conversations.chat.changed_texts import before_it
from conversations.chat.pages import PAGES
from conversations.chat.state import ChatState
from conversations.chat.submission import amended_keys
from conversations.flows.details import DETAILS
from conversations.flows.journey import QUESTIONS, Journey, walk
from conversations.flows.settlement import Notice, found_in
from conversations.forms.form import Question
from conversations.forms.kinds import kind_of, shown
from conversations.languages.packs import PACKS
from conversations.protocol.screen import Line, Screen
from conversations.protocol.session import (
    Emergency,
    Masked,
    Page,
    Retyped,
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
    who_asks,
)
from conversations.screens.emergency import emergency_screen
from conversations.screens.question import question_screen
from conversations.screens.understood import understood_screen, with_taken
from conversations.text import Msg


def present(state: ChatState) -> Screen:
    """Show where the person stands; what was noted or understood just now can be taken back."""
    screen, draft = _present(state), state.draft
    told = {key: draft.answers[key] for key in draft.taken if key in draft.answers}
    screen = with_taken(screen, told, state.path)
    return overlays.with_taking_back(screen) if draft.noted else screen


def _present(state: ChatState) -> Screen:
    """Show what lies on top of the questions, else the question, the exit or the summary."""
    match state.overlay:
        case Emergency(danger=kind):
            return emergency_screen(
                state.directory,
                state.languages,
                begun=state.begun,
                place=state.place,
                kind=kind,
            )
        case Masked(text=text, named=named):
            return overlays.masked_screen(text, named=bool(named))
        case Unaddressed() as held:
            return own_requests.unaddressed_screen(held, state.at_hand, begun=state.begun)
        case Understood() as understood:
            return understood_screen(understood, state.path)
        case Retyped() as retyped:
            return _retyped(state, retyped)
        case Suggested() as suggested:
            return overlays.suggestion_screen(suggested_labels(state, suggested))
        case Page(name=name, about=about):
            return PAGES[name](state, about)
        case _ if state.session.language is None:
            return pages.language_screen(state.directory, first=True)
        case _:
            return _journey(state)


def _retyped(state: ChatState, retyped: Retyped) -> Screen:
    question, role = QUESTIONS[retyped.key], state.path.role
    before, new = before_it(state, retyped.key), retyped.values[retyped.key]
    old, now = (shown(question, question.accepts(value), role) for value in (before, new))
    return overlays.retyped_screen(old, now)


def suggested_labels(state: ChatState, suggested: Suggested) -> tuple[Msg, ...]:
    """Say each of the answers that a typed text may have meant."""
    question = QUESTIONS[suggested.key]
    kind = kind_of(question)
    listed: list[JsonValue] = [
        [value] if question.several and isinstance(value, str) else value
        for value in suggested.values
    ]
    return tuple(kind.shown(question.accepts(value), state.path.role) for value in listed)


def _journey(state: ChatState) -> Screen:
    question, path = state.asked, state.path
    if question and question.key == "result":
        noticed = state.draft.answers.get("notice") == Notice.ACCEPTED
        change, retention = _change(state), state.directory.retention
        return result.result_screen(path, change, retention, noticed=noticed)
    if question and question.key == "notice":
        return privacy.notice_screen(question, state.directory.retention)
    if question:
        draft = PACKS[state.language].draft
        picked = state.picked(question)
        screen = question_screen(question, path, picked, state.draft.amends, draft=draft)
        first = question.key == who_asks.FIRST
        return who_asks.only_what_is_missing(screen, path, state.draft.answers) if first else screen
    if state.draft.amends:
        return own_requests.precisions_screen(path, state.draft.amends, amended_keys(state))
    if path.leaving:
        page = leaving.page(state)
        return result.with_undo(page) if state.draft.before_change else page
    return summary.summary_screen(path, state.draft.revived, test=state.draft.test)


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
