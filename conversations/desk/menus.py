"""The buttons of a card: those that make sense now, and the menus behind "more"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from conversations.desk.questions import question_rows
from conversations.desk.verbs import Order, Verb, order_in
from conversations.directory import Directory
from conversations.event import ClosingReason, EventKind
from conversations.lifecycle import State, may
from conversations.missions import Mission
from conversations.request import Request
from conversations.screen import Button, Row
from conversations.screens.navigation import one_per_row
from conversations.text import Msg, _
from conversations.wording import said_to

MORE = "more"

TAKE = _("I take this on")
REPLY = _("Reply to the requester")
ASK = _("Ask for details")
NOTE = _("Note")
CLOSE = _("Close")

SNOOZES: dict[str, Msg] = {
    "3": _("For 3 days"),
    "7": _("For a week"),
    "14": _("For two weeks"),
    "30": _("For a month"),
}
"""Days until a request comes back."""


def rows_of(request: Request, menu: str, directory: Directory) -> tuple[Row, ...]:
    """Give the rows of a card: its actions, or one of the menus that they lead to, with a way back.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    if not menu:
        return _actions(request)
    name, _dot, how = menu.partition(".")
    back = (_button(request, _("↩️ Back"), Verb.MENU),)
    if name == Verb.ASK:
        return (*question_rows(request, how), back)
    if name == MORE:
        return (*_more(request), back)
    verb = Verb(name)
    options = _OPTIONS[verb](request, directory).items()
    buttons = (_button(request, label, verb, value) for value, label in options)
    return (*one_per_row(*buttons), back)


def offered(request: Request, directory: Directory) -> frozenset[str]:
    """Give the codes that can be pressed now, on the card or in a menu that it leads to."""
    found: set[str] = set()
    menus = [""]
    while menus:
        rows = rows_of(request, menus.pop(), directory)
        new = {button.code for row in rows for button in row} - found
        found |= new
        orders = (order_in(code) for code in new)
        menus += [order.how for order in orders if order and order.verb is Verb.MENU]
    return frozenset(found)


def _actions(request: Request) -> tuple[Row, ...]:
    reply = _button(request, REPLY, Verb.REPLY)
    more = _button(request, _("More…"), Verb.MENU, MORE)
    if request.state is State.CLOSED:
        note = _button(request, NOTE, Verb.NOTE)
        return ((_button(request, _("Reopen"), Verb.REOPEN),), (reply,), (note,))
    if request.owner is None:
        return ((_button(request, TAKE, Verb.TAKE),), (more,))
    ask = _button(request, ASK, Verb.ASK)
    return ((reply,), (ask, _menu(request, CLOSE, Verb.CLOSE)), (more,))


def _more(request: Request) -> tuple[Row, ...]:
    """Give what is done less often; before anyone has the request, all that can be done anyway."""
    common = (
        _button(request, NOTE, Verb.NOTE),
        _menu(request, _("Transfer"), Verb.TRANSFER),
        _menu(request, _("Change the mission"), Verb.QUALIFY),
    )
    if request.owner is None:
        reply, ask = _button(request, REPLY, Verb.REPLY), _button(request, ASK, Verb.ASK)
        return one_per_row(reply, ask, *common, _menu(request, CLOSE, Verb.CLOSE))
    arrange = _button(request, _("Psychologist found"), Verb.ARRANGE)
    return one_per_row(
        *((arrange,) if may(request.standing, EventKind.ARRANGED) else ()),
        *common,
        _menu(request, _("Put aside until…"), Verb.SNOOZE),
        _button(request, _("Give it back to the group"), Verb.RELEASE),
    )


def _button(request: Request, label: Msg, verb: Verb, how: str = "") -> Button:
    return Button(label, Order(verb, request.reference, how).code)


def _menu(request: Request, label: Msg, opens: Verb) -> Button:
    return _button(request, label, Verb.MENU, opens)


def _other_desks(request: Request, directory: Directory) -> Mapping[str, Msg]:
    others = (desk for desk in directory.desks if desk.id != request.desk)
    return {desk.id: Msg("{text}", values={"text": desk.names}) for desk in others}


def _named(options: Iterable[Mission | ClosingReason]) -> Mapping[str, Msg]:
    labels = ((one.value, said_to(None, one.label)) for one in options)
    return {value: label for value, label in labels if label}


_OPTIONS: dict[Verb, Callable[[Request, Directory], Mapping[str, Msg]]] = {
    Verb.CLOSE: lambda _request, _directory: _named(
        one for one in ClosingReason if one is not ClosingReason.WITHDRAWN
    ),
    Verb.TRANSFER: _other_desks,
    Verb.QUALIFY: lambda request, _directory: _named(
        one for one in Mission if one is not request.mission
    ),
    Verb.SNOOZE: lambda _request, _directory: SNOOZES,
}
"""The menus that are a choice: by their verb, what can be chosen."""
