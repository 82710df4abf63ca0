"""Amounts with their intervals, one row each, and beside them a second mark to compare with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import text_width, wrap
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

# Inches.
_ROW, _NAMES, _GAP = 0.5, 1.75, 0.14
_FOOT, _LEGEND = 0.1, 0.3
_FINE_PT = 9
# Lines of the words beside a row stand this far above and below its middle.
_APART = 0.155


@dataclass(frozen=True)
class AmountRow:
    """One amount.

    Attributes
    ----------
    label : str
        What it is, at the left.
    value, low, high : float
        The amount and its interval; missing (nan) when there is none.
    words, fine : str
        The amount in words, and its interval and people under it.
    colour : str
        Name of a colour of the design system.
    other : float
        What it is compared with; missing when there is nothing.
    """

    label: str
    value: float
    low: float
    high: float
    words: str
    fine: str
    colour: str = "ink"
    other: float = math.nan


def plot_amounts(
    rows: Sequence[AmountRow], *, marks: tuple[str, str] = ("", ""), zero: str = ""
) -> Figure:
    """Draw a disc with its interval on each row, a ring where something is compared with it.

    Parameters
    ----------
    rows : sequence of AmountRow
        From top to bottom.
    marks : tuple of str
        What the disc and the diamond are; nothing is said of a mark without words.
    zero : str
        What the line of zero is.
    """
    size = tokens().type_pt["small"]
    widths = [
        *(text_width(row.words, size, is_bold=True) for row in rows),
        *(text_width(row.fine, _FINE_PT) for row in rows),
    ]
    words = max(widths, default=0)
    foot = _FOOT + (_LEGEND if any(marks) or zero else 0)
    # Where nothing can be compared the line of zero stays, and the words beside say why.
    lines = max(len(rows), 1)
    height = _ROW * lines + foot
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, height))
        left, width = _NAMES + _GAP, PAPER_WIDTH - _NAMES - words - 3 * _GAP
        axes = figure.add_axes(
            (left / PAPER_WIDTH, foot / height, width / PAPER_WIDTH, _ROW * lines / height)
        )
        low, high = _ends(rows)
        axes.set(xlim=(low, high), ylim=(lines, 0))
        axes.set_axis_off()
        axes.plot([0, 0], [0.05, lines - 0.05], color=tokens().colours["edge"], linewidth=1)
        for place, row in enumerate(rows):
            _draw(axes, place + 0.5, row)
            at = 1 - (place + 0.5) * _ROW / height
            _write(figure, row, at, (left + width + _GAP) / PAPER_WIDTH, _APART / height)
        if any(marks) or zero:
            _say_marks(figure, rows, marks, zero)
    return figure


def _ends(rows: Sequence[AmountRow]) -> tuple[float, float]:
    ends = [end for row in rows for end in (row.value, row.low, row.high, row.other)]
    known = [0.0, *(end for end in ends if not math.isnan(end))]
    low, high = min(known), max(known)
    room = 0.05 * (high - low or 1.0)
    return low - room, high + room


def _draw(axes: Axes, height: float, row: AmountRow) -> None:
    colours = tokens().colours
    colour = colours[row.colour]
    axes.axhline(height, color=colours["line"], linewidth=0.7, zorder=0)
    if not (math.isnan(row.low) or math.isnan(row.high)):
        axes.plot([row.low, row.high], [height] * 2, color=colour, linewidth=4, alpha=0.45)
        axes.plot([row.low, row.high], [height] * 2, "|", color=colour, markersize=9, mew=1.6)
    if not math.isnan(row.value):
        axes.plot([row.value], [height], "o", color=colour, markersize=9, zorder=3)
    if not math.isnan(row.other):
        axes.plot(
            [row.other],
            [height],
            "D",
            markersize=10,
            markerfacecolor=colours["paper"],
            markeredgecolor=colours["ink"],
            markeredgewidth=2,
            zorder=4,
        )


def _write(figure: Figure, row: AmountRow, height: float, left: float, apart: float) -> None:
    size, quiet = tokens().type_pt["small"], tokens().colours["quiet"]
    name = wrap(row.label, _NAMES, size)
    figure.text(0, height, name, va="center", fontsize=size, linespacing=1.15)
    up = apart if row.fine else 0
    figure.text(left, height + up / 2, row.words, va="center", fontsize=size, weight="bold")
    if row.fine:
        figure.text(left, height - up / 2, row.fine, va="center", fontsize=_FINE_PT, color=quiet)


def _say_marks(
    figure: Figure, rows: Sequence[AmountRow], marks: tuple[str, str], zero: str
) -> None:
    """Say under the rows what the marks are, those that are drawn."""
    colours, size = tokens().colours, tokens().type_pt["small"]
    height = figure.get_figheight()
    axes = figure.add_axes((0, 0, 1, _LEGEND / height))
    axes.set(xlim=(0, PAPER_WIDTH), ylim=(-1, 1))
    axes.set_axis_off()
    left = 0.08
    is_compared = any(not math.isnan(row.other) for row in rows)
    disc = {"color": colours["ink"], "markersize": 8}
    diamond = {
        "markersize": 9,
        "markerfacecolor": colours["paper"],
        "markeredgecolor": colours["ink"],
        "markeredgewidth": 2,
    }
    line = {"color": colours["edge"], "markersize": 12, "markeredgewidth": 1.4}
    drawn = (("o", disc, marks[0]), ("D", diamond, marks[1] if is_compared else ""))
    for shape, settings, words in (*drawn, ("|", line, zero)):
        if words:
            axes.plot([left], [0], shape, **settings)
            axes.text(left + 0.13, 0, words, va="center", fontsize=size, color=colours["quiet"])
            left += 0.13 + text_width(words, size) + 0.3
