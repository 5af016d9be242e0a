"""What reaches the requester is announced first, and can be held back until it leaves."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import Edit, Send
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.requests.pending import REACHING
from tests.support.announcing import DELAY, PRESSES, TEXTS, a_desk, act_of, does, line
from tests.support.demo_context import text_of
from tests.support.desk_driver import BRAM, DeskDriver, bits_of


@pytest.fixture
def office() -> DeskDriver:
    return a_desk()


def test_every_act_that_reaches_the_requester_waits() -> None:
    """Each kind has a button or a prompt here, so that none is forgotten."""
    assert {*PRESSES, *TEXTS} == REACHING


@pytest.mark.parametrize("kind", sorted(REACHING))
def test_nothing_happens_before_it_is_due(kind: EventKind, office: DeskDriver) -> None:
    """Until then nobody is told, and the request stands where it stood; then all of it happens."""
    before = office.request
    does(office, kind)
    assert office.request.events == before.events
    assert office.told == []
    office.after(seconds=DELAY - 1)
    assert office.leaves() == ()
    office.after(seconds=1)
    office.leaves()
    assert [one.kind for one in office.request.events[len(before.events) :]] == [kind]
    assert len(office.told) == 1
    assert office.request.events[-1].at == office._context().now
    assert office.request.pending == ()


@pytest.mark.parametrize("kind", sorted(REACHING))
def test_what_is_held_back_has_never_happened(kind: EventKind, office: DeskDriver) -> None:
    """A slip leaves no trace: no event, no word to the requester, not another state or desk."""
    before = office.request
    does(office, kind)
    office.press(DeskAction.UNDO, act_of(office))
    office.after(minutes=5)
    assert office.leaves() == ()
    assert office.request == before
    assert office.told == []
    assert set(office.groups) == {"namur"}


def test_without_a_delay_all_leaves_at_once() -> None:
    """0 turns it off: no line, no wait."""
    office = a_desk(seconds=0)
    office.press(*PRESSES[EventKind.CLOSED])
    assert office.request.state is State.CLOSED
    assert not [one for one in office.posts() if one.key.startswith("leaves:")]


def test_what_the_requester_is_not_told_does_not_wait(office: DeskDriver) -> None:
    """A note, a date and giving back are done at once, as is taking on."""
    office.write("Entre nous.", office.prompted(DeskAction.NOTE))
    office.press(DeskAction.SNOOZE, "7")
    office.press(DeskAction.RELEASE)
    office.press(DeskAction.TAKE)
    done = [one.kind for one in office.request.events[-4:]]
    assert done == [EventKind.NOTED, EventKind.SNOOZED, EventKind.RELEASED, EventKind.TAKEN]
    assert office.request.pending == ()


@pytest.mark.parametrize(
    ("language", "said", "toast", "sent", "kept"),
    [
        ("fr", "Part dans 20 secondes (Anne).", "Part dans 20 secondes.", "✓ Envoyé", "Pas envoyé"),
        (
            "nl",
            "Vertrekt over 20 seconden (Anne).",
            "Vertrekt over 20 seconden.",
            "✓ Verstuurd",
            "Niet verstuurd",
        ),
    ],
)
def test_the_line_says_when_it_leaves_and_what_became_of_it(
    language: str, said: str, toast: str, sent: str, kept: str
) -> None:
    """In both languages: the seconds, then that it was sent, or who held it back."""
    office = a_desk()
    office.press(*PRESSES[EventKind.CLOSED])
    assert office.toast(language) == toast
    assert said in line(office, language)
    office.after(seconds=DELAY)
    office.leaves()
    assert line(office, language).endswith(f"{sent} (Anne).")
    office = a_desk()
    does(office, EventKind.REPLIED)
    office.press(DeskAction.UNDO, act_of(office), BRAM)
    assert office.toast(language) == f"{kept}."
    assert kept in line(office, language)
    assert "Bram" in line(office, language)


def test_a_second_tap_says_what_became_of_it(office: DeskDriver) -> None:
    """Pressed twice, or as it leaves: the toast tells whether anything was sent."""
    office.press(*PRESSES[EventKind.CLOSED])
    name = act_of(office)
    office.press(DeskAction.UNDO, name)
    office.press(DeskAction.UNDO, name)
    assert office.toast() == "L'envoi a été arrêté\u00a0: rien n'est parti."
    office.press(*PRESSES[EventKind.CLOSED])
    name = act_of(office)
    office.after(seconds=DELAY)
    office.leaves()
    before = office.request
    for action in (DeskAction.UNDO, DeskAction.NOW):
        office.press(action, name, BRAM)
        assert office.toast() == "Déjà envoyé."
    assert office.request == before


def test_what_is_due_and_has_not_left_is_still_held_back(office: DeskDriver) -> None:
    """A bot that was away answers the press first: what nobody has read can be taken back."""
    office.press(*PRESSES[EventKind.CLOSED])
    office.after(minutes=10)
    office.press(DeskAction.UNDO, act_of(office))
    assert office.leaves() == ()
    assert office.request.state is State.IN_CHARGE


def test_sent_now_takes_along_what_was_announced_before(office: DeskDriver) -> None:
    """The requester reads an answer before the closing, whichever button is pressed."""
    does(office, EventKind.REPLIED)
    office.press(*PRESSES[EventKind.CLOSED])
    does(office, EventKind.REPLIED)
    middle = office.request.pending[1].id
    office.press(DeskAction.NOW, middle, BRAM)
    assert office.toast() == "C'est parti."
    office.leaves()
    done = [one.kind for one in office.request.events[-2:]]
    assert done == [EventKind.REPLIED, EventKind.CLOSED]
    assert len(office.request.pending) == 1


def test_nothing_is_announced_twice(office: DeskDriver) -> None:
    """A double tap, or a second act that cannot follow the first, changes nothing and says so."""
    office.press(*PRESSES[EventKind.CLOSED])
    for kind in (EventKind.CLOSED, EventKind.ARRANGED):
        office.press(*PRESSES[kind])
        assert office.toast() == "Un envoi est déjà en route\u00a0: voyez plus bas."
    key = office.prompted(DeskAction.QUALIFY, "place_preparation")
    office.write("Un mot inventé.", key)
    (said,) = office.of(Send)
    assert "déjà" not in text_of(said.screen)
    assert "arrêtez-le" in text_of(said.screen)
    assert len(office.request.pending) == 1


def test_the_same_canned_reply_of_two_people_leaves_once(office: DeskDriver) -> None:
    """Two coordinators who ask the same at once are one act, the first one's."""
    office.press(*PRESSES[EventKind.ASKED])
    office.press(DeskAction.ASKED, f"{bits_of('timing')}!", BRAM)
    assert [one.event.actor_name for one in office.request.pending] == ["Anne"]


def test_a_change_inside_the_delay_is_what_leaves(office: DeskDriver) -> None:
    """At the moment announced, with the new words; afterwards a change is a correction."""
    key = office.prompted(DeskAction.REPLY)
    number = office.write("Bonjour, mardi ?", key)
    office.after(seconds=5)
    office.edit(number, "Bonjour, jeudi ?", key)
    assert "15 secondes" in line(office)
    assert "Avec le texte modifié à l'instant." in line(office)
    office.edit(number, "Bonjour, jeudi ?", key)
    assert office.last == ()
    office.edit(number, "a" * 5000, key)
    assert office.request.pending[0].event.text == "Bonjour, jeudi ?"
    assert len(office.of(Send)) == 1
    office.after(seconds=15)
    office.leaves()
    assert "Bonjour, jeudi ?" in office.told[-1]
    office.edit(number, "Bonjour, vendredi ?", key)
    assert office.request.events[-1].kind is EventKind.CORRECTED
    assert "Bonjour, vendredi ?" in office.told[-1]


def test_the_card_leaves_its_menu_when_something_is_announced(office: DeskDriver) -> None:
    """A choice from a menu puts the card's own buttons back; a typed answer leaves it alone."""
    office.press(*PRESSES[EventKind.CLOSED])
    assert [one.key for one in office.of(Edit)] == [f"card:{office.request.reference}"]
    does(office, EventKind.REPLIED)
    assert office.of(Edit) == []


def test_the_line_says_that_an_answer_has_arrived(office: DeskDriver) -> None:
    """No further message for it; where it did not arrive, a message calls for attention."""
    does(office, EventKind.REPLIED)
    office.after(seconds=DELAY)
    office.leaves()
    (told,) = [one.report_as for one in office.of(Send) if one.report_as]
    office.report(told)
    assert line(office).endswith("✓ Envoyé (Anne), et bien arrivé.")
    assert office.of(Send) == []
    office.report(told, "blocked")
    (said,) = office.of(Send)
    assert "✗" in text_of(said.screen)
    assert line(office).endswith("✗ Pas arrivé (Anne)\xa0: la personne a bloqué le bot.")


def test_the_line_of_a_closing_says_that_nobody_was_told(office: DeskDriver) -> None:
    """What happened stays so; that it was sent is not said of what a known refusal stopped."""
    office.report(f"told:{office.request.reference}:reply", "blocked")
    does(office, EventKind.CLOSED)
    office.after(seconds=DELAY)
    office.leaves()
    (told,) = [one.report_as for one in office.of(Send) if one.report_as]
    office.report(told, "blocked")
    assert office.request.state is State.CLOSED
    assert line(office).endswith("✗ Pas arrivé (Anne)\xa0: la personne a bloqué le bot.")
    assert office.of(Send) == []


def test_an_arrival_is_said_even_where_no_line_is_known(office: DeskDriver) -> None:
    """A report of before, or of a line that nobody knows, has a sign of its own."""
    does(office, EventKind.REPLIED)
    office.after(seconds=DELAY)
    office.leaves()
    for about in ("reply", "reply:never:namur"):
        office.report(f"told:{office.request.reference}:{about}")
        (said,) = office.of(Send)
        assert text_of(said.screen).startswith("✓")
