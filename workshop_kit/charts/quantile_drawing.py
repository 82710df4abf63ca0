"""The gap along the distribution drawn: a line with its band, and a small panel an axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import balance, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, part_style, style
from workshop_kit.design import tokens

if TYPE_CHECKING:
    from workshop_kit.explanations import Quantity

_HEIGHT = 4.7
_FINE_PT = 8


@dataclass(frozen=True)
class QuantilePlace:
    """One level of the scale of pay.

    Attributes
    ----------
    tick : str
        Its short name.
    change : Quantity
        What the compared group has beside the reference there, as a share of the reference.
    label : str
        The same in words.
    """

    tick: str
    change: Quantity
    label: str


@dataclass(frozen=True)
class QuantilePart:
    """What of the change runs through one axis at each level.

    Attributes
    ----------
    part : str
        One of `workshop_kit.explanations.PARTS`: gives the colour and the pattern.
    name : str
        The axis in words.
    changes : tuple of float
        One a level; over the parts they add up to the change.
    first_label, last_label : str
        Those at both ends, in words.
    """

    part: str
    name: str
    changes: tuple[float, ...]
    first_label: str
    last_label: str


def plot_quantile_profile(
    places: Sequence[QuantilePlace], parts: Sequence[QuantilePart], whole: str
) -> Figure:
    """Draw the gap with its band, and below one small panel an axis, all on the same scale.

    Panels side by side stay readable in grey print, where five lines or five layers would not,
    and a negative part needs no convention.

    Parameters
    ----------
    places : sequence of QuantilePlace
        From the lowest to the highest level.
    parts : sequence of QuantilePart
        One panel each.
    whole : str
        Head of the upper panel.
    """
    size = tokens().type_pt["small"]
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _HEIGHT), layout="constrained")
        grid = figure.add_gridspec(2, len(parts), height_ratios=(1.35, 1))
        upper = figure.add_subplot(grid[0, :])
        _draw_whole(upper, places)
        upper.set_title(whole, fontsize=size, fontweight="bold", loc="left")
        ends = _part_ends(parts)
        panel_width = PAPER_WIDTH / len(parts) - 0.12
        for index, part in enumerate(parts):
            axes = figure.add_subplot(grid[1, index])
            _draw_part(axes, part)
            axes.set_ylim(*ends)
            axes.set_title(
                balance(part.name, panel_width, size, is_bold=True),
                fontsize=size,
                fontweight="bold",
                loc="left",
            )
            ends_words = ((places[0], part.first_label), (places[-1], part.last_label))
            axes.set_xticks(
                [0.4, len(places) - 1.4],
                [f"{place.tick}\n{label}" for place, label in ends_words],
                fontsize=_FINE_PT,
                color=tokens().colours["ink"],
            )
    return figure


def _draw_whole(axes: Axes, places: Sequence[QuantilePlace]) -> None:
    colours = tokens().colours
    across = range(len(places))
    values = [place.change.value for place in places]
    lows = [
        place.change.low if place.change.has_interval else place.change.value for place in places
    ]
    highs = [
        place.change.high if place.change.has_interval else place.change.value for place in places
    ]
    axes.fill_between(across, lows, highs, facecolor=colours["line"], linewidth=0, zorder=1)
    axes.plot(across, values, "o-", color=colours["ink"], markersize=5, linewidth=1.6, zorder=3)
    axes.axhline(0, color=colours["edge"], linewidth=0.8, zorder=2)
    for place, (one, value) in enumerate(zip(places, values, strict=True)):
        size = tokens().type_pt["small"]
        around = values[max(place - 1, 0) : place + 2]
        # In a dip the line rises on both sides: the words stand under it.
        is_dip = value < sum(around) / len(around)
        shift, side = ((0, -7), "top") if is_dip else ((0, 7), "bottom")
        write_beside(
            axes, one.label, (place, value), shift, size, ha="center", va=side, weight="bold"
        )
    low, high = min(0, *lows), max(0, *highs)
    room = high - low or 0.01
    axes.set(xlim=(-0.5, len(places) - 0.5), ylim=(low - 0.15 * room, high + 0.2 * room))
    axes.set_xticks(list(across), [place.tick for place in places])
    axes.set_yticks([])
    axes.tick_params(axis="x", length=0)
    axes.spines[["left", "bottom"]].set_visible(False)


def _draw_part(axes: Axes, part: QuantilePart) -> None:
    colours = tokens().colours
    axes.bar(range(len(part.changes)), part.changes, width=0.8, **part_style(part.part))
    axes.axhline(0, color=colours["edge"], linewidth=0.8)
    axes.set_xlim(-0.6, len(part.changes) - 0.4)
    axes.set_yticks([])
    axes.tick_params(axis="x", length=0)
    axes.spines[["left", "bottom"]].set_visible(False)


def _part_ends(parts: Sequence[QuantilePart]) -> tuple[float, float]:
    """Return the scale that all small panels share."""
    every = [0.0, *(change for part in parts for change in part.changes)]
    low, high = min(every), max(every)
    room = 0.05 * (high - low or 0.01)
    return low - room, high + room
