"""The pages beside the questions: each by its name, and the screen that it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from conversations.chat.state import ChatState
from conversations.protocol.actions import complete
from conversations.protocol.screen import Screen
from conversations.protocol.session import PageName
from conversations.requests.request import Request
from conversations.screens import (
    changes,
    emergency,
    own_data,
    own_requests,
    pages,
    privacy,
    requests,
    result,
    summary,
)

PageScreen = Callable[[ChatState, str], Screen]


def _cancelling(state: ChatState) -> Screen:
    return own_requests.leave_questions_screen() if state.draft.amends else pages.cancel_screen()


def _of_request(page: Callable[[ChatState, Request], Screen]) -> PageScreen:
    """Show a page of a request; of one that is erased by now, the list of the others."""

    def shown(state: ChatState, reference: str) -> Screen:
        request = state.request(reference)
        return page(state, request) if request else requests.requests_screen(state.context.requests)

    return shown


PAGES: Mapping[PageName, PageScreen] = complete(
    PageName,
    {
        PageName.LANGUAGE: lambda state, _: pages.language_screen(
            state.directory, first=state.session.language is None
        ),
        PageName.HELP: lambda state, _: pages.help_screen(
            state.asked, state.path.role, state.directory, begun=state.begun
        ),
        PageName.PRIVACY: lambda state, _: privacy.privacy_screen(
            state.directory, at_length=state.session.language is not None
        ),
        PageName.FORGET: lambda state, _: own_data.forget_screen(state.context.requests),
        PageName.REQUESTS: lambda state, _: requests.requests_screen(state.context.requests),
        PageName.REQUEST: _of_request(
            lambda state, request: own_requests.request_screen(request, state.directory)
        ),
        PageName.WRITE: _of_request(lambda _, request: own_requests.write_screen(request)),
        PageName.WITHDRAW: _of_request(lambda _, request: own_requests.withdraw_screen(request)),
        PageName.SAME: _of_request(lambda _, request: own_requests.same_screen(request)),
        PageName.CANCEL: lambda state, _: _cancelling(state),
        PageName.NOTHING: lambda state, _: pages.nothing_screen(state.directory),
        PageName.PAUSED: lambda _, __: emergency.emergency_paused_screen(),
        PageName.RESUME: lambda state, _: pages.resume_screen(summary.facts_so_far(state.path)),
        PageName.NOT_RIGHT: lambda _, __: result.not_right_screen(),
        PageName.EDIT: lambda state, section: changes.changes_screen(state.path, section),
        PageName.DETAILS: lambda state, at: changes.details_screen(state.path, int(at or 0)),
    },
)
"""What each page shows; some are about a request, a section of the answers, or a further part."""
