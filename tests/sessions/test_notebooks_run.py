"""Every notebook runs: all in this process on each change, and each in a kernel of its own."""

from __future__ import annotations

import os

import nbformat
import pytest

from workshop_kit.folders import notebooks_folder

NOTEBOOKS = sorted(
    path
    for language in ("fr", "en")
    for path in (notebooks_folder() / language).rglob("*.ipynb")
    if ".ipynb_checkpoints" not in path.parts
)


def name_of(path):
    return path.relative_to(notebooks_folder()).as_posix()


@pytest.fixture(autouse=True)
def own_answers(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setenv("WORKSHOP_KIT_STATE", str(tmp_path / "state"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_a_notebook_runs_twice_in_this_process(path):
    notebook = nbformat.read(path, as_version=4)
    names: dict[str, object] = {}
    for _ in range(2):
        for cell in notebook.cells:
            if cell.cell_type == "code":
                exec(compile(cell.source, f"{path.name}:{cell.id}", "exec"), names)  # noqa: S102


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)
def test_a_notebook_runs_from_a_fresh_kernel(path, tmp_path):
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=120,
        kernel_name="python3",
        resources={"metadata": {"path": str(tmp_path)}},
    )
    root = str(notebooks_folder().parent)
    paths = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    own = {"PYTHONPATH": paths, "IPYTHONDIR": str(tmp_path / "ipython")}
    client.execute(env=os.environ | own)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count for cell in code)
    errors = [out for cell in code for out in cell.outputs if out.output_type == "error"]
    assert not errors
