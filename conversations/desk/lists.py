"""The open requests of a desk, or of one coordinator, a page at a time."""

from __future__ import annotations

from conversations.commands import DESK_SHORTCUTS
from conversations.desk.group import language_of
from conversations.desk.menus import card_button
from conversations.desk.paging import further, page_turned, paged
from conversations.desk.verbs import Order, Verb
from conversations.effects import EVENT, Effect, Send
from conversations.inbound import Pressed, Sender
from conversations.request import Request
from conversations.screen import Line, Screen, strong
from conversations.screens.navigation import two_per_row
from conversations.screens.result import name_of
from conversations.surroundings import Surroundings
from conversations.text import Msg, _
from conversations.wording import said_to

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


def listing(which: str, sender: Sender, around: Surroundings) -> tuple[Effect, ...]:
    """List what is open, the oldest first; a button for each brings its card."""
    assert around.desk_here is not None
    screen = _page(which, 0, sender, around)
    languages = language_of(sender, around)
    key = f"listing:{around.nonce}"
    thread = sender.thread
    return (Send(around.desk_here, screen, languages, key=key, nonce=EVENT, thread=thread),)


def turned(order: Order, pressed: Pressed, around: Surroundings) -> tuple[Effect, ...]:
    """Turn to another page of a list, or begin one below; a forged one changes nothing."""
    page = order.how
    if around.desk_here is None or order.reference not in TITLES:
        return ()
    if not page:
        return listing(order.reference, pressed.sender, around)
    if not page.isdecimal():
        return ()
    screen = _page(order.reference, int(page), pressed.sender, around)
    return (page_turned(screen, language_of(pressed.sender, around), pressed, around),)


def _page(which: str, page: int, sender: Sender, around: Surroundings) -> Screen:
    listed = _listed(which, sender, around)
    pages = [listed[at : at + PER_PAGE] for at in range(0, len(listed), PER_PAGE)] or [()]
    at = page % len(pages)
    title = paged(TITLES[which], at, len(pages))
    lines = [Line(_in_one_line(request)) for request in pages[at]] or [Line(NONE_OPEN)]
    cards = two_per_row(*map(card_button, pages[at]))
    next_page = Order(Verb.LIST, which, str((at + 1) % len(pages)))
    return Screen((strong(title), *lines), (*cards, *further(next_page, len(pages))))


def _listed(which: str, sender: Sender, around: Surroundings) -> tuple[Request, ...]:
    if which == "open":
        return around.of_desk
    return tuple(one for one in around.of_desk if one.owner and one.owner.actor == sender.person)


def _in_one_line(request: Request) -> Msg:
    line = _("{reference} · {mission} · {date} · {state}")(
        reference=request.reference,
        mission=name_of(request.mission),
        date=f"{request.submitted_at:%d/%m}",
        state=said_to(None, request.state.label) or "",
    )
    owner = request.owner
    return _("{first} · {second}")(first=line, second=owner.actor_name) if owner else line
