"""Reminders of a request: decided when it is looked at, said below its card, at most one a period.

The last one closes it, once both sides were told so.

A reminder is an event of the request. So who was told what, and when the next one is due, follows
from the events alone; a bot that was down reminds once when it is back, at the next working moment.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.desk.due import dues, hours_of, last_moment
from conversations.desk.happening import BY_ITSELF, happen, news
from conversations.desk.history import moment_at
from conversations.desk.menus import reminder_rows
from conversations.desk.posting import card_edit, said_below
from conversations.desk.quiet import quiet_of
from conversations.desk.reaching import unreached_lines
from conversations.effects import Effect, Mention, Save, Send
from conversations.event import NOBODY, ClosingReason, Event, EventKind, Reminder
from conversations.lapse import NOTICE, moved_at, warned_of
from conversations.request import Request
from conversations.screen import Line, Screen
from conversations.surroundings import Surroundings
from conversations.text import Msg, _, n_

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
    Reminder.AWAKE: _("🔔 {reference}: it was put aside until today. Here it is again."),
}

NAMED: dict[Reminder, EventKind | Reminder] = {
    Reminder.WAITING: EventKind.ASKED,
    Reminder.STILL_WAITING: Reminder.WAITING,
}
"""What happened at the moment that a reminder names, if not the last step of the desk."""

REASSURED = n_(
    "💬 {reference}: {n} working day without news for the requester. We write that the request is "
    "not forgotten.",
    "💬 {reference}: {n} working days without news for the requester. We write that the request is "
    "not forgotten.",
)

LAPSING = _(
    "🗄 {reference}: nothing has happened since {since}. It will be closed on {day}, unless "
    "somebody does something about it. We write that to the requester."
)
LAPSED = _("🗄 {reference}: closed by the bot, for nothing has happened since {since}.")


def look(request: Request, around: Surroundings) -> tuple[Effect, ...]:
    """Remind of a request what is due by now; nothing outside the hours of its desk.

    One message in the group says all that is due today, and only the coordinator who has the
    request is called, and reads whether messages arrive at all. While it is put aside, the group is
    left in peace.
    """
    hours = hours_of(request, around.directory)
    if around.calendar.next_working_moment(around.now, hours) > around.now:
        return ()
    found = dues(request, around.directory, around.calendar)
    if all(one.at > around.now for one in found):
        return ()
    due = tuple(one.reminder for one in found if one.at.date() <= around.today)
    if Reminder.AWAKE in due:
        due = due[:1]
    if Reminder.LAPSING not in due:
        return _reminded(request, due, around)
    if warned_of(request):
        return _closed(request, around)
    return _reminded(request, tuple(one for one in due if one is not Reminder.REASSURED), around)


def _reminded(
    request: Request, due: tuple[Reminder, ...], around: Surroundings
) -> tuple[Effect, ...]:
    now: Request = request
    told: list[Effect] = []
    for reminder in due:
        event = _event(reminder, request, around)
        now = now.with_event(event)
        told += news(now, event, around)
    effects: list[Effect] = [Save(now)]
    if Reminder.AWAKE in due:
        effects.append(card_edit(now, around))
    if now.standing.until is None:
        effects.append(_in_the_group(request, now, due, around))
    return (*effects, *told)


def _in_the_group(
    before: Request, now: Request, due: tuple[Reminder, ...], around: Surroundings
) -> Send:
    lines = tuple(Line(_said(reminder, before, now, around)) for reminder in due)
    screen = Screen((*lines, *unreached_lines(now, around.directory)), reminder_rows(now))
    owner = now.owner
    calls = Mention(owner.actor, owner.actor_name) if owner else None
    said = said_below(now, screen, f"reminder:{now.reference}:{around.nonce}", around)
    return replace(said, calls=calls, silent=True)


def _closed(request: Request, around: Surroundings) -> tuple[Effect, ...]:
    """Close what nobody did anything about, as both sides were told; the group reads it too."""
    lapsed = ClosingReason.LAPSED
    closed = happen(request, EventKind.CLOSED, BY_ITSELF, around, reason=lapsed)
    said = Screen((Line(LAPSED(reference=request.reference, since=moved_at(request).date())),))
    key = f"lapsed:{request.reference}:{around.nonce}"
    return *closed, replace(said_below(request, said, key, around), silent=True)


def _event(reminder: Reminder, request: Request, around: Surroundings) -> Event:
    event = Event(kind=EventKind.REMINDED, at=around.now, actor=NOBODY, reminder=reminder)
    if reminder is not Reminder.LAPSING:
        return event
    hours = hours_of(request, around.directory)
    return event.but(until=around.calendar.opening_on(around.today + NOTICE, hours).date())


def _said(reminder: Reminder, before: Request, now: Request, around: Surroundings) -> Msg:
    if reminder is Reminder.LAPSING:
        since, day = moved_at(before).date(), warned_of(now) or ""
        return LAPSING(reference=before.reference, since=since, day=day)
    if reminder is Reminder.REASSURED:
        days = around.directory.delays.reassured_days
        return REASSURED(reference=before.reference, n=days)
    named = NAMED.get(reminder)
    since = last_moment(before, named) if named else quiet_of(before).since
    return SAID[reminder](reference=before.reference, moment=moment_at(since))
