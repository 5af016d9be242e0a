"""The two buttons of what is announced: do not send it, or send it now."""

from __future__ import annotations

from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import DeskAction, Order
from conversations.requests.pending import PendingAct
from conversations.requests.request import Request
from conversations.screens.cards.audience import name_in_group
from conversations.text import Msg, _, n_
from conversations.transitions.announcements import hastened, held_back

UNDOES = frozenset({DeskAction.UNDO, DeskAction.NOW})

LEAVES = n_("It leaves in {n} second.", "It leaves in {n} seconds.")
NOT_SENT = _("Not sent.")
ON_ITS_WAY = _("It leaves now.")
ALREADY_SENT = _("Already sent.")
ALREADY_HELD_BACK = _("It was held back: nothing was sent.")
ANNOUNCED = _("Something is on its way already: see below.")


def undo(
    request: Request | None, order: Order, pressed: Pressed, context: Context
) -> tuple[Msg, tuple[Effect, ...]]:
    """Hold back an act or hasten it, whoever of the group announced it; give what flashes up.

    What has not left is held back, however late the press is; what has left is not called back.
    """
    act = request.pending_act(order.how) if request else None
    if request is None or act is None or not _announced_here(act, context):
        return _too_late(request, order), ()
    if order.action is DeskAction.NOW:
        return ON_ITS_WAY, hastened(request, act, context)
    return NOT_SENT, held_back(request, act, name_in_group(pressed.sender), context)


def _announced_here(act: PendingAct, context: Context) -> bool:
    """Say whether this group has the line; the fallback desk's may have it for another desk."""
    fallback = context.desk_here == context.directory.fallback_desk
    return act.said_in == (context.written_to if fallback else context.desk_here)


def _too_late(request: Request | None, order: Order) -> Msg:
    sent = request is None or any(event.announced == order.how for event in request.events)
    return ALREADY_SENT if sent else ALREADY_HELD_BACK
