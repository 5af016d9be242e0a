"""Texts that are changed after they were given: whoever read them reads the new ones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.desk.history_pages import history_page
from conversations.protocol.effects import Edit, Save, Send
from conversations.protocol.inbound import Typed
from conversations.protocol.orders import DeskAction
from tests.identities import a_chat
from tests.support.demo_context import REFERENCE, directory, text_of
from tests.support.desk_driver import ANNE, BRAM, DeskDriver
from tests.support.private_chat_driver import CHAT

TEXT = "Nous pouvons venir mardi 8 décembre."
CORRECTED = "Nous pouvons venir mercredi 9 décembre."


def _read(office: DeskDriver) -> set[str]:
    """Give the lines of the history."""
    return set(text_of(history_page(office.request, 0, directory())).splitlines())


def test_a_reply_just_sent_can_be_corrected(taken: DeskDriver) -> None:
    """The same message says the new text to the requester, and the desk sees both."""
    prompt = taken.prompted(DeskAction.REPLY)
    number = taken.write(TEXT, prompt)
    (sent,) = taken.of(Send)
    taken.edit(number, CORRECTED, prompt)
    edit = next(one for one in taken.of(Edit) if one.to == CHAT)
    assert edit.key == sent.key
    assert CORRECTED in taken.told[-1]
    assert TEXT not in taken.told[-1]
    assert {TEXT, CORRECTED} <= _read(taken)
    taken.edit(number, TEXT, prompt)
    edit = next(one for one in taken.of(Edit) if one.to == CHAT)
    assert edit.key == sent.key
    assert TEXT in taken.told[-1]


def test_a_change_that_changes_nothing_is_told_to_nobody(taken: DeskDriver) -> None:
    """An edit without another text, of another message or by another person stays in the group."""
    prompt = taken.prompted(DeskAction.REPLY)
    number = taken.write(TEXT, prompt)
    for changed, sender in ((TEXT, ANNE), (CORRECTED, BRAM)):
        taken.edit(number, changed, prompt, sender)
        assert not taken.last
    taken.edit(number + 1, CORRECTED, prompt)
    assert not taken.last


def test_a_corrected_note_stays_in_the_group(taken: DeskDriver) -> None:
    """The card has both versions of a note; nobody is told of either."""
    note = taken.prompted(DeskAction.NOTE)
    noted = taken.write("Une note.", note)
    taken.edit(noted, "Une autre note.", note)
    assert {"Une note.", "Une autre note."} <= _read(taken)
    assert not taken.told


def test_a_message_number_of_another_group_corrects_nothing(taken: DeskDriver) -> None:
    """Two groups number their messages alike: one of before a transfer is another text."""
    number = taken.write(TEXT, taken.prompted(DeskAction.REPLY))
    taken.press(DeskAction.TRANSFER, "brussels")
    there = replace(ANNE, chat=a_chat(-1001000000002))
    taken.edit(number, "Entre nous.", f"card:{REFERENCE}", there)
    assert not taken.last


@pytest.mark.parametrize(
    ("action", "how"), [(DeskAction.QUALIFY, "to_qualify"), (DeskAction.END, "no_capacity")]
)
def test_every_text_that_was_told_can_be_corrected(
    action: DeskAction, how: str, taken: DeskDriver
) -> None:
    """A reason or a last message changes where the requester reads it, with all around it."""
    prompt = taken.prompted(action, how)
    number = taken.write(TEXT, prompt)
    (sent,) = taken.of(Send)
    assert sent.report_as == f"told:{REFERENCE}:reply", "whoever wrote it learns that it arrived"
    taken.edit(number, CORRECTED, prompt)
    edit = next(one for one in taken.of(Edit) if one.to == CHAT)
    assert edit.key == sent.key
    assert edit.screen.rows == sent.screen.rows
    assert taken.told[-1] == taken.told[0].replace(TEXT, CORRECTED)


@pytest.mark.parametrize(("changed", "told"), [(CORRECTED, 1), (TEXT, 0)])
def test_a_correction_after_a_transfer_says_that_it_went_nowhere(
    changed: str, told: int, taken: DeskDriver
) -> None:
    """The group that had the request learns nothing but that; what is no change needs no word."""
    prompt = taken.prompted(DeskAction.REPLY)
    number = taken.write(TEXT, prompt)
    other = next(one for one in directory().desks if one.id != "namur")
    taken.press(DeskAction.TRANSFER, other.id)
    taken.edit(number, changed, prompt)
    assert not taken.of(Save)
    assert [one.to for one in taken.of(Send)] == ["namur"] * told
    assert all("pas été transmise" in text_of(one.screen) for one in taken.of(Send))
    taken.edit(number + 1, CORRECTED, prompt)
    assert not taken.last


def test_a_message_numbered_like_one_of_a_former_group_corrects_its_own_text(
    taken: DeskDriver,
) -> None:
    """The same coordinator, another group, the same number: the newest text is the one meant."""
    prompt = f"reply:{REFERENCE}:0001"
    number = taken.write("Un premier message, d'un autre groupe.", prompt)
    taken.take(Typed(ANNE, TEXT, number, reply_to=1), prompt)
    (sent,) = taken.of(Send)
    taken.edit(number, CORRECTED, prompt)
    (edit,) = (one for one in taken.of(Edit) if one.to == CHAT)
    assert edit.key == sent.key


@pytest.mark.parametrize(("hours", "text"), [(2, CORRECTED), (0, "a" * 5000)])
def test_a_correction_that_is_refused_says_so(hours: int, text: str, taken: DeskDriver) -> None:
    """After an hour, or with a text that is too long, the coordinator reads what to do."""
    prompt = taken.prompted(DeskAction.REPLY)
    number = taken.write(TEXT, prompt)
    taken.after(hours=hours)
    taken.edit(number, text, prompt)
    assert not taken.of(Save)
    (advice,) = taken.of(Send)
    assert advice.to == "namur"
