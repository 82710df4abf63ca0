"""A Word document: its headings, paragraphs, tables and pages, whatever it says."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from workshop_kit.handouts.docx_styles import AFTER_TABLE, CELL, LACKING, TABLE, dress
from workshop_kit.handouts.office_package import About, for_office, seal

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

Look = Literal["plain", "strong", "lacking"]

# Of A4 paper, and of the text on it.
_MARGIN_MM = 20
_PAGE_WIDTH_MM = 210 - 2 * _MARGIN_MM

_TWENTIETHS_PER_MM = 1440 / 25.4

# Letters: in the narrowest column, a third of a page.
_LONG_CELL = 300


@dataclass(frozen=True)
class Piece:
    """Some words that look alike: plain, strong, or standing for what is lacking."""

    text: str
    look: Look = "plain"


def strong(text: str) -> Piece:
    """Return words that stand out."""
    return Piece(text, "strong")


def lacking(text: str) -> Piece:
    """Return words that stand for what is not written yet."""
    return Piece(text, "lacking")


Cell = Sequence[Piece]


class WordPages:
    """Pages of A4 with headings, paragraphs and tables that a screen reader can follow.

    Parameters
    ----------
    about : About
        What the file says of itself.
    """

    def __init__(self, about: About) -> None:
        self._about = about
        self._document = docx.Document()
        dress(self._document, about.language)
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        for side in ("left", "right", "top", "bottom"):
            setattr(section, f"{side}_margin", Mm(_MARGIN_MM))

    def title(self, text: str) -> None:
        """Write the title of the document."""
        self._write(self._document.add_paragraph(style="Title"), [Piece(text)])

    def heading(self, text: str, level: int = 1, *, starts_page: bool = False) -> None:
        """Write a heading, of level 1 to 3; at the top of a page when asked."""
        heading = self._document.add_paragraph(style=f"Heading {level}")
        heading.paragraph_format.page_break_before = starts_page or None
        self._write(heading, [Piece(text)])

    def paragraph(self, *pieces: Piece, keeps_next: bool = False) -> None:
        """Write a paragraph; on the page of what follows when asked."""
        paragraph = self._document.add_paragraph()
        self._write(paragraph, pieces)
        paragraph.paragraph_format.keep_with_next = keeps_next or None

    def table(
        self,
        caption: str,
        columns: Sequence[tuple[str, float]],
        rows: Iterable[Sequence[Cell]],
    ) -> None:
        """Write a table, with a head that each page repeats and words for screen readers.

        Parameters
        ----------
        caption : str
            What it holds, said to screen readers.
        columns : sequence of (str, float)
            Title and width of each, in any unit: together they take the page's width.
        rows : iterable of sequence of Cell
            Its rows; the first cell of each names it.
        """
        table = self._document.add_table(rows=0, cols=len(columns), style=TABLE)
        _say_caption(table, caption)
        heads = [[strong(title)] for title, _width in columns]
        widths = _widths([width for _title, width in columns])
        for number, row in enumerate([heads, *rows]):
            cells = table.add_row().cells
            for cell, pieces in zip(cells, row, strict=True):
                cell.paragraphs[0].style = CELL
                self._write(cell.paragraphs[0], pieces)
            _set_row(table.rows[-1], is_head=number == 0)
        _set_widths(table, widths)
        # Two tables that touch would become one.
        self._document.add_paragraph(style=AFTER_TABLE)

    def foot(self, said: str, page: tuple[str, str]) -> None:
        """Write the foot of each page: what it is, then its number between two words."""
        paragraph = self._document.sections[0].footer.paragraphs[0]
        before, between = page
        self._write(paragraph, [Piece(f"{said} · {before} ")])
        paragraph._p.append(_field("PAGE"))
        self._write(paragraph, [Piece(f" {between} ")])
        paragraph._p.append(_field("NUMPAGES"))

    def to_bytes(self) -> bytes:
        """Return the document, sealed: the same bytes each time."""
        written = io.BytesIO()
        self._document.save(written)
        return seal(written.getvalue(), self._about)

    def _write(self, paragraph: Paragraph, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            run = paragraph.add_run(for_office(piece.text))
            if piece.look == "strong":
                run.bold = True
            elif piece.look == "lacking":
                run.style = LACKING


def _say_caption(table: Any, caption: str) -> None:
    """Say to screen readers what a table holds."""
    properties = table._tbl.tblPr
    for name in ("w:tblCaption", "w:tblDescription"):
        said = OxmlElement(name)
        said.set(qn("w:val"), for_office(caption))
        properties.append(said)


def _set_row(row: Any, *, is_head: bool) -> None:
    """Keep a row on one page when it is short, and repeat the head on each."""
    properties = row._tr.get_or_add_trPr()
    # LibreOffice would cut off what does not fit on a page.
    if all(len(cell.text) < _LONG_CELL for cell in row.cells):
        properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))


def _widths(shares: Sequence[float]) -> list[int]:
    """Return the widths that take the page's, in twentieths of a point."""
    whole = _PAGE_WIDTH_MM * _TWENTIETHS_PER_MM
    return [round(whole * share / sum(shares)) for share in shares]


def _set_widths(table: Any, widths: Sequence[int]) -> None:
    table.autofit = False
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.set(qn("w:w"), str(width))
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell._tc.get_or_add_tcPr().get_or_add_tcW().set(qn("w:w"), str(width))
            cell._tc.tcPr.tcW.set(qn("w:type"), "dxa")


def _field(name: str) -> Any:
    """Return a number that the program counts: of the page, or of the pages."""
    return parse_xml(
        f'<w:fldSimple {nsdecls("w")} w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    )
