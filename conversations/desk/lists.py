"""The open requests of a desk, or of one coordinator, a page at a time."""

from __future__ import annotations

from conversations.desk.paging import further, page_turned, paged
from conversations.protocol.commands import DESK_SHORTCUTS
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Effect, Send
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Line, Screen, strong
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of
from conversations.screens.cards.menus import card_button
from conversations.screens.navigation import two_per_row
from conversations.screens.result import name_of
from conversations.text import Msg, _
from conversations.text.wording import said_to

PER_PAGE = 8
TITLES = {"open": _("Open requests"), "own": _("Your open requests")}
LISTS = {
    name: shortcut.code
    for shortcut in DESK_SHORTCUTS
    for name in shortcut.names.values()
    if shortcut.code in TITLES
}
"""The commands that list open requests, and which list they ask for."""

NONE_OPEN = _("No open request.")


def listing(which: str, sender: Sender, context: Context) -> tuple[Effect, ...]:
    """List what is open, the oldest first; a button for each brings its card."""
    assert context.desk_here is not None
    screen = _page(which, 0, sender, context)
    languages = language_of(sender, context)
    key = f"listing:{context.nonce}"
    thread = sender.thread
    return (Send(context.desk_here, screen, languages, key=key, nonce=EVENT, thread=thread),)


def turned(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Turn to another page of a list, or begin one below; a forged one changes nothing."""
    page = order.how
    if context.desk_here is None or order.reference not in TITLES:
        return ()
    if not page:
        return listing(order.reference, pressed.sender, context)
    if not page.isdecimal():
        return ()
    screen = _page(order.reference, int(page), pressed.sender, context)
    return (page_turned(screen, language_of(pressed.sender, context), pressed, context),)


def _page(which: str, page: int, sender: Sender, context: Context) -> Screen:
    listed = _listed(which, sender, context)
    pages = [listed[at : at + PER_PAGE] for at in range(0, len(listed), PER_PAGE)] or [()]
    at = page % len(pages)
    title = paged(TITLES[which], at, len(pages))
    lines = [Line(_in_one_line(request)) for request in pages[at]] or [Line(NONE_OPEN)]
    cards = two_per_row(*map(card_button, pages[at]))
    next_page = Order(DeskAction.LIST, which, str((at + 1) % len(pages)))
    return Screen((strong(title), *lines), (*cards, *further(next_page, len(pages))))


def _listed(which: str, sender: Sender, context: Context) -> tuple[Request, ...]:
    if which == "open":
        return context.of_desk
    return tuple(one for one in context.of_desk if one.owner and one.owner.actor == sender.person)


def _in_one_line(request: Request) -> Msg:
    line = _("{reference} · {mission} · {date} · {state}")(
        reference=request.reference,
        mission=name_of(request.mission),
        date=f"{request.submitted_at:%d/%m}",
        state=said_to(None, request.state.label) or "",
    )
    owner = request.owner
    return _("{first} · {second}")(first=line, second=owner.actor_name) if owner else line
