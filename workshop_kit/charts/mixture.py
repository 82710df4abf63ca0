"""Simpson's example drawn: pay by category and overall, for women and for men."""

from __future__ import annotations

import math
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.style import new_axes, sex_style, style
from workshop_kit.design import tokens


@dataclass(frozen=True)
class PayMark:
    """Mean pay of a group and how many it holds.

    Attributes
    ----------
    pay : float
        Euros a month.
    n : int
        People.
    label : str
        The pay in words.
    """

    pay: float
    n: int
    label: str


@dataclass(frozen=True)
class PayLine:
    """One category, or everyone: women beside men."""

    label: str
    women: PayMark
    men: PayMark
    is_overall: bool = False


def plot_mixture(lines: tuple[PayLine, ...], *, low: float, high: float) -> Figure:
    """Draw each line with a mark for women and one for men, its area telling how many.

    Parameters
    ----------
    lines : tuple of PayLine
        From top to bottom.
    low, high : float
        Ends of the axis, euros a month.
    """
    with style():
        figure, axes = new_axes(0.72 * len(lines))
        for row, line in enumerate(lines):
            _draw_line(axes, -row, line)
        axes.set_yticks([-row for row in range(len(lines))], [line.label for line in lines])
        for text, line in zip(axes.get_yticklabels(), lines, strict=True):
            text.set_fontweight("bold" if line.is_overall else "normal")
        axes.set(xlim=(low, high), ylim=(-len(lines) + 0.4, 0.6))
        axes.spines[["left", "bottom"]].set_visible(False)
        axes.set_xticks([])
    return figure


def _draw_line(axes: Axes, height: float, line: PayLine) -> None:
    """Draw women above, men below: equal pay must not hide one behind the other."""
    axes.axhline(height - 0.5, color=tokens().colours["line"], linewidth=0.8, zorder=0)
    for sex, mark, shift in (("women", line.women, 0.2), ("men", line.men, -0.2)):
        if not mark.n:
            continue
        area = 2.6 * mark.n
        axes.scatter(mark.pay, height + shift, s=area, **sex_style(sex))
        axes.annotate(
            mark.label,
            (mark.pay, height + shift),
            xytext=(0.5 * math.sqrt(area) + 5, 0),
            textcoords="offset points",
            va="center",
            fontsize=tokens().type_pt["small"],
            fontweight="bold",
        )
