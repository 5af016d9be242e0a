"""Work together: a request is given, taken over, handed over for a while, and comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations import desk
from conversations.desk.colleagues import given_to
from conversations.protocol.effects import Edit, NoteColleague, Send, Toast
from conversations.protocol.inbound import Passage, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.rights import MemberRole
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from tests.identities import a_person
from tests.support.demo_context import REFERENCE, make_context, text_of
from tests.support.desk_driver import (
    ANNE,
    BRAM,
    NAMUR,
    TAKEN,
    DeskDriver,
    request_after,
)

LEA = Sender(a_person(23), NAMUR, "Léa", "fr")


@pytest.fixture
def office() -> DeskDriver:
    """Give a desk at which Anne has a request, and Bram and Léa are known."""
    office = DeskDriver(request_after(TAKEN))
    for sender in (ANNE, BRAM, LEA):
        office.command("ouvertes", sender=sender)
    return office


def _to(sender: Sender) -> str:
    return str(sender.person)


def _told(office: DeskDriver, language: str = "fr") -> str:
    (line,) = [one for one in office.of(Send) if not one.key.startswith("card:")]
    return text_of(line.screen, language)


def test_a_request_is_given_to_a_colleague_who_is_called(office: DeskDriver) -> None:
    """Two presses: give, and the name; the line calls who has it now, the requester hears none."""
    office.press(DeskAction.GIVE)
    assert f"give:{REFERENCE}:{_to(BRAM)}" in office.card.codes
    assert f"give:{REFERENCE}:{_to(ANNE)}" not in office.card.codes
    office.press(DeskAction.GIVE, _to(BRAM))
    assert office.request.owner
    assert office.request.owner.actor_name == "Bram"
    assert "Anne la confie à Bram" in _told(office)
    (line,) = office.of(Send)
    assert line.screen.lines[0].links == (("Bram", BRAM.person),)
    assert "Bram s'en occupe" in text_of(office.card)
    assert not office.told


def test_who_gives_away_what_another_had_tells_both(office: DeskDriver) -> None:
    """Léa gives Anne's request to Bram: both are called."""
    office.press(DeskAction.GIVE, _to(BRAM), LEA)
    assert "Anne s'en occupait" in _told(office)
    (line,) = office.of(Send)
    assert [who for _name, who in line.screen.lines[0].links] == [BRAM.person, ANNE.person]


def test_what_nobody_had_is_news_for_the_requester() -> None:
    """A first owner is told, whether he or she took it or was given it."""
    office = DeskDriver()
    office.command("ouvertes", sender=BRAM)
    office.press(DeskAction.GIVE, _to(BRAM))
    assert "Bram s'occupe de votre demande." in office.told[-1]
    assert office.request.state is State.IN_CHARGE


def test_a_colleague_takes_over_in_one_step(office: DeskDriver) -> None:
    """The one who had it is told; the requester only by a button, with the words shown first."""
    office.press(DeskAction.OVER, sender=BRAM)
    assert office.request.owner
    assert office.request.owner.actor == BRAM.person
    assert "Bram prend la suite de Anne" in _told(office)
    assert not office.told
    office.press(DeskAction.MENU, "tell.owner", BRAM)
    assert "Désormais, Bram s'occupe de votre demande." in text_of(office.card)
    office.press(DeskAction.TELL, "owner", BRAM)
    assert "Désormais, Bram s'occupe de votre demande." in office.told[-1]


def test_taking_over_what_is_free_or_ones_own_changes_little(office: DeskDriver) -> None:
    """One's own stays; what nobody has any more is taken on."""
    office.press(DeskAction.OVER)
    assert "s'en occupe déjà" in office.toast()
    office.press(DeskAction.RELEASE)
    office.press(DeskAction.OVER, sender=BRAM)
    assert office.request.events[-1].kind is EventKind.TAKEN


@pytest.mark.parametrize("how", ["telegram:999", "personne", "x:group:1"])
def test_somebody_who_is_no_member_is_refused_in_a_line(office: DeskDriver, how: str) -> None:
    """Nobody of the group bears this id; nothing has changed."""
    before = office.request
    office.press(DeskAction.GIVE, how)
    assert office.toast() == "Cette personne n'est pas, ou plus, membre de ce groupe."
    assert office.request == before


def test_who_has_left_the_group_is_refused(office: DeskDriver) -> None:
    """The messenger says that Bram is no member any more."""
    office.context["colleague_role"] = MemberRole.STRANGER
    office.press(DeskAction.GIVE, _to(BRAM))
    assert "membre de ce groupe" in office.toast()


def test_who_has_it_cannot_be_given_it(office: DeskDriver) -> None:
    """Anne has it already."""
    office.press(DeskAction.GIVE, _to(ANNE), BRAM)
    assert office.toast() == "Anne s'en occupe déjà."


def test_a_desk_of_one_says_that_nobody_else_is_known() -> None:
    """There is a way back, and no name."""
    office = DeskDriver(request_after(TAKEN))
    office.press(DeskAction.GIVE)
    assert "Personne d'autre" in text_of(office.card)
    (back,) = office.card.codes
    assert back.partition(":~")[0] == f"menu:{REFERENCE}"


def test_all_of_mine_are_handed_over_until_a_day(office: DeskDriver) -> None:
    """One command, one press: the requests are Bram's, who is called; they come back by themselves.

    The desk sees on the board who is away and what each one has.
    """
    office.command("absent", "4/12")
    assert "pas là jusqu'au 04/12" in _told(office)
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', _to(BRAM)).code}")
    assert office.request.owner
    assert office.request.owner.actor == BRAM.person
    assert f"Bram s'occupe de 1 demande de Anne jusqu'au 04/12 : {REFERENCE}" in _told(office)
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
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', _to(BRAM)).code}")
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
    assert f"give:{REFERENCE}:{_to(BRAM)}" not in office.card.codes
    assert "🏖 Bram" in text_of(office.card)
    office.press(DeskAction.GIVE, _to(BRAM))
    assert "Bram n'est pas là jusqu'au 04/12" in office.toast()


def test_who_is_back_earlier_has_the_requests_again(office: DeskDriver) -> None:
    """One press ends the absence and what was handed over for it."""
    office.command("absent", "4/12")
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', _to(BRAM)).code}")
    office.press_data(f"e:{Order(DeskAction.AWAY, 'back').code}")
    assert office.request.owner
    assert office.request.owner.actor == ANNE.person
    (page,) = [one for one in office.of(Edit) if one.message_id]
    assert "Anne est de retour et reprend 1 demande" in text_of(page.screen)
    (noted,) = office.of(NoteColleague)
    assert noted.colleague.away_until is None


def test_who_has_nothing_is_away_without_a_question(office: DeskDriver) -> None:
    """Nobody is offered; coming back says so in a word."""
    office.command("absent", "4/12", LEA)
    assert "Aucune demande ouverte n'est la vôtre." in _told(office)
    (send,) = office.of(Send)
    assert send.screen.codes == {"away:back"}
    office.press_data("e:away:back", LEA)
    (page,) = office.of(Edit)
    assert text_of(page.screen) == "👋 Léa est de retour."


def test_an_absence_needs_a_day_to_come(office: DeskDriver) -> None:
    """Without one, or with one in the past, a line says how; who is away finds the way back."""
    office.command("absent")
    assert "/absent 12/12" in _told(office)
    office.command("absent", "un jour")
    assert "pas de jour à venir" in _told(office)
    office.command("afwezig", "4/12", BRAM)
    assert "Bram is afwezig tot en met 04/12" in _told(office, "nl")
    office.command("absent", "", BRAM)
    (send,) = office.of(Send)
    assert send.screen.codes == {"away:back"}


def test_the_question_of_a_colleague_is_not_ones_own(office: DeskDriver) -> None:
    """Bram presses on Anne's question: nothing is handed over, and he reads why."""
    office.command("absent", "4/12")
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', _to(BRAM)).code}", BRAM)
    assert "pas, ou plus, la vôtre" in office.toast()
    office.press_data(f"e:{Order(DeskAction.AWAY, '2026-12-04', _to(ANNE)).code}")
    assert "pas là" in office.toast()
    assert office.request.owner
    assert office.request.owner.actor == ANNE.person


def test_a_button_of_an_absence_does_nothing_in_a_group_that_is_no_desk(
    office: DeskDriver,
) -> None:
    """A forged press ends its spinner."""
    stranger = replace(ANNE, chat=replace(NAMUR, id="-1"))
    office.press_data("e:away:back", stranger)
    (toast,) = office.of(Toast)
    assert toast.text is None


def test_talk_passages_and_channels_make_nobody_known() -> None:
    """Known is who presses, commands or answers the bot, under his or her own name."""
    assert desk.met(Passage(ANNE, (BRAM.person,)), "namur", MemberRole.MEMBER, acts=True) is None
    channel = replace(ANNE, speaks_for=NAMUR)
    assert desk.met(Passage(channel, ()), "namur", MemberRole.ADMINISTRATOR, acts=True) is None


def test_an_order_that_names_nobody_is_read_as_such() -> None:
    """An empty or a forged id is nobody's."""
    assert given_to(Order(DeskAction.GIVE, REFERENCE)) is None
    assert given_to(Order(DeskAction.GIVE, REFERENCE, "?")) is None
