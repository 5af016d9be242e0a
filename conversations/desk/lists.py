"""Lists of open requests in a group, all or a selection, a page at a time."""

from __future__ import annotations

from collections.abc import Callable

from conversations.languages.packs import PACKS
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Send
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Line, Row, Screen, strong
from conversations.requests.idle import overdue, unread
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of
from conversations.screens.cards.list_lines import card_rows, request_line
from conversations.text import Msg, _

REQUESTS_PER_PAGE = 8
UNREAD = "unread"
TITLES = {
    "open": _("Open requests"),
    "own": _("Your open requests"),
    UNREAD: _("Messages to read"),
    "late": _("Overdue"),
    "waiting": _("Waiting for the requester"),
}
LISTS = {
    name: code
    for pack in PACKS.values()
    for code, name in pack.desk_commands.by_code.items()
    if code in TITLES
}
"""The commands that list open requests, and which list they ask for."""

NONE_OPEN = _("No open request.")
NOTHING_TO_READ = _("No message to read.")

_BELONGS: dict[str, Callable[[Request, Sender], bool]] = {
    "open": lambda _one, _sender: True,
    "own": lambda one, sender: one.owner is not None and one.owner.actor == sender.person,
    UNREAD: lambda one, _sender: unread(one),
    "late": lambda one, _sender: overdue(one),
    "waiting": lambda one, _sender: one.standing.waiting,
}


def listing(which: str, sender: Sender, context: Context) -> tuple[Effect, ...]:
    """List what is open, the oldest first; each line leads to its card, or a button brings it."""
    assert context.desk_here is not None
    screen = list_page(which, 0, sender, context)
    languages = language_of(sender, context)
    key = f"listing:{context.nonce}"
    thread = sender.thread
    return (Send(context.desk_here, screen, languages, key=key, nonce=EVENT, thread=thread),)


def turned(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Turn to another page of a list, or begin one below; a forged one changes nothing."""
    page = order.how
    assert context.desk_here is not None
    if order.reference not in TITLES:
        return ()
    if not page:
        return listing(order.reference, pressed.sender, context)
    if not page.isdecimal():
        return ()
    screen = list_page(order.reference, int(page), pressed.sender, context)
    languages = language_of(pressed.sender, context)
    number = pressed.message_id
    return (Edit(context.desk_here, screen, languages, key="", message_id=number, nonce=EVENT),)


def list_page(which: str, page: int, sender: Sender, context: Context) -> Screen:
    closed = context.after_closing if which == UNREAD else ()
    listed = [*closed, *(one for one in context.of_desk if _BELONGS[which](one, sender))]
    pages = [
        listed[at : at + REQUESTS_PER_PAGE] for at in range(0, len(listed), REQUESTS_PER_PAGE)
    ] or [[]]
    at = page % len(pages)
    title = paged(TITLES[which], at, len(pages))
    nothing = NOTHING_TO_READ if which == UNREAD else NONE_OPEN
    lines = [request_line(one, context, state=True) for one in pages[at]] or [Line(nothing)]
    cards = card_rows(pages[at], context, REQUESTS_PER_PAGE)
    next_page = Order(DeskAction.LIST, which, str((at + 1) % len(pages)))
    return Screen((strong(title), *lines), (*cards, *further(next_page, len(pages))))


def paged(title: Msg, at: int, pages: int) -> Msg:
    """Say in a title which page it is, counted from 0, where there are several."""
    if pages == 1:
        return title
    return _("{title} · {page}/{pages}")(title=title, page=at + 1, pages=pages)


def further(order: Order, pages: int) -> tuple[Row, ...]:
    """Lead to the next page by an order, where there are several."""
    return ((Button(_("Next page"), order.code),),) if pages > 1 else ()
