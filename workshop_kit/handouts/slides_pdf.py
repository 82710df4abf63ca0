"""The writer of slides as PDF: one page a slide, that screen readers can read (PDF/UA-1)."""

from __future__ import annotations

from typing import Any

from workshop_kit.design import FONT_FAMILY, tokens
from workshop_kit.handouts.pdf import compile_pages
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
    return compile_pages("slides.typ", "deck", as_plain_deck(deck), _design(), deck.name)


def _design() -> dict[str, Any]:
    return {
        "font": FONT_FAMILY,
        "colours": dict(tokens().colours),
        "sizes": slide_sizes(),
        "width": WIDTH,
        "height": HEIGHT,
    }
