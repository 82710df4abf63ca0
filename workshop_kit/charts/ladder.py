"""The levels of a ladder, and who stands on each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.style import new_axes, sex_style, style
from workshop_kit.design import tokens

_LINE_HEIGHT = 0.42
# A part of a bar narrower than this has no room for its number.
_NARROW = 0.07


@dataclass(frozen=True)
class LadderRow:
    """One level.

    Attributes
    ----------
    label : str
        Its name in words.
    share : float or None
        Share of women on it, 0..1; None when nobody stands on it.
    women, men : str
        How many of them, in words.
    note : str
        What stands at the end of the bar.
    """

    label: str
    share: float | None
    women: str
    men: str
    note: str


def plot_ladder(rows: Sequence[LadderRow], *, even_label: str) -> Figure:
    """Draw each level as one bar, women on the left and men on the right of it.

    Parameters
    ----------
    rows : sequence of LadderRow
        From the highest level to the lowest.
    even_label : str
        What stands above the line in the middle, where women are half.
    """
    with style():
        figure, axes = new_axes(_LINE_HEIGHT * len(rows) + 0.35)
        for place, row in enumerate(rows):
            _draw_row(axes, -place, row)
        ink, ends = tokens().colours["ink"], (0.5 - len(rows), 0.5)
        axes.plot((0.5, 0.5), ends, color=ink, linewidth=1, linestyle=(0, (2, 2)))
        size = tokens().type_pt["small"]
        axes.text(0.5, 0.55, even_label, ha="center", va="bottom", fontsize=size)
        axes.set_yticks([-place for place in range(len(rows))], [row.label for row in rows])
        axes.set(xlim=(0, 1.3), ylim=(0.45 - len(rows), 0.9))
        axes.spines[["left", "bottom"]].set_visible(False)
        axes.set_xticks([])
    return figure


def _draw_row(axes: Axes, height: float, row: LadderRow) -> None:
    size = tokens().type_pt["small"]
    if row.share is not None:
        parts = (("women", 0.0, row.share, row.women), ("men", row.share, 1 - row.share, row.men))
        for sex, left, width, number in parts:
            axes.barh(height, width, left=left, height=0.7, **sex_style(sex))
            if width > _NARROW:
                ground = {"boxstyle": "round,pad=0.15", "facecolor": "white", "linewidth": 0}
                axes.text(
                    left + width / 2,
                    height,
                    number,
                    ha="center",
                    va="center",
                    fontsize=size,
                    bbox=ground,
                )
    axes.text(1.02 if row.share is not None else 0.01, height, row.note, va="center", fontsize=size)
