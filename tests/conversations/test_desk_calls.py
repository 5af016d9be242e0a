"""What the coordination did outside the bot counts: calls, and the step that comes next."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.protocol.effects import Edit, Send
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind, Reminder
from conversations.requests.idle import overdue
from conversations.requests.lifecycle import State, may
from conversations.screens.own_data import held_data, held_lines
from tests.support.demo_context import REFERENCE, directory, said, text_of
from tests.support.desk_driver import ANNE, BRAM, CLOSED, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import CHAT

THURSDAY = "Rappeler l'école jeudi."


def _reminders(office: DeskDriver) -> list[Reminder]:
    return [one.reminder for one in office.request.events if one.reminder]


def _passes(office: DeskDriver, days: int) -> None:
    """Let days pass, with a look at the request each morning and evening."""
    for _half in range(2 * days):
        office.after(hours=12)
        office.looks()


def test_a_call_is_noted_by_one_tap(taken: DeskDriver) -> None:
    """It stands on the card, at the cost of no message; the requester reads nothing of it."""
    assert f"called:{REFERENCE}" in taken.card.codes
    taken.press(DeskAction.CALLED)
    assert taken.request.events[-1].kind is EventKind.CALLED
    assert "Anne a téléphoné ou écrit" in text_of(taken.card)
    assert not taken.told
    assert "La personne n'en lit rien" in taken.toast()
    assert not taken.of(Send)
    assert len(taken.of(Edit)) == 1
    follows = {code.partition(":~")[0] for code in taken.card.codes}
    assert follows == {
        f"note:{REFERENCE}",
        f"next:{REFERENCE}",
        f"menu:{REFERENCE}:tell.call",
        f"menu:{REFERENCE}",
    }


def test_words_about_a_call_are_a_note(taken: DeskDriver) -> None:
    """The button below it asks for a note, which stays in the group."""
    taken.press(DeskAction.CALLED)
    taken.write("L'école rappelle lundi.", taken.prompted(DeskAction.NOTE))
    assert "L'école rappelle lundi." in text_of(taken.card)
    assert not taken.told


def test_the_requester_hears_of_a_call_if_the_coordinator_says_so(taken: DeskDriver) -> None:
    """The words are read first; they say that work was done, and not what was said."""
    taken.press(DeskAction.CALLED)
    taken.press(DeskAction.MENU, "tell.call")
    assert "La personne qui demande lira" in text_of(taken.card)
    assert not taken.told
    taken.press(DeskAction.TELL, "call")
    assert "par téléphone ou par écrit" in taken.told[0]
    assert taken.request.events[-1].kind is EventKind.REPLIED


def test_a_call_can_be_told_of_later(taken: DeskDriver) -> None:
    """The button stands among the further ones until something was written to the requester."""
    tell = f"menu:{REFERENCE}:tell.call"
    taken.press(DeskAction.MENU, "more")
    assert tell not in taken.card.codes
    taken.press(DeskAction.CALLED)
    taken.press(DeskAction.MENU, "more")
    assert tell in taken.card.codes
    taken.press(DeskAction.TELL, "call")
    taken.press(DeskAction.MENU, "more")
    assert tell not in taken.card.codes


def test_nothing_is_told_of_a_call_that_was_not_noted(taken: DeskDriver) -> None:
    """A forged button tells of nothing."""
    taken.press(DeskAction.TELL, "call")
    assert not taken.told


@pytest.mark.parametrize("called", [False, True])
def test_a_call_ends_the_silence(*, called: bool) -> None:
    """After a call the desk is not reminded, and the requester not reassured, as if nothing was."""
    office = DeskDriver(request_after(TAKEN))
    _passes(office, 3)
    if called:
        office.press(DeskAction.CALLED)
    _passes(office, 4)
    assert (Reminder.SILENT in _reminders(office)) is not called


def test_a_call_after_the_closing_can_be_noted() -> None:
    """A closed request takes a call, and no next step."""
    office = DeskDriver(request_after(TAKEN, CLOSED))
    assert may(office.request.standing, EventKind.CALLED)
    assert not may(office.request.standing, EventKind.PLANNED)


def test_a_next_step_stands_on_the_card_with_its_day(taken: DeskDriver) -> None:
    """The day is read from the words, and said back."""
    taken.write(THURSDAY, taken.prompted(DeskAction.NEXT))
    step = taken.request.standing.planned
    assert step
    assert step.until == date(2026, 11, 26)
    assert "📌" in text_of(taken.card)
    assert THURSDAY in text_of(taken.card)
    said_back = text_of(taken.posts()[-1].screen)
    assert "26 novembre" in said_back
    assert not taken.told


def test_a_step_without_a_day_is_noted_and_says_so(taken: DeskDriver) -> None:
    """Nothing is invented where no day is named."""
    taken.write("Rappeler l'école.", taken.prompted(DeskAction.NEXT))
    assert taken.request.standing.planned
    assert "sans rappel" in text_of(taken.posts()[-1].screen)
    assert "Rappeler l'école." in text_of(taken.card)


def test_the_group_is_reminded_on_that_day() -> None:
    """Once, with the words of the step, and with a button that says it is done."""
    office = DeskDriver(request_after(TAKEN))
    office.write(THURSDAY, office.prompted(DeskAction.NEXT))
    _passes(office, 2)
    assert not _reminders(office)
    _passes(office, 2)
    assert _reminders(office) == [Reminder.PLANNED]
    reminder = next(one for one in office.posts() if one.key.startswith("reminder:"))
    assert THURSDAY in text_of(reminder.screen)
    assert f"done:{REFERENCE}" in reminder.screen.codes
    assert overdue(office.request)
    office.press(DeskAction.DONE)
    assert office.request.standing.planned is None
    assert not overdue(office.request)


def test_a_step_put_aside_waits_for_the_end_of_that() -> None:
    """While a request is put aside, the group is left in peace."""
    office = DeskDriver(request_after(TAKEN))
    office.write("Rappeler mardi.", office.prompted(DeskAction.NEXT))
    office.press(DeskAction.SNOOZE, "7")
    _passes(office, 5)
    assert Reminder.PLANNED not in _reminders(office)


def test_a_step_is_changed_by_changing_the_message(taken: DeskDriver) -> None:
    """The new words are read anew; a step that is over stays as it was, and a line says it."""
    prompt = taken.prompted(DeskAction.NEXT)
    number = taken.write(THURSDAY, prompt)
    taken.edit(number, "Rappeler l'école vendredi.", prompt)
    step = taken.request.standing.planned
    assert step
    assert step.until == date(2026, 11, 27)
    taken.press(DeskAction.DONE)
    taken.edit(number, "Rappeler l'école lundi.", prompt)
    assert taken.request.standing.planned is None
    assert len(taken.of(Send)) == 1


def test_a_step_goes_with_its_owner(taken: DeskDriver) -> None:
    """Given back, transferred or closed: who goes on plans anew."""
    taken.write(THURSDAY, taken.prompted(DeskAction.NEXT))
    taken.press(DeskAction.RELEASE)
    assert taken.request.standing.planned is None
    taken.press(DeskAction.NEXT, sender=BRAM)
    assert not [one for one in taken.of(Send) if one.to != CHAT]


def test_a_reply_can_be_the_answer_to_a_step_prompt_that_closed(taken: DeskDriver) -> None:
    """Below a prompt that has closed, the step is offered as a step."""
    key = taken.prompted(DeskAction.NEXT)
    taken.expires(key)
    taken.write(THURSDAY, key)
    (page,) = taken.of(Send)
    assert said(page.screen.rows[0][0].label) == "Prochaine étape"
    (held,) = taken.held
    taken.press(DeskAction.HELD, f"{held.rpartition(':')[2]}.act")
    assert taken.request.standing.planned
    (edit,) = (one for one in taken.of(Edit) if one.key == held)
    assert "rappel" in text_of(edit.screen)


def test_steps_are_internal(taken: DeskDriver) -> None:
    """The requester's file names a step as an internal note, without its words."""
    taken.write(THURSDAY, taken.prompted(DeskAction.NEXT), ANNE)
    lines = held_lines(taken.talk.session, [taken.request], directory())
    text = "\n".join(said(line.text) for line in lines)
    data = str(held_data(taken.talk.session, [taken.request]))
    assert "école jeudi" not in text + data
    assert taken.request.state is State.IN_CHARGE
