"""Lists and references in a group, and groups that are no desk's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.decisions import needs
from conversations.desk import handle_message
from conversations.protocol.commands import DESK_SHORTCUTS
from conversations.protocol.context import Needs
from conversations.protocol.effects import EVENT, Edit, Send, Toast
from conversations.protocol.inbound import Command, Inbound, Membership, Migrated, Sender, Typed
from conversations.protocol.orders import DeskAction
from conversations.requests.event import Event
from conversations.requests.request import Request
from conversations.text import Language
from tests.identities import a_chat, a_person
from tests.support.demo_context import REFERENCE, make_context, text_of
from tests.support.desk_driver import ANNE, BRAM, CLOSED, NAMUR, TAKEN, DeskDriver, request_after

STRANGER = Sender(a_person(21), a_chat(-1009), "Anne")
OTHERS = ("P9T-6XC", "H3W-8VN", "D4F-7QG")


def _request(reference: str, *events: Event, days: int = 0) -> Request:
    request = request_after(*events, reference=reference)
    first = request.events[0]
    moved = first.replace(at=first.at - timedelta(days=days))
    return request.replace(events=(moved, *request.events[1:]))


@pytest.fixture
def office() -> DeskDriver:
    """Give three open requests, the newest first, and one that is closed."""
    return DeskDriver(
        _request(REFERENCE, TAKEN),
        _request(OTHERS[0], days=1),
        _request(OTHERS[1], days=2),
        _request(OTHERS[2], CLOSED, days=3),
    )


def _listed(office: DeskDriver) -> list[str]:
    (send,) = office.of(Send)
    return [row.partition(" ")[0] for row in text_of(send.screen).splitlines()[1:]]


@pytest.mark.parametrize("name", ["ouvertes", "openstaande"])
def test_open_requests_are_listed_oldest_first(name: str, office: DeskDriver) -> None:
    """The list has a line and a button for each open request of the desk."""
    office.command(name)
    assert _listed(office) == [OTHERS[1], OTHERS[0], REFERENCE]
    (send,) = office.of(Send)
    assert {f"show:{one}" for one in _listed(office)} == send.screen.codes


@pytest.mark.parametrize("name", ["miennes", "mijne"])
def test_a_coordinator_lists_what_is_his_or_hers(name: str, office: DeskDriver) -> None:
    """Only what the asker has taken on is listed; with nothing, the list says so."""
    office.command(name)
    assert _listed(office) == [REFERENCE]
    office.command(name, sender=BRAM)
    (send,) = office.of(Send)
    assert not send.screen.codes
    assert "Aucune" in text_of(send.screen)


def test_a_long_list_has_pages() -> None:
    """Eight requests a page; the button goes round, and a page too far is another one."""
    office = DeskDriver(*(_request(f"AAA-{at:03}", days=at) for at in range(20)))
    office.command("ouvertes")
    (send,) = office.of(Send)
    assert "1/3" in text_of(send.screen)
    seen = set(send.screen.codes)
    for page in ("1", "2"):
        edit, toast = office.press_data(f"{EVENT}:list:open:{page}")
        assert isinstance(edit, Edit)
        assert isinstance(toast, Toast)
        assert (edit.to, edit.message_id) == ("namur", 40)
        seen |= edit.screen.codes
    assert len([code for code in seen if code.startswith("show:")]) == 20
    office.press_data(f"{EVENT}:list:own:99")
    assert "Aucune" in text_of(office.of(Edit)[0].screen)


@pytest.mark.parametrize("data", ["list:x:1", "list:open:-1", "list:x", "list:open:x"])
def test_a_forged_page_changes_nothing(data: str, office: DeskDriver) -> None:
    """A list that does not exist is answered with nothing but the end of the spinner."""
    (toast,) = office.press_data(f"{EVENT}:{data}")
    assert isinstance(toast, Toast)


def test_a_group_that_is_no_desk_turns_no_page(office: DeskDriver) -> None:
    """A list forwarded to another group shows nothing there."""
    assert len(office.press_data(f"{EVENT}:list:open:1", STRANGER)) == 1


def test_a_button_of_the_list_brings_the_card(office: DeskDriver) -> None:
    """The card is posted again at the end, and what stood above says so without buttons."""
    office.press(DeskAction.SHOW, reference=OTHERS[0])
    older, newer = (one for one in office.groups["namur"] if one.key == f"card:{OTHERS[0]}")
    assert not older.screen.rows
    assert f"take:{OTHERS[0]}" in newer.screen.codes


@pytest.mark.parametrize("payload", [REFERENCE, "k7r4m3", " k7r 4m3 "])
def test_a_reference_after_the_command_brings_the_card(payload: str, office: DeskDriver) -> None:
    """/ref finds a request however its reference is typed, a closed one too."""
    office.command("ref", payload)
    _older, card = office.last
    assert isinstance(card, Send)
    assert card.key == f"card:{REFERENCE}"
    office.command("ref", OTHERS[2])
    assert len(office.last) == 2


@pytest.mark.parametrize(
    ("payload", "answer"), [("", "/ref"), ("n'importe", "ces mots"), ("XXX-XXX", "XXX-XXX")]
)
def test_an_unknown_reference_says_what_to_do(
    payload: str, answer: str, office: DeskDriver
) -> None:
    """A reference that is none, or of no request here, is answered in words."""
    office.command("ref", payload)
    (send,) = office.of(Send)
    assert answer in text_of(send.screen)


def test_a_request_of_another_desk_is_not_found(office: DeskDriver) -> None:
    """What another desk has is not told to this one."""
    office.press(DeskAction.TRANSFER, "brussels", reference=REFERENCE)
    office.command("ref", REFERENCE)
    (send,) = office.of(Send)
    assert f"card:{REFERENCE}" != send.key


def test_a_reference_typed_alone_brings_the_card(office: DeskDriver) -> None:
    """A message that is only a reference is a question; in a sentence, or unknown, it is talk."""
    office.write(REFERENCE.lower())
    assert len(office.last) == 2
    for talk in (f"et {REFERENCE} ?", "XXX-XXX", "ABCDEF"):
        office.write(talk)
        assert not office.last


def test_lists_and_references_are_recognised() -> None:
    """The engine is told when it has to load requests, and which one."""
    for shortcut in DESK_SHORTCUTS:
        for language in Language:
            asked = Command(ANNE, shortcut.names[language], REFERENCE, 1)
            needed = needs(asked, "namur", None)
            lists = shortcut.code not in {"help", "work", "figures"}
            assert bool(needed.open_requests or needed.request == REFERENCE) is lists
    assert needs(Command(ANNE, "aide", REFERENCE, 1), "namur", None) == Needs(member_role=True)
    assert needs(Typed(ANNE, "ouvertes", 1), "namur", None) == Needs()
    assert needs(Typed(ANNE, "…", 1), "namur", f"reply:{REFERENCE}:0001").request == REFERENCE


def test_a_list_speaks_the_language_of_who_asks() -> None:
    """In a bilingual group a list is in the language of the phone."""
    office = DeskDriver(request_after(desk="brussels"))
    office.command("mijne", sender=replace(BRAM, chat=a_chat(-1001000000002)))
    (send,) = office.of(Send)
    assert send.languages == ("nl",)


@pytest.mark.parametrize(
    "inbound",
    [Command(STRANGER, "start", "", 1), Membership(STRANGER, present=True)],
)
def test_a_group_that_is_no_desk_is_told_its_number(inbound: Inbound) -> None:
    """A command or an arrival in an unlinked group is answered with what to write where."""
    (send,) = handle_message(inbound, make_context())
    assert isinstance(send, Send)
    assert send.to == STRANGER.chat
    assert STRANGER.chat.id in text_of(send.screen)
    assert send.languages == ("fr", "nl")


@pytest.mark.parametrize(
    ("inbound", "desk_here"),
    [
        (Typed(ANNE, "entre nous", 1), "namur"),
        (Membership(Sender(a_person(21), NAMUR), present=True), "namur"),
        (Typed(STRANGER, "entre nous", 1), None),
        (Membership(STRANGER, present=False), None),
    ],
)
def test_what_is_said_in_a_group_is_internal(inbound: Inbound, desk_here: str | None) -> None:
    """The bot stays silent on what people write to each other."""
    assert handle_message(inbound, make_context(desk_here=desk_here)) == ()


def test_open_cards_follow_a_group_that_becomes_a_supergroup(office: DeskDriver) -> None:
    """The old messages stay behind, so every open request gets a card in the new chat."""
    office.take(Migrated(ANNE, a_chat(-1007777777777)))
    cards = {effect.key for effect in office.of(Send)}
    assert cards == {f"card:{one}" for one in (REFERENCE, *OTHERS[:2])}


def test_an_answer_to_a_copy_that_we_do_not_know_is_not_lost_without_a_word(
    office: DeskDriver,
) -> None:
    """A prompt may have come twice, and only the second is known: whoever answered is told."""
    office.take(Typed(ANNE, "Nous vous appelons jeudi.", 1, reply_to=7, to_us=True))
    (told,) = office.of(Send)
    assert "deux fois" in text_of(told.screen)
    assert told.to == "namur"
    office.take(Typed(ANNE, "Nous vous appelons jeudi.", 1, reply_to=7))
    assert office.of(Send) == []


def test_the_fallback_desk_finds_no_request_of_another_desk(office: DeskDriver) -> None:
    """A reference typed there neither shows a card nor moves it about in the other desk's group."""
    fallback = replace(ANNE, chat=a_chat(-1001000000006))
    office.command("ref", REFERENCE, fallback)
    (send,) = office.of(Send)
    assert send.to == "coordination"
    assert not send.screen.rows
    office.write(REFERENCE, sender=fallback)
    assert not office.last
