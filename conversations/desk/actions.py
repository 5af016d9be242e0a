"""What each button of a card does, once it is known that it may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from conversations.desk.colleagues import give, take_over
from conversations.desk.confirmations import page_of, told_text
from conversations.desk.duplicates import same, with_choices
from conversations.desk.history_pages import history_page
from conversations.desk.meetings import report
from conversations.desk.prompts import prompt
from conversations.protocol.context import Context
from conversations.protocol.effects import Edit, Effect, Save, Strip, saved_in
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Screen
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.canned import replies_for, worded
from conversations.screens.cards.menus import menu_for
from conversations.screens.cards.questions import ticked_keys
from conversations.text import Language
from conversations.transitions.card_messages import brought, card_edit, card_key, on_card
from conversations.transitions.topics import opened
from conversations.transitions.transitions import record

DUPLICATE = f"{DeskAction.CLOSE}.{ClosingReason.DUPLICATE}"
"""The page of the ending that another request is named for."""

Handler = Callable[[Request, Order, Pressed, Context], tuple[Effect, ...]]


def _event(kind: EventKind) -> Handler:
    return lambda request, _order, pressed, context: record(request, kind, pressed.sender, context)


def _read(
    request: Request, _order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Note that a message was read, and take the buttons off it."""
    without = Strip(request.desk, message_id=pressed.message_id)
    return (*record(request, EventKind.READ, pressed.sender, context), without)


def _reopen(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Open a request again; a message of the requester from which it was done loses its buttons."""
    done = record(request, EventKind.REOPENED, pressed.sender, context)
    below = (Strip(request.desk, message_id=pressed.message_id),) if order.how else ()
    return *done, *below


def _called(
    request: Request, _order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Note a call or a mail of one's own; on the card, words can be added, and who is told.

    It costs the group one change of a message, and no message.
    """
    effects = record(request, EventKind.CALLED, pressed.sender, context)
    now = saved_in(effects) or request
    others = (one for one in effects if not (isinstance(one, Edit) and one.key == card_key(now)))
    return *others, card_edit(now, context, DeskAction.CALLED)


def _tell(request: Request, order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Tell the requester of the last call, or of who has the request, in his or her language."""
    text = context.say(told_text(request, order.how), request.language)
    return record(request, EventKind.REPLIED, pressed.sender, context, text=text)


def menu_page(request: Request, menu: str, sender: Sender, context: Context) -> Screen | None:
    """Show what a choice in a menu leads to; None for a menu that is buttons alone."""
    page = page_of(request, menu, sender, context.directory)
    return with_choices(request, page, context) if page and menu == DUPLICATE else page


def _menu(request: Request, order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    page = menu_page(request, order.how, pressed.sender, context)
    if page:
        return (on_card(request, page, context),)
    menu = card_edit(request, context, order.how)
    return (replace(menu, screen=menu_for(menu.screen, request, pressed.sender.person)),)


def _show(
    request: Request, _order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    return brought(request, pressed.sender, context)


def _history(
    request: Request, order: Order, _pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Show the history, or another page of it, in the place of the facts."""
    screen = history_page(request, int(order.how or 0), context.directory)
    return (on_card(request, screen, context),)


def _turn(
    request: Request, order: Order, _pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Show the card in another language of the desk, until somebody turns it again."""
    language = Language(order.how)
    if language not in context.directory.desk_in_charge(request.desk).languages:
        raise ValueError("the desk does not speak it")
    now = request.replace(card_language=language)
    return Save(now), card_edit(now, context)


def _ask(request: Request, order: Order, _pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    if request.state is State.CLOSED:
        raise ValueError("a closed request asks nothing")
    return (card_edit(request, context, f"{DeskAction.ASK}.{order.how}"),)


def _asked(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    keys = ticked_keys(request, order.how)
    if not keys:
        raise ValueError("no question was ticked")
    return record(request, EventKind.ASKED, pressed.sender, context, keys=keys)


def _settle(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    return record(request, EventKind.SETTLED, pressed.sender, context, keys=(order.how,))


def _transfer(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    return record(request, EventKind.TRANSFERRED, pressed.sender, context, desk=order.how)


def _snooze(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    until = context.today + timedelta(days=int(order.how))
    return record(request, EventKind.SNOOZED, pressed.sender, context, until=until)


def _close(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    reason = ClosingReason(order.how)
    return record(request, EventKind.CLOSED, pressed.sender, context, reason=reason)


def _send(request: Request, order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Answer with the canned reply that was shown."""
    reply = replies_for(request, context.directory)[order.how]
    text = worded(reply, request, pressed.sender, context.directory)
    return record(request, EventKind.REPLIED, pressed.sender, context, text=text)


def _prompt(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Ask for a text; in the topic of a closed request, members have to be able to give it."""
    asked = prompt(request, order, pressed.sender, context)
    open_first = opened(request, context) if request.state is State.CLOSED else ()
    return (*open_first, *asked)


ACTIONS: dict[DeskAction, Handler] = {
    DeskAction.TAKE: _event(EventKind.TAKEN),
    DeskAction.RELEASE: _event(EventKind.RELEASED),
    DeskAction.ARRANGE: _event(EventKind.ARRANGED),
    DeskAction.REOPEN: _reopen,
    DeskAction.CONTINUE: _event(EventKind.CONTINUED),
    DeskAction.READ: _read,
    DeskAction.CALLED: _called,
    DeskAction.TELL: _tell,
    DeskAction.NEXT: _prompt,
    DeskAction.DONE: _event(EventKind.STEP_DONE),
    DeskAction.SETTLE: _settle,
    DeskAction.MENU: _menu,
    DeskAction.SHOW: _show,
    DeskAction.HISTORY: _history,
    DeskAction.TURN: _turn,
    DeskAction.REPORT: report,
    DeskAction.ASK: _ask,
    DeskAction.ASKED: _asked,
    DeskAction.TRANSFER: _transfer,
    DeskAction.SNOOZE: _snooze,
    DeskAction.CLOSE: _close,
    DeskAction.SEND: _send,
    DeskAction.SAME: same,
    DeskAction.GIVE: give,
    DeskAction.OVER: take_over,
    DeskAction.QUALIFY: _prompt,
    DeskAction.REPLY: _prompt,
    DeskAction.NOTE: _prompt,
    DeskAction.END: _prompt,
    DeskAction.EXPLAIN: _prompt,
    DeskAction.EXPLAIN_TO_ALL: _prompt,
}
