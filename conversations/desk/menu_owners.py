"""Whose menu stands on a card: a colleague's "back" does not close it while its owner chooses.

A card is one message for the whole group, and so is the menu on it. The way back bears a mark of
whoever opened the menu, and when; after two minutes anybody may put the card back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import blake2s

from conversations.identities import PersonId
from conversations.protocol.context import Context
from conversations.protocol.effects import Edit, Effect
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction, Order, order_in
from conversations.protocol.screen import Button
from conversations.text import _

COLLEAGUE = _("A colleague is choosing here. Free again in two minutes.")

OWNED = timedelta(minutes=2)
"""How long a menu is its owner's: whoever is called away leaves no card shut."""

MARK = "~"
BACK = _("↩️ Back")
DIGITS = 4
MINUTES = 0x10000
"""Minutes are counted up to this and begin again, every six weeks."""


def marked(effects: tuple[Effect, ...], sender: Sender, context: Context) -> tuple[Effect, ...]:
    """Give what a press does with each way back in the name of whoever pressed."""
    mark = f"{MARK}{_person(sender.person)}{_minute(context.now):0{DIGITS}x}"
    return tuple(_marked(one, mark) if isinstance(one, Edit) else one for one in effects)


def unmarked(order: Order) -> Order:
    """Give an order without its mark."""
    return replace(order, how=order.how.partition(MARK)[0])


def is_of_another(order: Order, sender: Sender, context: Context) -> bool:
    """Say whether a way back is that of a colleague who may still be choosing; forged ones are not.

    The minute in which the menu was opened counts whole.
    """
    _how, found, mark = order.how.partition(MARK)
    person, minute = mark[:DIGITS], mark[DIGITS:]
    if not found or person == _person(sender.person):
        return False
    try:
        since = (_minute(context.now) - int(minute, 16)) % MINUTES
    except ValueError:
        return False
    return timedelta(minutes=since) <= OWNED


def _marked(edit: Edit, mark: str) -> Edit:
    rows = tuple(tuple(_with(mark, one) for one in row) for row in edit.screen.rows)
    return replace(edit, screen=replace(edit.screen, rows=rows))


def _with(mark: str, button: Button) -> Button:
    order = order_in(button.code)
    if order is None or order.action is not DeskAction.MENU or button.label != BACK:
        return button
    return replace(button, code=replace(order, how=f"{order.how}{mark}").code)


def _person(person: PersonId) -> str:
    """Tell people apart within a group; it names nobody."""
    return blake2s(str(person).encode(), digest_size=DIGITS // 2).hexdigest()


def _minute(moment: datetime) -> int:
    return int(moment.timestamp() // 60) % MINUTES
