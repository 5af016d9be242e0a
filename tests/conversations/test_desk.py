"""What happens in a coordinators' group."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.card import card_of
from conversations.desk import hear, press, reference_in
from conversations.dialogue import apology
from conversations.dialogue.sending import request_of, route_of
from conversations.effects import EVENT, Edit, Save, Send, Toast
from conversations.inbound import Command, Inbound, Membership, Pressed, Sender, Typed
from conversations.missions import Mission
from conversations.request import EventKind, Request, State
from conversations.session import Session
from conversations.text import Language
from tests.conversations.journeys import all_requests, scene_of, with_everything
from tests.conversations.world import NOW, REFERENCE, surroundings, text_of

GROUP = -1001000000001
ANNE = Sender(21, GROUP, "Anne")
BRAM = Sender(22, GROUP, "Bram")
DATA = f"{EVENT}:take:{REFERENCE}"


@pytest.fixture
def request_() -> Request:
    """Give a request for the desk of Namur, with every detail answered."""
    scene = scene_of(with_everything(all_requests()[0]))
    return request_of(scene, route_of(scene))


def _press(sender: Sender, data: str = DATA) -> Pressed:
    return Pressed(sender, data, 40, f"press-{sender.person}")


def _taken(request: Request, sender: Sender = ANNE) -> Request:
    effects = press(request, _press(sender), surroundings(desk_here="namur"))
    (save,) = [effect for effect in effects if isinstance(effect, Save)]
    return save.request


@pytest.mark.parametrize(
    ("data", "reference"),
    [
        (DATA, REFERENCE),
        ("e:take:", ""),
        ("e:other:K7R-4M3", None),
        ("00000001:take:K7R-4M3", None),
        ("", None),
        ("take", None),
    ],
)
def test_a_press_names_its_request(data: str, reference: str | None) -> None:
    """Only the data of a card's own button, in a group, names a request."""
    assert not ANNE.private
    assert reference_in(_press(ANNE, data)) == reference


def test_the_first_press_takes_the_request(request_: Request) -> None:
    """The event is added, the card shows who has it and loses its button."""
    effects = press(request_, _press(ANNE), surroundings(desk_here="namur"))
    save, card, toast = effects
    assert isinstance(save, Save)
    assert isinstance(card, Edit)
    assert isinstance(toast, Toast)
    assert request_.state is State.NEW
    assert save.request.state is State.IN_CHARGE
    assert [event.kind for event in save.request.events] == [
        EventKind.SUBMITTED,
        EventKind.TAKEN,
    ]
    assert save.request.taken
    assert (save.request.taken.actor, save.request.taken.at) == (ANNE.person, NOW)
    assert (card.to, card.key, card.message_id) == ("namur", f"card:{REFERENCE}", 40)
    assert not card.screen.codes
    assert "Anne" in text_of(card.screen).splitlines()[0]


def test_a_later_press_reads_who_was_first(request_: Request) -> None:
    """The other one is told who has it; nothing is stored, no card is changed."""
    taken = _taken(request_)
    (toast,) = press(taken, _press(BRAM), surroundings(after=timedelta(days=3), desk_here="namur"))
    assert isinstance(toast, Toast)
    assert toast.text is not None
    assert toast.text.values["name"] == "Anne"
    assert not toast.alert


def test_a_second_press_of_the_same_coordinator_is_harmless(request_: Request) -> None:
    """Whoever took the request and taps again reads that it is his or hers."""
    first = press(request_, _press(ANNE), surroundings(desk_here="namur"))[-1]
    (second,) = press(_taken(request_), _press(ANNE), surroundings(desk_here="namur"))
    assert second == first


@pytest.mark.parametrize("desk_here", [None, "brussels", "unknown"])
def test_a_request_is_taken_only_where_it_is(desk_here: str | None, request_: Request) -> None:
    """A press from another group, by a forwarded or forged card, is refused with an alert."""
    (toast,) = press(request_, _press(ANNE), surroundings(desk_here=desk_here))
    assert isinstance(toast, Toast)
    assert toast.alert


def test_an_unknown_reference_is_refused() -> None:
    """A card whose request is gone takes nothing."""
    (toast,) = press(None, _press(ANNE), surroundings(desk_here="namur"))
    assert isinstance(toast, Toast)
    assert toast.alert


def test_a_bilingual_group_is_answered_in_both_languages(request_: Request) -> None:
    """The card and the toast speak the languages of the desk."""
    moved = request_.but(desk="brussels")
    effects = press(moved, _press(ANNE), surroundings(desk_here="brussels"))
    assert {effect.languages for effect in effects if isinstance(effect, Edit | Toast)} == {
        ("fr", "nl")
    }


@pytest.mark.parametrize(
    "inbound",
    [Command(ANNE, "start", "", 1), Membership(Sender(21, GROUP), present=True)],
)
def test_a_group_that_is_no_desk_is_told_its_number(inbound: Inbound) -> None:
    """A command or an arrival in an unlinked group is answered with what to write where."""
    (send,) = hear(inbound, surroundings())
    assert isinstance(send, Send)
    assert send.to == GROUP
    assert str(GROUP) in text_of(send.screen)
    assert send.languages == ("fr", "nl")


@pytest.mark.parametrize(
    ("inbound", "desk_here"),
    [
        (Typed(ANNE, "entre nous", 1), "namur"),
        (Command(ANNE, "start", "", 1), "namur"),
        (Typed(ANNE, "entre nous", 1), None),
        (Membership(Sender(21, GROUP), present=False), None),
    ],
)
def test_what_is_said_in_a_group_is_internal(inbound: Inbound, desk_here: str | None) -> None:
    """The bot stays silent on what people write to each other."""
    assert hear(inbound, surroundings(desk_here=desk_here)) == ()


def test_the_card_says_what_a_coordinator_must_see(request_: Request) -> None:
    """Mission, need, place, who asks, the reference and each flag stand on the card."""
    flagged = request_.but(
        flags=("agreement_to_obtain", "wanted_differs"), wanted=Mission.TO_QUALIFY
    )
    text = text_of(card_of(flagged))
    plain = text_of(card_of(request_))
    for expected in (REFERENCE, "Namur", str(request_.answers["need_text"]), "Camille Exemple"):
        assert expected in text
    assert text.count("⚠️") == 2
    assert "⚠️" not in plain


def test_the_card_shows_a_mission_that_was_kept(request_: Request) -> None:
    """Where another mission was proposed, the card says which, and why."""
    kept = request_.but(mission=Mission.TO_QUALIFY)
    text = text_of(card_of(kept))
    assert text != text_of(card_of(request_))


def test_a_card_without_details_has_no_empty_heading(request_: Request) -> None:
    """A section without facts is left out with its heading."""
    bare = request_.but(facts=())
    assert len(card_of(bare).lines) < len(card_of(request_).lines)
    assert "Camille" not in text_of(card_of(bare))


def test_a_psychologist_is_introduced_as_one(request_: Request) -> None:
    """The card tells a psychologist who asks from a partner who asks."""
    asked = request_.but(answers={**request_.answers, "role": "psychologist"})
    assert text_of(card_of(asked)) != text_of(card_of(request_))


def test_an_apology_speaks_the_language_of_the_person() -> None:
    """When a turn fails, a calm sentence is sent in the language chosen, or in both."""
    around = surroundings()
    french = apology(Session(person=7, chat=7, language=Language.FR), around)
    unknown = apology(Session(person=7, chat=7), around)
    assert (french.to, french.languages) == (7, ("fr",))
    assert unknown.languages == ("fr", "nl")
