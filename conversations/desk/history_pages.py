"""The history of a request in the place of its card's facts: everything, a page at a time."""

from __future__ import annotations

from conversations.desk.lists import further, paged
from conversations.directory import Directory
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Line, Screen, heading, small
from conversations.requests.event import Event
from conversations.requests.request import Request
from conversations.requests.visibility import shows_everything
from conversations.screens.cards.buttons import back_button
from conversations.screens.cards.card import state_line
from conversations.screens.cards.card_notes import WORDS_HIDDEN
from conversations.screens.history import event_line, told_of
from conversations.screens.reachability import unreached_lines
from conversations.text import _, verbatim

CHARACTERS_PER_PAGE = 3300
"""Of the history (Bot API: text of a message, 1-4096 characters), its title aside."""

AN_EVENT = 125
"""Characters that the line of an event may have."""


def history_page(request: Request, page: int, directory: Directory) -> Screen:
    """Show a page of everything that has happened, the newest first, with all that was typed.

    What was typed waits, as on the card, until someone has taken the request on.
    """
    words = shows_everything(request, directory)
    pages = _pages(request, words=words)
    at = page % len(pages)
    title = heading(paged(_("History"), at, len(pages)))
    lines = [state_line(request), *unreached_lines(request, directory), title]
    lines += [] if words else [small(WORDS_HIDDEN)]
    for event in pages[at]:
        lines.append(Line(event_line(event, directory)))
        if event.text and words:
            lines.append(small(verbatim(event.text)))
    next_page = Order(DeskAction.HISTORY, request.reference, str((at + 1) % len(pages)))
    return Screen(tuple(lines), (*further(next_page, len(pages)), (back_button(request),)))


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
