"""Lines of text that fit a width, measured with the letters of the kit's own font."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from matplotlib.axes import Axes
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

from workshop_kit.charts.style import register_fonts
from workshop_kit.design import FONT_FAMILY, clean_line, printable

_POINTS_PER_INCH = 72


# The words of a chart are measured again and again while its lines are sought.
@lru_cache(maxsize=4096)
def text_width(text: str, size: float, *, is_bold: bool = False) -> float:
    """Return the width of one line, in inches.

    Parameters
    ----------
    text : str
        Without line break.
    size : float
        Of the letters, in points.
    is_bold : bool, default False
        In bold letters.

    Examples
    --------
    >>> text_width("34 %", 9) < text_width("34 %", 9, is_bold=True) < text_width("34 %", 18)
    True
    """
    register_fonts()
    font = FontProperties(family=FONT_FAMILY, size=size, weight="bold" if is_bold else "normal")
    width, _, _ = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return width / _POINTS_PER_INCH


def wrap(text: str, width: float, size: float, *, is_bold: bool = False) -> str:
    r"""Return a text cut into lines no wider than `width`.

    A word wider than the line stays whole; an unbreakable space holds its words together.

    Parameters
    ----------
    text : str
        One paragraph.
    width : float
        Of the lines, in inches.
    size : float
        Of the letters, in points.
    is_bold : bool, default False
        In bold letters.

    Examples
    --------
    >>> wrap("Mixité des emplois", 0.8, 9)
    'Mixité des\nemplois'
    """
    lines: list[str] = []
    # Unlike str.split() without argument, this keeps unbreakable spaces.
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, is_bold=is_bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def fit_label(text: str, width: float, size: float, *, lines: int = 2) -> str:
    r"""Return a name from a file so that it fits beside its bars, and can be drawn.

    What does not fit is left out after an ellipsis: the table beside the chart has the
    name in full. A letter that the kit's font lacks is named or marked (`printable`).

    Parameters
    ----------
    text : str
        A name, whatever it holds.
    width : float
        Of the lines, in inches.
    size : float
        Of the letters, in points.
    lines : int, default 2
        How many there may be.

    Examples
    --------
    >>> fit_label("Parage et mise en boîte", 0.9, 9)
    'Parage et mise\nen boîte'
    >>> fit_label("Parage et mise en boîte des sardines", 0.9, 9)
    'Parage et mise\nen boîte des…'
    """
    found = wrap(_with_breaks(printable(clean_line(text)), width, size), width, size).split("\n")
    if len(found) <= lines:
        return "\n".join(found)
    last = found[lines - 1]
    while last and text_width(f"{last}…", size) > width:
        last = last[:-1]
    return "\n".join([*found[: lines - 1], f"{last.rstrip()}…"])


def _with_breaks(text: str, width: float, size: float) -> str:
    """Return a text with a space inside each word that is wider than the line."""
    return " ".join(
        word if text_width(word, size) <= width else _cut(word, width, size)
        for word in text.split(" ")
    )


def _cut(word: str, width: float, size: float) -> str:
    pieces = [""]
    for letter in word:
        if text_width(pieces[-1] + letter, size) > width:
            pieces.append("")
        pieces[-1] += letter
    return " ".join(pieces)


def balance(text: str, width: float, size: float, *, is_bold: bool = False) -> str:
    r"""Return a text cut like `wrap`, its lines as even as their number allows.

    Examples
    --------
    >>> wrap("entre 5,4 et 7,8", 0.7, 8), balance("entre 5,4 et 7,8", 0.7, 8)
    ('entre 5,4 et\n7,8', 'entre 5,4\net 7,8')
    """
    best = wrap(text, width, size, is_bold=is_bold)
    step = width / 40
    narrower = width - step
    while narrower > 0:
        other = wrap(text, narrower, size, is_bold=is_bold)
        if other.count("\n") > best.count("\n"):
            return best
        best, narrower = other, narrower - step
    return best


def write_beside(
    axes: Axes,
    text: str,
    place: tuple[float, float],
    shift: tuple[float, float],
    size: float,
    **settings: Any,
) -> None:
    """Write a text at a distance from a place of the axes that no scale changes.

    Parameters
    ----------
    axes : Axes
        Where it is written.
    text : str
        What is written.
    place : tuple of float
        The place, in the units of the axes.
    shift : tuple of float
        Points to the right of it and above it.
    size : float
        Of the letters, in points.
    **settings
        Handed on to matplotlib (alignment, weight, colour).
    """
    axes.annotate(text, place, xytext=shift, textcoords="offset points", fontsize=size, **settings)
