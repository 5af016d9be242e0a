"""A typed text: danger first, then words that work anywhere, then an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conversations.chat import (
    bot_questions,
    changed_texts,
    emergencies,
    foreign_texts,
    leaving,
    navigation,
    notes,
    requester_messages,
    second_thoughts,
    story,
    unaddressed,
    unasked_facts,
)
from conversations.chat.actions import perform
from conversations.chat.answers import answer
from conversations.chat.entrance import answered_on, is_first, read_entrance
from conversations.chat.facts import narrower
from conversations.chat.presses import press
from conversations.chat.state import ChatState, Decision, both
from conversations.chat.typed_buttons import typed_button
from conversations.chat.words import action_typed
from conversations.forms.form import Question
from conversations.forms.kinds import is_prose, kind_of
from conversations.forms.kinds.choice import NO_BUTTON
from conversations.forms.kinds.kind import Answered, Identifying, Unsure
from conversations.forms.options import Options
from conversations.protocol.actions import ActionCode, ChatAction
from conversations.protocol.session import (
    Emergency,
    Masked,
    Page,
    Picking,
    Retyped,
    Suggested,
    Unaddressed,
    Understood,
)
from conversations.reading.identity import is_sentence, is_unknown
from conversations.reading.means import Contact
from conversations.reading.rejection import Rejection
from conversations.safety.danger import Level, Sign
from conversations.safety.guard.identifiers import mask
from conversations.screens import who_asks
from conversations.screens.contacts import human
from conversations.screens.summary import SAID_BACK
from conversations.text import Msg, _, shortened
from conversations.text.cleaning import words_in

PATIENCE = 3
"""Misunderstandings on one question before a human is offered."""

SHORTEST_WORD = 3
"""Letters; below that it is a slip of the finger, and nobody asks what became of it."""

NOT_KEPT = _("“{text}” is not kept.")


MORE = _("Added to your answer ✓")


def handle_text(state: ChatState, text: str) -> Decision:
    """Read a message, whatever lies on the screen."""
    sign = state.sign_of(text)
    decision = _heard(state, text, sign)
    if sign and sign.level is Level.POSSIBLE:
        return emergencies.with_numbers(decision, sign)
    return foreign_texts.said_foreign(state, decision, text)


def _heard(state: ChatState, text: str, sign: Sign | None) -> Decision:
    decided = _alarm_or_word(state, text, sign, words=True)
    if decided:
        return decided
    if request := requester_messages.page_about(state):
        taken = requester_messages.write(state, request, text)
        return _misunderstood(state, taken.advice) if isinstance(taken, Rejection) else taken
    code = typed_button(state, text)
    if code:
        return press(state, code)
    return bot_questions.reply(state, text) or _as_answer(state, text)


def alarm_or_word(state: ChatState, text: str, *, words: bool = True) -> Decision | None:
    """Read a text for danger, and for a word that works anywhere; None if it is neither."""
    return _alarm_or_word(state, text, state.sign_of(text), words=words)


def _alarm_or_word(
    state: ChatState, text: str, sign: Sign | None, *, words: bool
) -> Decision | None:
    if sign and sign.level is Level.CERTAIN:
        return emergencies.raise_page(state, text, sign)
    action = action_typed(text) if words else None
    return perform(state, ActionCode(action)) if action and _applies(action, state) else None


def go_on(state: ChatState, text: str, message: int) -> Decision | None:
    """Take a message that follows the last answer at once as more of it; None for any other.

    Numbers of messages count all that a bot sends and gets (Bot API: Message.message_id), so
    nothing that we sent can lie between two that follow each other.
    """
    key, part = state.draft.typed_ids.get(message - 1), state.draft.parts.get(message - 1)
    if (
        key is None
        or part == changed_texts.NOT_TAKEN
        or isinstance(state.overlay, Retyped)
        or state.sign_of(text)
    ):
        return None
    more = story.go_on(state, key, text)
    if more is None:
        return None
    grown = changed_texts.grown(state, more.state, message, key)
    return replace(more, state=grown, notice=MORE)


def take_contact(state: ChatState, shared: str) -> Decision | None:
    """Take a contact that was shared, where one is asked for; None anywhere else."""
    asked, overlay = state.asked, state.overlay
    on_screen = state.session.draft is not None and isinstance(overlay, Suggested | None)
    if not on_screen or asked is None or asked.answer is not Contact:
        return None
    return read_answer(state.with_draft(overlay=None), asked, shared)


def _applies(action: ChatAction, state: ChatState) -> bool:
    """Say whether a word makes sense here: only an optional question can be passed over.

    In a test, "test" is what somebody types as any answer.
    """
    if action is ChatAction.TEST:
        return not state.draft.test
    return action is not ChatAction.SKIP or (state.asked is not None and state.asked.optional)


def _as_answer(state: ChatState, text: str) -> Decision:
    asked, overlay = state.asked, state.overlay
    taken = unaddressed.taken_up(state, text)
    if isinstance(taken, Rejection):
        return _misunderstood(state, taken.advice)
    taken = taken or leaving.place_typed(state, text)
    if taken:
        return taken
    match navigation.under_pages(overlay):
        case Understood() as understood:
            return story.add(state, understood, text)
        case Retyped() as retyped:
            return changed_texts.go_on(state.with_draft(overlay=retyped), text)
        case Emergency(held=str(held), about=None):
            return _after_alarm(state, held, text)
        case _:
            pass
    if about := notes.for_the_coordination(state, text):
        return about
    if asked is None or isinstance(overlay, Page | Unaddressed):
        return _kept(state, text, Rejection(NO_BUTTON))
    ticking = isinstance(overlay, Picking)
    return read_answer(state if ticking else state.with_draft(overlay=None), asked, text)


def _after_alarm(state: ChatState, held: str, text: str) -> Decision:
    """Take what is typed below the numbers: whoever writes on goes on, with what was held."""
    gone_on = emergencies.go_on(state).state
    asked = state.asked
    if asked is None or not isinstance(gone_on.overlay, Masked):
        return _as_answer(gone_on, text)
    told = gone_on.overlay.named or held
    return read_answer(gone_on.with_draft(overlay=None), asked, f"{told}\n{text}")


def read_answer(state: ChatState, question: Question, text: str, *, anew: bool = False) -> Decision:
    """Read a text as the answer to a question; `anew`, it takes the place of the old one."""
    taken = changed_texts.settled if anew else changed_texts.take
    first = is_first(question)
    read = read_entrance(state, text) if first else None
    if told := _about_another(state, question, text, anew=anew):
        return told
    match read or kind_of(question).typed(question, text, state.reading):
        case Answered(values) if first:
            return unasked_facts.beside(answer(state, values), text)
        case Answered(values, left, advice):
            left = left or narrower(state, question, values, text)
            before = story.beside(state, left) if left else state
            if question.own and question.key not in {*values, who_asks.FIRST}:
                return unasked_facts.take(Decision(before), values)
            decision = taken(before, question.key, values)
            return replace(decision, notice=advice) if advice else decision
        case Unsure(values, advice):
            overlay = Suggested(key=answered_on(question), values=values)
            return Decision(state.with_draft(overlay=overlay), notice=advice)
        case Identifying(value, masked, named):
            page = Masked(key=question.key, value=value, text=masked, named=named, anew=anew)
            return Decision(state.with_draft(overlay=page))
        case Rejection(_, kept) as rejection if kept:
            words = {**state.draft.kept, question.key: kept}
            return _misunderstood(state.with_draft(kept=words), rejection.advice)
        case Rejection() as rejection if _is_faulty(question, text):
            return _misunderstood(state, rejection.advice)
        case Rejection() as rejection:
            return _kept(state, text, rejection)
        case unread:
            assert_never(unread)


def _about_another(
    state: ChatState, question: Question, text: str, *, anew: bool
) -> Decision | None:
    """Take a text that tells something else where who asks, or what is needed, was asked."""
    own = question.own or question.answer is Contact
    prose = question.key in {story.NEED, who_asks.FIRST} and not anew
    return story.told_otherwise(state, text, own=own, prose=prose)


def _is_faulty(question: Question, text: str) -> bool:
    """Say whether a text was meant as an answer and is none: its fault is named.

    A number or an address; who somebody is, unless it is a sentence about something else.
    """
    if question.own:
        return not is_sentence(text)
    return question.answer is Contact and any(sign.isdigit() or sign == "@" for sign in text)


def _kept(state: ChatState, text: str, rejection: Rejection) -> Decision:
    """Keep what answers nothing, if it says something; else say what to do instead."""
    taken = second_thoughts.heard(state, text) or story.listen(state, text)
    if isinstance(taken, Decision):
        asked, still = state.asked, taken.state.asked
        unread = asked and still and asked.key == still.key and not is_prose(asked)
        return story.advised(taken, rejection.advice if unread else None)
    if taken:
        return _misunderstood(state, taken.advice)
    return _misunderstood(state, both(_not_kept(state, text), rejection.advice) or rejection.advice)


def _not_kept(state: ChatState, text: str) -> Msg | None:
    """Say that a word is not kept, where a button was expected.

    Nothing of a slip of the finger, where nobody knows, or where what is wrong is said.
    """
    chosen = state.asked is None or issubclass(state.asked.answer, Options)
    said = any(len(word) >= SHORTEST_WORD for word in words_in(text)) and not is_unknown(text)
    if not (chosen and said):
        return None
    masked = mask(text, state.context.today).text
    return NOT_KEPT(text=shortened(masked, SAID_BACK))


def _misunderstood(state: ChatState, advice: Msg) -> Decision:
    """Say what to do instead; after a while, offer a human too."""
    misses = state.draft.misses + 1
    if misses >= PATIENCE:
        advice = _("{advice} {human}")(advice=advice, human=human(state.directory))
    return Decision(state.with_draft(misses=misses), notice=advice)
