"""The whole card for one coordinator alone, and the pages around it: no group reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conversations.directory import Directory
from conversations.protocol.orders import HOME, DeskAction, Order, order_in
from conversations.protocol.screen import Button, Line, Row, Screen, folded, heading, small
from conversations.requests.event import EventKind
from conversations.requests.request import Request
from conversations.requests.visibility import shows_everything
from conversations.screens.cards.audience import requester_of
from conversations.screens.cards.card import card_of, whole_text_screens
from conversations.screens.history import moment_at
from conversations.text import _, verbatim

OVERVIEW = _("🗂 Overview")
NOTES = _("Notes")
NOTE = _("📝 {moment} · {name}: {text}")
MOST_NOTES = 5
"""The newest ones; the history has them all."""

TYPED = _(
    "What you write here is shown to you first, as an answer to {name} or a note. Nothing leaves "
    "before you choose."
)
PUT_AWAY = _("▫️ {reference}: put away. The button opens it below.")

NOT_ALONE = frozenset({DeskAction.TURN, DeskAction.WORK})
"""Buttons of the group's card that mean nothing here: one reads in one's own language."""


def private_card(
    request: Request, directory: Directory, menu: str = "", earlier: Sequence[Request] = ()
) -> Screen:
    """Show all of a request: its card, the texts whole, the notes, and what typing does.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    card = card_of(request, directory, menu, earlier)
    lines = (*card.lines, *_whole(request), *_notes(request, directory))
    typed = small(TYPED(name=requester_of(request, directory)))
    return Screen((*lines, typed), alone(card.rows))


def alone(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Give the rows of a card as they stand in a private chat, with the way to the overview."""
    kept = (tuple(one for one in row if _has_meaning(one)) for row in rows)
    return (*(row for row in kept if row), (home_button(),))


def home_button() -> Button:
    """Give a button that leads to the overview of the workspace."""
    return Button(OVERVIEW, Order(DeskAction.WORK, HOME).code)


def put_away(reference: str) -> Screen:
    """What remains of a card that stood open before another one: nothing of what it said."""
    show = Button(verbatim(reference), Order(DeskAction.SHOW, reference).code)
    return Screen((Line(PUT_AWAY(reference=reference)),), ((show,),))


def _has_meaning(button: Button) -> bool:
    order = order_in(button.code)
    return order is None or order.action not in NOT_ALONE


def _whole(request: Request) -> Iterator[Line]:
    """Say whole what the card has only the beginning of."""
    for screen in whole_text_screens(request):
        yield from (folded(line.text) for line in screen.lines)


def _notes(request: Request, directory: Directory) -> Iterator[Line]:
    """Give the newest notes; words wait, as on the card, until somebody has taken it on."""
    notes = [one for one in request.events if one.kind is EventKind.NOTED]
    if not notes or not shows_everything(request, directory):
        return
    yield heading(NOTES)
    for one in notes[-MOST_NOTES:]:
        yield Line(NOTE(moment=moment_at(one.at), name=one.actor_name, text=one.text))
