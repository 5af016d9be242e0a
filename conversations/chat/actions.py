"""What each action of a private chat does, whether a button, a command or a word asks for it.

What they are called stands by language: the commands in `protocol.commands`, the words in `words`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from conversations.chat import (
    button_handlers,
    changed_texts,
    earlier_requests,
    emergencies,
    event_handlers,
    guarded_texts,
    navigation,
    notes,
    own_data,
    requester_messages,
    story,
    trials,
)
from conversations.chat.state import ChatState, Decision
from conversations.protocol.actions import ActionCode, ChatAction, complete
from conversations.protocol.session import PageName
from conversations.requests.request import Request
from conversations.text import _

Handler = Callable[[ChatState, str], Decision]

UNKNOWN = _("This button does nothing here.")


def perform(state: ChatState, code: ActionCode) -> Decision:
    """Carry out an action."""
    return ACTIONS[code.action](state, code.about)


def _plain(handler: Callable[[ChatState], Decision]) -> Handler:
    """Carry out an action that is about nothing."""
    return lambda state, _about: handler(state)


def _page(name: PageName) -> Handler:
    """Open a page, about the action's subject if it has one."""
    return lambda state, about: navigation.open_page(state, name, about)


def _request(handler: Callable[[ChatState, Request], Decision]) -> Handler:
    """Carry out an action about one of the person's own requests; others have none by this name."""

    def handle(state: ChatState, reference: str) -> Decision:
        request = state.request(reference)
        if request is None:
            return Decision(state, toast=UNKNOWN, quiet=True)
        return handler(state, request)

    return handle


def _rating(mark: int) -> Handler:
    return _request(lambda state, request: requester_messages.rate(state, request, mark))


ACTIONS: Mapping[ChatAction, Handler] = complete(
    ChatAction,
    {
        ChatAction.BACK: _plain(emergencies.back),
        ChatAction.CLOSE: _plain(navigation.step_back),
        ChatAction.KEEP_ANSWER: _plain(navigation.keep),
        ChatAction.SKIP: _plain(navigation.skip),
        ChatAction.START: _plain(navigation.start),
        ChatAction.RESTART: _plain(navigation.restart),
        ChatAction.RESUME: _plain(navigation.close),
        ChatAction.CANCEL: _plain(navigation.cancel),
        ChatAction.ERASE_DRAFT: _plain(navigation.erase),
        ChatAction.EMERGENCY: _plain(navigation.emergency),
        ChatAction.HELP: _page(PageName.HELP),
        ChatAction.LANGUAGE: _page(PageName.LANGUAGE),
        ChatAction.PRIVACY: _page(PageName.PRIVACY),
        ChatAction.REQUESTS: _page(PageName.REQUESTS),
        ChatAction.DATA: _plain(own_data.show),
        ChatAction.FORGET: _page(PageName.FORGET),
        ChatAction.FORGET_ALL: _plain(own_data.forget),
        ChatAction.TEST: _plain(trials.mark),
        ChatAction.NO_TEST: _plain(trials.unmark),
        ChatAction.SPEAK: navigation.speak,
        ChatAction.PICKED: _plain(button_handlers.take_picked),
        ChatAction.NOT_EMERGENCY: _plain(emergencies.go_on),
        ChatAction.LATER: _plain(emergencies.pause),
        ChatAction.KEEP_MASKED: _plain(guarded_texts.keep_masked),
        ChatAction.REWRITE: _plain(guarded_texts.rewrite),
        ChatAction.KEEP_NAMES: _plain(guarded_texts.keep_names),
        ChatAction.MEANT: button_handlers.take_suggested,
        ChatAction.NONE_MEANT: _plain(navigation.close),
        ChatAction.UNNOTE: _plain(notes.take_back),
        ChatAction.ADD: _plain(changed_texts.add),
        ChatAction.REPLACE: _plain(changed_texts.put_in_place),
        ChatAction.KEEP_FIRST: _plain(changed_texts.leave),
        ChatAction.UNDERSTOOD: _plain(story.confirm),
        ChatAction.CORRECT: _plain(story.correct),
        ChatAction.TAKE_BACK: story.take_back,
        ChatAction.GO_ON: _plain(button_handlers.agree_to_found),
        ChatAction.NOT_RIGHT: _page(PageName.NOT_RIGHT),
        ChatAction.TAKE_PROPOSAL: _plain(button_handlers.agree_to_found),
        ChatAction.KEEP_CHOICE: _plain(button_handlers.agree_to_wanted),
        ChatAction.UNDO: _plain(button_handlers.undo_change),
        ChatAction.CHANGE_FACTS: _plain(button_handlers.change_facts),
        ChatAction.CHOOSE_MISSION: _plain(button_handlers.choose_mission),
        ChatAction.LET_DECIDE: _plain(button_handlers.let_decide),
        ChatAction.LEAVE_EXIT: button_handlers.leave_exit,
        ChatAction.END_EXIT: _plain(navigation.finish),
        ChatAction.SEND: lambda state, _fingerprint: button_handlers.send(state),
        ChatAction.JOIN: _request(earlier_requests.add_to),
        ChatAction.ANOTHER: _plain(button_handlers.send_another),
        ChatAction.EDIT: _page(PageName.EDIT),
        ChatAction.EDIT_SECTION: _page(PageName.EDIT),
        ChatAction.EDIT_ANSWER: button_handlers.open_question,
        ChatAction.DETAILS: _page(PageName.DETAILS),
        ChatAction.MORE_DETAILS: _plain(button_handlers.more_details),
        ChatAction.REQUEST: _page(PageName.REQUEST),
        ChatAction.KEEP_REQUEST: _page(PageName.REQUEST),
        ChatAction.WRITE: _page(PageName.WRITE),
        ChatAction.HAND_ON: _request(requester_messages.pass_on),
        ChatAction.KEEP_HERE: _plain(notes.keep_here),
        ChatAction.PRECISE: _request(requester_messages.precise_in_place),
        ChatAction.SEND_PRECISIONS: _plain(requester_messages.send_precisions),
        ChatAction.WITHDRAW: _page(PageName.WITHDRAW),
        ChatAction.WITHDRAW_NOW: _request(requester_messages.withdraw),
        ChatAction.AGAIN: _plain(event_handlers.begin_again),
        ChatAction.SECOND: _request(event_handlers.begin_second),
        ChatAction.REMEMBER: _plain(event_handlers.remember),
        ChatAction.FORGET_CONTACT: _plain(event_handlers.forget_contact),
        ChatAction.RESUME_BELOW: _plain(event_handlers.resume_below),
        ChatAction.REMIND_NO_MORE: _plain(event_handlers.remind_no_more),
        ChatAction.WRITE_BACK: _request(requester_messages.open_writing),
        ChatAction.PRECISE_NOW: _request(requester_messages.precise),
        ChatAction.HELPED: _rating(1),
        ChatAction.HELPED_PARTLY: _rating(2),
        ChatAction.HELPED_NOT: _rating(3),
    },
)
