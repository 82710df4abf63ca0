"""What code cells show, for the documents that print it: run apart, taken as plain text."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.activities.practice import COMPANY_KEY
from workshop_kit.answers import AnswerBook
from workshop_kit.errors import ExecutionError
from workshop_kit.sessions import Session
from workshop_kit.texts import LANGUAGES, Translator, translator

if TYPE_CHECKING:
    from nbformat import NotebookNode

CELL_SECONDS = 60
"""Seconds that a cell may take by default."""

LONGEST_RESULT = 60
"""Lines of a result that a document prints."""

_ANALYST = "analyst"
_FORGET = "get_ipython().reset()"
_SHOWS_ACTIVITIES = "screen"

# Colours of a terminal, and addresses in memory that are others at each run.
_TERMINAL_SIGNS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/svg+xml", "application/pdf")
_WIDGET = "application/vnd.jupyter.widget-view+json"


def run_cells(
    notebook: NotebookNode,
    *,
    timeout: float = CELL_SECONDS,
    company: str = PRACTICE_COMPANY,
    folder: Path | None = None,
    only_added: bool = False,
) -> Mapping[str, str]:
    """Run a notebook of the kit in a fresh kernel and return what its cells show, in plain text.

    The kernel is offline and finds no answer but the company: the person's answers are
    neither read nor written. Cells that only show activities are left out: a document
    prints those from the answers. Without a cell to print, no kernel is started.

    Parameters
    ----------
    notebook : NotebookNode
        A built notebook; it is not changed.
    timeout : float
        Seconds that a cell may take.
    company : str
        Company that one practises on.
    folder : Path, optional
        Folder in which the kernel runs; a temporary one by default.
    only_added : bool
        Whether only what someone added is printed, and not the analysts' cells.

    Returns
    -------
    mapping of str to str
        By cell key (`key_of`), what the analysts' cells and those that someone added show.

    Raises
    ------
    ExecutionError
        If a cell fails, takes too long or kills the kernel; its sentence names the cell.
    """
    is_wanted = is_added if only_added else _is_printed
    wanted = [key_of(cell) for cell in notebook.cells if is_wanted(cell)]
    if not wanted:
        return {}
    # Half a second of import: only for a notebook that has such a cell.
    from workshop_kit.handouts.kernels import CellStopped, open_stage, title_of

    played = _playable(notebook)
    with open_stage() as stage:
        if company != PRACTICE_COMPANY:
            AnswerBook(stage.answers).write(COMPANY_KEY, {"company": company})
        try:
            stage.play(played, folder=folder or stage.folder, timeout=timeout)
        except CellStopped as stop:
            values = {"cell": title_of(stop.cell), "reason": stop.reason, "seconds": timeout}
            raise ExecutionError(f"cell_{stop.how}", **values) from stop
    t = translator(_language(notebook))
    cells = {key_of(cell): cell for cell in played.cells}
    return {key: shown_by(cells[key], t) for key in wanted}


def run_analysts_cells(
    session: Session,
    language: str,
    *,
    company: str = PRACTICE_COMPANY,
    timeout: float = CELL_SECONDS,
    together: tuple[str, ...] = (),
) -> Mapping[str, str]:
    """Return what the analysts' cells of a session show, by their keys.

    They run once for each session, language and company, whatever documents print them.

    Parameters
    ----------
    session : Session
        The session.
    language : {"fr", "en"}
        Language of the notebook that runs.
    company : str
        Company that one practises on.
    timeout : float
        Seconds that a cell may take.
    together : tuple of str
        Sessions whose cells will be asked for too: they run one after the other in the same
        kernel, which forgets every name in between; a kernel takes two seconds to start.

    Raises
    ------
    ExecutionError
        As `run_cells`, for a cell of this session.
    """
    if not any(cell.is_code and _ANALYST in cell.tags for cell in session.cells):
        return {}
    if session.slug in together:
        # A cell that fails in another session is for that one's document to tell.
        with contextlib.suppress(ExecutionError):
            return _shown_in(together, language, company, timeout)
    return _shown_in((session.slug,), language, company, timeout)


@lru_cache(maxsize=32)
def _shown_in(
    slugs: tuple[str, ...], language: str, company: str, timeout: float
) -> Mapping[str, str]:
    from nbformat.v4 import new_code_cell, new_notebook

    from workshop_kit.sessions import list_sessions
    from workshop_kit.sessions.notebooks import build_notebook

    sessions = list_sessions()
    cells = []
    for session in sessions:
        if session.slug in slugs:
            one = build_notebook(session, sessions, language=language, audience="facilitator")
            metadata = {"workshop_kit": {"key": f"{session.slug}.fresh"}}
            cells += [new_code_cell(_FORGET, id=f"{session.slug}-fresh", metadata=metadata)]
            cells += one.cells
    about = {"workshop_kit": {"language": language}}
    return run_cells(new_notebook(cells=cells, metadata=about), company=company, timeout=timeout)


def key_of(cell: NotebookNode) -> str:
    """Return the key of a cell: the kit's name for it, or the notebook's for an added one."""
    return str(cell.metadata.get("workshop_kit", {}).get("key") or cell.get("id", ""))


def is_added(cell: NotebookNode) -> bool:
    """Tell whether someone added a cell of code to their copy of a notebook."""
    is_of_the_kit = "key" in cell.metadata.get("workshop_kit", {})
    return cell.cell_type == "code" and not is_of_the_kit and bool(cell.source.strip())


def _is_printed(cell: NotebookNode) -> bool:
    is_for_analysts = cell.cell_type == "code" and _ANALYST in cell.metadata.get("tags", ())
    return is_for_analysts or is_added(cell)


def _playable(notebook: NotebookNode) -> NotebookNode:
    """Return a copy with the cells that are worth running, without what they showed before."""
    from nbformat import from_dict

    cells = [
        {**cell, "outputs": [], "execution_count": None}
        for cell in notebook.cells
        if cell.cell_type == "code" and _SHOWS_ACTIVITIES not in cell.metadata.get("tags", ())
    ]
    return from_dict({**notebook, "cells": cells})


def shown_by(cell: Mapping[str, Any], t: Translator) -> str:
    """Return what a cell showed, as plain text that is the same at each run.

    A picture has no alternative text there: it is left out, and the text says so.
    """
    texts = [_text_of(output) for output in cell["outputs"]]
    shown = _plain("\n".join(text.rstrip("\n") for text in texts if text))
    lines = shown.splitlines()
    if len(lines) > LONGEST_RESULT:
        lines = [*lines[:LONGEST_RESULT], t("handouts.result_cut", lines=len(lines))]
    if any(_is_picture(output) for output in cell["outputs"]):
        lines.append(t("handouts.picture_left_out"))
    return "\n".join(lines)


def _text_of(output: Mapping[str, Any]) -> str:
    if output["output_type"] == "stream":
        # Warnings are for who writes the cell, not for who reads the document.
        return output["text"] if output["name"] == "stdout" else ""
    if _is_picture(output):
        return ""
    return str(output.get("data", {}).get("text/plain", ""))


def _is_picture(output: Mapping[str, Any]) -> bool:
    data = output.get("data", {})
    return any(kind in data for kind in (*_PICTURES, _WIDGET))


def _plain(text: str) -> str:
    return _ADDRESS.sub("", _TERMINAL_SIGNS.sub("", text))


def _language(notebook: NotebookNode) -> str:
    language = notebook.metadata.get("workshop_kit", {}).get("language")
    return language if language in LANGUAGES else LANGUAGES[0]
