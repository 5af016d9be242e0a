"""The command `export`: the figures of a month, for those to whom a network reports."""

from __future__ import annotations

import getpass
from argparse import Namespace
from datetime import date
from pathlib import Path

from bot import whole_files
from bot.catalogues import Catalogues
from bot.chart import MONTHS, Chart
from bot.clock import BRUSSELS, Clock
from bot.figures import month_of
from bot.mistakes import ToMendError
from bot.networks import load_directory
from bot.places import belgium
from bot.report import Origin, Report
from bot.report_files import written
from bot.settings import NetworksSettings, StorageSettings
from bot.storage.files import OURS_ALONE
from bot.storage.store import Store
from bot.version import VERSION
from conversations.requests.months import following, month_written, up_to


class FiguresSettings(StorageSettings, NetworksSettings):
    """What is needed to read the figures, and to name what they are about."""


class FiguresError(ToMendError):
    """The figures can't be given: one sentence that says what to mend."""


async def export(settings: FiguresSettings, given: Namespace) -> str:
    """Write the figures of a month; say where, and how many requests they are of.

    Raises:
        FiguresError: there is no such month or network, or the file can't be written.
        NetworksError: the networks file has mistakes.
        CannotOpenError: the database can't be used.
    """
    today = Clock().now().astimezone(BRUSSELS).date()
    first = _first_day(given.month, today)
    directory = load_directory(settings.networks_file, belgium())
    networks = {one.id for one in directory.networks}
    if given.network and given.network not in networks:
        raise FiguresError(
            f"There is no network {given.network}: choose one of {', '.join(sorted(networks))}."
        )
    file = _file(given)
    store = await Store.open(settings.database_url, settings.data_key.get_secret_value())
    try:
        async with store.begin() as unit:
            months = [
                (await month_of(unit, one, directory)).of(given.network)
                for one in up_to(first, MONTHS)
            ]
    finally:
        await store.close()
    moment = f"{Clock().now():%d/%m/%Y %H:%M}"
    origin = Origin(_account(), moment, VERSION, given.network or "")
    say, month = Catalogues.load().say, months[-1]
    report = Report(month, origin, directory, say, given.language)
    chart = Chart(months, report.network, directory, say, given.language)
    try:
        beside = chart.written(file.with_name(f"{file.stem}-chart.png"))
        files = whole_files.put({**written(report, file), **beside}, OURS_ALONE)
    except OSError as error:
        raise FiguresError(f"{file} can't be written: {error.strerror}.") from None
    sent = "1 request" if month.number == 1 else f"{month.number} requests"
    so_far = "" if following(first) <= today else " so far"
    return f"{', '.join(map(str, files))}: {sent} sent in {given.month}{so_far}."


def _file(given: Namespace) -> Path:
    named = f"{'-'.join(filter(None, ('figures', given.month, given.network)))}.xlsx"
    file: Path = given.out or Path(named)
    if file.suffix.casefold() not in {".xlsx", ".csv"}:
        raise FiguresError(f"{file} must end in .xlsx or .csv.")
    return file


def _first_day(month: str, today: date) -> date:
    first = month_written(month)
    if first is None:
        raise FiguresError(f'"{month}" is no month: write it as 2027-01.')
    if first > today:
        raise FiguresError(f"{month} has not begun: give a month up to {today:%Y-%m}.")
    return first


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "?"
