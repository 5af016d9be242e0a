"""Keeping people out by command, and what they and groups of strangers get from the whole bot."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot import cli
from bot.commands.blocking import UnknownPersonError, block, unblock
from bot.sandbox import Sandbox
from bot.settings import Settings
from bot.storage.store import Store
from tests.support.bot_driver import KEY, serving, settings, without_limits
from tests.support.networks import demo_text
from tests.support.running_desk_driver import RunningDeskDriver, said_by_bot
from tests.support.samples import NOON, database, drafted, requested

KEPT_OUT = "ne vous répond plus"


@pytest.fixture
async def sandbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram, before a courier that need not wait."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        yield sandbox


async def test_a_person_is_blocked_and_unblocked(sandbox: Sandbox, tmp_path: Path) -> None:
    """By the reference of a request, while the bot runs; emergency numbers work meanwhile."""
    life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=False)
    await life.begin()
    card = await life.sends()
    reference = str(card.buttons[0][0].data).split(":")[2]
    told = await block(life.chosen, reference.lower())
    assert str(life.camille.id) in told
    await block(life.chosen, str(life.camille.id))
    for text in ("/start", "bonjour", "urgence", "/start"):
        await life.says(life.camille, text)
    said = [message.text for message in said_by_bot(life.camille)]
    assert sum(KEPT_OUT in text for text in said) == 1
    assert "112" in said[-1]
    await unblock(life.chosen, reference)
    await life.says(life.camille, "/start")
    assert KEPT_OUT not in said_by_bot(life.camille)[-1].text
    assert "112" not in said_by_bot(life.camille)[-1].text
    await life.end()


async def test_a_person_who_is_unknown_is_said_in_a_sentence(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """Neither a wrong reference nor one who was not kept out changes anything."""
    chosen = settings(sandbox, tmp_path)
    for who in (
        "K7R-4M3",
        "",
        "-5",
        "0",
        "telegram:",
        "telegram:-5",
        "telegram:group:-5",
        "web:7",
        "' OR 1=1 --",
        "٣",
        "9" * 20,
    ):
        with pytest.raises(UnknownPersonError, match="reference"):
            await block(chosen, who)
    with pytest.raises(UnknownPersonError, match="nothing has changed"):
        await unblock(chosen, "7")


def test_the_commands_say_what_they_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, and an exit code that a script can use."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOT_TOKEN", "1:a")
    monkeypatch.setenv("DATA_KEY", KEY.get_secret_value())
    monkeypatch.setenv("DATABASE_URL", database(tmp_path))
    assert cli.main(["block", "7"]) == cli.DONE
    assert "7 is kept out" in capsys.readouterr().out
    assert cli.main(["unblock", "telegram:7"]) == cli.DONE
    assert "7 is answered again" in capsys.readouterr().out
    assert cli.main(["erase", "7"]) == cli.TO_MEND
    assert "Nothing is held about telegram:7" in capsys.readouterr().err
    assert cli.main(["unblock", "7"]) == cli.TO_MEND
    assert "nothing has changed" in capsys.readouterr().err


async def test_a_person_who_floods_is_told_once_and_others_are_answered(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """Of a thousand presses and messages a minute's worth is read; every spinner ends."""
    chosen = strict(sandbox, tmp_path)
    loud, calm = sandbox.person(), sandbox.person()
    async with serving(chosen):
        loud.starts()
        screen = await loud.sees("psychologue")
        presses = [loud.presses_data("00000000:x", screen) for _ in range(100)]
        for number in range(400):
            loud.types(f"{number}")
        calm.starts()
        await calm.sees("psychologue", within=20)
        await loud.sees("Beaucoup de messages", within=20)
        await asyncio.wait_for(asyncio.gather(*(one.answer() for one in presses)), 20)
    texts = [message.text for message in loud.chat.messages if message.by_bot]
    assert sum("Beaucoup de messages" in text for text in texts) == 1
    assert len(texts) < 70


async def test_a_group_of_strangers_hears_one_sentence_a_day(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """However many commands its members type, and whoever of them does."""
    people = [sandbox.person() for _ in range(3)]
    group = sandbox.group(title="Essai", members=people)
    async with serving(settings(sandbox, tmp_path)):
        for person in people * 5:
            person.types("/start", chat=group)
        await group.shows(str(group.id))
        last = sandbox.person()
        last.starts()
        await last.sees("psychologue")
    assert len([message for message in group.messages if message.by_bot]) == 1


def strict(sandbox: Sandbox, folder: Path) -> Settings:
    """Give the settings of a bot with the usual allowance."""
    text = demo_text().replace("updates_per_minute = 10000", "")
    networks = folder / "networks.toml"
    networks.write_text(text, encoding="utf-8")
    return settings(sandbox, folder, networks)


def test_erasing_shows_whom_and_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in a number erases nobody: what is held is shown, and only "yes" goes on."""
    monkeypatch.setenv("DATA_KEY", KEY.get_secret_value())
    monkeypatch.setenv("DATABASE_URL", database(tmp_path))
    asyncio.run(_with_a_request(tmp_path))
    for answer, last in (("no", "Nothing has changed."), ("", "Nothing has changed.")):
        monkeypatch.setattr("builtins.input", lambda _, answer=answer: answer)
        assert cli.main(["erase", "AAA-AAA"]) == cli.DONE
        shown, said = capsys.readouterr().out.splitlines()
        assert shown == ("telegram:7, last seen on 2026-03-02; requests: AAA-AAA (open: 1).")
        assert said == last
    monkeypatch.setattr("builtins.input", nobody)
    assert cli.main(["erase", "AAA-AAA"]) == cli.DONE
    assert "Nothing has changed." in capsys.readouterr().out
    monkeypatch.setattr("builtins.input", lambda _: "yes")
    assert cli.main(["erase", "7"]) == cli.DONE
    assert "about telegram:7 is erased" in capsys.readouterr().out
    assert cli.main(["erase", "7", "--yes"]) == cli.DONE


def nobody(_question: str) -> str:
    raise EOFError


async def _with_a_request(folder: Path) -> None:
    store = await Store.open(database(folder), KEY.get_secret_value())
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7)], NOON, timedelta(0))
        await unit.requests.save([requested("AAA-AAA", 7)])
    await store.close()
