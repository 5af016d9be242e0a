"""Copies of cards that nobody could know of, or that were left behind: none stays pressable."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox import Group, Message, Sandbox, faults
from tests.support.bot_driver import FALLBACK, NAMUR, settings, without_limits
from tests.support.running_desk_driver import RunningDeskDriver, label_on, said_by_bot

pytestmark = pytest.mark.slow


@pytest.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot without limits, a requester, two desks and the last desk."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=False)
        sandbox.group(FALLBACK, "Secours", [life.karim])
        await life.begin()
        yield life
        await life.end()


def fallback(life: RunningDeskDriver) -> Group:
    return life.sandbox.state.groups[FALLBACK]


def cards(where: Group) -> list[Message]:
    return [one for one in said_by_bot(where) if label_on(one, "take") and not one.left_behind]


async def came_twice(life: RunningDeskDriver, chat: int) -> None:
    """Let a request arrive while the line is cut, after the messenger has its card."""
    life.sandbox.faults.add("sendMessage", faults.drops(after_effect=True), chat=chat, times=1)
    await life.requests()


async def test_the_first_copy_takes_the_request_and_gives_way(life: RunningDeskDriver) -> None:
    """Pressed is the copy that the bot cannot know: the card shows it, and the copy leads there."""
    await came_twice(life, NAMUR)
    first, second = cards(life.namur)
    await life.taps(life.anne, first, "take")
    assert "Anne" in second.text.splitlines()[0]
    assert label_on(first, "take") is None
    await life.taps(life.anne, first, "show")
    newest = said_by_bot(life.namur)[-1]
    assert label_on(newest, "close") or label_on(newest, "menu")
    assert second.buttons == ()


async def test_a_copy_in_the_last_group_works_like_the_card_there(
    life: RunningDeskDriver,
) -> None:
    """The card stands in that very group: whoever presses its twin has the request."""
    life.namur.kick_bot()
    await came_twice(life, FALLBACK)
    life.namur.add_bot()
    await life.settled()
    first, second = cards(fallback(life))
    await life.taps(life.karim, first, "take")
    assert "Karim" in second.text.splitlines()[0]
    assert label_on(first, "take") is None


async def test_a_card_goes_home_with_its_group(life: RunningDeskDriver) -> None:
    """Where the group gets a new number, its card leaves the group that had it meanwhile."""
    life.namur.kick_bot()
    await life.requests()
    (there,) = cards(fallback(life))
    life.namur.add_bot()
    life.namur.migrate()
    await life.settled()
    assert len(cards(life.namur)) == 1
    assert there.buttons == ()
    assert "Namur" in there.text


async def test_a_copy_left_in_the_last_group_says_where_its_card_is(
    life: RunningDeskDriver,
) -> None:
    """The twin of a card that went home is refused once, and says why from then on."""
    life.namur.kick_bot()
    await came_twice(life, FALLBACK)
    first, _second = cards(fallback(life))
    life.namur.add_bot()
    life.namur.migrate()
    await life.settled()
    await life.taps(life.karim, first, "take")
    assert first.buttons == ()
    assert "Namur" in first.text
    (card,) = cards(life.namur)
    await life.taps(life.anne, card, "take")
    assert "Anne" in card.text
