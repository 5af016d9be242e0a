"""What has had its time goes, what is used stays, and groups keep a stub of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.addresses import Addresses
from bot.catalogues import Catalogues
from bot.delivery import Refusal, Refused
from bot.messages import Messages
from bot.parts import Parts
from bot.rounds.retention import REQUESTS_AT_ONCE, RetentionRounds
from bot.storage.store import Store
from bot.telegram.links import message_link, topic_link
from bot.telegram.outbound import render
from conversations.directory import Retention
from conversations.protocol.session import Profile, Session
from conversations.requests.event import ClosingReason, Event, EventKind
from conversations.requests.request import Request
from conversations.text import Language
from tests.identities import a_person
from tests.support.courier_driver import CourierDriver, message
from tests.support.samples import NOON, ManualClock, declared, drafted, requested, sql

WEEK = timedelta(days=7)
HALF_A_YEAR = timedelta(days=180)
CANARY = "a canary named Tweety"


def rounds_at(store: Store, at: datetime, posted: list[bool], **periods: int) -> RetentionRounds:
    """Erase at a moment, with the periods of some settings."""
    return rounds_by(ManualClock(at), store, posted, **periods)


def rounds_by(
    clock: ManualClock, store: Store, posted: list[bool] | None = None, **periods: int
) -> RetentionRounds:
    """Erase by a clock."""
    catalogues, told = Catalogues.load(), posted if posted is not None else []
    directory = replace(declared(), retention=Retention(**periods))
    messages = Messages(lambda _raw: None, render, catalogues.say, topic_link, message_link)
    parts = Parts(store, Addresses(directory), messages, clock)
    return parts.retention(posted=lambda: told.append(True))


async def erased_after(store: Store, after: timedelta, **periods: int) -> int:
    return await rounds_at(store, NOON + after, [], **periods).work_once()


def closed(reference: str, at: datetime = NOON) -> Request:
    closing = Event(kind=EventKind.CLOSED, at=at, actor=9, reason=ClosingReason.NO_CAPACITY)
    return requested(reference).with_event(closing)


async def test_a_draft_expires_and_the_language_stays(store: Store) -> None:
    """On its date a draft is gone, and not before; an empty session goes with it."""
    nobody = drafted(8).replace(language=None)
    profile = Profile(answers={"phone": "invented"})
    keeping = drafted(9).replace(language=None, profile=profile)
    fresh = drafted(10, active=NOON + WEEK)
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7), nobody, keeping, fresh], NOON, WEEK)
    assert await erased_after(store, WEEK - timedelta(seconds=1)) == 0
    assert await erased_after(store, WEEK) == 3
    assert await erased_after(store, WEEK) == 0
    async with store.begin() as unit:
        left = await unit.sessions.load([a_person(7), a_person(8), a_person(9), a_person(10)])
    assert left.keys() == {a_person(7), a_person(9), a_person(10)}
    assert left[a_person(7)] == Session(person=7, chat=7, language=Language.FR)
    assert left[a_person(9)].profile == profile
    assert left[a_person(10)] == fresh


async def test_a_draft_of_a_wrong_future_is_kept_no_longer_than_any_other(store: Store) -> None:
    """Written while a clock was ahead, it expires as if it had been written at this round."""
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7, active=NOON + 300 * WEEK)], NOON, WEEK)
    assert await erased_after(store, timedelta()) == 0
    assert await erased_after(store, WEEK) == 1


async def test_a_draft_that_expires_is_no_use_of_contact_data(store: Store) -> None:
    """Their period begins with the last answer, not when the bot erased the draft."""
    kept = drafted(7).replace(profile=Profile(answers={"phone": "invented"}))
    async with store.begin() as unit:
        await unit.sessions.save([kept], NOON, WEEK)
    assert await erased_after(store, WEEK) == 1
    year = 12 * timedelta(days=30)
    assert await erased_after(store, year - timedelta(seconds=1)) == 0
    assert await erased_after(store, year) == 1


async def test_contact_data_that_nobody_uses_go(store: Store) -> None:
    """What was kept for the next request is erased when there is none for long."""
    profile = Profile(answers={"phone": "invented"})
    kept = Session(person=7, chat=7, profile=profile)
    async with store.begin() as unit:
        await unit.sessions.save([kept, drafted(8)], NOON, timedelta(days=500))
    assert await erased_after(store, timedelta(days=89), profile_months=3) == 0
    assert await erased_after(store, timedelta(days=90), profile_months=3) == 1
    async with store.begin() as unit:
        assert (await unit.sessions.load([a_person(7), a_person(8)])).keys() == {a_person(8)}


async def test_traces_go_in_their_time(store: Store, tmp_path: Path) -> None:
    """Answered updates go after a week, those set aside after two, waiting ones never."""
    async with store.begin() as unit:
        await unit.inbox.receive([{"update_id": number} for number in (1, 2, 3)], NOON)
        await unit.inbox.finish([1], NOON)
        await unit.inbox.set_aside({2: "why"}, NOON)
    assert await erased_after(store, timedelta(days=6)) == 0
    assert await erased_after(store, timedelta(days=6), traces_days=6) == 1
    assert await erased_after(store, timedelta(days=13)) == 0
    assert await erased_after(store, timedelta(days=14)) == 1
    assert await erased_after(store, timedelta(days=400)) == 0
    assert await sql(tmp_path, "SELECT update_id FROM inbox") == [(3,)]


async def test_closed_requests_are_erased_in_their_time(store: Store, tmp_path: Path) -> None:
    """A request goes with its events, from its closing on; open ones stay, numbers remain."""
    async with store.begin() as unit:
        await unit.requests.save([closed("AAA-AAA"), requested("BBB-BBB")])
    assert await erased_after(store, HALF_A_YEAR - timedelta(days=1)) == 0
    assert await erased_after(store, HALF_A_YEAR) == 1
    assert await sql(tmp_path, "SELECT reference FROM requests") == [("BBB-BBB",)]
    assert await sql(tmp_path, "SELECT DISTINCT reference FROM events") == [("BBB-BBB",)]
    counted = await sql(tmp_path, "SELECT name, variant, n FROM counts")
    assert ("erased:mission", "- north co_consultation", 1) in counted
    assert ("erased:outcome", "- north no_capacity", 1) in counted


async def test_a_request_that_cannot_be_read_is_erased_too(store: Store, tmp_path: Path) -> None:
    """A damaged row holds nothing back for ever."""
    async with store.begin() as unit:
        await unit.requests.save([closed("AAA-AAA")])
    await sql(tmp_path, "UPDATE requests SET payload = 'spoilt'")
    assert await erased_after(store, HALF_A_YEAR) == 1
    assert await sql(tmp_path, "SELECT reference FROM requests") == []


async def test_an_erased_request_leaves_stubs_in_its_groups(courier: CourierDriver) -> None:
    """The card, what was said below it, also in the group before: each says that it is erased."""
    said = (
        message("north", CANARY, "card:AAA-AAA"),
        message("north", CANARY, "reply:AAA-AAA:0001"),
        message("last", CANARY, "card:AAA-AAA"),
        message("north", "another", "card:BBB-BBB"),
        message(1, "mine", "event:AAA-AAA.1"),
    )
    await courier.post(*said)
    async with courier.store.begin() as unit:
        await unit.requests.save([closed("AAA-AAA"), requested("BBB-BBB")])
    await courier.deliver_all()
    posted: list[bool] = []
    await rounds_at(courier.store, NOON + HALF_A_YEAR, posted).work_once()
    del courier.messenger.calls[:]
    courier.clock.time = NOON + HALF_A_YEAR
    await courier.deliver_all()
    calls = [(one.method, one.chat, one.text) for one in courier.messenger.calls]
    stub = "🗑 AAA-AAA\N{NO-BREAK SPACE}: le contenu est effacé."
    assert posted == [True]
    assert sorted(calls) == [("editMessageText", chat, stub) for chat in (-200, -100, -100)]


async def test_what_has_not_arrived_yet_is_erased_where_it_waits(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """A card that no group takes leaves no content in the outbox either, and is erased anyway."""
    for chat in (-100, -200):
        courier.messenger.answers[chat] = [Refused(Refusal.KICKED)]
    await courier.post(message("north", CANARY, "card:AAA-AAA"))
    async with courier.store.begin() as unit:
        await unit.requests.save([closed("AAA-AAA")])
    await courier.deliver_all()
    await erased_after(courier.store, HALF_A_YEAR)
    async with courier.store.begin() as unit:
        waiting = await unit.outbox.due(NOON + HALF_A_YEAR, 10)
    assert [one.delivery.payload["text"] for one in waiting] == [
        "🗑 AAA-AAA\N{NO-BREAK SPACE}: le contenu est effacé."
    ]
    assert await sql(tmp_path, "SELECT reference FROM requests") == []


async def test_a_message_stays_known_until_its_stub_is_there(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """However long a group takes nothing, the message is found when it does again."""
    await courier.post(message("north", CANARY, "card:AAA-AAA"))
    async with courier.store.begin() as unit:
        await unit.requests.save([closed("AAA-AAA")])
    await courier.deliver_all()
    known = "SELECT key FROM sent_messages"
    for days in (100, 180, 181):
        await erased_after(courier.store, timedelta(days=days))
        assert await sql(tmp_path, known) == [("card:AAA-AAA",)]
    courier.clock.time = NOON + timedelta(days=181)
    await courier.deliver_all()
    await erased_after(courier.store, timedelta(days=300))
    assert await sql(tmp_path, known) == []


async def test_many_requests_are_erased_in_turns(store: Store, tmp_path: Path) -> None:
    """A group that gets stubs has room for what is of today."""
    many = [closed(f"A{number:02d}-AAA") for number in range(REQUESTS_AT_ONCE + 1)]
    async with store.begin() as unit:
        await unit.requests.save(many)
    assert await erased_after(store, HALF_A_YEAR) == REQUESTS_AT_ONCE
    assert await erased_after(store, HALF_A_YEAR) == 1
