"""Planted words: what people type and who is in the data are found in no file they should not be.

Every identifier of every sample company, and every text that is typed, is a word of its own. A
person works in a kernel with the kit's own Jupyter, takes everything home, is cut off, comes back
and saves the notebook; then every file under the home, temporary and work folders is searched.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import secrets
import shutil
import signal
import sys
import warnings
import zipfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import nbformat
import pytest
from jupyter_client import KernelManager
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from tests.safety.person import AGAIN, EXPORT, FIRST
from tests.safety.scanning import forms_of, holds
from workshop_kit.activities import list_activities
from workshop_kit.activities.plan_shape import blank_measure, blank_plan
from workshop_kit.cli.private_jupyter import PrivateJupyter, prepare_jupyter
from workshop_kit.cli.saving import keep_as_built
from workshop_kit.texts import translator

ROOT = Path(__file__).resolve().parents[2]

# Letters that no text of the kit holds; each planted word adds its own.
TYPED, PERSON = "QzTypedByAPerson", "QZPERSONOFTHEDATA"

_IDENTIFIERS = re.compile(r"(?m)^[A-Z]+\d+(?=,)|(?<=,)[A-Z]{3}\d{4}(?=,)")


@dataclass(frozen=True)
class Place:
    """The folders of one person's machine."""

    root: Path
    planted: int

    @property
    def work(self) -> Path:
        return self.root / "work"

    @property
    def answers(self) -> Path:
        return self.work / "answers"

    def files(self) -> list[Path]:
        """Return every file but the data themselves and the list of what was planted."""
        data = self.work / "datasets"
        return [
            path
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and data not in path.parents and path.name != "planted.json"
        ]

    def holding(self, mark: str) -> list[str]:
        """Return the files that hold a mark."""
        return [str(path.relative_to(self.root)) for path in self.files() if holds(path, mark)]


def plant_identifiers(folder: Path) -> int:
    """Give each person, event and absence a name that occurs nowhere else; return how many."""
    planted = 0
    for company in folder.iterdir():
        names: dict[str, str] = {}
        for path in company.glob("*.csv"):
            text = path.read_text(encoding="utf-8")
            named = _IDENTIFIERS.sub(partial(_name, names), text)
            path.write_text(named, encoding="utf-8")
        planted += len(names)
    return planted


def _name(names: dict[str, str], found: re.Match[str]) -> str:
    return names.setdefault(found[0], f"{PERSON}{secrets.token_hex(6)}")


def planted_answers() -> dict:
    """Return an answer of its own words to every question that takes words."""
    said: dict[str, object] = {}
    for activity in list_activities():
        if activity.kind == "team":
            said[activity.key] = {"name": _word(), "voices": "two"}
        if activity.kind == "note":
            said[activity.key] = {"management": _word(), "staff": _word()}
        if activity.kind == "plan":
            measure = blank_measure() | {"objective": _word(), "action": _word(), "cost": _word()}
            said[activity.key] = blank_plan() | {"parties": _word(), "measures": [measure]}
    return said


def _word() -> str:
    return TYPED + secrets.token_hex(6)


def environment(place: Path, jupyter: PrivateJupyter) -> dict[str, str]:
    own = {
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "tmp"),
        "XDG_CACHE_HOME": str(place / "home" / ".cache"),
        "WORKSHOP_KIT_HOME": str(place / "work"),
        "WORKSHOP_KIT_ANSWERS": str(place / "work" / "answers"),
        "WORKSHOP_KIT_STATE": str(place / "work" / ".kit"),
        "PLANTED": str(place / "planted.json"),
    }
    paths = {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    return os.environ | jupyter.environment() | own | paths


def run_in_kernel(place: Path, jupyter: PrivateJupyter, *pieces: str) -> list[dict]:
    """Run lines in a fresh kernel of the kit's own Jupyter, then kill it without warning."""
    manager = KernelManager(kernel_name="python3")
    # The interpreter of the tests, whatever kernels this machine knows of.
    manager.kernel_spec.argv[0] = sys.executable
    manager.start_kernel(env=environment(place, jupyter), cwd=str(place / "work"))
    outputs: list[dict] = []
    try:
        client = manager.blocking_client()
        client.start_channels()
        client.wait_for_ready(timeout=120)
        for piece in pieces:
            reply = client.execute_interactive(
                piece, timeout=240, store_history=True, output_hook=outputs.append
            )
            assert reply["content"]["status"] == "ok", reply["content"].get("traceback")
        os.kill(manager.provisioner.pid, signal.SIGKILL)
        client.stop_channels()
    finally:
        manager.shutdown_kernel(now=True)
        manager.cleanup_resources()
    return outputs


def save_with_outputs(place: Path, outputs: list[dict]) -> None:
    """Save the notebook as JupyterLab does, with what its cells showed and a checkpoint."""
    path = place / "work" / "notebooks" / "fr" / "02_mixite_des_emplois.ipynb"
    notebook = nbformat.read(path, as_version=4)
    shown = [one["content"] for one in outputs if one["msg_type"] == "execute_result"]
    said = (place / "planted.json").read_text(encoding="utf-8")
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [
                nbformat.v4.new_output("stream", text=said),
                *(nbformat.v4.new_output("execute_result", data=one["data"]) for one in shown),
            ]
            cell.metadata["widgets"] = {"state": said}
    model = {"type": "notebook", "format": "json", "content": notebook}
    with warnings.catch_warnings():
        # It tells that it has no hook but this one, in words that say there was another.
        warnings.simplefilter("ignore")
        contents = AsyncLargeFileManager(
            root_dir=str(place / "work" / "notebooks"), pre_save_hook=keep_as_built
        )
    contents.checkpoints.checkpoint_dir = str(place / "work" / ".kit" / "checkpoints")

    async def save() -> None:
        name = "fr/02_mixite_des_emplois.ipynb"
        await contents.save(model, name)
        await contents.create_checkpoint(name)

    # A browser test run before this one in the same process leaves a running loop behind.
    with ThreadPoolExecutor(1) as apart:
        apart.submit(lambda: asyncio.run(save())).result()


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Place:
    """Return the machine of a person who has worked, exported, been cut off and come back."""
    root = tmp_path_factory.mktemp("machine")
    for name in ("home", "tmp", "work"):
        (root / name).mkdir()
    for name in ("notebooks", "datasets"):
        shutil.copytree(ROOT / name, root / "work" / name)
    planted = plant_identifiers(root / "work" / "datasets" / "cluster")
    (root / "planted.json").write_text(json.dumps(planted_answers()), encoding="utf-8")
    jupyter = prepare_jupyter(root / "work" / ".kit", translator("fr"))
    outputs = run_in_kernel(root, jupyter, FIRST, EXPORT)
    save_with_outputs(root, outputs)
    run_in_kernel(root, jupyter, AGAIN)
    shutil.rmtree(jupyter.runtime, ignore_errors=True)
    return Place(root, planted)


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no sudden death here"),
]


def test_more_than_ten_thousand_words_are_planted(place):
    assert place.planted >= 10_000
    data = place.work / "datasets" / "cluster" / "conserverie-de-l-aven" / "employees.csv"
    assert holds(data, PERSON)


def test_nobody_of_the_data_is_found_in_any_other_file(place):
    assert place.holding(PERSON) == []


def test_what_is_typed_is_found_only_in_the_answers_and_in_personal_documents(place):
    found = place.holding(TYPED)
    elsewhere = [
        name
        for name in found
        if not name.startswith(("work/answers/", "work/handouts/"))
        or ("handouts" in name and not re.search(r"personnel", name))
    ]
    assert elsewhere == []


def test_what_is_typed_is_found_where_it_is_kept(place):
    found = place.holding(TYPED)
    assert any(name.startswith("work/answers/") for name in found)
    assert any(name.endswith(".html") and "personnel" in name for name in found)
    assert any(name.endswith(".pdf") and "personnel" in name for name in found)
    assert any(name.endswith(".docx") and "personnel" in name for name in found)
    assert any(name.endswith(".xlsx") and "personnel" in name for name in found)


def test_no_history_of_what_was_run_is_kept(place):
    assert [path for path in place.files() if path.name.startswith("history.sqlite")] == []


def test_a_notebook_is_saved_without_what_it_showed(place):
    saved = place.work / "notebooks" / "fr" / "02_mixite_des_emplois.ipynb"
    assert saved.read_text("utf-8") == (ROOT / "notebooks/fr" / saved.name).read_text("utf-8")
    copies = [path for path in place.files() if "checkpoint" in path.name]
    assert copies
    assert not any(holds(path, mark) for path in copies for mark in (TYPED, PERSON))


@pytest.mark.parametrize("offset", range(3))
def test_a_planted_word_is_seen_however_it_is_written(tmp_path, offset):
    word = f"{'x' * offset}{TYPED}0123456789ab".encode()
    packed = {
        "plain.txt": word,
        "utf16.txt": word.decode().encode("utf-16"),
        "coded.txt": base64.b64encode(word),
        "packed.gz": zlib.compress(word, wbits=31),
        "page.html": b'<img src="data:image/svg+xml;base64,' + base64.b64encode(word * 3) + b'">',
    }
    for name, data in packed.items():
        (tmp_path / name).write_bytes(data)
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.txt", word)
    assert all(holds(path, TYPED) for path in tmp_path.iterdir())
    assert all(len(form) >= 16 for form in forms_of(TYPED))
    assert not any(holds(path, PERSON) for path in tmp_path.iterdir())
