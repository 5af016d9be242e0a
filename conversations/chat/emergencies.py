"""The emergency page: the numbers first, and nothing of what was typed is lost."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat import (
    changed_texts,
    held_texts,
    navigation,
    requester_messages,
    story,
    unaddressed,
)
from conversations.chat.answers import TEXT_KEPT
from conversations.chat.state import ChatState, Decision
from conversations.flows.need_and_wishes import LONGEST_REMARK
from conversations.forms.kinds import is_prose
from conversations.protocol.session import (
    Emergency,
    Masked,
    Page,
    PageName,
    Retyped,
    Unaddressed,
    Understood,
)
from conversations.reading.free_text import read_free_text
from conversations.safety.danger import Sign, signs_of
from conversations.safety.guard.identifiers import mask, with_names
from conversations.screens.emergency import numbers_line
from conversations.text import _


def raise_page(state: ChatState, text: str, sign: Sign) -> Decision:
    """Show the numbers; hold the text, without identifiers, where it may be a free answer."""
    spoken = state.session.language or sign.language
    about, longest = _may_say(state)
    both, already = unaddressed.more_of_it(state, text)
    held = read_free_text(both, most=longest)
    page = navigation.emergency(state).state.overlay
    assert isinstance(page, Emergency)
    page = page.replace(danger=sign.kind)
    if isinstance(held, str):
        masked = mask(held, state.context.today)
        hidden = already or bool(masked.found)
        named = with_names(unaddressed.with_names_of(state, text), masked, state.context.today)
        page = page.replace(held=masked.text, masked=hidden, named=named, about=about)
    return Decision(state.with_session(language=spoken).with_draft(overlay=page))


def go_on(state: ChatState) -> Decision:
    """Close the emergency page, and take the text that raised it for what it may be."""
    page, asked = state.overlay, state.asked
    assert isinstance(page, Emergency)
    if page.held and page.about is not None:
        return _go_on_writing(state, page, page.about, page.held)
    if page.held is None:
        return Decision(state.with_draft(overlay=page.below))
    told = _marked(state, page.held).with_draft(overlay=page.below)
    match page.below:
        case Understood() as understood:
            return story.add(told, understood, page.held)
        case Retyped():
            return changed_texts.go_on(told, page.held)
        case Masked() | Unaddressed():
            return Decision(story.keep(told, page.held), toast=TEXT_KEPT)
        case _:
            pass
    if asked is None or not is_prose(asked):
        return held_texts.take_up(told, page.held, masked=page.masked, named=page.named)
    if page.masked:
        guard = Masked(key=asked.key, value=page.held, text=page.held, named=page.named)
        return Decision(told.with_draft(overlay=guard))
    taken = changed_texts.take(told, asked.key, {asked.key: page.held})
    return replace(taken, toast=TEXT_KEPT)


def back(state: ChatState) -> Decision:
    """Go one step back; from the emergency page, that is on."""
    return go_on(state) if isinstance(state.overlay, Emergency) else navigation.back(state)


def pause(state: ChatState) -> Decision:
    """Let the person go from the emergency page; what raised it is kept, and what lies below.

    A message about a request is offered to be passed on, for nobody else would ever read it.
    """
    kept = set_aside(state)
    offered = isinstance(kept.overlay, Unaddressed)
    return Decision(kept) if offered else navigation.open_page(kept, PageName.PAUSED)


def set_aside(state: ChatState) -> ChatState:
    """Take the emergency page away, and keep what raised it."""
    page = state.overlay
    assert isinstance(page, Emergency)
    kept = state.with_draft(overlay=page.below)
    if page.held is None:
        return kept
    if page.about is not None:
        return kept.with_draft(overlay=_offered(page, page.held))
    return story.keep(_marked(kept, page.held), page.held)


def _marked(state: ChatState, held: str) -> ChatState:
    """Mark what the coordinator must see: the numbers were shown, for words of this kind."""
    sign = signs_of(held)
    kinds = state.draft.dangers | ({sign.kind} if sign else set())
    return state.with_draft(alarmed=True, dangers=kinds)


def _go_on_writing(state: ChatState, page: Emergency, about: str, text: str) -> Decision:
    """Take up a message to the coordination that raised the emergency page."""
    request = state.request(about)
    if request is None:
        return Decision(state.with_draft(overlay=_offered(page, text)))
    if page.masked:
        return Decision(requester_messages.guarded(state, about, text, page.named))
    return requester_messages.written(state, request, text)


def _offered(page: Emergency, text: str) -> Unaddressed:
    """Offer to pass on a message that raised the emergency page."""
    return Unaddressed(text=text, masked=page.masked, named=page.named)


def _may_say(state: ChatState) -> tuple[str | None, int]:
    """Tell the request that a text may be about, if any, and how long it may be."""
    if request := requester_messages.page_about(state) or unaddressed.held_about(state):
        return request.reference, requester_messages.LONGEST_HELD
    if state.open_requests and (state.session.draft is None or unaddressed.is_unaddressed(state)):
        return "", requester_messages.LONGEST_HELD
    asked = state.asked
    answers = asked is not None and is_prose(asked) and not isinstance(state.overlay, Page)
    return None, asked.longest if asked and answers else LONGEST_REMARK


def with_numbers(decision: Decision, sign: Sign) -> Decision:
    """Put the numbers that fit above what is shown, once for each kind in a draft.

    Nothing is stopped: the text has been taken for what it is.
    """
    state = decision.state
    if decision.quiet or state.session.draft is None or sign.kind in state.draft.dangers:
        return decision
    languages = (state.session.language or sign.language,)
    line = numbers_line(state.directory, languages, sign.kind, state.place)
    notice = decision.notice
    said = _("{numbers}\n\n{notice}")(numbers=line, notice=notice) if notice else line
    marked = state.with_draft(dangers=state.draft.dangers | {sign.kind})
    return replace(decision, state=marked, notice=said, numbers=True)
