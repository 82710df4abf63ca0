"""Two bars for each post: those who are there, and those who left."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.patches import Patch

from workshop_kit.charts.key import draw_key
from workshop_kit.charts.lettering import fit_label
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

_NAME = 2.3
_LINE = 0.48


@dataclass(frozen=True)
class PostBar:
    """One post.

    Attributes
    ----------
    label : str
        Its name.
    values : tuple of float
        Lengths of its bars, from top to bottom; missing where there is nothing to draw.
    notes : tuple of str
        What stands at the end of each bar, or in its place.
    """

    label: str
    values: tuple[float, ...]
    notes: tuple[str, ...]


def plot_post_bars(bars: Sequence[PostBar], kinds: Sequence[str], *, end: float) -> Figure:
    """Draw the bars of each post, plain for the first kind and dotted for the second.

    Parameters
    ----------
    bars : sequence of PostBar
        From top to bottom.
    kinds : sequence of str
        What the bars of a post are, from top to bottom: one or two.
    end : float
        Where the scale ends, so that two settings can be compared.
    """
    thickness = 0.72 / len(kinds)
    with style():
        line = _LINE if len(kinds) > 1 else 0.3
        figure = Figure(figsize=(PAPER_WIDTH, line * len(bars) + 0.45), layout="constrained")
        axes = figure.subplots()
        size = tokens().type_pt["small"]
        for place, bar in enumerate(bars):
            for row, (value, note) in enumerate(zip(bar.values, bar.notes, strict=True)):
                height = -place + (len(kinds) - 1) * thickness / 2 - row * thickness
                length = 0.0 if math.isnan(value) else value
                axes.barh(height, length, height=thickness * 0.92, **_fill(row))
                axes.text(length + 0.012 * end, height, note, va="center", fontsize=size)
        axes.set_yticks(
            [-place for place in range(len(bars))],
            [fit_label(bar.label, _NAME, size) for bar in bars],
        )
        axes.set(xlim=(0, end * 1.5), ylim=(-len(bars) + 0.45, 0.55))
        axes.set_xticks([])
        axes.spines[["left", "bottom"]].set_visible(False)
        draw_key(figure, [Patch(**_fill(row)) for row in range(len(kinds))], kinds)
    return figure


def _fill(row: int) -> dict[str, object]:
    colours = tokens().colours
    if row == 0:
        return {"facecolor": colours["conditions"], "edgecolor": colours["paper"], "linewidth": 0}
    return {
        "facecolor": colours["paper"],
        "edgecolor": colours["conditions"],
        "hatch": "....",
        "linewidth": 1,
    }
