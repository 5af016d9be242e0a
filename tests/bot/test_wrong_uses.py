"""Ten wrong ways to give each command: each is answered by what to do, and leaves all as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot import cli
from bot.cli import main
from bot.resources import DEMO_FILE
from bot.settings import NAMES
from tests.bot import logs

pytestmark = pytest.mark.sqlite(reason="each has a folder of its own, and what stands there")

OTHER = Fernet.generate_key().decode()
NOWHERE = "postgresql://missions@127.0.0.1:1/missions"
BAD_PORT = "postgresql://missions@server:port/missions"
HERE = "sqlite:///data/bot.sqlite3"

Wrong = tuple[str, dict[str, str], str]
"""A command as it is typed, what is set for it, and a piece of the answer."""

EXPORT: tuple[Wrong, ...] = (
    ("export", {}, "--month"),
    ("export --month 2027-13", {}, "write it as 2027-01"),
    ("export --month 9999-12", {}, "write it as 2027-01"),
    ("export --month 2099-01", {}, "has not begun"),
    ("export --month janvier", {}, "write it as 2027-01"),
    ("export --month 2026-01 --network namurr", {}, "choose one of"),
    ("export --month 2026-01 --language it", {}, "choose from"),
    ("export --month 2026-01 --out figures.pdf", {}, "must end in .xlsx or .csv"),
    ("export --month 2026-01 --out none/figures.csv", {}, "can't be written"),
    ("export --month 2026-01", {"DATA_KEY": OTHER}, "is not the key"),
    ("export --month 2026-01", {"DATABASE_URL": NOWHERE}, "no server answers"),
    ("export --month 2026-01", {"NETWORKS_FILE": "folder"}, "can't be read"),
)
POSTER: tuple[Wrong, ...] = (
    ("poster", {}, "NETWORK"),
    ("poster nowhere", {}, "choose one of psynam"),
    ("poster PSYNAM", {}, "choose one of psynam"),
    ("poster psynam", {}, "give --bot NAME"),
    ("poster psynam", {"BOT_TOKEN": ""}, "BOT_TOKEN is not set"),
    ("poster psynam --bot b", {}, "is no name of a bot"),
    ("poster psynam --bot éééééé", {}, "is no name of a bot"),
    ("poster psynam --language it", {}, "choose from"),
    ("poster psynam --bot InventedBot --out junk", {}, "can't be written to"),
    ("poster psynam --bot InventedBot", {"NETWORKS_FILE": "none.toml"}, "does not exist"),
)
ROUTE: tuple[Wrong, ...] = (
    ("route", {}, "PLACE"),
    ("route Nowhere", {}, "give a postal code"),
    ("route 99999", {}, "give a postal code"),
    ("route 0", {}, "give a postal code"),
    ("route 🙂", {}, "give a postal code"),
    ("route 5000 7000", {}, "unrecognized arguments: 7000"),
    ("route 5000 --age old", {}, "choose from"),
    ("route 5000 --language it", {}, "choose from"),
    ("route 5000", {"NETWORKS_FILE": "none.toml"}, "does not exist"),
    ("route 5000", {"NETWORKS_FILE": "junk"}, "junk"),
)
BACKUP: tuple[Wrong, ...] = (
    ("backup", {}, "FILE"),
    ("backup folder", {}, "is a folder"),
    ("backup junk", {}, "add --force"),
    ("backup none/copy", {}, "cannot be written"),
    ("backup data/bot.sqlite3", {}, "belongs to the database itself"),
    ("backup data/bot.sqlite3.lock", {}, "belongs to the database itself"),
    ("backup copy", {"DATABASE_URL": NOWHERE}, "pg_dump"),
    ("backup copy", {"DATABASE_URL": "mysql://server"}, "is not a database of ours"),
    ("backup copy", {"DATABASE_URL": "sqlite:///junk"}, "not a database"),
    ("backup copy", {"DATABASE_URL": "sqlite:///none"}, "nothing to back up"),
)
RESTORE: tuple[Wrong, ...] = (
    ("restore", {}, "FILE"),
    ("restore none", {}, "There is no file"),
    ("restore folder", {}, "There is no file"),
    ("restore junk", {}, "is not a database"),
    ("restore data/bot.sqlite3", {}, "belongs to the database itself"),
    ("restore good extra", {}, "unrecognized arguments"),
    ("restore good", {"DATA_KEY": OTHER}, "another key"),
    ("restore good", {"DATA_KEY": "key"}, "DATA_KEY is not a key"),
    ("restore good", {"DATABASE_URL": NOWHERE}, "pg_restore"),
    ("restore good", {"DATABASE_URL": "sqlite:///junk/bot"}, "cannot be made"),
)
MOVE: tuple[Wrong, ...] = (
    ("move", {}, "FROM, TO"),
    (f"move {HERE}", {}, "TO"),
    ("move here there", {}, "Give two addresses"),
    (f"move {HERE} {HERE}", {}, "the same database"),
    (f"move {HERE} sqlite:///data/../data/bot.sqlite3", {}, "the same database"),
    (f"move sqlite:///none {NOWHERE}", {}, "nothing to move"),
    (f"move {HERE} {NOWHERE}", {}, "no server answers"),
    (f"move {HERE} {BAD_PORT}", {}, "Give two addresses"),
    (f"move {HERE} sqlite:///good", {}, "holds something already"),
    (f"move {HERE} sqlite:///folder", {}, "is a folder"),
    ("move sqlite:///junk sqlite:///new", {}, "move from"),
    (f"move {HERE} sqlite:///new", {"DATA_KEY": OTHER}, "is not the key"),
)
ROTATE: tuple[Wrong, ...] = (
    ("rotate-key", {}, "one key only"),
    ("rotate-key now", {}, "unrecognized arguments"),
    ("rotate-key", {"DATA_KEY": ""}, "DATA_KEY is not set"),
    ("rotate-key", {"DATA_KEY": ","}, "DATA_KEY is not a key"),
    ("rotate-key", {"DATA_KEY": f"{OTHER},"}, "DATA_KEY is not a key"),
    ("rotate-key", {"DATA_KEY": f"{OTHER} {OTHER}"}, "DATA_KEY is not a key"),
    ("rotate-key", {"DATA_KEY": f"{OTHER},{OTHER}"}, "is not the key"),
    ("rotate-key", {"DATA_KEY": OTHER}, "one key only"),
    ("rotate-key", {"DATA_KEY": f"{OTHER},{OTHER}", "DATABASE_URL": NOWHERE}, "no server answers"),
    ("rotate-key", {"DATA_KEY": f"{OTHER},{OTHER}", "DATABASE_URL": BAD_PORT}, "DATABASE_URL"),
)
WORDS: tuple[Wrong, ...] = (
    ("words", {}, "FILE"),
    ("words export", {}, "FILE"),
    ("words burn texts.xlsx", {}, "choose from"),
    ("words export folder", {}, "can't be written"),
    ("words export none/texts.xlsx", {}, "can't be written"),
    ("words export junk/texts.xlsx", {}, "can't be written"),
    ("words import none.xlsx", {}, "no spreadsheet that `words export` wrote"),
    ("words import junk", {}, "no spreadsheet that `words export` wrote"),
    ("words import folder", {}, "no spreadsheet that `words export` wrote"),
    ("words import good", {}, "no spreadsheet that `words export` wrote"),
)
PEOPLE: tuple[Wrong, ...] = tuple(
    (f"{command} {who}".strip(), chosen, answer)
    for command in ("block", "unblock", "erase")
    for who, chosen, answer in (
        ("", {}, "WHO"),
        ("0", {}, "No request has this reference"),
        ("ABC", {}, "No request has this reference"),
        ("ABC-DEF", {}, "No request has this reference"),
        ("9" * 30, {}, "No request has this reference"),
        ("telegram:x", {}, "No request has this reference"),
        ("K7R-4M3 ABC", {}, "unrecognized arguments"),
        ("K7R-4M3", {"DATA_KEY": OTHER}, "is not the key"),
        ("K7R-4M3", {"DATABASE_URL": "sqlite:///folder"}, "is a folder"),
        ("K7R-4M3", {"DATABASE_URL": "sqlite:///junk"}, "not a database"),
        ("K7R-4M3", {"DATABASE_URL": NOWHERE}, "no server answers"),
    )
)
LINK: tuple[Wrong, ...] = (
    ("link", {}, "DESK"),
    ("link NAMUR", {}, "the networks file has: namur"),
    ("link namurr", {}, 'mean "namur"'),
    ("link namur gent", {}, "unrecognized arguments"),
    ("link namur", {"BOT_TOKEN": ""}, "BOT_TOKEN is not set"),
    ("link namur", {"BOT_TOKEN": "token"}, "is not a Telegram token"),
    ("link namur", {"NETWORKS_FILE": "none.toml"}, "does not exist"),
    ("link namur", {"NETWORKS_FILE": "folder"}, "can't be read"),
    ("link namur", {"DATABASE_URL": "sqlite:///folder"}, "is a folder"),
    ("link namur", {"DATABASE_URL": BAD_PORT}, "DATABASE_URL is not a database"),
)
SETTINGS: tuple[Wrong, ...] = tuple(
    (command, {name: value}, name)
    for command in ("check", "run")
    for name, value in (
        ("TELEGRAM_API_URL", "telegram"),
        ("HTTPS_PROXY", "http://"),
        ("SSL_CERT_FILE", "none.pem"),
        ("WEBHOOK_URL", "hospital"),
        ("WEBHOOK_ADDRESS", "here"),
        ("MONITOR_ADDRESS", "127.0.0.1:0"),
        ("HEARTBEAT_URL", "monitor"),
        ("LOG_FORMAT", "xml"),
        ("DATABASE_URL", BAD_PORT),
        ("DATA_KEY", "key"),
    )
)
OTHERS: tuple[Wrong, ...] = (
    ("health", {}, "MONITOR_ADDRESS is not set"),
    ("health", {"MONITOR_ADDRESS": "127.0.0.1:1"}, "Nothing that is this bot answers"),
    ("health", {"MONITOR_ADDRESS": "[::1]:1"}, "Nothing that is this bot answers"),
    ("health now", {}, "unrecognized arguments"),
    ("tighten now", {}, "unrecognized arguments"),
    ("tighten", {"DATABASE_URL": BAD_PORT}, "DATABASE_URL is not a database"),
    ("key now", {}, "unrecognized arguments"),
    ("example --flanders", {}, "unrecognized arguments"),
    ("demo", {"PORT": "many"}, "PORT=8080 python -m bot demo"),
    ("chek", {}, "invalid choice: 'chek'"),
)


@pytest.fixture(autouse=True)
def _installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stand in a folder with a database, a copy of it, and what is neither."""
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    settings = {
        "BOT_TOKEN": "123456:" + "x" * 35,
        "DATA_KEY": Fernet.generate_key().decode(),
        "NETWORKS_FILE": str(DEMO_FILE),
        "TELEGRAM_API_URL": "http://127.0.0.1:1",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "folder").mkdir()
    (tmp_path / "junk").write_bytes(b"junk" * 2000)
    with logs.restored():
        assert main(["block", "1"]) == main(["backup", "good"]) == cli.DONE
        yield


@pytest.mark.parametrize(
    ("typed", "chosen", "answer"),
    [
        *(*EXPORT, *POSTER, *ROUTE, *BACKUP, *RESTORE, *MOVE, *ROTATE, *WORDS),
        *(*PEOPLE, *LINK, *SETTINGS, *OTHERS),
    ],
)
def test_a_wrong_use_is_answered_by_what_to_do(
    typed: str,
    chosen: dict[str, str],
    answer: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One sentence, or the usage of the command; no trace, and no exit code of success."""
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    capsys.readouterr()
    try:
        code = main(typed.split())
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else cli.FAILED
    said = capsys.readouterr().err
    assert code == cli.TO_MEND or (typed == "health" and code == cli.FAILED)
    assert answer in said
    assert "Traceback" not in said
    assert "broke down" not in said
    assert said.startswith("usage: ") or len(said.splitlines()) == 1
