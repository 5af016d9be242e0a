"""Who acts in a group is asked of the messenger first, and nobody else waits for the answer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.telegram.members import Members
from bot.turns.membership_cache import KNOWN, UNSURE, Member, MembershipCache, Who
from conversations.identities import ChatId, PersonId
from conversations.protocol.rights import MemberRole, Rights
from tests.bot import logs
from tests.bot.telegram_server import accepted, refused, scripted
from tests.identities import a_chat, a_person, number_in
from tests.support.echo_decisions import authorizer, typed
from tests.support.samples import ManualClock
from tests.support.turns_driver import TurnsDriver

GROUP = -100
MEMBER = Member(MemberRole.MEMBER)


@dataclass
class Asked:
    """A messenger that answers when it is told to."""

    member: Member | Exception = MEMBER
    asked: list[tuple[int, int]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, chat: ChatId, person: PersonId) -> Member:
        self.asked.append((number_in(chat), int(person.id)))
        await self.gate.wait()
        if isinstance(self.member, Exception):
            raise self.member
        return self.member


async def test_only_whoever_acts_waits_to_be_known(engine: TurnsDriver) -> None:
    """The messenger is asked once; talk of the group and other people go on meanwhile."""
    asked = Asked()
    turns = engine.turns(at_door=authorizer(engine.clock, asked))
    await engine.receive(
        typed(1, "act", person=9, chat=GROUP),
        typed(2, "a"),
        typed(3, "talk", person=8, chat=GROUP),
        typed(4, "act", person=9, chat=GROUP),
    )
    await turns.work_once()
    assert await turns.work_once() == 0
    assert await engine.texts() == [("1", "a"), ("-100", "north")]
    await asyncio.sleep(0)
    assert asked.asked == [(GROUP, 9)]
    asked.gate.set()
    await engine.rest()
    assert await turns.work_once() == 2
    assert await engine.texts() == [("-100", "member"), ("-100", "member")]


async def test_what_one_person_does_keeps_its_order(engine: TurnsDriver) -> None:
    """Whatever the same person sends after an act waits behind it, also to the bot alone."""
    asked = Asked()
    turns = engine.turns(at_door=authorizer(engine.clock, asked))
    await engine.receive(typed(1, "act", person=9, chat=GROUP), typed(2, "later", person=9))
    await turns.work_once()
    assert await engine.texts() == []
    asked.gate.set()
    await engine.rest()
    await turns.work_once()
    assert await engine.texts() == [("-100", "member"), ("9", "later")]


async def test_who_speaks_for_a_chat_is_not_asked_about(engine: TurnsDriver) -> None:
    """An anonymous administrator speaks for the group itself, a channel is a stranger in it."""
    asked = Asked()
    turns = engine.turns(at_door=authorizer(engine.clock, asked))
    await engine.receive(
        typed(1, "act", person=1087968824, chat=GROUP) | {"speaks_for": GROUP},
        typed(2, "act", person=136817688, chat=GROUP) | {"speaks_for": -1005},
    )
    await turns.work_once()
    assert await engine.texts() == [("-100", "administrator"), ("-100", "stranger")]
    assert asked.asked == []


async def test_whoever_is_seen_to_leave_is_asked_about_again(engine: TurnsDriver) -> None:
    """A minute is not waited for where the group itself tells who went."""
    asked = Asked()
    asked.gate.set()
    turns = engine.turns(at_door=authorizer(engine.clock, asked))
    act = typed(1, "act", person=9, chat=GROUP)
    for number in (1, 2):
        await engine.receive(act | {"update_id": number})
        await turns.work_once()
        await engine.rest()
        await turns.work_once()
    assert len(asked.asked) == 1
    asked.member = Member(MemberRole.STRANGER)
    await engine.receive(
        {"update_id": 3, "person": 8, "chat": GROUP, "passed": 9}, act | {"update_id": 4}
    )
    await turns.work_once()
    await engine.rest()
    await turns.work_once()
    assert [text for _, text in await engine.texts()][-1] == "stranger"


async def test_an_answer_wakes_the_turns(engine: TurnsDriver) -> None:
    """What waited is answered as soon as the messenger is; an end does not wait for it."""
    asked, stop = Asked(), asyncio.Event()
    entrance = authorizer(engine.clock, asked)
    entrance._memberships._answered = engine.arrived.set
    running = asyncio.create_task(engine.turns(at_door=entrance).run(stop))
    await engine.receive(typed(1, "act", person=9, chat=GROUP))
    engine.arrived.set()
    await asyncio.sleep(0.05)
    asked.gate.set()
    await engine.until_posted(1)
    asked.gate.clear()
    await engine.receive(typed(2, "act", person=8, chat=GROUP))
    engine.arrived.set()
    await asyncio.sleep(0.05)
    stop.set()
    engine.arrived.set()
    await asyncio.wait_for(running, 30)
    assert await engine.texts() == [("-100", "member")]


async def known(memberships: MembershipCache, who: Who) -> Member | None:
    """Ask, and give what is known once there is an answer."""
    memberships.ask(who)
    memberships.ask(who)
    await memberships._asking[who]
    return memberships.member(who)


async def test_a_rank_is_known_for_a_minute() -> None:
    """Then it is asked again, or at once if the person came or went; no answer lasts seconds."""
    clock, asked = ManualClock(), Asked()
    asked.gate.set()
    memberships = MembershipCache(asked, clock, lambda: None)
    assert await known(memberships, (a_chat(GROUP), a_person(9))) == Member(MemberRole.MEMBER)
    clock.later(KNOWN.total_seconds() - 1)
    assert memberships.member((a_chat(GROUP), a_person(9)))
    clock.later(1)
    assert memberships.member((a_chat(GROUP), a_person(9))) is None
    await known(memberships, (a_chat(GROUP), a_person(9)))
    memberships.forget((a_chat(GROUP), a_person(9)))
    assert memberships.member((a_chat(GROUP), a_person(9))) is None
    asked.member = ValueError("words that nobody may read")
    with logs.written() as log:
        assert await known(memberships, (a_chat(GROUP), a_person(9))) == Member(MemberRole.UNKNOWN)
    assert "ValueError" in log.getvalue()
    assert "words" not in log.getvalue()
    clock.later(UNSURE.total_seconds())
    assert memberships.member((a_chat(GROUP), a_person(9))) is None
    assert len(asked.asked) == 3


async def test_what_is_out_of_date_is_forgotten() -> None:
    """However many people act, the roster stays small."""
    clock, asked = ManualClock(), Asked()
    asked.gate.set()
    memberships = MembershipCache(asked, clock, lambda: None)
    people = map(a_person, range(1001))
    await asyncio.gather(*(known(memberships, (a_chat(GROUP), one)) for one in people))
    clock.later(KNOWN.total_seconds() + 1)
    await known(memberships, (a_chat(GROUP), a_person(5000)))
    assert len(memberships._known) == 1


async def test_telegrams_answers_are_read() -> None:
    """A clear answer counts; a refusal, a failure or nonsense says nothing about anybody."""
    async with scripted() as (script, api):
        members = Members(api)
        script.answers.extend(
            (
                accepted({"status": "administrator", "can_pin_messages": True}),
                accepted({"status": "left"}),
                refused(400, "Bad Request: PARTICIPANT_ID_INVALID"),
                refused(400, "Bad Request: CHAT_ADMIN_REQUIRED"),
                refused(429, "Too Many Requests: retry after 3", retry_after=3),
                refused(502, "Bad Gateway"),
                accepted(result=True),
            )
        )
        said = [await members(a_chat(GROUP), a_person(9)) for _ in range(7)]
    assert said[0] == Member(MemberRole.ADMINISTRATOR, Rights(write=True, pin=True))
    assert said[1] == Member(MemberRole.STRANGER, Rights())
    assert said[2:] == [Member()] * 5
    assert script.calls[0] == ("getChatMember", {"chat_id": GROUP, "user_id": 9})
