"""The source of a session: percent format, both languages of a block next to each other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workshop_kit.errors import UnknownNameError
from workshop_kit.folders import notebooks_folder
from workshop_kit.sessions.percent import read_percent

_FILE = re.compile(r"(?P<number>\d\d)_[a-z0-9_]+\.py")


@dataclass(frozen=True)
class Block:
    """One ``# %%`` block of a source, as written.

    Attributes
    ----------
    kind : {"markdown", "code", "raw"}
        What it holds.
    text : str
        Its Markdown or its Python, without the comment signs of the former.
    settings : mapping
        What its marker says: ``key``, ``lang``, ``of``, ``tags``, ``minutes``, ``mode``,
        ``pause``.
    line : int
        Line of its marker in the file, from 1.
    """

    kind: str
    text: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    line: int = 0

    @property
    def key(self) -> str:
        """Stable name of the block; empty when it has none."""
        return str(self.settings.get("key", ""))

    @property
    def language(self) -> str:
        """Language of a Markdown block; empty for code."""
        return str(self.settings.get("lang", ""))

    @property
    def name(self) -> str:
        """Key, or the line where a block without a key stands."""
        return self.key or f"line {self.line}"


@dataclass(frozen=True)
class Source:
    """A session's source, read but not judged.

    Attributes
    ----------
    path : Path
        The file.
    header : mapping
        What it says of the session: ``session``, ``minutes`` and, if it has one, ``axis``.
    blocks : tuple of Block
        In the order of the file.
    """

    path: Path
    header: Mapping[str, Any]
    blocks: tuple[Block, ...]

    @property
    def slug(self) -> str:
        """Name of the session, from the file's number: ``s02`` for ``02_mixite.py``."""
        return f"s{self.path.name[:2]}"


def source_folder(folder: Path | None = None) -> Path:
    """Return the folder of the sources, in the kit's notebooks or in those given."""
    return (folder or notebooks_folder()) / "source"


def list_sources(folder: Path | None = None) -> list[Path]:
    """Return the sources of all sessions, in the order of the route."""
    found = source_folder(folder)
    if not found.is_dir():
        return []
    named = sorted(path for path in found.iterdir() if _FILE.fullmatch(path.name))
    return list({path.name[:2]: path for path in reversed(named)}.values())[::-1]


def list_stray_files(folder: Path | None = None) -> list[Path]:
    """Return the Python files among the sources that no session is built from.

    Their name is not two digits and a word (``02_mixite.py``), or another source has the same
    number.
    """
    found = source_folder(folder)
    files = sorted(found.glob("*.py")) if found.is_dir() else []
    read = list_sources(folder)
    return [path for path in files if path not in read]


def find_source(slug: str, folder: Path | None = None) -> Path:
    """Return the source of a session; it only looks at file names.

    Raises
    ------
    UnknownNameError
        If there is no such session; the message lists those there are.
    """
    sources = {f"s{path.name[:2]}": path for path in list_sources(folder)}
    if slug not in sources:
        raise UnknownNameError("unknown_session", name=slug, known=", ".join(sources))
    return sources[slug]


def read_source(path: Path) -> Source:
    """Read a source as it stands; what is wrong in it is for the guards to say."""
    header, blocks = read_percent(path.read_text(encoding="utf-8"))
    return Source(
        path,
        header,
        tuple(Block(block.kind, block.text, block.settings, block.line) for block in blocks),
    )
