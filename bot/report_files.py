"""A report as a spreadsheet, with bar charts for those who look rather than read, or as CSV.

The charts are the spreadsheet's own: they print well and can be copied into a letter. The months
before stand in a picture beside it.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.report import Cell, Report, Row
from conversations.screens.tables import FEW
from conversations.text import _

REQUESTS, SUMS, CHARTS = _("Requests"), _("Sums"), _("Charts")
NO_BAR = _("Fewer than {few} have no bar.")

LABELS, NUMBERS = 2, 3
"""The columns of the sums that a chart shows."""
CHART_WIDTH, CHART_HEIGHT, PER_BAR = 24, 3.0, 0.8  # centimetres
ROWS_PER_CM = 2
GAP = 2  # rows between two charts

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet calculate with a text (OWASP, CSV injection)."""
NARROWEST, WIDEST = 8, 60
HEAD = 5
"""The first row of the sums below the sentences at their top: these may run over."""


def write(report: Report, file: Path) -> list[Path]:
    """Write a report as its file's ending says, over what is there; give the files.

    A CSV has the rows; the sums stand in a second one beside it.
    """
    if file.suffix.casefold() == ".csv":
        beside = file.with_name(f"{file.stem}-sums{file.suffix}")
        _write_csv(file, report.rows)
        _write_csv(beside, report.sums)
        return [file, beside]
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    _fill(first, report.say(SUMS, report.language), report.sums)
    second = book.create_sheet()
    _fill(second, report.say(REQUESTS, report.language), report.rows)
    for cell in second[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    second.freeze_panes = "C2"
    _draw(book.create_sheet(), first, report)
    book.save(file)
    return [file]


def _fill(sheet: Worksheet, title: str, rows: Sequence[Row]) -> None:
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for cells in sheet.iter_rows():
        for cell in cells:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a text that begins with "=" is no formula
            if cell.column == 1 and isinstance(cell.value, str):
                cell.font = Font(bold=True)
    for number, column in enumerate(sheet.iter_cols(min_row=HEAD, values_only=True), 1):
        longest = max((len(str(value or "")) for value in column), default=0)
        width = min(max(longest + 2, NARROWEST), WIDEST)
        sheet.column_dimensions[get_column_letter(number)].width = width


def _draw(sheet: Worksheet, sums: Worksheet, report: Report) -> None:
    """Draw horizontal bars of the sums, one chart below the other; without a number, none."""
    sheet.title = report.say(CHARTS, report.language)
    sheet.append([report.say(NO_BAR(few=FEW), report.language)])
    row = 1 + GAP
    for title, first, last in report.charted:
        chart = BarChart()
        chart.type, chart.style, chart.legend, chart.title = "bar", 10, None, title
        chart.width, chart.height = CHART_WIDTH, CHART_HEIGHT + PER_BAR * (last - first + 1)
        chart.add_data(Reference(sums, min_col=NUMBERS, min_row=first, max_row=last))
        chart.set_categories(Reference(sums, min_col=LABELS, min_row=first, max_row=last))
        chart.x_axis.scaling.orientation = "maxMin"  # the first row on top
        chart.x_axis.delete = chart.y_axis.delete = False
        chart.y_axis.majorGridlines = None
        sheet.add_chart(chart, f"A{row}")
        row += round(chart.height * ROWS_PER_CM) + GAP


def _write_csv(file: Path, rows: Sequence[Row]) -> None:
    """Write as the spreadsheets of Belgium read it: semicolons, a comma in numbers, UTF-8."""
    with file.open("w", encoding="utf-8-sig", newline="") as target:
        csv.writer(target, delimiter=";").writerows([_plain(cell) for cell in row] for row in rows)


def _plain(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:g}".replace(".", ",")
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
