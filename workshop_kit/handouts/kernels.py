"""A kernel of its own for a notebook: fresh, without network, its answers apart."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_client import AsyncKernelManager
from jupyter_client.kernelspec import KernelSpecManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from workshop_kit.folders import can_hold_sockets, import_path
from workshop_kit.handouts import offline_kernel

if TYPE_CHECKING:
    from nbformat import NotebookNode

_KERNEL = "workshop-kit-offline"
_REASON_LETTERS = 200


class CellStopped(Exception):  # noqa: N818 - told to a person by who catches it, never itself
    """A cell that did not come to its end.

    Parameters
    ----------
    how : {"failed", "timeout", "dead"}
        It raised an error, took too long, or its kernel died.
    cell : NotebookNode
        The cell.
    reason : str
        What its error said, on one line.
    """

    def __init__(self, how: str, cell: NotebookNode, reason: str = "") -> None:
        super().__init__(how)
        self.how, self.cell, self.reason = how, cell, reason


@dataclass(frozen=True)
class Stage:
    """Where notebooks run: folders that are thrown away afterwards.

    Attributes
    ----------
    folder : Path
        The temporary folder: answers, logs, the settings of the kernel.
    runtime : Path
        Folder of the sockets, with a short path where sockets need one.
    """

    folder: Path
    runtime: Path

    @property
    def answers(self) -> Path:
        """Return the folder of the answers that a notebook finds and may write."""
        return self.folder / "answers"

    def play(self, notebook: NotebookNode, *, folder: Path, timeout: float) -> None:
        """Run the code cells of a notebook in a fresh kernel, from the first to the last.

        Parameters
        ----------
        notebook : NotebookNode
            Receives the outputs.
        folder : Path
            Folder in which the kernel runs.
        timeout : float
            Seconds that a cell may take.

        Raises
        ------
        CellStopped
            If a cell fails, takes too long or kills the kernel. The next ones do not run.
        """
        resources = {"metadata": {"path": str(folder)}}
        client = NotebookClient(notebook, km=self._kernel(), resources=resources, timeout=timeout)
        client.reset_execution_trackers()
        # What has no cell yet stands for the kernel that does not start.
        cell = notebook.cells[0]
        with (self.folder / "kernel.log").open("ab") as log:
            try:
                with client.setup_kernel(
                    env=self._environment(), stdout=log, stderr=log, cleanup_kc=True
                ):
                    for place, cell in enumerate(notebook.cells):
                        client.execute_cell(cell, place)
            except CellExecutionError as error:
                reason = f"{error.ename} : {error.evalue}".splitlines()[0][:_REASON_LETTERS]
                raise CellStopped("failed", cell, reason) from error
            except CellTimeoutError as error:
                raise CellStopped("timeout", cell) from error
            except (DeadKernelError, RuntimeError) as error:
                raise CellStopped("dead", cell) from error

    def take_network_attempts(self) -> list[str]:
        """Return the hosts that were asked for since the last call."""
        tally = self.folder / "network.txt"
        hosts = tally.read_text(encoding="utf-8").split() if tally.exists() else []
        tally.unlink(missing_ok=True)
        return hosts

    def _kernel(self) -> AsyncKernelManager:
        """Return a kernel, not yet started, that refuses the network."""
        specs = KernelSpecManager(kernel_dirs=[str(self.folder)], ensure_native_kernel=False)
        manager = AsyncKernelManager(kernel_name=_KERNEL, kernel_spec_manager=specs)
        manager.transport = "ipc" if can_hold_sockets(self.runtime) else "tcp"
        manager.connection_file = str(self.runtime / "kernel-fresh.json")
        return manager

    def _environment(self) -> dict[str, str]:
        """Return the environment variables of the kernel: nothing of the person's is touched."""
        own = {
            "IPYTHONDIR": str(self.folder / "ipython"),
            "JUPYTER_RUNTIME_DIR": str(self.runtime),
            "PYTHONPATH": import_path(),
            "WORKSHOP_KIT_ANSWERS": str(self.answers),
            offline_kernel.TALLY: str(self.folder / "network.txt"),
        }
        return os.environ | own


@contextmanager
def open_stage() -> Iterator[Stage]:
    """Make a stage, and leave nothing of it."""
    with tempfile.TemporaryDirectory(prefix="kit-", ignore_cleanup_errors=True) as name:
        stage = Stage(Path(name), Path(tempfile.mkdtemp(prefix="kit-")))
        spec = stage.folder / _KERNEL
        spec.mkdir()
        # By its path, and without the folder it lies in: the package around it is long to import.
        command = [sys.executable, "-P", offline_kernel.__file__]
        kernel = {
            # What is typed in it is kept in no history.
            "argv": [*command, "--HistoryManager.enabled=False", "-f", "{connection_file}"],
            "display_name": "Python 3",
            "language": "python",
        }
        (spec / "kernel.json").write_text(json.dumps(kernel), encoding="utf-8")
        try:
            yield stage
        finally:
            shutil.rmtree(stage.runtime, ignore_errors=True)


def title_of(cell: NotebookNode) -> str:
    """Return the words of a cell's first line: the build puts the activity's title there."""
    first = cell["source"].strip().partition("\n")[0]
    return first.removeprefix("#").strip() or cell.get("id", "")
