"""Reminders of a request: decided when it is looked at, at most one a period.

The card and the board say that it waits; one line names all such requests in the morning.

The last one closes it, once both sides were told so.

A reminder is an event of the request. So who was told what, and when the next one is due, follows
from the events alone; a bot that was down reminds once when it is back, at the next working moment.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.desk.absences import goes_back
from conversations.identities import NOBODY
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Mention, Save, Send
from conversations.protocol.screen import Line, Screen
from conversations.requests.deadlines import dues, hours_of, returns_at
from conversations.requests.event import ClosingReason, Event, EventKind, Reminder
from conversations.requests.expiry import NOTICE, moved_at, warned_of
from conversations.requests.request import Request
from conversations.screens.cards.menus import reminder_rows
from conversations.text import _, shortened
from conversations.transitions.card_messages import card_edit, said_below
from conversations.transitions.transitions import BY_ITSELF, news, record

PLANNED = _("📌 {reference}, planned for {day}: {step}")
LONGEST_STEP = 200
"""Characters of a next step in a reminder; the card has all of it."""

LAPSED = _("🗄 {reference}: closed by the bot, for nothing has happened since {since}.")


def look(request: Request, context: Context) -> tuple[Effect, ...]:
    """Remind of a request what is due by now; nothing outside the hours of its desk.

    The card and the board say so without a sound, and the next morning's line names the request.
    """
    hours = hours_of(request, context.directory)
    if context.calendar.next_working_moment(context.now, hours) > context.now:
        return ()
    back = returns_at(request, context.directory, context.calendar)
    if back and back <= context.now:
        return goes_back(request, context)
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
    planned = (_planned(request, now, context),) if Reminder.PLANNED in due else ()
    return (Save(now), card_edit(now, context), *planned, *told)


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


def _planned(before: Request, now: Request, context: Context) -> Send:
    """Say on its day, below the card, what was planned; it calls whoever has the request."""
    step, owner = before.standing.planned, now.owner
    assert step is not None
    assert owner is not None  # a step goes with its owner
    day, words = step.until or "", shortened(step.text, LONGEST_STEP)
    line = Line(PLANNED(reference=before.reference, day=day, step=words))
    screen = Screen((line,), reminder_rows(now))
    said = said_below(now, screen, f"reminder:{now.reference}:{context.nonce}", context)
    return replace(said, calls=Mention(owner.actor, owner.actor_name), silent=True)
