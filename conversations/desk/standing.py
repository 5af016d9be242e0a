"""The status report of the bot: one screen, which administrators ask for in their chat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from conversations.desk.commands import meant
from conversations.languages.packs import PACKS
from conversations.protocol.commands import STATUS_COMMANDS
from conversations.protocol.context import Context
from conversations.protocol.effects import ADMINISTRATORS, EVENT, Effect, Send
from conversations.protocol.inbound import Command, Inbound
from conversations.protocol.screen import Line, Screen, small, strong
from conversations.protocol.status import Complaint, StatusReport
from conversations.requests.figures import Measure
from conversations.screens.figures import value_of
from conversations.text import Language, Msg, _, n_, named, verbatim

ELSEWHERE = _("How the bot is doing is said in the chat of its administrators alone.")
IN_A_FILE = _("Database: {database}, schema {schema}, {room} GB free")
ON_A_SERVER = _("Database: {database}, schema {schema}")
BACKED_UP = _("Last backup: {age} ago")
HEARD = _("Telegram last answered {age} ago")
NEVER_HEARD = _("Telegram has not answered yet.")
NOTHING_WAITS = _("Nothing waits to be delivered.")
WAITING = n_("{n} message waits to be delivered.", "{n} messages wait to be delivered.")
LATE = _("{waiting} The first one should have left {age} ago.")
OPEN = _("Open requests: {number}")
OF_NETWORK = _("– {network}: {number}")
NO_NETWORK = _("Without a network")
ALL_WELL = _("Nothing to complain of ✓")
TO_SEE_TO = _("To be seen to:")
COMPLAINT = _("– {what}")
MORE = _("On the machine, “python -m bot check” looks at more, and says what to do.")

SECONDS = n_("{n} second", "{n} seconds")
MINUTES = n_("{n} minute", "{n} minutes")
HOURS = n_("{n} hour", "{n} hours")
DAYS = n_("{n} day", "{n} days")
UNITS = ((86_400, DAYS), (3600, HOURS), (60, MINUTES))
TWICE = 2
"""From two of a unit on, an age is said in it."""

COMPLAINTS: Mapping[Complaint, Msg] = {
    Complaint.SETTINGS: _("Something looks like a slip in the file “.env”."),
    Complaint.DISK: _("The disk of the database is nearly full."),
    Complaint.NO_BACKUP: _("No backup was made so far."),
    Complaint.OLD_BACKUP: _("The last backup is more than two days old."),
    Complaint.RIGHTS: _("Other accounts of the machine may look into the database."),
    Complaint.CLOCK: _("The clock of the machine differs from Telegram's."),
}
NO_GROUP = _("{desk} has no group.")
SILENT = _("The group of {desk} takes no messages.")


def asks_status(inbound: Inbound, context: Context) -> bool:
    """Say whether the status report is asked for in the chat where alone it may be given."""
    administrators = context.directory.administrators_chat_id
    return is_about_status(inbound) and inbound.sender.chat == administrators


def is_about_status(inbound: Inbound) -> bool:
    """Say whether this is the command for the status report, in whatever chat."""
    command = meant(inbound)
    return isinstance(command, Command) and command.name in STATUS_COMMANDS


def status(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Give the status report, in the language of the command."""
    command = meant(inbound)
    assert isinstance(command, Command)
    assert context.status is not None
    language = next(one for one in Language if _command_in(one) == command.name)
    screen = Screen(tuple(_lines(context.status, context)))
    key, thread = f"standing:{context.nonce}", inbound.sender.thread
    return (Send(ADMINISTRATORS, screen, (language.value,), key, nonce=EVENT, thread=thread),)


def _command_in(language: Language) -> str:
    return PACKS[language].desk_commands.status


def _lines(now: StatusReport, context: Context) -> Iterator[Line]:
    yield strong(verbatim(now.version))
    yield Line(_database(now))
    if now.backed_up:
        yield Line(BACKED_UP(age=_age(now.backed_up, context)))
    yield Line(HEARD(age=_age(now.heard, context)) if now.heard else NEVER_HEARD)
    yield Line(_waiting(now, context))
    yield from _open_requests(now, context)
    complaints = tuple(_complaints(now, context))
    yield strong(TO_SEE_TO if complaints else ALL_WELL)
    yield from (Line(COMPLAINT(what=one)) for one in complaints)
    yield small(MORE)


def _database(now: StatusReport) -> Msg:
    if now.room is None:
        return ON_A_SERVER(database=now.database, schema=now.schema)
    room = f"{now.room / 1e9:.1f}".replace(".", ",")
    return IN_A_FILE(database=now.database, schema=now.schema, room=room)


def _waiting(now: StatusReport, context: Context) -> Msg:
    if not now.undelivered:
        return NOTHING_WAITS
    waiting = WAITING(n=now.undelivered)
    if now.oldest_due is None or now.oldest_due >= context.now:
        return waiting
    return LATE(waiting=waiting, age=_age(now.oldest_due, context))


def _open_requests(now: StatusReport, context: Context) -> Iterator[Line]:
    """Give the sum, and each network that has one, the one with the most first."""
    yield Line(OPEN(number=sum(now.open_requests.values())))
    for network, number in sorted(now.open_requests.items(), key=lambda one: (-one[1], one[0])):
        name = value_of(Measure.NETWORK, network, context.directory) if network else NO_NETWORK
        yield Line(OF_NETWORK(network=name, number=number))


def _complaints(now: StatusReport, context: Context) -> Iterator[Msg]:
    directory = context.directory
    yield from (COMPLAINTS[one] for one in now.complaints)
    for desk in directory.desks:
        if desk.chat_id is None:
            yield NO_GROUP(desk=named(desk.names))
        elif desk.id in directory.silent_desks:
            yield SILENT(desk=named(desk.names))


def _age(moment: datetime, context: Context) -> Msg:
    seconds = max(int((context.now - moment).total_seconds()), 0)
    length, said = next((one for one in UNITS if seconds >= TWICE * one[0]), (1, SECONDS))
    return said(n=seconds // length)
