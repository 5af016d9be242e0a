"""Says what has to be loaded before a message or press in a group can be decided."""

from __future__ import annotations

from conversations.desk.absences import is_absence
from conversations.desk.acts import ASKS, asked_by
from conversations.desk.colleagues import given_to
from conversations.desk.commands import meant
from conversations.desk.figures import asks_figures, month_asked
from conversations.desk.linking import code_in
from conversations.desk.lists import LISTS
from conversations.desk.messages import CANCELS
from conversations.desk.search import is_search, words_in
from conversations.desk.standing import is_about_status
from conversations.identities import PersonId
from conversations.protocol.context import Needs
from conversations.protocol.effects import reference_named
from conversations.protocol.inbound import Command, Inbound, Membership, Migrated, Pressed, Typed
from conversations.protocol.orders import ABOUT_NONE, PLACES, DeskAction, Order, order_in
from conversations.protocol.overviews import OVERVIEWS
from conversations.requests.search import reference_written

ABOUT_TEXTS = (DeskAction.CANCEL, DeskAction.HELD)
LISTING = ABOUT_NONE - {DeskAction.FIGURES}
"""Orders to which the open requests of a desk matter."""


def needs(inbound: Inbound, desk_here: str | None, replied_to: str | None) -> Needs:
    """Say what has to be loaded; talk that is not for us needs nothing."""
    inbound = meant(inbound)
    request = _request_in(inbound, replied_to)
    return Needs(
        worker=inbound.sender.person if _goes_to_work(inbound) else None,
        request=request,
        open_requests=_lists(inbound),
        topic=request is not None,
        member_role=desk_here is not None and _acts(inbound, request),
        code=code_in(inbound),
        held=desk_here is not None and _writes(inbound, replied_to),
        was_here=desk_here is not None and isinstance(inbound, Membership),
        other=other_in(inbound, awaited=_asks_for_the_same(replied_to)) if desk_here else None,
        colleagues=desk_here is not None and names_colleagues(inbound),
        colleague=colleague_in(inbound) if desk_here is not None else None,
        figures=desk_here is not None and asks_figures(inbound),
        month=month_asked(inbound),
        status=is_about_status(inbound),
        search=words_in(inbound) if isinstance(inbound, Command) else frozenset(),
    )


def _request_in(inbound: Inbound, replied_to: str | None) -> str | None:
    """Name the request that something in a group is about; None if it is about none of ours.

    A press names it, as does a reply to one of our messages, `replied_to`, and a reference that is
    typed alone or after a command.
    """
    match inbound:
        case Pressed():
            order = _order_in(inbound)
        case Command(payload=payload):
            return reference_written(payload) if is_search(inbound) else None
        case Typed(text=text) if not replied_to:
            return reference_written(text) if "-" in text else None
        case _:
            return reference_named(replied_to or "")
    named = order is not None and order.action not in ABOUT_NONE
    return order.reference if order and named and order.reference not in PLACES else None


def _turns_overview(inbound: Inbound) -> bool:
    """Say whether the board, or the line of a morning, is turned: it is drawn anew."""
    order = _order_in(inbound)
    return order is not None and order.action is DeskAction.TURN and order.reference in OVERVIEWS


def _goes_to_work(inbound: Inbound) -> bool:
    """Say whether somebody goes on alone with the bot, with a workspace of his or her own."""
    order = _order_in(inbound)
    return order is not None and order.action is DeskAction.WORK


def _lists(inbound: Inbound) -> bool:
    """Say whether the open requests of the desk are needed to answer this."""
    match inbound:
        case Pressed():
            order = _order_in(inbound)
            lists = order is not None and order.action in LISTING
            return lists or _turns_overview(inbound)
        case Command():
            return inbound.name in LISTS or is_absence(inbound)
        case _:
            return isinstance(inbound, Migrated)


def names_colleagues(inbound: Inbound) -> bool:
    """Say whether it matters who is known at the desk."""
    if isinstance(inbound, Command):
        return is_absence(inbound)
    return _giving(inbound) is not None or _turns_overview(inbound)


def colleague_in(inbound: Inbound) -> PersonId | None:
    """Name whom a press gives something to."""
    order = _giving(inbound)
    return given_to(order) if order else None


def other_in(inbound: Inbound, *, awaited: bool) -> str | None:
    """Name the request that is said to be the same: in a button, or where a text is `awaited`."""
    order = _order_in(inbound)
    if order is not None:
        return reference_written(order.how) if order.action is DeskAction.SAME else None
    return reference_written(inbound.text) if awaited and isinstance(inbound, Typed) else None


def _asks_for_the_same(replied_to: str | None) -> bool:
    asked = asked_by(replied_to or "")
    return asked is not None and asked.action is DeskAction.SAME


def _giving(inbound: Inbound) -> Order | None:
    """Give what was pressed where it is about a colleague."""
    order = _order_in(inbound)
    return order if order and order.action in {DeskAction.GIVE, DeskAction.AWAY} else None


def _order_in(inbound: Inbound) -> Order | None:
    return order_in(inbound.data.partition(":")[2]) if isinstance(inbound, Pressed) else None


def _acts(inbound: Inbound, request: str | None) -> bool:
    """Say whether it matters who in a desk's group this comes from: talk is nobody's to judge."""
    if isinstance(inbound, Pressed | Command):
        return True
    return request is not None


def _writes(inbound: Inbound, replied_to: str | None) -> bool:
    """Say whether texts matter that are asked for or held: one is given, or decided on."""
    match inbound:
        case Pressed():
            order = _order_in(inbound)
            return order is not None and order.action in {*ASKS, *ABOUT_TEXTS}
        case Command(name=name):
            return name in CANCELS
        case _:
            return reference_named(replied_to or "") is not None
