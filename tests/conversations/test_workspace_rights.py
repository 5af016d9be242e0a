"""Who works alone with the bot, and for which desk: asked anew, and kept apart from requesters."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.decisions import decide, needs
from conversations.desk.workspace.entrance import AS_REQUESTER
from conversations.desk.workspace.turn import COME_FROM, NOT_CHECKED, NOT_OF_IT
from conversations.protocol.effects import EVENT, Edit, Save, Send, Toast
from conversations.protocol.inbound import Command, Edited, Membership, Pressed, Typed
from conversations.protocol.orders import DESK, DESKS, HOME, DeskAction, Order
from conversations.protocol.rights import MemberRole
from conversations.protocol.session import Draft, Session
from conversations.protocol.workspace import START, Workspace
from conversations.screens.own_data import held_data, held_lines
from conversations.transitions.erasure import erased
from tests.identities import a_chat
from tests.support.demo_context import REFERENCE, directory, make_context, said, text_of
from tests.support.desk_driver import ANNE, TAKEN, request_after
from tests.support.workspace_driver import (
    ANNE_ALONE,
    OTHER,
    WorkspaceDriver,
    codes,
)

ORDERS = [
    one
    for one in DeskAction
    if one not in {DeskAction.LIST, DeskAction.WORK, DeskAction.UNDO, DeskAction.NOW}
]


def test_the_link_leads_to_the_card_and_names_nothing(desk: WorkspaceDriver) -> None:
    """The press opens the private chat; the link is the same for everybody and every request."""
    desk.press(DeskAction.WORK)
    (toast,) = desk.of(Toast)
    assert toast.opens == START
    assert "Camille Exemple" in text_of(desk.page())


def test_whoever_is_of_two_desks_chooses() -> None:
    """The other desk's requests are not shown meanwhile, whatever is pressed."""
    driver = WorkspaceDriver(request_after(TAKEN))
    there = replace(ANNE, chat=a_chat(-1001000000002))
    driver.opens()
    driver.press(DeskAction.WORK, sender=there, reference=HOME)
    driver.commands(f"/start {START}")
    assert driver.workspace().desk == "brussels"
    driver.taps(DeskAction.SHOW)
    assert driver.of(Toast)[0].alert
    assert "Exemple" not in text_of(driver.of(Edit)[0].screen)
    driver.commands("/bureau")
    assert codes(driver.messages()[-1].screen) == {"work:desk:brussels", "work:desk:namur"}
    driver.taps(DeskAction.WORK, reference=DESKS)
    driver.taps(DeskAction.WORK, "namur", reference=DESK)
    driver.taps(DeskAction.SHOW)
    assert driver.workspace().reference == REFERENCE


@pytest.mark.parametrize("action", ORDERS)
@pytest.mark.parametrize("role", [MemberRole.STRANGER, MemberRole.UNKNOWN])
def test_who_is_not_surely_of_the_group_does_nothing(
    action: DeskAction, role: MemberRole, desk: WorkspaceDriver
) -> None:
    """Asked anew at each gesture; here, unlike in the group, a doubt is a no."""
    before, desk.role = desk.request, role
    desk.taps(action)
    assert desk.request == before
    (line, *_more) = [one for one in desk.of(Edit) if one.message_id == 40]
    refusal = NOT_OF_IT if role is MemberRole.STRANGER else NOT_CHECKED
    assert text_of(line.screen) == said(refusal(desk=directory().name_of("namur")), "fr")
    assert not line.screen.rows


def test_whoever_has_left_reads_one_line_and_has_no_workspace(desk: WorkspaceDriver) -> None:
    """The card that stood open is emptied; the buttons of before are nobody's."""
    desk.role = MemberRole.STRANGER
    desk.types("Bonjour.")
    assert desk.sessions[ANNE.person].workspace is None
    assert "Exemple" not in "".join(text_of(one.screen) for one in desk.messages())
    desk.commands("/ouvertes")
    assert text_of(desk.of(Send)[0].screen) == said(COME_FROM, "fr")


def test_whoever_has_left_one_of_two_groups_goes_on_for_the_other() -> None:
    """The desk that is left is not offered any more."""
    both = Workspace(desk="namur", desks=("namur", "brussels"), page="work:K7R-4M3:1", active=True)
    assert both.without("namur") == Workspace(desk="brussels", desks=("brussels",))


def test_a_stranger_s_press_and_link_are_those_of_a_requester() -> None:
    """Who never came from a group is answered as anybody; a forged press changes nothing."""
    stranger = Session(person=ANNE.person, chat=ANNE_ALONE.chat)
    for inbound in (
        Pressed(ANNE_ALONE, f"{EVENT}:take:{REFERENCE}", 1, "p"),
        Command(ANNE_ALONE, "start", START, 1),
        Edited(ANNE_ALONE, "x", 1),
        Typed(ANNE_ALONE, "x", 1),
        Membership(ANNE_ALONE, present=False),
    ):
        assert needs(inbound, None, None, stranger).person == ANNE.person
    assert needs(Command(ANNE_ALONE, "ouvertes", "", 1), None, None, None).works_for is None


def test_only_a_member_in_the_request_s_own_group_opens_it() -> None:
    """A forged press from elsewhere, or of somebody who is no member, gives no workspace."""
    driver = WorkspaceDriver(request_after(TAKEN))
    driver.press(DeskAction.WORK, sender=replace(ANNE, chat=a_chat(-1001000000002)))
    driver.press(DeskAction.WORK, sender=replace(ANNE, chat=a_chat(-5)))
    driver.press(DeskAction.WORK, sender=replace(ANNE, chat=a_chat(-5)), reference=HOME)
    assert not driver.sessions
    press = Pressed(ANNE, f"{EVENT}:work:{REFERENCE}", 1, "p")
    context = make_context(
        requests=(driver.request,),
        desk_here="namur",
        session=driver.session_of(ANNE.person),
        member_role=MemberRole.STRANGER,
    )
    assert decide(press, context).session is None


def test_reserved_acts_stay_reserved_in_private() -> None:
    """What only administrators may do in the group, only they may do alone; texts too."""
    reserved = replace(
        directory(),
        desks=tuple(
            replace(one, administrators_only=frozenset({"close", "reply", "note"}))
            for one in directory().desks
        ),
    )
    driver = WorkspaceDriver(request_after(TAKEN), directory=reserved)
    driver.opens()
    driver.taps(DeskAction.CLOSE, "no_capacity")
    assert driver.of(Toast)[0].alert
    driver.role = MemberRole.ADMINISTRATOR
    driver.taps(DeskAction.REPLY)
    driver.role = MemberRole.MEMBER
    driver.types("Bonjour.")
    assert not driver.of(Save)


def test_the_two_sides_of_a_person_stay_apart(desk: WorkspaceDriver) -> None:
    """/start speaks as a requester, and says how to come back; a desk's button leads back."""
    desk.commands("/start")
    assert not desk.workspace().active
    line = desk.of(Send)[-1]
    assert said(AS_REQUESTER(command="/bureau"), "fr") == text_of(line.screen)
    desk.types("5000")
    assert not desk.held
    desk.changes(1, "6000")
    desk.taps(DeskAction.MENU, "more")
    assert desk.workspace().active
    desk.hears(Membership(ANNE_ALONE, present=False))
    assert desk.workspace().active
    desk.commands("/urgence")
    assert not desk.workspace().active


def test_a_change_of_an_answer_is_the_requester_s(desk: WorkspaceDriver) -> None:
    """A message that answered a question of the form is no coordinator's text."""
    session = desk.sessions[ANNE.person]
    now = make_context().now
    draft = Draft(flow_version="1", started=now, active=now, typed_ids={7: "where"})
    edited = Edited(ANNE_ALONE, "5000", 7)
    assert needs(edited, None, None, session.replace(draft=draft)).person == ANNE.person
    assert needs(edited, None, None, session).worker == ANNE.person


def test_an_answer_to_news_of_one_s_own_request_is_a_requester_s(desk: WorkspaceDriver) -> None:
    """Whichever side was used last."""
    session = desk.sessions[ANNE.person]
    typed = Typed(ANNE_ALONE, "Merci.", 1, 1)
    assert needs(typed, None, f"event:{OTHER}.2", session).person == ANNE.person


def test_what_nobody_writes_or_chooses_expires_in_private(desk: WorkspaceDriver) -> None:
    """The card says that it was closed, a page that nothing was sent; the group reads nothing."""
    desk.taps(DeskAction.REPLY)
    (key,) = desk.held
    desk.expires(key)
    (edit,) = desk.of(Edit)
    assert edit.to == ANNE_ALONE.chat
    assert codes(edit.screen) == {Order(DeskAction.SHOW, REFERENCE).code}
    desk.types("Bonjour.")
    (key,) = desk.held
    desk.expires(key)
    assert desk.of(Edit)[0].to == ANNE_ALONE.chat


def test_what_is_held_about_a_coordinator_s_work_is_told() -> None:
    """In the file that everybody can ask for, with all else; nothing of a request stands there."""
    workspace = Workspace(desk="namur", desks=("namur", "brussels"), page=f"work:{REFERENCE}:1")
    session = Session(person=ANNE.person, chat=ANNE_ALONE.chat, workspace=workspace)
    words = [said(line.text, "fr") for line in held_lines(session, (), directory())]
    assert any("Bruxelles" in line and "Namur" in line for line in words)
    assert "workspace" in str(held_data(session, ()))


def test_what_is_erased_leaves_a_stub_in_private_in_both_languages() -> None:
    """The chat bears no language of a desk."""
    stub = erased(str(ANNE_ALONE.chat), f"work:{REFERENCE}:0001", directory())
    assert stub.to == ANNE_ALONE.chat
    assert stub.languages == ("fr", "nl")
    assert REFERENCE in text_of(stub.screen)
