"""Who looks after a request: given to a colleague, or taken over from one, in one step."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from conversations.identities import PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Send, saved_in
from conversations.protocol.inbound import Inbound, Passage, Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Button, Line, Screen, heading, small
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Request
from conversations.screens.cards.audience import name_in_group
from conversations.screens.cards.buttons import back_button, button
from conversations.screens.cards.card import state_line
from conversations.screens.cards.menus import owner_rows
from conversations.screens.cards.name_labels import label_of
from conversations.screens.navigation import one_per_row
from conversations.screens.reachability import unreached_lines
from conversations.text import Msg, _, verbatim
from conversations.transitions.card_messages import on_card, said_below
from conversations.transitions.transitions import record

MOST = 20
"""Colleagues on the buttons of a page; of those, a group has fewer."""

TO_WHOM = _("Who looks after it from now on?")
WHO_IS_KNOWN = _("Here are those who have pressed or written something in this group before.")
NOBODY_ELSE = _("Nobody else has pressed or written anything in this group yet.")
AWAY = _("🏖 {name}: away until {day}")

GIVEN = _("👉 {reference}: {name} gives it to {to}.")
GIVEN_ANOTHERS = _("👉 {reference}: {name} gives it to {to}; {before} had it.")
TAKEN_OVER = _("🔁 {reference}: {name} takes it over. Before: {before}.")

NOT_OF_THE_GROUP = _("This person is not, or no longer, a member of this group.")
IS_AWAY = _("{name} is away until {day}: choose somebody else.")
HAS_IT = _("{name} has it already.")

ON_DUTY = frozenset({MemberRole.MEMBER, MemberRole.ADMINISTRATOR, MemberRole.UNKNOWN})


class RefusedError(ValueError):
    """An order that cannot be carried out, with what flashes up."""

    def __init__(self, said: Msg) -> None:
        super().__init__("refused")
        self.said = said


def met(inbound: Inbound, desk: str | None, role: MemberRole, *, acts: bool) -> Colleague | None:
    """Give the member of a desk's group who acts here; talk makes nobody known, nor does a chat."""
    sender = inbound.sender
    if desk is None or not acts or role not in ON_DUTY or sender.speaks_for is not None:
        return None
    if isinstance(inbound, Passage):
        return None
    return Colleague(desk=desk, person=sender.person, name=name_in_group(sender))


def given_to(order: Order) -> PersonId | None:
    """Read whom an order names; None where it names nobody."""
    try:
        return PersonId.read(order.how) if order.how else None
    except ValueError:
        return None


def give(request: Request, order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Show to whom a request can be given, or give it to the one who was chosen.

    Raises:
        RefusedError: whoever was chosen is not of the group, is away, or has the request.
    """
    if not order.how:
        return (on_card(request, to_whom(request, context), context),)
    chosen = available(given_to(order), context)
    if request.owner and request.owner.actor == chosen.person:
        raise RefusedError(HAS_IT(name=chosen.name))
    return _given(request, chosen, pressed, context)


def take_over(
    request: Request, _order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Let whoever pressed have the request instead of a colleague, who is told."""
    sender = pressed.sender
    if request.owner is None:
        return record(request, EventKind.TAKEN, sender, context)
    if request.owner.actor == sender.person:
        raise RefusedError(HAS_IT(name=name_in_group(sender)))
    own = Colleague(desk=request.desk, person=sender.person, name=name_in_group(sender))
    return _given(request, own, pressed, context)


def assigned(  # noqa: PLR0913, PLR0917 (what is given, to whom, by whom, for how long)
    request: Request,
    to: PersonId,
    name: str,
    by: Sender,
    context: Context,
    until: date | None = None,
) -> tuple[Effect, ...]:
    """Let somebody have a request from now on; with `until`, it comes back after that day."""
    what = {"given_to": to, "given_name": name, "until": until}
    return record(request, EventKind.ASSIGNED, by, context, **what)


def known(person: PersonId | None, context: Context) -> Colleague | None:
    """Give what is known of somebody at the desk; None of a stranger."""
    return next((one for one in context.colleagues if one.person == person), None)


def available(person: PersonId | None, context: Context) -> Colleague:
    """Give a colleague who can be given work.

    Raises:
        RefusedError: he or she is not of the group, or away.
    """
    found = known(person, context)
    if found is None or context.colleague_role is MemberRole.STRANGER:
        raise RefusedError(NOT_OF_THE_GROUP)
    if found.away_until and found.away_on(context.today):
        raise RefusedError(IS_AWAY(name=found.name, day=short_day(found.away_until)))
    return found


def short_day(day: date) -> str:
    """Write a day in figures, alike in each language."""
    return f"{day:%d/%m}"


def at_work(context: Context, *, but: PersonId | None = None) -> tuple[Colleague, ...]:
    """Give the colleagues who can be given work, by their names; all but one."""
    here = (one for one in context.colleagues if not one.away_on(context.today))
    return tuple(sorted((one for one in here if one.person != but), key=_by_name))[:MOST]


def away_lines(context: Context) -> Iterator[Line]:
    """Say who is away, and until when."""
    for one in sorted(context.colleagues, key=_by_name):
        if one.away_until and one.away_on(context.today):
            yield small(AWAY(name=one.name, day=short_day(one.away_until)))


def _by_name(colleague: Colleague) -> str:
    return colleague.name.casefold()


def to_whom(request: Request, context: Context) -> Screen:
    """Show to whom a request can be given."""
    owner = request.owner
    choices = at_work(context, but=owner.actor if owner else None)
    lines = (
        state_line(request),
        *unreached_lines(request, context.directory),
        heading(TO_WHOM),
        small(WHO_IS_KNOWN if choices else NOBODY_ELSE),
        *away_lines(context),
    )
    names = [one.name for one in choices]
    buttons = (_choice(request, one, names) for one in choices)
    return Screen(lines, (*one_per_row(*buttons), (back_button(request),)))


def _choice(request: Request, colleague: Colleague, names: Collection[str]) -> Button:
    label = verbatim(label_of(colleague.name, names))
    return button(request, label, DeskAction.GIVE, str(colleague.person))


def _given(
    request: Request, colleague: Colleague, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    effects = assigned(request, colleague.person, colleague.name, pressed.sender, context)
    return *effects, _told(request, saved_in(effects) or request, context)


def _told(before: Request, now: Request, context: Context) -> Send:
    """Tell, below the card, whoever has the request from now on, and whoever had it."""
    event, owner = now.events[-1], before.owner
    called = [(event.given_name, event.given_to)] if not event.taken_over else []
    called += [(owner.actor_name, owner.actor)] if owner and owner.actor != event.actor else []
    said = _line(event, owner)(
        reference=now.reference,
        name=event.actor_name,
        to=event.given_name,
        before=owner.actor_name if owner else "",
    )
    line = Line(said, links=tuple((name, person) for name, person in called if person))
    screen = Screen((line,), owner_rows(now) if owner else ())
    return said_below(now, screen, f"given:{now.reference}:{context.nonce}", context)


def _line(event: Event, owner: Event | None) -> Msg:
    if event.taken_over:
        return TAKEN_OVER
    return GIVEN_ANOTHERS if owner and owner.actor != event.actor else GIVEN
