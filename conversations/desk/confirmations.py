"""Asks a coordinator to confirm: pages shown in place of a card's facts, and warnings."""

from __future__ import annotations

from collections.abc import Callable

from conversations.desk.acts import TRANSFER_TO
from conversations.directory import Directory
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Line, Row, Screen, heading
from conversations.requests.event import ClosingReason, Event
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.buttons import button
from conversations.screens.cards.canned import replies_for, worded
from conversations.screens.cards.card import state_line
from conversations.screens.cards.menus import CALL, SURE_OF, TELL, WITH_WORDS, at_once, rows_of
from conversations.screens.cards.options import option_label
from conversations.screens.navigation import one_per_row
from conversations.screens.news import CLOSINGS, WILL_READ, call_text, owner_text, with_desk
from conversations.screens.reachability import unreached_lines
from conversations.text import Msg, _, named, verbatim
from conversations.text.wording import said_to

SOMEONE_ELSE = _("⚠️ {name} looks after this request. Go on only if you agreed on it.")
READS_ALL = _("That desk reads the whole request with its history, internal notes included.")
NO_GROUP = _("⚠️ {desk} has no group on Telegram yet: the request goes to {keeper}.")
SILENT_GROUP = _("⚠️ The group of {desk} takes no messages now: the request goes to {keeper}.")


def held_by_another(request: Request, sender: Sender) -> Event | None:
    """Give the event by which somebody else has the request now, if somebody has."""
    owner = request.owner
    if owner is None or request.state is State.CLOSED or owner.actor == sender.person:
        return None
    return owner


def warnings(request: Request, sender: Sender, directory: Directory) -> tuple[Line, ...]:
    """Say what speaks against writing to the requester now."""
    owner = held_by_another(request, sender)
    held = (Line(SOMEONE_ELSE(name=owner.actor_name)),) if owner else ()
    return *held, *unreached_lines(request, directory)


def page_of(request: Request, menu: str, sender: Sender, directory: Directory) -> Screen | None:
    """Show what a choice in a menu leads to; None for a menu that is buttons alone."""
    name, _dot, how = menu.partition(".")
    if not how or how == WITH_WORDS or name not in _READ:
        return None
    title, text = _READ[DeskAction(name)](request, how, sender, directory)
    first = where_it_goes(how, directory) if name == DeskAction.TRANSFER else ()
    lines = (heading(title), *first, Line(WILL_READ), Line(text))
    return _page(request, sender, directory, lines, rows_of(request, menu, directory))


def asked_first(
    request: Request, order: Order, sender: Sender, directory: Directory
) -> Screen | None:
    """Give the page that somebody reads before acting on what a colleague looks after.

    None where it is done at once.
    """
    if order.sure or not held_by_another(request, sender):
        return None
    if order.action in SURE_OF:
        return sure_page(request, order, sender, directory)
    menu = _SEEN_IN.get(order.action)
    shown = menu and at_once(directory)
    return page_of(request, f"{menu}.{order.how}", sender, directory) if shown else None


_SEEN_IN = {DeskAction.CLOSE: DeskAction.CLOSE, DeskAction.SEND: DeskAction.CANNED}
"""Acts that have a page of their own with what the requester will read, and with the warning."""


def sure_page(request: Request, order: Order, sender: Sender, directory: Directory) -> Screen:
    """Ask before something is done to a request that somebody else looks after."""
    line = heading(_what(request, order))
    back = button(request, _("↩️ Back"), DeskAction.MENU)
    sure = button(request, _("Yes, do it all the same"), order.action, order.how, sure=True)
    return _page(request, sender, directory, (line,), one_per_row(sure, back))


def _closing(
    _request: Request, how: str, _sender: Sender, _directory: Directory
) -> tuple[Msg, Msg]:
    reason = ClosingReason(how)
    return _("Close: {reason}")(reason=said_to(None, reason.label) or ""), CLOSINGS[reason]


def _canned(request: Request, how: str, sender: Sender, directory: Directory) -> tuple[Msg, Msg]:
    reply = replies_for(request, directory)[how]
    return named(reply.title), verbatim(worded(reply, request, sender, directory))


def _told(request: Request, how: str, _sender: Sender, _directory: Directory) -> tuple[Msg, Msg]:
    return TELL, told_text(request, how)


def _transfer(
    _request: Request, how: str, _sender: Sender, directory: Directory
) -> tuple[Msg, Msg]:
    return TRANSFER_TO(desk=directory.name_of(how)), with_desk(how, directory)


def where_it_goes(desk_id: str, directory: Directory) -> tuple[Line, ...]:
    """Say before a transfer what the desk reads, and where its requests stand if not with it."""
    desk, keeper = directory.desk_in_charge(desk_id), directory.keeper(desk_id)
    if keeper.id == desk.id:
        return (Line(READS_ALL),)
    why = NO_GROUP if desk.chat_id is None else SILENT_GROUP
    return Line(why(desk=desk.names, keeper=keeper.names)), Line(READS_ALL)


def told_text(request: Request, what: str) -> Msg:
    """Give what the requester is told: of a call, or of who has the request now."""
    return call_text(request) if what == CALL else owner_text(request)


_READ: dict[DeskAction, Callable[[Request, str, Sender, Directory], tuple[Msg, Msg]]] = {
    DeskAction.CLOSE: _closing,
    DeskAction.CANNED: _canned,
    DeskAction.TELL: _told,
    DeskAction.TRANSFER: _transfer,
}
"""What a choice is called, and what the requester will read of it."""


def _page(
    request: Request,
    sender: Sender,
    directory: Directory,
    lines: tuple[Line, ...],
    rows: tuple[Row, ...],
) -> Screen:
    """Set lines below the state; where there is a warning, the way back comes first."""
    warned = warnings(request, sender, directory)
    if warned:
        rows = (rows[-1], *rows[:-1])
    return Screen((state_line(request), *warned, *lines), rows)


def _what(request: Request, order: Order) -> Msg:
    label, option = SURE_OF[order.action], option_label(request, order)
    return _("{label}: {option}")(label=label, option=option) if option else label
