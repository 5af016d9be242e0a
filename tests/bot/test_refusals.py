"""What Telegram refuses for good: each has its mark, its alarm and its way out, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest

from bot.sandbox import Group, Message, Sandbox
from tests.support.bot_driver import (
    ADMINISTRATORS,
    FALLBACK,
    REQUEST,
    answers,
    settings,
    without_limits,
)
from tests.support.running_desk_driver import RunningDeskDriver, label_on, said_by_bot

pytestmark = pytest.mark.slow

Change = Callable[[Group], object]


@pytest.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot without limits, a requester, two desks, the last desk, and administrators."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=False)
        sandbox.group(FALLBACK, "Secours", [life.karim])
        sandbox.group(ADMINISTRATORS, "Administration", [life.karim])
        await life.begin()
        yield life
        await life.end()


def group(life: RunningDeskDriver, number: int) -> Group:
    return life.sandbox.state.groups[number]


async def sent(life: RunningDeskDriver) -> None:
    """Let somebody new send a request for Namur."""
    person = life.sandbox.person(first_name="Camille")
    person.starts()
    await person.sees("psychologue")
    await answers(person, *REQUEST)
    await life.settled()


def cards(where: Group) -> list[Message]:
    return [one for one in said_by_bot(where) if label_on(one, "take") and not one.left_behind]


def muted(where: Group, *, on: bool) -> None:
    where.bot_may_write = not on


def deleted(where: Group, *, on: bool) -> None:
    where.exists = not on


GONE: dict[str, tuple[Change, Change, str]] = {
    "kicked": (Group.kick_bot, Group.add_bot, "retiré"),
    "not enough rights": (partial(muted, on=True), partial(muted, on=False), "droit"),
    "chat deleted": (partial(deleted, on=True), partial(deleted, on=False), "ajoutez"),
}
"""What happens to a group, how it is undone, and what the administrators are told to do."""


@pytest.mark.parametrize("what", GONE)
async def test_a_group_that_takes_nothing(life: RunningDeskDriver, what: str) -> None:
    """Its requests stand at the last desk, the administrators learn it once, and it may return."""
    happens, is_undone, advice = GONE[what]
    happens(life.namur)
    await sent(life)
    await sent(life)
    assert len(cards(group(life, FALLBACK))) == 2
    (alarm,) = said_by_bot(group(life, ADMINISTRATORS))
    assert "Namur" in alarm.text
    assert advice in alarm.text
    await life.taps(life.karim, cards(group(life, FALLBACK))[0], "take")
    is_undone(life.namur)
    await sent(life)
    assert len(cards(life.namur)) == 1
    told = [one.text for one in said_by_bot(group(life, ADMINISTRATORS))]
    assert told.count(alarm.text) == 1


async def test_what_a_group_told_is_not_told_again(life: RunningDeskDriver) -> None:
    """The loss was told when it happened; the first card refused says nothing new, nor a restart.

    When it happens another time, it is told another time.
    """
    administrators = group(life, ADMINISTRATORS)
    for times in (1, 2):
        life.namur.kick_bot()
        await life.settled()
        await life.end()
        await life.begin()
        await sent(life)
        await sent(life)
        life.namur.add_bot()
        await sent(life)
        told = [one.text for one in said_by_bot(administrators)]
        assert len(told) == 2 * times, "that it is gone, and that it is back"
    assert len(cards(life.namur)) == 2
    assert len(cards(group(life, FALLBACK))) == 4


async def test_a_group_that_becomes_a_supergroup_says_so(life: RunningDeskDriver) -> None:
    """The service message moves the desk: open cards are posted anew, and work there."""
    await life.sends()
    life.namur.migrate()
    await life.settled()
    (card,) = cards(life.namur)
    await life.taps(life.anne, card, "take")
    assert "Anne" in card.text


async def test_a_supergroup_is_found_by_the_refusal_alone(life: RunningDeskDriver) -> None:
    """Where the service message is lost, the next card learns the new number, and arrives.

    Open cards follow it, as if the group had told; each stands there once.
    """
    await sent(life)
    life.sandbox.state.queue.allowed = ["callback_query"]
    life.namur.migrate()
    life.sandbox.state.queue.allowed = []
    await sent(life)
    async with asyncio.timeout(60):
        while len(cards(life.namur)) < 2:  # noqa: ASYNC110 (the move costs a second)
            await asyncio.sleep(0.05)
    await life.settled()
    assert len(cards(life.namur)) == 2
    assert said_by_bot(group(life, ADMINISTRATORS)) == []


@pytest.mark.parametrize("how", ["blocks", "deactivates"])
async def test_a_person_who_cannot_be_reached(life: RunningDeskDriver, how: str) -> None:
    """The card says so with the other contact; nobody else is disturbed."""
    card = await life.sends(contact="0470 12 34 56")
    await life.taps(life.anne, card, "take", "reply")
    getattr(life.camille, how)()
    prompt = said_by_bot(life.namur)[-1]
    await life.says(life.anne, "Bonjour, jeudi ?", life.namur, to=prompt)
    sign = said_by_bot(life.namur)[-1]
    assert sign.text.startswith("✗")
    assert "470 12 34 56" in sign.text
    assert said_by_bot(group(life, ADMINISTRATORS)) == []


async def test_whoever_unblocks_the_bot_is_answered(life: RunningDeskDriver) -> None:
    """Nothing is remembered against anybody."""
    life.camille.starts()
    await life.camille.sees("psychologue")
    life.camille.blocks()
    await life.settled()
    life.camille.unblocks()
    life.camille.starts()
    await life.camille.sees("psychologue")
