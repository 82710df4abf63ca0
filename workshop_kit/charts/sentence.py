"""A sentence where a picture would be, when there is nobody to draw."""

from __future__ import annotations

from matplotlib.figure import Figure

from workshop_kit.charts.lettering import wrap
from workshop_kit.charts.style import PAPER_WIDTH, new_axes, style
from workshop_kit.design import tokens


def plot_sentence(words: str) -> Figure:
    """Draw a sentence in the middle of an empty frame.

    Parameters
    ----------
    words : str
        Why there is no picture.
    """
    size = tokens().type_pt["body"]
    with style():
        figure, axes = new_axes(1.1)
        axes.text(
            0.5,
            0.5,
            wrap(words, 0.8 * PAPER_WIDTH, size),
            ha="center",
            va="center",
            fontsize=size,
            color=tokens().colours["quiet"],
        )
        axes.set(xticks=[], yticks=[])
        for side in axes.spines.values():
            side.set(visible=True, color=tokens().colours["line"])
    return figure
