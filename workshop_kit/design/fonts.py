"""The one type family of screen, charts and paper."""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible

FONT_FAMILY = fontpkg_atkinson_hyperlegible.FAMILY

_STYLES = {"Regular": (400, "normal"), "Bold": (700, "normal"), "Italic": (400, "italic")}


def font_files() -> dict[str, Path]:
    """Return the font files by style: ``Regular``, ``Bold``, ``Italic``.

    Examples
    --------
    >>> sorted(font_files())
    ['Bold', 'Italic', 'Regular']
    """
    folder = fontpkg_atkinson_hyperlegible.ROOT / "files"
    return {style: folder / f"AtkinsonHyperlegible-{style}.ttf" for style in _STYLES}


@cache
def font_faces_css() -> str:
    """Return the ``@font-face`` rules with the fonts inside.

    A relative address does not load from JupyterLab's custom style sheet, and a
    document given to someone must not look for a file.
    """
    return "".join(_font_face(style, path) for style, path in font_files().items())


def _font_face(style: str, path: Path) -> str:
    weight, slant = _STYLES[style]
    data = base64.b64encode(path.read_bytes()).decode("ascii")
    return (
        f'@font-face{{font-family:"{FONT_FAMILY}";font-weight:{weight};font-style:{slant};'
        f'font-display:block;src:url(data:font/ttf;base64,{data}) format("truetype")}}'
    )
