"""Who may do what in a desk's group: its members, and for some actions its administrators."""

from __future__ import annotations

from conversations.desk.verbs import Order, Verb
from conversations.rights import Rank
from conversations.surroundings import Surroundings
from conversations.text import Msg, _

STRANGER = _("Only members of this group can do that.")
RESERVED = _("Only administrators of this group can do that.")
NOT_ASKED = _("Only administrators of this group can do that. Who is one can't be checked now.")

PART_OF = {
    Verb.ASKED: Verb.ASK,
    Verb.END: Verb.CLOSE,
    Verb.CANNED: Verb.REPLY,
    Verb.SEND: Verb.REPLY,
}
"""Buttons that are another way to do the same, or finish what another one begins."""
RESERVABLE = frozenset(verb.name.lower() for verb in Verb) - frozenset(
    verb.name.lower() for verb in (Verb.MENU, Verb.SHOW, Verb.LIST, *PART_OF)
)
"""The names under which a desk can reserve actions for the administrators of its group."""


def refusal(order: Order, around: Surroundings) -> Msg | None:
    """Say why whoever acts may not do this here; None if he or she may.

    A menu is refused with the action that it leads to. Where the messenger could not be asked, a
    press counts as a member's, for it came from the group; it never counts as an administrator's.
    """
    if around.rank is Rank.STRANGER:
        return STRANGER
    desk = around.directory.desk(around.desk_here or "")
    if desk is None or _name(order) not in desk.administrators_only:
        return None
    match around.rank:
        case Rank.ADMINISTRATOR:
            return None
        case Rank.UNKNOWN:
            return NOT_ASKED
        case _:
            return RESERVED


def _name(order: Order) -> str:
    verb, menu = order.verb, order.how.partition(".")[0]
    if verb is Verb.MENU and menu in set(Verb):
        verb = Verb(menu)
    return PART_OF.get(verb, verb).name.lower()
