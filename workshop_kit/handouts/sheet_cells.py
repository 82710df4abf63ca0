"""Cells of a spreadsheet that hold what they say: text is text, a number a number, a day a day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from workshop_kit.design import tokens
from workshop_kit.handouts.office_package import for_office

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | float | date | None

# Letters: Excel holds 32,767 of them in a cell, and counts most emoji as two.
LONGEST_TEXT = 16_000

# Excel reads « _x0041_ » in a text as the letter that it numbers.
_READ_AS_LETTER = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

_DAY_FORMAT = "dd/mm/yyyy"

_A4 = 9

# Points: a line of text, and the most that a row may take.
_LINE, _TALLEST = 13, 400

# Letters of a line for each digit of a column's width.
_LETTERS_PER_WIDTH = 1.05

# Excel's words for the number of a page and of the pages.
_PAGE = "&P / &N"

# Shares are shown by a hundred; what is counted in hundreds of people has a decimal.
_PERCENT = {"fr": '0.0"\u00a0"%', "en": "0.0%"}
_NUMBER_FORMATS = {
    "people": "#,##0",
    "events": "#,##0",
    "points": "+0.0;-0.0;0.0",
    "index_points": "0",
    "euros": "#,##0",
    "log_euros": "0.00",
    "euros_per_hour": "#,##0.00",
    "grades": "0.00",
    "risks": "0.00",
    "days": "#,##0",
    "days_per_thousand_hours": "0.00",
}
_OTHER_NUMBERS = "#,##0.0"


def put(cell: Cell, value: Value, *, cut: str = "") -> None:
    """Put a value into a cell, as what it is and never as a formula.

    Parameters
    ----------
    cell : Cell
        The cell.
    value : str, int, float, date or None
        Its value; None leaves room to write.
    cut : str
        What to say at the end of a text longer than a cell holds.
    """
    cell.font = Font(name="Arial", size=10)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.border = _border()
    if isinstance(value, str):
        cell.value = as_cell_text(value, cut)
        # Otherwise what begins with « = » would be a formula, and « #N/A » an error.
        cell.data_type = "s"
        # Who opens the cell and leaves it again finds the text as it was.
        cell.quotePrefix = True
    elif value is not None:
        cell.value = value
        cell.alignment = Alignment(horizontal="center", vertical="top")
        if isinstance(value, date):
            cell.number_format = _DAY_FORMAT


def as_cell_text(text: str, cut: str = "") -> str:
    r"""Return a text as Excel reads it back: nothing in it is taken for a letter's number.

    Examples
    --------
    >>> as_cell_text("=1+1 _x0041_")
    '=1+1 _x005F_x0041_'
    """
    whole = _READ_AS_LETTER.sub("_x005F_", for_office(text))
    return whole if len(whole) <= LONGEST_TEXT else whole[: LONGEST_TEXT - len(cut)] + cut


def set_number_format(cell: Cell, unit: str, language: str) -> None:
    """Show the figures of a cell in a unit."""
    percent = _PERCENT[language] if unit == "share" else None
    cell.number_format = percent or _NUMBER_FORMATS.get(unit, _OTHER_NUMBERS)


def put_head(sheet: Worksheet, heads: Sequence[tuple[str, float]]) -> None:
    """Write the titles of the columns, and give each its width in letters."""
    for column, (title, width) in enumerate(heads, start=1):
        cell = sheet.cell(1, column)
        put(cell, title)
        cell.font = Font(name="Arial", size=10, bold=True)
        cell.fill = PatternFill("solid", fgColor=_colour("wash"))
        sheet.column_dimensions[cell.column_letter].width = width
    set_height(sheet, 1)


def set_height(sheet: Worksheet, row: int) -> None:
    """Give a row the height of its longest text: LibreOffice would leave it one line tall."""
    lines = max(
        _lines(str(cell.value), sheet.column_dimensions[cell.column_letter].width)
        for cell in sheet[row]
        if cell.value is not None
    )
    sheet.row_dimensions[row].height = min(_LINE * lines + 3, _TALLEST)


def _lines(text: str, width: float) -> int:
    letters = max(1, int(width * _LETTERS_PER_WIDTH))
    return sum(1 + (len(line) - 1) // letters if line else 1 for line in text.split("\n"))


def add_list(sheet: Worksheet, cells: str, words: str) -> None:
    """Offer the words of a range in some cells; anything else may be written too."""
    offer = DataValidation(type="list", formula1=words, allow_blank=True)
    offer.showErrorMessage = False
    offer.add(cells)
    sheet.add_data_validation(offer)


def set_page(sheet: Worksheet, *, pages_wide: int) -> None:
    """Set a sheet on A4 paper, the long side across, so many pages wide."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages_wide, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.oddFooter.center.text = _PAGE


def _border() -> Border:
    side = Side(style="thin", color=_colour("line"))
    return Border(left=side, right=side, top=side, bottom=side)


def _colour(name: str) -> str:
    return tokens().colours[name][1:]
