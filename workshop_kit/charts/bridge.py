"""The bridge from the pay of an hour to the pay of a year, drawn from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import text_width, wrap, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, part_style, sex_style, style
from workshop_kit.design import tokens

_ROW = 0.37
_NAMES_WIDTH = 1.75
_POINTS_PER_INCH = 72
# What the eye takes for a range when every level is the same.
_SMALLEST_RANGE = 2.0


@dataclass(frozen=True)
class BridgeEnd:
    """Where one sex stands.

    Attributes
    ----------
    sex : {"women", "men"}
        Gives the sign and the colour.
    name : str
        The sex in words.
    value : float
        Where it stands, in the unit of the axis.
    label : str
        The same in words.
    low, high : float or None
        Ends of its interval; None when there is none.
    """

    sex: str
    name: str
    value: float
    label: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class BridgePlank:
    """One factor on the way.

    Attributes
    ----------
    name : str
        The factor in words.
    value : float
        The level that it leads to.
    label : str
        What it changes, in words.
    note : str
        The factor of each sex, in words.
    is_hours : bool
        It counts hours; the pay of an hour does not.
    """

    name: str
    value: float
    label: str
    note: str
    is_hours: bool


def plot_bridge(
    start: BridgeEnd, planks: Sequence[BridgePlank], end: BridgeEnd, *, stop: str = ""
) -> Figure:
    """Draw a mark for each sex and, row by row between them, a bar for each factor.

    The levels are marks and not bars, so that the axis need not begin at zero.

    Parameters
    ----------
    start, end : BridgeEnd
        The reference and the compared group.
    planks : sequence of BridgePlank
        From top to bottom; the last one leads to `end`.
    stop : str
        Words for the level before any hour is counted, where a full-time equivalent stops.
    """
    levels = [start.value, *(plank.value for plank in planks)]
    names = [start.name, *(plank.name for plank in planks), end.name]
    with style():
        height = _ROW * len(names) + (0.42 if stop else 0.15)
        figure = Figure(figsize=(PAPER_WIDTH, height), layout="constrained")
        axes = figure.subplots()
        _draw_end(axes, 0, start)
        for row, (plank, (before, after)) in enumerate(
            zip(planks, pairwise(levels), strict=True), start=1
        ):
            _draw_plank(axes, -row, plank, before, after)
        _draw_end(axes, 1 - len(names), end)
        if stop:
            _mark_stop(axes, planks, stop)
        _name_rows(axes, names)
        points = [*levels, *(x for x in (end.low, end.high) if x is not None)]
        _make_room(axes, points, (start, end), planks)
        axes.set_ylim(0.05 - len(names) if stop else 0.5 - len(names), 0.5)
    return figure


def _make_room(
    axes: Axes,
    points: Sequence[float],
    ends: Sequence[BridgeEnd],
    planks: Sequence[BridgePlank],
) -> None:
    """Leave, at the right of the levels, what the words need: those of the ends, and the notes."""
    low, high = min(points), max(points)
    unit = max(high - low, _SMALLEST_RANGE)
    notes = max((text_width(plank.note, _small()) for plank in planks), default=0) + 0.75
    words = max(text_width(end.label, _small() + 1, is_bold=True) for end in ends) + 0.3
    room = max(notes, words)
    width = max(PAPER_WIDTH - _NAMES_WIDTH - 0.3 - room, 1.0)
    axes.set_xlim(low - 0.2 * unit, high + 1.2 * unit * room / width)


def _small() -> float:
    return tokens().type_pt["small"]


def _draw_end(axes: Axes, height: float, end: BridgeEnd) -> None:
    colours = tokens().colours
    if end.low is not None and end.high is not None:
        axes.plot([end.low, end.high], [height, height], color=colours[end.sex], linewidth=2)
    axes.scatter([end.value], [height], s=95, marker="D", zorder=4, **sex_style(end.sex))
    right = end.value if end.high is None else max(end.value, end.high)
    _write(axes, end.label, (right, height), 10, _small() + 1)


def _draw_plank(axes: Axes, height: float, plank: BridgePlank, before: float, after: float) -> None:
    colours = tokens().colours
    axes.plot([before, before], [height + 1, height], color=colours["edge"], linewidth=0.8)
    axes.plot([after, after], [height, height - 1], color=colours["edge"], linewidth=0.8)
    look = part_style("time") if plank.is_hours else {"facecolor": colours["edge"], "linewidth": 0}
    axes.barh(height, after - before, left=before, height=0.56, zorder=2, **look)
    right = max(before, after)
    _write(axes, plank.label, (right, height), 6, _small())
    axes.text(
        1.0,
        height,
        plank.note,
        transform=axes.get_yaxis_transform(),
        ha="right",
        va="center",
        fontsize=_small(),
        color=colours["quiet"],
    )


def _write(axes: Axes, words: str, place: tuple[float, float], shift: float, size: float) -> None:
    """Write at the right of a place; the line that marks a level passes behind the words."""
    behind = {"facecolor": tokens().colours["paper"], "linewidth": 0, "pad": 1.2}
    write_beside(axes, words, place, (shift, 0), size, va="center", weight="bold", bbox=behind)


def _mark_stop(axes: Axes, planks: Sequence[BridgePlank], words: str) -> None:
    """Draw how far the pay of an hour leads: hours that are lacking lie beyond."""
    level = planks[0].value
    axes.plot(
        [level, level],
        [-2, -len(planks) - 1.45],
        color=tokens().colours["ink"],
        linewidth=1.1,
        linestyle=(0, (3, 2)),
        zorder=1,
    )
    axes.text(
        level,
        -len(planks) - 1.5,
        words,
        ha="center",
        va="top",
        fontsize=_small(),
        color=tokens().colours["ink"],
    )


def _name_rows(axes: Axes, names: Sequence[str]) -> None:
    shown = [wrap(name, _NAMES_WIDTH, _small()) for name in names]
    axes.set_yticks([-row for row in range(len(names))], shown)
    axes.tick_params(axis="y", labelcolor=tokens().colours["ink"])
    axes.set_xticks([])
    axes.spines[["left", "bottom"]].set_visible(False)
