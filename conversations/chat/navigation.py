"""Going around: back, help, language, cancelling, starting again, changing from the summary."""

from __future__ import annotations

from conversations.chat import leaving, story
from conversations.chat.answers import answer
from conversations.chat.state import ChatState, Decision
from conversations.flows.orientation_options import Entrance
from conversations.forms.options import Skip
from conversations.protocol.session import Emergency, Page, PageName, Picking, Unaddressed
from conversations.screens.exit import left_screen
from conversations.screens.pages import cancelled_screen
from conversations.text import Language, _


def open_page(state: ChatState, name: PageName, about: str = "") -> Decision:
    """Put a page on top of the questions."""
    return Decision(state.with_draft(overlay=Page(name=name, about=about)))


def close(state: ChatState) -> Decision:
    """Take away what lies on top of the questions."""
    return Decision(state.with_draft(overlay=None))


def back(state: ChatState) -> Decision:
    """Close what is open, else go to the question before; the answers stay.

    From a question that is changed once everything is answered, the way back is the summary; from
    the summary it is the menu of changes.
    """
    opened = state.overlay is not None and not isinstance(state.overlay, Picking)
    if state.draft.amends and not opened:
        return _back_in_questions(state, state.draft.amends)
    if opened or (state.path.complete and state.asked):
        return Decision(state.with_draft(overlay=None, focus=None))
    if state.path.complete:
        return open_page(state, PageName.EDIT)
    asked = state.asked
    before = _screen_of(state.path.before(asked.key if asked else None), state)
    return Decision(state.with_draft(focus=before, overlay=None))


def _screen_of(key: str | None, state: ChatState) -> str | None:
    """Name the question on whose screen an answer was given: two share one with another."""
    if key == "notice" and "result" in state.path.answers:
        return "result"
    guided = state.path.answers.get("entrance") is Entrance.GUIDED
    return "entrance" if key == "role" and guided else key


def keep(state: ChatState) -> Decision:
    """Leave the answer of a question as it is."""
    return Decision(state.with_draft(focus=None, overlay=None))


def skip(state: ChatState) -> Decision:
    """Pass over an optional question; that is an answer too."""
    assert state.asked is not None
    return answer(state, {state.asked.key: Skip.SKIPPED.value})


def leave_questions(state: ChatState) -> ChatState:
    """Leave the coordination's questions, for the draft that waited if there is one."""
    return state.with_session(draft=state.session.waiting, waiting=None)


def restart(state: ChatState) -> Decision:
    """Begin with an empty draft, in the language and network known."""
    if state.draft.amends:
        return start(leave_questions(state))
    empty = state.with_session(draft=None).draft
    begun = state.with_session(draft=empty.replace(network=state.draft.network))
    held = state.overlay
    return story.take_up(begun, held.text) if isinstance(held, Unaddressed) else Decision(begun)


def erase(state: ChatState) -> Decision:
    """Erase the draft for good; the answers to the coordination's questions, for now."""
    if state.draft.amends:
        return start(leave_questions(state))
    return Decision(state.with_session(draft=None), shows=cancelled_screen())


def finish(state: ChatState) -> Decision:
    """Leave an exit: its text stays to be read, its numbers and addresses too."""
    left = left_screen(leaving.page(state))
    return Decision(state.with_session(draft=None), shows=left)


def cancel(state: ChatState) -> Decision:
    """Ask before erasing; say so if there is nothing to erase."""
    return open_page(state, PageName.CANCEL if state.begun else PageName.NOTHING)


def emergency(state: ChatState) -> Decision:
    """Show the numbers at once, whatever lay on the screen."""
    return Decision(state.with_draft(overlay=Emergency()))


def start(state: ChatState) -> Decision:
    """Begin, or offer to take up a draft; the questions of the coordination can wait."""
    if state.draft.amends:
        state = leave_questions(state)
    if state.begun:
        return open_page(state, PageName.RESUME)
    return restart(state)


def _back_in_questions(state: ChatState, reference: str) -> Decision:
    """Go to the coordination's question before; from the first one, to the request."""
    asked = state.asked
    answered = [key for key in state.draft.to_ask if key in state.path.questions]
    if asked and asked.key in answered:
        answered = answered[: answered.index(asked.key)]
    if not answered:
        return open_page(state, PageName.REQUEST, reference)
    return Decision(state.with_draft(focus=answered[-1], overlay=None))


def speak(state: ChatState, language: str) -> Decision:
    """Go on in another language; the answers stay."""
    spoken = state.with_session(language=Language(language)).with_draft(overlay=None)
    return Decision(spoken, toast=_("We go on in this language."))
