"""The events of a request in words, for the desk."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.event import Event, EventKind
from conversations.options import Options
from conversations.text import Msg, Value, _
from conversations.wording import said_to

LINES: dict[EventKind, Msg] = {
    EventKind.TAKEN: _("taken on by {name}"),
    EventKind.RELEASED: _("given back by {name}"),
    EventKind.REPLIED: _("{name} to the requester: {text}"),
    EventKind.WRITTEN: _("the requester: {text}"),
    EventKind.ASKED: _("{name} asked for details"),
    EventKind.ANSWERED: _("details received"),
    EventKind.ARRANGED: _("psychologist found ({name})"),
    EventKind.TRANSFERRED: _("transferred to {what} by {name}"),
    EventKind.REQUALIFIED: _("mission changed to {what} by {name}: {text}"),
    EventKind.SNOOZED: _("put aside until {what} by {name}"),
    EventKind.NOTED: _("note by {name}: {text}"),
    EventKind.CLOSED: _("closed by {name}: {what}"),
    EventKind.REOPENED: _("reopened by {name}"),
    EventKind.WITHDRAWN: _("withdrawn by the requester"),
}


def history_line(event: Event, directory: Directory) -> Msg:
    """Say one event with its moment."""
    line = LINES[event.kind](name=event.actor_name, text=event.text, what=_what(event, directory))
    return _("{moment}: {event}")(moment=event.at, event=line)


def _label(option: Options) -> Msg:
    label = said_to(None, option.label)
    assert label is not None
    return label


def _what(event: Event, directory: Directory) -> Value:
    match event.kind:
        case EventKind.TRANSFERRED:
            return directory.name_of(event.desk or "")
        case EventKind.REQUALIFIED if event.mission:
            return _label(event.mission)
        case EventKind.CLOSED if event.reason:
            return _label(event.reason)
        case EventKind.SNOOZED if event.until:
            return event.until
        case _:
            return ""
