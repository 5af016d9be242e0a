"""What a network reports: every request once, nobody named, small numbers said to be small."""

from __future__ import annotations

from argparse import Namespace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.catalogues import Catalogues
from bot.clock import BRUSSELS
from bot.commands.figures import FiguresError, FiguresSettings, export
from bot.figures import month_of
from bot.messages import Messages
from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from bot.storage.store import Store
from bot.telegram.links import message_link, topic_link
from bot.telegram.outbound import render
from bot.turns.erasure import erase_requests
from conversations.requests.event import ClosingReason, Event, EventKind
from conversations.requests.figures import Measure, Month, median, total
from conversations.requests.months import before, following
from conversations.requests.request import Request
from tests.identities import a_person
from tests.support.desk_driver import ANNE, first_request
from tests.support.running_desk_driver import RunningDeskDriver, said_by_bot
from tests.support.samples import KEY, database

MARCH = date(2026, 3, 1)
MONDAY = datetime(2026, 3, 2, 12, 0, tzinfo=BRUSSELS)
DIRECTORY = load_directory(DEMO_FILE, belgium())
SAY = Catalogues.load().say
MESSAGES = Messages(lambda _raw: None, render, SAY, topic_link, message_link)


def sent(reference: str, at: datetime = MONDAY, **changes: Any) -> Request:
    """Give a whole request for Namur, sent at this moment."""
    request = first_request().replace(reference=reference, **changes)
    return request.replace(events=(request.events[0].replace(at=at),))


def after(request: Request, *happened: tuple[EventKind, float, dict[str, Any]]) -> Request:
    """Let a coordinator do things, so many days after the sending."""
    for kind, days, what in happened:
        at = request.submitted_at + timedelta(days=days)
        event = Event(kind=kind, at=at, actor=ANNE.person, actor_name="Anne", **what)
        request = request.with_event(event)
    return request


ARRANGED: tuple[tuple[EventKind, float, dict[str, Any]], ...] = (
    (EventKind.TAKEN, 0.1, {}),
    (EventKind.CLOSED, 7, {"reason": ClosingReason.ARRANGED}),
)


async def kept(store: Store, *requests: Request) -> Month:
    async with store.begin() as unit:
        await unit.requests.save(requests)
    return await march(store)


async def march(store: Store) -> Month:
    async with store.begin() as unit:
        return await month_of(unit, MARCH, DIRECTORY)


def given(folder: Path, **what: Any) -> Namespace:
    usual = {"month": "2026-03", "network": None, "out": folder / "out.xlsx", "language": "fr"}
    return Namespace(**{**usual, **what})


def exported(folder: Path, **what: Any) -> FiguresSettings:
    url = database(folder)
    return FiguresSettings(data_key=KEY, database_url=url, networks_file=DEMO_FILE, **what)


def cells(file: Path) -> list[str]:
    book = load_workbook(file)
    rows = (row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    return [str(cell) for row in rows for cell in row if cell is not None]


async def test_a_request_is_reported_by_what_was_chosen(store: Store) -> None:
    """Mission, place, public, sector, outcome; working days from the sending on."""
    month = await kept(store, after(sent("AAA-AAA"), *ARRANGED))
    (row,) = month.rows
    assert (row.desk, row.network, row.sent_on) == ("namur", "psynam", MONDAY.date())
    assert row.sent == row.mission == first_request().mission
    assert (row.outcome, row.answered, row.arranged, row.closed) == ("arranged", 0, 5, 5)
    assert row.place.startswith("5")
    assert row.age
    assert row.sector


async def test_nothing_that_was_typed_and_no_name_is_exported(store: Store, tmp_path: Path) -> None:
    """Only what was chosen from a list: no word, no name, no number, no reference."""
    person = a_person(7_000_000_007)  # no time of the day has its figures
    noted = (EventKind.NOTED, 1, {"text": "a canary named Tweety"})
    request = after(sent("AAA-AAA", person=person), noted)
    await kept(store, request)
    await export(exported(tmp_path), given(tmp_path))
    await export(exported(tmp_path), given(tmp_path, out=tmp_path / "out.csv"))
    files = [tmp_path / name for name in ("out.csv", "out-sums.csv")]
    said = "\n".join((*cells(tmp_path / "out.xlsx"), *(one.read_text() for one in files)))
    answers = request.answers
    typed = [answers[key] for key in ("name", "function", "organisation", "need_text")]
    for one in (*typed, "AAA-AAA", "Tweety", "Anne", str(request.person.id)):
        assert str(one) not in said, one
    assert "Namur" in said


async def test_tests_are_in_no_figure(store: Store) -> None:
    """Neither while they are kept nor once they are erased."""
    month = await kept(store, sent("AAA-AAA", test=True), sent("BBB-BBB"))
    assert month.number == 1
    async with store.begin() as unit:
        assert len(await unit.requests.load(references=["AAA-AAA", "BBB-BBB"])) == 2


async def test_erased_requests_stay_counted(store: Store) -> None:
    """Every sum is the same before and after; only their rows are gone. Tests leave nothing."""
    requests = (
        after(sent("AAA-AAA"), *ARRANGED, (EventKind.RATED, 8, {"rating": 2})),
        sent("BBB-BBB", MONDAY + timedelta(days=3), desk="elsewhere", network=None),
        sent("CCC-CCC", test=True),
    )
    before_it = await kept(store, *requests)
    async with store.begin() as unit:
        names = [one.reference for one in requests]
        await erase_requests(unit, names, MESSAGES, DIRECTORY, MONDAY)
    after_it = await march(store)
    assert after_it.rows == ()
    assert after_it.sums == before_it.sums
    assert after_it.of("psynam").number == after_it.of(desk="elsewhere").number == 1
    assert median(after_it.sums, Measure.ARRANGED) == 5


async def test_what_an_earlier_version_counted_of_the_erased_is_read(store: Store) -> None:
    """It knew the desk, the mission and how it ended."""
    async with store.begin() as unit:
        counted = {("request", "namur co_consultation no_capacity"): 6, ("request", "x y "): 1}
        await unit.counts.add(MONDAY.date(), counted)
    month = await march(store)
    assert month.number == 7
    assert month.of(desk="namur").sums[Measure.OUTCOME, "no_capacity"] == 6
    assert total(month.sums, Measure.OUTCOME) == 6


async def test_a_month_begins_and_ends_at_midnight_in_belgium(store: Store) -> None:
    """Also where that is another day in UTC."""
    first = datetime(2026, 3, 1, tzinfo=BRUSSELS)
    late = datetime(2026, 4, 1, tzinfo=BRUSSELS) - timedelta(seconds=1)
    month = await kept(
        store,
        sent("AAA-AAA", first),
        sent("BBB-BBB", first - timedelta(seconds=1)),
        sent("CCC-CCC", late),
        sent("DDD-DDD", late + timedelta(seconds=1)),
    )
    assert [row.sent_on for row in month.rows] == [first.date(), late.date()]
    assert (before(MARCH), following(MARCH)) == (date(2026, 2, 1), date(2026, 4, 1))
    assert following(date(2026, 12, 1)) == date(2027, 1, 1)


async def test_the_export_says_who_made_it_when_and_of_which_network(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the language that was asked for; a network has its own requests alone."""
    monkeypatch.setenv("LOGNAME", "anne")
    await kept(store, sent("AAA-AAA"), sent("BBB-BBB", network="psybru", desk="brussels"))
    file = tmp_path / "out.xlsx"
    asked = given(tmp_path, network="psybru", language="nl")
    said = await export(exported(tmp_path), asked)
    beside = (tmp_path / f"out-chart.{ending}" for ending in ("png", "txt"))
    names = ", ".join(map(str, (file, *beside)))
    assert said == f"{names}: 1 request sent in 2026-03."
    written = cells(file)
    assert any(cell.startswith("Opgemaakt door anne op ") for cell in written)
    assert written[:2] == ["Cijfers van 03/2026", "PsyBru (Brumenta en Bru-Stars)"]


async def test_a_file_is_named_by_the_month_and_the_network(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no file was asked for; it is for the account alone, for it has a row a request."""
    await kept(store)
    monkeypatch.chdir(tmp_path)
    await export(exported(tmp_path), given(tmp_path, out=None, network="psynam"))
    mode = (tmp_path / "figures-2026-03-psynam.xlsx").stat().st_mode
    assert not mode & 0o077


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ({"month": "2026-13"}, '"2026-13" is no month'),
        ({"month": "0000-01"}, '"0000-01" is no month'),
        ({"network": "atlantis"}, "There is no network atlantis: choose one of mosaique, "),
        ({"out": Path("x.pdf")}, "x.pdf must end in .xlsx or .csv"),
        ({"out": Path("/nowhere/x.xlsx")}, "/nowhere/x.xlsx can't be written: No such file"),
    ],
)
async def test_what_cannot_be_exported_is_said_in_one_sentence(
    store: Store, tmp_path: Path, what: dict[str, Any], told: str
) -> None:
    """And what to give instead."""
    await kept(store)
    with pytest.raises(FiguresError, match=told.replace(".", r"\.")) as mistake:
        await export(exported(tmp_path), given(tmp_path, **what))
    assert "\n" not in str(mistake.value)


async def test_an_account_without_a_name_makes_one_too(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a container."""

    def nobody() -> str:
        raise KeyError

    await kept(store)
    monkeypatch.setattr("getpass.getuser", nobody)
    await export(exported(tmp_path), given(tmp_path))
    assert any("par ? le" in cell for cell in cells(tmp_path / "out.xlsx"))


async def test_a_coordinator_reads_the_figures_in_the_group(life: RunningDeskDriver) -> None:
    """Those of the desk whose group it is, from the database, with what is counted there."""
    await life.sends()
    await life.says(life.anne, "/chiffres", chat=life.namur)
    (said,) = [one.text for one in said_by_bot(life.namur) if one.text.startswith("📊")]
    assert "Demandes envoyées\u00a0: <5 (0)" in said
