"""What can be chosen for a verb of the card, and how each choice is called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from conversations.directory import Directory
from conversations.flows.journey import QUESTIONS
from conversations.flows.missions import Mission
from conversations.protocol.orders import DeskAction, Order
from conversations.requests.event import NOT_CHOSEN, ClosingReason
from conversations.requests.request import Request
from conversations.screens.cards.canned import replies_for
from conversations.screens.cards.name_labels import LONGEST, desk_labels
from conversations.screens.cards.questions import ticked_keys
from conversations.text import Msg, Value, _, named
from conversations.text.wording import said_to

SNOOZES: dict[str, Msg] = {
    "3": _("For 3 days"),
    "7": _("For a week"),
    "14": _("For two weeks"),
    "30": _("For a month"),
}
"""Days until a request comes back."""


BACK_TO = _("↩️ {desk}")
"""The desk that a request came from."""
SIGN = 3
"""Characters before its name."""


def option_label(request: Request, order: Order) -> Value | None:
    """Name the questions of an order that asks some again; None for any other."""
    if order.action is not DeskAction.ASKED:
        return None
    keys, role = ticked_keys(request, order.how), str(request.answers["role"])
    return tuple(QUESTIONS[key].name(role) for key in keys)


def _other_desks(request: Request, directory: Directory) -> Mapping[str, Msg]:
    """Name the other desks, first the one that the request came from."""
    names = {desk.id: desk.names for desk in directory.desks if desk.id != request.desk}
    came = request.transferred.came_from if request.transferred else None
    before = {came: names.pop(came)} if came in names else {}
    back = desk_labels(before, LONGEST - SIGN)
    return {desk: BACK_TO(desk=label) for desk, label in back.items()} | {
        desk: named(label) for desk, label in desk_labels(names).items()
    }


def _titles(request: Request, directory: Directory) -> Mapping[str, Msg]:
    replies = replies_for(request, directory)
    return {code: named(reply.title) for code, reply in replies.items()}


def _labelled(options: Iterable[Mission | ClosingReason]) -> Mapping[str, Msg]:
    labels = ((one.value, said_to(None, one.label)) for one in options)
    return {value: label for value, label in labels if label}


OPTIONS: dict[DeskAction, Callable[[Request, Directory], Mapping[str, Msg]]] = {
    DeskAction.CLOSE: lambda _request, _directory: _labelled(
        one for one in ClosingReason if one not in NOT_CHOSEN
    ),
    DeskAction.CANNED: _titles,
    DeskAction.TRANSFER: _other_desks,
    DeskAction.QUALIFY: lambda request, _directory: _labelled(
        one for one in Mission if one is not request.mission
    ),
    DeskAction.SNOOZE: lambda _request, _directory: SNOOZES,
}
"""The menus that are a choice: by their verb, what can be chosen."""
