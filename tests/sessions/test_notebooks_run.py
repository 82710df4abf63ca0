"""Every notebook runs: twice in this process, and in a kernel of its own without network."""

from __future__ import annotations

import nbformat
import pytest

from workshop_kit.cli.rehearsal import open_stage, rehearse
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


def code_of(path):
    cells = nbformat.read(path, as_version=4).cells
    return [(cell.id, cell.source) for cell in cells if cell.cell_type == "code"]


# The facilitator's copies run the same cells, which a test checks: they are run once.
PARTICIPANTS = [path for path in NOTEBOOKS if path.parent.parent == notebooks_folder()]
FACILITATORS = [path for path in NOTEBOOKS if path not in PARTICIPANTS]


# Of the others the same lines run once, in a kernel.
TWICE = [path for path in PARTICIPANTS if path.parent.name == "fr" and path.name[:2] > "04"]


@pytest.mark.parametrize("path", TWICE, ids=name_of)
def test_a_notebook_runs_twice_in_this_process(path):
    names: dict[str, object] = {}
    for _ in range(2):
        for key, source in code_of(path):
            exec(compile(source, f"{path.name}:{key}", "exec"), names)  # noqa: S102


@pytest.mark.parametrize("path", FACILITATORS, ids=name_of)
def test_the_facilitators_copy_runs_the_cells_of_the_participants_notebook(path):
    assert code_of(path) == code_of(path.parents[1] / path.name)


@pytest.fixture(scope="module")
def stage():
    with open_stage() as stage:
        yield stage


@pytest.mark.slow
@pytest.mark.parametrize("path", PARTICIPANTS, ids=name_of)
def test_a_notebook_runs_from_a_fresh_kernel_without_network(path, stage):
    assert rehearse(path, stage) == len(code_of(path))
