"""The tables of a report: small numbers are said to be small, and no text is a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from bot.catalogues import Catalogues
from bot.networks import load_directory
from bot.places import belgium
from bot.report import Origin, Report
from bot.report_files import written
from bot.resources import DEMO_FILE
from bot.whole_files import put
from conversations.directory import Desk
from conversations.flows.missions import Mission
from conversations.requests.figures import Figures, Measure, Month, Tally, median
from conversations.requests.meeting import Meeting
from conversations.text import Names

MARCH = date(2026, 3, 1)
DIRECTORY = load_directory(DEMO_FILE, belgium())
SAY = Catalogues.load().say


def report(month: Month, **changes: Any) -> Report:
    usual = {"origin": Origin("anne", "01/04/2026 09:00", "x"), "directory": DIRECTORY}
    return Report(month, **{**usual, "say": SAY, "language": "fr", **changes})


def line(rows: Iterable[tuple[Any, ...]], label: str) -> tuple[Any, ...]:
    return next(row for row in rows if label in row)


def row_of(**changes: Any) -> Figures:
    usual: dict[str, Any] = dict.fromkeys(Figures.__slots__)
    texts = ("network", "desk", "language", "wanted", "sent", "place", "age", "sector")
    usual |= dict.fromkeys(texts, "")
    usual |= {"sent_on": MARCH, "desk": "namur", "language": "fr", "outcome": "open_arranged"}
    usual |= {"computed": "co_consultation", "mission": "co_consultation"}
    return Figures(**{**usual, **changes})


def test_small_numbers_are_only_said_to_be_small() -> None:
    """From five on a number is said; none is said as none."""
    rows = (*[row_of(age="adults")] * 5, row_of(age="children", rating=1))
    sums = report(Month(MARCH, rows)).sums
    assert line(sums, "15 ans et plus")[-1] == 5
    assert line(sums, "De 0 à 23 ans")[-1] == "<5"
    assert line(sums, "Oui")[-1] == "<5"
    assert line(sums, "Demandes envoyées")[-1] == 6
    assert line(sums, "Encore ouverte (Psychologue trouvé)")[-1] == 6
    assert line(sums, "—")[-1] == 0


def test_wanted_missions_that_differ_meetings_and_medians_are_summed() -> None:
    """The median of an even number lies between the two in the middle."""
    meeting = Meeting(held=True, on=date(2026, 3, 9), hours=1.5, participants=8)
    rows = (
        *(row_of(wanted=Mission.EXPERTISE_SHARING.value, answered=1) for _ in range(5)),
        *(row_of(answered=2, meeting=meeting) for _ in range(5)),
    )
    given_out = report(Month(MARCH, rows))
    sums = given_out.sums
    assert line(sums, "Jours ouvrables jusqu'à la première réponse, médiane")[-1] == 1.5
    assert line(sums, "Heures, total")[-1] == 7.5
    assert line(sums, "Participants, total")[-1] == 40
    assert line(sums, "A eu lieu")[-1] == 5
    at = sums.index(("Autre mission souhaitée que calculée",))
    assert sums[at + 1] == (None, "Oui", 5)
    assert given_out.rows[-1][-4:] == ("A eu lieu", date(2026, 3, 9), 1.5, 8)
    assert median({}, Measure.ANSWERED) is None


def test_exits_questions_and_stories_are_summed() -> None:
    """Of a question it is said how many saw it, answered it, and stopped there."""
    counted = {
        ("exit:individual_care", "private"): 12,
        ("exit:bygone", "nobody"): 5,
        ("guard", "masked"): 8,
        ("seen", "need"): 30,
        ("answered", "need"): 20,
        ("seen", "summary"): 9,
        ("understood", "where"): 7,
        ("corrected", "where"): 6,
        ("seen", "asked_no_more"): 5,
    }
    sums = report(Month(MARCH, counted=counted)).sums
    assert line(sums, "Soins pour une personne (Pour moi-même ou un proche)")[-1] == 12
    assert line(sums, "bygone")[-1] == 5
    assert line(sums, "Envoyé avec le texte masqué")[-1] == 8
    assert (None, "asked_no_more", 5, 0, 5) in sums
    assert [row[2:] for row in sums if row[2:] == (30, 20, 10)]
    assert line(sums, "Récapitulatif, avant l'envoi")[2:] == (9, 0, 9)
    assert [row[2:] for row in sums if row[2:] == (7, 6)]


def test_exits_are_counted_by_network_where_it_is_known() -> None:
    """All of them, or those of the network that is reported; one that is gone keeps its id."""
    counted = {
        ("exit_in:individual_care", "psynam"): 12,
        ("exit_in:individual_care", "bygone"): 7,
        ("exit_in:staff_wellbeing", "psybru"): 3,
    }
    month = Month(MARCH, counted=counted)
    sums = report(month).sums
    namur = "Soins pour une personne · PsyNam (Réseau Santé Namur et Kirikou)"
    assert line(sums, namur)[-1] == 12
    assert line(sums, "Soins pour une personne · bygone")[-1] == 7
    assert "<5" in {row[-1] for row in sums if row}
    alone = report(month, origin=Origin("anne", "now", "x", "psynam")).sums
    assert line(alone, namur)[-1] == 12
    assert not [row for row in alone if row and 7 in row]


def test_what_may_be_said_is_drawn(tmp_path: Path) -> None:
    """A chart for each sum that has a bar, of the cells beside their labels; no small number."""
    rows = (*[row_of(age="adults")] * 5, *[row_of(age="children")] * 4)
    given_out = report(Month(MARCH, rows))
    (book,) = put(written(given_out, tmp_path / "x.xlsx"))
    shown_book = load_workbook(book)
    sums, drawn = shown_book["Totaux"], vars(shown_book["Graphiques"])["_charts"]
    assert len(drawn) == 3  # missions, ages, outcomes: no kind of organisation was told
    _title, first, last = list(given_out.charted)[1]
    series = drawn[1].series[0]
    assert series.val.numRef.f == f"'Totaux'!$C${first}:$C${last}"
    assert series.cat.numRef.f == f"'Totaux'!$B${first}:$B${last}"
    shown = [[cell.value for cell in row[1:3]] for row in sums[f"A{first}:C{last}"]]
    assert shown == [["15 ans et plus", 5], ["De 0 à 23 ans", "<5"]]
    assert not list(report(Month(MARCH)).charted)


def test_each_column_shows_what_is_in_it(tmp_path: Path) -> None:
    """Of a single request too: no date as ####, no word of a heading cut, no page cut in two."""
    (book,) = put(written(report(Month(MARCH, (row_of(place="Namur"),))), tmp_path / "x.xlsx"))
    read = load_workbook(book)
    sheet = read["Demandes"]
    for number, column in enumerate(sheet.iter_cols(values_only=True), 1):
        heading, value = str(column[0]), column[1]
        shown = f"{value:%Y-%m-%d}" if isinstance(value, date) else str(value or "")
        width = sheet.column_dimensions[get_column_letter(number)].width
        assert width > max(map(len, (*heading.split(), shown)))
    assert sheet.row_dimensions[1].height >= 3 * 15  # of the longest heading, three lines
    for one in read.worksheets[:2]:
        assert one.sheet_properties.pageSetUpPr
        assert one.sheet_properties.pageSetUpPr.fitToPage


def test_a_text_that_looks_like_a_formula_is_none(tmp_path: Path) -> None:
    """A desk's name is text in every spreadsheet."""
    evil = "=HYPERLINK(1)"
    desk = Desk("evil", Names((("fr", evil),)), ())
    directory = type(DIRECTORY)(
        (), (desk,), (), "evil", (), DIRECTORY.human_contact, DIRECTORY.gazetteer
    )
    month = Month(MARCH, tuple(row_of(desk="evil") for _ in range(5)))
    (book,) = put(written(report(month, directory=directory), tmp_path / "x.xlsx"))
    found = [
        cell
        for sheet in load_workbook(book).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value == evil
    ]
    assert len(found) == 6
    assert {cell.data_type for cell in found} == {"s"}
    rows, _sums = put(written(report(month, directory=directory), tmp_path / "x.csv"))
    with rows.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file, delimiter=";"))
    assert read[1][3] == f"'{evil}"


def test_a_tally_is_of_one_network_and_desk() -> None:
    """So that what is erased is found under both."""
    erased = {Tally(Measure.MISSION, "co_consultation", "psynam", "namur"): 3}
    month = Month(MARCH, erased=erased)
    assert (month.of("psynam").number, month.of("psybru").number) == (3, 0)
    assert (month.of(desk="namur").number, month.of(desk="gent").number) == (3, 0)
