"""What share of each whole is women's and men's, one bar a whole."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import wrap
from workshop_kit.charts.style import PAPER_WIDTH, sex_style, style
from workshop_kit.design import tokens

_ROW, _NAME = 0.62, 1.9
# Below this share a number has no room inside its part: it stands beside the bar.
_ROOM = 0.09


@dataclass(frozen=True)
class ShareRow:
    """One whole.

    Attributes
    ----------
    label : str
        What it is.
    women : float
        Share of women, 0 to 1; missing of nothing.
    women_words, men_words : str
        Both shares in words.
    note : str
        What stands in place of the bar when there is nothing.
    """

    label: str
    women: float
    women_words: str
    men_words: str
    note: str = ""


def plot_share_rows(rows: Sequence[ShareRow]) -> Figure:
    """Draw women from the left and men to the right, and a line down from the first bar.

    The line carries the share of women in the first whole, so that one sees at which side
    of it the others end.

    Parameters
    ----------
    rows : sequence of ShareRow
        From top to bottom; the first is what is counted, the others what it is divided by.
    """
    size, colours = tokens().type_pt["small"], tokens().colours
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _ROW * len(rows) + 0.2), layout="constrained")
        axes = figure.subplots()
        for place, row in enumerate(rows):
            _draw_row(axes, -place, row)
        if len(rows) > 1 and not math.isnan(rows[0].women):
            axes.plot(
                [rows[0].women] * 2,
                [-len(rows) + 0.55, 0.42],
                color=colours["ink"],
                linewidth=1.6,
                linestyle=(0, (4, 2)),
                zorder=4,
            )
        axes.set_yticks(
            [-place for place in range(len(rows))],
            [wrap(row.label, _NAME, size) for row in rows],
        )
        axes.set(xlim=(-0.05, 1.05), ylim=(-len(rows) + 0.45, 0.55))
        axes.set_xticks([])
        axes.spines[["left", "bottom"]].set_visible(False)
    return figure


def _draw_row(axes: Axes, height: float, row: ShareRow) -> None:
    size, colours = tokens().type_pt["small"], tokens().colours
    if math.isnan(row.women):
        axes.text(0, height, row.note, va="center", fontsize=size)
        return
    axes.barh(height, row.women, height=0.6, **sex_style("women"))
    axes.barh(height, 1 - row.women, left=row.women, height=0.6, **sex_style("men"))
    has_room = row.women >= _ROOM
    axes.text(
        row.women / 2 if has_room else -0.008,
        height,
        row.women_words,
        ha="center" if has_room else "right",
        va="center",
        fontsize=size,
        fontweight="bold",
        color=colours["paper" if has_room else "ink"],
    )
    has_room = 1 - row.women >= _ROOM
    axes.text(
        (1 + row.women) / 2 if has_room else 1.008,
        height,
        row.men_words,
        ha="center" if has_room else "left",
        va="center",
        fontsize=size,
        fontweight="bold",
        color=colours["ink"],
        bbox={"boxstyle": "round,pad=0.2", "facecolor": colours["paper"], "edgecolor": "none"}
        if has_room
        else None,
    )
