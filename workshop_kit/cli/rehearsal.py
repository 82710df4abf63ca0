"""A notebook run from beginning to end: fresh kernel, empty answers, no network."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import nbformat
from jupyter_client import AsyncKernelManager
from jupyter_client.kernelspec import KernelSpecManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from workshop_kit.cli.offline_kernel import TALLY
from workshop_kit.cli.private_jupyter import PrivateJupyter, prepare_jupyter
from workshop_kit.errors import DataError
from workshop_kit.texts import Translator

_KERNEL = "workshop-kit-offline"
# A cell that takes longer than this keeps a room waiting, on any machine.
_CELL_SECONDS = 120
_REASON_LETTERS = 200


class RehearsalError(DataError):
    """A notebook that does not run to its end, shows a warning or asks for the network."""


@dataclass(frozen=True)
class Stage:
    """Where notebooks are rehearsed: a kernel's settings, and folders thrown away after.

    Attributes
    ----------
    jupyter : PrivateJupyter
        The kit's own Jupyter, in a temporary folder.
    folder : Path
        The temporary folder.
    """

    jupyter: PrivateJupyter
    folder: Path

    def kernel(self) -> AsyncKernelManager:
        """Return a kernel, not yet started, that refuses the network."""
        specs = KernelSpecManager(kernel_dirs=[str(self.folder)], ensure_native_kernel=False)
        manager = AsyncKernelManager(kernel_name=_KERNEL, kernel_spec_manager=specs)
        manager.transport = self.jupyter.transport
        manager.connection_file = str(self.jupyter.runtime / "kernel-rehearsal.json")
        return manager

    def environment(self) -> dict[str, str]:
        """Return the environment variables of the kernel: nothing of the person's is touched."""
        own = {
            "WORKSHOP_KIT_ANSWERS": str(self.folder / "answers"),
            TALLY: str(self.folder / "network.txt"),
        }
        return os.environ | self.jupyter.environment() | own

    def take_network_attempts(self) -> list[str]:
        """Return the hosts that were asked for since the last call."""
        tally = self.folder / "network.txt"
        hosts = tally.read_text(encoding="utf-8").split() if tally.exists() else []
        tally.unlink(missing_ok=True)
        return hosts


@contextmanager
def open_stage(t: Translator) -> Iterator[Stage]:
    """Make a stage, and leave nothing of it."""
    with tempfile.TemporaryDirectory(prefix="kit-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        jupyter = prepare_jupyter(folder, t)
        spec = folder / _KERNEL
        spec.mkdir()
        command = [sys.executable, "-m", "workshop_kit.cli.offline_kernel", "-f"]
        kernel = {
            "argv": [*command, "{connection_file}"],
            "display_name": "Python 3",
            "language": "python",
        }
        (spec / "kernel.json").write_text(json.dumps(kernel), encoding="utf-8")
        try:
            yield Stage(jupyter, folder)
        finally:
            shutil.rmtree(jupyter.runtime, ignore_errors=True)


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
    _run(document, notebook, stage)
    hosts = stage.take_network_attempts()
    if hosts:
        raise RehearsalError("rehearsal_network", notebook=notebook.name, host=hosts[0])
    cells = [cell for cell in document.cells if cell.cell_type == "code"]
    for cell in cells:
        if any(output.get("name") == "stderr" for output in cell.outputs):
            raise RehearsalError("rehearsal_warning", notebook=notebook.name, cell=_title(cell))
    return len(cells)


def _run(document: nbformat.NotebookNode, notebook: Path, stage: Stage) -> None:
    resources = {"metadata": {"path": str(notebook.parent)}}
    client = NotebookClient(document, km=stage.kernel(), resources=resources, timeout=_CELL_SECONDS)
    client.reset_execution_trackers()
    cell: Mapping = {"id": "", "source": ""}
    with (stage.folder / "kernel.log").open("ab") as log:
        try:
            with client.setup_kernel(
                env=stage.environment(), stdout=log, stderr=log, cleanup_kc=True
            ):
                for place, cell in enumerate(document.cells):
                    client.execute_cell(cell, place)
        except CellExecutionError as error:
            reason = f"{error.ename} : {error.evalue}".splitlines()[0][:_REASON_LETTERS]
            raise _failure("failed", notebook, cell, reason=reason) from error
        except CellTimeoutError as error:
            raise _failure("timeout", notebook, cell, seconds=_CELL_SECONDS) from error
        except (DeadKernelError, RuntimeError) as error:
            raise _failure("dead", notebook, cell) from error


def _failure(key: str, notebook: Path, cell: Mapping, **values: object) -> RehearsalError:
    return RehearsalError(f"rehearsal_{key}", notebook=notebook.name, cell=_title(cell), **values)


def _title(cell: Mapping) -> str:
    """Return the words of a cell's first line: the build puts the activity's title there."""
    first = cell["source"].partition("\n")[0]
    return first.removeprefix("#").strip() or cell["id"]
