"""Questions and wishes that are put to the bot: answered, and what was asked stands again."""

from __future__ import annotations

from functools import reduce

from conversations.chat import navigation
from conversations.chat.actions import perform
from conversations.chat.state import ChatState, Decision, both
from conversations.flows.exits import Sought, page_of
from conversations.forms.kinds import kind_of
from conversations.forms.kinds.kind import Answered
from conversations.forms.options import Options
from conversations.protocol.screen import Line, Screen
from conversations.protocol.session import (
    Emergency,
    Masked,
    PageName,
    Retyped,
    Unaddressed,
    Understood,
)
from conversations.reading.means import Contact
from conversations.reading.questions import SMALL_TALK, Asked, Wish, read_questions
from conversations.screens.bot_answers import command_for, done_for, line_about
from conversations.text import Language, Msg

Held = Understood | Retyped | Masked | Unaddressed | Emergency
"""What lies on the screen and holds a text: a page put over it would lose it."""


def reply(state: ChatState, text: str) -> Decision | None:
    """Answer a text that only asks something of the bot; None for any other."""
    wishes = read_questions(text)
    if not wishes or _is_answer(state, text, wishes) or _of_a_request(state, wishes):
        return None
    return _answered(state, wishes)


def reply_first(state: ChatState, text: str) -> Decision | None:
    """Answer the same while nothing is asked; None for a greeting too, which begins.

    Thanks begin nothing, and a question shows the person's open requests, if there are any.
    """
    wishes = read_questions(text)
    if not wishes or wishes == (Wish.GREETING,) or _of_a_request(state, wishes):
        return None
    if SMALL_TALK.issuperset(wishes):
        lines = tuple(Line(line) for line in _lines(state, wishes))
        return Decision(state, shows=Screen(lines), event=True)
    following = bool(state.open_requests)
    base = navigation.open_page(state, PageName.REQUESTS) if following else navigation.start(state)
    return _answered(base.state, wishes)


def greets(text: str) -> bool:
    """Tell whether a text is a greeting and nothing else."""
    return read_questions(text) == (Wish.GREETING,)


def _of_a_request(state: ChatState, wishes: tuple[Asked, ...]) -> bool:
    """Tell whether somebody needs no more what was sent: that is for the coordination to read."""
    without_draft = state.session.draft is None or isinstance(state.overlay, Unaddressed)
    return Wish.CANCEL in wishes and bool(state.open_requests) and without_draft


def _answered(state: ChatState, wishes: tuple[Asked, ...]) -> Decision:
    """Say a line for each question; carry out the first wish for anything else."""
    notice = reduce(both, _lines(state, wishes), None)
    wish, done = next(((one, code) for one in wishes if (code := done_for(one))), (None, None))
    if wish is None or done is None or (isinstance(state.overlay, Held) and command_for(wish)):
        return Decision(state.with_draft(misses=0), notice=notice)
    decision = perform(state, done)
    return Decision(decision.state, notice=notice or decision.toast)


def _lines(state: ChatState, wishes: tuple[Asked, ...]) -> list[Msg]:
    held, leaving = isinstance(state.overlay, Held), state.path.leaving
    of_care = leaving is not None and page_of(leaving).sought is Sought.LIST
    said = (
        line_about(wish, state.directory, of_care=of_care) or (command_for(wish) if held else None)
        for wish in wishes
    )
    return [line for line in said if line]


def _is_answer(state: ChatState, text: str, wishes: tuple[Asked, ...]) -> bool:
    """Tell whether the question on the screen takes the text, as an option or a language."""
    asked = state.asked
    if asked is None:
        return False
    if asked.answer is Contact:
        return Wish.HUMAN in wishes and "?" not in text
    if not issubclass(asked.answer, Options):
        return False
    if asked.key == "mission_language" and any(isinstance(one, Language) for one in wishes):
        return True
    return isinstance(kind_of(asked).typed(asked, text, state.reading), Answered)
