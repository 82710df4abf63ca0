"""The verb `check`: what the facilitator runs the day before."""

from __future__ import annotations

import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from workshop_kit.cli.rehearsal import Stage, open_stage, rehearse
from workshop_kit.cli.serving import DEFAULT_PORT, choose_port, find_welcome
from workshop_kit.data import list_workforces, load_workforce
from workshop_kit.design import font_files
from workshop_kit.errors import SetupError, WorkshopError
from workshop_kit.folders import answers_folder, kit_root, notebooks_folder
from workshop_kit.texts import LANGUAGES, Translator

ENOUGH_DISK_BYTES = 500_000_000
"""Room for a session: answers and documents are small, browsers and PDFs are not."""

_NAMED = 3


@dataclass(frozen=True)
class Check:
    """One thing to look at.

    Attributes
    ----------
    name : str
        What is looked at, in the person's language.
    look : callable
        Returns what was found, in words; raises the error whose sentence says what to do.
    """

    name: str
    look: Callable[[], str]


def check_kit(t: Translator, *, port: int | None = None) -> int:
    """Look at all that a session needs, a line each, and end with one sentence.

    Parameters
    ----------
    t : Translator
        Speaks to the facilitator.
    port : int, optional
        Port that the session must use.

    Returns
    -------
    int
        0 when the kit is ready, 1 when there is something to put right.
    """
    with open_stage() as stage:
        failing = sum(not _passes(t, check) for check in _checks(t, stage, port))
    print(t("check.ready") if not failing else t("check.not_ready", failing=failing), flush=True)
    return 1 if failing else 0


def _passes(t: Translator, check: Check) -> bool:
    """Look, and print the line."""
    is_terminal = sys.stdout.isatty()
    if is_terminal:
        print(f"  … {check.name}", end="\r", flush=True)
    try:
        found, is_good = check.look(), True
    except WorkshopError as error:
        found, is_good = t.error(error), False
    except Exception as error:  # noqa: BLE001 - one bad surprise must not hide the other lines
        found, is_good = t("check.surprise", error=f"{type(error).__name__}: {error}"), False
    mark = t("check.good") if is_good else t("check.bad")
    # The terminal's line may still hold the longer words of what was going on.
    print(f"\r\x1b[K{mark}" if is_terminal else mark, f"{check.name}{t('check.colon')}{found}")
    return is_good


def _checks(t: Translator, stage: Stage, port: int | None) -> Iterator[Check]:
    yield Check(t("check.python"), platform.python_version)
    yield Check(t("check.packages"), lambda: _packages(t))
    yield Check(t("check.data"), lambda: _data(t))
    yield Check(t("check.fonts"), lambda: _fonts(t))
    yield Check(t("check.disk"), lambda: _disk(t))
    yield Check(t("check.answers"), _answers)
    yield Check(t("check.port"), lambda: _port(t, port))
    yield Check(t("check.welcome"), _welcome)
    for path in sorted(notebooks_folder().rglob("*.ipynb")):
        name = path.relative_to(notebooks_folder()).as_posix()
        yield Check(
            t("check.notebook", name=name),
            lambda path=path: t("check.cells", cells=rehearse(path, stage)),
        )


def _packages(t: Translator) -> str:
    """Compare what is installed with the lock."""
    lock = kit_root() / "requirements.lock"
    if not lock.exists():
        return t("check.no_lock")
    pins = [pin for pin in read_pins(lock) if pin.marker is None or pin.marker.evaluate()]
    wrong = [pin.name for pin in pins if not pin.specifier.contains(_installed(pin.name))]
    if wrong:
        named = ", ".join(wrong[:_NAMED]) + ("…" if len(wrong) > _NAMED else "")
        raise SetupError("check_packages", names=named)
    return t("check.packages_found", packages=len(pins))


def read_pins(lock: Path) -> list[Requirement]:
    r"""Return the packages that a lock pins, with the machines that each is for.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     lock = Path(folder, "lock")
    ...     _ = lock.write_text("six==1.17.0 \\\n    --hash=sha256:00\n", encoding="utf-8")
    ...     [str(pin) for pin in read_pins(lock)]
    ['six==1.17.0']
    """
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [Requirement(line.rstrip(" \\")) for line in lines if "==" in line.partition(" ")[0]]


def _installed(name: str) -> str:
    """Return the version installed, or one that nothing asks for."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "0+absent"


def _data(t: Translator) -> str:
    names = list_workforces()
    if not names:
        raise SetupError("check_no_data")
    people = sum(len(load_workforce(name).employees) for name in names)
    return t("check.data_found", companies=len(names), people=people)


def _fonts(t: Translator) -> str:
    files = font_files()
    missing = [style for style, path in files.items() if not path.is_file()]
    if missing:
        raise SetupError("check_fonts", names=", ".join(missing))
    return t("check.fonts_found", fonts=len(files))


def _disk(t: Translator) -> str:
    free = shutil.disk_usage(kit_root()).free
    if free < ENOUGH_DISK_BYTES:
        raise SetupError("check_disk", free=free / 1e6, enough=ENOUGH_DISK_BYTES / 1e6)
    return t("check.disk_found", free=free / 1e9)


def _answers() -> str:
    """Write in the answers' folder, and leave nothing there."""
    folder = answers_folder()
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as draft:
            draft.write(b"\0")
        if is_new:
            folder.rmdir()
    except OSError as error:
        raise SetupError("check_answers", folder=str(folder)) from error
    return str(folder)


def _port(t: Translator, asked: int | None) -> str:
    chosen = choose_port(asked)
    if asked is None and chosen != DEFAULT_PORT:
        return t("cli.other_port", asked=str(DEFAULT_PORT), chosen=str(chosen))
    return t("check.port_found", port=str(chosen))


def _welcome() -> str:
    return ", ".join(find_welcome(notebooks_folder(), language).name for language in LANGUAGES)
