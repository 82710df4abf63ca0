"""A notebook run from beginning to end: fresh kernel, empty answers, no network."""

from __future__ import annotations

from pathlib import Path

import nbformat

from workshop_kit.errors import DataError
from workshop_kit.handouts.kernels import CellStopped, Stage, open_stage, title_of

__all__ = ["RehearsalError", "Stage", "open_stage", "rehearse"]

# A cell that takes longer than this keeps a room waiting, on any machine.
_CELL_SECONDS = 120


class RehearsalError(DataError):
    """A notebook that does not run to its end, shows a warning or asks for the network."""


def rehearse(notebook: Path, stage: Stage) -> int:
    """Run a notebook and return how many of its cells ran.

    Parameters
    ----------
    notebook : Path
        The built notebook; it is not changed.
    stage : Stage
        Where it runs. Answers of notebooks rehearsed before are there, as in the room.

    Raises
    ------
    RehearsalError
        If a cell fails, takes too long or shows a warning, the kernel dies, or something
        asks for the network. The sentence names the cell.
    """
    try:
        document = nbformat.read(notebook, as_version=nbformat.NO_CONVERT)
    except (OSError, ValueError) as error:
        raise RehearsalError("rehearsal_unreadable", notebook=notebook.name) from error
    try:
        stage.play(document, folder=notebook.parent, timeout=_CELL_SECONDS)
    except CellStopped as stop:
        values = {"cell": title_of(stop.cell), "reason": stop.reason, "seconds": _CELL_SECONDS}
        raise RehearsalError(f"rehearsal_{stop.how}", notebook=notebook.name, **values) from stop
    hosts = stage.take_network_attempts()
    if hosts:
        raise RehearsalError("rehearsal_network", notebook=notebook.name, host=hosts[0])
    cells = [cell for cell in document.cells if cell.cell_type == "code"]
    for cell in cells:
        if any(output.get("name") == "stderr" for output in cell.outputs):
            raise RehearsalError("rehearsal_warning", notebook=notebook.name, cell=title_of(cell))
    return len(cells)
