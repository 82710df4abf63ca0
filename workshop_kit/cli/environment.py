"""The kit's own Python environment, `.venv`: made, checked, mended. Standard library only."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from workshop_kit.cli.failures import name_failure, name_refusal
from workshop_kit.errors import SetupError

STAMP = "workshop-kit.json"
"""Name of the file that says how far the set-up went; it is written before anything else."""

# Settings of another Python, or of this person's pip, that would send files elsewhere, or have
# the kit compiled anew by each of its programs.
_FOREIGN_SETTINGS = (
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
)
_OWN_SETTINGS = {
    "PYTHONUTF8": "1",
    "PYTHONNOUSERSITE": "1",
    # The matrices of the kit are small: threads cost more than they give, and a room's laptops
    # have other things to do.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_INPUT": "1",
    "PIP_USER": "0",
    "PIP_REQUIRE_VIRTUALENV": "0",
}

_NBCONVERT_SETTINGS = Path(__file__).parent / "jupyter" / "jupyter_nbconvert_config.json"

Listener = Callable[[str], None]


def child_settings() -> dict[str, str]:
    """Return the environment variables that the kit's own programs run with."""
    kept = {name: value for name, value in os.environ.items() if name not in _FOREIGN_SETTINGS}
    return kept | _OWN_SETTINGS


class Environment:
    """The environment `.venv` beside the kit.

    A stamp in it tells which locks were installed, whether the kit is linked, and what was
    being done: a set-up that was cut short, a moved folder, a changed lock or a package that
    went missing are seen at the next start, and only what is needed is done again.

    Parameters
    ----------
    kit : Path
        The kit's folder, which holds the locks and `pyproject.toml`.
    log : Path
        File that receives all that pip and venv say.
    """

    def __init__(self, kit: Path, log: Path) -> None:
        self.kit = kit
        self.log = log
        self.folder = kit / ".venv"

    @property
    def python(self) -> Path:
        """Return the environment's interpreter."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    @property
    def exists(self) -> bool:
        """Tell whether there is anything at its place."""
        return self.folder.exists()

    def runs(self) -> bool:
        """Tell whether it was made to the end and its interpreter still answers.

        A folder copied to another machine, or a Python that was removed, leaves an
        environment that looks whole and does not run.
        """
        stamp = self._read_stamp()
        if stamp.get("doing") or "python" not in stamp:
            return False
        question = "import sys; print(*sys.version_info[:2])"
        try:
            answer = subprocess.run(
                [self.python, "-c", question],
                capture_output=True,
                text=True,
                encoding="utf-8",
                env=child_settings(),
                check=False,
                timeout=60,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return answer.returncode == 0 and answer.stdout.split() == stamp["python"].split()

    def has(self, lock: str) -> bool:
        """Tell whether the packages of a lock are installed, and all still there."""
        stamp = self._read_stamp()
        if stamp.get("locks", {}).get(lock) != self._hash_of(lock):
            return False
        return self._is_whole(stamp)

    def is_linked(self) -> bool:
        """Tell whether the environment knows the kit, as it is and where it is."""
        return self._read_stamp().get("link") == self._link_mark()

    def make(self) -> None:
        """Make the environment anew, without packages."""
        self._clear()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._write_stamp({"doing": "make"})
        except OSError as error:
            raise self.surprise(error) from error
        self._run([sys.executable, "-m", "venv", str(self.folder)])
        self._write_stamp({"python": "{} {}".format(*sys.version_info)})

    def install(
        self, lock: str, listener: Listener = lambda _line: None, *, covers: Sequence[str] = ()
    ) -> None:
        """Install the packages of a lock.

        Parameters
        ----------
        lock : str
            Name of the lock.
        listener : callable
            Hears each line that pip says.
        covers : sequence of str
            Other locks that this one holds whole.
        """
        locks = {name: self._hash_of(name) for name in (lock, *covers)}
        stamp = self._read_stamp()
        self._write_stamp(stamp | {"doing": f"install {lock}"})
        command = ["install", "--require-hashes", "--only-binary", ":all:", "-r", lock]
        if not self._is_whole(stamp):
            # A package whose files went missing still looks installed to pip.
            command.insert(1, "--force-reinstall")
        steps: list[str] = []

        def hear(line: str) -> None:
            steps.append(line.partition(" ")[0])
            listener(line)

        try:
            self._run_pip(command, hear)
        except SetupError:
            # Until pip copies files, nothing has changed; after, half a package may be there.
            if "Installing" not in steps:
                self._write_stamp(stamp)
            raise
        known = {"locks": stamp.get("locks", {}) | locks, "packages": self._installed()}
        self._write_stamp(stamp | known)

    def link(self) -> None:
        """Make the environment import the kit from its folder, wherever that lies."""
        self._run_pip(["install", "--no-index", "--no-deps", "--no-build-isolation", "-e", "."])
        self._write_relative_path()
        self._write_jupyter_settings()
        self._write_stamp(self._read_stamp() | {"link": self._link_mark()})

    def surprise(self, error: Exception) -> SetupError:
        """Return the error for what nobody foresaw, once its details are in the log."""
        with suppress(OSError), self._open_log() as log:
            log.write("".join(traceback.format_exception(error)))
        key = name_refusal(error) if isinstance(error, OSError) else "setup_failed"
        return self.refusal(key)

    def refusal(self, key: str, **values: object) -> SetupError:
        """Return the error of a key, with what its sentence may name."""
        version = "{}.{}".format(*sys.version_info)
        known = {"folder": self.kit, "log": self.log, "python": version}
        return SetupError(key, **(known | values))

    def _clear(self) -> None:
        if not self.folder.exists():
            return
        is_ours = (self.folder / STAMP).exists() or not any(self.folder.iterdir())
        if not is_ours:
            raise self.refusal("setup_foreign", folder=self.folder)
        try:
            # The stamp goes last: a removal cut short is still known as ours.
            for inside in sorted(self.folder.iterdir(), key=lambda path: path.name == STAMP):
                if inside.is_dir() and not inside.is_symlink():
                    shutil.rmtree(inside)
                else:
                    inside.unlink()
        except OSError as error:
            raise self.surprise(error) from error

    def _run_pip(self, arguments: Sequence[str], listener: Listener = lambda _line: None) -> None:
        self._run([str(self.python), "-m", "pip", *arguments], listener)

    def _run(self, command: Sequence[str], listener: Listener = lambda _line: None) -> None:
        said: list[str] = []
        with self._open_log() as log:
            log.write(f"$ {' '.join(command)}\n")
            with subprocess.Popen(
                command,
                cwd=self.kit,
                env=child_settings(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
            ) as process:
                for line in process.stdout or ():
                    log.write(line)
                    said.append(line)
                    listener(line)
            log.write(f"= {process.returncode}\n")
        if process.returncode < 0:
            raise self.refusal("setup_interrupted")
        if process.returncode:
            raise self.refusal(name_failure("".join(said)))

    def _open_log(self) -> TextIO:
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            return self.log.open("a", encoding="utf-8", errors="replace")
        except OSError:
            return Path(os.devnull).open("w", encoding="utf-8")

    def _write_relative_path(self) -> None:
        """Replace the absolute path of the editable install by one made of dots.

        Before Python 3.13, Windows reads a .pth file in the local code page: the UTF-8 of
        an accented folder is then another folder, or stops Python altogether. Dots are the
        same in every encoding, and still right after the kit has been moved.
        """
        site_packages = self._site_packages()
        for path in site_packages.glob("*workshop_kit*.pth"):
            path.unlink()
        dots = os.path.relpath(self.kit.resolve(), site_packages.resolve())
        (site_packages / "_workshop_kit.pth").write_text(f"{dots}\n", encoding="ascii")

    def _write_jupyter_settings(self) -> None:
        """Make nbconvert write whole files, also when someone calls it in a terminal."""
        folder = self.folder / "etc" / "jupyter"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_NBCONVERT_SETTINGS, folder / _NBCONVERT_SETTINGS.name)

    def _site_packages(self) -> Path:
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        found = sorted(self.folder.glob("lib/python3.*/site-packages"))
        return found[-1] if found else self.folder / "lib" / "site-packages"

    def _installed(self) -> list[str]:
        """List what lies in site-packages, less what the link adds."""
        try:
            names = [path.name for path in self._site_packages().iterdir()]
        except OSError:
            return []
        return sorted(
            name for name in names if "workshop_kit" not in name and name != "__pycache__"
        )

    def _is_whole(self, stamp: dict) -> bool:
        return set(stamp.get("packages", [])) <= set(self._installed())

    def _link_mark(self) -> str:
        return f"{self._hash_of('pyproject.toml')} {self.kit}"

    def _hash_of(self, name: str) -> str:
        try:
            return hashlib.sha256((self.kit / name).read_bytes()).hexdigest()
        except FileNotFoundError as error:
            raise self.refusal("setup_incomplete", name=name) from error

    def _read_stamp(self) -> dict:
        try:
            stamp = json.loads((self.folder / STAMP).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, stamp: dict) -> None:
        try:
            draft = self.folder / f"{STAMP}.new"
            draft.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
            draft.replace(self.folder / STAMP)
        except OSError as error:
            raise self.surprise(error) from error
