"""Women and men side by side on bars, one line a job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import fit_label
from workshop_kit.charts.style import new_axes, sex_style, style
from workshop_kit.design import tokens

_LINE_HEIGHT = 0.3
# Beyond this, in inches, a name leaves too little room for its bars.
_LABEL_WIDTH = 2.6


@dataclass(frozen=True)
class SexBar:
    """One line of bars.

    Attributes
    ----------
    id : str
        Stable name of the line.
    label : str
        Its name in words.
    women, men : float
        Lengths, in people or in shares, the same unit on every line.
    note : str
        What stands at the end of the bars (« 89 % de femmes »).
    """

    id: str
    label: str
    women: float
    men: float
    note: str = ""


def plot_sex_bars(bars: Sequence[SexBar]) -> Figure:
    """Draw women then men on one line each, with the number of women and the note.

    Parameters
    ----------
    bars : sequence of SexBar
        From top to bottom; lengths in people.
    """
    with style():
        figure, axes = new_axes(_LINE_HEIGHT * len(bars) + 0.15)
        longest = max((bar.women + bar.men for bar in bars), default=1) or 1
        for row, bar in enumerate(bars):
            _draw_bar(axes, -row, bar, longest)
        _finish(axes, [bar.label for bar in bars], longest * 1.3)
    return figure


def _draw_bar(axes: Axes, height: float, bar: SexBar, longest: float) -> None:
    axes.barh(height, bar.women, height=0.7, **sex_style("women"))
    axes.barh(height, bar.men, left=bar.women, height=0.7, **sex_style("men"))
    sizes = tokens().type_pt
    if bar.women > 0.06 * longest:
        axes.text(
            bar.women / 2,
            height,
            f"{bar.women:.0f}",
            ha="center",
            va="center",
            color=tokens().colours["paper"],
            fontweight="bold",
            fontsize=sizes["small"],
        )
    axes.text(
        bar.women + bar.men + 0.012 * longest,
        height,
        bar.note,
        va="center",
        fontsize=sizes["small"],
    )


def plot_paired_bars(bars: Sequence[SexBar], *, at_least: float = 0.0) -> Figure:
    """Draw women above men on each line, to compare how each sex is spread.

    Parameters
    ----------
    bars : sequence of SexBar
        From top to bottom; lengths in shares of each sex.
    at_least : float, default 0
        The least that a full line stands for: a picture of small shares keeps small bars.
    """
    with style():
        figure, axes = new_axes((_LINE_HEIGHT + 0.08) * len(bars) + 0.15)
        longest = max([at_least, *(max(bar.women, bar.men) for bar in bars)]) or 1
        for row, bar in enumerate(bars):
            axes.barh(-row + 0.2, bar.women, height=0.36, **sex_style("women"))
            axes.barh(-row - 0.2, bar.men, height=0.36, **sex_style("men"))
            axes.text(
                max(bar.women, bar.men) + 0.012 * longest,
                -row,
                bar.note,
                va="center",
                fontsize=tokens().type_pt["small"],
            )
        _finish(axes, [bar.label for bar in bars], longest * 1.35)
    return figure


def _finish(axes: Axes, labels: list[str], end: float) -> None:
    size = tokens().type_pt["small"]
    fitted = [fit_label(label, _LABEL_WIDTH, size) for label in labels]
    axes.set_yticks([-row for row in range(len(labels))], fitted)
    axes.set(xlim=(0, end), ylim=(-len(labels) + 0.45, 0.55))
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.set_xticks([])
