"""A quantity over the coming years, with two plans and with none, and how far they are apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from workshop_kit.charts.lettering import fit_label, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

# Inches: the years, then under them the difference.
_HEIGHT, _BELOW = 2.55, 1.2
# Bars of a year stand side by side: their width and the distance between them, in years.
_BAR, _STEP = 0.13, 0.19
# Names at the end of the lines stand at least this far apart, as a share of the height, for
# each line of words.
_APART = 0.078
_LAST_NAME = 1.3

Wording = Callable[[Sequence[float]], Sequence[str]]


@dataclass(frozen=True, eq=False)
class TrajectoryLine:
    """A quantity from year to year.

    Attributes
    ----------
    sign : {"baseline", "a", "b"}
        How it is drawn: rings and dots, plain line and discs, dashes and squares.
    name : str
        What stands at its end.
    low, median, high : ndarray, shape (n_years,)
        The band and its middle; missing (nan) where nothing can be worked out.
    """

    sign: str
    name: str
    low: NDArray[np.float64]
    median: NDArray[np.float64]
    high: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class DifferenceLine:
    """What sets two lines apart from year to year.

    Attributes
    ----------
    title : str
        Which one minus which.
    low, median, high : ndarray, shape (n_years,)
        The band and its middle.
    is_within_noise : ndarray of bool, shape (n_years,)
        Whether the band holds zero.
    within, beyond : str
        Names of both signs: a year within noise, and one beyond it.
    """

    title: str
    low: NDArray[np.float64]
    median: NDArray[np.float64]
    high: NDArray[np.float64]
    is_within_noise: NDArray[np.bool_]
    within: str
    beyond: str


# Without colour, the three lines are told apart by their dashes, marks and patterns.
_SIGNS: dict[str, dict[str, Any]] = {
    "baseline": {"marker": "o", "linestyle": (0, (1, 1.6)), "hatch": ""},
    "a": {"marker": "o", "linestyle": "-", "hatch": "/////"},
    "b": {"marker": "s", "linestyle": (0, (4, 1.6)), "hatch": "....."},
}


def _colour(sign: str) -> str:
    return tokens().colours[{"baseline": "quiet", "a": "plan_a", "b": "plan_b"}[sign]]


def plot_trajectories(
    lines: Sequence[TrajectoryLine],
    years: Sequence[str],
    *,
    say: Wording,
    difference: DifferenceLine | None = None,
    say_difference: Wording | None = None,
) -> Figure:
    """Draw one line a plan with a bar a year for its band, and their difference under them.

    The first year is the company as it is: it has no band.

    Parameters
    ----------
    lines : sequence of TrajectoryLine
        One to three.
    years : sequence of str
        Names of the years, from the first on.
    say : callable of (sequence of float) to sequence of str
        Words of the marks of the scale.
    difference : DifferenceLine, optional
        What sets two of the lines apart.
    say_difference : callable, optional
        Words of the marks of its scale; those of `say` when left out.

    Raises
    ------
    ValueError
        If a line has not one value a year.
    """
    for line in lines:
        if len(line.median) != len(years):
            raise ValueError(f"{line.name}: {len(line.median)} values, {len(years)} years")
    heights = [_HEIGHT] if difference is None else [_HEIGHT, _BELOW]
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, sum(heights)), layout="constrained")
        axes = figure.subplots(len(heights), 1, sharex=True, height_ratios=heights, squeeze=False)
        top, below = axes[0, 0], axes[-1, 0]
        for place, line in enumerate(lines):
            _draw_line(top, line, _STEP * (place - (len(lines) - 1) / 2))
        _name_lines(top, lines, len(years))
        _scale(top, say)
        if difference is not None:
            _draw_difference(below, difference)
            _scale(below, say_difference or say)
            top.tick_params(axis="x", length=0, labelbottom=False)
            top.spines["bottom"].set_visible(False)
        below.set_xticks(range(len(years)), years)
        below.tick_params(axis="x", length=0)
        below.set_xlim(-0.35, len(years) - 1 + _LAST_NAME)
        below.spines["bottom"].set_bounds(-0.35, len(years) - 0.65)
    return figure


def _scale(axes: Axes, say: Wording) -> None:
    """Mark the scale at a few round values, in words."""
    low, high = axes.get_ylim()
    found = MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    marks = [float(x) for x in found if low <= x <= high]
    axes.set_yticks(marks, say(marks))
    axes.set_ylim(low, high)
    axes.grid(axis="y", color=tokens().colours["line"], linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines["left"].set_visible(False)


def _draw_line(axes: Axes, line: TrajectoryLine, shift: float) -> None:
    sign, colour = _SIGNS[line.sign], _colour(line.sign)
    years = np.arange(len(line.median)) + shift * (np.arange(len(line.median)) > 0)
    for year, low, high in zip(years[1:], line.low[1:], line.high[1:], strict=True):
        if np.isfinite(low) and np.isfinite(high):
            _bar(axes, year, low, high, colour, sign["hatch"])
    fill = tokens().colours["paper"] if line.sign == "baseline" else colour
    axes.plot(
        years,
        line.median,
        color=colour,
        linewidth=1.8,
        linestyle=sign["linestyle"],
        marker=sign["marker"],
        markersize=5.5,
        markerfacecolor=fill,
        markeredgecolor=colour,
        markeredgewidth=1.4,
        label=line.name,
        zorder=3,
    )


def _bar(axes: Axes, year: float, low: float, high: float, colour: str, hatch: str) -> None:
    """Draw the band of a year: light, so that the middles stay in sight."""
    axes.add_patch(
        Rectangle(
            (year - _BAR / 2, low),
            _BAR,
            high - low,
            facecolor=tokens().colours["wash"],
            edgecolor=colour,
            hatch=hatch,
            linewidth=0.7,
            alpha=0.5,
            zorder=2,
        )
    )
    # A patch alone does not move the limits of the axes.
    axes.update_datalim([(year, low), (year, high)])
    axes.autoscale_view()


def _name_lines(axes: Axes, lines: Sequence[TrajectoryLine], n_years: int) -> None:
    """Name each line at its end, the names apart even when the ends meet."""
    low, high = axes.get_ylim()
    size = tokens().type_pt["small"]
    width = PAPER_WIDTH * _LAST_NAME / (n_years + _LAST_NAME + 0.6)
    names = {line.sign: fit_label(line.name, width, size) for line in lines}
    most = max(name.count("\n") + 1 for name in names.values())
    apart = _APART * most * (high - low)
    ends = sorted(
        ((float(line.median[-1]), line) for line in lines if np.isfinite(line.median[-1])),
        key=lambda end: end[0],
    )
    places = _spread([end for end, _ in ends], apart, low, high)
    for place, (_, line) in zip(places, ends, strict=True):
        spot = (n_years - 1 + _STEP + _BAR, place)
        colour = _colour(line.sign)
        write_beside(
            axes, names[line.sign], spot, (4, 0), size, va="center", color=colour, weight="bold"
        )


def _spread(ends: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Return places near the ends, `apart` from one another and between both bounds.

    Examples
    --------
    >>> _spread([1.0, 1.0, 5.0], 1.0, 0.0, 6.0)
    [0.5, 1.5, 5.0]
    """
    groups: list[list[float]] = []
    for end in ends:
        groups.append([end])
        while len(groups) > 1 and _top(groups[-2], apart) + apart > _bottom(groups[-1], apart):
            groups[-2:] = [groups[-2] + groups[-1]]
    places = [
        _bottom(group, apart) + apart * place for group in groups for place in range(len(group))
    ]
    over = max(0.0, places[-1] - high) if places else 0.0
    under = max(0.0, low - places[0]) if places else 0.0
    return [place - over + under for place in places]


def _bottom(group: Sequence[float], apart: float) -> float:
    return sum(group) / len(group) - apart * (len(group) - 1) / 2


def _top(group: Sequence[float], apart: float) -> float:
    return _bottom(group, apart) + apart * (len(group) - 1)


def _draw_difference(axes: Axes, line: DifferenceLine) -> None:
    """Draw the difference year by year: a full diamond beyond noise, an empty one within it."""
    colours, size = tokens().colours, tokens().type_pt["small"]
    years = np.arange(len(line.median))
    axes.axhline(0, color=colours["edge"], linewidth=1.2)
    for year in years[1:]:
        if np.isfinite(line.low[year]):
            _bar(axes, year, line.low[year], line.high[year], colours["ink"], "")
    axes.plot(years[1:], line.median[1:], color=colours["ink"], linewidth=0.9, zorder=2)
    for is_within, face in ((True, colours["paper"]), (False, colours["ink"])):
        shown = years[1:][line.is_within_noise[1:] == is_within]
        axes.plot(
            shown,
            line.median[shown],
            "D",
            markersize=5,
            markerfacecolor=face,
            markeredgecolor=colours["ink"],
            zorder=3,
            label=line.within if is_within else line.beyond,
        )
    axes.margins(y=0.12)
    axes.autoscale_view()
    axes.set_title(line.title, loc="left", fontsize=size, fontweight="bold", pad=4)
    axes.legend(
        loc="right",
        bbox_to_anchor=(1.0, 0.5),
        frameon=False,
        fontsize=size,
        handletextpad=0.1,
        borderpad=0,
    )
