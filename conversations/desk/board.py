"""What is open at a desk, at a glance: the pinned board, and the digest of the morning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from conversations.identities import PersonId
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Pin, Send
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Line, Row, Screen, strong
from conversations.requests.idle import overdue
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.audience import languages_of
from conversations.screens.cards.menus import card_button
from conversations.screens.navigation import two_per_row
from conversations.text import Msg, _, n_, verbatim

BOARD = "board"
"""The key of the board's message in each group."""

MOST_NAMED = 10
"""References on one line of the board."""

MOST_OWNERS = 8
"""Coordinators with a line of their own: with long names, what is open at 200 still fits."""

MOST_BUTTONS = 6
LATE = "⏰"

ASIDE = "aside"
SIGNS: dict[str, Msg] = {
    State.NEW: _("🆕 New: {n}"),
    State.IN_CHARGE: _("✅ Taken on: {n}"),
    State.WAITING: _("⏳ Waiting for the requester: {n}"),
    State.ARRANGED: _("🤝 Psychologist found: {n}"),
    ASIDE: _("💤 Put aside: {n}"),
}
OVERDUE = _("⏰ Overdue: {n}")
TESTS = _("🧪 Tests, not counted:")
NOTHING = _("Nothing is open.")
OPEN = n_("{sign} {desk}: {n} open request", "{sign} {desk}: {n} open requests")

OPEN_ONES = Button(_("Open requests"), Order(DeskAction.LIST, "open").code)
OWN_ONES = Button(_("Your open requests"), Order(DeskAction.LIST, "own").code)


def board(context: Context, *, pin: bool) -> tuple[Effect, ...]:
    """Bring the board of `desk_here` up to date with `of_desk`; with `pin`, pin it too.

    The message is made if there is none, also after somebody has deleted it.
    """
    desk, context, tests = _desk(context), *_without_tests(context)
    lines = [_title("📌", context), *_late(context.of_desk), *_sections(context.of_desk), *tests]
    screen = Screen(tuple(lines), (*_cards(context.of_desk), (OPEN_ONES,), (OWN_ONES,)))
    shown = Edit(desk, screen, languages_of(desk, context), key=BOARD, nonce=EVENT)
    return (shown, Pin(desk, BOARD)) if pin else (shown,)


def digest(context: Context) -> tuple[Effect, ...]:
    """Greet the desk in the morning with what is open, unless all of it is put aside."""
    desk, context, _tests = _desk(context), *_without_tests(context)
    counted = Counter(_where(one) for one in context.of_desk)
    if not any(counted[where] for where in SIGNS if where != ASIDE):
        return ()
    counts = [Line(SIGNS[where](n=counted[where])) for where in SIGNS if counted[where]]
    lines = (_title("☀️", context), *_late(context.of_desk), *counts)
    screen = Screen(lines, (*_cards(context.of_desk), (OPEN_ONES,)))
    languages = languages_of(desk, context)
    said = Send(desk, screen, languages, f"digest:{context.nonce}", nonce=EVENT, silent=True)
    return (said,)


def _without_tests(context: Context) -> tuple[Context, list[Line]]:
    """Set tests apart, for they are not counted; they stand in a line of their own."""
    tests = [one for one in context.of_desk if one.test]
    meant = tuple(one for one in context.of_desk if not one.test)
    named = [Line(TESTS), _named(tests)] if tests else []
    return replace(context, of_desk=meant), named


def _desk(context: Context) -> str:
    assert context.desk_here is not None
    return context.desk_here


def _title(sign: str, context: Context) -> Line:
    name = context.directory.name_of(_desk(context))
    return strong(OPEN(sign=sign, desk=name, n=len(context.of_desk)))


def _late(requests: Iterable[Request]) -> list[Line]:
    late = sum(map(overdue, requests))
    return [Line(OVERDUE(n=late))] if late else []


def _where(request: Request) -> str:
    return ASIDE if request.standing.until else request.state


def _sections(requests: tuple[Request, ...]) -> Iterable[Line]:
    for where, sign in SIGNS.items():
        found = [one for one in requests if _where(one) == where]
        if found:
            yield Line(sign(n=len(found)))
            yield from _by_owner(found) if where == State.IN_CHARGE else [_named(found)]
    if not requests:
        yield Line(NOTHING)


def _by_owner(requests: Iterable[Request]) -> Iterable[Line]:
    """Give a line to each coordinator, the busiest first, and one to all the others."""
    had: dict[PersonId, list[Request]] = {}
    for request in requests:
        assert request.owner is not None
        had.setdefault(request.owner.actor, []).append(request)
    groups = sorted(had.values(), key=len, reverse=True)
    for found in groups[:MOST_OWNERS]:
        owner = found[0].owner
        assert owner is not None
        yield _named(found, f"{owner.actor_name} – ")
    if others := [request for found in groups[MOST_OWNERS:] for request in found]:
        yield _named(others, "… ")


def _named(requests: Iterable[Request], whose: str = "") -> Line:
    """Name requests without a word, so that a bilingual group reads them once."""
    names = [f"{LATE} {one.reference}" if overdue(one) else one.reference for one in requests]
    more = len(names) - MOST_NAMED
    shown = " · ".join([*names[:MOST_NAMED], *([f"+{more}"] if more > 0 else [])])
    return Line(verbatim(f"{whose}{shown}"))


def _cards(requests: Iterable[Request]) -> tuple[Row, ...]:
    """Give buttons that bring the cards of the most urgent ones: overdue, new, the oldest."""
    awake = (one for one in requests if not one.standing.until)
    first = sorted(awake, key=_haste)[:MOST_BUTTONS]
    return two_per_row(*map(card_button, first))


def _haste(request: Request) -> tuple[bool, bool]:
    return not overdue(request), request.state is not State.NEW
