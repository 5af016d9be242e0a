"""From where a person stands to what the person sees: a pure function of the session."""

from __future__ import annotations

from collections.abc import Callable

from conversations.answers import kind_of
from conversations.dialogue.scene import Scene
from conversations.dialogue.snapshot import amended_keys
from conversations.flows.plan import DETAILS
from conversations.flows.settlement import found_in
from conversations.form import Question
from conversations.journey import Path, walk
from conversations.request import Request
from conversations.screen import Line, Screen
from conversations.screens import (
    asides,
    changes,
    following,
    own_data,
    pages,
    privacy,
    result,
    summary,
)
from conversations.screens.emergency import emergency_paused_screen, emergency_screen
from conversations.screens.exit import exit_screen
from conversations.screens.question import question_screen
from conversations.screens.requests import requests_screen
from conversations.session import Emergency, Masked, Page, Picking, Suggested, Unaddressed
from conversations.text import Msg


def present(scene: Scene) -> Screen:
    """Show what lies on top of the questions, else the question, the exit or the summary."""
    match scene.aside:
        case Emergency():
            return emergency_screen(scene.directory, scene.languages, begun=scene.begun)
        case Masked(text=text):
            return asides.masked_screen(text)
        case Unaddressed(text=text, masked=masked):
            return following.unaddressed_screen(text, scene.open_requests, masked=masked)
        case Suggested() as suggested:
            return asides.suggestion_screen(suggested_labels(scene, suggested))
        case Page(name=name, about=about) if name in _PAGES:
            return _PAGES[name](scene, about)
        case _ if scene.session.language is None:
            return pages.language_screen(first=True)
        case _:
            return _journey(scene)


def suggested_labels(scene: Scene, suggested: Suggested) -> tuple[Msg, ...]:
    """Say each of the answers that a typed text may have meant."""
    question = scene.asked
    assert question is not None
    kind = kind_of(question)
    listed = [[value] if question.several else value for value in suggested.values]
    return tuple(kind.shown(question.accepts(value), scene.path.role) for value in listed)


def picked_in(scene: Scene, question: Question) -> tuple[str, ...]:
    """Give the options ticked so far, or those of the answer that is being changed."""
    if isinstance(scene.aside, Picking) and scene.aside.key == question.key:
        return scene.aside.picked
    answer = scene.path.answers.get(question.key)
    return tuple(answer) if question.several and isinstance(answer, tuple) else ()


def _journey(scene: Scene) -> Screen:
    question, path = scene.asked, scene.path
    if question and question.key == "result":
        return result.result_screen(path, _change(scene))
    if question and question.key == "notice":
        return privacy.notice_screen(question, scene.directory.retention)
    if question:
        about = scene.draft.amends
        return question_screen(question, path, picked_in(scene, question), about)
    if scene.draft.amends:
        return following.precisions_screen(path, scene.draft.amends, amended_keys(scene))
    if path.leaving:
        page = exit_screen(path.leaving, scene.directory, scene.network, scene.languages)
        return result.with_undo(page) if scene.draft.before_change else page
    return summary.summary_screen(path, scene.draft.revived)


def _change(scene: Scene) -> Line | None:
    """Tell what a change of answers did to the mission, if it changed."""
    if scene.draft.before_change is None:
        return None
    before = walk(scene.draft.before_change)
    old, new = found_in(before.answers).mission, found_in(scene.path.answers).mission
    if old is new:
        return None
    return result.change_line(old, new, set_aside(before, scene.path))


def set_aside(before: Path, now: Path) -> tuple[Question, ...]:
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


def _cancelling(scene: Scene) -> Screen:
    return following.leave_questions_screen() if scene.draft.amends else pages.cancel_screen()


def _about(page: Callable[[Scene, Request], Screen]) -> Callable[[Scene, str], Screen]:
    """Show a page of a request; of one that is erased by now, the list of the others."""

    def shown(scene: Scene, reference: str) -> Screen:
        request = scene.request(reference)
        return page(scene, request) if request else requests_screen(scene.around.requests)

    return shown


_PAGES: dict[str, Callable[[Scene, str], Screen]] = {
    "language": lambda scene, _: pages.language_screen(first=scene.session.language is None),
    "help": lambda scene, _: pages.help_screen(scene.asked, scene.path.role, scene.directory),
    "privacy": lambda scene, _: privacy.privacy_screen(
        scene.directory, at_length=scene.session.language is not None
    ),
    "forget": lambda scene, _: own_data.forget_screen(scene.around.requests),
    "requests": lambda scene, _: requests_screen(scene.around.requests),
    "paused": lambda _, __: emergency_paused_screen(),
    "request": _about(lambda scene, one: following.request_screen(one, scene.directory)),
    "write": _about(lambda _, one: following.write_screen(one)),
    "withdraw": _about(lambda _, one: following.withdraw_screen(one)),
    "cancel": lambda scene, _: _cancelling(scene),
    "nothing": lambda scene, _: pages.nothing_screen(scene.directory),
    "resume": lambda scene, _: pages.resume_screen(summary.facts_so_far(scene.path)),
    "not_right": lambda _, __: result.not_right_screen(),
    "edit": lambda scene, section: changes.changes_screen(scene.path, section),
    "details": lambda scene, page: changes.details_screen(scene.path, int(page or 0)),
}
