"""The waterfall drawn: a mark for each sex, and a floating bar for each step between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import balance, wrap, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, part_style, sex_style, style
from workshop_kit.design import tokens

if TYPE_CHECKING:
    from workshop_kit.explanations import Quantity

_HEIGHT = 3.9
_STEP_WIDTH = 0.62
_FINE_PT = 8
# Room above and below the levels, as a share of their range: the labels stand there.
_ROOM_ABOVE, _ROOM_BELOW = 0.24, 0.08
# What the eye takes for a range when every level is the same.
_SMALLEST_RANGE = 0.01


@dataclass(frozen=True)
class Level:
    """Where one sex stands.

    Attributes
    ----------
    sex : {"women", "men"}
        Gives the colour.
    name : str
        The sex in words.
    value : float
        Where it stands, in the unit shown.
    label : str
        The same in words.
    """

    sex: str
    name: str
    value: float
    label: str


@dataclass(frozen=True)
class Step:
    """What one axis changes on the way.

    Attributes
    ----------
    part : str
        One of `workshop_kit.explanations.PARTS`: gives the colour and the pattern.
    name : str
        The axis in words.
    change : Quantity
        Upwards when positive, in the unit shown.
    label, interval : str
        The same in words; the interval may be empty.
    """

    part: str
    name: str
    change: Quantity
    label: str
    interval: str


def plot_waterfall(start: Level, steps: Sequence[Step], end: Level) -> Figure:
    """Draw a mark for each sex at its level, and between them one floating bar a step.

    Whiskers show the interval of each step, from where the step starts. Levels are marks and
    not bars, so that the axis need not begin at zero.

    Parameters
    ----------
    start, end : Level
        Where the reference and the compared group stand.
    steps : sequence of Step
        From left to right; their changes lead from `start` to `end`.
    """
    levels = list(accumulate((step.change.value for step in steps), initial=start.value))
    low, high = _ends(levels, steps)
    unit = max(high - low, _SMALLEST_RANGE * max(abs(start.value), _SMALLEST_RANGE))
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _HEIGHT), layout="constrained")
        axes = figure.subplots()
        axes.set(
            xlim=(-0.55, len(steps) + 1.55),
            ylim=(low - _ROOM_BELOW * unit, high + _ROOM_ABOVE * unit),
        )
        for place, level in enumerate(levels):
            right = place + 1
            axes.plot([place, right], [level, level], color=tokens().colours["edge"], linewidth=0.8)
        _draw_level(axes, 0, start, 0.03 * unit)
        _draw_level(axes, len(steps) + 1, end, 0.03 * unit)
        for place, (step, (before, after)) in enumerate(
            zip(steps, pairwise(levels), strict=True), start=1
        ):
            _draw_step(axes, place, step, before, after, 0.03 * unit)
        _name_places(axes, [start.name, *(step.name for step in steps), end.name])
    return figure


def _ends(levels: Sequence[float], steps: Sequence[Step]) -> tuple[float, float]:
    """Return the lowest and the highest point of levels and whiskers."""
    points = list(levels)
    for before, step in zip(levels, steps, strict=False):
        if step.change.has_interval:
            points += [before + step.change.low, before + step.change.high]
    return min(points), max(points)


def _draw_level(axes: Axes, place: int, level: Level, gap: float) -> None:
    axes.scatter([place], [level.value], s=110, marker="D", zorder=4, **sex_style(level.sex))
    axes.text(
        place,
        level.value + 2.2 * gap,
        level.label,
        ha="center",
        va="bottom",
        fontsize=tokens().type_pt["body"],
        weight="bold",
    )


def _draw_step(axes: Axes, place: int, step: Step, before: float, after: float, gap: float) -> None:
    colours, sizes = tokens().colours, tokens().type_pt
    axes.bar(
        place,
        step.change.value,
        bottom=before,
        width=_STEP_WIDTH,
        zorder=2,
        **part_style(step.part),
    )
    top = max(before, after)
    if step.change.has_interval:
        ends = (before + step.change.low, before + step.change.high)
        top = max(top, *ends)
        # White under ink: the whisker is read on the bar and beside it.
        for colour, width in ((colours["paper"], 3.2), (colours["ink"], 1.2)):
            axes.plot([place, place], ends, color=colour, linewidth=width, zorder=3)
            axes.plot(
                [place, place],
                ends,
                "_",
                markersize=8,
                markeredgecolor=colour,
                markeredgewidth=width,
                zorder=3,
            )
    spot, under = (place, top + gap), balance(step.interval, 0.85, _FINE_PT)
    lines = under.count("\n") + 1 if under else 0
    above = 1.25 * _FINE_PT * lines
    write_beside(axes, under, spot, (0, 0), _FINE_PT, ha="center", color=colours["quiet"])
    write_beside(axes, step.label, spot, (0, above), sizes["body"], ha="center", weight="bold")


def _name_places(axes: Axes, names: Sequence[str]) -> None:
    width = 0.92 * PAPER_WIDTH / len(names)
    size = tokens().type_pt["small"]
    axes.set_xticks(range(len(names)), [wrap(name, width, size) for name in names])
    axes.tick_params(axis="x", length=0, labelcolor=tokens().colours["ink"])
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
