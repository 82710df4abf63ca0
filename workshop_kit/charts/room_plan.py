"""The plan of a room for pairs, seen from above: screen, tables, and chairs set apart."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Rectangle

from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.style import new_axes, style
from workshop_kit.design import tokens
from workshop_kit.texts import Translator

# Tables side by side: beyond four, those at the ends no longer see the screen.
_WIDEST = 4

# Sizes on the drawing, in steps of its own grid: the plan is not to scale.
_TABLE = (1.7, 0.6)
_STEP = (2.5, 1.75)
_CHAIR = 0.2
_WALL = 0.55
_FRONT = 1.35
_BACK = 1.5
_APART = 1.3

_PLACES = ("screen", "board", "facilitator", "tables", "apart")


@dataclass(frozen=True)
class RoomPlan:
    """Tables of pairs in rows that face the screen.

    Attributes
    ----------
    pairs : int
        Number of tables.

    Examples
    --------
    >>> RoomPlan(8).rows, RoomPlan(5).columns
    (2, 3)
    """

    pairs: int

    def __post_init__(self) -> None:
        if self.pairs < 1:
            raise ValueError(f"a room has at least one pair, not {self.pairs}")

    @property
    def columns(self) -> int:
        """Tables in a full row: rows of nearly the same length, none too wide."""
        return math.ceil(self.pairs / self.rows)

    @property
    def rows(self) -> int:
        """Rows of tables."""
        return max(math.ceil(self.pairs / _WIDEST), 1 if self.pairs <= 3 else 2)

    @property
    def chairs_apart(self) -> int:
        """Chairs for who answers apart: two a pair."""
        return 2 * self.pairs

    def places(self) -> list[tuple[float, float]]:
        """Return the centre of each table, row by row; a row that is not full is centred."""
        centres: list[tuple[float, float]] = []
        for row in range(self.rows):
            left = self.pairs - len(centres)
            here = min(math.ceil(left / (self.rows - row)), left)
            start = -(here - 1) / 2
            centres += [((start + i) * _STEP[0], -row * _STEP[1]) for i in range(here)]
        return centres


def chart_room_plan(plan: RoomPlan, t: Translator) -> Chart:
    """Return the plan as a chart: drawing, description and a table of what the room needs."""
    numbers = {"pairs": plan.pairs, "rows": plan.rows, "apart": plan.chairs_apart}
    counts = {"tables": plan.pairs, "apart": plan.chairs_apart}
    rows = tuple(
        (
            t(f"room.{place}"),
            t.word("{n:count}", n=counts.get(place, 1)),
            t(f"room.{place}.where"),
        )
        for place in _PLACES
    )
    heads = tuple(t(f"room.{head}") for head in ("what", "how_many", "where"))
    labels = {place: t(f"room.{place}") for place in _PLACES}
    return Chart(
        title=t("room.title", **numbers),
        subtitle=t("room.caption"),
        n="",
        description=t("room.description", **numbers),
        table=ChartTable(t("room.table"), heads, rows),
        draw=lambda: plot_room_plan(plan, labels),
    )


def plot_room_plan(plan: RoomPlan, labels: Mapping[str, str]) -> Figure:
    """Draw a room from above.

    Parameters
    ----------
    plan : RoomPlan
        The tables.
    labels : mapping of str to str
        Words for ``screen``, ``board``, ``facilitator`` and ``apart``.
    """
    width = max(plan.columns, 3) * _STEP[0] + 2 * _WALL
    lines_apart = math.ceil(plan.pairs / _chairs_in_a_line(width))
    depth = (plan.rows - 1) * _STEP[1] + _FRONT + _BACK + 1.0 + 0.6 * lines_apart
    with style():
        figure, axes = new_axes(6.7 * depth / width)
        axes.set(xlim=(-width / 2, width / 2), ylim=(1.0 + _FRONT - depth, 1.0 + _FRONT))
        axes.set_aspect("equal")
        axes.axis("off")
        _draw_walls(axes, width, depth)
        _draw_front(axes, width, labels)
        for number, place in enumerate(plan.places(), 1):
            _draw_table(axes, place, number)
        _draw_chairs_apart(axes, plan, width, 1.0 + _FRONT - depth, labels)
    return figure


def _draw_walls(axes: Axes, width: float, depth: float) -> None:
    edge = tokens().colours["edge"]
    corner = (-width / 2 + 0.05, 1.05 + _FRONT - depth)
    axes.add_patch(Rectangle(corner, width - 0.1, depth - 0.1, fill=False, ec=edge, lw=1))


def _draw_front(axes: Axes, width: float, labels: Mapping[str, str]) -> None:
    """Draw the screen in the middle of the wall, the board and the facilitator beside it."""
    colours = tokens().colours
    top = 1.0 + _FRONT - 0.35
    axes.add_patch(Rectangle((-1.35, top - 0.14), 2.7, 0.14, fc=colours["ink"], lw=0))
    _say(axes, 0, top - 0.24, labels["screen"])
    side = width / 2 - 1.7
    axes.add_patch(
        Rectangle((side - 0.95, top - 0.14), 1.9, 0.14, fc=colours["paper"], ec=colours["ink"])
    )
    _say(axes, side, top - 0.24, labels["board"])
    axes.add_patch(Circle((-side, top - 0.32), _CHAIR, fc=colours["ink"], lw=0))
    _say(axes, -side, top - 0.6, labels["facilitator"])


def _draw_table(axes: Axes, place: tuple[float, float], number: int) -> None:
    """Draw a table with its number, and two chairs behind it, turned to the screen."""
    colours, (x, y), (width, depth) = tokens().colours, place, _TABLE
    corner = (x - width / 2, y - depth / 2)
    axes.add_patch(
        Rectangle(corner, width, depth, fc=colours["wash"], ec=colours["ink"], linewidth=1.2)
    )
    axes.text(x, y, f"{number}", ha="center", va="center", fontweight="bold")
    for side in (-1, 1):
        chair = (x + side * width / 4, y - depth / 2 - _CHAIR - 0.1)
        axes.add_patch(Circle(chair, _CHAIR, fc=colours["edge"], ec=colours["ink"], lw=0.8))


def _draw_chairs_apart(
    axes: Axes, plan: RoomPlan, width: float, wall: float, labels: Mapping[str, str]
) -> None:
    """Draw, along the far wall, two empty chairs a pair, back to back."""
    colours = tokens().colours
    in_a_line = _chairs_in_a_line(width)
    for pair in range(plan.pairs):
        line, place = divmod(pair, in_a_line)
        here = min(in_a_line, plan.pairs - line * in_a_line)
        centre, height = (place - (here - 1) / 2) * _APART, wall + 0.45 + line * 0.6
        axes.plot([centre] * 2, [height - 0.2, height + 0.2], color=colours["ink"], linewidth=1)
        for side in (-1, 1):
            chair = (centre + side * 0.27, height)
            axes.add_patch(
                Circle(chair, _CHAIR * 0.9, fc=colours["paper"], ec=colours["ink"], lw=0.9, ls="--")
            )
    lines = math.ceil(plan.pairs / in_a_line)
    _say(axes, 0, wall + 0.45 + (lines - 1) * 0.6 + 0.62, labels["apart"])


def _chairs_in_a_line(width: float) -> int:
    """Return how many pairs of chairs the far wall takes."""
    return int((width - 2 * _WALL) / _APART) + 1


def _say(axes: Axes, x: float, y: float, label: str) -> None:
    axes.text(x, y, label, ha="center", va="top", fontsize=tokens().type_pt["small"])
