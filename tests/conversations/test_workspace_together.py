"""Alone with the bot: given, taken over, transferred, twice the same, away; the group is told."""

from __future__ import annotations

import pytest

from conversations.desk.absences import IS_OVER
from conversations.protocol.documents import LARGEST, MEGABYTE, Document
from conversations.protocol.effects import Edit, NoteColleague, Send, Toast
from conversations.protocol.inbound import Media, MediaKind
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import ANNE, BRAM, TAKEN, request_after
from tests.support.workspace_driver import (
    ANNE_ALONE,
    BRAM_ALONE,
    OTHER,
    WorkspaceDriver,
    codes,
    in_groups,
)

REASON = "Le service demandeur est à Bruxelles, vu par téléphone."
TO_BRAM = str(BRAM.person)
AGREEMENT = Document(file_id="AgACAgQ", name="accord.pdf", size=240_000)


@pytest.fixture
def desk() -> WorkspaceDriver:
    """Give a request that Anne has open in private; she and Bram are known."""
    return _opened(WorkspaceDriver(request_after(TAKEN)))


@pytest.fixture
def desk_of_two() -> WorkspaceDriver:
    """Give two requests of one person, of which Anne has one open in private."""
    return _opened(WorkspaceDriver(request_after(TAKEN), request_after(TAKEN, reference=OTHER)))


def _opened(driver: WorkspaceDriver) -> WorkspaceDriver:
    driver.command("ouvertes", sender=BRAM)
    driver.opens(reference=REFERENCE)
    return driver


def _of(driver: WorkspaceDriver, reference: str) -> Request:
    return next(one for one in driver.talk.requests if one.reference == reference)


def _group_lines(driver: WorkspaceDriver) -> list[str]:
    return [text_of(one.screen) for one in in_groups(driver) if not one.key.startswith("card:")]


def test_a_request_is_given_to_a_colleague_who_is_called_in_the_group(
    desk: WorkspaceDriver,
) -> None:
    """The names stand on a page of the card; afterwards the requester can be told."""
    desk.taps(DeskAction.GIVE)
    assert f"give:{REFERENCE}:{TO_BRAM}" in codes(desk.page())
    assert not in_groups(desk)
    desk.taps(DeskAction.GIVE, TO_BRAM)
    assert desk.request.owner
    assert desk.request.owner.actor == BRAM.person
    (line,) = _group_lines(desk)
    assert "Anne la confie à Bram" in line
    assert f"menu:{REFERENCE}:tell.owner" in codes(desk.page())
    desk.taps(DeskAction.TELL, "owner")
    assert "Bram" in desk.told[-1]


def test_a_colleague_takes_it_over_in_one_press(desk: WorkspaceDriver) -> None:
    """The old owner is called in the group; who has it already reads so."""
    desk.opens(BRAM)
    desk.taps(DeskAction.OVER, sender=BRAM_ALONE)
    assert desk.request.owner
    assert desk.request.owner.actor == BRAM.person
    (line,) = _group_lines(desk)
    assert "Anne" in line
    desk.taps(DeskAction.OVER, sender=BRAM_ALONE)
    assert "Bram" in desk.toast()


def test_ones_own_request_is_not_offered_to_be_taken_over(desk: WorkspaceDriver) -> None:
    """Anne has it: among the other acts there is none to take it over; Bram finds it there."""
    desk.taps(DeskAction.MENU, "more")
    assert f"over:{REFERENCE}" not in codes(desk.page())
    desk.opens(BRAM)
    desk.taps(DeskAction.MENU, "more", sender=BRAM_ALONE)
    assert f"over:{REFERENCE}" in codes(desk.page(BRAM_ALONE))


def test_a_transfer_is_seen_first_and_says_why(desk: WorkspaceDriver) -> None:
    """The page, then the reason typed plainly; nothing of the request stays in private."""
    desk.taps(DeskAction.MENU, "move.brussels")
    assert "Transfert → Coordination de Bruxelles" in text_of(desk.page())
    assert desk.request.desk == "namur"
    desk.taps(DeskAction.EXPLAIN, "brussels")
    desk.types(REASON)
    assert desk.request.desk == "brussels"
    assert desk.request.events[-1].text == REASON
    assert REASON in text_of(desk.card)
    assert "Exemple" not in text_of(desk.page())


def test_a_duplicate_is_chosen_or_its_reference_typed(desk_of_two: WorkspaceDriver) -> None:
    """The other requests of the person stand on the page; both are linked."""
    desk_of_two.taps(DeskAction.MENU, "close.duplicate")
    assert f"same:{REFERENCE}:{OTHER}" in codes(desk_of_two.page())
    desk_of_two.taps(DeskAction.SAME)
    desk_of_two.types("XXX-XX2")
    assert _of(desk_of_two, REFERENCE).state is not State.CLOSED
    desk_of_two.types(OTHER)
    assert _of(desk_of_two, REFERENCE).state is State.CLOSED
    assert _of(desk_of_two, OTHER).events[-1].kind is EventKind.LINKED


def test_an_absence_is_told_in_private_and_the_group_reads_who_has_what(
    desk_of_two: WorkspaceDriver,
) -> None:
    """The question and its answers stand here; the way back brings all back, and says so there."""
    desk_of_two.commands("/absent 4/12")
    (question,) = desk_of_two.of(Send)
    assert question.to == ANNE_ALONE.chat
    assert {f"away:2026-12-04:{TO_BRAM}", "away:back"} == codes(question.screen)
    desk_of_two.taps(DeskAction.AWAY, TO_BRAM, reference="2026-12-04")
    (line,) = _group_lines(desk_of_two)
    assert "Bram remplace Anne jusqu'au 04/12, pour 2 demandes" in line
    (settled,) = [one for one in desk_of_two.of(Edit) if one.message_id == 40]
    assert settled.to == ANNE_ALONE.chat
    desk_of_two.taps(DeskAction.AWAY, TO_BRAM, BRAM_ALONE, reference="2026-12-04")
    assert not desk_of_two.of(NoteColleague)
    desk_of_two.taps(DeskAction.AWAY, reference="back")
    (line,) = _group_lines(desk_of_two)
    assert "Anne est de retour et reprend 2 demandes" in line
    assert {one.owner and one.owner.actor for one in desk_of_two.talk.requests} == {ANNE.person}


def test_an_absence_that_is_no_longer_asked_about_is_said_in_private(
    desk_of_two: WorkspaceDriver,
) -> None:
    """A button of an earlier question changes nothing."""
    desk_of_two.commands("/absent 4/12")
    desk_of_two.taps(DeskAction.AWAY, TO_BRAM, reference="2026-12-03")
    (toast,) = desk_of_two.of(Toast)
    assert toast.alert
    assert toast.text is IS_OVER
    assert not in_groups(desk_of_two)


def test_who_has_nothing_of_others_comes_back_without_a_line(desk: WorkspaceDriver) -> None:
    """The group reads only what concerns it."""
    desk.opens(BRAM)
    desk.commands("/afwezig 4/12", BRAM_ALONE)
    desk.taps(DeskAction.AWAY, sender=BRAM_ALONE, reference="back")
    assert not in_groups(desk)


def test_a_document_is_seen_before_it_leaves_in_private_too(desk: WorkspaceDriver) -> None:
    """Sent plainly while the card stands open, or where a reply is asked for; then it arrives."""
    desk.taps(DeskAction.REPLY)
    desk.hears(Media(ANNE_ALONE, MediaKind.OTHER, 9, document=AGREEMENT, caption="À signer."))
    (page,) = desk.of(Send)
    assert page.to == ANNE_ALONE.chat
    assert "📎 accord.pdf" in text_of(page.screen)
    assert not desk.told
    (kept,) = desk.held.values()
    desk.taps(DeskAction.HELD, f"{kept.key.rpartition(':')[2]}.reply")
    assert "À signer." in desk.told[-1]
    assert desk.request.events[-1].document == AGREEMENT.file_id


@pytest.mark.parametrize("size", [240_000, 50 * MEGABYTE])
def test_a_document_that_cannot_go_is_said_in_private(size: int, desk: WorkspaceDriver) -> None:
    """A prompt for a note wants text, 50 MB are too much: one line, and nothing is held."""
    if size < LARGEST:
        desk.taps(DeskAction.NOTE)
    before = set(desk.held)
    desk.hears(Media(ANNE_ALONE, MediaKind.OTHER, 9, document=AGREEMENT.replace(size=size)))
    (line,) = desk.of(Send)
    assert REFERENCE in text_of(line.screen)
    assert set(desk.held) == before
    assert not desk.told
