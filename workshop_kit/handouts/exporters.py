"""The documents of one notebook, from JupyterLab's menu and from ``jupyter nbconvert``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from nbconvert.exporters import Exporter
from nbconvert.utils.exceptions import ConversionException
from traitlets import Float, default

from workshop_kit.answers import open_answer_book
from workshop_kit.errors import HandoutError, UnknownNameError, WorkshopError
from workshop_kit.handouts.build import compose
from workshop_kit.handouts.drawing import workforce_of
from workshop_kit.handouts.execution import CELL_SECONDS, run_analysts_cells, run_cells
from workshop_kit.handouts.notebook_cells import cells_for_guide, cells_of
from workshop_kit.handouts.orders import WRITERS, AnswersRead, slides_writers
from workshop_kit.handouts.plan_files import PLAN_WRITERS, plan_papers
from workshop_kit.sessions import Session, read_session
from workshop_kit.texts import LANGUAGES, translator

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from workshop_kit.data import Workforce


def _menu_label(name: str) -> str:
    """Return the words of Lab's menu: it is read whatever the language of the notebook."""
    return " · ".join(translator(language)(name) for language in LANGUAGES)


class DocumentExporter(Exporter):
    """A built notebook and the answer book of this kit, as a document.

    Charts are redrawn from the answers by the functions that drew them on screen, and the
    outputs that the notebook holds are not read. Code whose results are printed runs apart,
    in a fresh kernel without network.
    """

    ending: ClassVar[str]
    """Ending of the file, without its dot."""

    kind: ClassVar[str]
    """What distinguishes the file of this document from another's of the same notebook."""

    # Seconds that a cell whose result is printed may take.
    cell_seconds = Float(CELL_SECONDS).tag(config=True)

    @default("file_extension")
    def _own_file_extension(self) -> str:
        return f".{self.ending}"

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[str | bytes, dict[str, Any]]:
        """Return the document of a notebook, and nbconvert's resources."""
        nb, resources = super().from_notebook_node(nb, resources, **kwargs)
        try:
            content = self._write(_Opened.read(nb, resources))
        except WorkshopError as error:
            raise ConversionException(_sentence(error, nb)) from error
        resources["output_extension"] = self._extension(nb)
        resources["language"] = nb.metadata["workshop_kit"]["language"]
        return content.decode("utf-8") if self.ending == "html" else content, resources

    def _write(self, opened: _Opened) -> bytes:
        return self.writers()[self.ending](self.compose(opened))

    def compose(self, opened: _Opened) -> Any:
        """Return the document."""
        raise NotImplementedError

    def writers(self) -> Mapping[str, Any]:
        """Return what writes such a document, by format."""
        return WRITERS

    def _extension(self, notebook: NotebookNode) -> str:
        """Return the end of the file's name: three documents of one notebook are three files."""
        t = translator(notebook.metadata["workshop_kit"]["language"])
        word = t(f"handouts.{self.kind}.ending") if self.kind != "handout" else ""
        return f".{word}{self.file_extension}" if word else self.file_extension


class _Opened:
    """A notebook of the kit, and what its documents need besides.

    Attributes
    ----------
    notebook : NotebookNode
        As it stands: prose that someone changed or added is printed.
    session : Session
        Its session.
    language : str
        Its language.
    answers : AnswersRead
        The answers of this kit.
    workforce : Workforce
        The company that they are about.
    folder : Path or None
        Folder of the notebook, where its code runs; None when it is not known.
    """

    def __init__(self, notebook: NotebookNode, session: Session, folder: Path | None) -> None:
        self.notebook = notebook
        self.session = session
        self.folder = folder
        self.language: str = notebook.metadata["workshop_kit"]["language"]
        self.answers = AnswersRead(open_answer_book().read_all())
        self.workforce: Workforce = workforce_of(self.answers.company)

    @classmethod
    def read(cls, notebook: NotebookNode, resources: Mapping[str, Any]) -> _Opened:
        """Open a notebook.

        Raises
        ------
        HandoutError
            If it is not a notebook of the kit.
        """
        about = notebook.metadata.get("workshop_kit", {})
        if about.get("language") not in LANGUAGES or not about.get("session"):
            raise HandoutError("handout_not_of_the_kit")
        place = resources.get("metadata", {}).get("path")
        return cls(notebook, read_session(str(about["session"])), Path(place) if place else None)


class HandoutExporter(DocumentExporter):
    """The handout of a notebook, with the answers where there are some."""

    kind = "handout"

    def compose(self, opened: _Opened) -> Any:
        """Return the handout."""
        results = run_cells(
            opened.notebook,
            timeout=self.cell_seconds,
            company=opened.workforce.name,
            folder=opened.folder,
            only_added=True,
        )
        return compose(
            opened.session,
            cells_of(opened.notebook, results),
            language=opened.language,
            answers=opened.answers.read_all(),
            workforce=opened.workforce,
        )


class GuideExporter(DocumentExporter):
    """The facilitator's guide of a notebook."""

    kind = "guide"

    def compose(self, opened: _Opened) -> Any:
        """Return the guide."""
        from workshop_kit.handouts.guide import compose_guide

        return compose_guide(
            opened.session,
            cells_for_guide(opened.notebook, opened.session, opened.language),
            language=opened.language,
            workforce=opened.workforce,
            results=run_analysts_cells(
                opened.session,
                opened.language,
                company=opened.workforce.name,
                timeout=self.cell_seconds,
            ),
        )


class SlidesExporter(DocumentExporter):
    """The slides of a notebook."""

    kind = "slides"

    def compose(self, opened: _Opened) -> Any:
        """Return the slides."""
        from workshop_kit.handouts.slides import compose_deck

        return compose_deck(
            opened.session,
            cells_for_guide(opened.notebook, opened.session, opened.language),
            language=opened.language,
            workforce=opened.workforce,
        )

    def writers(self) -> Mapping[str, Any]:
        """Return the writers of slides."""
        return slides_writers()


class PlanExporter(DocumentExporter):
    """The agreement or the plan of the team; one to write when there is none yet."""

    def compose(self, opened: _Opened) -> Any:
        """Return what its files are made of."""
        return plan_papers(opened.answers.read_all(), opened.language)

    def writers(self) -> Mapping[str, Any]:
        """Return the writers of Office files."""
        return PLAN_WRITERS


class WorkshopHandoutExporter(HandoutExporter):
    """The handout as one HTML page: ``jupyter nbconvert --to workshop_handout``."""

    ending = "html"
    export_from_notebook = _menu_label("handouts.menu.html")
    output_mimetype = "text/html"


class WorkshopHandoutPDFExporter(HandoutExporter):
    """The handout as PDF/UA-1: ``jupyter nbconvert --to workshop_handout_pdf``."""

    ending = "pdf"
    export_from_notebook = _menu_label("handouts.menu.pdf")
    output_mimetype = "application/pdf"


class WorkshopGuideExporter(GuideExporter):
    """The facilitator's guide as one HTML page: ``jupyter nbconvert --to workshop_guide``."""

    ending = "html"
    export_from_notebook = _menu_label("handouts.menu.guide.html")
    output_mimetype = "text/html"


class WorkshopGuidePDFExporter(GuideExporter):
    """The facilitator's guide as PDF/UA-1: ``jupyter nbconvert --to workshop_guide_pdf``."""

    ending = "pdf"
    export_from_notebook = _menu_label("handouts.menu.guide.pdf")
    output_mimetype = "application/pdf"


class WorkshopSlidesExporter(SlidesExporter):
    """The slides as one HTML page: ``jupyter nbconvert --to workshop_slides``."""

    ending = "html"
    export_from_notebook = _menu_label("handouts.menu.slides.html")
    output_mimetype = "text/html"


class WorkshopSlidesPDFExporter(SlidesExporter):
    """The slides as PDF/UA-1: ``jupyter nbconvert --to workshop_slides_pdf``."""

    ending = "pdf"
    export_from_notebook = _menu_label("handouts.menu.slides.pdf")
    output_mimetype = "application/pdf"


class WorkshopAgreementExporter(PlanExporter):
    """The agreement or the plan for Word: ``jupyter nbconvert --to workshop_agreement``."""

    kind = "agreement"
    ending = "docx"
    export_from_notebook = _menu_label("handouts.menu.agreement")
    output_mimetype = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class WorkshopFollowUpExporter(PlanExporter):
    """The follow-up sheet for a spreadsheet: ``jupyter nbconvert --to workshop_follow_up``."""

    kind = "follow_up"
    ending = "xlsx"
    export_from_notebook = _menu_label("handouts.menu.follow_up")
    output_mimetype = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _sentence(error: WorkshopError, notebook: NotebookNode) -> str:
    language = notebook.metadata.get("workshop_kit", {}).get("language", "fr")
    try:
        return translator(language).error(error)
    except UnknownNameError:
        return translator("fr").error(error)
