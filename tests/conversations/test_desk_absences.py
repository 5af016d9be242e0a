"""Away for a while: who looks after the requests meanwhile, and how they come back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations import desk
from conversations.protocol.effects import Edit, NoteColleague, Send, Toast
from conversations.protocol.orders import DeskAction, Order
from tests.support.demo_context import REFERENCE, make_context, text_of
from tests.support.desk_driver import (
    ANNE,
    BRAM,
    NAMUR,
    DeskDriver,
    request_after,
)
from tests.support.office_of_three import LEA, office_of_three, to, told_in


@pytest.fixture
def office() -> DeskDriver:
    """Give a desk at which Anne has a request, and Bram and Léa are known."""
    return office_of_three()


def test_all_of_mine_are_handed_over_until_a_day(office: DeskDriver) -> None:
    """One command, one press: the requests are Bram's, who is called; they come back by themselves.

    The desk sees on the board who is away and what each one has.
    """
    office.command("absent", "4/12")
    assert "pas là jusqu'au 04/12" in told_in(office)
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', to(BRAM)).code}")
    assert office.request.owner
    assert office.request.owner.actor == BRAM.person
    assert f"Bram remplace Anne jusqu'au 04/12, pour 1 demande : {REFERENCE}" in told_in(office)
    assert not office.told
    office.after(days=11)
    office.looks()
    assert office.request.owner.actor == BRAM.person
    office.after(days=3)
    office.looks()
    assert office.request.owner.actor == ANNE.person
    assert office.request.standing.lent is None
    assert "confiée à Anne par le bot" in text_of(office.card)


def _board(office: DeskDriver, days: int = 0) -> str:
    office.after(days=days)
    context = replace(
        make_context(after=office.talk.after),
        desk_here="namur",
        of_desk=office.talk.requests,
        colleagues=office.colleagues.at("namur"),
    )
    (shown,) = desk.board(context, pin=False)
    assert isinstance(shown, Edit)
    return text_of(shown.screen)


def test_the_board_says_who_has_how_many_and_who_is_away(office: DeskDriver) -> None:
    """Until the last day; then the absence is over by itself."""
    office.command("absent", "4/12", BRAM)
    assert "👤 Anne 1" in _board(office)
    assert "🏖 Bram n'est pas là jusqu'au 04/12" in _board(office)
    assert "🏖" not in _board(office, days=12)


def test_the_morning_says_who_is_back_and_calls_them(office: DeskDriver) -> None:
    """One line names what came back, also where nothing else is to be said."""
    office.command("absent", "4/12")
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', to(BRAM)).code}")
    office.after(days=14)
    office.looks()
    now = make_context(after=office.talk.after)
    context = replace(now, desk_here="namur", of_desk=office.talk.requests)
    (line,) = desk.digest(context, office.request.events[-2].at)
    assert isinstance(line, Send)
    assert f"Anne est de retour et reprend 1 demande : {REFERENCE}" in text_of(line.screen)
    assert not desk.digest(context, context.now)


def test_nothing_new_is_given_to_who_is_away(office: DeskDriver) -> None:
    """The name is not offered, the page says why, and an old button is refused."""
    office.command("absent", "4/12", BRAM)
    office.press(DeskAction.GIVE)
    assert f"give:{REFERENCE}:{to(BRAM)}" not in office.card.codes
    assert "🏖 Bram" in text_of(office.card)
    office.press(DeskAction.GIVE, to(BRAM))
    assert "Bram n'est pas là jusqu'au 04/12" in office.toast()


def test_who_is_back_earlier_has_the_requests_again(office: DeskDriver) -> None:
    """One press ends the absence and what was handed over for it."""
    office.command("absent", "4/12")
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', to(BRAM)).code}")
    office.press_data(f"e:{Order(DeskAction.AWAY, 'back').code}")
    assert office.request.owner
    assert office.request.owner.actor == ANNE.person
    (page,) = [one for one in office.of(Edit) if one.message_id]
    assert "Anne est de retour" in text_of(page.screen)
    assert "Anne est de retour et reprend 1 demande" in told_in(office), "Bram had it, and reads so"
    (noted,) = office.of(NoteColleague)
    assert noted.colleague.away_until is None


def test_who_has_nothing_is_away_without_a_question(office: DeskDriver) -> None:
    """Nobody is offered; coming back says so in a word."""
    office.command("absent", "4/12", LEA)
    assert "Aucune demande ouverte n'est la vôtre." in told_in(office)
    (send,) = office.of(Send)
    assert send.screen.codes == {"away:back"}
    office.press_data("e:away:back", LEA)
    (page,) = office.of(Edit)
    assert text_of(page.screen) == "👋 Léa est de retour."


def test_an_absence_needs_a_day_to_come(office: DeskDriver) -> None:
    """Without one, or with one in the past, a line says how; who is away finds the way back."""
    office.command("absent")
    assert "/absent 12/12" in told_in(office)
    office.command("absent", "un jour")
    assert "pas de jour à venir" in told_in(office)
    office.command("afwezig", "4/12", BRAM)
    assert "Bram is afwezig tot en met 04/12" in told_in(office, "nl")
    office.command("absent", "", BRAM)
    (send,) = office.of(Send)
    assert send.screen.codes == {"away:back"}


def test_the_question_of_a_colleague_is_not_ones_own(office: DeskDriver) -> None:
    """Bram presses on Anne's question: nothing is handed over, and he reads why."""
    office.command("absent", "4/12")
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', to(BRAM)).code}", BRAM)
    assert "pas, ou plus, la vôtre" in office.toast()
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', to(ANNE)).code}")
    assert "pas là" in office.toast()
    assert office.request.owner
    assert office.request.owner.actor == ANNE.person


def test_a_question_about_an_absence_that_is_over_hands_nothing_over(office: DeskDriver) -> None:
    """Pressed weeks later, it says to write the command again."""
    office.command("absent", "4/12")
    office.after(days=14)
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', to(BRAM)).code}")
    assert "pas, ou plus, la vôtre" in office.toast()
    assert office.request.owner
    assert office.request.owner.actor == ANNE.person


def test_the_first_thing_that_somebody_says_may_be_an_absence() -> None:
    """Nobody has to be known before; the name is that of the sender."""
    office = DeskDriver(request_after())
    office.command("absent", "4/12", sender=LEA)
    assert next(iter(office.of(NoteColleague))).colleague.name == "Léa"
    assert "Léa n'est pas là jusqu'au 04/12" in told_in(office)


def test_a_button_of_an_absence_does_nothing_in_a_group_that_is_no_desk(
    office: DeskDriver,
) -> None:
    """A forged press ends its spinner."""
    stranger = replace(ANNE, chat=replace(NAMUR, id="-1"))
    office.press_data("e:away:back", stranger)
    (toast,) = office.of(Toast)
    assert toast.text is None
