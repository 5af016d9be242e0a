"""The acts that a coordinator's text can be for: the name of each, and what it does."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.flows.missions import Mission
from conversations.protocol.context import Context
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction, Order, order_in
from conversations.reading.free_text import read_free_text
from conversations.reading.planned_days import planned_day
from conversations.reading.rejection import Rejection
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.request import Request
from conversations.screens.cards.audience import SOMEBODY, requester_of
from conversations.screens.cards.menus import NEXT, NOTE
from conversations.screens.result import name_of
from conversations.text import Msg, _
from conversations.text.wording import said_to

LONGEST = 2000
"""Characters of a reply or a note: it fits one message with what stands around it."""

ASKS: dict[DeskAction, Msg] = {
    DeskAction.REPLY: _("Answer this message: your text goes to {name}."),
    DeskAction.NOTE: _("Answer this message: your text stays with the coordination."),
    DeskAction.QUALIFY: _(
        "Answer this message with the reason: the mission changes, and {name} reads your reason."
    ),
    DeskAction.END: _(
        "Answer this message: the request is closed, and {name} reads your text below the reason."
    ),
    DeskAction.NEXT: _(
        "Answer this message with the next step and its day: “call back on Thursday”. On that day, "
        "the group is reminded."
    ),
    DeskAction.SAME: _(
        "Answer this message with the reference of the request that goes on, for example P9T-6XC: "
        "this one is closed, and both are linked."
    ),
    DeskAction.EXPLAIN: _(
        "Answer this message with the reason: the request goes to that desk, which reads it. "
        "{name} reads only where the request is now."
    ),
    DeskAction.EXPLAIN_TO_ALL: _(
        "Answer this message with the reason: the request goes to that desk, which reads it, and "
        "{name} too."
    ),
}
"""What becomes of the text that is asked for."""

TRANSFERS = frozenset({DeskAction.EXPLAIN, DeskAction.EXPLAIN_TO_ALL})
TO_THE_REQUESTER = frozenset(
    {
        DeskAction.REPLY,
        DeskAction.QUALIFY,
        DeskAction.END,
        *TRANSFERS,
    }
)

NOTED = _("✓ Noted on {reference}.")
ON_DAY = _("📌 {reference}: noted. The group is reminded on {day}.")
NO_DAY = _("📌 {reference}: noted, without a day, for none was found in the text.")
TOLD = _("Reply to {name}")
MISSION = _("Mission → {mission}")
TRANSFER_TO = _("Transfer → {desk}")
CLOSING = _("Close: {reason}")


def option_of(order: Order) -> str:
    """Give what was chosen for an act: a mission, a reason; empty where there is nothing."""
    return order.how.partition(".")[0]


def asked_by(key: str) -> Order | None:
    """Read the act that a message of ours asks a text for; None if it asks for none."""
    order = order_in(key)
    return order if order and order.action in ASKS else None


def act_of(order: Order, request: Request | None, context: Context) -> Msg:
    """Name an act with what was chosen for it; of a request that is not at hand, nobody."""
    match order.action:
        case DeskAction.QUALIFY:
            return MISSION(mission=name_of(Mission(option_of(order))))
        case DeskAction.END:
            label = said_to(None, ClosingReason(option_of(order)).label)
            return CLOSING(reason=label or "")
        case DeskAction.EXPLAIN | DeskAction.EXPLAIN_TO_ALL:
            return TRANSFER_TO(desk=context.directory.name_of(option_of(order)))
        case DeskAction.NOTE:
            return NOTE
        case DeskAction.SAME:
            return CLOSING(reason=said_to(None, ClosingReason.DUPLICATE.label) or "")
        case DeskAction.NEXT:
            return NEXT
        case _:
            name = requester_of(request, context.directory) if request else SOMEBODY
            return TOLD(name=name)


def made_by(order: Order, text: str, today: date) -> tuple[EventKind, dict[str, Any]]:
    """Say which event a text makes, and what else it holds."""
    match order.action:
        case DeskAction.QUALIFY:
            return EventKind.REQUALIFIED, {"mission": Mission(option_of(order))}
        case DeskAction.END:
            return EventKind.CLOSED, {"reason": ClosingReason(option_of(order))}
        case DeskAction.EXPLAIN | DeskAction.EXPLAIN_TO_ALL:
            shared = order.action is DeskAction.EXPLAIN_TO_ALL
            return EventKind.TRANSFERRED, {"desk": option_of(order), "shared": shared}
        case DeskAction.NOTE:
            return EventKind.NOTED, {}
        case DeskAction.NEXT:
            return EventKind.PLANNED, {"until": planned_day(text, today)}
        case _:
            return EventKind.REPLIED, {}


def confirmed(order: Order, request: Request, until: date | None) -> Msg:
    """Confirm a text that stays in the group."""
    if order.action is DeskAction.NOTE:
        return NOTED(reference=request.reference)
    if until is None:
        return NO_DAY(reference=request.reference)
    return ON_DAY(reference=request.reference, day=until)


def read_words(typed: str) -> str | Rejection:
    """Read a text that is passed on or noted."""
    return read_free_text(typed, most=LONGEST)


def in_the_groups_name(sender: Sender) -> bool:
    """Say whether an administrator writes who stays anonymous."""
    return sender.speaks_for == sender.chat
