"""The two buttons of what is announced: do not send it, or send it now."""

from __future__ import annotations

from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import DeskAction, Order
from conversations.requests.pending import PendingAct
from conversations.requests.request import Request
from conversations.screens.cards.audience import name_in_group, stands_here
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
) -> tuple[Msg, tuple[Effect, ...]] | None:
    """Hold back an act or hasten it, whoever of the group announced it; give what flashes up.

    What has not left is held back, however late the press is; what has left is not called back.
    None where this group has nothing to do with it.
    """
    if request is None:
        return None
    act = request.pending_act(order.how)
    if act is None or not _announced_here(act, pressed, context):
        too_late = _too_late(request, order, context)
        return (too_late, ()) if too_late else None
    if order.action is DeskAction.NOW:
        return ON_ITS_WAY, hastened(request, act, context)
    return NOT_SENT, held_back(request, act, name_in_group(pressed.sender), context)


def _announced_here(act: PendingAct, pressed: Pressed, context: Context) -> bool:
    """Say whether the line stands here; the fallback desk's group may have it for another desk."""
    if pressed.sender.private:
        return act.place == pressed.sender.chat
    fallback = context.desk_here == context.directory.fallback_desk
    here = {context.desk_here, context.written_to} if fallback else {context.desk_here}
    return act.said_in in here


def _too_late(request: Request, order: Order, context: Context) -> Msg | None:
    if order.how and any(event.announced == order.how for event in request.events):
        return ALREADY_SENT  # also where the request is with another desk by now
    return ALREADY_HELD_BACK if stands_here(request, context) else None
