"""The kit's own Jupyter: folders and settings apart from those of any other on the machine."""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from nbformat import NO_CONVERT, read
from nbformat.sign import NotebookNotary

from workshop_kit.folders import can_hold_sockets, import_path
from workshop_kit.texts import LANGUAGES, Translator, translator

_LOCALES = {"fr": "fr_FR", "en": "en"}
# The words of each exporter, without importing them: they draw and set pages.
_EXPORTS = {
    "handout": "handouts.menu.html",
    "handout_pdf": "handouts.menu.pdf",
    "guide": "handouts.menu.guide.html",
    "guide_pdf": "handouts.menu.guide.pdf",
    "slides": "handouts.menu.slides.html",
    "slides_pdf": "handouts.menu.slides.pdf",
    "agreement": "handouts.menu.agreement",
    "follow_up": "handouts.menu.follow_up",
}
# What would put another Jupyter's settings, or another program's, above the kit's.
_FOREIGN_SETTINGS = (
    "JUPYTER_CONFIG_PATH",
    "JUPYTER_NO_CONFIG",
    "JUPYTER_PATH",
    "JUPYTER_PLATFORM_DIRS",
    "JUPYTER_PREFER_ENV_PATH",
    "JUPYTER_TOKEN",
    "JUPYTERLAB_SETTINGS_DIR",
    "JUPYTERLAB_WORKSPACES_DIR",
    "JUPYTERLAB_DIR",
)


@dataclass(frozen=True)
class PrivateJupyter:
    """Folders of the kit's own Jupyter.

    Attributes
    ----------
    root : Path
        Folder that holds the others, in the kit's state folder.
    runtime : Path
        Folder of what lives as long as the server: sockets, connection files.
    """

    root: Path
    runtime: Path

    @property
    def config(self) -> Path:
        """Return the folder of the settings."""
        return self.root / "config"

    @property
    def data(self) -> Path:
        """Return the folder of the signatures of trusted notebooks."""
        return self.root / "data"

    @property
    def settings(self) -> Path:
        """Return the folder of JupyterLab's defaults."""
        return self.root / "settings"

    @property
    def checkpoints(self) -> Path:
        """Return the folder of the copies that JupyterLab keeps of a notebook."""
        return self.root / "checkpoints"

    def environment(self) -> dict[str, str]:
        """Return the environment variables that make Jupyter and IPython use these folders."""
        return {
            "IPYTHONDIR": str(self.root / "ipython"),
            "JUPYTER_CONFIG_DIR": str(self.config),
            "JUPYTER_DATA_DIR": str(self.data),
            "JUPYTER_PREFER_ENV_PATH": "0",
            "JUPYTER_RUNTIME_DIR": str(self.runtime),
            "MPLCONFIGDIR": str(self.root / "matplotlib"),
            "PYTHONPATH": import_path(),
        }

    @property
    def transport(self) -> str:
        """Return how server and kernels talk: ``ipc`` or ``tcp``.

        Sockets in a private folder cannot be listened to by the machine's other users.
        """
        return "ipc" if can_hold_sockets(self.runtime) else "tcp"


def prepare_jupyter(state: Path, t: Translator, *, style: str = "") -> PrivateJupyter:
    """Write the settings of the kit's own Jupyter and return where they are.

    Parameters
    ----------
    state : Path
        The kit's state folder.
    t : Translator
        Sets the language of the interface, and words what the page may have to say.
    style : str
        CSS put after the rules that hide JupyterLab's tools: the look of a session.
    """
    jupyter = PrivateJupyter(state / "jupyter", _runtime_folder(state))
    profile = jupyter.root / "ipython" / "profile_default"
    for folder in (jupyter.config / "custom", jupyter.data, jupyter.settings, profile):
        folder.mkdir(parents=True, exist_ok=True)
    overrides = json.loads(_packaged("overrides.json"))
    overrides["@jupyterlab/translation-extension:plugin"] = {"locale": _LOCALES[t.language]}
    _write(jupyter.settings / "overrides.json", json.dumps(overrides, indent=1))
    page = json.loads(_packaged("page_config.json"))
    page["workshopKitRestarted"] = t("cli.kernel_restarted")
    # As text: JupyterLab keeps only the names of what a page is told in a mapping.
    page["workshopKitExports"] = json.dumps(name_exports())
    _write(jupyter.settings / "page_config.json", json.dumps(page, indent=1))
    for name in ("jupyter_server_config.json", "jupyter_nbconvert_config.json"):
        _write(jupyter.config / name, _packaged(name))
    _write(profile / "ipython_kernel_config.json", _packaged("ipython_kernel_config.json"))
    _write(jupyter.config / "custom" / "custom.css", f"{_packaged('custom.css')}\n{style}\n")
    return jupyter


def name_exports() -> dict[str, str]:
    """Return what JupyterLab's menu calls each document of the kit, in both languages."""
    return {
        f"workshop_{name}": " · ".join(translator(language)(key) for language in LANGUAGES)
        for name, key in _EXPORTS.items()
    }


def enter(jupyter: PrivateJupyter, environment: dict[str, str] | os._Environ[str]) -> None:
    """Make this process, and those it starts, use the kit's own Jupyter."""
    for name in _FOREIGN_SETTINGS:
        environment.pop(name, None)
    environment.update(jupyter.environment())


def trust_notebooks(jupyter: PrivateJupyter, notebooks: Path) -> int:
    """Sign the kit's notebooks for this machine and return how many there are.

    A trusted notebook runs when it opens, and its Start button asks nothing. A file that
    cannot be read as a notebook is left as it is: JupyterLab says so when it is opened.
    """
    notary = NotebookNotary(data_dir=str(jupyter.data))
    try:
        return sum(_sign(notary, path) for path in sorted(notebooks.rglob("*.ipynb")))
    finally:
        notary.store.close()


def server_arguments(
    jupyter: PrivateJupyter, *, notebooks: Path, port: int, port_retries: int
) -> list[str]:
    """Return the arguments of the server, which win over every file of settings.

    They stay inside this process: no other user sees the token in a list of processes.

    Parameters
    ----------
    jupyter : PrivateJupyter
        Its folders.
    notebooks : Path
        All that the server shows.
    port : int
        Port it listens on.
    port_retries : int
        How many others it may try when that one has just been taken.
    """
    own_extensions = Path(str(files("workshop_kit.cli"))) / "jupyter" / "labextensions"
    extensions = [str(own_extensions), str(Path(sys.prefix, "share", "jupyter", "labextensions"))]
    values: Mapping[str, object] = {
        "ServerApp.ip": "127.0.0.1",
        "ServerApp.port": port,
        "ServerApp.port_retries": port_retries,
        "ServerApp.allow_root": True,
        "ServerApp.root_dir": str(notebooks),
        "IdentityProvider.token": secrets.token_urlsafe(32),
        "PasswordIdentityProvider.hashed_password": "",
        "FileCheckpoints.checkpoint_dir": str(jupyter.checkpoints),
        "KernelManager.transport": jupyter.transport,
        "LabApp.app_settings_dir": str(jupyter.settings),
        "LabApp.user_settings_dir": str(jupyter.config / "lab" / "user-settings"),
        "LabApp.workspaces_dir": str(jupyter.config / "lab" / "workspaces"),
    }
    arguments = [f"--{name}={value}" for name, value in values.items()]
    return arguments + [f"--LabApp.labextensions_path={path}" for path in extensions]


def _runtime_folder(state: Path) -> Path:
    """Return a folder for sockets: short where sockets need it, private everywhere."""
    if os.name == "posix":
        return Path(tempfile.mkdtemp(prefix="kit-"))
    folder = state / "jupyter" / "runtime"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _sign(notary: NotebookNotary, path: Path) -> bool:
    try:
        notary.sign(read(path, as_version=NO_CONVERT))
    except (OSError, ValueError):
        return False
    return True


def _packaged(name: str) -> str:
    with as_file(files("workshop_kit.cli") / "jupyter" / name) as path:
        return path.read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
