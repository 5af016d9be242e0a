"""A change of mind in words: the answer that it changes is offered, and nothing is decided."""

from __future__ import annotations

from dataclasses import replace

from pydantic import JsonValue

from conversations.chat import navigation, story
from conversations.chat.state import ChatState, Decision, both
from conversations.forms.kinds.choice import named_in
from conversations.forms.options import Options
from conversations.protocol.session import Masked, PageName, Understood
from conversations.reading.rejection import Rejection
from conversations.reading.second_thoughts import changes_mind
from conversations.safety.guard.identifiers import mask
from conversations.screens.changes import FACTS
from conversations.screens.summary import NOTED, SAID_BACK
from conversations.text import _, shortened

WHICH = _("Does it change one of your answers? Tap it, or go back.")
UNCHANGED = frozenset({"entrance", "result", "notice", "organisation_kind", "place_kind"})
"""Answers that no word changes: they are agreed on, or a place may be named for another reason."""


def heard(state: ChatState, text: str) -> Decision | Rejection | None:
    """Take a text that takes an answer back; None for any other."""
    if not state.begun or state.draft.amends or not changes_mind(text):
        return None
    taken = story.listen(state, text)
    if not isinstance(taken, Decision) or taken.state.draft.taken:
        return taken
    if isinstance(taken.state.overlay, Understood | Masked):
        return taken
    if named := _named(state, text):
        kept = mask(text, state.context.today).text
        return Decision(state.with_draft(overlay=Understood(values=named, text=kept), misses=0))
    about = "" if state.path.complete else FACTS
    page = navigation.open_page(taken.state.with_draft(overlay=None), PageName.EDIT, about)
    noted = NOTED(text=shortened(str(taken.state.draft.noted), SAID_BACK))
    return replace(page, notice=both(noted, WHICH))


def _named(state: ChatState, text: str) -> dict[str, JsonValue]:
    """Give the one answered question of which the text names another option."""
    found: dict[str, JsonValue] = {}
    for key, question in state.path.questions.items():
        if key in UNCHANGED or question.several or not issubclass(question.answer, Options):
            continue
        option = named_in(question, text, state.reading)
        if option is not None and option is not state.path.answers[key]:
            found[key] = option.value
    return found if len(found) == 1 else {}
