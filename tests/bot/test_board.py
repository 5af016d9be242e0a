"""The board of a desk: one message, pinned once, brought up to date soon after every change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.addresses import Addresses
from bot.courier.unreachable_desks import keep_place
from bot.delivery import Delivery, Outcome, Refusal, Refused
from bot.storage.store import Store
from conversations.directory import Retention
from conversations.identities import ChatId
from conversations.protocol.effects import Turn, TurnBoard
from conversations.requests.event import Event, EventKind
from conversations.text import Language
from tests.bot.test_desk_time import DAY, begun, desk_schedules, keep
from tests.support.courier_driver import CourierDriver
from tests.support.echo_decisions import EchoDecisions, typed
from tests.support.samples import NOON, ManualClock, requested, sql
from tests.support.turns_driver import TurnsDriver

NORTH, LAST = -100, -200
PIN = "pinChatMessage"
TAKEN = Event(kind=EventKind.TAKEN, at=NOON, actor=9, actor_name="Nora")


@dataclass
class Desk:
    """An engine and a courier on one store, and what was called."""

    store: Store
    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)
    may_pin: bool = True

    def __post_init__(self) -> None:
        self.engine = TurnsDriver(self.store, self.folder, self.clock)
        self.courier = CourierDriver(
            self.store, clock=self.clock, addresses=self.engine.addresses, deliver=self.deliver
        )

    async def deliver(
        self, delivery: Delivery, chat: ChatId | None, message_id: int | None
    ) -> Outcome:
        """Deliver as a messenger does that may not allow pins."""
        outcome = await self.courier.messenger.deliver(delivery, chat, message_id)
        refused = delivery.method == PIN and not self.may_pin
        return Refused(Refusal.NO_RIGHTS) if refused else outcome

    async def later(self, seconds: float = 16) -> list[tuple[str, int | None, str]]:
        """Let time pass and give the calls that follow: method, message and first line."""
        self.clock.later(seconds)
        before = len(self.courier.messenger.calls)
        await desk_schedules(self.engine).work_once()
        await self.courier.deliver_all()
        made = self.courier.messenger.calls[before:]
        return [(one.method, one.message_id, one.text.partition("\n")[0]) for one in made]

    async def changes(self, *references: str) -> None:
        """Let something happen to requests."""
        for reference in references:
            await keep(self.engine, requested(reference).with_event(TAKEN))
        await self.expects()

    async def expects(self) -> None:
        async with self.store.begin() as unit:
            await unit.desk_dues.expect(["north"], "board", self.clock.now())

    def refuses(self, *outcomes: Outcome) -> None:
        self.courier.messenger.answers[NORTH] += outcomes


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Desk:
    return Desk(store, tmp_path)


async def test_the_first_request_brings_the_board(desk: Desk) -> None:
    """It is posted and pinned without a sound; from then on it is changed where it stands."""
    await desk.changes("AAA-AAA")
    first, pin = await desk.later()
    assert first[0] == "sendMessage"
    assert pin[:2] == (PIN, 1001)
    await desk.changes("BBB-BBB")
    (change,) = await desk.later()
    assert change[:2] == ("editMessageText", 1001)
    assert change[2] != first[2]


async def test_a_desk_with_nothing_to_do_has_no_board(desk: Desk) -> None:
    """A group is not disturbed before there is something to show."""
    await begun(desk.engine)
    assert await desk.later() == []


async def test_a_turn_makes_the_board_due_soon(engine: TurnsDriver) -> None:
    """Many changes are one refresh, and a transaction that fails leaves none behind."""
    await engine.answer(typed(1, "send"), typed(2, "send"))
    ((desk, kind, due_at),) = await sql(engine.folder, "SELECT * FROM desk_dues")
    assert (desk, kind) == ("north", "board")
    assert due_at / 1000 - NOON.timestamp() <= 15
    engine.clock.later(1)
    await engine.answer(typed(3, "send"))
    assert await sql(engine.folder, "SELECT due_at FROM desk_dues") == [(due_at,)]


async def test_a_deleted_board_comes_again(desk: Desk) -> None:
    """After its next change it is there, without a sound, and pinned in the morning."""
    await desk.changes("AAA-AAA")
    await desk.later()
    await desk.changes("BBB-BBB")
    desk.refuses(Refused(Refusal.MESSAGE_GONE))
    edit, anew = await desk.later()
    assert (edit[0], anew[0]) == ("editMessageText", "sendMessage")
    await begun(desk.engine)
    calls = await desk.later(DAY)
    assert (PIN, 1002) in [call[:2] for call in calls]


async def test_a_board_that_may_not_be_pinned_works(desk: Desk) -> None:
    """Nobody is alarmed; each morning it is tried again, until the right is given."""
    await begun(desk.engine)
    await desk.changes("AAA-AAA")
    desk.may_pin = False
    await desk.later()
    assert all(call.chat == NORTH for call in desk.courier.messenger.calls)
    await desk.changes("BBB-BBB")
    assert [call[0] for call in await desk.later()] == ["editMessageText"]
    assert PIN in [call[0] for call in await desk.later(DAY)]
    desk.may_pin = True
    assert PIN in [call[0] for call in await desk.later(DAY)]
    assert PIN not in [call[0] for call in await desk.later(DAY)]


async def test_a_supergroup_gets_a_board_of_its_own(desk: Desk) -> None:
    """The group that it was keeps its message; the new one has a board, pinned anew."""
    await desk.changes("AAA-AAA")
    await desk.later()
    await desk.engine.answer({"update_id": 7, "person": 9, "chat": NORTH, "new_chat": -999})
    await desk.later()
    boards = [one for one in desk.courier.messenger.calls if one.text.startswith("<b>📌")]
    assert [one.chat for one in boards] == [NORTH, -999]
    assert desk.courier.messenger.calls[-1].method == PIN


async def test_a_board_that_strayed_comes_home(desk: Desk) -> None:
    """What went to the fallback desk while the group took nothing is made anew in the morning."""
    await begun(desk.engine)
    await desk.changes("AAA-AAA")
    desk.refuses(Refused(Refusal.KICKED))
    await desk.later()
    stands = [one.chat for one in desk.courier.messenger.calls if one.text.startswith("<b>📌")]
    assert stands == [NORTH, -200]
    await desk.later(DAY)
    stands = [one.chat for one in desk.courier.messenger.calls if one.text.startswith("<b>📌")]
    assert stands[-1] == NORTH


async def test_a_desk_without_a_group_has_no_board(desk: Desk) -> None:
    """It will have one when its group is linked."""
    await keep(desk.engine, requested("AAA-AAA").replace(desk="new"))
    async with desk.store.begin() as unit:
        await unit.desk_dues.expect(["new"], "board", desk.clock.now())
    assert await desk.later() == []


async def test_the_fallback_board_has_what_stands_in_its_group(desk: Desk) -> None:
    """Requests of a desk without a group, and of one whose group takes nothing, until it does."""
    await keep(desk.engine, requested("AAA-AAA").replace(desk="new"))
    await keep(desk.engine, requested("BBB-BBB"))
    async with desk.store.begin() as unit:
        await unit.desk_dues.expect(["last"], "board", desk.clock.now())
    (board, _pin) = await desk.later()
    assert "1" in board[2]
    assert "AAA-AAA" in desk.courier.messenger.calls[-2].text
    await _tell_of_north(desk, writes=False)
    await desk.later()
    await desk.later()
    board_now = [one.text for one in desk.courier.messenger.calls if "📌" in one.text][-1]
    assert "AAA-AAA" in board_now
    assert "BBB-BBB" in board_now
    assert "Nord" in board_now, "whose it is stands in its line"
    await _tell_of_north(desk, writes=True)
    await desk.later()
    await desk.later()
    last = [one for one in desk.courier.messenger.calls if "📌" in one.text and one.chat == LAST]
    assert "BBB-BBB" not in last[-1].text


async def test_the_lists_of_the_fallback_group_have_what_stands_in_it(
    engine: TurnsDriver,
) -> None:
    """What its board shows can be listed there, and the morning names it there."""
    await keep(engine, requested("AAA-AAA").replace(desk="new"))
    await engine.answer({"update_id": 5, "person": 9, "chat": LAST, "text": "list"})
    ((_to, listed),) = await engine.texts()
    assert listed == "last  AAA-AAA"
    await begun(engine)
    engine.clock.later(DAY)
    await desk_schedules(engine).work_once()
    said = [(to, text) for to, text in await engine.texts() if "☀️" in text]
    assert [to for to, _text in said] == ["last"]
    assert "AAA-AAA" in said[0][1]


async def _tell_of_north(desk: Desk, *, writes: bool) -> None:
    """Let a turn and a round learn whether the group of the north takes messages."""
    async with desk.store.begin() as unit:
        await keep_place(unit, "north", writes=writes)
    await desk.engine.answer(typed(50 + writes, "hello"))


async def test_a_board_that_was_turned_stays_so(store: Store, tmp_path: Path) -> None:
    """Its next change, and the morning, speak the language that a turn asked for, once kept."""
    desk, both = Desk(store, tmp_path), (Language.FR, Language.NL)
    declared_now = desk.engine.addresses.directory
    desks = tuple(replace(one, languages=both) for one in declared_now.desks)
    desk.engine.addresses = Addresses(replace(declared_now, desks=desks))
    await begun(desk.engine)
    turns = EchoDecisions(turn=lambda *_: Turn(None, (TurnBoard("north", Language.NL),)))
    await desk.engine.answer(typed(60, "hello"), decisions=turns)
    await keep(desk.engine, requested("AAA-AAA"))
    await desk.expects()
    desk.clock.later(DAY)
    await desk_schedules(desk.engine).work_once()
    said = [text for _to, text in await desk.engine.texts()]
    assert any(text.startswith("<b>📌") and "openstaande aanvraag" in text for text in said)
    assert any(text.startswith("<b>☀️") and "vandaag aandacht" in text for text in said)


async def test_a_board_is_never_forgotten(desk: Desk) -> None:
    """Months later the same message is changed still."""
    await desk.changes("AAA-AAA")
    await desk.later()
    desk.clock.later(timedelta(days=100).total_seconds())
    async with desk.store.begin() as unit:
        await unit.leftovers.erase(desk.clock.now(), Retention())
        await unit.leftovers.erase_unneeded(desk.clock.now(), Retention())
    await desk.changes("BBB-BBB")
    calls = await desk.later()
    assert ("editMessageText", 1001) in [call[:2] for call in calls]
