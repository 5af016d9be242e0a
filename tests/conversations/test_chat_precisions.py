"""Questions that the coordination asks again, and their answers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.protocol.effects import EVENT, Edit, Send, Toast
from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Style
from conversations.protocol.session import Page
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from tests.support.demo_context import REFERENCE, said, text_of
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, bits_of, event, request_after
from tests.support.private_chat_driver import CHAT, EXCHANGE, PrivateChatDriver

PRECISE = f"event:precise.{REFERENCE}"
OTHER = "P9T-6XC"


def _asked(*keys: str) -> DeskDriver:
    """Give a request of which these questions are asked again; the requester sees the news."""
    office = DeskDriver(request_after(TAKEN))
    office.press(DeskAction.ASKED, bits_of(*keys))
    return office


def _opened(*keys: str) -> DeskDriver:
    office = _asked(*keys)
    office.talk.presses_event(PRECISE)
    return office


def _caption(talk: PrivateChatDriver) -> str:
    first = talk.screen.lines[0]
    assert first.style is Style.SMALL
    return said(first.text)


def test_the_news_name_the_questions() -> None:
    """The requester reads which details are needed, and can answer or write at once."""
    office = _asked("timing", "where")
    assert "Moment souhaité" in office.told[0]
    assert "Commune" in office.told[0]
    assert PRECISE in office.talk.screen.codes


def test_one_question_is_asked_and_its_answer_sent() -> None:
    """Question, answer, a look at it, sent: the card shows it, the group reads what changed."""
    talk = _opened("timing").talk
    assert REFERENCE in _caption(talk)
    talk.presses("timing:month")
    assert "rien n'est encore envoyé" in talk.text()
    assert "23 décembre" in talk.text()
    talk.presses("precise:send")
    request = talk.requests[0]
    assert request.state is State.IN_CHARGE
    assert request.events[-1].keys == ("timing",)
    assert "23 décembre" in next(one.shown["fr"] for one in request.facts if one.key == "timing")
    (said_below, confirmed) = talk.last(Send)
    assert "23 décembre" in text_of(said_below.screen)
    assert (confirmed.to, confirmed.nonce) == (CHAT, EVENT)
    card, frozen = talk.last(Edit)
    assert "23 décembre" in text_of(card.screen)
    assert "envoyées" in text_of(frozen.screen)
    assert not frozen.screen.rows
    assert talk.session.draft is None


def test_several_questions_are_asked_in_their_order() -> None:
    """Each is asked once, nothing else is; typed answers are taken as anywhere."""
    talk = _opened("themes", "where", "age_group").talk
    talk.types("stress, deuil")
    talk.types("5590")
    talk.presses("age_group:adults")
    talk.presses("precise:send")
    answers = talk.requests[0].answers
    assert answers["age_group"] == "adults"
    assert answers["themes"] == ["stress", "grief"]
    assert talk.requests[0].standing.asked == ()


def test_who_asks_is_asked_as_a_whole() -> None:
    """The question for the name asks the function and the organisation again."""
    talk = _opened("name").talk
    talk.types("Dominique Exemple")
    assert "precise:send" not in talk.screen.codes
    talk.types("Éducateur")
    talk.types("Foyer inventé")
    talk.presses("precise:send")
    fact = next(one for one in talk.requests[0].facts if one.key == "name")
    assert fact.shown["fr"] == "Dominique Exemple, Éducateur, Foyer inventé"


def test_an_optional_question_can_be_passed_over() -> None:
    """To pass over is an answer too, and opens no page of other details."""
    talk = _opened("frequency").talk
    talk.types("passer")
    assert talk.screen.codes >= {"precise:send"}
    talk.presses("precise:send")
    assert talk.requests[0].answers["frequency"] == "skip"


def test_what_an_answer_brings_is_asked_and_told_too() -> None:
    """A question that the new answer makes necessary is asked, sent and shown to the desk."""
    talk = _opened("place_kind").talk
    talk.presses("place_kind:practice")
    assert "precise:send" not in talk.screen.codes
    talk.presses("replacement_place:submit")
    talk.presses("precise:send")
    assert talk.requests[0].events[-1].keys == ("place_kind", "replacement_place")
    assert "place_private_practice" in talk.requests[0].flags


def test_the_draft_under_way_is_kept_and_given_back() -> None:
    """A draft waits while the questions are answered; one tap afterwards leads back to it."""
    office = _asked("timing")
    talk = office.talk
    talk.begins().follows(EXCHANGE[:3])
    draft, screen = talk.draft, talk.screen
    talk.presses_data(f"{EVENT}:{PRECISE}", 1)
    assert talk.draft.amends == REFERENCE
    talk.presses("timing:asap")
    talk.presses("precise:send")
    assert talk.draft.answers == draft.answers
    assert talk.session.waiting is None
    talk.presses_event("event:resume")
    assert talk.screen == screen


@pytest.mark.parametrize("way", ["start", "annuler"])
def test_the_questions_can_be_left_for_later(way: str) -> None:
    """Leaving asks first or gives the draft back at once; the questions stay open."""
    office = _asked("timing")
    talk = office.talk
    talk.begins().follows(EXCHANGE[:3])
    answers = talk.draft.answers
    talk.presses_data(f"{EVENT}:{PRECISE}", 1)
    talk.commands(way)
    if way == "annuler":
        assert "répondre plus tard" in talk.text()
        talk.presses("go:resume")
        assert talk.draft.amends == REFERENCE
        talk.commands(way)
        talk.presses("go:erase")
    assert talk.draft.answers == answers
    assert talk.session.waiting is None
    talk.presses_data(f"{EVENT}:{PRECISE}", 1)
    assert talk.draft.amends == REFERENCE


def test_questions_left_without_a_draft_lead_to_the_start() -> None:
    """With nothing to give back, the person stands at the beginning."""
    talk = _opened("timing").talk
    talk.commands("annuler")
    talk.presses("go:erase")
    assert "role:partner" in talk.screen.codes
    assert talk.requests[0].standing.asked == ("timing",)


def test_starting_again_from_the_resume_page_leaves_the_questions() -> None:
    """After two days of silence: go on with them, or leave them for later."""
    talk = _opened("timing", "where").talk
    talk.after = timedelta(hours=50)
    talk.types("bonjour")
    assert isinstance(talk.draft.overlay, Page)
    talk.presses("go:restart")
    assert talk.draft.amends is None
    assert set(talk.requests[0].standing.asked) == {"timing", "where"}


def test_back_goes_among_the_questions_only() -> None:
    """Back leads to the question before, from the first one to the request, never further."""
    talk = _opened("timing", "where").talk
    talk.types("5590")
    second = talk.screen
    talk.presses("go:back")
    assert talk.screen != second
    assert "go:keep" in talk.screen.codes
    talk.presses("go:back")
    assert talk.draft.overlay == Page(name="request", about=REFERENCE)
    talk.presses(f"follow:precise.{REFERENCE}")
    assert "go:keep" in talk.screen.codes


def test_back_from_the_end_is_the_last_question() -> None:
    """From the answers one can go back to the last question and keep its answer."""
    talk = _opened("timing").talk
    talk.presses("timing:asap")
    end = talk.screen
    talk.presses("go:back")
    talk.presses("go:keep")
    assert talk.screen == end


def test_the_questions_of_two_requests_do_not_mix() -> None:
    """Opening those of another request drops the answers not sent; the draft still waits."""
    other = request_after(TAKEN, event(EventKind.ASKED, keys=("where",)), reference=OTHER)
    office = DeskDriver(request_after(TAKEN, event(EventKind.ASKED, keys=("timing",))), other)
    talk = office.talk
    talk.begins().follows(EXCHANGE[:3])
    answers = talk.draft.answers
    talk.presses_data(f"{EVENT}:{PRECISE}", 1)
    talk.presses_data(f"{EVENT}:event:precise.{OTHER}", 1)
    assert talk.draft.amends == OTHER
    talk.types("5590")
    talk.presses("precise:send")
    assert talk.draft.answers == answers
    asked = {one.reference: one.standing.asked for one in talk.requests}
    assert asked == {REFERENCE: ("timing",), OTHER: ()}


def test_questions_asked_later_are_added() -> None:
    """What is asked while the first questions wait is asked with them."""
    office = _asked("timing")
    office.press(DeskAction.ASKED, bits_of("age_group"))
    talk = office.talk
    talk.presses_event(PRECISE)
    assert set(talk.draft.to_ask) == {"timing", "age_group"}


def test_a_second_tap_on_send_sends_nothing() -> None:
    """The answers are sent once, however often the button is pressed."""
    talk = _opened("timing").talk
    talk.presses("timing:asap")
    assert talk.session.live
    data, message = f"{talk.session.live.nonce}:precise:send", talk.live_message
    talk.presses_data(data, message)
    talk.presses_data(data, message)
    kinds = [one.kind for one in talk.requests[0].events]
    assert kinds.count(EventKind.ANSWERED) == 1
    assert not talk.last(Send)


def test_answered_questions_are_not_opened_again() -> None:
    """The button of old news says that they are answered, or that the request is closed."""
    answered = request_after(
        TAKEN, event(EventKind.ASKED, keys=("timing",)), event(EventKind.ANSWERED)
    )
    closed = request_after(TAKEN, event(EventKind.ASKED, keys=("timing",)), CLOSED)
    for request, word in ((answered, "déjà répondu"), (closed, "clôturée")):
        talk = DeskDriver(request).talk
        talk.presses_data(f"{EVENT}:{PRECISE}", 1)
        (toast,) = talk.last(Toast)
        assert toast.text
        assert word in said(toast.text)
        assert talk.session.draft is None


@pytest.mark.parametrize("gone", [True, False])
def test_answers_that_come_too_late_are_not_sent(gone: bool) -> None:  # noqa: FBT001
    """A request closed or erased meanwhile takes no answer, and says so."""
    talk = _opened("timing").talk
    talk.presses("timing:asap")
    talk.requests = () if gone else (talk.requests[0].with_event(CLOSED),)
    talk.presses("precise:send")
    (toast,) = talk.last(Toast)
    assert toast.text
    assert not talk.last(Send)
    assert talk.session.draft is None


def test_who_types_learns_as_much_as_who_taps() -> None:
    """What flashes up after a press stands above the next screen for who typed the label."""
    talk = _opened("timing").talk
    talk.presses("timing:asap")
    talk.requests = (talk.requests[0].with_event(CLOSED),)
    talk.types("envoyer les précisions")
    assert not talk.requests[0].events[-1].keys
    assert "clôturée" in talk.text()


def test_a_request_of_older_questions_can_be_asked_about() -> None:
    """Answers that fit no question any more are left out, and what they leave open is asked."""
    old = request_after(TAKEN, event(EventKind.ASKED, keys=("timing",)), flow_version="0")
    answers = {**old.answers, "gone": 1, "age_group": "nobody"}
    talk = DeskDriver(old.replace(answers=answers)).talk
    talk.presses_data(f"{EVENT}:{PRECISE}", 1)
    talk.presses("age_group:adults")
    talk.presses("timing:asap")
    talk.presses("precise:send")
    assert "gone" not in talk.requests[0].answers


def test_flags_follow_the_new_answers() -> None:
    """A place that lies in a territory loses the flag of one that does not."""
    office = DeskDriver(request_after(TAKEN, flags=("outside_territory",)))
    office.press(DeskAction.ASKED, bits_of("where"))
    talk = office.talk
    talk.presses_event(PRECISE)
    talk.types("5000")
    talk.presses("precise:send")
    assert "outside_territory" not in talk.requests[0].flags
    talk.commands("demandes")
    assert talk.requests[0].desk == "namur", "who has it changes only by a transfer"
