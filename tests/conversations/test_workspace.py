"""A coordinator alone with the bot: every act of the group, and nothing for anybody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.decisions import decide, needs
from conversations.desk.prompts import NOTHING_ASKED
from conversations.desk.workspace.entrance import AS_REQUESTER
from conversations.desk.workspace.turn import COME_FROM, NOT_CHECKED, NOT_OF_IT
from conversations.identities import ChatId
from conversations.protocol.effects import EVENT, Edit, Save, Send, Toast
from conversations.protocol.inbound import Command, Edited, MediaKind, Membership, Pressed, Typed
from conversations.protocol.orders import DESK, DESKS, GUIDE, HOME, DeskAction, Order
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Screen
from conversations.protocol.session import Draft, Session
from conversations.protocol.workspace import START, Workspace
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.screens.cards.menus import offered
from tests.identities import a_chat, a_person
from tests.support.demo_context import LANGUAGES, REFERENCE, directory, make_context, said, text_of
from tests.support.desk_driver import ANNE, BRAM, CLOSED, TAKEN, event, first_request, request_after
from tests.support.private_chat_driver import CHAT
from tests.support.workspace_driver import ANNE_ALONE, BRAM_ALONE, WorkspaceDriver

OTHER = "P9T-6XC"
ORDERS = [
    one
    for one in DeskAction
    if one not in {DeskAction.LIST, DeskAction.WORK, DeskAction.UNDO, DeskAction.NOW}
]


@pytest.fixture
def desk() -> WorkspaceDriver:
    """Give a request that Anne has taken on and opened in private."""
    driver = WorkspaceDriver(request_after(TAKEN))
    driver.opens()
    return driver


def two() -> WorkspaceDriver:
    """Give two requests of different people, the first of them open in private."""
    person = a_person(8)
    second = request_after(TAKEN, reference=OTHER, person=person, chat=person.private_chat)
    driver = WorkspaceDriver(request_after(TAKEN), second)
    driver.opens(reference=REFERENCE)
    return driver


def codes(screen: Screen) -> set[str]:
    return {button.code for row in screen.rows for button in row}


def in_groups(driver: WorkspaceDriver) -> list[Send]:
    """Give the new messages of the last turn that do not go to one person."""
    return [one for one in driver.of(Send) if not isinstance(one.to, ChatId)]


def test_the_link_leads_to_the_card_and_names_nothing(desk: WorkspaceDriver) -> None:
    """The press opens the private chat; the link is the same for everybody and every request."""
    desk.press(DeskAction.WORK)
    (toast,) = desk.of(Toast)
    assert toast.opens == START
    assert "Camille Exemple" in text_of(desk.page())


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
    """Each button changes the request, shows a page or asks for words; the group reads no line."""
    request = request_after(*{"new": (), "taken": (TAKEN,), "closed": (TAKEN, CLOSED)}[state])
    for code in offered(request, directory()):
        driver = WorkspaceDriver(request)
        driver.opens()
        driver.hears(Pressed(ANNE_ALONE, f"{EVENT}:{code}", 40, "p"))
        assert driver.last, code
        assert all(one.key.startswith("card:") for one in in_groups(driver)), code
        assert not any(toast.alert for toast in driver.of(Toast)), code


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
    driver = two()
    driver.taps(DeskAction.REPLY)
    driver.taps(DeskAction.SHOW, reference=OTHER)
    assert not driver.held
    driver.types("Bonjour.")
    (shown,) = driver.of(Send)
    assert OTHER in text_of(shown.screen)
    assert not driver.of(Save)


def test_the_card_that_is_left_says_no_more_than_its_reference() -> None:
    """One card stands open at a time: less to read over a shoulder, and one meaning of typing."""
    driver = two()
    driver.taps(DeskAction.SHOW, reference=OTHER)
    first = driver.messages()[0].screen
    assert "Camille" not in text_of(first)
    assert codes(first) == {Order(DeskAction.SHOW, REFERENCE).code}


def test_an_old_page_acts_on_its_own_request_and_is_open_again() -> None:
    """A button that a slow phone still shows means what stands above it."""
    driver = two()
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
    driver = two()
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


@pytest.mark.parametrize("command", ["/ouvertes", "/miennes", "/messages", "/mijne"])
def test_lists_stand_in_private(command: str, desk: WorkspaceDriver) -> None:
    """Each line has a button that opens its card here; the list leaves the card."""
    desk.commands(command)
    assert not in_groups(desk)
    assert not desk.workspace().page


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
