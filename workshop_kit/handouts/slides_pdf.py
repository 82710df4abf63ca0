"""The writer of slides as PDF: one page a slide, that screen readers can read (PDF/UA-1)."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from workshop_kit.design import FONT_FAMILY, font_files, tokens
from workshop_kit.errors import HandoutError
from workshop_kit.handouts.pdf import printable_values
from workshop_kit.handouts.slides_deck import Deck, as_plain_deck
from workshop_kit.handouts.slides_html import check_deck
from workshop_kit.handouts.slides_room import HEIGHT, WIDTH, slide_sizes


def write_slides_pdf(deck: Deck) -> bytes:
    """Return a deck as PDF/UA-1, one page a slide, the same bytes each time.

    What comes bit by bit in the room is all there at once. The deck is handed to
    Typst as data: nothing in it is read as source.

    Raises
    ------
    HandoutError
        If someone could not read it (`check_deck`), or Typst refuses it.
    """
    check_deck(deck)
    plain, has_unprintable = printable_values(as_plain_deck(deck))
    try:
        return typst.compile(
            _template(),
            format="pdf",
            font_paths=sorted({str(path.parent) for path in font_files().values()}),
            # The machine's own fonts would make other slides on another machine.
            ignore_system_fonts=True,
            sys_inputs={
                "deck": json.dumps({**plain, "has_unprintable": has_unprintable}),
                "design": json.dumps(_design()),
            },
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as error:
        raise HandoutError("handout_pdf", title=deck.name, reason=str(error)) from error


@cache
def _template() -> bytes:
    folder = files("workshop_kit.handouts").joinpath("templates")
    return folder.joinpath("slides.typ").read_bytes()


def _design() -> dict[str, Any]:
    return {
        "font": FONT_FAMILY,
        "colours": dict(tokens().colours),
        "sizes": slide_sizes(),
        "width": WIDTH,
        "height": HEIGHT,
    }
