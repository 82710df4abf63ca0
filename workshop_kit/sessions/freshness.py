"""Whether the notebooks on the disk are what their sources give."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workshop_kit.folders import notebooks_folder
from workshop_kit.sessions.notebooks import expected_notebooks
from workshop_kit.sessions.problems import Problem
from workshop_kit.texts import LANGUAGES


def find_changed_notebooks(folder: Path | None = None) -> Iterator[Problem]:
    """Give the notebooks that are not what their source gives, each with its first odd cell.

    Missing ones, those that have no source and those that hold outputs are named as such.
    """
    folder = folder or notebooks_folder()
    expected = dict(expected_notebooks(folder))
    for path, text in expected.items():
        yield from _differences(path, text, folder)
    for language in LANGUAGES:
        for path in sorted((folder / language).rglob("*.ipynb")):
            if path not in expected and ".ipynb_checkpoints" not in path.parts:
                yield Problem("without_source", _place(path, folder))


def _differences(path: Path, text: str, folder: Path) -> Iterator[Problem]:
    place = _place(path, folder)
    if not path.is_file():
        yield Problem("not_built", place)
        return
    # Text, not bytes: a checkout may have given the file other line ends.
    found = path.read_text(encoding="utf-8")
    if found == text:
        return
    try:
        cells = json.loads(found)["cells"]
    except (ValueError, TypeError, KeyError):
        yield Problem("not_a_notebook", place)
        return
    with_outputs = [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")]
    for cell in with_outputs:
        yield Problem("has_outputs", place, cell.get("id", ""))
    if not with_outputs:
        yield Problem("edited_by_hand", place, _first_odd_cell(cells, json.loads(text)["cells"]))


def _first_odd_cell(cells: list[dict[str, Any]], expected: list[dict[str, Any]]) -> str:
    """Return the id of the first cell that differs; what lies around the cells otherwise."""
    for found, right in zip(cells, expected, strict=False):
        if found != right:
            return right["id"]
    if len(cells) > len(expected):
        return cells[len(expected)].get("id", "")
    if len(cells) < len(expected):
        return expected[len(cells)]["id"]
    return "metadata"


def _place(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()
