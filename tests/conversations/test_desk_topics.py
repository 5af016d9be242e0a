"""A desk whose group has topics: where things are said, and when a topic is open."""

from __future__ import annotations

from dataclasses import replace

from conversations import desk
from conversations.protocol.effects import CloseTopic, Edit, OpenTopic, Send
from conversations.protocol.inbound import Command, Sender
from conversations.protocol.orders import DeskAction
from tests.identities import a_chat, a_person
from tests.support.demo_context import directory, make_context, text_of
from tests.support.desk_driver import ANNE, CLOSED, DeskDriver, request_after

FORUM = a_chat(-1001000000005)
DORA = Sender(a_person(31), FORUM, "Dora", "fr")
AT_FORUM = {"desk": "hainaut-adults"}


def office(*events: object) -> DeskDriver:
    """Give an office with one request at the desk that has topics."""
    return DeskDriver(request_after(*events, **AT_FORUM))  # type: ignore[arg-type]


def names(effects: object) -> list[str]:
    """Name the effects that a group sees, in their order."""
    kinds = (Send, Edit, OpenTopic, CloseTopic)
    return [type(one).__name__ for one in effects if isinstance(one, kinds)]  # type: ignore[attr-defined]


def test_all_that_is_about_a_request_carries_its_topic() -> None:
    """Its reference and its mission, and nothing that anybody typed."""
    at_work = office()
    at_work.press(DeskAction.TAKE, sender=DORA)
    (edit,) = (one for one in at_work.of(Edit) if one.to == "hainaut-adults")
    assert edit.topic is not None
    assert edit.topic.reference == at_work.request.reference
    at_work.press(DeskAction.REPLY, sender=DORA)
    assert all(one.topic == edit.topic for one in at_work.of(Send))


def test_a_topic_is_closed_after_the_last_change_of_its_card() -> None:
    """Taking changes nothing, closing closes, reopening opens before the card changes."""
    at_work = office()
    at_work.press(DeskAction.TAKE, sender=DORA)
    assert not at_work.of(OpenTopic)
    assert not at_work.of(CloseTopic)
    closed = names(at_work.press(DeskAction.CLOSE, "arranged", DORA))
    assert closed.index("Edit") < closed.index("CloseTopic")
    assert names(at_work.press(DeskAction.REOPEN, sender=DORA))[:2] == ["OpenTopic", "Edit"]


def test_a_closed_topic_is_open_while_a_text_is_expected() -> None:
    """Members of the group cannot write in a closed one."""
    at_work = office(CLOSED)
    key = at_work.prompted(DeskAction.NOTE, sender=DORA)
    assert names(at_work.last) == ["OpenTopic", "Edit", "Send"]
    at_work.write("Une note.", key, DORA)
    assert names(at_work.last) == ["Send", "Edit", "CloseTopic"]


def test_a_stream_has_no_topics_to_open_or_close() -> None:
    """The other desks see what they saw before."""
    at_work = DeskDriver(request_after(CLOSED))
    at_work.prompted(DeskAction.NOTE)
    assert names(at_work.last) == ["Edit", "Send"]


def test_a_card_that_went_with_its_topic_is_posted_again() -> None:
    """Only where the request still is."""
    at_work = office()
    reference = at_work.request.reference
    assert names(at_work.report(f"topic:{reference}:hainaut-adults")) == ["Edit", "Send"]
    assert at_work.report(f"topic:{reference}:namur") == ()


def test_who_asks_for_a_card_from_elsewhere_is_led_to_its_topic() -> None:
    """The way stands where it was asked for; inside the topic nothing is said."""
    context = make_context(requests=office().talk.requests, desk_here="hainaut-adults")
    asked = Command(replace(DORA, thread=9), "ref", context.requests[0].reference, 6)
    assert names(desk.handle_message(asked, context)) == ["Edit", "Send"]
    link = "https://t.me/c/1000000005/7"
    *_card, way = desk.handle_message(asked, replace(context, topic_link=link))
    assert isinstance(way, Send)
    assert way.thread == 9
    assert way.topic is None
    assert way.screen.rows[0][0].opens == link
    assert context.requests[0].reference in text_of(way.screen, "fr")


def test_lists_and_hints_stand_in_the_topic_where_they_were_asked_for() -> None:
    """Whoever asks need not look for the answer."""
    context = make_context(desk_here="hainaut-adults")
    for name in ("ouvertes", "ref"):
        (said,) = desk.handle_message(Command(replace(DORA, thread=9), name, "", 6), context)
        assert isinstance(said, Send)
        assert said.thread == 9


def test_a_group_that_is_linked_to_nothing_is_answered_in_its_topic() -> None:
    """A stranger's group may be a forum too."""
    asked = Command(replace(ANNE, chat=a_chat(-5), thread=9), "start", "", 6)
    (said,) = desk.handle_message(asked, make_context())
    assert isinstance(said, Send)
    assert said.thread == 9


def test_the_demo_has_one_desk_with_topics() -> None:
    """So that it can be seen on its page."""
    assert [one.id for one in directory().desks if one.topics] == ["hainaut-adults"]
