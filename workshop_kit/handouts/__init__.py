"""The handouts: what a participant takes home, as HTML and as PDF."""

from workshop_kit.handouts.build import build_handout
from workshop_kit.handouts.document import Document
from workshop_kit.handouts.exporters import WorkshopHandoutExporter, WorkshopHandoutPDFExporter
from workshop_kit.handouts.files import write_handouts
from workshop_kit.handouts.html import write_html
from workshop_kit.handouts.paper import PAPER, Page
from workshop_kit.handouts.pdf import write_pdf

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
