"""Taking up a text that was held behind a page or a question, without a word lost."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat import story
from conversations.chat.answers import TEXT_KEPT
from conversations.chat.state import ChatState, Decision
from conversations.protocol.session import Masked, Unaddressed, Understood


def take_up(state: ChatState, text: str, *, masked: bool = False, named: str = "") -> Decision:
    """Take up a text that was held, without what could identify a person.

    `named` is the same with its names, which may be a professional's.
    """
    heard = story.listen(state, text, masked=masked)
    taken = heard.state.overlay if isinstance(heard, Decision) else None
    if isinstance(heard, Decision) and isinstance(taken, Understood) and taken.text:
        return replace(heard, state=heard.state.with_draft(overlay=taken.replace(named=named)))
    if named:
        key, value = story.kept_by_its_length(state, text)
        page = Masked(key=key, value=value, text=text, named=named, anew=True)
        return Decision(state.with_draft(overlay=page))
    if isinstance(heard, Decision):
        return heard
    return Decision(story.keep(state, text), toast=TEXT_KEPT)


def take_up_message(state: ChatState, held: Unaddressed) -> Decision:
    """Take up a message that was for no request after all; the names in it stay as was said."""
    if not held.professional:
        return take_up(state, held.text, masked=held.masked, named=held.named)
    taken = take_up(state, held.text, masked=held.masked, named=held.text)
    understood = taken.state.overlay
    if isinstance(understood, Understood):
        told = understood.replace(text=held.text, named="", professional=True)
        return replace(taken, state=taken.state.with_draft(overlay=told))
    key, _value = story.kept_by_its_length(state, held.text)
    return Decision(story.naming(story.keep(state, held.text), key), toast=TEXT_KEPT)
