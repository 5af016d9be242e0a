"""A press on a card: whether it may, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from conversations.desk.happening import card_edit, happen, languages_of, stands_here
from conversations.desk.menus import askable
from conversations.desk.prompts import prompt
from conversations.desk.verbs import Order, Verb, order_pressed
from conversations.effects import Effect, Toast
from conversations.event import ClosingReason, EventKind
from conversations.inbound import Pressed
from conversations.lifecycle import IllegalError, State
from conversations.missions import Mission
from conversations.request import Request
from conversations.surroundings import Surroundings
from conversations.text import Msg, _
from conversations.wording import said_to

DONE = _("Done ✓")
TAKEN_BY_YOU = _("This request is yours.")
TAKEN_BEFORE = _("{name} has had it since {moment}.")
NOT_HERE = _("This request is not of this group.")
NOT_NOW = _("This request is now: {state}.")


def press(request: Request | None, pressed: Pressed, around: Surroundings) -> tuple[Effect, ...]:
    """Carry out a press; a late one, a forged one or one from another group changes nothing."""
    order = order_pressed(pressed.data)
    if order is None or request is None or not stands_here(request, around):
        return (_toast(pressed, around, NOT_HERE, alert=True),)
    owner = request.owner
    if order.verb is Verb.TAKE and owner:
        late = TAKEN_BEFORE(name=owner.actor_name, moment=_since(owner.at, around))
        yours = owner.actor == pressed.sender.person
        return (_toast(pressed, around, TAKEN_BY_YOU if yours else late),)
    try:
        effects = _DOES[order.verb](request, order, pressed, around)
    except (IllegalError, ValueError):
        state = said_to(None, request.state.label)
        assert state is not None
        refused = _toast(pressed, around, NOT_NOW(state=state), alert=True)
        return (refused, card_edit(request, around))
    return (*effects, _toast(pressed, around, _said(order)))


def _since(moment: datetime, around: Surroundings) -> str:
    """Say a moment shortly, for a toast holds 60 characters: today's time, or the day."""
    here = moment.astimezone(around.now.tzinfo)
    return here.strftime("%H:%M") if here.date() == around.today else here.strftime("%d/%m")


def _said(order: Order) -> Msg | None:
    if order.verb is Verb.TAKE:
        return TAKEN_BY_YOU
    shows_itself = {Verb.MENU, Verb.ASK, Verb.REPLY, Verb.NOTE, Verb.QUALIFY}
    return None if order.verb in shows_itself else DONE


Does = Callable[[Request, Order, Pressed, Surroundings], tuple[Effect, ...]]


def _event(kind: EventKind) -> Does:
    return lambda request, _order, pressed, around: happen(request, kind, pressed.sender, around)


def _menu(
    request: Request, order: Order, _pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    return (card_edit(request, around, order.how),)


def _ask(
    request: Request, order: Order, _pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    return (card_edit(request, around, f"ask.{order.how or '0'}"),)


def _asked(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    ticked = int(order.how, 16)
    keys = tuple(one.key for at, one in enumerate(askable(request)) if ticked & 1 << at)
    return happen(request, EventKind.ASKED, pressed.sender, around, keys=keys)


def _transfer(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    if around.directory.desk(order.how) is None or order.how == request.desk:
        raise ValueError("no other desk of this name")
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


def _qualify(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    if request.state is State.CLOSED:
        raise IllegalError("closed")
    Mission(order.how)
    return _prompt(request, order, pressed, around)


def _prompt(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    asked = prompt(request, order, pressed.sender, around)
    return (asked, card_edit(request, around))


_DOES: dict[Verb, Does] = {
    Verb.TAKE: _event(EventKind.TAKEN),
    Verb.RELEASE: _event(EventKind.RELEASED),
    Verb.ARRANGE: _event(EventKind.ARRANGED),
    Verb.REOPEN: _event(EventKind.REOPENED),
    Verb.MENU: _menu,
    Verb.ASK: _ask,
    Verb.ASKED: _asked,
    Verb.TRANSFER: _transfer,
    Verb.SNOOZE: _snooze,
    Verb.CLOSE: _close,
    Verb.QUALIFY: _qualify,
    Verb.REPLY: _prompt,
    Verb.NOTE: _prompt,
}


def _toast(
    pressed: Pressed, around: Surroundings, text: Msg | None, *, alert: bool = False
) -> Toast:
    return Toast(pressed.callback_id, languages_of(around.desk_here, around), text, alert=alert)
