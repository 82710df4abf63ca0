"""The handouts: what a participant takes home, as HTML and as PDF."""

from typing import TYPE_CHECKING, Any

from workshop_kit.handouts.build import build_handout
from workshop_kit.handouts.document import Document
from workshop_kit.handouts.files import write_handouts
from workshop_kit.handouts.html import write_html
from workshop_kit.handouts.paper import PAPER, Page
from workshop_kit.handouts.pdf import write_pdf

if TYPE_CHECKING:
    from workshop_kit.handouts.exporters import WorkshopHandoutExporter, WorkshopHandoutPDFExporter

__all__ = [
    "PAPER",
    "Document",
    "Page",
    "WorkshopHandoutExporter",
    "WorkshopHandoutPDFExporter",
    "build_handout",
    "write_handouts",
    "write_html",
    "write_pdf",
]

_EXPORTERS = ("WorkshopHandoutExporter", "WorkshopHandoutPDFExporter")


def __getattr__(name: str) -> Any:
    """Load nbconvert, which takes longer than all the rest, only for who exports a notebook."""
    if name in _EXPORTERS:
        from workshop_kit.handouts import exporters

        return getattr(exporters, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
