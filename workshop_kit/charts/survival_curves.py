"""Kaplan-Meier curves of women and of men, with the people still at risk under them."""

from __future__ import annotations

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

_HEIGHT = 3.4
_LINE = 0.17
# Names at the end of two curves stand at least this far apart, in inches.
_APART = 0.17


@dataclass(frozen=True, eq=False)
class SurvivalLine:
    """The curve of one sex.

    Attributes
    ----------
    sex : {"women", "men"}
        Gives the colour and the dashes.
    name : str
        The sex in words, at the end of the curve.
    times : ndarray, shape (n_times,)
        When the curve steps, ascending, in the unit of the axis.
    survival, low, high : ndarray, shape (n_times,)
        Share without the event from each time on, and its interval; before the first time
        it is 1. Missing ends (nan) leave the band open there.
    at_risk : tuple of str
        People still followed at each tick of time, in words.
    """

    sex: str
    name: str
    times: NDArray[np.float64]
    survival: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    at_risk: tuple[str, ...]


def plot_survival_curves(
    lines: Sequence[SurvivalLine],
    ticks: Sequence[ScaleMark],
    levels: Sequence[ScaleMark],
    *,
    time_head: str,
    at_risk_head: str,
    height: float = _HEIGHT,
    width: float = PAPER_WIDTH,
    at: ScaleMark | None = None,
) -> Figure:
    """Draw one step curve a sex with its band, and the people still at risk under the ticks.

    Curves are drawn up to the last tick. Women's line is plain, men's is dashed.

    Parameters
    ----------
    lines : sequence of SurvivalLine
        One a sex.
    ticks : sequence of ScaleMark
        Marks of time, the first one at 0, in the order of `SurvivalLine.at_risk`.
    levels : sequence of ScaleMark
        Marks of the share without the event, in 0..1.
    time_head : str
        What the axis of time counts.
    at_risk_head : str
        Head of the lines of numbers at risk.
    height : float, default 3.4
        Of the curves alone, in inches.
    width : float, default that of a page's text
        Of the whole picture, in inches.
    at : ScaleMark, optional
        A time to point out, with what stands above it.

    Raises
    ------
    ValueError
        If a line has not one number at risk a tick.
    """
    for line in lines:
        if len(line.at_risk) != len(ticks):
            raise ValueError(f"{line.name}: {len(line.at_risk)} at risk, {len(ticks)} ticks")
    end = max(tick.value for tick in ticks)
    under = _LINE * (len(lines) + 3)
    with style():
        figure = Figure(figsize=(width, height + under), layout="constrained")
        axes, table = figure.subplots(2, 1, sharex=True, height_ratios=(height, under))
        for line in lines:
            _draw_line(axes, line, end)
        _name_lines(axes, lines, end, apart=_APART / height)
        if at is not None:
            _point_out(axes, at)
        axes.set(xlim=(0, 1.12 * end), ylim=(0, 1.02))
        axes.set_yticks([mark.value for mark in levels], [mark.label for mark in levels])
        axes.grid(axis="y", color=tokens().colours["line"], linewidth=0.6)
        axes.tick_params(axis="x", length=0, labelbottom=False)
        axes.spines["bottom"].set_bounds(0, end)
        axes.spines["left"].set_visible(False)
        _draw_table(table, lines, ticks, time_head, at_risk_head)
        # The numbers are as high as their letters: laid out for this height, and for no other.
        figure.get_layout_engine().execute(figure)
        figure.set_layout_engine(None)
    return figure


def _steps(line: SurvivalLine, values: NDArray[np.float64], end: float) -> tuple[NDArray, NDArray]:
    """Return the corners of a curve from 1 at time 0 to the last tick."""
    is_shown = line.times <= end
    shown = np.concatenate(([1.0], values[is_shown]))
    times = np.concatenate(([0.0], line.times[is_shown], [end]))
    return times, np.append(shown, shown[-1])


def _draw_line(axes: Axes, line: SurvivalLine, end: float) -> None:
    colour = tokens().colours[line.sex]
    times, low = _steps(line, line.low, end)
    _, high = _steps(line, line.high, end)
    axes.fill_between(times, low, high, step="post", color=colour, alpha=0.16, linewidth=0)
    times, survival = _steps(line, line.survival, end)
    axes.plot(
        times,
        survival,
        drawstyle="steps-post",
        color=colour,
        linewidth=2,
        linestyle="-" if line.sex == "women" else (0, (4, 1.4)),
        label=line.name,
    )


def _name_lines(axes: Axes, lines: Sequence[SurvivalLine], end: float, *, apart: float) -> None:
    """Name each curve at its end, names apart even when the ends meet."""
    ends = [(_steps(line, line.survival, end)[1][-1], line) for line in lines]
    place = -apart
    for height, line in sorted(ends, key=lambda pair: pair[0]):
        place = max(height, place + apart)
        marker = {**sex_style(line.sex), "marker": "o" if line.sex == "women" else "s"}
        axes.scatter([1.015 * end], [place], s=26, clip_on=False, **marker)
        size, spot = tokens().type_pt["small"], (1.015 * end, place)
        write_beside(axes, line.name, spot, (6, 0), size, va="center", weight="bold")


def _point_out(axes: Axes, at: ScaleMark) -> None:
    colours, size = tokens().colours, tokens().type_pt["small"]
    axes.axvline(at.value, color=colours["careers"], linewidth=1.4, linestyle=(0, (1, 1.6)))
    spot = (at.value, 0.0)
    write_beside(axes, at.label, spot, (4, 4), size, color=colours["careers"], weight="bold")


def _draw_table(
    table: Axes,
    lines: Sequence[SurvivalLine],
    ticks: Sequence[ScaleMark],
    time_head: str,
    at_risk_head: str,
) -> None:
    """Write the marks of time, then one line of numbers a sex under them."""
    sizes, colours = tokens().type_pt, tokens().colours
    rows = len(lines) + 3
    table.set(ylim=(-rows + 0.5, 0.5))
    table.set_axis_off()
    for tick in ticks:
        table.text(tick.value, 0, tick.label, ha="center", va="center", fontsize=sizes["small"])
    end = max(tick.value for tick in ticks)
    quiet = {"va": "center", "fontsize": sizes["small"], "color": colours["quiet"]}
    table.text(end / 2, -1, time_head, ha="center", **quiet)
    table.text(0, -2, at_risk_head, ha="left", **quiet)
    for row, line in enumerate(lines, start=3):
        for tick, number in zip(ticks, line.at_risk, strict=True):
            table.text(tick.value, -row, number, ha="center", va="center", fontsize=sizes["small"])
        table.text(1.04 * end, -row, line.name, va="center", fontsize=sizes["small"])
