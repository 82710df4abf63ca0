"""Writing a file so that a kill, a power cut or a full disk leaves the old one or the new one.

The order is what makes it durable: a temporary file beside the final one, its
data forced to the disk, the rename, then the folder forced to the disk. Before
the rename only the old file has the name; after it the new one is whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Result = TypeVar("Result")

PART = ".part"
"""Ending of a temporary file; one that outlives `STALE_AFTER_SECONDS` has no writer left."""

STALE_AFTER_SECONDS = 3600

# Antivirus, indexers and synchronisation clients hold a file for a moment on Windows:
# access denied (5), sharing violation (32), lock violation (33). About 2.5 s in all.
_HELD = (5, 32, 33)
_PAUSES_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)


def write_durably(path: Path, data: bytes) -> None:
    """Give `path` the content `data`, whole or not at all.

    When it returns, the content survives a power cut.

    Raises
    ------
    OSError
        If it cannot be written; the file that had the name, if any, is intact
        and no temporary file is left.
    """
    part = path.with_name(f"{path.name}.{secrets.token_hex(3)}{PART}")
    try:
        _write_synced(part, data)
        move_patiently(part, path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)


def make_folder_durably(folder: Path) -> None:
    """Make a folder and its parents, so that they survive a power cut."""
    if folder.is_dir():
        return
    make_folder_durably(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def read_patiently(path: Path) -> bytes:
    """Return the content of a file, waiting a little when another program holds it."""
    return _patiently(path.read_bytes)


def move_patiently(path: Path, target: Path) -> None:
    """Rename a file, waiting a little when another program holds it."""
    _patiently(lambda: path.replace(target))


def remove_patiently(path: Path) -> None:
    """Remove a file, waiting a little when another program holds it."""
    _patiently(path.unlink)


def folder_mark(folder: Path) -> str:
    """Return eight letters that stand for a folder, always the same and not to be read back."""
    name = str(folder.absolute()).encode("utf-8", "surrogateescape")
    return hashlib.sha256(name).hexdigest()[:8]


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk, where the system can (not Windows)."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        # Some network shares refuse to sync a folder; the file's data are synced already.
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_synced(part: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(part, flags, 0o666)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        _sync_data(descriptor)
    finally:
        os.close(descriptor)


def _sync_data(descriptor: int) -> None:
    try:
        import fcntl

        # On macOS fsync leaves the data in the drive's own cache; this does not.
        full_sync = fcntl.F_FULLFSYNC  # type: ignore[attr-defined]
        fcntl.fcntl(descriptor, full_sync)
    except (ImportError, AttributeError, OSError):
        os.fsync(descriptor)


def _patiently(attempt: Callable[[], Result]) -> Result:
    for pause in _PAUSES_SECONDS:
        try:
            return attempt()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(pause)
    return attempt()
