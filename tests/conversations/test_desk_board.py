"""The pinned board and the digest of the morning: what is open, at a glance."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.telegram.outbound import render
from conversations import desk
from conversations.directory import Directory
from conversations.protocol.effects import Edit, Pin, Send
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.requests.event import Event, EventKind, Reminder
from conversations.requests.request import Request
from conversations.text import Language
from tests.support.demo_context import NOW, catalogues, directory, make_context, text_of
from tests.support.desk_driver import (
    BRAM,
    NAMUR,
    TAKEN,
    DeskDriver,
    event,
    first_request,
    request_after,
)

LONGEST_MESSAGE = 4096
ASKED = event(EventKind.ASKED, keys=("timing",))
ARRANGED = event(EventKind.ARRANGED)
ASIDE = event(EventKind.SNOOZED, until=(NOW + timedelta(days=30)).date())
UNCLAIMED = Event(kind=EventKind.REMINDED, at=NOW, actor=0, reminder=Reminder.UNCLAIMED)


def shown(*requests: Request, **context: Any) -> Edit:
    """Give the board of Namur with these requests."""
    given = make_context(desk_here="namur", of_desk=requests, **context)
    (edit,) = desk.board(given, pin=False)
    assert isinstance(edit, Edit)
    return edit


def named(reference: str, *events: Event) -> Request:
    return request_after(*events).replace(reference=reference)


def test_the_board_counts_what_is_open_by_where_it_stands() -> None:
    """Each request stands on one line, with its coordinator where there is one."""
    board = shown(
        named("A2A-AAA"),
        named("B3B-BBB", TAKEN),
        named("C4C-CCC", TAKEN, ASKED),
        named("D5D-DDD", TAKEN, ARRANGED),
        named("E6E-EEE", TAKEN, ASIDE),
    )
    assert text_of(board.screen).replace("\u00a0", " ").splitlines() == [
        "📌 Coordination de Namur : 5 demandes ouvertes",
        "🆕 Nouvelles : 1",
        "A2A-AAA",
        "✅ En cours : 1",
        "Anne – B3B-BBB",
        "⏳ Réponse demandée : 1",
        "C4C-CCC",
        "🤝 Psychologue trouvé : 1",
        "D5D-DDD",
        "💤 Mises de côté : 1",
        "E6E-EEE",
    ]


def test_what_was_reminded_in_vain_is_marked_and_comes_first() -> None:
    """Overdue requests are counted, bear a sign, and have the first buttons."""
    board = shown(named("A2A-AAA"), named("B3B-BBB", UNCLAIMED))
    assert "⏰ B3B-BBB" in text_of(board.screen)
    assert "En retard\u00a0: 1" in text_of(board.screen)
    assert board.screen.rows[0][0].code == "show:B3B-BBB"


def test_a_desk_with_nothing_to_do_reads_so() -> None:
    """The board stays, and its lists can be asked for."""
    board = shown()
    assert "Aucune demande" in text_of(board.screen)
    assert board.screen.codes == {"list:open", "list:own"}


def test_a_new_board_is_pinned() -> None:
    """It is found by its key, whatever its number will be."""
    given = make_context(desk_here="namur", of_desk=(first_request(),))
    board, pin = desk.board(given, pin=True)
    assert pin == Pin("namur", "board")
    assert isinstance(board, Edit)
    assert board.key == "board"


@pytest.mark.parametrize("languages", [("fr",), ("fr", "nl")])
def test_two_hundred_open_requests_fit_one_message(languages: tuple[str, ...]) -> None:
    """Long names, many coordinators, both languages: nothing is cut, and how many more is said."""
    many = []
    for number in range(200):
        name = f"Anne-Sophie van der Invention {number % 20:02d}, x"
        taken = Event(kind=EventKind.TAKEN, at=NOW, actor=number % 20, actor_name=name)
        late = UNCLAIMED.replace(reminder=Reminder.SILENT)
        events = (taken, late) if number % 4 else (UNCLAIMED,)
        if number % 10 == 9:
            events = (taken, ASKED)
        many.append(named(f"{number:03d}-AAA", *events))
    spoken = _speaking(tuple(Language(one) for one in languages))
    board = shown(*many, directory=spoken)
    rendered = render(board, catalogues().say).payload
    assert len(rendered["text"].encode("utf-16-le")) // 2 <= LONGEST_MESSAGE
    assert "…" not in rendered["text"].replace("… –", "").replace("\n… ", "")
    assert "+40" in rendered["text"]


def _speaking(languages: tuple[Language, ...]) -> Directory:
    desks = tuple(replace(one, languages=languages) for one in directory().desks)
    return replace(directory(), desks=desks)


def test_the_board_brings_lists_below() -> None:
    """A press answers with a new list; the board itself stays as it is."""
    office = DeskDriver()
    office.press_data("e:list:open")
    (listed,) = office.of(Send)
    assert office.request.reference in text_of(listed.screen)
    assert office.of(Edit) == []
    office.press_data("e:list:own", BRAM)
    assert office.request.reference not in text_of(office.of(Send)[0].screen)


def test_a_button_of_the_board_brings_a_card() -> None:
    """The card comes to the end of the group, where it can be worked on."""
    office = DeskDriver()
    office.press(DeskAction.SHOW)
    (card,) = office.of(Send)
    assert card.key == f"card:{office.request.reference}"


def test_a_stranger_reads_no_list() -> None:
    """A group that is no desk's gets nothing for a forged press."""
    office = DeskDriver()
    office.press_data("e:list:open", Sender(9, NAMUR - 77, "Eve"))
    assert office.of(Send) == []


def test_the_digest_is_short_and_silent() -> None:
    """It counts, and brings the oldest cards with one tap."""
    requests = (
        named("A2A-AAA", UNCLAIMED),
        named("B3B-BBB", TAKEN),
        named("C4C-CCC", TAKEN, ASKED),
    )
    (sent,) = desk.digest(make_context(desk_here="namur", of_desk=requests))
    assert isinstance(sent, Send)
    assert sent.silent
    assert sent.calls is None
    text = text_of(sent.screen).replace("\u00a0", " ")
    assert text.splitlines() == [
        "☀️ Coordination de Namur : 3 demandes ouvertes",
        "⏰ En retard : 1",
        "🆕 Nouvelles : 1",
        "✅ En cours : 1",
        "⏳ Réponse demandée : 1",
    ]
    assert sent.screen.codes == {
        "show:A2A-AAA",
        "show:B3B-BBB",
        "show:C4C-CCC",
        "list:open",
    }


@pytest.mark.parametrize("requests", [(), (named("A2A-AAA", TAKEN, ASIDE),)])
def test_a_morning_with_nothing_to_do_is_quiet(requests: tuple[Request, ...]) -> None:
    """With nothing open but what is put aside, nobody is greeted."""
    assert desk.digest(make_context(desk_here="namur", of_desk=requests)) == ()
