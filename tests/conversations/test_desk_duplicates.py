"""A duplicate names the request that goes on; both are linked, and the requester keeps one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from conversations.protocol.effects import Send
from conversations.protocol.orders import DeskAction
from conversations.protocol.session import Unaddressed
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.idle import unread
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.own_data import held_data, held_lines
from conversations.screens.own_requests import unaddressed_screen
from conversations.screens.requests import requests_screen
from tests.identities import a_person
from tests.support.demo_context import REFERENCE, directory, said, text_of
from tests.support.desk_driver import BRAM, TAKEN, DeskDriver, event, first_request, request_after

OTHER = "P9T-6XC"
ELSEWHERE = "D4F-7QG"
SOMEBODY_ELSE = a_person(77)


def other(reference: str = OTHER, **changes: Any) -> Request:
    """Give another request of the same person, an hour older."""
    request = request_after(TAKEN, reference=reference, **changes)
    sent = request.events[0].replace(at=request.events[0].at - timedelta(hours=1))
    return request.replace(events=(sent, *request.events[1:]))


@pytest.fixture
def office() -> DeskDriver:
    """Give a desk with two requests of one person, one of another, and one elsewhere."""
    return DeskDriver(
        request_after(TAKEN),
        other(),
        other("A2A-AAA", person=SOMEBODY_ELSE),
        other(ELSEWHERE, desk="brussels"),
    )


def _of(office: DeskDriver, reference: str) -> Request:
    return next(one for one in office.talk.requests if one.reference == reference)


def test_the_other_requests_of_the_person_are_offered(office: DeskDriver) -> None:
    """Each with what it is about; not those of somebody else, nor of another desk."""
    office.press(DeskAction.MENU, "close.duplicate")
    same = {code for code in office.card.codes if code.startswith("same:")}
    assert same == {f"same:{REFERENCE}:{OTHER}", f"same:{REFERENCE}"}
    assert f"{OTHER} · " in text_of(office.card)
    assert "5000 Namur" in text_of(office.card)


def test_a_choice_closes_one_and_links_both(office: DeskDriver) -> None:
    """The requester reads which one goes on, and the button of that news leads to it."""
    office.press(DeskAction.SAME, OTHER)
    assert office.request.state is State.CLOSED
    assert f"Continue sous\u00a0: {OTHER}" in text_of(office.card)
    assert _of(office, OTHER).events[-1].kind is EventKind.LINKED
    cards = [one for one in office.groups["namur"] if one.key == f"card:{OTHER}"]
    assert f"La même, clôturée\u00a0: {REFERENCE}" in text_of(cards[-1].screen)
    assert f"vous l'aviez envoyée deux fois, et {OTHER} continue." in office.told[-1]
    (news,) = [one for one in office.of(Send) if one.key.startswith("event:")]
    assert f"event:write.{OTHER}" in news.screen.codes


def test_nobody_is_asked_to_judge_what_goes_on_elsewhere(office: DeskDriver) -> None:
    """The service has not helped yet, nor failed to: the one that goes on asks for it."""
    office.press(DeskAction.SAME, OTHER)
    assert "utile" not in office.told[-1]
    (news,) = [one for one in office.of(Send) if one.key.startswith("event:")]
    assert not any(code.startswith("event:rate") for code in news.screen.codes)


def test_what_is_announced_are_the_words_that_the_requester_reads() -> None:
    """The line that can be held back names the request that goes on, as the news does."""
    office = DeskDriver(request_after(TAKEN), other(), directory=directory(20))
    office.press(DeskAction.SAME, OTHER)
    announced = text_of(office.posts()[-1].screen)
    words = f"vous l'aviez envoyée deux fois, et {OTHER} continue."
    assert words in announced
    office.after(seconds=30)
    office.leaves()
    assert words in office.told[-1]


def test_the_requester_keeps_one(office: DeskDriver) -> None:
    """The list and the choices of a message out of the blue name the one that goes on."""
    office.press(DeskAction.SAME, OTHER)
    listed = text_of(requests_screen(office.talk.requests))
    assert OTHER in listed
    assert f"{REFERENCE} ·" not in listed
    office.press(DeskAction.REOPEN)
    assert f"{REFERENCE} ·" in text_of(requests_screen(office.talk.requests))
    assert "Continue sous" not in text_of(office.card)


def test_a_message_out_of_the_blue_is_about_the_one_that_goes_on(office: DeskDriver) -> None:
    """The closed twin is not offered."""
    mine = tuple(one for one in office.talk.requests if one.person != SOMEBODY_ELSE)
    office.talk.requests = tuple(one.replace(person=office.talk.session.person) for one in mine)
    office.press(DeskAction.SAME, OTHER)
    office.talk.types("Une précision inventée, pour la coordination.")
    assert not any(code.endswith(f".{REFERENCE}") for code in office.talk.screen.codes)


def test_a_reference_that_is_typed_closes_it_too(office: DeskDriver) -> None:
    """Also of a request of somebody else, whose reference the requester does not read."""
    office.write("a2a aaa", office.prompted(DeskAction.SAME))
    assert office.request.state is State.CLOSED
    assert _of(office, "A2A-AAA").events[-1].other == REFERENCE
    assert "A2A" not in office.told[-1]
    assert "l'autre" in office.told[-1]
    data = str(held_data(office.talk.session, [office.request]))
    assert "A2A" not in data
    lines = held_lines(office.talk.session, [_of(office, "A2A-AAA")], directory())
    assert REFERENCE not in "".join(said(line.text) for line in lines)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("la même que hier", "Ce n'est pas une référence"),
        (REFERENCE, "de cette demande elle-même"),
        ("XXX-XX2", "pas de demande ouverte XXX-XX2"),
        (ELSEWHERE, f"pas de demande ouverte {ELSEWHERE}"),
    ],
)
def test_what_names_no_open_request_here_is_asked_again(
    typed: str, why: str, office: DeskDriver
) -> None:
    """A line says what is wrong; nothing is closed, and the prompt waits."""
    office.write(typed, office.prompted(DeskAction.SAME))
    (again,) = office.of(Send)
    assert why in text_of(again.screen)
    assert office.request.state is not State.CLOSED
    assert len(office.held) == 1


def test_a_button_of_a_request_closed_meanwhile_is_refused(office: DeskDriver) -> None:
    """The one that was to go on is closed: the press says so."""
    office.press(DeskAction.CLOSE, "arranged", reference=OTHER)
    office.press(DeskAction.SAME, OTHER)
    assert office.toast() == f"Ce groupe n'a pas de demande ouverte {OTHER}."
    assert office.request.state is not State.CLOSED


def test_what_was_closed_meanwhile_is_not_closed_twice(office: DeskDriver) -> None:
    """A prompt that is answered too late says that the request has changed."""
    prompt = office.prompted(DeskAction.SAME)
    office.press(DeskAction.CLOSE, "arranged", BRAM)
    office.write(OTHER, prompt)
    assert "a changé entre-temps" in text_of(office.posts()[-1].screen)
    assert _of(office, OTHER).events[-1].kind is not EventKind.LINKED


def test_what_is_held_back_links_nothing() -> None:
    """The link is made when the closing leaves, and not when it is announced."""
    office = DeskDriver(request_after(TAKEN), other(), directory=directory(20))
    office.press(DeskAction.SAME, OTHER)
    assert _of(office, OTHER).events[-1].kind is not EventKind.LINKED
    office.write(OTHER, office.prompted(DeskAction.SAME))
    assert "en route" in text_of(office.posts()[-1].screen)
    office.after(seconds=30)
    office.leaves()
    assert office.request.state is State.CLOSED
    assert _of(office, OTHER).events[-1].kind is EventKind.LINKED


def test_a_link_does_not_count_as_news_nor_as_read() -> None:
    """A message that nobody has read stays to be read."""
    wrote = event(EventKind.WRITTEN).replace(actor_name="")
    request = request_after(TAKEN, wrote)
    linked = request.with_event(event(EventKind.LINKED).replace(actor_name="", other=OTHER))
    assert unread(linked)


def test_a_duplicate_that_came_another_way_is_closed_without_a_name(office: DeskDriver) -> None:
    """By phone, for example."""
    office.press(DeskAction.CLOSE, ClosingReason.DUPLICATE)
    assert office.request.state is State.CLOSED
    assert office.request.goes_on_as is None


def test_a_message_says_what_it_is_about_where_a_person_has_two(office: DeskDriver) -> None:
    """In the group: the mission, the place, and that there is another one."""
    talk = office.talk
    talk.requests = tuple(
        one.replace(person=talk.session.person) for one in talk.requests if one.desk == "namur"
    )
    talk.presses_data(f"e:event:write.{REFERENCE}", talk.last_message)
    talk.types("Le mardi nous convient.")
    office.catch_up()
    told = text_of(office.posts()[-1].screen)
    assert f"{REFERENCE} · " in told
    assert f"La même personne a aussi ici\u00a0: {OTHER}" in told
    assert ELSEWHERE not in told


def test_choices_in_private_say_what_they_are_about() -> None:
    """The mission, the place and the day in a line, the place on the button too."""
    first, second = first_request(), other()
    screen = unaddressed_screen(Unaddressed(text="Un mot inventé."), (first, second))
    assert "À propos de quelle demande" in text_of(screen)
    labels = [said(row[0].label) for row in screen.rows[:2]]
    assert labels == [f"{REFERENCE} · 5000 Namur", f"{OTHER} · 5000 Namur"]
    only = unaddressed_screen(Unaddressed(text="Un mot inventé."), (first,))
    assert REFERENCE in said(only.rows[0][0].label)


def test_a_request_without_a_place_is_named_without() -> None:
    """What an earlier version stored has no place."""
    bare = without_place(first_request())
    screen = requests_screen((bare,))
    assert said(screen.rows[0][0].label) == REFERENCE
    assert f"{REFERENCE} · " in text_of(screen)


def without_place(request: Request) -> Request:
    """Take the place out of a request."""
    return request.replace(facts=tuple(one for one in request.facts if one.key != "where"))
