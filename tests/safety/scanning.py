"""Looking for planted words in every file, however they may have been written there."""

from __future__ import annotations

import base64
import io
import re
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pikepdf


def forms_of(mark: str) -> tuple[bytes, ...]:
    """Return how a mark may be written: plain, UTF-16, and base64 at each of its offsets.

    Examples
    --------
    >>> forms_of("planted")[0]
    b'planted'
    """
    plain = mark.encode("ascii")
    coded = []
    for offset in range(3):
        whole = base64.b64encode(b"\0" * offset + plain)
        # Only the letters that depend on nothing but the mark.
        coded.append(whole[4 if offset else 0 : len(whole) // 4 * 4 - 4])
    return plain, mark.encode("utf-16-le"), mark.encode("utf-16-be"), *coded


def holds(path: Path, mark: str) -> bool:
    """Tell whether a file holds a mark, in one of its forms, packed or not."""
    forms = forms_of(mark)
    return any(form in part for part in parts_of(path.read_bytes()) for form in forms)


def parts_of(data: bytes, depth: int = 2) -> Iterator[bytes]:
    """Yield the bytes of a file, and what is packed inside them."""
    yield data
    if depth == 0:
        return
    if data[:2] == b"\x1f\x8b":
        yield from parts_of(zlib.decompress(data, wbits=31), depth - 1)
    elif data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield from parts_of(archive.read(name), depth - 1)
    elif data[:5] == b"%PDF-":
        yield from _parts_of_pdf(data)
    elif b"base64," in data:
        for coded in re.findall(rb"base64,([A-Za-z0-9+/=]{40,})", data):
            yield from parts_of(base64.b64decode(coded), depth - 1)


def _parts_of_pdf(data: bytes) -> Iterator[bytes]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for part in pdf.objects:
            if isinstance(part, pikepdf.Stream):
                yield part.read_raw_bytes() if _is_picture(part) else part.read_bytes()
    command = ["pdftotext", "-raw", "-", "-"]
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    # Letters of a subset font have numbers of their own: the words come from their map.
    yield done.stdout.replace(b"\n", b"")


def _is_picture(part: pikepdf.Stream) -> bool:
    return str(part.get("/Filter", "")) in {"/DCTDecode", "/JPXDecode", "/CCITTFaxDecode"}
