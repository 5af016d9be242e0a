"""A typed text: danger first, then words that work anywhere, then an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conversations.chat import bot_questions, requester_messages, story, unaddressed
from conversations.chat.actions import perform
from conversations.chat.answers import answer
from conversations.chat.entrance import answered_on, is_first, read_entrance
from conversations.chat.presses import press
from conversations.chat.render import present
from conversations.chat.state import ChatState, Decision
from conversations.chat.words import action_typed
from conversations.flows.need_and_wishes import LONGEST_REMARK
from conversations.forms.form import Question
from conversations.forms.kinds import is_prose, kind_of
from conversations.forms.kinds.choice import NO_BUTTON
from conversations.forms.kinds.kind import Answered, Identifying, Unsure
from conversations.protocol.actions import ActionCode, ChatAction, answer_code
from conversations.protocol.inbound import Typed
from conversations.protocol.screen import Button
from conversations.protocol.session import (
    Emergency,
    Masked,
    Page,
    PageName,
    Suggested,
    Unaddressed,
    Understood,
)
from conversations.reading.choices import Choice, Close, Exact, match_choice
from conversations.reading.free_text import read_free_text
from conversations.reading.means import Contact
from conversations.reading.rejection import Rejection
from conversations.requests.request import Request
from conversations.safety.danger import Level, Sign, signs_of
from conversations.safety.guard.identifiers import mask
from conversations.screens.contacts import human
from conversations.screens.emergency import numbers_line
from conversations.screens.overlays import TYPED
from conversations.text import Language, Msg, Says, _
from conversations.text.cleaning import folded

PATIENCE = 3
"""Misunderstandings on one question before a human is offered."""

EDITED = _("Answer changed ✓")
MORE = _("Added to your answer ✓")


def handle_text(state: ChatState, text: str) -> Decision:
    """Read a message, whatever lies on the screen."""
    sign = signs_of(text)
    decision = _heard(state, text, sign)
    if sign and sign.level is Level.POSSIBLE:
        return _with_numbers(decision, sign)
    return decision


def _heard(state: ChatState, text: str, sign: Sign | None) -> Decision:
    decided = _alarm_or_word(state, text, sign, words=True)
    if decided:
        return decided
    if request := _written_about(state):
        taken = requester_messages.write(state, request, text)
        return _misunderstood(state, taken.advice) if isinstance(taken, Rejection) else taken
    code = _typed_button(state, text)
    if code:
        return press(state, code)
    return bot_questions.reply(state, text) or _as_answer(state, text)


def alarm_or_word(state: ChatState, text: str, *, words: bool = True) -> Decision | None:
    """Read a text for danger, and for a word that works anywhere; None if it is neither."""
    return _alarm_or_word(state, text, signs_of(text), words=words)


def _alarm_or_word(
    state: ChatState, text: str, sign: Sign | None, *, words: bool
) -> Decision | None:
    if sign and sign.level is Level.CERTAIN:
        return _alarm(state, text, sign.language)
    action = action_typed(text) if words else None
    return perform(state, ActionCode(action)) if action and _applies(action, state) else None


def reread(state: ChatState, key: str, text: str) -> Decision:
    """Take an edited message again as the answer that it gave."""
    if alarm := alarm_or_word(state, text, words=False):
        return alarm
    question = state.path.question(key)
    if question is None:
        return Decision(state, quiet=True)
    here, before = state.draft.focus, state.draft.answers
    decision = _read(state.with_draft(focus=key, overlay=None), question, text)
    if decision.notice or decision.state.overlay:
        return decision
    if decision.state.draft.answers == before:
        return Decision(state, quiet=True)
    return Decision(decision.state.with_draft(focus=here), notice=EDITED)


def go_on(state: ChatState, typed: Typed) -> Decision | None:
    """Take a message that follows the last answer at once as more of it; None for any other.

    Numbers of messages count all that a bot sends and gets (Bot API: Message.message_id), so
    nothing that we sent can lie between two that follow each other.
    """
    key = state.draft.typed_ids.get(typed.message_id - 1)
    more = story.go_on(state, key, typed.text) if key and not signs_of(typed.text) else None
    if key is None or more is None:
        return None
    ids = {**more.draft.typed_ids, typed.message_id: key}
    return Decision(more.with_draft(typed_ids=ids), notice=MORE)


def take_contact(state: ChatState, shared: str) -> Decision | None:
    """Take a contact that was shared, where one is asked for; None anywhere else."""
    asked, overlay = state.asked, state.overlay
    on_screen = state.session.draft is not None and isinstance(overlay, Suggested | None)
    if not on_screen or asked is None or asked.answer is not Contact:
        return None
    return _read(state.with_draft(overlay=None), asked, shared)


def _alarm(state: ChatState, text: str, language: Language) -> Decision:
    """Show the numbers; hold the text, without identifiers, where it may be a free answer."""
    spoken = state.session.language or language
    about, longest = _may_say(state)
    both, already = unaddressed.more_of_it(state, text)
    held = read_free_text(both, most=longest) if longest else None
    if not isinstance(held, str):
        page = Emergency()
    else:
        masked = mask(held, state.context.today)
        page = Emergency(held=masked.text, masked=already or bool(masked.found), about=about)
    return Decision(state.with_session(language=spoken).with_draft(overlay=page))


def _may_say(state: ChatState) -> tuple[str | None, int]:
    """Tell the request that a text may be about, and how long it may be; 0 if it is no answer."""
    if request := _written_about(state) or unaddressed.held_about(state):
        return request.reference, requester_messages.LONGEST
    if state.open_requests and (state.session.draft is None or unaddressed.is_unaddressed(state)):
        return "", requester_messages.LONGEST
    asked = state.asked
    answers = asked is not None and is_prose(asked) and not isinstance(state.overlay, Page)
    return None, asked.longest if asked and answers else LONGEST_REMARK


def _written_about(state: ChatState) -> Request | None:
    """Give the request that the page on the screen asks a message about."""
    page = state.overlay
    writing = isinstance(page, Page) and page.name is PageName.WRITE
    return state.request(page.about) if isinstance(page, Page) and writing else None


def _applies(action: ChatAction, state: ChatState) -> bool:
    """Say whether a word makes sense here: only an optional question can be passed over."""
    return action is not ChatAction.SKIP or (state.asked is not None and state.asked.optional)


def _typed_button(state: ChatState, text: str) -> str | None:
    """Find the button whose label was typed, or its number where no question is asked.

    The answers of a question are read by its kind; only the other buttons are looked for then. Of
    the two buttons about an answer, the beginning of one ("oui", "ja") is enough.
    """
    say = state.context.say
    buttons = [button for row in present(state).rows for button in row if button.code]
    choices = [
        Choice(button.code, tuple(name for one in Language for name in _names(button, one, say)))
        for button in buttons
    ]
    if state.overlay is None and state.asked and state.asked.key != "result":
        named = {folded(name): one.value for one in choices for name in one.names}
        code = named.get(folded(text))
        answers = answer_code(answered_on(state.asked), ""), answer_code(state.asked.key, "")
        return None if code and code.startswith(answers) else code
    match match_choice(text, choices):
        case Exact(code):
            return code
        case Close(code) if isinstance(state.overlay, Suggested | Masked | Unaddressed):
            return code
        case _:
            return None


def _names(button: Button, language: Language, say: Says) -> tuple[str, ...]:
    words = say(TYPED[button.code], language).split(",") if button.code in TYPED else ()
    return (say(button.label, language), *(word.strip() for word in words))


def _as_answer(state: ChatState, text: str) -> Decision:
    asked, overlay = state.asked, state.overlay
    taken = unaddressed.taken_up(state, text)
    if isinstance(taken, Rejection):
        return _misunderstood(state, taken.advice)
    if taken:
        return taken
    if isinstance(overlay, Understood):
        return story.add(state, overlay, text)
    if asked is None or isinstance(overlay, Page | Unaddressed):
        return _kept(state, text, Rejection(NO_BUTTON))
    return _read(state.with_draft(overlay=None), asked, text)


def _read(state: ChatState, question: Question, text: str) -> Decision:
    first = is_first(question)
    read = read_entrance(state, text) if first else None
    match read or kind_of(question).typed(question, text, state.reading):
        case Answered(values) if is_prose(question):
            decision = answer(state, values)
            return replace(decision, state=story.also_understood(decision.state, text))
        case Answered(values, left):
            return answer(story.beside(state, left) if left else state, values)
        case Unsure(values, advice):
            overlay = Suggested(key=answered_on(question), values=values)
            return Decision(state.with_draft(overlay=overlay), notice=advice)
        case Identifying(value, masked, named):
            page = Masked(key=question.key, value=value, text=masked, named=named)
            return Decision(state.with_draft(overlay=page))
        case Rejection(_, kept) as rejection if kept:
            words = {**state.draft.kept, question.key: kept}
            return _misunderstood(state.with_draft(kept=words), rejection.advice)
        case Rejection() as rejection if question.own or _is_faulty(question, text):
            return _misunderstood(state, rejection.advice)
        case Rejection() as rejection:
            return _kept(state, text, rejection)
        case unread:
            assert_never(unread)


def _is_faulty(question: Question, text: str) -> bool:
    """Say whether a text was meant as a number or an address, and is none: its fault is named."""
    return question.answer is Contact and any(sign.isdigit() or sign == "@" for sign in text)


def _kept(state: ChatState, text: str, rejection: Rejection) -> Decision:
    """Keep what answers nothing, if it says something; else say what to do instead."""
    taken = story.listen(state, text)
    if isinstance(taken, Decision):
        asked = state.asked
        return story.advised(taken, rejection.advice if asked and not is_prose(asked) else None)
    return _misunderstood(state, taken.advice if taken else rejection.advice)


def _misunderstood(state: ChatState, advice: Msg) -> Decision:
    """Say what to do instead; after a while, offer a human too."""
    misses = state.draft.misses + 1
    if misses >= PATIENCE:
        advice = _("{advice} {human}")(advice=advice, human=human(state.directory))
    return Decision(state.with_draft(misses=misses), notice=advice)


def _with_numbers(decision: Decision, sign: Sign) -> Decision:
    """Put the numbers that fit above what is shown, once for each kind in a draft.

    Nothing is stopped: the text has been taken for what it is.
    """
    state = decision.state
    if decision.quiet or state.session.draft is None or sign.kind in state.draft.dangers:
        return decision
    languages = (state.session.language or sign.language,)
    line = numbers_line(state.directory, languages, sign.kind)
    notice = decision.notice
    said = _("{numbers}\n\n{notice}")(numbers=line, notice=notice) if notice else line
    marked = state.with_draft(dangers=state.draft.dangers | {sign.kind})
    return replace(decision, state=marked, notice=said, numbers=True)
