"""Prompts: what they name, how they are stopped, and what is written to one that is closed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.desk.prompts import PATIENCE
from conversations.flows.missions import Mission
from conversations.protocol.effects import Edit, Send
from conversations.protocol.inbound import Command
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from tests.support.demo_context import REFERENCE, make_context, said, text_of
from tests.support.desk_driver import ANNE, BRAM, TAKEN, DeskDriver, request_after

TEXT = "Nous pouvons venir mardi 8 décembre."
OTHER = "M3T-7XW"


def _prompt(office: DeskDriver) -> str:
    (prompt,) = (one for one in office.of(Send) if one.asks)
    return text_of(prompt.screen)


def _press_cancel(office: DeskDriver, key: str, sender: object = ANNE) -> None:
    office.press(DeskAction.CANCEL, key.rpartition(".")[2], sender)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("action", "how", "named"),
    [
        (DeskAction.REPLY, "", "Répondre à"),
        (DeskAction.NOTE, "", "Note interne"),
        (DeskAction.QUALIFY, "to_qualify", "Mission →"),
        (DeskAction.END, "no_capacity", "Clôturer"),
    ],
)
def test_a_prompt_names_the_act_and_the_request(
    action: DeskAction, how: str, named: str, taken: DeskDriver
) -> None:
    """The first line says what the text is for, with what was chosen; the last one how to stop."""
    taken.press(action, how)
    first, *_, last = _prompt(taken).splitlines()
    assert first.startswith(f"{REFERENCE} · {named}")
    assert "/annuler" in last


def test_it_closes_by_itself(taken: DeskDriver) -> None:
    """A prompt that nobody answers says so, and takes its button off the card."""
    key = taken.prompted(DeskAction.REPLY)
    assert taken.held[key].expires - make_context().now < PATIENCE + timedelta(minutes=1)
    assert any(code.startswith("cancel:") for code in taken.card.codes)
    card, line = taken.expires(key)
    assert isinstance(card, Edit)
    assert isinstance(line, Send)
    assert line.answers == key
    assert line.silent
    assert "annulé" in text_of(line.screen)
    assert not any(code.startswith("cancel:") for code in taken.card.codes)


@pytest.mark.parametrize("action", [DeskAction.REPLY, DeskAction.NOTE])
def test_what_is_written_to_a_closed_prompt_waits_for_a_choice(
    action: DeskAction, taken: DeskDriver
) -> None:
    """A phone keeps the reply box open: what is typed there later leaves only after a tap."""
    key = taken.prompted(action)
    taken.expires(key)
    before = taken.request
    taken.write(TEXT, key)
    assert taken.request == before
    assert not taken.told
    assert taken.held


def test_the_act_of_a_closed_prompt_can_still_be_chosen(taken: DeskDriver) -> None:
    """A reason below a prompt that has closed is offered as that reason."""
    key = taken.prompted(DeskAction.QUALIFY, "to_qualify")
    taken.expires(key)
    taken.write(TEXT, key)
    (page,) = taken.of(Send)
    assert "Mission →" in text_of(page.screen)
    assert said(page.screen.rows[0][0].label) == "Changer la mission"
    (held,) = taken.held
    taken.press(DeskAction.HELD, f"{held.rpartition(':')[2]}.act")
    assert taken.request.mission is Mission.TO_QUALIFY


def test_what_a_colleague_writes_to_a_prompt_waits_for_a_choice(taken: DeskDriver) -> None:
    """A prompt asks one person; another one's text is shown first."""
    key = taken.prompted(DeskAction.REPLY)
    taken.write(TEXT, key, BRAM)
    assert not taken.told
    assert "Anne" in text_of(taken.of(Send)[0].screen)


@pytest.mark.parametrize("word", ["annuler", "Annuler", "/annuler", "annuleren", "stop"])
def test_a_word_cancels(word: str, taken: DeskDriver) -> None:
    """The word as an answer closes the prompt, in each language, and says that nothing was sent."""
    key = taken.prompted(DeskAction.REPLY)
    before = taken.request
    taken.write(word, key)
    assert taken.request == before
    assert not taken.held
    (line,) = taken.of(Send)
    assert "annulé" in text_of(line.screen)
    taken.write(word, key)
    assert "rien n'est parti" in text_of(taken.of(Send)[0].screen)


def test_a_command_cancels_the_newest(taken: DeskDriver) -> None:
    """The command needs no reply; where nothing is asked, it says so."""
    taken.prompted(DeskAction.REPLY)
    taken.prompted(DeskAction.NOTE, sender=BRAM)
    taken.take(Command(ANNE, "annuler", "", 6))
    assert [one.name for one in taken.held.values()] == ["Bram"]
    assert "annulé" in text_of(taken.of(Send)[0].screen)
    taken.take(Command(ANNE, "annuleren", "", 7))
    assert "Rien ne vous est demandé" in text_of(taken.of(Send)[0].screen)


def test_a_button_cancels(taken: DeskDriver) -> None:
    """The card bears a button while a text is asked for; a second tap finds it closed."""
    key = taken.prompted(DeskAction.REPLY)
    _press_cancel(taken, key)
    assert not taken.held
    assert not any(code.startswith("cancel:") for code in taken.card.codes)
    _press_cancel(taken, key)
    assert taken.toast() == "C'est déjà terminé."


def test_a_newer_prompt_closes_the_older_and_says_so(taken: DeskDriver) -> None:
    """One person is asked for one text at a time; the newer prompt names the one it replaces."""
    reply = taken.prompted(DeskAction.REPLY)
    note = taken.prompted(DeskAction.NOTE)
    assert list(taken.held) == [note]
    assert "remplace" in _prompt(taken)
    taken.write(TEXT, reply)
    assert not taken.told


def test_a_newer_prompt_about_another_request_closes_the_older() -> None:
    """The same between two requests."""
    office = DeskDriver(request_after(TAKEN), request_after(TAKEN, reference=OTHER))
    office.prompted(DeskAction.REPLY)
    office.press(DeskAction.NOTE, reference=OTHER)
    assert [one.reference for one in office.held.values()] == [OTHER]
    assert REFERENCE in _prompt(office)


def test_a_double_tap_asks_once(taken: DeskDriver) -> None:
    """Of two prompts alike, either can be answered, once."""
    first = taken.prompted(DeskAction.REPLY)
    second = taken.prompted(DeskAction.REPLY)
    taken.write(TEXT, first)
    assert len(taken.told) == 1
    taken.write("Encore.", second)
    assert len(taken.told) == 1


def test_two_prompts_answered_in_the_wrong_order_go_each_to_its_own_act() -> None:
    """Two coordinators, two requests, the later prompt answered first: none is mixed up."""
    office = DeskDriver(request_after(TAKEN), request_after(TAKEN, reference=OTHER))
    reply = office.prompted(DeskAction.REPLY)
    office.press(DeskAction.NOTE, sender=BRAM, reference=OTHER)
    note = next(key for key in office.held if OTHER in key)
    office.write("Vu avec l'équipe.", note, BRAM)
    office.write(TEXT, reply)
    kinds = {one.reference: one.events[-1].kind for one in office.talk.requests}
    assert kinds == {REFERENCE: EventKind.REPLIED, OTHER: EventKind.NOTED}
    assert TEXT in office.told[0]


def test_a_forged_cancel_changes_nothing(taken: DeskDriver) -> None:
    """A button of no prompt closes nothing."""
    taken.prompted(DeskAction.REPLY)
    taken.press(DeskAction.CANCEL, "")
    taken.press(DeskAction.CANCEL, "deadbeef")
    assert taken.held
    assert taken.request.state is State.IN_CHARGE
