"""Comparisons side by side, those that raise an alarm standing out."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from workshop_kit.charts.style import new_axes, style
from workshop_kit.design import tokens

_HEIGHT = 0.42


def plot_looks(is_alarm: Sequence[bool], *, n_columns: int, alarm_label: str) -> Figure:
    """Draw one tile a comparison; an alarm is dark, and says so.

    Parameters
    ----------
    is_alarm : sequence of bool
        From left to right, then from top to bottom.
    n_columns : int
        Tiles on a line.
    alarm_label : str
        What stands in a tile that raises an alarm: short.
    """
    n_lines = max(1, -(-len(is_alarm) // n_columns))
    colours = tokens().colours
    with style():
        figure, axes = new_axes(_HEIGHT * n_lines + 0.15)
        for place, alarm in enumerate(is_alarm):
            line, column = divmod(place, n_columns)
            axes.add_patch(
                FancyBboxPatch(
                    (column + 0.05, -line + 0.1),
                    0.9,
                    0.8,
                    boxstyle="round,pad=0,rounding_size=0.06",
                    facecolor=colours["careers"] if alarm else colours["wash"],
                    edgecolor=colours["careers"] if alarm else colours["line"],
                    linewidth=1,
                )
            )
            if alarm:
                axes.text(
                    column + 0.5,
                    -line + 0.5,
                    alarm_label,
                    ha="center",
                    va="center",
                    color=colours["paper"],
                    fontweight="bold",
                    fontsize=tokens().type_pt["small"],
                )
        axes.set(xlim=(0, n_columns), ylim=(1.02 - n_lines, 1.02))
        axes.set_axis_off()
    return figure
