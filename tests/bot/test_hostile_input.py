"""Hostile and clumsy input before the whole bot: every one is answered, nothing leaks or breaks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import cycle
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.media import MediaKind
from bot.telegram.inbound import parse
from tests.bot import logs
from tests.support.bot_driver import (
    FALLBACK,
    NAMUR,
    REQUEST,
    answers,
    newest,
    serving,
    settings,
    without_limits,
)
from tests.support.running_desk_driver import at_rest

pytestmark = pytest.mark.slow

CANARY = "canari"
NAMES = (
    f"\u202e{CANARY}\u200b",
    f"<b>{CANARY}</b>&amp;",
    f"*_`[{CANARY}](http://x)",
    "🙂",
    "\u200b",
    "x" * 4096,
)
TYPED = (
    "x" * 5000,
    "🙂",
    "\u202e\u202d",
    "<script>",
    "*_[",
    "31/02/2027",
    "-1",
    "/",
    "/rien",
    CANARY,
)
FORGED = (
    *("", ":", "e:", "e:take:", "e:take:AAA-BBB", "e:event:none", "e:take:' OR 1=1--"),
    *("summary:send", "00000000:summary:send", "e:suggest:9", "é" * 32, "\u202e", "\x00"),
)


@pytest.fixture
async def sandbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram, before a courier that need not wait."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        yield sandbox


def stored(word: str, folder: Path) -> list[Path]:
    """Name the files in which a word can be read."""
    return [file for file in folder.iterdir() if word.encode() in file.read_bytes()]


async def test_every_clumsy_message_is_answered(sandbox: Sandbox, tmp_path: Path) -> None:
    """Whatever a person is called and sends, an answer comes, and the log holds no error."""
    people = [sandbox.person(first_name=name, language_code=None) for name in NAMES]
    with logs.written() as log:
        async with serving(settings(sandbox, tmp_path)):
            for person, text in zip(cycle(people), TYPED, strict=False):
                person.types(text)
                await person.sees("")
            for person, kind in zip(cycle(people), get_args(MediaKind), strict=False):
                person.sends(kind, caption=CANARY)
                await person.sees("")
    assert "ERROR" not in log.getvalue()
    assert CANARY not in log.getvalue()
    assert not stored(CANARY, tmp_path)


async def test_a_forged_press_is_answered_and_does_nothing(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """In private and in any group the spinner ends, and neither request nor card comes of it."""
    person = sandbox.person()
    groups = [sandbox.group(number, "G", [person]) for number in (NAMUR, FALLBACK, None)]
    chosen = settings(sandbox, tmp_path)
    with logs.written() as log:
        async with serving(chosen):
            person.starts()
            screen = await person.sees("psychologue")
            for group in groups:
                note = person.types("bonjour", chat=group)
                for data in FORGED:
                    await person.presses_data(data, note).answer()
            for data in FORGED:
                await person.presses_data(data, screen).answer()
            person.starts()
            await at_rest(sandbox, chosen)
            await answers(person, "role:partner")
    assert "ERROR" not in log.getvalue()
    assert all(not message.by_bot for group in groups[:2] for message in group.messages)


async def test_a_card_is_not_taken_from_elsewhere(sandbox: Sandbox, tmp_path: Path) -> None:
    """A card's code pressed in private or in another group takes nothing: the group still can."""
    person, anne = sandbox.person(), sandbox.person(first_name="Anne")
    group, other = sandbox.group(NAMUR, "Namur", [anne]), sandbox.group(None, "Autre", [anne])
    async with serving(settings(sandbox, tmp_path)):
        person.starts()
        await person.sees("psychologue")
        await answers(person, *REQUEST)
        card = await group.shows("Nouvelle demande")
        data = card.buttons[0][0].data or ""
        await person.presses_data(data, newest(person)).answer()
        toast = await anne.presses_data(data, anne.types("/aide", chat=other)).answer()
        assert toast
        assert toast.alert
        assert card.buttons
        await anne.presses_data(data, card).answer()
        await sandbox.until(lambda: "Anne" in card.text)


@pytest.mark.parametrize(
    ("user", "name"),
    [
        ({"first_name": "\u202eAnne\u200b", "last_name": "\u2066 B"}, "Anne B"),
        ({"first_name": "\u200b", "username": "anne_b"}, "anne_b"),
        ({"first_name": "🙂"}, "🙂"),
    ],
)
def test_a_name_can_be_read_by_others(user: dict[str, Any], name: str) -> None:
    """A coordinator's name on a card turns no line around, and shows as something."""
    chat = {"id": 1, "type": "private"}
    raw = {"message": {"message_id": 1, "chat": chat, "from": {"id": 1, **user}, "text": "a"}}
    read = parse(raw, "bot")
    assert read
    assert read.sender.name == name
