"""Canned replies: read in full before they leave, in the requester's language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from conversations.directory import CannedReply, Contact, Directory
from conversations.protocol.effects import EVENT, Save, Send, Toast
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.text import Language, Names
from tests.support.demo_context import REFERENCE, directory, said, text_of
from tests.support.desk_driver import ANNE, BRAM, CLOSED, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import PERSON

FILLED = CannedReply(
    Names((("fr", "Tout"), ("nl", "Alles"))),
    Names((("fr", "{name}|{reference}|{desk}|{days}|{phone}"), ("nl", "nl {{{name}}}"))),
)


def _directory(*replies: CannedReply, **desk: Any) -> Directory:
    desks = tuple(replace(one, replies=(), **desk) for one in directory().desks)
    return replace(directory(), replies=replies, desks=desks)


def _codes(office: DeskDriver, action: str) -> list[str]:
    codes = (button.code for row in office.card.rows for button in row)
    return [code for code in codes if code.startswith(f"{action}:")]


def _open(office: DeskDriver, number: int, sender: Sender = ANNE) -> str:
    """Open a canned reply and give the code that sends it."""
    office.press(DeskAction.MENU, "canned", sender)
    code = _codes(office, "menu")[number]
    office.press_data(f"{EVENT}:{code}", sender)
    (send,) = _codes(office, "send")
    return send


@pytest.mark.parametrize("language", Language)
def test_a_canned_reply_is_read_before_it_leaves(language: Language) -> None:
    """The words on the page are those that arrive, in the requester's language."""
    office = DeskDriver(request_after(TAKEN, language=language))
    send = _open(office, 0)
    assert not office.told
    text = office.card.lines[-1].text
    office.press_data(f"{EVENT}:{send}")
    (news,) = office.of(Send)
    assert (news.to, news.report_as) == (PERSON, f"told:{REFERENCE}:reply")
    assert office.request.events[-1].kind is EventKind.REPLIED
    assert office.told[0].splitlines()[2:] == said(text, language).splitlines()
    assert office.toast()


def test_titles_are_in_the_language_of_the_desk() -> None:
    """A French-speaking desk chooses in French what a Dutch-speaking requester reads in Dutch."""
    office = DeskDriver(request_after(TAKEN, language=Language.NL))
    office.press(DeskAction.MENU, "canned")
    assert said(office.card.rows[0][0].label, "fr") == "Bien reçue"
    send = _open(office, 0)
    office.press_data(f"{EVENT}:{send}")
    assert "werkdagen" in office.told[0]


def test_placeholders_are_filled_with_what_is_so() -> None:
    """The sender, the reference, the desk, the days promised and the desk's phone stand there."""
    given = _directory(FILLED, contact=Contact(phone="+32 81 55 01 00"))
    office = DeskDriver(request_after(TAKEN), directory=given)
    office.press_data(f"{EVENT}:{_open(office, 0)}")
    assert f"Anne|{REFERENCE}|Coordination de Namur|5|+32 81 55 01 00" in office.told[0]


@pytest.mark.parametrize("contact", [None, Contact(email="desk@example.org")])
def test_a_desk_without_a_phone_gives_the_general_one(contact: Contact | None) -> None:
    """Where the desk has no phone, the human whom the file names is called."""
    office = DeskDriver(request_after(TAKEN), directory=_directory(FILLED, contact=contact))
    office.press_data(f"{EVENT}:{_open(office, 0)}")
    assert "+32 2 555 01 00" in office.told[0]


def test_a_name_fills_a_placeholder_and_nothing_more() -> None:
    """A name with braces, signs or lines in it stays a name, on one line."""
    office = DeskDriver(request_after(TAKEN, language=Language.NL), directory=_directory(FILLED))
    hostile = replace(ANNE, name="{reference}\n<b>\u202e{phone}")
    office.press_data(f"{EVENT}:{_open(office, 0, hostile)}", hostile)
    assert office.told[0].splitlines()[-1] == "nl {{reference} <b>{phone}}"


def test_a_desk_has_its_own_replies_first() -> None:
    """The replies of a desk stand above those of all desks, and no other desk has them."""
    brussels = replace(ANNE, chat=-1001000000002)
    office = DeskDriver(request_after(TAKEN, desk="brussels"))
    office.press(DeskAction.MENU, "canned", brussels)
    assert "langue" in said(office.card.rows[0][0].label)
    other = DeskDriver(request_after(TAKEN))
    other.press(DeskAction.MENU, "canned")
    assert len(other.card.rows) == len(office.card.rows) - 1


def test_without_replies_there_is_no_such_button() -> None:
    """A file without canned replies shows no empty menu."""
    for events in ((), (TAKEN,), (TAKEN, CLOSED)):
        office = DeskDriver(request_after(*events), directory=_directory())
        office.press(DeskAction.MENU, "more")
        assert f"menu:{REFERENCE}:canned" not in office.card.codes


def test_a_closed_request_and_one_without_an_owner_can_be_answered_so() -> None:
    """Canned replies are there wherever a reply is."""
    for events in ((), (TAKEN, CLOSED)):
        office = DeskDriver(request_after(*events))
        office.press_data(f"{EVENT}:{_open(office, 0)}")
        assert office.of(Save)


def test_a_colleague_is_warned_first(taken: DeskDriver) -> None:
    """On the page of a canned reply stands who has the request, and the way back comes first."""
    send = _open(taken, 0, BRAM)
    assert "Anne" in text_of(taken.card).splitlines()[1]
    assert _codes(taken, "menu") == [taken.card.rows[0][0].code]
    taken.press_data(f"{EVENT}:{send}", BRAM)
    assert taken.request.events[-1].actor == BRAM.person


def test_changed_words_are_not_sent_by_an_old_button(taken: DeskDriver) -> None:
    """After a change of the file, a page that still shows the old words sends nothing."""
    send = _open(taken, 0)
    taken.context["directory"] = _directory(FILLED)
    taken.press_data(f"{EVENT}:{send}")
    assert taken.of(Toast)[0].alert
    assert not taken.told


@pytest.mark.parametrize("code", ["send:REF", "send:REF:00000000", "menu:REF:canned.00000000"])
def test_a_forged_reply_sends_nothing(code: str, taken: DeskDriver) -> None:
    """A code that names no reply of this desk is refused."""
    taken.press_data(f"{EVENT}:{code.replace('REF', REFERENCE)}")
    assert taken.of(Toast)[0].alert
    assert not taken.told
