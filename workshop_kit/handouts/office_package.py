"""An Office file as a package: the same bytes each time, a seal, and no trace of who made it."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

# Some programs know a file by its first member; the rest follows by name.
_FIRST = ("[Content_Types].xml", "_rels/.rels")

_CORE = "docProps/core.xml"

# The first day that the format can write: when a file was made is not told.
_NO_TIME = (1980, 1, 1, 0, 0, 0)

_SEAL = re.compile(rb"<dc:identifier>sha256:([0-9a-f]{64})</dc:identifier>")

# Bytes, unpacked: ours take half a million; what claims to be larger is not looked into.
_LARGEST = 20_000_000

# XML 1.0 refuses these; of the others, DEL and the C1 controls have no shape.
_NOT_WRITTEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

# They would let a contract show another order of letters than it has.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

_LOST = "\ufffd"

_NAMESPACES = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}


@dataclass(frozen=True)
class About:
    """What a file says of itself; nothing of who made it, nor on which machine.

    Attributes
    ----------
    title : str
        Its title, for windows, lists and screen readers.
    language : str
        Its language and country, ``fr-FR``.
    day : date
        The day of the last answer in it.
    """

    title: str
    language: str
    day: date


def for_office(text: str) -> str:
    r"""Return a text of unknown origin as an Office file can hold it.

    What XML refuses, halves of characters and the marks that turn the direction of what
    follows become « \ufffd »: one sees that something stood there. Line ends become ``\\n``.
    Every other character stays.

    Examples
    --------
    >>> for_office("nom\u202evsc.exe\x00\r\nfin  ")
    'nom�vsc.exe�\nfin  '
    """
    lines = _LINE_ENDS.sub("\n", text)
    return _TURNS.sub(_LOST, _NOT_WRITTEN.sub(_LOST, lines))


def seal(data: bytes, about: About) -> bytes:
    """Return a package without trace of its making, sealed: the same bytes each time.

    The seal is a digest of all its members, kept as its identifier: a program that changes
    the document and keeps the identifier breaks it (`is_sealed`).

    Parameters
    ----------
    data : bytes
        The package as a library wrote it.
    about : About
        What it is to say of itself.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members[_CORE] = _core(about, _digest(members))
    order = (*_FIRST, *sorted(name for name in members if name not in _FIRST))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in order:
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # Else it would tell Windows from the others.
            entry.create_system = 0
            archive.writestr(entry, members[name])
    return packed.getvalue()


def is_sealed(path: Path) -> bool:
    """Tell whether a file is as the kit wrote it: false once somebody has changed it.

    Raises
    ------
    OSError
        If it cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                return False
            members = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError):
        return False
    found = _SEAL.search(members.get(_CORE, b""))
    return found is not None and found[1].decode("ascii") == _digest(members)


def _digest(members: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(set(members) - {_CORE}):
        digest.update(f"{name}\0{len(members[name])}\0".encode())
        digest.update(members[name])
    return digest.hexdigest()


def _core(about: About, digest: str) -> bytes:
    names = "".join(f' xmlns:{prefix}="{name}"' for prefix, name in _NAMESPACES.items())
    moment = f"{about.day.isoformat()}T00:00:00Z"
    times = "".join(
        f'<dcterms:{what} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{what}>'
        for what in ("created", "modified")
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<cp:coreProperties{names}>"
        f"<dc:title>{escape(for_office(about.title))}</dc:title>"
        "<dc:creator></dc:creator>"
        f"<dc:language>{about.language}</dc:language>"
        f"<dc:identifier>sha256:{digest}</dc:identifier>"
        f"{times}</cp:coreProperties>"
    ).encode()
