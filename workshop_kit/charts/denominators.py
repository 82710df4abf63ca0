"""One difference laid on several wholes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import write_beside
from workshop_kit.charts.style import new_axes, style
from workshop_kit.design import tokens

_ROW = 0.62


@dataclass(frozen=True)
class Whole:
    """What the difference is a share of.

    Attributes
    ----------
    label : str
        The whole in words.
    value, part : float
        Its length and that of the difference, in the same unit on every line.
    said : str
        What share the one is of the other, in words.
    """

    label: str
    value: float
    part: float
    said: str


def plot_denominators(wholes: Sequence[Whole]) -> Figure:
    """Draw each whole as an empty bar and the difference as its filled beginning.

    Parameters
    ----------
    wholes : sequence of Whole
        From top to bottom.
    """
    longest = max(max(one.value, one.part) for one in wholes)
    with style():
        figure, axes = new_axes(_ROW * len(wholes) + 0.2)
        for row, whole in enumerate(wholes):
            _draw(axes, -row, whole)
        size = tokens().type_pt["body"]
        axes.set_yticks(
            [-row for row in range(len(wholes))], [one.label for one in wholes], fontsize=size
        )
        axes.set(xlim=(0, 1.3 * longest), ylim=(-len(wholes) + 0.4, 0.6))
        axes.set_xticks([])
        axes.spines[["left", "bottom"]].set_visible(False)
    return figure


def _draw(axes: Axes, height: float, whole: Whole) -> None:
    ink, paper = tokens().colours["ink"], tokens().colours["paper"]
    axes.barh(height, whole.value, height=0.5, facecolor=paper, edgecolor=ink, linewidth=1.2)
    axes.barh(height, whole.part, height=0.5, facecolor=ink, edgecolor=ink, linewidth=1.2)
    end = max(whole.value, whole.part)
    size = tokens().type_pt["heading"]
    write_beside(axes, whole.said, (end, height), (8, 0), size, va="center", weight="bold")
