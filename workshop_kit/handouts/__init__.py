"""The documents: what people take home and what runs a session, as HTML and as PDF."""

from typing import TYPE_CHECKING, Any

from workshop_kit.handouts.build import build_handout
from workshop_kit.handouts.document import Document
from workshop_kit.handouts.files import write_documents, write_handouts
from workshop_kit.handouts.html import write_html
from workshop_kit.handouts.orders import DOCUMENT_KINDS
from workshop_kit.handouts.paper import PAPER, Page
from workshop_kit.handouts.pdf import write_pdf
from workshop_kit.handouts.plan_files import PLAN_FORMATS, write_plan_files

# For what it registers: how the activities of the route are printed.
from workshop_kit.handouts import paper_inquiry as paper_inquiry  # isort: skip
from workshop_kit.handouts import paper_map as paper_map  # isort: skip
from workshop_kit.handouts import paper_plan as paper_plan  # isort: skip
from workshop_kit.handouts import paper_readings as paper_readings  # isort: skip
from workshop_kit.handouts import paper_route as paper_route  # isort: skip
from workshop_kit.handouts import paper_what_if as paper_what_if  # isort: skip

if TYPE_CHECKING:
    from workshop_kit.handouts.exporters import (
        WorkshopAgreementExporter,
        WorkshopFollowUpExporter,
        WorkshopGuideExporter,
        WorkshopGuidePDFExporter,
        WorkshopHandoutExporter,
        WorkshopHandoutPDFExporter,
        WorkshopSlidesExporter,
        WorkshopSlidesPDFExporter,
    )

__all__ = [
    "DOCUMENT_KINDS",
    "PAPER",
    "PLAN_FORMATS",
    "Document",
    "Page",
    "WorkshopAgreementExporter",
    "WorkshopFollowUpExporter",
    "WorkshopGuideExporter",
    "WorkshopGuidePDFExporter",
    "WorkshopHandoutExporter",
    "WorkshopHandoutPDFExporter",
    "WorkshopSlidesExporter",
    "WorkshopSlidesPDFExporter",
    "build_handout",
    "write_documents",
    "write_handouts",
    "write_html",
    "write_pdf",
    "write_plan_files",
]


def __getattr__(name: str) -> Any:
    """Load nbconvert, which takes longer than all the rest, only for who exports a notebook."""
    if name in __all__ and name.endswith("Exporter"):
        from workshop_kit.handouts import exporters

        return getattr(exporters, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
