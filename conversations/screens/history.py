"""The events of a request in words, for the desk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from conversations.directory import Directory
from conversations.flows.findings import Flag
from conversations.forms.options import Options
from conversations.requests.event import Event, EventKind, Reminder
from conversations.requests.flags import SETTLED
from conversations.requests.request import Request
from conversations.text import Msg, Value, _
from conversations.text.wording import said_to

LONGEST = 140
"""Characters of the newest text on a card; its history has the whole of it."""

FILE = _("the networks file")
"""Acts where a desk is no longer declared."""
BOT = _("the bot")
"""Acts where nobody does any more."""

LINES: dict[EventKind, Msg] = {
    EventKind.TAKEN: _("taken on by {name}"),
    EventKind.RELEASED: _("given back by {name}"),
    EventKind.REPLIED: _("{name} wrote to the requester"),
    EventKind.CORRECTED: _("{name} corrected that text"),
    EventKind.WRITTEN: _("the requester wrote"),
    EventKind.ASKED: _("details asked by {name}"),
    EventKind.ANSWERED: _("details received"),
    EventKind.ARRANGED: _("psychologist found ({name})"),
    EventKind.TRANSFERRED: _("transferred to {what} by {name}"),
    EventKind.REQUALIFIED: _("mission changed to {what} by {name}"),
    EventKind.SNOOZED: _("put aside until {what} by {name}"),
    EventKind.NOTED: _("note by {name}"),
    EventKind.CLOSED: _("closed by {name}: {what}"),
    EventKind.REOPENED: _("reopened by {name}"),
    EventKind.WITHDRAWN: _("withdrawn by the requester"),
    EventKind.CONTINUED: _("{name} is still on it"),
    EventKind.CALLED: _("{name} phoned or wrote outside the bot"),
    EventKind.PLANNED: _("next step, by {name}"),
    EventKind.SETTLED: _("{what} ({name})"),
    EventKind.REPORTED: _("meeting reported by {name}"),
    EventKind.STEP_DONE: _("next step done, by {name}"),
    EventKind.READ: _("read by {name}"),
    EventKind.ASSIGNED: _("given to {what} by {name}"),
    EventKind.LINKED: _("{what} was closed, for it is the same as this one"),
    EventKind.UNREACHED: _("messages no longer reach the requester"),
    EventKind.REACHED: _("messages reach the requester again"),
}
"""The sending itself is the card, and a judgement has a line of its own there."""

TAKEN_OVER = _("taken over by {name}")

REMINDERS: dict[Reminder, Msg] = {
    Reminder.WAITING: _("the requester was reminded of the questions"),
    Reminder.REASSURED: _("the requester was told that it is not forgotten"),
    Reminder.LAPSING: _("the requester was told that it will be closed on {what}"),
}
"""What the requester hears by itself; what the desk alone is reminded of stands on the board."""


def told_of(request: Request) -> tuple[Event, ...]:
    """Give the events that have a line in the history, the oldest first."""
    return tuple(one for one in request.events if one.kind in LINES or one.reminder in REMINDERS)


def event_line(event: Event, directory: Directory, lines: Mapping[EventKind, Msg] = LINES) -> Msg:
    """Say one event with its moment, without the words that were typed."""
    nobody = FILE if event.kind is EventKind.TRANSFERRED else BOT
    heard = REMINDERS.get(event.reminder) if event.reminder else None
    said = TAKEN_OVER if event.taken_over else lines.get(event.kind) or heard
    assert said is not None
    line = said(name=event.actor_name or nobody, what=_what(event, directory))
    return _("{moment} · {event}")(moment=moment_at(event.at), event=line)


def moment_at(moment: datetime) -> str:
    """Say a moment shortly and alike in each language."""
    return f"{moment:%d/%m %H:%M}"


def _what(event: Event, directory: Directory) -> Value:
    match event.kind:
        case EventKind.ASSIGNED:
            return event.given_name
        case EventKind.LINKED:
            return event.other
        case EventKind.TRANSFERRED:
            return directory.name_of(event.desk or "")
        case EventKind.REQUALIFIED if event.mission:
            return _label(event.mission)
        case EventKind.CLOSED if event.reason:
            return _label(event.reason)
        case EventKind.SETTLED:
            return tuple(SETTLED[Flag(key)] for key in event.keys if key in SETTLED)
        case EventKind.SNOOZED | EventKind.REMINDED if event.until:
            return event.until
        case _:
            return ""


def _label(option: Options) -> Msg:
    label = said_to(None, option.label)
    assert label is not None
    return label
