"""A coordinator who is away: the desk sees until when, and who looks after the requests meanwhile.

What was handed over for a while comes back by itself, on the first working day after it. Alone with
the bot, only the question stands in private: the group reads who has the requests now.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from conversations.desk.colleagues import (
    RefusedError,
    assigned,
    at_work,
    available,
    given_to,
    known,
    short_day,
)
from conversations.identities import ChatId, PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.commands import ABSENCES
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, NoteColleague, Send
from conversations.protocol.inbound import Command, Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Line, Screen, small
from conversations.reading.planned_days import planned_day
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, languages_of, name_in_group
from conversations.screens.cards.name_labels import label_of
from conversations.screens.navigation import one_per_row
from conversations.text import _, n_, verbatim
from conversations.transitions.transitions import BY_ITSELF

BACK = "back"
"""In the place of the last day: the absence is over."""

MOST_NAMED = 12
"""References that a line about several requests names."""

HOW_TO = _("Write the last day of your absence after the command: {command} 12/12.")
PAST = _("No day to come was found there. Write it like this: {command} 12/12.")
AWAY = _("🏖 {name} is away until {day}, and is given no new request meanwhile.")
WHO = n_(
    "{n} open request is yours. Who looks after it until then?",
    "{n} open requests are yours. Who looks after them until then?",
)
RETURNS = _("They come back to you afterwards. Whoever asked reads nothing of it.")
NOTHING_OPEN = _("No open request is yours.")
I_AM_BACK = _("I am back")
HANDED = n_(
    "🔁 {to} looks after {n} request of {name} until {day}: {references}",
    "🔁 {to} looks after {n} requests of {name} until {day}: {references}",
)
BACK_HERE = _("👋 {name} is back.")
BACK_WITH = n_(
    "👋 {name} is back, and has {n} request again: {references}",
    "👋 {name} is back, and has {n} requests again: {references}",
)
IS_OVER = _("This question is no longer yours: write the command again.")


def is_absence(command: Command) -> bool:
    """Say whether a command tells of an absence."""
    return command.name in ABSENCES


def absence(command: Command, context: Context) -> tuple[Effect, ...]:
    """Note an absence and ask who looks after the requests; without a day, say how."""
    sender = command.sender
    day = planned_day(command.payload, context.today) if command.payload else None
    if day is None or day < context.today:
        said = PAST if command.payload else HOW_TO
        back = one_per_row(_back_button()) if _known(sender, context).away_until else ()
        screen = Screen((Line(said(command=f"/{command.name}")),), back)
        return (_send(screen, sender, context),)
    now = _known(sender, context).replace(away_until=day)
    mine = own(sender.person, context)
    lines = [Line(AWAY(name=now.name, day=short_day(day)))]
    lines += [Line(WHO(n=len(mine))), small(RETURNS)] if mine else [small(NOTHING_OPEN)]
    others = at_work(context, but=sender.person) if mine else ()
    names = [one.name for one in others]
    chosen = (_choice(one, day, names) for one in others)
    rows = one_per_row(*chosen, _back_button())
    return NoteColleague(now), _send(Screen(tuple(lines), rows), sender, context)


def decided(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Hand over all of one's own requests until the day, or take them back.

    Raises:
        RefusedError: the question was another one's or is over, or whoever was chosen cannot be
            given work.
    """
    sender, me = pressed.sender, _known(pressed.sender, context)
    if order.reference == BACK:
        return _returned(me, pressed, context)
    day = me.away_until
    if day is None or day < context.today or day.isoformat() != order.reference:
        raise RefusedError(IS_OVER)
    chosen = available(given_to(order), context)
    mine = own(sender.person, context)
    effects = [
        effect
        for one in mine
        for effect in assigned(one, chosen.person, chosen.name, sender, context, day)
    ]
    said = HANDED(
        n=len(mine), to=chosen.name, name=me.name, day=short_day(day), references=named(mine)
    )
    told = Line(said, links=((chosen.name, chosen.person),))
    return (
        *effects,
        _settled(Line(AWAY(name=me.name, day=short_day(day))), pressed, context),
        _told(Screen((told,)), sender, context),
    )


def goes_back(request: Request, context: Context) -> tuple[Effect, ...]:
    """Give a request back to whoever was away; the desk sees it on the card and on the board."""
    lent = request.standing.lent
    assert lent is not None
    return assigned(request, lent.actor, lent.actor_name, BY_ITSELF, context)


def own(person: PersonId, context: Context) -> list[Request]:
    """Give the open requests of the group that somebody has."""
    return [one for one in context.of_desk if one.owner and one.owner.actor == person]


def _returned(back: Colleague, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """End an absence; a new line tells the group, so that whoever had the requests reads of it."""
    lent = [
        one
        for one in context.of_desk
        if one.standing.lent and one.standing.lent.actor == back.person
    ]
    effects = [
        effect
        for one in lent
        for effect in assigned(one, back.person, back.name, pressed.sender, context)
    ]
    noted = NoteColleague(back.replace(away_until=None))
    here = Screen((Line(BACK_HERE(name=back.name)),))
    told: tuple[Effect, ...] = ()
    if lent:
        said = BACK_WITH(n=len(lent), name=back.name, references=named(lent))
        told = (_told(Screen((Line(said),)), pressed.sender, context),)
    return (noted, *effects, _instead(here, pressed, context), *told)


def _known(sender: Sender, context: Context) -> Colleague:
    """Give what is known of whoever acts here."""
    assert context.desk_here is not None
    found = known(sender.person, context)
    name = name_in_group(sender)
    if found is None:
        return Colleague(desk=context.desk_here, person=sender.person, name=name)
    return found.replace(name=name)


def named(requests: list[Request]) -> str:
    """Name requests by their references, not more than a line has room for."""
    references = [one.reference for one in requests]
    more = f" +{len(references) - MOST_NAMED}" if len(references) > MOST_NAMED else ""
    return ", ".join(references[:MOST_NAMED]) + more


def _choice(colleague: Colleague, day: date, names: Collection[str]) -> Button:
    order = Order(DeskAction.AWAY, day.isoformat(), str(colleague.person))
    return Button(verbatim(label_of(colleague.name, names)), order.code)


def _back_button() -> Button:
    return Button(I_AM_BACK, Order(DeskAction.AWAY, BACK).code)


def _settled(line: Line, pressed: Pressed, context: Context) -> Edit:
    return _instead(Screen((line,), ((_back_button(),),)), pressed, context)


def _instead(screen: Screen, pressed: Pressed, context: Context) -> Edit:
    """Put a screen in the place of the question that was pressed."""
    to, languages = _place(pressed.sender, context), language_of(pressed.sender, context)
    return Edit(to, screen, languages, key="", message_id=pressed.message_id, nonce=EVENT)


def _send(screen: Screen, sender: Sender, context: Context) -> Send:
    """Answer where it was asked."""
    to, languages, key = _place(sender, context), language_of(sender, context), _key(context)
    return Send(to, screen, languages, key=key, nonce=EVENT, thread=sender.thread)


def _told(screen: Screen, sender: Sender, context: Context) -> Send:
    """Tell the group who has the requests from now on."""
    assert context.desk_here is not None
    languages, thread = languages_of(context.desk_here, context), sender.thread
    key = f"{_key(context)}.told"
    return Send(context.desk_here, screen, languages, key=key, nonce=EVENT, thread=thread)


def _key(context: Context) -> str:
    return f"absence:{context.nonce}"


def _place(sender: Sender, context: Context) -> ChatId | str:
    """Say where one is spoken with: alone, or in the desk's group."""
    assert context.desk_here is not None
    return sender.chat if sender.private else context.desk_here
