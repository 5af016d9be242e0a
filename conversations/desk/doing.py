"""What each button of a card does, once it is known that it may."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from conversations.desk.canned import replies_for, worded
from conversations.desk.group import languages_of
from conversations.desk.happening import happen
from conversations.desk.pages import page_of
from conversations.desk.paging import page_turned
from conversations.desk.posting import brought, card_edit, on_card, said_below
from conversations.desk.prompts import prompt
from conversations.desk.questions import ticked_keys
from conversations.desk.topics import opened
from conversations.desk.verbs import Order, Verb
from conversations.desk.whole_history import whole_history
from conversations.effects import Effect
from conversations.event import ClosingReason, EventKind
from conversations.inbound import Pressed
from conversations.lifecycle import State
from conversations.request import Request
from conversations.surroundings import Surroundings

Does = Callable[[Request, Order, Pressed, Surroundings], tuple[Effect, ...]]


def _event(kind: EventKind) -> Does:
    return lambda request, _order, pressed, around: happen(request, kind, pressed.sender, around)


def _menu(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    page = page_of(request, order.how, pressed.sender, around.directory)
    return (on_card(request, page, around) if page else card_edit(request, around, order.how),)


def _show(
    request: Request, _order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    return brought(request, pressed.sender, around)


def _history(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    """Post the whole history below the card, or turn a page of it."""
    screen = whole_history(request, int(order.how or 0), around.directory)
    if not order.how:
        key = f"past:{request.reference}:{around.nonce}"
        said = said_below(request, screen, key, around)
        return card_edit(request, around), said
    return (page_turned(screen, languages_of(request.desk, around), pressed, around),)


def _ask(
    request: Request, order: Order, _pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    if request.state is State.CLOSED:
        raise ValueError("a closed request asks nothing")
    return (card_edit(request, around, f"{Verb.ASK}.{order.how}"),)


def _asked(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    keys = ticked_keys(request, order.how)
    if not keys:
        raise ValueError("no question was ticked")
    return happen(request, EventKind.ASKED, pressed.sender, around, keys=keys)


def _transfer(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    return happen(request, EventKind.TRANSFERRED, pressed.sender, around, desk=order.how)


def _snooze(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    until = around.today + timedelta(days=int(order.how))
    return happen(request, EventKind.SNOOZED, pressed.sender, around, until=until)


def _close(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    reason = ClosingReason(order.how)
    return happen(request, EventKind.CLOSED, pressed.sender, around, reason=reason)


def _send(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    """Answer with the canned reply that was shown."""
    reply = replies_for(request, around.directory)[order.how]
    text = worded(reply, request, pressed.sender, around.directory)
    return happen(request, EventKind.REPLIED, pressed.sender, around, text=text)


def _prompt(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    """Ask for a text; in the topic of a closed request, members have to be able to give it."""
    asked = prompt(request, order, pressed.sender, around)
    open_first = opened(request, around) if request.state is State.CLOSED else ()
    return (*open_first, card_edit(request, around), asked)


DOES: dict[Verb, Does] = {
    Verb.TAKE: _event(EventKind.TAKEN),
    Verb.RELEASE: _event(EventKind.RELEASED),
    Verb.ARRANGE: _event(EventKind.ARRANGED),
    Verb.REOPEN: _event(EventKind.REOPENED),
    Verb.CONTINUE: _event(EventKind.CONTINUED),
    Verb.MENU: _menu,
    Verb.SHOW: _show,
    Verb.HISTORY: _history,
    Verb.ASK: _ask,
    Verb.ASKED: _asked,
    Verb.TRANSFER: _transfer,
    Verb.SNOOZE: _snooze,
    Verb.CLOSE: _close,
    Verb.SEND: _send,
    Verb.QUALIFY: _prompt,
    Verb.REPLY: _prompt,
    Verb.NOTE: _prompt,
    Verb.END: _prompt,
}
