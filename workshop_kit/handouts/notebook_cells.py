"""The cells of a notebook as documents read them: what someone changed or added stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from workshop_kit.handouts.build import PaperCell, session_cells
from workshop_kit.handouts.execution import is_added, key_of

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from workshop_kit.sessions import Session


def cells_of(notebook: NotebookNode, results: Mapping[str, str] | None = None) -> list[PaperCell]:
    """Return the cells of a notebook, those of code that someone added with what they show.

    Parameters
    ----------
    notebook : NotebookNode
        A built notebook, as it was saved.
    results : mapping of str to str, optional
        What cells show, by key (`run_cells`).
    """
    return [_cell(cell, results or {}) for cell in notebook.cells]


def cells_for_guide(notebook: NotebookNode, session: Session, language: str) -> list[PaperCell]:
    """Return the cells for who runs a session: a participant's notebook lacks the script.

    The script of a participant's notebook is the session's own; the words that both hold are
    those of the notebook, and what someone added follows the cell that it followed there.
    """
    mine = cells_of(notebook)
    if notebook.metadata.get("workshop_kit", {}).get("audience") == "facilitator":
        return mine
    by_key = {cell.key: cell for cell in mine if cell.key}
    added: dict[str, list[PaperCell]] = {}
    last = ""
    for cell in mine:
        last = cell.key or last
        if not cell.key:
            added.setdefault(last, []).append(cell)
    merged = added.get("", [])
    for cell in session_cells(session, language):
        merged += [by_key.get(cell.key, cell), *added.get(cell.key, [])]
    return merged


def _cell(cell: NotebookNode, results: Mapping[str, str]) -> PaperCell:
    about = cell.metadata.get("workshop_kit", {})
    return PaperCell(
        key=str(about.get("key", "")),
        text=cell.source if cell.cell_type == "markdown" else "",
        activities=tuple(str(key) for key in about.get("activities", ())),
        tags=tuple(cell.metadata.get("tags", ())),
        opens_step="minutes" in about,
        code=cell.source.strip() if is_added(cell) else "",
        result=results.get(key_of(cell), "") if is_added(cell) else "",
    )
