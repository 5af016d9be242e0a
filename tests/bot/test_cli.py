"""The commands as an administrator types them: exit codes, sentences, no trace."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Timer
from urllib.request import urlopen

import pytest
from cryptography.fernet import Fernet

from bot import cli, stopping
from bot.cli import main
from bot.networks import PRETEND
from bot.storage.files import Claim
from tests.bot import logs

ROOT = Path(__file__).parents[2]
SETTINGS = ("BOT_TOKEN", "DATA_KEY", "DATABASE_URL", "NETWORKS_FILE", "TELEGRAM_API_URL", "PORT")


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work in an empty folder, without the settings of whoever runs the tests."""
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    with logs.restored():
        yield


def complete(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set all that the bot needs."""
    monkeypatch.setenv("BOT_TOKEN", PRETEND)
    monkeypatch.setenv("DATA_KEY", Fernet.generate_key().decode())
    monkeypatch.setenv("NETWORKS_FILE", str(ROOT / "networks" / "demo.toml"))
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:1")


def test_a_key_can_be_used(capsys: pytest.CaptureFixture[str]) -> None:
    """What `key` prints is a key, new each time."""
    assert main(["key"]) == main(["key"]) == cli.DONE
    first, second = capsys.readouterr().out.split()
    assert Fernet(first).encrypt(b"")
    assert first != second


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run", "fast"]])
def test_a_wrong_command_shows_the_right_ones(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Usage, and the exit code of a mistake to mend."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == cli.TO_MEND
    assert "usage: python -m bot" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("BOT_TOKEN", "", "BOT_TOKEN is not set"),
        ("BOT_TOKEN", "canary", "BOT_TOKEN is not a Telegram token"),
        ("DATA_KEY", "", "python -m bot key"),
        ("NETWORKS_FILE", "canary.toml", "canary.toml does not exist"),
    ],
)
def test_a_mistake_is_one_sentence(
    setting: str,
    value: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The start stops with what to set, and nothing else."""
    complete(monkeypatch)
    monkeypatch.setenv(setting, value)
    assert main(["run"]) == cli.TO_MEND
    told = capsys.readouterr()
    assert said in told.err
    assert "Traceback" not in told.err
    assert len(told.err.splitlines()) == 1
    assert told.out == ""


def test_a_telegram_that_is_away_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A network that fails is no mistake of the settings: the bot waits until it is stopped."""
    complete(monkeypatch)
    Timer(2.0, partial(os.kill, os.getpid(), signal.SIGTERM)).start()
    assert main(["run"]) == cli.DONE
    told = capsys.readouterr().err
    assert told.count("Telegram can't be reached at 127.0.0.1") == 1


def test_the_database_is_kept_by_three_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Backup, restore and rotation need the key and no token, and end with a sentence each."""
    complete(monkeypatch)
    monkeypatch.delenv("BOT_TOKEN")
    old, new = os.environ["DATA_KEY"], Fernet.generate_key().decode()
    for command in (["backup", "copy"], ["restore", "copy"], ["rotate-key"]):
        assert main(command) == cli.TO_MEND
        told = capsys.readouterr()
        assert (told.out, len(told.err.splitlines())) == ("", 1)
    monkeypatch.setenv("DATA_KEY", f"{new}, {old}")
    assert main(["rotate-key"]) == cli.DONE
    assert "can be taken out" in capsys.readouterr().out
    monkeypatch.setenv("DATA_KEY", new)
    assert main(["backup", "copy"]) == main(["backup", "copy", "--force"]) == cli.DONE
    assert main(["restore", "copy"]) == cli.DONE
    assert "people: 0, requests: 0" in capsys.readouterr().out
    assert (tmp_path / "copy").exists()


@pytest.mark.sqlite(reason="a lock on its file")
@pytest.mark.parametrize(
    ("command", "code"),
    [
        (["run"], cli.TO_MEND),
        (["rotate-key"], cli.TO_MEND),
        (["restore", "copy"], cli.TO_MEND),
        (["backup", "another"], cli.DONE),
    ],
)
def test_a_command_knows_whether_it_may_run_beside_a_bot(
    command: list[str],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A second bot asks Telegram for nothing; what would pull the floor away says why not."""
    complete(monkeypatch)
    key = os.environ["DATA_KEY"]
    monkeypatch.setenv("DATA_KEY", f"{key},{key}")
    assert main(["rotate-key"]) == main(["backup", "copy"]) == cli.DONE
    capsys.readouterr()
    claim = Claim.on(Path("data", "bot.sqlite3"))
    assert main(command) == code
    claim.release()
    told = capsys.readouterr()
    assert len(told.err.splitlines()) == (code != cli.DONE)
    assert ("at work on the database" in told.err) == (code != cli.DONE)


def test_a_code_for_a_group_is_drawn_without_telegram(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where Telegram is away the code and the command are said; each code is another one."""
    complete(monkeypatch)
    assert main(["link", "namur"]) == main(["link", "namur"]) == cli.DONE
    codes = re.findall(r"/relier (\w{4}-\w{4}-\w{4}) ", capsys.readouterr().out)
    assert len(set(codes)) == 2


def test_a_code_for_no_desk_lists_those_there_are(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A desk that the networks file has not is a mistake to mend, said in one sentence."""
    complete(monkeypatch)
    assert main(["link", "namurr"]) == cli.TO_MEND
    told = capsys.readouterr().err
    assert "hainaut-adults" in told
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize("port", ["many", "-1", "65536", "80 80"])
def test_a_port_that_is_none_is_refused(
    port: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence shows how to choose one."""
    monkeypatch.setenv("PORT", port)
    assert main(["demo"]) == cli.TO_MEND
    assert "PORT=8080 python -m bot demo" in capsys.readouterr().err


def test_a_port_that_is_taken_is_said_with_another_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second demo on the same port names a free choice."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        assert main(["demo"]) == cli.TO_MEND
    assert capsys.readouterr().err == (
        f"Port {port} is taken: choose another one, as in `PORT={port + 1} python -m bot demo`.\n"
    )


def test_a_fault_of_ours_is_logged_without_its_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An error that nobody foresaw says its kind and place, and asks to be started again."""

    def broken(_: object) -> None:
        raise LookupError("words that somebody typed")

    monkeypatch.setattr(cli, "load_settings", broken)
    assert main(["run"]) == cli.FAILED
    told = capsys.readouterr().err
    assert "LookupError" in told
    assert "test_cli.py" in told
    assert "words" not in told


def test_a_second_sign_ends_the_bot_at_once() -> None:
    """Whoever presses Ctrl+C again does not wait for what is in hand."""

    async def work(stop: asyncio.Event) -> None:
        signal.raise_signal(signal.SIGTERM)
        await stop.wait()
        signal.raise_signal(signal.SIGINT)
        await asyncio.Event().wait()

    async def ended() -> None:
        await asyncio.wait_for(stopping.until_stopped(work), stopping.GRACE / 2)

    asyncio.run(ended())


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.slow
def test_the_demo_prints_one_address_and_ends_when_told(sign: signal.Signals) -> None:
    """One address on the standard output, a page behind it, and an end within seconds."""
    demo = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo"],
        cwd=ROOT,
        env={**os.environ, "PORT": "0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert demo.stdout is not None
        addresses = re.findall(r"http://127\.0\.0\.1:\d+/", demo.stdout.readline())
        assert len(addresses) == 1
        with urlopen(addresses[0], timeout=10) as page:
            assert page.status == 200
        demo.send_signal(sign)
        out, err = demo.communicate(timeout=15)
    finally:
        demo.kill()
    assert demo.returncode == cli.DONE
    assert out == ""
    assert "Traceback" not in err
    assert "ERROR" not in err
