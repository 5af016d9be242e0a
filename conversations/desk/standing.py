"""How the bot is doing, on one screen: what those who run it ask for in their chat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from conversations.languages.packs import PACKS
from conversations.protocol.commands import STANDINGS
from conversations.protocol.context import Context
from conversations.protocol.effects import ADMINISTRATORS, EVENT, Effect, Send
from conversations.protocol.inbound import Command, Inbound
from conversations.protocol.screen import Line, Screen, small, strong
from conversations.protocol.standing import Complaint, Standing
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


def asks_standing(inbound: Inbound, context: Context) -> bool:
    """Say whether those who run the bot ask how it is doing: nobody else is told."""
    administrators = context.directory.administrators_chat_id
    return is_about_standing(inbound) and inbound.sender.chat == administrators


def is_about_standing(inbound: Inbound) -> bool:
    """Say whether this is the command, wherever it is given."""
    return isinstance(inbound, Command) and inbound.name in STANDINGS


def standing(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Tell it in the language of the command."""
    assert isinstance(inbound, Command)
    assert context.standing is not None
    language = next(one for one in Language if _command_in(one) == inbound.name)
    screen = Screen(tuple(_lines(context.standing, context)))
    key, thread = f"standing:{context.nonce}", inbound.sender.thread
    return (Send(ADMINISTRATORS, screen, (language.value,), key, nonce=EVENT, thread=thread),)


def _command_in(language: Language) -> str:
    return PACKS[language].desk_commands.standing


def _lines(now: Standing, context: Context) -> Iterator[Line]:
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


def _database(now: Standing) -> Msg:
    if now.room is None:
        return ON_A_SERVER(database=now.database, schema=now.schema)
    room = f"{now.room / 1e9:.1f}".replace(".", ",")
    return IN_A_FILE(database=now.database, schema=now.schema, room=room)


def _waiting(now: Standing, context: Context) -> Msg:
    if not now.undelivered:
        return NOTHING_WAITS
    waiting = WAITING(n=now.undelivered)
    if now.oldest_due is None or now.oldest_due >= context.now:
        return waiting
    return LATE(waiting=waiting, age=_age(now.oldest_due, context))


def _open_requests(now: Standing, context: Context) -> Iterator[Line]:
    """Give the sum, and each network that has one, the one with the most first."""
    yield Line(OPEN(number=sum(now.open_requests.values())))
    for network, number in sorted(now.open_requests.items(), key=lambda one: (-one[1], one[0])):
        name = value_of(Measure.NETWORK, network, context.directory) if network else NO_NETWORK
        yield Line(OF_NETWORK(network=name, number=number))


def _complaints(now: Standing, context: Context) -> Iterator[Msg]:
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
