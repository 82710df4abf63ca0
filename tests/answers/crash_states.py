"""Power cuts replayed: record what a program asks of the disk, rebuild what a cut may leave.

The model is the pessimistic one of POSIX (ALICE, Pillai et al., OSDI 2014): the data of a
file reach the disk at its fsync; a creation, a rename or a removal at the fsync of its
folder; until then each may or may not have, in any combination. Data not synced may be
missing, cut, or zeros.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random
    from collections.abc import Callable


class Recorder:
    """Notes every operation on the disk under one folder, while `patches` are in place."""

    def __init__(self, folder: Path) -> None:
        self.operations: list[tuple[Any, ...]] = []
        self._folder = str(folder)
        self._files: dict[int, str] = {}
        self._os = {name: getattr(os, name) for name in self.patches}

    @property
    def patches(self) -> dict[str, Callable[..., Any]]:
        """Functions that take the place of those of `os`, by name."""
        return {
            "open": self._open,
            "write": self._write,
            "fsync": self._fsync,
            "close": self._close,
            "replace": self._replace,
            "unlink": self._unlink,
        }

    def acknowledge(self, key: str, number: int) -> None:
        """Note that the person has been told « Enregistré »."""
        self.operations.append(("told", key, number))

    def _open(self, path: Any, flags: int, *options: Any, **more: Any) -> int:
        descriptor = self._os["open"](path, flags, *options, **more)
        if str(path).startswith(self._folder):
            self._files[descriptor] = str(path)
            if flags & os.O_CREAT:
                self.operations.append(("create", str(path)))
        return descriptor

    def _write(self, descriptor: int, data: Any) -> int:
        if descriptor not in self._files:
            return self._os["write"](descriptor, data)
        # Half at a time: a cut may fall between two writes.
        written = self._os["write"](descriptor, data[: max(1, len(data) // 2)])
        self.operations.append(("write", self._files[descriptor], bytes(data[:written])))
        return written

    def _fsync(self, descriptor: int) -> None:
        self._os["fsync"](descriptor)
        if descriptor in self._files:
            self.operations.append(("sync", self._files[descriptor]))

    def _close(self, descriptor: int) -> None:
        self._os["close"](descriptor)
        self._files.pop(descriptor, None)

    def _replace(self, source: Any, target: Any) -> None:
        self._os["replace"](source, target)
        self.operations.append(("rename", str(source), str(target)))

    def _unlink(self, path: Any, **more: Any) -> None:
        self._os["unlink"](path, **more)
        self.operations.append(("remove", str(path)))


def state_after_cut(operations: list[tuple[Any, ...]], rng: random.Random) -> dict[str, bytes]:
    """Return the files that one possible cut after these operations leaves, by path."""
    data: dict[str, bytes] = {}
    synced: dict[str, int] = {}
    names: dict[str, str] = {}
    pending: list[tuple[str, ...]] = []
    origin: dict[str, str] = {}
    for operation, *details in operations:
        if operation == "create":
            origin[details[0]] = details[0]
            data[details[0]] = b""
            pending.append(("create", details[0]))
        elif operation == "write":
            data[details[0]] += details[1]
        elif operation == "sync" and details[0] in origin:
            synced[details[0]] = len(data[details[0]])
        elif operation == "sync":
            _apply(pending, names)
            pending.clear()
        elif operation == "rename":
            pending.append(("rename", *details))
        elif operation == "remove":
            pending.append(("remove", details[0]))
    _apply([change for change in pending if rng.random() < 0.5], names)
    return {
        path: _surviving(data[inode], synced.get(inode, 0), rng) for path, inode in names.items()
    }


def _apply(changes: list[tuple[str, ...]], names: dict[str, str]) -> None:
    for change, *paths in changes:
        if change == "create":
            names[paths[0]] = paths[0]
        elif change == "remove":
            names.pop(paths[0], None)
        else:
            names.pop(paths[0], None)
            names[paths[1]] = paths[0]


def _surviving(data: bytes, synced: int, rng: random.Random) -> bytes:
    rest = len(data) - synced
    kept = rng.choice([0, rest // 2, rest])
    tail = data[synced : synced + kept]
    return data[:synced] + (tail if rng.random() < 0.5 else bytes(len(tail)))


def told_before(operations: list[tuple[Any, ...]]) -> dict[str, int]:
    """Return by key the last number that the person had been told was saved."""
    return {details[0]: details[1] for name, *details in operations if name == "told"}


def rebuild(files: dict[str, bytes], source: Path, target: Path) -> None:
    """Write the surviving files under another folder."""
    target.mkdir(parents=True)
    for path, data in files.items():
        copy = target / Path(path).relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(data)
