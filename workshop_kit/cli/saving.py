"""What JupyterLab writes when it saves a notebook: what the build wrote, and no more."""

from __future__ import annotations

from collections.abc import Mapping

_NOTEBOOK_METADATA = ("kernelspec", "language_info", "workshop_kit")
_CELL_METADATA = ("tags", "workshop_kit")
# JupyterLab writes here the name and the versions of the machine that ran the notebook.
_NEUTRAL = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def keep_as_built(model: Mapping, **_kwargs: object) -> None:
    """Take out of a notebook, before it is written, all that running it put in.

    Outputs hold what people typed and, one day, what their files hold: they never reach the
    disk. Execution counts, timings, widget state and the settings of one screen go too, so a
    notebook that was only run is saved as the build wrote it, byte for byte.

    Parameters
    ----------
    model : mapping
        JupyterLab's model of the file about to be saved; changed in place.
    **_kwargs
        What else the contents manager says, of no use here.

    Examples
    --------
    >>> cell = {"cell_type": "code", "id": "a", "source": "1", "outputs": [{}],
    ...         "execution_count": 3, "metadata": {"trusted": True, "tags": ["screen"]}}
    >>> keep_as_built({"type": "notebook", "content": {"metadata": {}, "cells": [cell]}})
    >>> cell["outputs"], cell["execution_count"], cell["metadata"]
    ([], None, {'tags': ['screen']})
    """
    if model["type"] != "notebook" or not model.get("content"):
        return
    notebook = model["content"]
    notebook["metadata"] = _only(notebook["metadata"], _NOTEBOOK_METADATA)
    if "workshop_kit" in notebook["metadata"]:
        notebook["metadata"] |= _NEUTRAL
    for cell in notebook["cells"]:
        _clean_cell(cell)


def _clean_cell(cell: dict) -> None:
    is_hidden = cell["metadata"].get("jupyter", {}).get("source_hidden")
    cell["metadata"] = _only(cell["metadata"], _CELL_METADATA)
    if is_hidden:
        cell["metadata"]["jupyter"] = {"source_hidden": True}
    is_for_analysts = "analyst" in cell["metadata"].get("tags", ())
    if cell["cell_type"] == "markdown" and is_for_analysts and cell["source"].startswith("### "):
        # Built closed: that someone opened it is a setting of her or his screen.
        cell["metadata"]["jp-MarkdownHeadingCollapsed"] = True
    if cell["cell_type"] == "code":
        cell["outputs"] = []
        cell["execution_count"] = None


def _only(metadata: Mapping, names: tuple[str, ...]) -> dict:
    return {name: metadata[name] for name in names if name in metadata}
