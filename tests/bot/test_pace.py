"""How the bot keeps pace with fingers, with real clocks and a Telegram that keeps its limits."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bot.sandbox import Sandbox, faults
from tests.pace.morning import in_private, in_the_group
from tests.pace.tapper import waits
from tests.support.bot_driver import answers, label_of, newest, serving, settings


async def test_a_fast_tapper_waits_for_no_limit(tmp_path: Path) -> None:
    """Presses and texts three times as fast as fingers are each answered within a second."""
    assert max(await waits(tmp_path, 15, every=0.4)) < 1.0


async def test_the_next_question_leaves_before_the_answered_one_is_tidied_up(
    tmp_path: Path,
) -> None:
    """Whoever typed reads the next question first; the answer is then set below the old one."""
    async with Sandbox() as sandbox, serving(settings(sandbox, tmp_path)):
        person = sandbox.person()
        person.starts()
        await person.sees("psychologue")
        await answers(person, "role:partner", "need:advice", "result:go_on")
        asked = newest(person)
        before = len(sandbox.calls)
        await answers(person, "Camille Exemple, assistante sociale, Maison Exemple")
        await sandbox.until(lambda: "✓" in asked.text)
        made = [call.method for call in list(sandbox.calls)[before:]]
        own = [one for one in made if one in {"sendMessage", "editMessageText"}]
        assert own == ["sendMessage", "editMessageText"]


async def test_a_press_is_answered_at_once_whatever_else_is_slow(tmp_path: Path) -> None:
    """The press stops spinning; who waits for longer than a second sees that the bot types."""
    async with Sandbox() as sandbox, serving(settings(sandbox, tmp_path)):
        person = sandbox.person()
        person.starts()
        await person.sees("psychologue")
        sandbox.faults.add("editMessageText", faults.Mishap(delay=2.0), chat=person.id)
        screen, begun = newest(person), time.monotonic()
        press = person.presses(str(label_of(screen, "role:partner")), message=screen)
        await press.answer()
        assert time.monotonic() - begun < 0.9
        await sandbox.until(lambda: _signs(sandbox) == [person.id])
        assert 1.0 <= time.monotonic() - begun < 2.0


async def test_a_chat_told_to_wait_slows_down_alone(tmp_path: Path) -> None:
    """What Telegram asks for is kept, in that chat; another person is answered meanwhile."""
    async with Sandbox() as sandbox, serving(settings(sandbox, tmp_path)):
        slow, quick = sandbox.person(), sandbox.person()
        for person in (slow, quick):
            person.starts()
            await person.sees("psychologue")
        sandbox.faults.add("editMessageText", faults.floods(2), chat=slow.id)
        begun = time.monotonic()
        screen = newest(slow)
        slow.presses(str(label_of(screen, "role:partner")), message=screen)
        await answers(quick, "role:partner")
        assert time.monotonic() - begun < 1.0
        before = screen.text
        await sandbox.until(lambda: newest(slow).text != before)
        assert time.monotonic() - begun >= 2.0
        assert not _signs(sandbox)


def _signs(sandbox: Sandbox) -> list[int]:
    return [one.parameters["chat_id"] for one in sandbox.calls if one.method == "sendChatAction"]


@pytest.mark.slow
async def test_a_busy_morning_is_answered_within_two_seconds(tmp_path: Path) -> None:
    """Two coordinators, one act every two seconds: the page in private and each notice are there.

    The group, which takes 20 messages a minute, gets the newest state of each card in its turn.
    """
    morning = await in_private(tmp_path, 12)
    assert max(morning.pages) < 2.0
    assert max(morning.notices) < 2.0


@pytest.mark.slow
async def test_a_press_in_a_busy_group_is_answered_at_once_and_says_when_it_shows(
    tmp_path: Path,
) -> None:
    """Above the group's limit too, nobody's press looks dead."""
    busy = await in_the_group(tmp_path, 40, every=0.5)
    assert max(busy.notices) < 2.0
    assert any("Visible dans" in one for one in busy.said)
