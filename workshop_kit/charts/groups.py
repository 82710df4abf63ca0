"""People as dots in groups, those of the groups left out hollow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from workshop_kit.charts.lettering import fit_label
from workshop_kit.charts.style import new_axes, sex_style, style
from workshop_kit.design import tokens

_DOTS_A_LINE = 12
_DOT = 0.07
# Beyond this, in inches, a name leaves too little room for the dots.
_LABEL_WIDTH = 2.2


@dataclass(frozen=True)
class GroupCell:
    """A group: its women, its men, and whether it is compared."""

    women: int
    men: int
    is_kept: bool


@dataclass(frozen=True)
class GroupRow:
    """A line of groups, one for each column."""

    label: str
    cells: tuple[GroupCell, ...]


def plot_groups(rows: Sequence[GroupRow], columns: Sequence[str]) -> Figure:
    """Draw each person as a dot: violet circles for women, orange squares for men.

    Groups that are compared have a frame and full dots; the others have hollow dots.

    Parameters
    ----------
    rows : sequence of GroupRow
        From top to bottom.
    columns : sequence of str
        Heads of the columns.
    """
    with style():
        heights = [_lines(row) * _DOT * 1.35 + 0.12 for row in rows]
        figure, axes = new_axes(sum(heights) * 1.15 + 0.35)
        top, middles = 0.0, []
        for row, height in zip(rows, heights, strict=True):
            for column, cell in enumerate(row.cells):
                _draw_cell(axes, column, top, height, cell)
            middles.append(-(top + height / 2))
            top += height + 0.06
        size = tokens().type_pt["small"]
        axes.set_yticks(middles, [fit_label(row.label, _LABEL_WIDTH, size) for row in rows])
        axes.set_xticks(
            [column + 0.5 for column in range(len(columns))], list(columns), ha="center"
        )
        axes.tick_params(bottom=False, labeltop=True, labelbottom=False, top=False)
        axes.set(xlim=(0, len(columns)), ylim=(-top, 0.04))
        axes.spines[["left", "bottom"]].set_visible(False)
    return figure


def _lines(row: GroupRow) -> int:
    most = max(cell.women + cell.men for cell in row.cells)
    return max(2, -(-most // _DOTS_A_LINE))


def _draw_cell(axes: Axes, column: int, top: float, height: float, cell: GroupCell) -> None:
    colours = tokens().colours
    if cell.women + cell.men:
        axes.add_patch(
            FancyBboxPatch(
                (column + 0.04, -(top + height)),
                0.92,
                height,
                boxstyle="round,pad=0,rounding_size=0.04",
                facecolor="none",
                edgecolor=colours["mix"] if cell.is_kept else colours["line"],
                linestyle="-" if cell.is_kept else "--",
                linewidth=1,
            )
        )
    marks = ["women"] * cell.women + ["men"] * cell.men
    for sex, marker in (("women", "o"), ("men", "s")):
        places = [index for index, mark in enumerate(marks) if mark == sex]
        if not places:
            continue
        fill = (
            {**sex_style(sex), "linewidth": 0}
            if cell.is_kept
            else {"facecolor": "none", "edgecolor": colours["edge"], "linewidth": 0.8}
        )
        axes.scatter(
            [column + 0.1 + (place % _DOTS_A_LINE) * 0.073 for place in places],
            [-(top + 0.1 + (place // _DOTS_A_LINE) * _DOT * 1.35) for place in places],
            s=17,
            marker=marker,
            **fill,
        )
