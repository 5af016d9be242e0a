"""Checks on this machine: settings, networks, texts, database, disk, backups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.catalogues import Catalogues
from bot.clock import Clock
from bot.commands.file_permissions import open_to_others
from bot.commands.findings import Finding, doubtful, right, wrong
from bot.networks import examples_in
from bot.settings import Settings, slips
from bot.status import BACKUP_AGE, ROOM
from bot.storage import files, schema
from bot.storage.codec import Codec
from bot.storage.errors import BehindError, CannotOpenError, UnavailableError
from bot.storage.facts import BACKED_UP
from bot.storage.rotation import Left, left
from bot.storage.store import Access, Store
from bot.version import VERSION
from conversations.directory import Directory
from conversations.languages.packs import check_languages
from conversations.text import Language

ON_A_SERVER = right("backup", "by pg_dump on the server, which is not seen from here")


def settings_checked() -> Iterator[Finding]:
    """Say which version looks, and what looks like a slip in `.env`.

    What is wrong in it has been refused before.
    """
    yield right("version", VERSION)
    said = slips()
    yield doubtful("settings", "\n".join(said)) if said else right("settings", "complete")


def texts_checked() -> Iterator[Finding]:
    """Say whether each language is whole.

    Raises:
        IncompleteLanguageError: one is not.
    """
    check_languages()
    Catalogues.load()
    yield right("texts", f"complete in {', '.join(Language)}")


def networks_checked(settings: Settings, directory: Directory) -> Iterator[Finding]:
    """Say what the networks file declares, and where examples are left in it."""
    file = settings.networks_file
    if examples := list(examples_in(file)):
        yield wrong("networks", "\n".join(examples))
        return
    yield right(
        "networks",
        f"{file.name}: networks {len(directory.networks)}, desks {len(directory.desks)}, "
        f"territories {len(directory.territories)}",
    )
    if directory.administrators_chat_id is None:
        yield doubtful(
            "alarms",
            "no administrators_chat_id in the networks file: troubles stand in the log alone.",
        )


async def database_checked(settings: Settings, clock: Clock) -> Iterator[Finding]:
    """Say whether the database can be used, and how much room it has.

    One that is not there yet is not made.
    """
    file = files.file_of(settings.database_url)
    if file is not None and not file.exists():
        folder = next(one for one in file.absolute().parents if one.exists())
        return iter((_to_be_made(file), *_room(folder)))
    return iter([*await _opened(settings, clock), *(_room(file.absolute()) if file else ())])


def rights_checked(settings: Settings) -> Iterator[Finding]:
    """Say whether other accounts of this machine may look into the database or `.env`.

    Raises:
        SettingsError: `.env` can't be read.
    """
    if opened := open_to_others(settings):
        names = ", ".join(map(str, opened))
        yield doubtful(
            "rights",
            f"other accounts of this machine may look into {names}: `python -m bot tighten` keeps "
            "them to yours.",
        )
    else:
        yield right("rights", "what is kept here is for the bot's account alone")


def _to_be_made(file: Path) -> Finding:
    if folder := files.kept_from_by(file):
        return wrong(
            "database", f"{file} can't be made: give the bot's account the right to write {folder}."
        )
    return right("database", f"{file} will be made at the first start")


async def _opened(settings: Settings, clock: Clock) -> list[Finding]:
    key = settings.data_key.get_secret_value()
    try:
        store = await Store.open(settings.database_url, key, Access.AS_IT_IS)
    except BehindError as behind:
        return [doubtful("database", f"{behind}.")]
    except (CannotOpenError, UnavailableError) as error:
        return [wrong("database", str(error))]
    opened = f"opens, with its key; schema {schema.newest()}"
    keys = Codec(key).number
    try:
        async with store.begin() as unit:
            backed_up = await unit.facts.get(BACKED_UP)
        rotated = [_keys(await left(store))] if keys > 1 else []
    finally:
        await store.close()
    if store.shared:
        return [right("database", f"{opened}: PostgreSQL"), *rotated, ON_A_SERVER]
    return [right("database", opened), *rotated, _backup(backed_up, clock.now())]


def _keys(found: Left) -> Finding:
    """Say whether the keys after the first one of DATA_KEY are still needed."""
    spoilt = f" No key opens {found.unreadable}." if found.unreadable else ""
    if found.old or not found.done:
        return doubtful(
            "keys",
            f"stored values that need an old key: {found.old}. Stop the bot, and give `python -m "
            f"bot rotate-key`, or give it again to its end.{spoilt}",
        )
    return right(
        "keys",
        "nothing is left that needs an old key: take all but the first out of DATA_KEY, and keep "
        f"them with the backups made until the rotation.{spoilt}",
    )


def _backup(backed_up: str | None, now: datetime) -> Finding:
    if backed_up is None:
        return doubtful("backup", "none was made with `python -m bot backup FILE` so far.")
    when = datetime.fromisoformat(backed_up)
    said = f"last made on {when:%Y-%m-%d at %H:%M}"
    return right("backup", said) if now - when < BACKUP_AGE else doubtful("backup", f"{said}.")


def _room(file: Path) -> Iterator[Finding]:
    free = files.room_beside(file)
    if free is None:
        return
    said = f"{free / 1e9:.1f} GB free in {file.parent}"
    yield right("disk", said) if free >= ROOM else wrong("disk", f"{said}: make room.")
