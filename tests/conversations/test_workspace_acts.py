"""A coordinator alone with the bot: every act of the group, and nothing for anybody else."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import EVENT, Edit, Save, Send, Toast
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import GUIDE, HOME, DeskAction, Order
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.screens.cards.menus import offered
from tests.support.demo_context import LANGUAGES, directory, text_of
from tests.support.desk_driver import ANNE, BRAM, CLOSED, TAKEN, event, first_request, request_after
from tests.support.workspace_driver import (
    ANNE_ALONE,
    BRAM_ALONE,
    WorkspaceDriver,
    codes,
    in_groups,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_stands_there_whole(language: str) -> None:
    """Long texts are not cut, the newest notes stand in full, and a line says what typing does."""
    notes = [event(EventKind.NOTED, text=f"note {number} " + "x" * 300) for number in range(7)]
    long = "Une longue histoire. " * 40
    facts = tuple(
        one.replace(shown=dict.fromkeys(one.shown, long)) if one.key == "need_text" else one
        for one in first_request().facts
    )
    driver = WorkspaceDriver(request_after(TAKEN, *notes, facts=facts))
    driver.opens()
    text = text_of(driver.page(), language)
    assert notes[-1].text in text
    assert long.strip() in text
    assert text.count("📝") == 5
    assert Order(DeskAction.WORK, HOME).code in codes(driver.page())


def test_name_and_contact_wait_as_in_the_group() -> None:
    """Before anybody has taken it on, they are no more to be read in private."""
    driver = WorkspaceDriver(request_after(event(EventKind.NOTED, text="a secret note")))
    driver.opens()
    assert "Camille Exemple" not in text_of(driver.page())
    assert "a secret note" not in text_of(driver.page())


def test_every_button_of_the_group_is_there_but_those_for_the_group(desk: WorkspaceDriver) -> None:
    """What can be done on the card can be done in private."""
    here = {code for code in codes(desk.page()) if not code.startswith("work")}
    there = {button.code for row in desk.card.rows for button in row}
    assert here == {code for code in there if not code.startswith(("work", "turn"))}


@pytest.mark.parametrize("state", ["new", "taken", "closed"])
def test_every_act_of_the_card_works_in_private(state: str) -> None:
    """Each button changes the request, shows a page or asks for words.

    The group reads no line, but who is given a request is called there.
    """
    request = request_after(*{"new": (), "taken": (TAKEN,), "closed": (TAKEN, CLOSED)}[state])
    for code in offered(request, directory()):
        over = code.startswith(DeskAction.OVER)
        driver = WorkspaceDriver(request)
        driver.opens(BRAM if over else ANNE)
        driver.hears(Pressed(BRAM_ALONE if over else ANNE_ALONE, f"{EVENT}:{code}", 40, "p"))
        assert driver.last, code
        lines = [one.key for one in in_groups(driver) if not one.key.startswith("card:")]
        assert all(key.startswith(("meeting:", "given:")) for key in lines), (code, lines)
        assert not any(toast.alert for toast in driver.of(Toast)), code


@pytest.mark.parametrize("command", ["/ouvertes", "/miennes", "/messages", "/mijne"])
def test_lists_stand_in_private(command: str, desk: WorkspaceDriver) -> None:
    """Each line has a button that opens its card here; the list leaves the card."""
    desk.commands(command)
    assert not in_groups(desk)
    assert not desk.workspace().page


@pytest.mark.parametrize("command", ["/blabla", "/xyz", "/foo K7R-4M3", "/etat"])
def test_an_unknown_command_leaves_the_card_open(command: str, desk: WorkspaceDriver) -> None:
    """A slip of the finger is told as that; what is typed next is still about the request."""
    page = desk.workspace().page
    desk.commands(command)
    line = desk.messages()[-1]
    assert "Cette commande ne fait rien ici" in text_of(line.screen)
    assert "/aide" in text_of(line.screen)
    assert desk.workspace().active
    assert desk.workspace().page == page


def test_lists_turn_in_place(desk: WorkspaceDriver) -> None:
    """A page of a list takes the place of the one pressed; forged ones change nothing."""
    desk.taps(DeskAction.LIST, "0", reference="late")
    (edit,) = desk.of(Edit)
    assert edit.message_id == 40
    for how, which in (("", "own"), ("x", "own"), ("0", "elsewhere")):
        desk.taps(DeskAction.LIST, how, reference=which)
        assert not desk.of(Save)


def test_the_overview_counts_and_leads_on(desk: WorkspaceDriver) -> None:
    """How many are open, to read and overdue; the lists; what can be done."""
    desk.commands("/bureau")
    text = text_of(desk.messages()[-1].screen)
    assert "ouvertes 1, à lire 0, en retard 0" in text
    desk.taps(DeskAction.WORK, reference=GUIDE)
    assert len(text_of(desk.messages()[-1].screen).splitlines()) <= 30
    desk.commands("/aide")
    assert "Que puis-je" not in text_of(desk.messages()[-1].screen)


def test_who_was_faster_is_said_and_a_double_tap_does_nothing_twice() -> None:
    """A race is decided by the first; late buttons say how things stand."""
    driver = WorkspaceDriver(first_request())
    driver.opens()
    driver.opens(BRAM)
    driver.taps(DeskAction.TAKE, sender=BRAM_ALONE)
    driver.taps(DeskAction.TAKE)
    assert driver.toast() == "Bram s'en occupe déjà (10:42)."
    driver.taps(DeskAction.CLOSE, "no_capacity", BRAM_ALONE)
    driver.taps(DeskAction.CLOSE, "no_capacity", BRAM_ALONE)
    assert driver.of(Toast)[0].alert
    assert driver.request.state is State.CLOSED


def test_what_a_colleague_looks_after_is_asked_about(desk: WorkspaceDriver) -> None:
    """The warning of the group stands in private too."""
    desk.opens(BRAM)
    desk.taps(DeskAction.RELEASE, sender=BRAM_ALONE)
    assert "Anne" in text_of(desk.page(BRAM))
    assert desk.request.owner is not None


def test_the_history_and_the_questions_stand_in_private(desk: WorkspaceDriver) -> None:
    """Pages of the card, with both ways back; of a closed request nothing is asked."""
    desk.taps(DeskAction.HISTORY)
    assert Order(DeskAction.WORK, HOME).code in codes(desk.page())
    desk.taps(DeskAction.ASK)
    assert any(code.startswith("ask:") for code in codes(desk.page()))
    desk.press(DeskAction.CLOSE, "duplicate")
    desk.taps(DeskAction.ASK, "1")
    assert desk.of(Toast)[0].alert


def test_the_guide_fits_a_screen_in_both_languages() -> None:
    """In the group and in private; in the group a button leads on."""
    driver = WorkspaceDriver()
    for command in ("aide", "hulp", "bureau"):
        driver.command(command)
        (guide,) = driver.of(Send)
        for language in LANGUAGES:
            lines = text_of(guide.screen, language).splitlines()
            assert len(lines) <= 30
            assert max(map(len, lines)) <= 110
        assert codes(guide.screen) == {Order(DeskAction.WORK, HOME).code}
