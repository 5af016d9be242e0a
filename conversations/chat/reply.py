"""Turns a decision into messages: which are edited, which are sent, which lose their buttons."""

from __future__ import annotations

from pydantic import JsonValue

from conversations.chat import navigation, notes
from conversations.chat.changed_texts import NOT_TAKEN
from conversations.chat.render import present
from conversations.chat.state import ChatState, Decision
from conversations.chat.story import KEPT_UNDER
from conversations.flows.facts import in_one_line
from conversations.flows.implied import unsaid, with_implied
from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds import is_prose, shown
from conversations.forms.options import Skip
from conversations.protocol.effects import EVENT, Edit, Effect, Send, Strip, Toast, Turn
from conversations.protocol.inbound import Inbound, Media, Pressed, Typed, words_of
from conversations.protocol.screen import BLANK, Line, Screen, strong
from conversations.protocol.session import (
    Emergency,
    Live,
    Masked,
    Page,
    Retyped,
    Session,
    Suggested,
    Unaddressed,
    Understood,
)
from conversations.text import Msg, _

MOST_REMEMBERED = 50
"""Typed answers of a draft whose edits are understood: the newest; nobody has so many questions."""


def reply(before: ChatState, decision: Decision, inbound: Inbound) -> Turn:
    """Put a decision into messages.

    A press changes the message that was pressed. Something typed freezes that message to the
    question and its answer, and what follows is a new message below; what would flash up after a
    press stands above it.
    """
    effects = list(decision.effects)
    after = decision.state
    if isinstance(inbound, Pressed):
        effects.append(Toast(inbound.callback_id, after.languages, decision.toast))
    if decision.quiet:
        return Turn(after.session, tuple(effects))
    after = notes.settled(before, _remembering(before, after, inbound))
    flash = None if isinstance(inbound, Pressed) else decision.toast
    screen = with_notice(decision.shows or present(after), decision.notice or flash)
    live = before.session.live
    in_place = isinstance(inbound, Pressed) and not decision.anew and not decision.event
    if live and in_place:
        effects.append(_edit(after, screen, live, inbound))
        return Turn(_alive(decision, after, live), tuple(effects))
    if live and (frozen := _frozen(before, decision, live, inbound)):
        effects.append(frozen)
    key, nonce = _named(after, event=decision.event)
    effects.append(Send(after.session.chat, screen, after.languages, key, nonce))
    fresh = None if decision.event else Live(key=key, nonce=nonce, numbers=_calls(decision))
    return Turn(after.session.replace(live=fresh), tuple(effects))


def _calls(decision: Decision) -> bool:
    """Tell whether what is shown gives numbers to call."""
    return decision.numbers or isinstance(decision.state.overlay, Emergency)


def _named(state: ChatState, *, event: bool) -> tuple[str, str]:
    nonce = state.context.nonce
    return (f"event:{nonce}", EVENT) if event else (f"live:{nonce}", nonce)


def _alive(decision: Decision, state: ChatState, live: Live) -> Session:
    """Keep the same message under a new nonce, so that a second tap on it is recognised."""
    pressed = state.session.live or live
    nonce, numbers = state.context.nonce, _calls(decision)
    return state.session.replace(live=pressed.replace(key=live.key, nonce=nonce, numbers=numbers))


def _edit(state: ChatState, screen: Screen, live: Live, inbound: Inbound) -> Edit:
    assert isinstance(inbound, Pressed)
    return Edit(
        to=state.session.chat,
        screen=screen,
        languages=state.languages,
        key=live.key,
        message_id=inbound.message_id,
        nonce=state.context.nonce,
    )


def with_notice(screen: Screen, notice: Msg | None) -> Screen:
    """Put a notice above a screen, if there is one."""
    return Screen((Line(notice), BLANK, *screen.lines), screen.rows) if notice else screen


def _remembering(before: ChatState, after: ChatState, inbound: Inbound) -> ChatState:
    """Note which message answered which question, so that an edited one can be taken again."""
    if words_of(inbound) is None or not isinstance(inbound, Typed | Media):
        return after
    key, number = _typed_for(before, after), inbound.message_id
    if key is None:
        return _remembering_untaken(before, after, number)
    ids = {**after.draft.typed_ids, number: key}
    parts = dict(after.draft.parts)
    if part := _part(before, after, key):
        parts[number] = part
    return after.with_draft(typed_ids=_newest(ids), parts=_newest(parts))


def _remembering_untaken(before: ChatState, after: ChatState, number: int) -> ChatState:
    """Note a message that answered nothing so far: what it told, or which question it meant."""
    if after.session.draft is None or number in after.draft.parts:
        return after
    asked, told, ids = before.asked, _told(before, after), dict(after.draft.typed_ids)
    misread = after.draft.misses > before.draft.misses and not isinstance(after.overlay, Page)
    about_asked = asked is not None and (
        misread
        or isinstance(after.overlay, Suggested)
        or (isinstance(after.overlay, Masked) and after.overlay.key == asked.key)
    )
    if asked and about_asked:
        ids[number] = asked.key
    elif told is None and after.overlay == before.overlay:
        return after
    parts = {**after.draft.parts, number: told or NOT_TAKEN}
    return after.with_draft(typed_ids=_newest(ids), parts=_newest(parts))


def _told(before: ChatState, after: ChatState) -> str | None:
    """Give what was added to the words on the screen; None if there are none."""
    words, old = _words_on(after), _words_on(before)
    return words.removeprefix(f"{old}\n") if words and words != old else None


def _words_on(state: ChatState) -> str:
    match navigation.under_pages(state.overlay):
        case Understood(text=words) | Unaddressed(text=words) | Emergency(held=str(words)):
            return words
        case _:
            return ""


def _newest(of_messages: dict[int, str]) -> dict[int, str]:
    return dict(list(of_messages.items())[-MOST_REMEMBERED:])


def _typed_for(before: ChatState, after: ChatState) -> str | None:
    """Name the question that a text answered, or may answer, or the remark that it became."""
    asked, shown = before.asked, after.overlay
    if isinstance(shown, Retyped):
        return shown.key
    if after.session.draft is None:
        return None
    if asked and _answered(before, after):
        return asked.key
    old, new = before.draft.answers, after.draft.answers
    kept = (key for key in KEPT_UNDER if old.get(key) != new.get(key))
    return next(kept, None)


def _part(before: ChatState, after: ChatState, key: str) -> str:
    """Give what a message added to a text, as it is kept; nothing of another kind of answer."""
    if not is_prose(QUESTIONS[key]):
        return ""
    shown, old = after.overlay, before.draft.answers.get(key)
    new = after.draft.answers.get(key)
    if isinstance(shown, Retyped):
        held = before.overlay
        old = held.values.get(key) if isinstance(held, Retyped) else None
        new = shown.values.get(key)
    if not isinstance(new, str) or new == Skip.SKIPPED.value:
        return ""
    return new.removeprefix(f"{old}\n") if isinstance(old, str) else new


def _answered(before: ChatState, after: ChatState) -> bool:
    asked = before.asked
    if asked is None or after.session.draft is None or before.draft.answers == after.draft.answers:
        return False
    return asked.key in after.path.answers


def _newly_said(before: ChatState, after: ChatState) -> Msg | None:
    """Say what was answered just now: one message may have answered questions to come as well.

    Nothing where all of it is said by another line: a question gone back to keeps its answer.
    """
    old, new, role = before.draft.answers, after.draft.answers, after.path.role
    ordered = dict.fromkeys((*after.path.questions, *QUESTIONS))
    keys = [key for key in ordered if key in new and old.get(key) != new[key]]
    others = {"entrance"} if "role" in keys else set[str]()
    others |= _told_unasked(after)
    said = (
        shown(QUESTIONS[key], QUESTIONS[key].accepts(_added(old.get(key), new[key])), role)
        for key in keys
        if key not in others
    )
    return in_one_line(said)


def _told_unasked(after: ChatState) -> set[str]:
    """Name the answers that another line says: what a text told unasked, and what follows of it."""
    taken = {key: after.draft.answers[key] for key in after.draft.taken}
    return {*with_implied(taken), *unsaid(after.draft.answers)}


def _added(before: JsonValue, now: JsonValue) -> JsonValue:
    """Give of a text what was added to it."""
    both = isinstance(before, str) and isinstance(now, str)
    return str(now).removeprefix(f"{before}\n") if both else now


def _frozen(before: ChatState, decision: Decision, live: Live, inbound: Inbound) -> Effect | None:
    """Leave of the old message what was asked and answered, or only take its buttons off.

    What was understood stands there line by line: said to be right, it is left as it is.
    """
    chat, after, asked = before.session.chat, decision.state, before.asked
    screen = decision.freezes
    said = isinstance(inbound, Typed | Media)
    listed = isinstance(before.overlay, Understood)
    if screen is None and said and asked and not listed and _answered(before, after):
        text = before.path.text_of(asked)
        if answer := _newly_said(before, after):
            screen = Screen((strong(text), Line(_("→ {answer} ✓")(answer=answer))))
    if screen is not None and not live.numbers:
        return Edit(chat, screen, after.languages, live.key, live.message_id)
    if before.session.draft is None:
        return None
    return Strip(chat, key=live.key, message_id=live.message_id)
