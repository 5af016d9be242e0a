"""A report as a spreadsheet, with bar charts for those who look rather than read, or as CSV.

The charts are the spreadsheet's own: they print well and can be copied into a letter. The months
before stand in a picture beside it.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import BytesIO, StringIO
from pathlib import Path
from textwrap import wrap

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bot.report import Cell, Report, Row
from conversations.screens.tables import FEW, few
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
LINE = 15  # points
HEAD = 5
"""The first row of the sums below the sentences at their top: these may run over."""


def written(report: Report, file: Path) -> dict[Path, bytes]:
    """Write a report as its file's ending says; give what each file is to hold.

    A CSV has the rows; the sums stand in a second one beside it.
    """
    if file.suffix.casefold() == ".csv":
        beside = file.with_name(f"{file.stem}-sums{file.suffix}")
        return {file: _as_csv(report.rows), beside: _as_csv(report.sums)}
    book, held = Workbook(), BytesIO()
    first = book.active
    assert isinstance(first, Worksheet)
    _fill(first, report.say(SUMS, report.language), report.sums)
    _widen(first, HEAD)
    second = book.create_sheet()
    _fill(second, report.say(REQUESTS, report.language), report.rows)
    _widen(second, 2, headed=True)
    second.page_setup.orientation = "landscape"
    lines = 1
    for cell in second[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        width = second.column_dimensions[get_column_letter(cell.column)].width
        lines = max(lines, len(wrap(str(cell.value), int(width) - 1)))
    second.row_dimensions[1].height = lines * LINE
    second.freeze_panes = "C2"
    _draw(book.create_sheet(), first, report)
    book.save(held)
    return {file: held.getvalue()}


def _fill(sheet: Worksheet, title: str, rows: Sequence[Row]) -> None:
    """Write the rows into a sheet that is printed on pages as wide as it is."""
    sheet.title = title
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    for row in rows:
        sheet.append(list(row))
    for cells in sheet.iter_rows():
        for cell in cells:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a text that begins with "=" is no formula
            if cell.column == 1 and isinstance(cell.value, str):
                cell.font = Font(bold=True)
            elif cell.value == few(1):
                cell.alignment = Alignment(horizontal="right")  # below the numbers


def _widen(sheet: Worksheet, first_row: int, *, headed: bool = False) -> None:
    """Make each column as wide as its longest value from a row on, a date too.

    Where the columns are `headed`, the longest word above each has room as well.
    """
    for number, column in enumerate(sheet.iter_cols(values_only=True), 1):
        values = [str(value or "") for value in column[first_row - 1 :]]
        words = str(column[0]).split() if headed else []
        longest = max(map(len, (*values, *words)), default=0)
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


def _as_csv(rows: Sequence[Row]) -> bytes:
    """Write as the spreadsheets of Belgium read it: semicolons, a comma in numbers, UTF-8."""
    held = StringIO(newline="")
    csv.writer(held, delimiter=";").writerows([_plain(cell) for cell in row] for row in rows)
    return held.getvalue().encode("utf-8-sig")


def _plain(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:g}".replace(".", ",")
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
