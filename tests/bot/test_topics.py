"""One topic per request: made, used, closed, and no obstacle to any message when it can't be."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.sandbox import faults
from bot.sandbox.refusals import bad_request
from bot.storage.store import Store
from tests.support.courier_driver import message
from tests.support.samples import requested
from tests.support.topics_driver import (
    FORUM,
    LAST,
    TopicsDriver,
    below,
    card,
    card_edit,
    closing,
    forum_of,
    opening,
)

A, B = "AAA · advice", "BBB · advice"


@pytest.fixture
async def forum(store: Store) -> AsyncIterator[TopicsDriver]:
    """Give a desk whose group has topics."""
    async with forum_of(store) as forum:
        yield forum


def fate_of_card(forum: TopicsDriver) -> bool:
    """Say whether a turn was told that a card is gone."""
    return forum.courier.reported.is_set()


async def test_each_request_has_its_own_topic(forum: TopicsDriver) -> None:
    """The card opens it, what is about the request follows, and it is made once."""
    await forum.post(card("A"), card("B", "BBB"), below("a"), below("b", "BBB"))
    await forum.post(below("a2"))
    assert forum.shown == {"General": [], A: ["A", "a", "a2"], B: ["B", "b"]}
    assert forum.called("createForumTopic") == 2
    await forum.post(message("north", "for all"))
    assert forum.shown["General"] == ["for all"]


async def test_who_is_answered_in_a_topic_reads_the_answer_there(forum: TopicsDriver) -> None:
    """A list stands where it was asked for; if that topic is gone, in General."""
    other = forum.group.topics.open("Café").thread
    await forum.post(message("north", "list", thread=other))
    assert forum.shown == {"General": [], "Café": ["list"]}
    forum.group.topics.delete(other)
    await forum.post(message("north", "another", thread=other))
    assert forum.shown == {"General": ["another"]}
    assert not forum.called("createForumTopic")


async def test_a_topic_closes_and_opens_with_its_request(forum: TopicsDriver) -> None:
    """Twice is as good as once, and a request without a topic needs none."""
    await forum.post(card("A"), closing(), closing())
    (topic,) = forum.group.topics
    assert topic.closed
    await forum.post(below("the bot may still write"), opening(), opening("BBB"), closing("BBB"))
    assert not topic.closed
    assert forum.shown == {"General": [], A: ["A", "the bot may still write"]}


async def test_a_deleted_topic_is_made_again_for_a_message(forum: TopicsDriver) -> None:
    """Nothing is lost, and somebody learns that the card has to be posted again."""
    await forum.post(card("A"), below("a"))
    forum.group.topics.delete(next(iter(forum.group.topics)).thread)
    await forum.post(below("b"), below("c"))
    assert forum.shown == {"General": [], A: ["b", "c"]}
    assert fate_of_card(forum)
    async with forum.store.begin() as unit:
        (told,) = await unit.inbox.waiting(9)
    assert told.raw
    assert told.raw["fate"]["about"] == "topic:AAA:north"


async def test_a_deleted_topic_is_made_again_by_the_next_change_of_the_card(
    forum: TopicsDriver,
) -> None:
    """The card stands at its top, without a detour."""
    await forum.post(card("A"))
    forum.group.topics.delete(next(iter(forum.group.topics)).thread)
    await forum.post(card_edit("taken"), below("b"))
    assert forum.shown == {"General": [], A: ["taken", "b"]}
    assert not fate_of_card(forum)


async def test_a_topic_deleted_before_it_is_closed_needs_no_more(forum: TopicsDriver) -> None:
    """What comes later makes it again."""
    await forum.post(card("A"))
    forum.group.topics.delete(next(iter(forum.group.topics)).thread)
    await forum.post(closing())
    assert forum.shown == {"General": []}
    await forum.post(below("b"))
    assert forum.shown == {"General": [], A: ["b"]}


async def test_a_closed_topic_is_opened_for_a_bot_that_may_not_write_in_it(
    forum: TopicsDriver,
) -> None:
    """Where Telegram refuses the message and takes the opening, both happen in this order."""
    await forum.post(card("A"), closing())
    forum.sandbox.faults.add("sendMessage", faults.refuses(bad_request("TOPIC_CLOSED")), times=1)
    await forum.post(below("a"))
    (topic,) = forum.group.topics
    assert not topic.closed
    assert forum.shown == {"General": [], A: ["A", "a"]}


async def test_without_rights_requests_stand_in_general(forum: TopicsDriver) -> None:
    """The desk is told once what is missing; with the right, the next request has its topic."""
    forum.group.demote_bot()
    await forum.post(card("A"), below("a"), card("B", "BBB"))
    told = "createForumTopic: no_rights"
    assert sorted(forum.shown["General"]) == sorted(["A", "a", "B", told])
    forum.group.promote_bot()
    await forum.post(card("C", "CCC"), below("a2"))
    assert forum.shown["CCC · advice"] == ["C"]
    assert forum.shown["General"][-1] == "a2", "a message stands where its card does"
    forum.group.demote_bot()
    await forum.post(card("D", "DDD"))
    assert forum.shown["General"].count(told) == 2


async def test_a_bot_demoted_in_the_middle_writes_on(forum: TopicsDriver) -> None:
    """In an open topic as before; what a closed one refuses stands in General."""
    await forum.post(card("A"), card("B", "BBB"), closing("BBB"))
    forum.group.demote_bot()
    await forum.post(below("a"), below("b", "BBB"), closing(), opening("BBB"))
    told = "reopenForumTopic: no_rights"
    assert forum.shown == {"General": ["b", told], A: ["A", "a"], B: ["B"]}


async def test_a_group_without_topics_takes_a_stream(forum: TopicsDriver) -> None:
    """The desk is told that its group has no topics; the cards arrive."""
    forum.group.forum = False
    await forum.post(card("A"), below("a"), closing())
    assert forum.shown["General"] == ["A", "a", "createForumTopic: no_topics"]
    forum.group.forum = True
    await forum.post(card("A again"), below("b"))
    assert forum.shown[A] == ["A again", "b"]


async def test_topics_can_be_switched_off_and_on(forum: TopicsDriver) -> None:
    """Requests that are open go on: in the stream, and in their topic again."""
    await forum.post(card("A"))
    forum.configures(topics=False)
    await forum.post(card_edit("taken"), below("a"), card("B", "BBB"), closing())
    assert forum.shown == {"General": ["B"], A: ["taken", "a"]}
    next(iter(forum.group.topics)).closed = True
    forum.group.demote_bot()
    await forum.post(below("a2"))
    assert forum.shown == {"General": ["B", "a2"], A: ["taken", "a"]}
    forum.group.promote_bot()
    forum.configures(topics=True)
    await forum.post(below("a3"), below("b", "BBB"), card("B again", "BBB"))
    assert forum.shown == {"General": ["B", "a2", "b"], A: ["taken", "a", "a3"], B: ["B again"]}


async def test_a_restart_in_between_makes_a_second_topic_at_most(forum: TopicsDriver) -> None:
    """The line is cut when Telegram has made the topic, and the process ends: no card is lost."""
    fault = faults.drops(after_effect=True)
    forum.sandbox.faults.add("createForumTopic", fault, times=1)
    await forum.post(card("A"), below("a"))
    assert [one.name for one in forum.group.topics] == [A]
    forum.restarts()
    await forum.courier.later(2)
    assert [one.name for one in forum.group.topics] == [A, A]
    assert [one.text for one in forum.group.messages if one.text] == ["A", "a"]


async def test_a_topic_is_remembered_over_a_restart(forum: TopicsDriver) -> None:
    """What was committed is used."""
    await forum.post(card("A"))
    forum.restarts()
    await forum.post(below("a"), closing())
    assert forum.shown == {"General": [], A: ["A", "a"]}
    assert forum.called("createForumTopic") == 1


async def test_a_desk_that_is_gone_has_no_topic_and_loses_no_card(forum: TopicsDriver) -> None:
    """Where the bot was removed, the fallback desk gets the card as ever."""
    forum.group.kick_bot()
    await forum.post(card("A"), below("a"), closing())
    last = forum.sandbox.state.groups[LAST]
    told = "sendMessage: kicked"
    assert [one.text for one in last.messages if one.text] == ["A", "a", told]


async def test_a_topic_that_is_never_right_does_not_hold_its_messages(forum: TopicsDriver) -> None:
    """If Telegram makes topics and then knows nothing of them, the card stands in General."""
    await forum.post(card("A"))
    gone = faults.refuses(bad_request("message thread not found"))
    forum.sandbox.faults.add("sendMessage", gone, times=4)
    await forum.post(below("a"))
    texts = [one.text for one in forum.group.messages if one.text]
    assert texts == ["A", "a"]
    assert forum.called("createForumTopic") <= 5


async def test_topics_are_forgotten_with_their_requests_and_their_group(
    forum: TopicsDriver,
) -> None:
    """What was erased leaves no trace; a group with another number has no topics of ours."""
    async with forum.store.begin() as unit:
        await unit.requests.save([requested("BBB")])
    await forum.post(card("A"), card("B", "BBB"))
    async with forum.store.begin() as unit:
        assert await unit.topics.erase_orphans() == 1
        assert await unit.topics.place("north", "AAA") is None
        assert await unit.topics.place("north", "BBB") is not None
        await unit.chats.move(FORUM, -1, lasting=True)
        assert await unit.topics.place("north", "BBB") is None
