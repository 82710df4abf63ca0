"""The handout from JupyterLab's menu and from nbconvert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nbconvert.exporters import Exporter
from nbconvert.utils.exceptions import ConversionException
from traitlets import default

from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.answers import open_answer_book
from workshop_kit.data import load_workforce
from workshop_kit.errors import HandoutError, UnknownNameError, WorkshopError
from workshop_kit.handouts.build import PaperCell, compose
from workshop_kit.handouts.document import Document
from workshop_kit.handouts.html import write_html
from workshop_kit.handouts.pdf import write_pdf
from workshop_kit.sessions import read_session
from workshop_kit.texts import LANGUAGES, translator

if TYPE_CHECKING:
    from nbformat import NotebookNode


def _menu_label(name: str) -> str:
    """Return the words of Lab's menu: it is read whatever the language of the notebook."""
    return " · ".join(translator(language)(f"handouts.menu.{name}") for language in LANGUAGES)


class _HandoutExporter(Exporter):
    """A built notebook and the answer book of this kit, as a document.

    Nothing is executed: charts are redrawn from the answers by the functions
    that drew them on screen, and the outputs that the notebook holds are not read.
    """

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[str | bytes, dict[str, Any]]:
        """Return the handout of a notebook, and nbconvert's resources."""
        nb, resources = super().from_notebook_node(nb, resources, **kwargs)
        try:
            return self.write(document_of(nb)), resources
        except WorkshopError as error:
            raise ConversionException(_sentence(error, nb)) from error

    def write(self, document: Document) -> str | bytes:
        """Write the document in the format of this exporter."""
        raise NotImplementedError


class WorkshopHandoutExporter(_HandoutExporter):
    """The handout as one HTML page: ``jupyter nbconvert --to workshop_handout``."""

    export_from_notebook = _menu_label("html")
    output_mimetype = "text/html"

    @default("file_extension")
    def _own_file_extension(self) -> str:
        return ".html"

    def write(self, document: Document) -> str:
        """Write the document as HTML."""
        return write_html(document)


class WorkshopHandoutPDFExporter(_HandoutExporter):
    """The handout as PDF/UA-1: ``jupyter nbconvert --to workshop_handout_pdf``."""

    export_from_notebook = _menu_label("pdf")
    output_mimetype = "application/pdf"

    @default("file_extension")
    def _own_file_extension(self) -> str:
        return ".pdf"

    def write(self, document: Document) -> bytes:
        """Write the document as PDF."""
        return write_pdf(document)


def document_of(notebook: NotebookNode) -> Document:
    """Return the document of a built notebook, with the answers of this kit.

    Raises
    ------
    HandoutError
        If it is not a notebook of the kit.
    """
    about = notebook.metadata.get("workshop_kit", {})
    language = about.get("language")
    if language not in LANGUAGES or not about.get("session"):
        raise HandoutError("handout_not_of_the_kit")
    return compose(
        read_session(str(about["session"])),
        [_cell(cell) for cell in notebook.cells],
        language=language,
        answers=open_answer_book().read_all(),
        workforce=load_workforce(PRACTICE_COMPANY),
    )


def _cell(cell: NotebookNode) -> PaperCell:
    about = cell.metadata.get("workshop_kit", {})
    return PaperCell(
        key=str(about.get("key", "")),
        text=cell.source if cell.cell_type == "markdown" else "",
        activities=tuple(str(key) for key in about.get("activities", ())),
        tags=tuple(cell.metadata.get("tags", ())),
        opens_step="minutes" in about,
    )


def _sentence(error: WorkshopError, notebook: NotebookNode) -> str:
    language = notebook.metadata.get("workshop_kit", {}).get("language", "fr")
    try:
        return translator(language).error(error)
    except UnknownNameError:
        return translator("fr").error(error)
