"""How the bot is doing: one screen, in the chat of its administrators alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from conversations.decisions import decide, needs
from conversations.identities import ChatId
from conversations.protocol.context import Context
from conversations.protocol.effects import ADMINISTRATORS, Send
from conversations.protocol.inbound import Command, Sender
from conversations.protocol.rights import MemberRole
from conversations.protocol.session import Session
from conversations.protocol.status import Complaint, StatusReport
from tests.identities import a_chat, a_person
from tests.support.demo_context import NOW, directory, make_context, text_of
from tests.support.desk_driver import NAMUR

HERE = a_chat(-1001000000099)
WELL = StatusReport(
    "missions-de-soutien 1.2.3",
    "SQLite",
    "0010",
    room=81_520_000_000,
    backed_up=NOW - timedelta(hours=9),
    heard=NOW - timedelta(seconds=12),
    open_requests={"psynam": 2, "psybru": 5, "": 1},
)


def asked(name: str = "etat", chat: ChatId = HERE) -> Command:
    return Command(Sender(a_person(21), chat, "Anne", "fr"), name, "", 1)


def told(now: StatusReport, name: str = "etat", **context: Any) -> list[str]:
    """Give the lines of the one screen that is told."""
    (send,) = decide(asked(name), make_context(status=now, **context)).effects
    assert isinstance(send, Send)
    assert send.to == ADMINISTRATORS
    (language,) = send.languages
    return text_of(send.screen, language).splitlines()


def test_all_is_said_on_one_screen() -> None:
    """Version, database, disk, backup, Telegram, what waits, and what is open by network."""
    assert told(WELL) == [
        "missions-de-soutien 1.2.3",
        "Base de données\u00a0: SQLite, schéma 0010, 81,5 Go libres",
        "Dernière sauvegarde\u00a0: il y a 9 heures",
        "Dernière réponse de Telegram\u00a0: il y a 12 secondes",
        "Aucun message n'attend de partir.",
        "Demandes ouvertes\u00a0: 8",
        "– PsyBru (Brumenta et Bru-Stars)\u00a0: 5",
        "– PsyNam (Réseau Santé Namur et Kirikou)\u00a0: 2",
        "– Sans réseau\u00a0: 1",
        "Rien à signaler ✓",
        *told(WELL)[-1:],
    ]


def test_the_command_chooses_the_language() -> None:
    """Who writes the Dutch one reads Dutch, whatever the phone speaks."""
    assert "Openstaande aanvragen: 8" in told(WELL, "status")


def test_what_waits_too_long_is_said() -> None:
    """How many messages, and since when the first should have left; later ones are no delay."""
    late = replace(WELL, undelivered=3, oldest_due=NOW - timedelta(minutes=4))
    waits = "3 messages attendent de partir. Le premier devait partir il y a 4 minutes."
    assert waits in told(late)
    later = replace(WELL, undelivered=1, oldest_due=NOW + timedelta(minutes=4))
    assert "1 message attend de partir." in told(later)
    unknown = replace(WELL, undelivered=1)
    assert "1 message attend de partir." in told(unknown)


def test_a_server_has_neither_a_disk_nor_backups_of_ours() -> None:
    """What is not known is not made up."""
    lines = told(StatusReport("x 1", "PostgreSQL", "0010"))
    assert lines[1:3] == [
        "Base de données\u00a0: PostgreSQL, schéma 0010",
        "Telegram n'a pas encore répondu.",
    ]


@pytest.mark.parametrize("complaint", Complaint)
@pytest.mark.parametrize("name", ["etat", "status"])
def test_each_complaint_is_said(complaint: Complaint, name: str) -> None:
    """On a line of its own, below the words that something is to be seen to."""
    lines = told(replace(WELL, complaints=(complaint,)), name)
    assert lines[-3] in {"À régler\u00a0:", "In orde te brengen:"}
    assert lines[-2].startswith("– ")


def test_desks_that_no_message_reaches_are_named() -> None:
    """One without a group, and one whose group takes no messages."""
    first, second, *others = directory().desks
    unlinked = (replace(first, chat_id=None), second, *others)
    known = replace(directory(), desks=unlinked, silent_desks=frozenset({second.id}))
    lines = told(WELL, directory=known)
    assert [line for line in lines if "groupe" in line] == [
        "– Pas encore de groupe\u00a0: Coordination de Namur.",
        f"– Le groupe ne reçoit pas de messages\u00a0: {second.names.said('fr')}.",
    ]


def test_elsewhere_nothing_is_told() -> None:
    """A desk reads where it is said; a group of nobody and a person what they read of anything."""
    at_desk = make_context(desk_here="namur", member_role=MemberRole.MEMBER, status=WELL)
    (line,) = said(at_desk, NAMUR)
    assert "uniquement dans le groupe de ses administrateurs" in line
    for chat in (a_chat(-5), a_chat(21)):
        session = Session(person=a_person(21), chat=a_chat(21)) if chat.private else None
        lines = said(make_context(status=WELL, session=session), chat)
        assert not any("SQLite" in line for line in lines)


def said(context: Context, chat: ChatId) -> list[str]:
    effects = decide(asked(chat=chat), context).effects
    return [line for one in effects if isinstance(one, Send) for line in screen_of(one)]


def screen_of(send: Send) -> list[str]:
    return text_of(send.screen, send.languages[0]).splitlines()


@pytest.mark.parametrize("chat", [HERE, a_chat(21)])
def test_an_administrators_chat_may_be_a_private_one(chat: ChatId) -> None:
    """It is whatever chat the networks file names; the person's request there stays as it is."""
    assert needs(asked(chat=chat), None, None).status
    known = replace(directory(), administrators_chat_id=chat)
    turn = decide(asked(chat=chat), make_context(status=WELL, directory=known))
    assert turn.session is None
    assert len(turn.effects) == 1
