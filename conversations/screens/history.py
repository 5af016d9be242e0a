"""The events of a request in words, for the desk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from conversations.directory import Directory
from conversations.flows.findings import Flag
from conversations.forms.options import Options
from conversations.protocol.screen import Line, folded
from conversations.requests.event import Event, EventKind
from conversations.requests.flags import SETTLED
from conversations.requests.request import Request
from conversations.text import Msg, Value, _, n_, shortened, verbatim
from conversations.text.wording import said_to

MOST = 15
"""Events on a card; with more, a message in two languages would lose its facts."""

LONGEST = 140
"""Characters of a text on a card; the whole of it stands in the group."""

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
    EventKind.STEP_DONE: _("next step done, by {name}"),
    EventKind.READ: _("read by {name}"),
    EventKind.UNREACHED: _("messages no longer reach the requester"),
    EventKind.REACHED: _("messages reach the requester again"),
}
"""The sending itself is the card, reminders stand below it, and a judgement is nobody's business in
the group."""


def told_of(request: Request) -> tuple[Event, ...]:
    """Give the events that have a line in the history, the oldest first."""
    return tuple(event for event in request.events if event.kind in LINES)


def is_longer(request: Request) -> bool:
    """Say whether there is more to read than a card shows."""
    told = told_of(request)
    return len(told) > MOST or any(len(event.text) > LONGEST for event in told)


def history_of(request: Request, directory: Directory, *, words: bool) -> tuple[Line, ...]:
    """Tell what has happened, the newest first; `words` gives what was typed a line of its own."""
    told = told_of(request)
    lines = []
    for event in reversed(told[-MOST:]):
        lines.append(folded(event_line(event, directory)))
        if event.text and words:
            lines.append(folded(verbatim(shortened(event.text, LONGEST))))
    if (earlier := len(told) - MOST) > 0:
        lines.append(folded(n_("… and {n} event before", "… and {n} events before")(n=earlier)))
    return tuple(lines)


def event_line(event: Event, directory: Directory, lines: Mapping[EventKind, Msg] = LINES) -> Msg:
    """Say one event with its moment, without the words that were typed."""
    nobody = FILE if event.kind is EventKind.TRANSFERRED else BOT
    line = lines[event.kind](name=event.actor_name or nobody, what=_what(event, directory))
    return _("{moment} · {event}")(moment=moment_at(event.at), event=line)


def moment_at(moment: datetime) -> str:
    """Say a moment shortly and alike in each language."""
    return f"{moment:%d/%m %H:%M}"


def _what(event: Event, directory: Directory) -> Value:
    match event.kind:
        case EventKind.TRANSFERRED:
            return directory.name_of(event.desk or "")
        case EventKind.REQUALIFIED if event.mission:
            return _label(event.mission)
        case EventKind.CLOSED if event.reason:
            return _label(event.reason)
        case EventKind.SETTLED:
            return tuple(SETTLED[Flag(key)] for key in event.keys if key in SETTLED)
        case EventKind.SNOOZED if event.until:
            return event.until
        case _:
            return ""


def _label(option: Options) -> Msg:
    label = said_to(None, option.label)
    assert label is not None
    return label
