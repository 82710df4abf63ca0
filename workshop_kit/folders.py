"""Where the kit's files lie on this machine."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

# A Unix socket's path holds 103 bytes on macOS, 107 on Linux; Jupyter adds this to the folder.
_SOCKET_PATH_BYTES = 103
_SOCKET_NAME_BYTES = len("/kernel-00000000-0000-0000-0000-000000000000-ipc-5")


def kit_root() -> Path:
    """Return the folder that holds `notebooks/`, `answers/` and `handouts/`.

    ``WORKSHOP_KIT_HOME`` wins; then the checkout the package lies in; a package
    installed elsewhere works in the current folder.
    """
    chosen = os.environ.get("WORKSHOP_KIT_HOME")
    if chosen:
        return Path(chosen)
    checkout = _PACKAGE.parent
    return checkout if (checkout / "notebooks").is_dir() else Path.cwd()


def notebooks_folder() -> Path:
    """Return the folder of the notebooks: `source/`, `fr/` and `en/`."""
    return kit_root() / "notebooks"


def datasets_folder() -> Path:
    """Return the folder of the sample companies, in the checkout or inside the package."""
    beside = kit_root() / "datasets"
    return beside if beside.is_dir() else _PACKAGE / "datasets"


def answers_folder() -> Path:
    """Return the folder of the participants' answers (``WORKSHOP_KIT_ANSWERS`` wins)."""
    chosen = os.environ.get("WORKSHOP_KIT_ANSWERS")
    return Path(chosen) if chosen else kit_root() / "answers"


def handouts_folder() -> Path:
    """Return the folder the documents are written to."""
    return kit_root() / "handouts"


def state_folder() -> Path:
    """Return the folder of what the kit keeps between two starts (settings, logs).

    ``WORKSHOP_KIT_STATE`` wins; then `.kit/` in the kit's folder; a folder of the
    user's when the kit lies on a medium that cannot be written.
    """
    chosen = os.environ.get("WORKSHOP_KIT_STATE")
    if chosen:
        return Path(chosen)
    inside = kit_root() / ".kit"
    return inside if _can_be_written(inside) else _user_folder()


def can_hold_sockets(folder: Path) -> bool:
    """Tell whether the sockets of a kernel fit in a folder: Windows has none, long paths neither.

    Sockets in a private folder cannot be listened to by the machine's other users.
    """
    length = len(os.fsencode(folder)) + _SOCKET_NAME_BYTES
    return os.name == "posix" and length <= _SOCKET_PATH_BYTES


def import_path() -> str:
    """Return a ``PYTHONPATH`` with which another Python finds this package.

    Conda users run the checkout as it is: nothing says to a kernel where the package lies.
    """
    return os.pathsep.join([str(_PACKAGE.parent), *filter(None, [os.environ.get("PYTHONPATH")])])


def _user_folder() -> Path:
    home = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_STATE_HOME")
    return Path(home) / "workshop-kit" if home else Path.home() / ".workshop-kit"


def _can_be_written(folder: Path) -> bool:
    """Try it: permissions alone do not tell on Windows or on a network share."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
