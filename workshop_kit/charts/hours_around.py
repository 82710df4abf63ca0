"""Paid hours of women and men around a family leave, year after year."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import wrap, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, sex_style, style
from workshop_kit.design import tokens

_HEIGHT = 2.9


@dataclass(frozen=True)
class HoursLine:
    """One sex.

    Attributes
    ----------
    sex : {"women", "men"}
        Gives the sign and the colour.
    values : tuple of float
        One for each year, 100 being the year before; missing (nan) when nobody is followed.
    labels : tuple of str
        The same in words.
    """

    sex: str
    values: tuple[float, ...]
    labels: tuple[str, ...]


def plot_hours_around(lines: Sequence[HoursLine], years: Sequence[str]) -> Figure:
    """Draw a line for each sex from the year before the leave to the last one followed.

    Parameters
    ----------
    lines : sequence of HoursLine
        Women, men.
    years : sequence of str
        Words of the years, from left to right.
    """
    known = [x for line in lines for x in line.values if not math.isnan(x)]
    low, high = min([90.0, *known]), max([103.0, *known])
    room = 0.16 * (high - low)
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _HEIGHT), layout="constrained")
        axes = figure.subplots()
        axes.axhline(100, color=tokens().colours["line"], linewidth=1, zorder=0)
        for line in lines:
            _draw_line(axes, line, above=_is_above(line, lines))
        axes.set(xlim=(-0.35, len(years) - 0.65), ylim=(low - room, high + room))
        size = tokens().type_pt["small"]
        axes.set_xticks(range(len(years)), [wrap(year, 1.35, size) for year in years])
        axes.set_yticks([])
        axes.tick_params(axis="x", length=0, labelcolor=tokens().colours["ink"])
        axes.spines["left"].set_visible(False)
    return figure


def _is_above(line: HoursLine, lines: Sequence[HoursLine]) -> bool:
    """Tell which line has its labels above it: the higher one, so that they do not meet."""
    others = [sum(one.values) for one in lines if one is not line and not math.isnan(one.values[0])]
    return all(sum(line.values) >= other for other in others)


def _draw_line(axes: Axes, line: HoursLine, *, above: bool) -> None:
    if math.isnan(line.values[0]):
        return
    colours, size = tokens().colours, tokens().type_pt["small"]
    places = range(len(line.values))
    is_women = line.sex == "women"
    axes.plot(
        places,
        line.values,
        color=colours[line.sex],
        linewidth=2,
        linestyle="-" if is_women else "--",
    )
    axes.scatter(
        places, line.values, s=58, marker="o" if is_women else "s", zorder=3, **sex_style(line.sex)
    )
    # The year before is 100 for everyone: its label is written once.
    for place, (value, words) in enumerate(zip(line.values, line.labels, strict=True)):
        if place or above:
            shift, side = (9, "bottom") if above else (-9, "top")
            write_beside(
                axes, words, (place, value), (0, shift), size, ha="center", va=side, weight="bold"
            )
