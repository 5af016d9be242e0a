"""What is typed where nothing asks for it: kept, said so, and taken back by one tap."""

from __future__ import annotations

from conversations.chat import held_texts, requester_messages, story
from conversations.chat.state import ChatState, Decision
from conversations.protocol.session import Page, PageName, Unaddressed
from conversations.text import _

TAKEN_BACK = _("Not kept ✓")

OF_REQUESTS = frozenset({PageName.REQUESTS, PageName.REQUEST, PageName.WITHDRAW})
"""Pages about what was sent: words there may be for the coordination."""


def for_the_coordination(state: ChatState, text: str) -> Decision | None:
    """Ask whether a text is about a request that was sent; None where it cannot be meant so."""
    page = state.overlay
    if not isinstance(page, Page) or (state.begun and page.name not in OF_REQUESTS):
        return None
    return requester_messages.address(state, text)


def keep_here(state: ChatState) -> Decision:
    """Keep a text with the draft that is under way, and not with a request that was sent."""
    held = state.overlay
    assert isinstance(held, Unaddressed)
    return held_texts.take_up_message(state.with_draft(overlay=None), held)


def take_back(state: ChatState) -> Decision:
    """Forget what was kept just now; what was kept before it stays."""
    noted, answers = state.draft.noted, dict(state.draft.answers)
    for key in (story.REMARK, story.NEED):
        kept = answers.get(key)
        if kept == noted:
            del answers[key]
        elif isinstance(kept, str) and kept.endswith(f"\n{noted}"):
            answers[key] = kept.removesuffix(f"\n{noted}")
        else:
            continue
        return Decision(state.with_draft(answers=answers, noted=None), toast=TAKEN_BACK)
    return Decision(state.with_draft(noted=None))


def settled(before: ChatState, after: ChatState) -> ChatState:
    """Keep for good what could be taken back on the screen before."""
    if after.session.draft is None:
        return after
    noted, taken = after.draft.noted, after.draft.taken
    if noted and noted == before.draft.noted:
        after = after.with_draft(noted=None)
    return after.with_draft(taken=()) if taken and taken == before.draft.taken else after
