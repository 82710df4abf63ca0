"""Points of a mark on bars out of 100, with what was not given and the limits of the law."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import text_width, wrap
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

# Inches.
_ROW, _NAMES, _GAP, _HEAD = 0.44, 2.35, 0.14, 0.26
_FINE_PT = 9
_BAR = 0.56
# Lines of the words beside a bar stand this far above and below its middle.
_APART = 0.15


@dataclass(frozen=True)
class PointsRow:
    """One bar.

    Attributes
    ----------
    label : str
        What gives the points, at the left.
    points : float or None
        Points given; None when they cannot be worked out.
    maximum : float
        Points that it can give: the length of the frame.
    words, fine : str
        The points in words, and what is to be told under them.
    has_limits : bool, default False
        Whether the limits are drawn across it: it is a mark out of 100.
    """

    label: str
    points: float | None
    maximum: float
    words: str
    fine: str = ""
    has_limits: bool = False


def plot_points(rows: Sequence[PointsRow], limits: Sequence[float] = ()) -> Figure:
    """Draw the points given in full, those not given as an empty frame, unknown ones hatched.

    Parameters
    ----------
    rows : sequence of PointsRow
        From top to bottom.
    limits : sequence of float
        Where the law draws a line, on the rows that have limits.
    """
    size = tokens().type_pt["small"]
    words = max(
        (
            max(text_width(row.words, size, is_bold=True), text_width(row.fine, _FINE_PT))
            for row in rows
        ),
        default=0,
    )
    head = _HEAD if limits else 0.06
    height = _ROW * max(len(rows), 1) + head
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, height))
        left, width = _NAMES + _GAP, PAPER_WIDTH - _NAMES - words - 3 * _GAP
        axes = figure.add_axes(
            (left / PAPER_WIDTH, 0, width / PAPER_WIDTH, (height - head) / height)
        )
        longest = max((row.maximum for row in rows), default=100)
        axes.set(xlim=(-0.6, longest + 0.6), ylim=(max(len(rows), 1), 0))
        axes.set_axis_off()
        for place, row in enumerate(rows):
            _draw(axes, place + 0.5, row)
            at = 1 - (head + (place + 0.5) * _ROW) / height
            _write(figure, row, at, (left + width + _GAP) / PAPER_WIDTH, _APART / height)
        _draw_limits(axes, rows, limits)
    return figure


def _draw(axes: Axes, height: float, row: PointsRow) -> None:
    colours = tokens().colours
    frame: dict[str, Any] = {"facecolor": colours["paper"], "edgecolor": colours["edge"]}
    if row.points is None:
        frame = {"facecolor": colours["wash"], "edgecolor": colours["line"], "hatch": "...."}
    axes.barh(height, row.maximum, height=_BAR, linewidth=1, **frame)
    if row.points:
        axes.barh(height, row.points, height=_BAR, linewidth=0, facecolor=colours["ink"])


def _draw_limits(axes: Axes, rows: Sequence[PointsRow], limits: Sequence[float]) -> None:
    places = [place for place, row in enumerate(rows) if row.has_limits]
    colours = tokens().colours
    for limit in limits if places else ():
        ends = [limit, limit], [places[0] + 0.1, places[-1] + 0.9]
        # A line of paper under it, so that it is seen on a full bar too.
        axes.plot(*ends, color=colours["paper"], linewidth=3.4, zorder=4)
        axes.plot(*ends, color=colours["wrong"], linewidth=1.8, linestyle=(0, (3, 1.5)), zorder=5)
        axes.text(
            limit,
            places[0] + 0.06,
            f"{limit:.0f}",
            ha="center",
            va="bottom",
            fontsize=tokens().type_pt["small"],
            color=colours["wrong"],
        )


def _write(figure: Figure, row: PointsRow, height: float, left: float, apart: float) -> None:
    size, quiet = tokens().type_pt["small"], tokens().colours["quiet"]
    name = wrap(row.label, _NAMES, size)
    figure.text(0, height, name, va="center", fontsize=size, linespacing=1.1)
    up = apart if row.fine else 0
    figure.text(left, height + up / 2, row.words, va="center", fontsize=size, weight="bold")
    if row.fine:
        figure.text(left, height - up / 2, row.fine, va="center", fontsize=_FINE_PT, color=quiet)
