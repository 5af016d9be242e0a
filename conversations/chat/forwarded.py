"""A message that somebody else wrote and the person forwarded: words about the need, without names.

It answers no question about the writer, presses no button and asks the bot nothing: those are not
the person's own words. What it says of the need is shown like that of any text.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.chat import (
    changed_texts,
    emergencies,
    navigation,
    requester_messages,
    story,
    text_handlers,
    unaddressed,
    unasked_facts,
)
from conversations.chat.answers import answer
from conversations.chat.facts import OWN, facts_in
from conversations.chat.state import ChatState, Decision, both
from conversations.forms.form import Question
from conversations.forms.kinds import is_prose
from conversations.protocol.session import Understood
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.safety.danger import Level
from conversations.safety.guard.identifiers import mask
from conversations.text import _

FORWARDED = _("Forwarded message: added to your request, without names.")
NOT_OWN = OWN | {"role", "entrance"}
"""What the one who wrote it says of himself or herself, and not of the person who forwards."""


def handle_forwarded(state: ChatState, text: str, message: int) -> Decision:
    """Take a forwarded text: danger first, then for the coordination, else for the request."""
    sign = state.sign_of(text)
    if sign and sign.level is Level.CERTAIN:
        return emergencies.raise_page(state, text, sign)
    taken = _for_the_coordination(state, text) or _for_the_request(state, text, message)
    if isinstance(taken, Rejection):
        return Decision(state, notice=taken.advice)
    return emergencies.with_numbers(taken, sign) if sign else taken


def _for_the_coordination(state: ChatState, text: str) -> Decision | Rejection | None:
    """Take it as a message about a request that was sent, where one may be meant."""
    if request := requester_messages.page_about(state):
        return requester_messages.write(state, request, text)
    held = unaddressed.taken_up(state, text)
    if held is None and state.session.draft is None:
        return requester_messages.address(state, text)
    return held


def _for_the_request(state: ChatState, text: str, message: int) -> Decision | Rejection:
    """Keep it with what was told; begin with it where nothing is begun."""
    begun = state if state.session.draft else navigation.start(state).state
    masked = mask(text, state.context.today).text
    if state.draft.typed_ids.get(message - 1) in story.KEPT_UNDER:
        more = text_handlers.go_on(state, masked, message)
        if more is not None:
            return replace(more, notice=FORWARDED)
    asked = _asked_in_prose(begun)
    most = asked.longest if asked else story.room(begun)
    read = read_free_text(masked, most=most)
    if isinstance(read, Rejection):
        return read
    kept = _answered(begun, asked, read) if asked else story.note(begun, read, told=True)
    return _with_facts(replace(kept, notice=both(FORWARDED, kept.notice)), text)


def _asked_in_prose(state: ChatState) -> Question | None:
    asked = state.asked
    answers = asked is not None and is_prose(asked) and state.overlay is None
    return asked if answers else None


def _answered(state: ChatState, asked: Question, text: str) -> Decision:
    """Answer a question about the need; where there is an answer, ask what becomes of it."""
    if changed_texts.before_it(state, asked.key) is None:
        return answer(state, {asked.key: text})
    return changed_texts.take(state, asked.key, {asked.key: text})


def _with_facts(kept: Decision, text: str) -> Decision:
    """Take or propose what it says of the need, below what is shown already."""
    state = kept.state
    facts = facts_in(state, text).values.items()
    theirs = {
        key: value for key, value in facts if key not in NOT_OWN and key not in state.path.answers
    }
    if isinstance(state.overlay, Understood):
        more = {**theirs, **state.overlay.values}
        return replace(kept, state=state.with_draft(overlay=state.overlay.replace(values=more)))
    below = state.overlay is not None or kept.shows is not None
    return kept if below else unasked_facts.offer(kept, theirs)
