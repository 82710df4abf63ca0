"""The writer of PDF: pages that screen readers can read (PDF/UA-1), set by Typst."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from workshop_kit.design import FONT_FAMILY, font_files, printable, tokens
from workshop_kit.errors import HandoutError
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import Document, as_plain

# A word longer than a line runs out of the page: Typst breaks at spaces only.
_LONG_WORD = re.compile(r"\S{40}(?=\S)")
_MAY_BREAK = "\u200b"


def write_pdf(document: Document) -> bytes:
    """Return a document as PDF/UA-1, the same bytes each time.

    The document is handed to Typst as data: nothing in it is read as source.

    Raises
    ------
    HandoutError
        If someone could not read it (`check_document`), or Typst refuses it.
    """
    check_document(document)
    return compile_pages("handout.typ", "document", as_plain(document), _design(), document.title)


def compile_pages(
    template: str, name: str, plain: dict[str, Any], design: dict[str, Any], title: str
) -> bytes:
    """Return what a Typst template makes of JSON values, as PDF/UA-1.

    Parameters
    ----------
    template : str
        Name of the template.
    name : str
        Under which it finds the values, beside ``design``.
    plain : dict
        What is to be said, as JSON values.
    design : dict
        Font, colours and sizes.
    title : str
        How the document is called if Typst refuses it.

    Raises
    ------
    HandoutError
        If Typst refuses it.
    """
    values, has_unprintable = printable_values(plain)
    try:
        return typst.compile(
            _read_template(template),
            format="pdf",
            font_paths=sorted({str(path.parent) for path in font_files().values()}),
            # The machine's own fonts would make other pages on another machine.
            ignore_system_fonts=True,
            sys_inputs={
                name: json.dumps({**values, "has_unprintable": has_unprintable}),
                "design": json.dumps(design),
            },
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as error:
        raise HandoutError("handout_pdf", title=title, reason=str(error)) from error


@cache
def _read_template(name: str) -> bytes:
    return files("workshop_kit.handouts").joinpath("templates", name).read_bytes()


def _design() -> dict[str, Any]:
    known = tokens()
    return {
        "font": FONT_FAMILY,
        "colours": dict(known.colours),
        "type_pt": dict(known.type_pt),
    }


def printable_values(plain: Any) -> tuple[Any, bool]:
    """Return JSON values of which the font has every character, and whether some were replaced."""
    if isinstance(plain, str):
        text = printable(plain)
        return _LONG_WORD.sub(rf"\g<0>{_MAY_BREAK}", text), text != plain
    if isinstance(plain, list):
        parts = [printable_values(part) for part in plain]
        return [part for part, _ in parts], any(flag for _, flag in parts)
    if isinstance(plain, dict):
        # A picture is drawn, not set: its source is left alone.
        parts = {
            name: (part, False) if name == "svg" else printable_values(part)
            for name, part in plain.items()
        }
        return (
            {name: part for name, (part, _) in parts.items()},
            any(flag for _, flag in parts.values()),
        )
    return plain, False
