"""The pinned board and the line of the morning: what is open, at a glance."""

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
from tests.identities import a_chat, a_person
from tests.support.demo_context import NOW, catalogues, directory, make_context, text_of
from tests.support.desk_driver import (
    ANNE,
    BRAM,
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
WRITTEN = event(EventKind.WRITTEN, sender=replace(ANNE, name=""), text="Une question.")
UNCLAIMED = Event(kind=EventKind.REMINDED, at=NOW, actor=0, reminder=Reminder.UNCLAIMED)


def shown(*requests: Request, **context: Any) -> Edit:
    """Give the board of Namur with these requests."""
    given = make_context(desk_here="namur", of_desk=requests, **context)
    (edit,) = desk.board(given, pin=False)
    assert isinstance(edit, Edit)
    return edit


def named(reference: str, *events: Event) -> Request:
    return request_after(*events).replace(reference=reference)


def test_the_board_names_what_is_open_by_where_it_stands() -> None:
    """Each request has one line: where, for whom, how old, wished when, and who has it."""
    board = shown(
        named("A2A-AAA"),
        named("B3B-BBB", TAKEN),
        named("C4C-CCC", TAKEN, ASKED),
        named("D5D-DDD", TAKEN, ARRANGED),
        named("E6E-EEE", TAKEN, ASIDE),
        named("F7F-FFF", TAKEN, WRITTEN),
        named("G8G-GGG", UNCLAIMED),
    )
    where = "5000 Namur · Maison inventée · auj. · au plus tôt"
    assert text_of(board.screen).replace("\u00a0", " ").splitlines() == [
        "📌 Coordination de Namur : 7 demandes ouvertes",
        "✉️ Messages à lire : 1",
        f"✉️ F7F-FFF · {where} · Anne",
        "⏰ En retard : 1",
        f"⏰ G8G-GGG · {where}",
        "🆕 Nouvelles : 1",
        f"A2A-AAA · {where}",
        "✅ En cours : 1",
        f"B3B-BBB · {where} · Anne",
        "⏳ Réponse demandée : 1",
        f"C4C-CCC · {where} · Anne",
        "🤝 Psychologue trouvé : 1",
        f"D5D-DDD · {where} · Anne",
        "💤 Mises de côté : 1",
        f"E6E-EEE · {where} · Anne",
        "👤 Anne 5",
    ]


def test_a_line_leads_to_its_card_or_a_button_brings_it() -> None:
    """Where the messenger can lead to a message the reference does; else there is a button."""
    requests = named("A2A-AAA"), named("B3B-BBB")
    board = shown(*requests, card_links={"A2A-AAA": "https://t.me/c/1/7"})
    assert {code for code in board.screen.codes if code.startswith("show:")} == {"show:B3B-BBB"}
    text = render(board, catalogues().say).payload["text"]
    assert '<a href="https://t.me/c/1/7">A2A-AAA</a> · 5000 Namur' in text


def test_the_board_has_a_list_for_each_thing_to_do() -> None:
    """Messages to read, what is overdue and what waits can be asked for where there are some."""
    board = shown(named("A2A-AAA", UNCLAIMED), named("F7F-FFF", TAKEN, WRITTEN))
    assert {"list:unread", "list:late"} <= board.screen.codes
    assert "list:waiting" not in board.screen.codes


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


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_two_hundred_open_requests_fit_one_message(language: str) -> None:
    """Long names, many coordinators: nothing is cut, and how many more there are is said."""
    many = []
    for number in range(200):
        name = f"Anne-Sophie van der Invention {number % 20:02d}, x"
        taken = Event(kind=EventKind.TAKEN, at=NOW, actor=number % 20, actor_name=name)
        late = UNCLAIMED.replace(reminder=Reminder.SILENT)
        events = (taken, late) if number % 4 else (UNCLAIMED,)
        if number % 10 == 9:
            events = (taken, ASKED)
        many.append(_long(named(f"{number:03d}-AAA", *events)))
    board = shown(*many, directory=_speaking((Language(language),)))
    assert board.languages == (language,)
    text = render(board, catalogues().say).payload["text"]
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST_MESSAGE
    assert "… +156" in text
    assert "… +20" in text


def _long(request: Request) -> Request:
    """Give a request of an organisation and a municipality with the longest names."""
    place = "1348 Ottignies-Louvain-la-Neuve"
    facts = tuple(
        one.replace(shown={"fr": place, "nl": place}) if one.key == "where" else one
        for one in request.facts
    )
    answers = {**request.answers, "organisation": "Maison médicale inventée " * 3}
    return request.replace(facts=facts, answers=answers)


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
    office.press_data("e:list:open", Sender(a_person(9), a_chat(-1077), "Eve"))
    assert office.of(Send) == []


def test_the_morning_names_in_one_line_what_was_reminded() -> None:
    """Once, without a sound; whoever has one of these requests is called, nobody else."""
    late = UNCLAIMED.replace(reminder=Reminder.SILENT)
    requests = (
        named("A2A-AAA", UNCLAIMED),
        named("B3B-BBB", TAKEN, late),
        named("C4C-CCC", TAKEN, ASKED),
    )
    links = {"A2A-AAA": "https://t.me/c/1/7"}
    context = make_context(desk_here="namur", of_desk=requests, card_links=links)
    (sent,) = desk.digest(context, NOW - timedelta(days=1))
    assert isinstance(sent, Send)
    assert sent.silent
    assert text_of(sent.screen).replace("\u00a0", " ").splitlines() == [
        "☀️ Coordination de Namur : à voir ce matin",
        "A2A-AAA (personne pour l'instant) · B3B-BBB (Anne)",
    ]
    assert sent.screen.codes == {"show:B3B-BBB"}
    text = render(sent, catalogues().say).payload["text"]
    assert text.endswith(
        '<a href="https://t.me/c/1/7">A2A-AAA</a> (personne pour l\'instant) · B3B-BBB '
        f'(<a href="tg://user?id={ANNE.person.id}">Anne</a>)'
    )
    assert desk.digest(context, NOW) == (), "each is named once"


def test_a_morning_after_a_long_time_names_twenty() -> None:
    """However much waits, it is one line, which says how many more there are."""
    many = tuple(named(f"A{at:02}-AAA", UNCLAIMED) for at in range(25))
    context = make_context(desk_here="namur", of_desk=many)
    (sent,) = desk.digest(context, NOW - timedelta(days=1))
    assert isinstance(sent, Send)
    assert len(sent.screen.lines) == 2
    assert text_of(sent.screen).endswith("+5")


@pytest.mark.parametrize(
    "requests",
    [
        (),
        (named("A2A-AAA"),),
        (named("A2A-AAA", TAKEN, WRITTEN),),
        (named("A2A-AAA", TAKEN, ASIDE),),
    ],
)
def test_a_morning_that_says_no_more_than_the_board_is_quiet(
    requests: tuple[Request, ...],
) -> None:
    """What is open stands on the board; nobody is greeted with it."""
    context = make_context(desk_here="namur", of_desk=requests)
    assert desk.digest(context, NOW - timedelta(days=1)) == ()
