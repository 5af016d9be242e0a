"""The pinned board, which lists what is open at a desk, and the digest of each morning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from conversations.desk.absences import BACK_WITH, named
from conversations.desk.colleagues import away_lines
from conversations.flows.facts import in_one_line
from conversations.identities import NOBODY, PersonId
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Pin, Send, TurnBoard
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.overviews import BOARD, DIGEST
from conversations.protocol.screen import Button, Line, Row, Screen, small, strong
from conversations.requests.event import EventKind
from conversations.requests.idle import overdue, quiet_of, step_due, unread
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.audience import board_language, following
from conversations.screens.cards.list_lines import card_rows, request_line
from conversations.screens.navigation import one_per_row
from conversations.text import Language, Msg, _, n_, verbatim

MOST_LINES = 24
"""Requests with a line of their own: with long names all of them fit one message."""

MOST_NAMED = 20
"""Requests that the morning's line names."""

MOST_BUTTONS = 6

MOST_OWNERS = 12

TO_READ, LATE, DUE, ASIDE = "unread", "late", "due", "aside"
SIGNS: dict[str, Msg] = {
    TO_READ: _("✉️ Messages to read: {n}"),
    LATE: _("⏰ Overdue: {n}"),
    DUE: _("📌 To do: {n}"),
    State.NEW: _("🆕 New: {n}"),
    State.IN_CHARGE: _("✅ Taken on: {n}"),
    State.WAITING: _("⏳ Waiting for the requester: {n}"),
    State.ARRANGED: _("🤝 Psychologist found: {n}"),
    ASIDE: _("💤 Put aside: {n}"),
}
"""The sections of the board; a request stands in the first that it belongs to."""

NOTHING = _("Nothing is open.")
SEEN_TO = _("Nothing is left to be looked at here.")
TESTS = _("🧪 Tests, not counted:")
OPEN = n_("📌 {desk}: {n} open request", "📌 {desk}: {n} open requests")
MORNING = _("☀️ {desk}: to be looked at this morning")

LISTS = {
    TO_READ: Button(_("Messages to read"), Order(DeskAction.LIST, "unread").code),
    LATE: Button(_("Overdue"), Order(DeskAction.LIST, "late").code),
    State.WAITING: Button(_("Waiting"), Order(DeskAction.LIST, "waiting").code),
}
OPEN_ONES = Button(_("Open requests"), Order(DeskAction.LIST, "open").code)
OWN_ONES = Button(_("Your open requests"), Order(DeskAction.LIST, "own").code)


def board(context: Context, *, pin: bool) -> tuple[Effect, ...]:
    """Bring the board of `desk_here` up to date with `of_desk`; with `pin`, pin it too.

    The message is made if there is none, also after somebody has deleted it.
    """
    desk = _desk(context)
    tests = [one for one in context.of_desk if one.test]
    meant = [one for one in context.of_desk if not one.test]
    sections = _sections((*context.after_closing, *meant))
    title = OPEN(desk=context.directory.name_of(desk), n=len(meant))
    open_ones = (*_lines(sections, context), *_workload(meant, context))
    lines = (strong(title), *open_ones, *_tests(tests, context))
    first = [one for found in sections.values() for one in found]
    lists = [LISTS[where] for where in sections if where in LISTS]
    rows = (
        *card_rows((*first[:MOST_LINES], *tests), context, MOST_BUTTONS),
        *one_per_row(*lists, OPEN_ONES, OWN_ONES),
        *_turn(BOARD, board_language(desk, context), context),
    )
    languages = (board_language(desk, context),)
    shown = Edit(desk, Screen(lines, rows), languages, key=BOARD, nonce=EVENT)
    return (shown, Pin(desk, BOARD)) if pin else (shown,)


def turn_overview(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Show the board, or the line of a morning, in another language of the desk.

    The board stays in it, and the mornings after it speak it too. A line of before says what of it
    is still to be seen to. A forged order changes nothing.
    """
    desk, (wished, _dot, since) = _desk(context), order.how.partition(".")
    if wished not in context.directory.desk_in_charge(desk).languages:
        return ()
    now = replace(context, board_language=Language(wished))
    if order.reference == BOARD:
        return TurnBoard(desk, Language(wished)), *board(now, pin=False)
    if not since.isdecimal() or int(since) > context.now.timestamp():
        return ()
    told = _morning(now, int(since)) or _screen(now, int(since), (Line(SEEN_TO),))
    number = pressed.message_id
    return (Edit(desk, told, (wished,), key="", message_id=number, nonce=EVENT),)


def _turn(which: str, language: Language, context: Context, since: str = "") -> tuple[Row, ...]:
    """Turn an overview to the desk's other language, where it speaks two."""
    other = following(language, _desk(context), context.directory)
    if other is None:
        return ()
    how = ".".join(part for part in (other.value, since) if part)
    return ((Button(verbatim(other.upper()), Order(DeskAction.TURN, which, how).code),),)


def _workload(requests: Iterable[Request], context: Context) -> Iterator[Line]:
    """Say how many open requests each coordinator has, and who is away."""
    owners = [one.owner for one in requests if one.owner]
    names = {one.actor: one.actor_name for one in owners}
    counted = Counter(one.actor for one in owners)
    if counted:
        said = (f"{names[who]} {number}" for who, number in counted.most_common(MOST_OWNERS))
        yield small(verbatim(f"👤 {' · '.join(said)}"))
    yield from away_lines(context)


def digest(context: Context, since: datetime) -> tuple[Effect, ...]:
    """Name in one line, in the morning, what the desk was reminded of since the last one.

    The rest stands on the board. Only those who have one of these requests are called, and nothing
    comes where there are none.
    """
    desk, screen = _desk(context), _morning(context, int(since.timestamp()))
    if screen is None:
        return ()
    languages, key = (board_language(desk, context),), f"{DIGEST}:{context.nonce}"
    return (Send(desk, screen, languages, key, nonce=EVENT, silent=True),)


def _morning(context: Context, second: int) -> Screen | None:
    """Say what the desk was reminded of since a second of the clock; None if of nothing."""
    since = datetime.fromtimestamp(second, context.now.tzinfo)
    reminded = [one for one in context.of_desk if not one.test and _reminded(one, since)]
    returned = tuple(_returned(context, since))
    if not reminded and not returned:
        return None
    named = reminded[:MOST_NAMED]
    more = [verbatim(f"+{len(reminded) - len(named)}")] if len(reminded) > len(named) else []
    said = in_one_line([*(_named(one) for one in named), *more])
    links = tuple(link for one in named for link in _links(one, context))
    reminders = (Line(said, links=links),) if said else ()
    rows = card_rows(named, context, MOST_BUTTONS)
    return _screen(context, second, (*reminders, *returned), rows)


def _screen(
    context: Context, second: int, lines: tuple[Line, ...], rows: tuple[Row, ...] = ()
) -> Screen:
    desk = _desk(context)
    title = strong(MORNING(desk=context.directory.name_of(desk)))
    turn = _turn(DIGEST, board_language(desk, context), context, str(second))
    return Screen((title, *lines), (*rows, *turn))


def _tests(tests: Sequence[Request], context: Context) -> Iterator[Line]:
    """Set tests apart, for they are not counted."""
    if tests:
        yield strong(TESTS)
        yield from (request_line(one, context) for one in tests)


def _returned(context: Context, since: datetime) -> Iterator[Line]:
    """Name those who are back, and what they have again."""
    back = [one for one in context.of_desk if _came_back(one, since)]
    for who in dict.fromkeys(one.owner.actor for one in back if one.owner):
        again = [one for one in back if one.owner and one.owner.actor == who]
        name = again[0].owner.actor_name if again[0].owner else ""
        said = BACK_WITH(n=len(again), name=name, references=named(again))
        yield Line(said, links=((name, who),))


def _came_back(request: Request, since: datetime) -> bool:
    last = [one for one in request.events if one.kind is EventKind.ASSIGNED][-1:]
    return any(one.actor == NOBODY and one.at > since for one in last)


def _desk(context: Context) -> str:
    assert context.desk_here is not None
    return context.desk_here


def _reminded(request: Request, since: datetime) -> bool:
    """Say whether the desk was reminded since then, and nothing has moved."""
    return any(one.at > since for one in quiet_of(request).reminders)


def _named(request: Request) -> Msg:
    who = verbatim(request.owner.actor_name) if request.owner else _("nobody yet")
    return _("{reference} ({who})")(reference=request.reference, who=who)


def _links(request: Request, context: Context) -> Iterator[tuple[str, str | PersonId]]:
    if link := context.card_links.get(request.reference):
        yield request.reference, link
    if request.owner:
        yield request.owner.actor_name, request.owner.actor


def _where(request: Request) -> str:
    if unread(request):
        return TO_READ
    if overdue(request):
        return LATE
    if step_due(request):
        return DUE
    return ASIDE if request.standing.until else request.state


def _sections(requests: Iterable[Request]) -> dict[str, list[Request]]:
    """Share requests out, each section with the oldest first."""
    found: dict[str, list[Request]] = {where: [] for where in SIGNS}
    for request in requests:
        found[_where(request)].append(request)
    return {where: some for where, some in found.items() if some}


def _lines(sections: dict[str, list[Request]], context: Context) -> Iterator[Line]:
    """Give each section its title and as many of its requests as there is room for."""
    if not sections:
        yield Line(NOTHING)
    room = MOST_LINES
    for where, found in sections.items():
        yield strong(SIGNS[where](n=len(found)))
        yield from (request_line(one, context) for one in found[:room])
        if len(found) > room:
            yield Line(verbatim(f"… +{len(found) - room}"))
        room = max(0, room - len(found))
