"""Texts of a coordinator alone with the bot: seen first, about one request, never about another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.desk.acts import ASKS
from conversations.desk.prompts import NOTHING_ASKED
from conversations.desk.workspace.texts import WRITE
from conversations.protocol.effects import Edit, Save, Send, Toast
from conversations.protocol.inbound import MediaKind
from conversations.protocol.orders import HOME, DeskAction, Order
from conversations.protocol.workspace import START
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from tests.identities import a_chat
from tests.support.demo_context import REFERENCE, directory, said, text_of
from tests.support.desk_driver import BRAM, TAKEN, request_after
from tests.support.private_chat_driver import CHAT
from tests.support.workspace_driver import (
    ANNE_ALONE,
    BRAM_ALONE,
    OTHER,
    WorkspaceDriver,
    codes,
    in_groups,
    two_requests,
)


def test_what_is_typed_is_seen_first(desk: WorkspaceDriver) -> None:
    """Nothing leaves by typing; the page names the request and whom it would go to."""
    desk.types("Bonjour, je vous appelle.")
    assert not desk.of(Save)
    (shown,) = desk.of(Send)
    assert shown.to == ANNE_ALONE.chat
    assert REFERENCE in text_of(shown.screen)
    mark = shown.key.rpartition(":")[2]
    desk.taps(DeskAction.HELD, f"{mark}.reply")
    assert desk.told[-1].endswith("Bonjour, je vous appelle.")
    assert desk.request.events[-1].source < 0  # type: ignore[operator]


@pytest.mark.parametrize(
    ("action", "how", "kind"),
    [
        (DeskAction.REPLY, "", EventKind.REPLIED),
        (DeskAction.NOTE, "", EventKind.NOTED),
        (DeskAction.NEXT, "", EventKind.PLANNED),
        (DeskAction.QUALIFY, "to_qualify", EventKind.REQUALIFIED),
        (DeskAction.END, "no_capacity", EventKind.CLOSED),
    ],
)
def test_a_text_that_was_asked_for_is_the_act(
    action: DeskAction, how: str, kind: EventKind, desk: WorkspaceDriver
) -> None:
    """One button and the next message; no reply gesture is needed."""
    desk.taps(action, how)
    desk.types("rappeler jeudi")
    assert desk.request.events[-1].kind is kind
    assert desk.request.events[-1].text == "rappeler jeudi"
    assert not in_groups(desk)
    assert not desk.held


def test_no_text_reaches_the_wrong_request() -> None:
    """A text that was asked for on one card is not taken for it once another one is open."""
    driver = two_requests()
    driver.taps(DeskAction.REPLY)
    driver.taps(DeskAction.SHOW, reference=OTHER)
    assert not driver.held
    driver.types("Bonjour.")
    (shown,) = driver.of(Send)
    assert OTHER in text_of(shown.screen)
    assert not driver.of(Save)


def test_the_card_that_is_left_says_no_more_than_its_reference() -> None:
    """One card stands open at a time: less to read over a shoulder, and one meaning of typing."""
    driver = two_requests()
    driver.taps(DeskAction.SHOW, reference=OTHER)
    first = driver.messages()[0].screen
    assert "Camille" not in text_of(first)
    assert codes(first) == {Order(DeskAction.SHOW, REFERENCE).code}


def test_an_old_page_acts_on_its_own_request_and_is_open_again() -> None:
    """A button that a slow phone still shows means what stands above it."""
    driver = two_requests()
    driver.taps(DeskAction.SHOW, reference=OTHER)
    driver.taps(DeskAction.CALLED, reference=REFERENCE)
    (saved,) = driver.of(Save)
    assert saved.request.reference == REFERENCE
    assert saved.request.events[-1].kind is EventKind.CALLED
    assert driver.workspace().reference == REFERENCE


def test_a_prompt_is_stopped_by_a_word_a_button_or_another_button(desk: WorkspaceDriver) -> None:
    """What is typed afterwards is seen first, as anything is."""
    desk.taps(DeskAction.REPLY)
    desk.types("stop")
    assert not desk.held
    desk.taps(DeskAction.REPLY)
    desk.taps(DeskAction.CANCEL, "alone")
    assert desk.toast() == "Arrêté, rien n'a été envoyé."
    assert not desk.held
    desk.taps(DeskAction.REPLY)
    desk.taps(DeskAction.MENU, "more")
    assert not desk.held
    desk.commands("/annuler")
    assert said(NOTHING_ASKED, "fr") == text_of(desk.of(Send)[0].screen)


def test_a_prompt_stopped_after_its_card_was_left_is_gone_quietly(desk: WorkspaceDriver) -> None:
    """With no card open there is none to put back."""
    desk.taps(DeskAction.REPLY)
    held = dict(desk.held)
    desk.taps(DeskAction.WORK, reference=HOME)
    desk.held = held
    desk.types("stop")
    assert not desk.held
    assert not desk.of(Edit)


def test_a_text_can_be_changed_before_and_after_it_leaves(desk: WorkspaceDriver) -> None:
    """Its page, then what the requester reads, follow; a change of anything else says so."""
    number = desk.types("Bonjour, mardi.")
    desk.changes(number, "Bonjour, jeudi.")
    (text,) = desk.held.values()
    assert text.text == "Bonjour, jeudi."
    desk.taps(DeskAction.HELD, f"{text.key.rpartition(':')[2]}.reply")
    desk.changes(number, "Bonjour, vendredi.")
    assert desk.request.events[-1].kind is EventKind.CORRECTED
    desk.changes(99, "Autre chose.")
    assert said(desk.of(Send)[0].screen.lines[0].text, "fr").startswith("Votre modification")
    desk.taps(DeskAction.WORK, reference=HOME)
    desk.changes(number, "Bonjour, samedi.")
    assert not desk.of(Save)


def test_a_group_s_message_of_the_same_number_is_not_the_private_one(desk: WorkspaceDriver) -> None:
    """Chats number their messages alike: a change in the group corrects nothing of the other."""
    desk.taps(DeskAction.NOTE)
    number = desk.types("En privé.")
    before = desk.request
    desk.edit(number, "Dans le groupe.", f"card:{REFERENCE}")
    assert desk.request == before


def test_what_is_no_text_goes_nowhere(desk: WorkspaceDriver) -> None:
    """One line says so, with a card open and without."""
    desk.sends_alone(MediaKind.VOICE)
    assert REFERENCE in text_of(desk.of(Send)[0].screen)
    desk.taps(DeskAction.WORK, reference=HOME)
    desk.sends_alone(MediaKind.PHOTO)
    assert text_of(desk.of(Send)[0].screen) == "Seul le texte est lu ici."


def test_a_text_that_is_too_long_is_not_taken(desk: WorkspaceDriver) -> None:
    """It says why; what was asked for still is."""
    desk.taps(DeskAction.REPLY)
    desk.types("x" * 2001)
    assert not desk.of(Save)
    assert desk.held


def test_an_answer_to_a_message_is_about_its_request() -> None:
    """Whatever card stands open; a request that has gone elsewhere is said to be."""
    driver = two_requests()
    driver.types("Bonjour.", to=f"work:{OTHER}:0001")
    assert OTHER in text_of(driver.of(Send)[0].screen)
    driver.types("Bonjour.", to="held:XXX-XXX:0001")
    assert "XXX-XXX" in text_of(driver.of(Send)[0].screen)


def test_with_no_card_open_words_are_looked_for() -> None:
    """A name finds, a reference opens, a reference of nobody's says so."""
    driver = WorkspaceDriver(request_after(TAKEN))
    driver.press(DeskAction.WORK, reference=HOME)
    driver.commands(f"/start {START}")
    driver.types("Exemple")
    assert REFERENCE in text_of(driver.messages()[-1].screen)
    driver.types("x")
    driver.commands("/cherche")
    driver.types("k7r 4m3")
    assert driver.workspace().reference == REFERENCE
    driver.commands("/ref K7R-4M3")
    assert driver.workspace().reference == REFERENCE


def test_what_waits_is_held_back_where_it_was_announced() -> None:
    """The line stands in private, in one's own language; the group reads what has happened."""
    driver = WorkspaceDriver(
        request_after(TAKEN, desk="brussels"), directory=directory(undo_seconds=20)
    )
    there = replace(BRAM, chat=a_chat(-1001000000002))
    driver.opens(there)
    driver.taps(DeskAction.REPLY, sender=BRAM_ALONE)
    driver.types("Dag!", BRAM_ALONE)
    line = driver.of(Send)[0]
    assert line.to == BRAM_ALONE.chat
    assert line.languages == ("nl",)
    assert not in_groups(driver)
    (act,) = driver.request.pending
    driver.press(DeskAction.UNDO, act.id, there)
    assert driver.request.pending
    driver.taps(DeskAction.REPLY, sender=BRAM_ALONE)
    driver.types("Dag!", BRAM_ALONE)
    driver.after(seconds=21)
    driver.leaves()
    ends = [one for one in driver.of(Edit) if one.to == BRAM_ALONE.chat]
    assert {one.languages for one in ends} == {("nl",)}
    told = next(one for one in driver.of(Send) if one.to == CHAT)
    driver.report(told.report_as)
    assert driver.of(Edit)[-1].to == BRAM_ALONE.chat
    assert driver.of(Edit)[-1].languages == ("nl",)
    driver.taps(DeskAction.UNDO, act.id, BRAM_ALONE)
    assert driver.of(Toast)[0].text


def test_what_is_announced_already_is_not_announced_again() -> None:
    """A second press for the same, and a text for what cannot follow it, say so."""
    driver = WorkspaceDriver(request_after(TAKEN), directory=directory(undo_seconds=20))
    driver.opens()
    driver.taps(DeskAction.END, "no_capacity")
    driver.taps(DeskAction.CLOSE, "no_capacity")
    driver.taps(DeskAction.CLOSE, "no_capacity")
    assert "déjà" in driver.toast()
    driver.taps(DeskAction.END, "no_capacity")
    driver.types("Encore un mot.")
    assert len(driver.request.pending) == 1
    driver.taps(DeskAction.NOW, driver.request.pending[0].id)
    driver.leaves()
    assert driver.request.state is State.CLOSED


def test_a_text_for_what_is_over_says_so(desk: WorkspaceDriver) -> None:
    """Asked for before a colleague closed the request, it closes nothing again."""
    desk.taps(DeskAction.END, "no_capacity")
    desk.press(DeskAction.CLOSE, "duplicate", BRAM)
    desk.types("Trop tard.")
    assert not desk.of(Save)
    assert REFERENCE in text_of(desk.of(Send)[-1].screen)


def test_a_transfer_leaves_nothing_of_the_request_in_private(desk: WorkspaceDriver) -> None:
    """Its card in private says no more than the reference; the other desk has it."""
    desk.taps(DeskAction.TRANSFER, "brussels")
    assert "Exemple" not in text_of(desk.page())
    desk.types("Bonjour.")
    assert not desk.of(Save)
    desk.taps(DeskAction.SHOW)
    assert desk.of(Toast)[0].alert


def test_every_act_that_asks_for_words_says_in_private_what_becomes_of_them() -> None:
    """There is no message to answer there: the next one is it."""
    assert set(WRITE) == set(ASKS)
