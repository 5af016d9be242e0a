"""The whole history of a request, a page at a time, where a card has no room for it."""

from __future__ import annotations

from conversations.desk.paging import further, paged
from conversations.directory import Directory
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Line, Screen, small, strong
from conversations.requests.event import Event
from conversations.requests.request import Request
from conversations.requests.visibility import shows_everything
from conversations.screens.history import event_line, told_of
from conversations.text import _, verbatim

PER_PAGE = 3300
"""Characters of a page (Bot API: text of a message, 1-4096 characters), its title aside."""

AN_EVENT = 250
"""Characters that the line of an event may have in two languages."""

HIDDEN = _("What was written: shown once someone has taken the request on.")


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
    room = PER_PAGE
    for event in reversed(told_of(request)):
        size = AN_EVENT + (len(event.text) if words else 0)
        if size > room and pages[-1]:
            pages.append([])
            room = PER_PAGE
        pages[-1].append(event)
        room -= size
    return pages
