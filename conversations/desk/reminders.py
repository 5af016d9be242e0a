"""Reminders of a request: decided when it is looked at, said below its card, at most one a period.

The last one closes it, once both sides were told so.

A reminder is an event of the request. So who was told what, and when the next one is due, follows
from the events alone; a bot that was down reminds once when it is back, at the next working moment.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.identities import NOBODY
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Mention, Save, Send
from conversations.protocol.screen import Line, Screen
from conversations.requests.deadlines import dues, hours_of, last_moment
from conversations.requests.event import ClosingReason, Event, EventKind, Reminder
from conversations.requests.expiry import NOTICE, moved_at, warned_of
from conversations.requests.idle import quiet_of
from conversations.requests.request import Request
from conversations.screens.cards.menus import reminder_rows
from conversations.screens.history import moment_at
from conversations.screens.reachability import unreached_lines
from conversations.text import Msg, _, n_, shortened
from conversations.transitions.card_messages import card_edit, said_below
from conversations.transitions.transitions import BY_ITSELF, news, record

SAID: dict[Reminder, Msg] = {
    Reminder.UNCLAIMED: _("⏰ {reference}: nobody has taken it on since {moment}."),
    Reminder.SILENT: _("⏰ {reference}: nothing new since {moment}. Are you still on it?"),
    Reminder.WAITING: _(
        "⏳ {reference}: the requester has not answered since {moment}. A friendly reminder is on "
        "its way."
    ),
    Reminder.STILL_WAITING: _("⏳ {reference}: still no answer, after a reminder on {moment}."),
    Reminder.ARRANGED: _(
        "🤝 {reference}: psychologist found, nothing new since {moment}. Can it be closed?"
    ),
    Reminder.PLANNED: _("📌 {reference}, planned for {day}: {step}"),
    Reminder.AWAKE: _("🔔 {reference}: it was put aside until today. Here it is again."),
}

NAMED: dict[Reminder, EventKind | Reminder] = {
    Reminder.WAITING: EventKind.ASKED,
    Reminder.STILL_WAITING: Reminder.WAITING,
}
"""What happened at the moment that a reminder names, if not the last step of the desk."""

LONGEST_STEP = 200
"""Characters of a next step in a reminder; the card has all of it."""

REASSURED = n_(
    "💬 {reference}: {n} working day without a message to the requester. We write where the "
    "request stands.",
    "💬 {reference}: {n} working days without a message to the requester. We write where the "
    "request stands.",
)

LAPSING = _(
    "🗄 {reference}: nothing has happened since {since}. It will be closed on {day}, unless "
    "somebody does something about it. We write that to the requester."
)
LAPSED = _("🗄 {reference}: closed by the bot, for nothing has happened since {since}.")


def look(request: Request, context: Context) -> tuple[Effect, ...]:
    """Remind of a request what is due by now; nothing outside the hours of its desk.

    One message in the group says all that is due today, and only the coordinator who has the
    request is called, and reads whether messages arrive at all. While it is put aside, the group is
    left in peace.
    """
    hours = hours_of(request, context.directory)
    if context.calendar.next_working_moment(context.now, hours) > context.now:
        return ()
    found = dues(request, context.directory, context.calendar)
    if all(one.at > context.now for one in found):
        return ()
    due = tuple(one.reminder for one in found if one.at.date() <= context.today)
    if Reminder.AWAKE in due:
        due = due[:1]
    if Reminder.LAPSING not in due:
        return _reminded(request, due, context)
    if warned_of(request):
        return _closed(request, context)
    return _reminded(request, tuple(one for one in due if one is not Reminder.REASSURED), context)


def _reminded(request: Request, due: tuple[Reminder, ...], context: Context) -> tuple[Effect, ...]:
    now: Request = request
    told: list[Effect] = []
    for reminder in due:
        event = _event(reminder, request, context)
        now = now.with_event(event)
        told += news(now, event, context)
    effects: list[Effect] = [Save(now)]
    if Reminder.AWAKE in due:
        effects.append(card_edit(now, context))
    if now.standing.until is None:
        effects.append(_in_the_group(request, now, due, context))
    return (*effects, *told)


def _in_the_group(
    before: Request, now: Request, due: tuple[Reminder, ...], context: Context
) -> Send:
    lines = tuple(Line(_said(reminder, before, now, context)) for reminder in due)
    screen = Screen((*lines, *unreached_lines(now, context.directory)), reminder_rows(now))
    owner = now.owner
    calls = Mention(owner.actor, owner.actor_name) if owner else None
    said = said_below(now, screen, f"reminder:{now.reference}:{context.nonce}", context)
    return replace(said, calls=calls, silent=True)


def _closed(request: Request, context: Context) -> tuple[Effect, ...]:
    """Close what nobody did anything about, as both sides were told; the group reads it too."""
    lapsed = ClosingReason.LAPSED
    closed = record(request, EventKind.CLOSED, BY_ITSELF, context, reason=lapsed)
    said = Screen((Line(LAPSED(reference=request.reference, since=moved_at(request).date())),))
    key = f"lapsed:{request.reference}:{context.nonce}"
    return *closed, replace(said_below(request, said, key, context), silent=True)


def _event(reminder: Reminder, request: Request, context: Context) -> Event:
    event = Event(kind=EventKind.REMINDED, at=context.now, actor=NOBODY, reminder=reminder)
    if reminder is not Reminder.LAPSING:
        return event
    hours = hours_of(request, context.directory)
    return event.replace(until=context.calendar.opening_on(context.today + NOTICE, hours).date())


def _said(reminder: Reminder, before: Request, now: Request, context: Context) -> Msg:
    if reminder is Reminder.LAPSING:
        since, day = moved_at(before).date(), warned_of(now) or ""
        return LAPSING(reference=before.reference, since=since, day=day)
    if reminder is Reminder.REASSURED:
        days = context.directory.delays.reassured_days
        return REASSURED(reference=before.reference, n=days)
    if reminder is Reminder.PLANNED:
        step = before.standing.planned
        assert step is not None
        day, words = step.until or "", shortened(step.text, LONGEST_STEP)
        return SAID[reminder](reference=before.reference, day=day, step=words)
    named = NAMED.get(reminder)
    since = last_moment(before, named) if named else quiet_of(before).since
    return SAID[reminder](reference=before.reference, moment=moment_at(since))
