"""The commands of docs/operating.md in their order, in an empty folder, on both databases."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.sandbox import Group, Person, Sandbox
from bot.storage.schema import newest
from tests.installed.administrator import ROOT, Administrator
from tests.support import postgresql
from tests.support.bot_driver import REQUEST, answers
from tests.support.ports import free_port

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
    return str(re.findall(r"[A-Z0-9]{3}-[A-Z0-9]{3}", card.text)[0])


async def looked_after(one: Administrator, reference: str) -> None:
    """Give the commands that may be given while the bot runs, on either database."""
    month = Clock().now().strftime("%Y-%m")
    assert await one.gives("health") == "The bot is well."
    said = await one.gives("route", "5000", "--age", "children", "--language", "fr")
    assert said.startswith("5000 Namur → desk namur (Coordination de Namur): network namur")
    said = await one.gives("export", "--month", month)
    written = (f"figures-{month}{ending}" for ending in (".xlsx", "-chart.png", "-chart.txt"))
    assert said == f"{', '.join(written)}: 1 request sent in {month} so far."
    said = await one.gives("export", "--month", month, "--language", "nl", "--out", "f.csv")
    assert said == f"f.csv, f-sums.csv, f-chart.png, f-chart.txt: 1 request sent in {month} so far."
    assert "<5" in (one.folder / "f-sums.csv").read_text(encoding="utf-8-sig")
    said = await one.gives("poster", "namur", "--language", "both", "--out", "posters")
    assert said.startswith("Written: posters/poster-namur-fr-nl.pdf, posters/qr-namur-fr.svg")
    assert re.match(r"texts.xlsx holds \d+ texts", await one.gives("words", "export", "texts.xlsx"))
    assert await one.gives("words", "import", "texts.xlsx") == "No text has changed."
    assert "is kept out" in await one.gives("block", reference)
    assert "is answered again" in await one.gives("unblock", reference)
    assert "requests: " + reference in await one.gives("erase", reference, answer="no\n")


async def tightened(one: Administrator) -> None:
    """Open `.env` to others, read what `check` says of it, and close it."""
    (one.folder / ".env").chmod(0o644)
    assert "other accounts of this machine may look into .env" in await one.gives("check")
    assert (await one.gives("tighten")).endswith("from now on: .env.")
    assert "what is kept here is for the bot's account alone" in await one.gives("check")


async def rekeyed(one: Administrator, settings: dict[str, str]) -> dict[str, str]:
    """Change the key with the bot stopped; give the settings with the new one alone."""
    new = await one.gives("key")
    one.sets(**{**settings, "DATA_KEY": f"{new},{settings['DATA_KEY']}"})
    assert "stored values that need an old key: " in await one.gives("check")
    assert (await one.gives("rotate-key")).startswith("Stored values sealed anew with the first")
    assert "nothing is left that needs an old key" in await one.gives("check")
    settings = {**settings, "DATA_KEY": new}
    one.sets(**settings)
    await one.gives("check")
    return settings


def dumped_and_put_back(server: str, file: Path) -> None:
    """Do what the guide says of a backup on PostgreSQL, with the bot stopped."""
    account = ("-h", server, "-U", "missions")
    pg_dump, pg_restore = map(postgresql.program, ("pg_dump", "pg_restore"))
    subprocess.run([pg_dump, "--format=custom", f"--file={file}", *account, "missions"], check=True)
    back = [pg_restore, "--clean", "--if-exists", *account, "--dbname=missions", str(file)]
    subprocess.run(back, check=True)


async def test_the_guide_on_a_file(python: Path, tmp_path: Path) -> None:
    """From the empty folder to the first request, and all that follows it on SQLite."""
    one = Administrator(python, tmp_path)
    async with Sandbox() as sandbox:
        settings = await begun(one, sandbox)
        assert "has no group: `python -m bot link namur`" in await one.gives("check", code=2)
        async with one.runs():
            anne, group = await linked(one, sandbox)
            reference = await requested(anne, group, sandbox.person(first_name="Camille"))
            checked = await one.gives("check")
            assert "with all it needs" in checked
            assert f"schema {newest()}" in checked
            await looked_after(one, reference)
            await tightened(one)
            said = await one.gives("backup", "copy.sqlite3")
            assert re.fullmatch(
                r"copy.sqlite3 holds people: 1, requests: 1, \d+\.\d MB; checked, it is whole.",
                said,
            )
            assert "is erased within a minute" in await one.gives("erase", "--yes", reference)
            assert "end it first" in await one.gives("restore", "copy.sqlite3", code=2)
            assert "end it first" in await one.gives("run", code=2)
        said = await one.gives("restore", "copy.sqlite3")
        assert "is kept in data/bot.sqlite3.before-" in said
        assert "Erased again, as asked since the backup: people: 1." in said
        settings = await rekeyed(one, settings)
        async with one.runs():
            await requested(anne, group, sandbox.person(first_name="Jonas"))


async def test_the_guide_on_a_server_and_the_way_there_and_back(
    python: Path, tmp_path: Path, server: str
) -> None:
    """An installation moves to PostgreSQL with its request, is operated there, and moves back."""
    one, url = Administrator(python, tmp_path), f"postgresql://missions@/missions?host={server}"
    async with Sandbox() as sandbox:
        settings = await begun(one, sandbox)
        async with one.runs():
            anne, group = await linked(one, sandbox)
            reference = await requested(anne, group, sandbox.person(first_name="Camille"))
            assert "at work" in await one.gives("move", SQLITE, url, code=2)
        said = await one.gives("move", SQLITE, url)
        assert said.startswith("Moved and counted on both sides: people: 1, requests: 1, rows in")
        settings = {**settings, "DATABASE_URL": url}
        one.sets(**settings)
        async with one.runs():
            assert f"schema {newest()}: PostgreSQL" in await one.gives("check")
            await looked_after(one, reference)
            await tightened(one)
            assert "pg_dump" in await one.gives("backup", "copy.sqlite3", code=2)
            assert reference in (await anne.sees("1 demande ouverte", chat=group)).text
        settings = await rekeyed(one, settings)
        dumped_and_put_back(server, tmp_path / "copy.dump")
        said = await one.gives("move", url, "sqlite:///back/bot.sqlite3")
        assert "people: 1, requests: 1" in said
        one.sets(**{**settings, "DATABASE_URL": "sqlite:///back/bot.sqlite3"})
        async with one.runs():
            await one.gives("check")
            assert "is erased within a minute" in await one.gives("erase", "--yes", reference)
