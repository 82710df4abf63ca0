"""Axes taken one after the other, drawn: the gap shrinking, and each axis in every order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import wrap, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, part_style, style
from workshop_kit.design import tokens

_ROW = 0.52
_NAMES_WIDTH = 1.45
_ROOM = 0.2


@dataclass(frozen=True)
class Turn:
    """One axis at its turn, and in all the orders.

    Attributes
    ----------
    axis : str
        One of `workshop_kit.explanations.AXES`: gives the colour and the pattern.
    name : str
        Its turn and its name in words.
    taken : float
        What it takes off the gap at its turn; negative when it widens the gap.
    in_each_order : tuple of float
        What it takes off in each of the 24 orders.
    average : float
        Their mean.
    label, average_label : str
        What is taken, and the mean, in words.
    """

    axis: str
    name: str
    taken: float
    in_each_order: tuple[float, ...]
    average: float
    label: str
    average_label: str


@dataclass(frozen=True)
class Heading:
    """What frames the turns: the gap at both ends, the heads of the panels, the legend.

    Attributes
    ----------
    gap, left : float
        The gap before the first turn and after the last one.
    start, end : str
        Their names in words.
    gap_label, left_label : str
        Their values in words.
    steps, ranges : str
        Heads of the two panels.
    average, chosen : str
        What the two marks of the second panel are.
    """

    gap: float
    left: float
    start: str
    end: str
    gap_label: str
    left_label: str
    steps: str
    ranges: str
    average: str
    chosen: str


def plot_order(turns: Sequence[Turn], heading: Heading) -> Figure:
    """Draw the gap shrinking turn by turn, and beside it what each turn is in every order.

    Parameters
    ----------
    turns : sequence of Turn
        From top to bottom.
    heading : Heading
        The gap at both ends, and words.
    """
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _ROW * (len(turns) + 2) + 0.75), layout="constrained")
        steps, ranges = figure.subplots(1, 2, sharey=True, width_ratios=(1.25, 1))
        _draw_steps(steps, turns, heading)
        _draw_ranges(ranges, turns, heading)
        names = [heading.start, *(turn.name for turn in turns), heading.end]
        size = tokens().type_pt["small"]
        steps.set_yticks(
            [-place for place in range(len(names))],
            [wrap(name, _NAMES_WIDTH, size) for name in names],
        )
        steps.set_ylim(-len(names) + 0.4, 0.6)
        for axes, head in ((steps, heading.steps), (ranges, heading.ranges)):
            axes.set_title(head, fontsize=size, fontweight="bold", loc="left")
            axes.set_xticks([])
            axes.spines[["left", "bottom"]].set_visible(False)
    return figure


def _draw_steps(axes: Axes, turns: Sequence[Turn], heading: Heading) -> None:
    levels = list(accumulate((-turn.taken for turn in turns), initial=heading.gap))
    colours = tokens().colours
    axes.set_xlim(*_with_room([0, *levels], left=0.02, right=_ROOM))
    axes.axvline(0, color=colours["edge"], linewidth=0.8, zorder=1)
    for place, value, label, colour in (
        (0, heading.gap, heading.gap_label, colours["quiet"]),
        (len(turns) + 1, heading.left, heading.left_label, colours["unexplained"]),
    ):
        axes.barh(-place, value, height=0.5, facecolor=colour, linewidth=0, zorder=2)
        _say(axes, max(value, 0), -place, label)
    for place, (turn, before) in enumerate(zip(turns, levels, strict=False), start=1):
        after = levels[place]
        axes.barh(-place, -turn.taken, left=before, height=0.5, zorder=2, **part_style(turn.axis))
        _say(axes, max(before, after), -place, turn.label)
    for place, level in enumerate(levels):
        ends = (-place + 0.25, -place - 1.25)
        axes.plot([level, level], ends, color=colours["edge"], linewidth=0.8)


def _draw_ranges(axes: Axes, turns: Sequence[Turn], heading: Heading) -> None:
    colours = tokens().colours
    every = [value for turn in turns for value in turn.in_each_order]
    axes.set_xlim(*_with_room([0, *every], left=0.08, right=_ROOM))
    # The line of zero stops above the legend.
    axes.plot([0, 0], [0.5, -len(turns) - 0.4], color=colours["edge"], linewidth=0.8, zorder=1)
    for place, turn in enumerate(turns, start=1):
        ends = (min(turn.in_each_order), max(turn.in_each_order))
        axes.plot(ends, [-place] * 2, color=colours["line"], linewidth=7, zorder=2)
        axes.plot(
            turn.in_each_order,
            [-place] * len(turn.in_each_order),
            "|",
            markersize=9,
            color=colours[turn.axis],
            zorder=3,
        )
        # The ring stays seen around the diamond when the two coincide.
        axes.plot(
            [turn.taken],
            [-place],
            "o",
            markersize=12,
            markerfacecolor="none",
            markeredgecolor=colours["ink"],
            markeredgewidth=1.4,
            zorder=5,
            label=heading.chosen if place == 1 else None,
        )
        axes.plot(
            [turn.average],
            [-place],
            "D",
            markersize=6.5,
            color=colours["ink"],
            zorder=4,
            label=heading.average if place == 1 else None,
        )
        _say(axes, max(ends), -place, turn.average_label, points=11)
    axes.legend(
        loc="lower left",
        frameon=False,
        fontsize=8,
        handletextpad=0.3,
        borderaxespad=0,
        reverse=True,
    )


def _with_room(values: Sequence[float], *, left: float, right: float) -> tuple[float, float]:
    low, high = min(values), max(values)
    room = high - low or 1.0
    return low - left * room, high + right * room


def _say(axes: Axes, value: float, height: float, label: str, *, points: float = 5) -> None:
    size = tokens().type_pt["small"]
    write_beside(axes, label, (value, height), (points, 0), size, va="center", weight="bold")
