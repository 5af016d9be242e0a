"""Requesters whom nothing reaches: the card says so until they are heard of, and says it once."""

from __future__ import annotations

import pytest

from conversations.desk.history_pages import history_page
from conversations.protocol.effects import EVENT, Save, Send
from conversations.protocol.inbound import Membership
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.requests.request import Request
from conversations.transitions.delivery_reports import MOST_SWITCHES
from tests.support.demo_context import REFERENCE, directory, text_of
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, event, request_after

MAIL = "c@example.org"
SIGN = "📵"
REPLY, NEWS = f"told:{REFERENCE}:reply", f"told:{REFERENCE}:news"


def _by_mail(*events: object, **changes: object) -> Request:
    """Give a request whose requester left an e-mail address."""
    plain = request_after()
    answers = {**plain.answers, "contact": {"kind": "email", "value": MAIL}}
    facts = tuple(
        one.replace(shown={"fr": MAIL, "nl": MAIL}) if one.key == "contact" else one
        for one in plain.facts
    )
    return request_after(*events, answers=answers, facts=facts, **changes)  # type: ignore[arg-type]


@pytest.fixture
def taken() -> DeskDriver:
    """Give a request that Anne has taken on."""
    return DeskDriver(_by_mail(TAKEN))


@pytest.mark.parametrize("refusal", ["blocked", "chat_not_found"])
def test_the_card_says_that_nothing_arrives(refusal: str, taken: DeskDriver) -> None:
    """Below the state stand the reason and the other contact; the state itself does not change."""
    state = text_of(taken.card).splitlines()[0]
    taken.report(REPLY, refusal)
    first, sign, contact, *_facts = text_of(taken.card).splitlines()
    assert (first, sign[0]) == (state, SIGN)
    assert MAIL in contact
    assert taken.request.events[-1].kind is EventKind.UNREACHED


@pytest.mark.parametrize("refusal", ["malformed", "timeout"])
def test_what_concerns_one_message_is_not_on_the_card(refusal: str, taken: DeskDriver) -> None:
    """A text that the messenger refuses says nothing of the next one."""
    taken.report(REPLY, refusal)
    assert not taken.of(Save)
    assert SIGN not in text_of(taken.card)
    assert text_of(taken.of(Send)[0].screen).startswith("✗")


def test_it_is_told_once(taken: DeskDriver) -> None:
    """Further news that do not arrive are no news; each reply that does not still has its sign."""
    taken.report(NEWS, "blocked")
    assert len(taken.of(Send)) == 1
    events = taken.request.events
    assert not taken.report(NEWS, "blocked")
    taken.report(REPLY, "blocked")
    assert len(taken.of(Send)) == 1
    assert taken.request.events == events


def test_a_card_that_waits_says_that_nothing_arrives(taken: DeskDriver) -> None:
    """Nobody is said to be reassured who reads nothing; the other contact is at hand."""
    taken.report(NEWS, "blocked")
    taken.after(days=7)
    taken.looks()
    said = text_of(taken.card).splitlines()
    assert [line[0] for line in said[1:3]] == ["⏰", SIGN]
    assert MAIL in said[3]


def test_a_person_who_writes_is_reached_again(taken: DeskDriver) -> None:
    """The card forgets it as soon as the requester is heard of."""
    taken.report(REPLY, "blocked")
    taken.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
    taken.talk.types("Me revoici.")
    taken.catch_up()
    assert SIGN not in text_of(taken.card)
    assert taken.request.standing.unreached is None


def test_a_judgement_says_nothing_of_messages() -> None:
    """A button of before, pressed after the end, leaves the card as it is: both stay in step."""
    office = DeskDriver(_by_mail(TAKEN, CLOSED))
    office.report(REPLY, "blocked")
    office.talk.presses_data(f"{EVENT}:event:rate1.{REFERENCE}", 1)
    office.catch_up()
    assert office.request.standing.unreached
    assert SIGN in text_of(office.card)


def test_a_message_that_arrives_proves_it(taken: DeskDriver) -> None:
    """What is delivered after all takes the sign off the card, and is told as ever."""
    taken.report(REPLY, "blocked")
    taken.report(NEWS)
    assert SIGN not in text_of(taken.card)
    assert not taken.of(Send)
    taken.report(REPLY)
    assert not taken.of(Save), "a second one changes nothing"
    assert text_of(taken.of(Send)[0].screen).startswith("✓")


def test_blocking_is_known_at_once(taken: DeskDriver) -> None:
    """The desk learns it when the person blocks the bot, not with the first message lost."""
    taken.talk.blocks()
    taken.catch_up()
    assert SIGN in text_of(taken.card)
    (said_below,) = taken.posts()
    assert MAIL in text_of(said_below.screen)
    assert not taken.report(NEWS, "blocked"), "and it is not told again"
    taken.talk.gives(Membership(taken.talk.sender, present=True))
    taken.catch_up()
    assert SIGN not in text_of(taken.card)
    assert len(taken.posts()) == 1


def test_blocking_after_the_end_is_nobodys_business() -> None:
    """Who blocks the bot once a request is closed disturbs no desk; a reply then has its sign."""
    office = DeskDriver(_by_mail(TAKEN, CLOSED))
    office.talk.blocks()
    office.catch_up()
    assert not office.posts()
    office.report(REPLY, "blocked")
    assert SIGN in text_of(office.card)


@pytest.mark.parametrize("action", [DeskAction.REPLY, DeskAction.QUALIFY, DeskAction.END])
def test_whoever_writes_all_the_same_is_warned(action: DeskAction, taken: DeskDriver) -> None:
    """Prompts and pages for the requester say that nothing arrives; a reply is still possible."""
    how = {DeskAction.QUALIFY: "to_qualify", DeskAction.END: "duplicate"}.get(action, "")
    taken.report(REPLY, "blocked")
    taken.press(DeskAction.MENU, "close.duplicate")
    assert SIGN in text_of(taken.card)
    prompt = taken.prompted(action, how)
    assert MAIL in text_of(taken.of(Send)[0].screen)
    taken.write("Un essai.", prompt)
    assert "Un essai." in taken.told[-1]


def test_the_other_contact_waits_as_on_the_card() -> None:
    """Before somebody has taken it on, neither the card nor the sign shows contact data."""
    office = DeskDriver(_by_mail())
    office.report(REPLY, "blocked")
    for screen in (office.card, office.of(Send)[0].screen):
        assert MAIL not in text_of(screen)
    office.press(DeskAction.TAKE)
    assert MAIL in text_of(office.card).splitlines()[2]


def test_the_history_says_both() -> None:
    """When it began and when it ended stand in the history."""
    lost = event(EventKind.UNREACHED, refusal="blocked")
    back = request_after(TAKEN, lost, event(EventKind.REACHED))
    text = text_of(history_page(back, 0, directory()))
    assert "n'arrivent plus" in text
    assert "arrivent de nouveau" in text


def test_a_switch_that_is_played_with_fills_no_group(taken: DeskDriver) -> None:
    """Blocked and back many times: said once below the card, until the desk does something."""
    said = 0
    for _ in range(10):
        taken.talk.blocks()
        said += len([one for one in taken.talk.last(Send) if one.to == "namur"])
        taken.talk.gives(Membership(taken.talk.sender, present=True))
    assert said == 1


def test_a_switch_is_noted_a_few_times_until_the_desk_does_something(taken: DeskDriver) -> None:
    """Whoever blocks and comes back without end adds no events; what matters is noted anew."""
    for _ in range(20):
        taken.talk.blocks()
        taken.talk.gives(Membership(taken.talk.sender, present=True))
    switches = [one for one in taken.request.events if one.kind is EventKind.UNREACHED]
    assert len(switches) == MOST_SWITCHES
    assert taken.request.standing.unreached is None
    taken.talk.blocks()
    taken.report(REPLY, "blocked")
    assert taken.request.standing.unreached
    taken.reply("Un mot inventé.")
    taken.talk.gives(Membership(taken.talk.sender, present=True))
    taken.talk.blocks()
    assert taken.request.standing.unreached
