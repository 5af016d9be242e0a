"""Work together: a request is given to a colleague, or taken over from one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations import desk
from conversations.desk.colleagues import given_to
from conversations.protocol.effects import Send
from conversations.protocol.inbound import Passage
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.rights import MemberRole
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import IllegalError, State
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import (
    ANNE,
    BRAM,
    NAMUR,
    TAKEN,
    DeskDriver,
    request_after,
)
from tests.support.office_of_three import LEA, office_of_three, to, told_in


@pytest.fixture
def office() -> DeskDriver:
    """Give a desk at which Anne has a request, and Bram and Léa are known."""
    return office_of_three()


def test_a_request_is_given_to_a_colleague_who_is_called(office: DeskDriver) -> None:
    """Two presses: give, and the name; the line calls who has it now, the requester hears none."""
    office.press(DeskAction.GIVE)
    assert f"give:{REFERENCE}:{to(BRAM)}" in office.card.codes
    assert f"give:{REFERENCE}:{to(ANNE)}" not in office.card.codes
    office.press(DeskAction.GIVE, to(BRAM))
    assert office.request.owner
    assert office.request.owner.actor_name == "Bram"
    assert "Anne la confie à Bram" in told_in(office)
    (line,) = office.of(Send)
    assert line.screen.lines[0].links == (("Bram", BRAM.person),)
    assert "Bram s'en occupe" in text_of(office.card)
    assert not office.told


def test_who_gives_away_what_another_had_tells_both(office: DeskDriver) -> None:
    """Léa gives Anne's request to Bram: both are called."""
    office.press(DeskAction.GIVE, to(BRAM), LEA)
    assert "Anne s'en occupait" in told_in(office)
    (line,) = office.of(Send)
    assert [who for _name, who in line.screen.lines[0].links] == [BRAM.person, ANNE.person]


def test_what_nobody_had_is_news_for_the_requester() -> None:
    """A first owner is told, whether he or she took it or was given it."""
    office = DeskDriver()
    office.command("ouvertes", sender=BRAM)
    office.press(DeskAction.GIVE, to(BRAM))
    assert "Bram s'occupe de votre demande." in office.told[-1]
    assert office.request.state is State.IN_CHARGE


def test_a_colleague_takes_over_in_one_step(office: DeskDriver) -> None:
    """The one who had it is told; the requester only by a button, with the words shown first."""
    office.press(DeskAction.OVER, sender=BRAM)
    assert office.request.owner
    assert office.request.owner.actor == BRAM.person
    assert "Bram prend la suite. Avant" in told_in(office)
    assert not office.told
    office.press(DeskAction.MENU, "tell.owner", BRAM)
    assert "Désormais, Bram s'occupe de votre demande." in text_of(office.card)
    office.press(DeskAction.TELL, "owner", BRAM)
    assert "Désormais, Bram s'occupe de votre demande." in office.told[-1]


def test_whoever_has_a_request_is_not_offered_to_take_it_over(office: DeskDriver) -> None:
    """The same menu offers it to a colleague; an old button of one's own changes nothing."""
    office.press(DeskAction.MENU, "more", BRAM)
    assert f"over:{REFERENCE}" in office.card.codes
    office.press(DeskAction.MENU, "more", ANNE)
    assert f"over:{REFERENCE}" not in office.card.codes
    assert f"give:{REFERENCE}" in office.card.codes


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
    office.press(DeskAction.GIVE, to(BRAM))
    assert "membre de ce groupe" in office.toast()


def test_who_has_it_cannot_be_given_it(office: DeskDriver) -> None:
    """Anne has it already."""
    office.press(DeskAction.GIVE, to(ANNE), BRAM)
    assert office.toast() == "Anne s'en occupe déjà."


def test_a_desk_of_one_says_that_nobody_else_is_known() -> None:
    """There is a way back, and no name."""
    office = DeskDriver(request_after(TAKEN))
    office.press(DeskAction.GIVE)
    assert "Personne d'autre" in text_of(office.card)
    (back,) = office.card.codes
    assert back.partition(":~")[0] == f"menu:{REFERENCE}"


def test_a_request_is_not_given_to_whoever_has_it(office: DeskDriver) -> None:
    """Whatever the way, its history would say what did not happen."""
    given = Event(
        kind=EventKind.ASSIGNED,
        at=office.request.events[-1].at,
        actor=BRAM.person,
        actor_name="Bram",
        given_to=ANNE.person,
        given_name="Anne",
    )
    with pytest.raises(IllegalError):
        office.request.with_event(given)


def test_talk_passages_and_channels_make_nobody_known() -> None:
    """Known is who presses, commands or answers the bot, under his or her own name."""
    assert desk.met(Passage(ANNE, (BRAM.person,)), "namur", MemberRole.MEMBER, acts=True) is None
    channel = replace(ANNE, speaks_for=NAMUR)
    assert desk.met(Passage(channel, ()), "namur", MemberRole.ADMINISTRATOR, acts=True) is None


def test_an_order_that_names_nobody_is_read_as_such() -> None:
    """An empty or a forged id is nobody's."""
    assert given_to(Order(DeskAction.GIVE, REFERENCE)) is None
    assert given_to(Order(DeskAction.GIVE, REFERENCE, "?")) is None
