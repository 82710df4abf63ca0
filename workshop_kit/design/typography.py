"""How both languages are set: curled apostrophes, and in French the spaces that do not break."""

from __future__ import annotations

import re

NO_BREAK_SPACE = "\u00a0"

_APOSTROPHES = re.compile(r"(?<=\w)'(?=\w|\s|«|$)")
_FRENCH_SPACES = re.compile(r" (?=[;:!?%€»])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))")


def set_typography(text: str, language: str) -> str:
    """Write curled apostrophes, and in French the unbreakable spaces of its typography.

    Examples
    --------
    >>> set_typography("Qu'en dites-vous ?", "fr").replace(NO_BREAK_SPACE, "_")
    'Qu’en dites-vous_?'
    """
    curled = _APOSTROPHES.sub("’", text)
    return _FRENCH_SPACES.sub(NO_BREAK_SPACE, curled) if language == "fr" else curled
