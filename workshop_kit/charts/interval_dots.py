"""Women and men on one line each with their intervals, one row a group."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import text_width, wrap, write_beside
from workshop_kit.charts.scale import ScaleMark
from workshop_kit.charts.style import PAPER_WIDTH, sex_style, style
from workshop_kit.design import tokens

_ROW = 0.56
_NAMES_WIDTH = 1.9
_LABEL_GAP = 8
_POINTS_PER_INCH = 72


@dataclass(frozen=True)
class IntervalDot:
    """A value and its interval.

    Attributes
    ----------
    value, low, high : float
        In the unit of the axis; missing (nan) when it is not shown.
    label : str
        The value in words, its interval and people behind it; or why it is not shown.
    """

    value: float
    low: float
    high: float
    label: str


@dataclass(frozen=True)
class IntervalRow:
    """One group: women beside men."""

    label: str
    women: IntervalDot
    men: IntervalDot


def plot_interval_dots(
    rows: Sequence[IntervalRow], ticks: Sequence[ScaleMark] = (), *, head: str = ""
) -> Figure:
    """Draw women above and men below on each row: a mark, its interval, and words beside.

    Nothing is clipped: the axis reaches the end of the longest interval. A value that is not
    shown leaves its words at the left of the row.

    Parameters
    ----------
    rows : sequence of IntervalRow
        From top to bottom.
    ticks : sequence of ScaleMark
        Marks of the axis.
    head : str
        What the axis counts.
    """
    dots = [dot for row in rows for dot in (row.women, row.men)]
    points = [end for dot in dots for end in (dot.value, dot.low, dot.high)]
    known = [point for point in points if not math.isnan(point)]
    low, high = min([0.0, *known]), max([0.0, *known])
    size = tokens().type_pt["small"]
    words = max((text_width(dot.label, size) for dot in dots), default=0)
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _ROW * len(rows) + 0.55), layout="constrained")
        axes = figure.subplots()
        for place, row in enumerate(rows):
            _draw_dot(axes, -place + 0.2, "women", row.women)
            _draw_dot(axes, -place - 0.2, "men", row.men)
            if place:
                axes.axhline(0.5 - place, color=tokens().colours["line"], linewidth=0.8)
        labels = [wrap(row.label, _NAMES_WIDTH, size) for row in rows]
        axes.set_yticks([-place for place in range(len(rows))], labels)
        lines = [line for label in labels for line in label.split("\n")]
        names = max((text_width(line, size) for line in lines), default=0)
        # What is left for the scale once names and words have their room, an inch at least.
        room = PAPER_WIDTH - names - words - (_LABEL_GAP + 3) / _POINTS_PER_INCH - 0.35
        per_inch = (high - low or 1.0) / max(room, 1.0)
        axes.set_xlim(low, low + per_inch * (PAPER_WIDTH - names - 0.2))
        axes.set_ylim(-len(rows) + 0.45, 0.55)
        axes.set_xticks([tick.value for tick in ticks], [tick.label for tick in ticks])
        axes.set_xlabel(head, loc="left")
        axes.tick_params(axis="x", length=3, color=tokens().colours["edge"])
        axes.spines["bottom"].set_bounds(low, high or 1.0)
        axes.spines["left"].set_color(tokens().colours["edge"])
    return figure


def _draw_dot(axes: Axes, height: float, sex: str, dot: IntervalDot) -> None:
    start, gap = 0.0, _LABEL_GAP
    if not math.isnan(dot.value):
        # Without an interval the words stand beside the mark itself.
        start, gap = dot.value, _LABEL_GAP + 3
        if not (math.isnan(dot.low) or math.isnan(dot.high)):
            start = max(dot.value, dot.high)
            axes.plot(
                [dot.low, dot.high],
                [height, height],
                color=tokens().colours[sex],
                linewidth=2,
                linestyle="-" if sex == "women" else (0, (3, 1.2)),
                zorder=2,
                clip_on=False,
            )
        axes.scatter(
            [dot.value],
            [height],
            s=58,
            marker="o" if sex == "women" else "s",
            zorder=3,
            clip_on=False,
            **sex_style(sex),
        )
    size = tokens().type_pt["small"]
    write_beside(axes, dot.label, (start, height), (gap, 0), size, va="center")
