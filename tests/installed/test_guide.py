"""The commands of docs/operating.md in their order, in an empty folder, on both databases."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.sandbox import Group, Person, Sandbox
from bot.storage.schema import newest
from tests.installed.administrator import ROOT, Administrator
from tests.support import postgresql
from tests.support.bot_driver import REQUEST, answers

pytestmark = pytest.mark.slow

PAGE = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
SQLITE = "sqlite:///data/bot.sqlite3"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Start a server as a region has one, with an account and a database of the bot's own."""
    try:
        postgresql.program("initdb")
    except FileNotFoundError as missing:
        pytest.skip(str(missing))
    with postgresql.server() as socket_folder:
        at = ("-h", socket_folder, "-U", postgresql.ACCOUNT)
        for command in (("createuser", "missions"), ("createdb", "--owner=missions", "missions")):
            subprocess.run([postgresql.program(command[0]), *at, *command[1:]], check=True)
        yield socket_folder


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


def least_file() -> str:
    """Give the networks file that the guide shows, with a number of their own put in."""
    (shown,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    return str(shown).replace("+32 81 55 01 00", "+32 81 12 34 56")


async def begun(one: Administrator, sandbox: Sandbox, **more: str) -> dict[str, str]:
    """Do steps 2 to 4: the version, the networks file, token and key; give the settings."""
    assert re.fullmatch(r"missions-de-soutien \d+\.\d+\.\d+", await one.gives("--version"))
    (one.folder / "networks.toml").write_text(least_file(), encoding="utf-8")
    settings = {
        "BOT_TOKEN": sandbox.token,
        "TELEGRAM_API_URL": sandbox.api_url,
        "DATA_KEY": await one.gives("key"),
        "MONITOR_ADDRESS": f"127.0.0.1:{free_port()}",
        **more,
    }
    one.sets(**settings)
    return settings


async def linked(one: Administrator, sandbox: Sandbox) -> tuple[Person, Group]:
    """Do step 6 while the bot runs: a code, and the link opened by somebody of the group."""
    anne = sandbox.person(first_name="Anne")
    group = sandbox.group(title="Coordination", members=[anne])
    group.bot_status = "left"
    said = await one.gives("link", "namur")
    code = re.findall(r"startgroup=(\S+) ", said)[0]
    group.add_bot(anne, start=code)
    await anne.sees("Coordination de Namur", chat=group)
    group.promote_bot(anne)
    return anne, group


async def requested(anne: Person, group: Group, camille: Person) -> str:
    """Do step 7, as a request that counts; give its reference."""
    camille.starts()
    await camille.sees("psychologue")
    await answers(camille, *REQUEST)
    card = await anne.sees("Nouvelle demande", chat=group)
    await anne.presses("Je m'en occupe", message=card).answer()
    await camille.sees("Anne")
    return re.findall(r"[A-Z0-9]{3}-[A-Z0-9]{3}", card.text)[0]


async def test_try(python: Path, tmp_path: Path, server: str) -> None:
  for base in ("sqlite","pg"):
    async with Sandbox() as sandbox:
        f = tmp_path / base
        f.mkdir()
        one = Administrator(python, f)
        more = {} if base == "sqlite" else {"DATABASE_URL": f"postgresql://missions@/missions?host={server}"}
        s = await begun(one, sandbox, **more)
        def p(*a):
            print(*a, flush=True)
        p(await one.gives("check", code=2))
        async with one.runs():
            anne, group = await linked(one, sandbox)
            ref = await requested(anne, group, sandbox.person(first_name="Camille"))
            p([m.text for m in group.messages])
            p(await one.gives("check"))
            p(await one.gives("health"))
            p(await one.gives("route", "5000", "--age", "children", "--language", "fr"))
            p(await one.gives("tighten"))
            p(await one.gives("export", "--month", "2026-11"))
            p(await one.gives("export", "--month", "2026-11", "--out", "f.csv", "--network", "namur", "--language", "nl"))
            p((f/"f-sums.csv").read_text())
            p(await one.gives("poster", "namur", "--language", "both", "--out", "posters"))
            p(await one.gives("words", "export", "texts.xlsx"))
            p(await one.gives("words", "import", "texts.xlsx"))
            p(await one.gives("backup", "copy.sqlite3", code=0 if base == "sqlite" else 2))
            p(await one.gives("block", ref))
            p(await one.gives("unblock", ref))
            p(await one.gives("erase", ref, answer="no\n"))
            p(await one.gives("erase", ref, answer="yes\n"))
            p(await one.gives("restore", "copy.sqlite3", code=2))
            p(await one.gives("rotate-key", code=2))
            p(await one.gives("run", code=2 if base == "sqlite" else 2))
        p(await one.gives("restore", "copy.sqlite3", code=0 if base == "sqlite" else 2))
        new = await one.gives("key")
        one.sets(**{**s, "DATA_KEY": f"{new},{s['DATA_KEY']}"})
        p(await one.gives("check"))
        p(await one.gives("rotate-key"))
        p(await one.gives("check"))
