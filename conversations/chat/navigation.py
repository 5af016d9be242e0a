"""Navigation: back, help, language, cancelling, starting again, changing from the summary."""

from __future__ import annotations

from conversations.chat import held_texts, leaving, story
from conversations.chat.answers import TEXT_KEPT, answer
from conversations.chat.state import ChatState, Decision
from conversations.flows.orientation_options import Entrance
from conversations.forms.options import Skip
from conversations.protocol.session import (
    Emergency,
    Masked,
    Opened,
    Overlay,
    Page,
    PageName,
    Picking,
    Retyped,
    Unaddressed,
    Understood,
)
from conversations.screens.exit import left_screen
from conversations.screens.pages import cancelled_screen
from conversations.text import Language, _

HOLDING = Understood | Retyped | Masked | Unaddressed
"""What holds words of the person: see `Held`."""


def open_page(state: ChatState, name: PageName, about: str = "") -> Decision:
    """Put a page on top of what is on the screen; never twice the same."""
    below = state.overlay if isinstance(state.overlay, Page | HOLDING) else None
    under = below
    while isinstance(under, Page):
        if (under.name, under.about) == (name, about):
            return Decision(state.with_draft(overlay=under))
        under = under.below
    return Decision(state.with_draft(overlay=Page(name=name, about=about, below=below)))


def under_pages(overlay: Overlay | None) -> Overlay | None:
    """Give what lies below all pages: None for the question itself."""
    while isinstance(overlay, Page):
        overlay = overlay.below
    return overlay


def close(state: ChatState) -> Decision:
    """Take away the pages on top of the questions; what holds words of the person stays."""
    under = under_pages(state.overlay)
    return Decision(state.with_draft(overlay=under if isinstance(state.overlay, Page) else None))


def step_back(state: ChatState) -> Decision:
    """Close a page, and show the one from which it was opened.

    What was understood is taken back with this step, and its words are kept.
    """
    overlay = state.overlay
    if isinstance(overlay, Page):
        return Decision(state.with_draft(overlay=overlay.below))
    closed = state.with_draft(overlay=None)
    if isinstance(overlay, Understood) and overlay.text:
        return Decision(story.keep(closed, overlay.text), toast=TEXT_KEPT)
    return Decision(closed)


def back(state: ChatState) -> Decision:
    """Close what is open, else go to the question before; the answers stay.

    From a question that was opened from a page, the way back is that page; from the summary it is
    the menu of changes.
    """
    opened, asked = state.draft.opened, state.asked
    if state.overlay is not None and not isinstance(state.overlay, Picking):
        return step_back(state)
    if state.draft.amends:
        return _back_in_questions(state, state.draft.amends)
    if opened and asked and opened.key == asked.key:
        return Decision(_as_before(state, opened))
    if state.path.complete and asked:
        return Decision(state.with_draft(overlay=None, focus=None))
    if state.path.complete:
        return open_page(state, PageName.EDIT)
    before = _screen_of(state.path.before(asked.key if asked else None), state)
    return Decision(state.with_draft(focus=before, overlay=None))


def _as_before(state: ChatState, opened: Opened) -> ChatState:
    """Give the page back from which a question was opened, and the answers that it took."""
    page = state.with_draft(focus=None, opened=None, overlay=opened.page)
    if opened.answers is None:
        return page
    undone = state.draft.before_change == opened.answers
    before = None if undone else state.draft.before_change
    return page.with_draft(answers=opened.answers, before_change=before)


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
    return (
        held_texts.take_up_message(begun, held)
        if isinstance(held, Unaddressed)
        else Decision(begun)
    )


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
    if isinstance(state.overlay, Emergency):
        return Decision(state)
    below = under_pages(state.overlay)
    page = Emergency(below=below if isinstance(below, HOLDING) else None)
    return Decision(state.with_draft(overlay=page))


def start(state: ChatState) -> Decision:
    """Begin, or offer to take up a draft; the questions of the coordination can wait."""
    if state.draft.amends:
        state = leave_questions(state)
    if state.begun:
        return open_page(state, PageName.RESUME)
    under = under_pages(state.overlay)
    if isinstance(under, Understood) and under.text:
        state = story.keep(state, under.text)
    begun = restart(state)
    kept = {key: one for key, one in state.draft.answers.items() if key in story.KEPT_UNDER}
    if not kept:
        return begun
    return Decision(begun.state.with_draft(answers={**begun.state.draft.answers, **kept}))


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
    spoken = close(state.with_session(language=Language(language))).state
    return Decision(spoken, toast=_("We go on in this language."))
