"""What coordinators do is held back for a moment, by a real bot on a real database.

With a clock set by hand where hours must pass, else before a pretend Telegram with real seconds.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.addresses import Addresses
from bot.rounds import departures
from bot.sandbox import Message, Sandbox
from bot.storage.store import Store
from conversations.protocol.effects import Save
from conversations.protocol.inbound import Sender
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.transitions.transitions import record
from tests.bot.test_desk_time import desk_time, keep, reborn
from tests.bot.test_reminders import REAL
from tests.identities import a_chat, a_person
from tests.support.bot_driver import settings, without_limits
from tests.support.desk_driver import TAKEN, request_after
from tests.support.networks import demo_file
from tests.support.running_desk_driver import RunningDeskDriver, label_on, said_by_bot, unexpected
from tests.support.samples import declared, sql
from tests.support.turns_driver import TurnsDriver

NORA = Sender(a_person(9), a_chat(-100), "Nora", "fr")
WORDS = "Bonjour, pouvons-nous vous appeler jeudi ?"
CHANGED = "Bonjour, pouvons-nous vous appeler vendredi ?"
SENT_BY = 7
DELAY = 20
SHORT = 2.0
"""Seconds of the delay where they really pass."""


async def announced(
    engine: TurnsDriver, kind: EventKind = EventKind.CLOSED, **what: object
) -> None:
    """Let Nora do something that waits, and keep it as a turn does."""
    found = await engine.requests(SENT_BY)
    request = found[0] if found else request_after(TAKEN, desk="north")
    what = what or {"reason": ClosingReason.NO_CAPACITY}
    context = engine.parts(REAL).builder.build(engine.clock.now(), desk_here="north")
    effects = record(request, kind, NORA, context, **what)
    await keep(engine, *[one.request for one in effects if isinstance(one, Save)])


async def leaves(engine: TurnsDriver) -> list[str]:
    """Let what is due leave; give what the requester reads of it."""
    await desk_time(engine).work_once()
    return [text for to, text in await engine.said() if to == str(SENT_BY)]


async def the_request(engine: TurnsDriver) -> Request:
    (request,) = await engine.requests(SENT_BY)
    return request


async def test_it_leaves_when_it_is_due_and_not_before(engine: TurnsDriver) -> None:
    """The state, the card and the message wait together, and come together."""
    await announced(engine)
    engine.clock.later(DELAY - 1)
    assert await leaves(engine) == []
    assert (await the_request(engine)).state is State.IN_CHARGE
    engine.clock.later(1)
    assert len(await leaves(engine)) == 1
    assert (await the_request(engine)).state is State.CLOSED
    assert await leaves(engine) == []
    assert await sql(engine.folder, "SELECT leaves_at FROM requests") == [(None,)]


async def test_acts_of_one_request_leave_in_their_order(engine: TurnsDriver) -> None:
    """An answer, then the closing: nobody reads them the other way round."""
    await announced(engine, EventKind.REPLIED, text=WORDS, source=7)
    engine.clock.later(3)
    await announced(engine)
    engine.clock.later(600)
    first, second = await leaves(engine)
    assert WORDS in first
    assert WORDS not in second


async def test_a_process_that_ended_inside_the_delay_sends_once(engine: TurnsDriver) -> None:
    """It waits in the database; the next process listens for some seconds, then lets it leave."""
    await announced(engine)
    engine.clock.later(600)
    async with reborn(engine) as other:
        await desk_time(other)._begin()
        assert await leaves(other) == []
        engine.clock.later(departures.LISTENING.total_seconds())
        assert len(await leaves(other)) == 1
        assert await leaves(other) == []


@pytest.mark.parametrize("jump", [timedelta(hours=-2), timedelta(days=30)])
async def test_a_clock_that_is_set_inside_the_delay_keeps_nothing(
    engine: TurnsDriver, jump: timedelta
) -> None:
    """Back or forward: what was announced leaves, rather soon than never."""
    await announced(engine)
    engine.clock.jump(jump)
    assert len(await leaves(engine)) == 1


async def test_what_fails_is_tried_again_and_in_nobodys_way(
    engine: TurnsDriver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says it without a word of anybody's; two minutes later it leaves."""
    await announced(engine, EventKind.REPLIED, text=WORDS, source=7)

    def broken(*_given: object) -> object:
        raise RuntimeError(WORDS)

    with monkeypatch.context() as trouble:
        trouble.setattr(departures, "depart", broken)
        engine.clock.later(DELAY)
        assert await leaves(engine) == []
    assert "RuntimeError" in caplog.text
    assert WORDS not in caplog.text
    assert await leaves(engine) == []
    engine.clock.later(120)
    assert len(await leaves(engine)) == 1


async def test_one_that_cannot_be_read_is_in_nobodys_way(engine: TurnsDriver) -> None:
    """It waits, and is looked at again; others leave meanwhile."""
    await announced(engine)
    await sql(engine.folder, "UPDATE requests SET payload = x'00'")
    engine.clock.later(DELAY)
    assert await leaves(engine) == []
    ((leaves_at,),) = await sql(engine.folder, "SELECT leaves_at FROM requests")
    assert leaves_at == round((engine.clock.now().timestamp() + 120) * 1000)


async def test_a_desk_of_0_seconds_waits_for_nothing(store: Store, tmp_path: Path) -> None:
    """The setting turns it off."""
    directory = declared()
    delays = replace(directory.delays, undo_seconds=0)
    engine = TurnsDriver(store, tmp_path, addresses=Addresses(replace(directory, delays=delays)))
    await announced(engine)
    assert (await the_request(engine)).state is State.CLOSED


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
    steps = ("menu:close", "menu:close.no_capacity", "close:no_capacity")
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


@pytest.mark.slow
async def test_a_colleague_holds_back_a_closing(life: RunningDeskDriver) -> None:
    """The requester hears nothing, the card stays open, and the line says who it was."""
    card = await life.sends()
    line = await closes(life, card)
    heard = len(said_by_bot(life.camille))
    toast = await life.taps(life.karim, line, "undo")
    assert toast is not None
    assert toast.text == "Pas envoyé."
    assert line.text.endswith("✗ Pas envoyé\u00a0: retenu par Karim.")
    assert not line.buttons
    assert len(said_by_bot(life.camille)) == heard
    assert label_on(card, "reply") is not None


@pytest.mark.slow
async def test_sent_now_leaves_at_once_and_only_once(life: RunningDeskDriver) -> None:
    """The button needs no patience; afterwards there is nothing to hold back."""
    card = await life.sends()
    line = await closes(life, card)
    await life.taps(life.anne, line, "now")
    await shows(life, line, "✓ Envoyé (Anne).")
    assert sum("clôturée" in one.text for one in said_by_bot(life.camille)) == 1
    assert "🏁" in card.text


@pytest.mark.slow
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


@pytest.mark.slow
async def test_a_restart_inside_the_delay_loses_and_repeats_nothing(
    life: RunningDeskDriver,
) -> None:
    """The bot ends with an act in hand, and lets it leave when it is back."""
    line = await closes(life, await life.sends())
    await life.end()
    await life.begin()
    await shows(life, line, "✓ Envoyé (Anne).")
    assert sum("clôturée" in one.text for one in said_by_bot(life.camille)) == 1


@pytest.mark.slow
async def test_a_press_while_the_bot_is_down_still_holds_it_back(life: RunningDeskDriver) -> None:
    """Whoever pressed in time is heard first, however late the bot is back."""
    line = await closes(life, await life.sends())
    await life.end()
    life.karim.presses(str(label_on(line, "undo")), message=line, chat=life.namur)
    await life.sandbox.until(lambda: True)
    await life.begin()
    await shows(life, line, "retenu par Karim")
    assert not any("clôturée" in one.text for one in said_by_bot(life.camille))


@pytest.mark.slow
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


@pytest.mark.slow
async def test_a_bilingual_desk_reads_both_languages(life: RunningDeskDriver) -> None:
    """The line, its buttons and what became of it."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "menu:more", "menu:move", "move:brussels")
    line = announcement(life)
    await life.taps(life.anne, line, "now")
    await shows(life, line, "✓ Envoyé (Anne).")
    moved = said_by_bot(life.brussels)[-1]
    await life.taps(life.karim, moved, "take", "menu:more", "arrange")
    told = next(one for one in reversed(said_by_bot(life.brussels)) if one.text.startswith("📤"))
    labels = [button.label for row in told.buttons for button in row]
    assert labels == ["Ne pas envoyer / Niet verzenden", "Envoyer maintenant / Nu verzenden"]
    await life.taps(life.karim, told, "undo")
    assert "retenu par Karim" in told.text
    assert "tegengehouden door Karim" in told.text
