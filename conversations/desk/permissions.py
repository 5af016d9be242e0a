"""Who may do what in a desk's group: its members, and for some actions its administrators."""

from __future__ import annotations

from conversations.protocol.context import Context
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.rights import MemberRole
from conversations.text import Msg, _

STRANGER = _("Only members of this group can do that.")
RESERVED = _("Only administrators of this group can do that.")
NOT_ASKED = _("Only administrators of this group can do that. Who is one can't be checked now.")

PART_OF = {
    DeskAction.ASKED: DeskAction.ASK,
    DeskAction.END: DeskAction.CLOSE,
    DeskAction.CANNED: DeskAction.REPLY,
    DeskAction.SEND: DeskAction.REPLY,
    DeskAction.TELL: DeskAction.REPLY,
    DeskAction.DONE: DeskAction.NEXT,
    DeskAction.OVER: DeskAction.GIVE,
    DeskAction.SAME: DeskAction.CLOSE,
    DeskAction.EXPLAIN: DeskAction.TRANSFER,
    DeskAction.EXPLAIN_TO_ALL: DeskAction.TRANSFER,
    DeskAction.REPORT: DeskAction.CLOSE,
}
"""Buttons that are another way to do the same, or finish what another one begins."""
NEVER_RESERVED = (
    DeskAction.MENU,
    DeskAction.SHOW,
    DeskAction.LIST,
    DeskAction.CANCEL,
    DeskAction.HELD,
    DeskAction.READ,
    DeskAction.UNDO,
    DeskAction.NOW,
    DeskAction.TURN,
    DeskAction.WORK,
    DeskAction.AWAY,
    DeskAction.FIGURES,
)
"""Looking, and deciding on one's own text: what that makes happen is asked about by its name."""
RESERVABLE = frozenset(action.name.lower() for action in DeskAction) - frozenset(
    action.name.lower() for action in (*NEVER_RESERVED, *PART_OF)
)
"""The names under which a desk can reserve actions for the administrators of its group."""


def refusal(order: Order, context: Context) -> Msg | None:
    """Say why whoever acts may not do this here; None if he or she may.

    A menu is refused with the action that it leads to. Where the messenger could not be asked, a
    press counts as a member's, for it came from the group; it never counts as an administrator's.
    """
    if context.member_role is MemberRole.STRANGER:
        return STRANGER
    desk = context.directory.desk(context.desk_here or "")
    if desk is None or _name(order) not in desk.administrators_only:
        return None
    match context.member_role:
        case MemberRole.ADMINISTRATOR:
            return None
        case MemberRole.UNKNOWN:
            return NOT_ASKED
        case _:
            return RESERVED


def _name(order: Order) -> str:
    action, menu = order.action, order.how.partition(".")[0]
    if action is DeskAction.MENU and menu in set(DeskAction):
        action = DeskAction(menu)
    return PART_OF.get(action, action).name.lower()
