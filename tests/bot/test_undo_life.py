"""What coordinators do is held back for a moment by a real bot, before a pretend Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.rounds import departures
from bot.sandbox import Message, Sandbox
from tests.support.bot_driver import settings, without_limits
from tests.support.networks import demo_file
from tests.support.running_desk_driver import RunningDeskDriver, label_on, said_by_bot, unexpected

pytestmark = pytest.mark.slow

WORDS = "Bonjour, pouvons-nous vous appeler jeudi ?"
CHANGED = "Bonjour, pouvons-nous vous appeler vendredi ?"
SHORT = 2.0
"""Seconds of the delay, which really pass."""


@pytest.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot that holds back for two seconds, its requester and its coordinators."""
    without_limits(monkeypatch)
    monkeypatch.setattr(departures, "LISTENING", timedelta(seconds=SHORT))
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path, demo_file(tmp_path, int(SHORT)))
        life = RunningDeskDriver(sandbox, chosen, restless=False)
        await life.begin()
        yield life
        await life.end()
        assert unexpected(life) == set()


async def closes(life: RunningDeskDriver, card: Message) -> Message:
    """Let Anne close a request; give the line that announces it."""
    steps = ("menu:close", "close:no_capacity")
    toast = await life.taps(life.anne, card, "take", *steps)
    assert toast is not None
    assert toast.text == "Part dans 2 secondes."
    return announcement(life)


def announcement(life: RunningDeskDriver) -> Message:
    return next(one for one in reversed(said_by_bot(life.namur)) if one.text.startswith("📤"))


async def shows(life: RunningDeskDriver, message: Message, words: str) -> None:
    """Wait until a message says this, then until all is at rest."""
    read: Callable[[], bool] = lambda: words in message.text  # noqa: E731
    await life.sandbox.until(read, 20.0)
    await life.settled()


async def test_a_colleague_holds_back_a_closing(life: RunningDeskDriver) -> None:
    """The requester hears nothing, the card stays open, and the line says who it was."""
    card = await life.sends()
    line = await closes(life, card)
    heard = len(said_by_bot(life.camille))
    toast = await life.taps(life.karim, line, "undo")
    assert toast is not None
    assert toast.text == "Pas envoyé."
    assert line.text.endswith("✗ Pas envoyé\u00a0: arrêté par Karim.")
    assert not line.buttons
    assert len(said_by_bot(life.camille)) == heard
    assert label_on(card, "reply") is not None


async def test_sent_now_leaves_at_once_and_only_once(life: RunningDeskDriver) -> None:
    """The button needs no patience; afterwards there is nothing to hold back."""
    card = await life.sends()
    line = await closes(life, card)
    await life.taps(life.anne, line, "now")
    await shows(life, line, "✓ Envoyé (Anne).")
    assert sum("clôturée" in one.text for one in said_by_bot(life.camille)) == 1
    assert "🏁" in card.text


async def test_the_text_that_is_in_the_message_when_it_leaves_is_sent(
    life: RunningDeskDriver,
) -> None:
    """Edited inside the delay; what the requester never read is in nobody's chat."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "reply")
    typed = life.anne.types(WORDS, chat=life.namur, reply_to=said_by_bot(life.namur)[-1])
    await life.settled()
    line = announcement(life)
    life.anne.edits(typed, CHANGED)
    await shows(life, line, "✓ Envoyé (Anne).")
    texts = [one.text for one in said_by_bot(life.camille)]
    assert sum(CHANGED in one for one in texts) == 1
    assert not any(WORDS in one for one in texts)


async def test_a_restart_inside_the_delay_loses_and_repeats_nothing(
    life: RunningDeskDriver,
) -> None:
    """The bot ends with an act in hand, and lets it leave when it is back."""
    line = await closes(life, await life.sends())
    await life.end()
    await life.begin()
    await shows(life, line, "✓ Envoyé (Anne).")
    assert sum("clôturée" in one.text for one in said_by_bot(life.camille)) == 1


async def test_a_press_while_the_bot_is_down_still_holds_it_back(life: RunningDeskDriver) -> None:
    """Whoever pressed in time is heard first, however late the bot is back."""
    line = await closes(life, await life.sends())
    await life.end()
    life.karim.presses(str(label_on(line, "undo")), message=line, chat=life.namur)
    await life.sandbox.until(lambda: True)
    await life.begin()
    await shows(life, line, "arrêté par Karim")
    assert not any("clôturée" in one.text for one in said_by_bot(life.camille))


async def test_a_requester_who_has_blocked_the_bot_meanwhile(life: RunningDeskDriver) -> None:
    """It was sent, it did not arrive, and the group reads both."""
    card = await life.sends(contact="0470 12 34 56")
    await life.taps(life.anne, card, "take", "reply")
    await life.says(life.anne, WORDS, life.namur, to=said_by_bot(life.namur)[-1])
    line = announcement(life)
    life.camille.blocks()
    await shows(life, line, "✓ Envoyé (Anne).")
    await life.sandbox.until(lambda: any("✗" in one.text for one in said_by_bot(life.namur)), 20.0)
    await life.settled()


async def test_a_bilingual_desk_reads_one_language(life: RunningDeskDriver) -> None:
    """The line, its buttons and what became of it are in the language of the card."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "menu:move", "menu:move.brussels", "move:brussels")
    line = announcement(life)
    await life.taps(life.anne, line, "now")
    await shows(life, line, "✓ Envoyé (Anne).")
    moved = said_by_bot(life.brussels)[-1]
    await life.taps(life.karim, moved, "take", "menu:more", "arrange")
    told = next(one for one in reversed(said_by_bot(life.brussels)) if one.text.startswith("📤"))
    labels = [button.label for row in told.buttons for button in row]
    assert labels == ["Ne pas envoyer", "Envoyer maintenant"]
    await life.taps(life.karim, told, "undo")
    assert "arrêté par Karim" in told.text
