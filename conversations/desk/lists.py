"""What is read a page at a time in a group: open requests, and the whole history of one."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.protocol.commands import DESK_SHORTCUTS
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Send
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Line, Row, Screen, small, strong
from conversations.requests.event import Event
from conversations.requests.idle import unread
from conversations.requests.request import Request
from conversations.requests.visibility import shows_everything
from conversations.screens.cards.audience import language_of
from conversations.screens.cards.menus import card_button
from conversations.screens.history import event_line, told_of
from conversations.screens.navigation import two_per_row
from conversations.screens.result import name_of
from conversations.text import Msg, _, verbatim
from conversations.text.wording import said_to

REQUESTS_PER_PAGE = 8
UNREAD = "unread"
TITLES = {
    "open": _("Open requests"),
    "own": _("Your open requests"),
    UNREAD: _("Messages to read"),
}
LISTS = {
    name: shortcut.code
    for shortcut in DESK_SHORTCUTS
    for name in shortcut.names.values()
    if shortcut.code in TITLES
}
"""The commands that list open requests, and which list they ask for."""

NONE_OPEN = _("No open request.")
NOTHING_TO_READ = _("No message to read.")

CHARACTERS_PER_PAGE = 3300
"""Of the history (Bot API: text of a message, 1-4096 characters), its title aside."""

AN_EVENT = 250
"""Characters that the line of an event may have in two languages."""

HIDDEN = _("What was written: shown once someone has taken the request on.")


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
    pages = [
        listed[at : at + REQUESTS_PER_PAGE] for at in range(0, len(listed), REQUESTS_PER_PAGE)
    ] or [()]
    at = page % len(pages)
    title = paged(TITLES[which], at, len(pages))
    nothing = NOTHING_TO_READ if which == UNREAD else NONE_OPEN
    lines = [Line(_in_one_line(request)) for request in pages[at]] or [Line(nothing)]
    cards = two_per_row(*map(card_button, pages[at]))
    next_page = Order(DeskAction.LIST, which, str((at + 1) % len(pages)))
    return Screen((strong(title), *lines), (*cards, *further(next_page, len(pages))))


def _listed(which: str, sender: Sender, context: Context) -> tuple[Request, ...]:
    if which == "open":
        return context.of_desk
    if which == UNREAD:
        return *context.after_closing, *filter(unread, context.of_desk)
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


def whole_history(request: Request, page: int, directory: Directory) -> Screen:
    """Show a page of everything that has happened, the newest first, with all that was typed.

    What was typed waits, as on the card, until someone has taken the request on.
    """
    words = shows_everything(request, directory)
    pages = _pages(request, words=words)
    at = page % len(pages)
    title = _("{reference}: the whole history")(reference=request.reference)
    title = paged(title, at, len(pages))
    lines = [strong(title)] if words else [strong(title), small(HIDDEN)]
    for event in pages[at]:
        lines.append(Line(event_line(event, directory)))
        if event.text and words:
            lines.append(small(verbatim(event.text)))
    next_page = Order(DeskAction.HISTORY, request.reference, str((at + 1) % len(pages)))
    return Screen(tuple(lines), further(next_page, len(pages)))


def _pages(request: Request, *, words: bool) -> list[list[Event]]:
    """Share the events out, each with what was typed on the same page."""
    pages: list[list[Event]] = [[]]
    room = CHARACTERS_PER_PAGE
    for event in reversed(told_of(request)):
        size = AN_EVENT + (len(event.text) if words else 0)
        if size > room and pages[-1]:
            pages.append([])
            room = CHARACTERS_PER_PAGE
        pages[-1].append(event)
        room -= size
    return pages


def paged(title: Msg, at: int, pages: int) -> Msg:
    """Say in a title which page it is, counted from 0, where there are several."""
    if pages == 1:
        return title
    return _("{title} · {page}/{pages}")(title=title, page=at + 1, pages=pages)


def further(order: Order, pages: int) -> tuple[Row, ...]:
    """Lead to the next page by an order, where there are several."""
    return ((Button(_("Next page"), order.code),),) if pages > 1 else ()


def page_turned(
    screen: Screen, languages: tuple[str, ...], pressed: Pressed, context: Context
) -> Edit:
    """Show another page in the message whose button was pressed."""
    assert context.desk_here is not None
    number = pressed.message_id
    return Edit(context.desk_here, screen, languages, key="", message_id=number, nonce=EVENT)
