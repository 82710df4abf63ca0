"""Who was promoted and when, a mean over them, and all those whom the mean leaves out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from workshop_kit.charts.lettering import write_beside
from workshop_kit.charts.scale import ScaleMark
from workshop_kit.charts.style import PAPER_WIDTH, sex_style, style
from workshop_kit.design import tokens

_ROW = 1.2
# Dots of one sex: a column of time holds those of a quarter of a year.
_COLUMN = 0.25
_LINES = 8
_TOP = 0.74


@dataclass(frozen=True, eq=False)
class WaitRow:
    """One sex.

    Attributes
    ----------
    sex : {"women", "men"}
        Gives the colour and the sign.
    name : str
        The sex in words.
    years : ndarray, shape (n_promoted,)
        How long each person promoted had waited.
    mean : float
        Of these waits; missing (nan) when nobody was promoted.
    mean_label : str
        The mean in words, or that nobody was promoted.
    n_waiting : int
        People who were not promoted.
    waiting_label : str
        How many that is, in words.
    """

    sex: str
    name: str
    years: NDArray[np.float64]
    mean: float
    mean_label: str
    n_waiting: int
    waiting_label: str


def plot_waits(rows: Sequence[WaitRow], ticks: Sequence[ScaleMark], *, time_head: str) -> Figure:
    """Draw each person promoted at her or his wait, and the others hollow, beside the axis.

    Parameters
    ----------
    rows : sequence of WaitRow
        From top to bottom.
    ticks : sequence of ScaleMark
        Marks of time, the last one at its end.
    time_head : str
        What the axis of time counts.
    """
    end = max(tick.value for tick in ticks)
    widest = max((math.ceil(row.n_waiting / _LINES) for row in rows), default=1)
    aside = 1.08 * end
    # Hollow dots stand as close as their number asks for.
    step = min(_COLUMN, 0.6 * end / max(widest, 1))
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _ROW * len(rows) + 0.5), layout="constrained")
        axes = figure.subplots()
        for place, row in enumerate(rows):
            _draw_promoted(axes, -place, row)
            _draw_waiting(axes, -place, row, aside, step)
        axes.set_yticks([0.3 - place for place in range(len(rows))], [row.name for row in rows])
        axes.set_xticks([tick.value for tick in ticks], [tick.label for tick in ticks])
        axes.set_xlabel(time_head, loc="left")
        axes.set(xlim=(0, 1.72 * end), ylim=(0.95 - len(rows), 1.0))
        axes.spines["bottom"].set_bounds(0, end)
        axes.spines["left"].set_visible(False)
    return figure


def _draw_promoted(axes: Axes, floor: float, row: WaitRow) -> None:
    columns = np.floor(np.asarray(row.years) / _COLUMN).astype(int)
    stacks = [int((columns[:i] == column).sum()) for i, column in enumerate(columns)]
    rise = min(_TOP / _LINES, _TOP / (max(stacks, default=0) + 1))
    axes.scatter(
        (columns + 0.5) * _COLUMN,
        [floor + 0.06 + rise * stack for stack in stacks],
        s=24,
        marker="o" if row.sex == "women" else "s",
        **sex_style(row.sex),
    )
    size = tokens().type_pt["small"]
    where = 0.0 if math.isnan(row.mean) else row.mean
    if not math.isnan(row.mean):
        axes.plot([where, where], [floor, floor + 0.78], color=tokens().colours["ink"], linewidth=2)
    write_beside(
        axes, row.mean_label, (where, floor + 0.78), (0, 2), size, va="bottom", weight="bold"
    )


def _draw_waiting(axes: Axes, floor: float, row: WaitRow, aside: float, step: float) -> None:
    numbers = np.arange(row.n_waiting)
    axes.scatter(
        aside + step * (numbers // _LINES + 0.5),
        floor + 0.06 + (_TOP / _LINES) * (numbers % _LINES),
        s=13,
        marker="o" if row.sex == "women" else "s",
        facecolor="none",
        edgecolor=tokens().colours[row.sex],
        linewidth=0.8,
    )
    size = tokens().type_pt["small"]
    write_beside(axes, row.waiting_label, (aside, floor + 0.78), (0, 2), size, va="bottom")
