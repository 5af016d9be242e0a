"""A text that is the label of a button on the screen, or the beginning of one: it presses it."""

from __future__ import annotations

from conversations.chat.entrance import answered_on
from conversations.chat.render import present
from conversations.chat.state import ChatState
from conversations.protocol.actions import action_in, answer_code
from conversations.protocol.screen import Button
from conversations.protocol.session import Masked, Picking, Retyped, Suggested, Unaddressed
from conversations.reading.choices import Choice, Close, Exact, match_choice, said_in_a_row
from conversations.screens.overlays import TYPED
from conversations.text import Language, Says
from conversations.text.cleaning import folded

LONGEST_BUTTON = 100
"""Characters, folded; a label has at most 32, and none of the words that mean one has more."""


def typed_button(state: ChatState, text: str) -> str | None:
    """Find the button whose label was typed, or its number where no question is asked.

    The answers of a question are read by its kind; only the other buttons are looked for then. Of
    the two buttons about an answer, the beginning of one ("oui", "ja") is enough, and several words
    for one button are that button ("oui ok"). A sentence is longer than any label: no screen is
    drawn to look for it.
    """
    words = folded(text)
    if len(words) > LONGEST_BUTTON:
        return None
    say = state.context.say
    buttons = [button for row in present(state).rows for button in row if button.code]
    choices = [
        Choice(button.code, tuple(name for one in Language for name in _names(button, one, say)))
        for button in buttons
    ]
    answering = state.overlay is None or isinstance(state.overlay, Picking)
    if answering and state.asked and state.asked.key != "result":
        named = {folded(name): one.value for one in choices for name in one.names}
        code = named.get(words)
        answers = answer_code(answered_on(state.asked), ""), answer_code(state.asked.key, "")
        return None if code and code.startswith(answers) else code
    match match_choice(text, choices):
        case Exact(code):
            return code
        case Close(code) if isinstance(state.overlay, Suggested | Masked | Unaddressed | Retyped):
            return code
        case _:
            return said_in_a_row(text, choices)


def _names(button: Button, language: Language, say: Says) -> tuple[str, ...]:
    pressed = action_in(str(button.code))
    also = TYPED.get(pressed.action if pressed else str(button.code))
    words = say(also, language).split(",") if also else ()
    return (say(button.label, language), *(word.strip() for word in words))
