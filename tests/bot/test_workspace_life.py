"""A coordinator works alone with a real bot, before a pretend Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox import Message, Sandbox
from conversations.protocol.workspace import START
from tests.support.bot_driver import settings, without_limits
from tests.support.running_desk_driver import RunningDeskDriver, label_on, said_by_bot, unexpected

pytestmark = pytest.mark.slow


@pytest.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot, its requester and its coordinators."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=False)
        await life.begin()
        yield life
        await life.end()
        assert unexpected(life) == set()


async def opens(life: RunningDeskDriver, card: Message) -> Message:
    """Let Anne press the button of a card in the group, and follow the link; give her card."""
    toast = await life.taps(life.anne, card, "work")
    assert toast is not None
    assert toast.url == f"https://t.me/{life.sandbox.bot.username}?start={START}"
    life.anne.starts(START)
    await life.settled()
    return said_by_bot(life.anne)[-1]


async def test_a_request_is_worked_on_without_a_line_in_the_group(life: RunningDeskDriver) -> None:
    """Taken, answered and closed in private: the group's card alone changes."""
    card = await life.sends()
    mine = await opens(life, card)
    said = len(said_by_bot(life.namur))
    await life.taps(life.anne, mine, "take", "reply")
    await life.says(life.anne, "Bonjour, je vous appelle jeudi.")
    assert "je vous appelle jeudi" in said_by_bot(life.camille)[-1].text
    await life.says(life.anne, "Ne pas oublier.")
    await life.taps(life.anne, said_by_bot(life.anne)[-1], "Note interne")
    await life.taps(life.anne, mine, "menu:close", "menu:close.arranged", "close:arranged")
    assert card.text.startswith("🏁")
    here = [one.text for one in said_by_bot(life.namur)[said:]]
    assert all("bien arrivé" in one for one in here), here
    await life.taps(life.anne, mine, "report:h", "report:h.-", "report:h.-.90", "report:h.-.90.8")
    assert "8 participants" in mine.text
    await life.taps(life.anne, mine, "menu")
    assert mine.text.startswith("🏁")


async def test_a_text_that_waits_survives_a_restart(life: RunningDeskDriver) -> None:
    """What was asked for, and what stands open, is kept; nothing goes anywhere else."""
    mine = await opens(life, await life.sends())
    await life.taps(life.anne, mine, "take", "reply")
    await life.end()
    await life.begin()
    await life.says(life.anne, "Bonjour, c'est Anne.")
    assert "c'est Anne" in said_by_bot(life.camille)[-1].text


async def test_whoever_leaves_the_group_sees_nothing_more(life: RunningDeskDriver) -> None:
    """At the next gesture, however it is made; the open card is emptied."""
    mine = await opens(life, await life.sends())
    await life.taps(life.anne, mine, "take")
    assert "Camille Exemple" in mine.text
    life.namur.leave(life.anne)
    await life.settled()
    await life.says(life.anne, "Bonjour.")
    assert said_by_bot(life.anne)[-1].text.startswith("Vous n'êtes plus dans ce groupe")
    assert "Camille Exemple" not in "".join(one.text for one in said_by_bot(life.anne))


async def test_what_is_erased_is_erased_in_private_too(life: RunningDeskDriver) -> None:
    """A requester who has everything erased leaves a stub in every chat of coordinators."""
    mine = await opens(life, await life.sends())
    await life.taps(life.anne, mine, "take")
    life.camille.types("/effacer")
    await life.settled()
    await life.chooses(life.camille, "go:forget_all")
    assert "Camille Exemple" not in "".join(one.text for one in said_by_bot(life.anne))
    assert label_on(mine, "reply") is None
