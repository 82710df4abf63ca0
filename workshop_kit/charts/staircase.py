"""Steps side by side, each a gap with its interval, and another figure beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from workshop_kit.charts.key import draw_key
from workshop_kit.charts.lettering import balance, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

_HEIGHT = 3.1
_BAR_WIDTH = 0.34
# Room for the labels above the highest point and below the lowest one, as a share of the range.
_ROOM = 0.17
# What the eye takes for a range when every gap is next to nothing.
_SMALLEST_RANGE = 0.02


@dataclass(frozen=True)
class StairBar:
    """A gap, or why there is none.

    Attributes
    ----------
    value, low, high : float
        The gap and its interval, as shares; missing when they are not known.
    label : str
        The gap in words, or why it is not shown.
    """

    value: float
    low: float
    high: float
    label: str


@dataclass(frozen=True)
class Stair:
    """One step of the staircase.

    Attributes
    ----------
    label, n : str
        What is compared, and among how many people.
    own, beside : StairBar
        The company's gap, and the other one.
    """

    label: str
    n: str
    own: StairBar
    beside: StairBar | None


def plot_staircase(stairs: Sequence[Stair], *, own: str, interval: str, beside: str = "") -> Figure:
    """Draw the steps from left to right, the company's bar dark and the other one hatched.

    Whiskers show the company's intervals. A bar goes down when the gap is the other way.

    Parameters
    ----------
    stairs : sequence of Stair
        From left to right.
    own, interval, beside : str
        Whose the bars are and what the whiskers show, in words; without the last one there is
        one bar a step.
    """
    low, high = _ends(stairs)
    unit = max(high - low, _SMALLEST_RANGE)
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _HEIGHT), layout="constrained")
        axes = figure.subplots()
        below = _ROOM * unit if low < 0 else 0.02 * unit
        axes.set(xlim=(-0.5, len(stairs) - 0.5), ylim=(low - below, high + _ROOM * unit))
        axes.axhline(0, color=tokens().colours["edge"], linewidth=1, zorder=1)
        for place, stair in enumerate(stairs):
            shift = 0.2 if stair.beside else 0.0
            _draw_bar(axes, place - shift, stair.own, is_own=True)
            if stair.beside:
                _draw_bar(axes, place + shift, stair.beside, is_own=False)
        _name_steps(axes, stairs)
        _key(figure, own, interval, beside)
    return figure


def _ends(stairs: Sequence[Stair]) -> tuple[float, float]:
    bars = [bar for stair in stairs for bar in (stair.own, stair.beside) if bar]
    points = [point for bar in bars for point in (bar.value, bar.low, bar.high)]
    known = [point for point in points if not math.isnan(point)]
    return min([0.0, *known]), max([0.0, *known])


def _bar_style(*, is_own: bool) -> dict[str, object]:
    colours = tokens().colours
    if is_own:
        return {"facecolor": colours["ink"], "edgecolor": colours["ink"], "linewidth": 1}
    pattern = {"facecolor": colours["line"], "edgecolor": colours["edge"], "hatch": "////"}
    return {**pattern, "linewidth": 1}


def _draw_bar(axes: Axes, place: float, bar: StairBar, *, is_own: bool) -> None:
    colours, size = tokens().colours, tokens().type_pt["small"]
    if math.isnan(bar.value):
        words = balance(bar.label, 0.95, size)
        write_beside(
            axes, words, (place, 0), (0, 4), size, ha="center", va="bottom", color=colours["quiet"]
        )
        return
    axes.bar(place, bar.value, width=_BAR_WIDTH, zorder=2, **_bar_style(is_own=is_own))
    ends = [bar.value, 0.0]
    if not math.isnan(bar.low):
        _draw_whisker(axes, place, (bar.low, bar.high))
        ends += [bar.low, bar.high]
    is_up = bar.value >= 0
    write_beside(
        axes,
        bar.label,
        (place, max(ends) if is_up else min(ends)),
        (0, 4 if is_up else -4),
        tokens().type_pt["body"],
        ha="center",
        va="bottom" if is_up else "top",
        weight="bold" if is_own else "normal",
    )


def _draw_whisker(axes: Axes, place: float, ends: tuple[float, float]) -> None:
    """Draw an interval, white under grey: it is read on the bar and beside it."""
    for colour, width in ((tokens().colours["paper"], 4.2), (tokens().colours["edge"], 1.8)):
        axes.plot([place, place], ends, color=colour, linewidth=width, zorder=3)
        axes.plot(
            [place, place],
            ends,
            "_",
            markersize=9,
            markeredgecolor=colour,
            markeredgewidth=width,
            zorder=3,
        )


def _name_steps(axes: Axes, stairs: Sequence[Stair]) -> None:
    """Write what each step compares, and under it among how many people."""
    sizes, width = tokens().type_pt, 0.95 * PAPER_WIDTH / len(stairs)
    names = [balance(stair.label, width, sizes["body"], is_bold=True) for stair in stairs]
    lines = max(name.count("\n") + 1 for name in names)
    axes.set_xticks(range(len(stairs)), names, fontsize=sizes["body"], weight="bold")
    # The second row stands at the same places as the first.
    axes.xaxis.remove_overlapping_locs = False
    axes.set_xticks(
        range(len(stairs)), [stair.n for stair in stairs], minor=True, fontsize=sizes["small"]
    )
    axes.tick_params(axis="x", length=0, labelcolor=tokens().colours["ink"])
    axes.tick_params(axis="x", which="minor", length=0, pad=5 + 1.35 * lines * sizes["body"])
    axes.set_yticks([])
    axes.spines[["left", "bottom"]].set_visible(False)


def _key(figure: Figure, own: str, interval: str, beside: str) -> None:
    whisker = {"marker": "|", "markersize": 11, "markeredgewidth": 1.8, "linestyle": "none"}
    signs = [
        Patch(**_bar_style(is_own=True)),
        Line2D([], [], color=tokens().colours["edge"], **whisker),
    ]
    names = [own, interval]
    if beside:
        signs.append(Patch(**_bar_style(is_own=False)))
        names.append(beside)
    draw_key(figure, signs, names)
