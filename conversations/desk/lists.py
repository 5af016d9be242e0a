"""The open requests of a desk, or of one coordinator, a page at a time."""

from __future__ import annotations

from conversations.commands import DESK_SHORTCUTS
from conversations.desk.group import language_of
from conversations.desk.verbs import Order, Verb
from conversations.effects import EVENT, Edit, Effect, Send
from conversations.inbound import Pressed, Sender
from conversations.request import Request
from conversations.screen import Button, Line, Row, Screen, strong
from conversations.screens.navigation import two_per_row
from conversations.screens.result import name_of
from conversations.surroundings import Surroundings
from conversations.text import Msg, _, verbatim
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
    languages = language_of(pressed.sender, around)
    return (
        Edit(around.desk_here, screen, languages, "", message_id=pressed.message_id, nonce=EVENT),
    )


def _page(which: str, page: int, sender: Sender, around: Surroundings) -> Screen:
    listed = _listed(which, sender, around)
    pages = [listed[at : at + PER_PAGE] for at in range(0, len(listed), PER_PAGE)] or [()]
    at = page % len(pages)
    title = TITLES[which]
    if len(pages) > 1:
        title = _("{title} · {page}/{pages}")(title=title, page=at + 1, pages=len(pages))
    lines = [Line(_in_one_line(request)) for request in pages[at]] or [Line(NONE_OPEN)]
    shown = (Button(verbatim(one.reference), _show(one)) for one in pages[at])
    rows: tuple[Row, ...] = two_per_row(*shown)
    if len(pages) > 1:
        further = Order(Verb.LIST, which, str((at + 1) % len(pages))).code
        rows = (*rows, (Button(_("Next page"), further),))
    return Screen((strong(title), *lines), rows)


def _listed(which: str, sender: Sender, around: Surroundings) -> tuple[Request, ...]:
    if which == "open":
        return around.of_desk
    return tuple(one for one in around.of_desk if one.owner and one.owner.actor == sender.person)


def _show(request: Request) -> str:
    return Order(Verb.SHOW, request.reference).code


def _in_one_line(request: Request) -> Msg:
    line = _("{reference} · {mission} · {date} · {state}")(
        reference=request.reference,
        mission=name_of(request.mission),
        date=f"{request.submitted_at:%d/%m}",
        state=said_to(None, request.state.label) or "",
    )
    owner = request.owner
    return _("{first} · {second}")(first=line, second=owner.actor_name) if owner else line
