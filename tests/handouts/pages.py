"""A PDF read back as pages of text and as its structure, for the tests of documents."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess

import pikepdf
import pytest

from workshop_kit.handouts.document import Run, walk


def need_pdftotext() -> None:
    """Skip without pdftotext on a developer's machine, fail without it in CI."""
    if shutil.which("pdftotext"):
        return
    if os.environ.get("CI"):
        pytest.fail("pdftotext is missing: .ci/run installs it, so the pages must be read back")
    pytest.skip("pdftotext is not on this machine (apt-get install poppler-utils)")


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page, as it is laid out."""
    need_pdftotext()
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8").split("\f")[:-1]


def squeezed(text: str) -> str:
    """Return a text without its spaces: lines break where they may."""
    return re.sub(r"[\s\u200b]+", "", text)


def pages_with(pages: list[str], text: str) -> list[int]:
    """Return the pages, from 1, on which a text stands."""
    wanted = squeezed(text)
    return [number for number, page in enumerate(pages, 1) if wanted in squeezed(page)]


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Open a PDF."""
    return pikepdf.open(io.BytesIO(pdf))


def says_it_is_accessible(pdf: bytes) -> bool:
    """Tell whether a file is marked as PDF/UA-1."""
    with opened(pdf).open_metadata() as metadata:
        return metadata["pdfuaid:part"] == "1"


def blocks_of(document, *kinds):
    """Return the blocks of some kinds, those inside others too."""
    return [block for block in walk(document.blocks) if isinstance(block, kinds)]


def said_in(value) -> str:
    """Return every word of a block, of a document or of a list of them, but its drawings."""
    return " ".join(_said(value)).replace("\u00a0", " ")


def _said(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, Run):
        yield value.text
    elif isinstance(value, tuple):
        # Runs of one text follow each other without a space.
        if value and all(isinstance(part, Run) for part in value):
            yield "".join(part.text for part in value)
        else:
            for part in value:
                yield from _said(part)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            if name not in ("svg", "words", "style", "tone"):
                yield from _said(getattr(value, name))
