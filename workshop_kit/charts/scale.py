"""Guesses and the fact on one scale, so that the distance is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop_kit.charts.style import new_axes, style
from workshop_kit.design import tokens


@dataclass(frozen=True)
class ScaleMark:
    """A place on the scale and what stands there."""

    value: float
    label: str


def plot_scale(guesses: Sequence[ScaleMark], fact: ScaleMark, *, low: float, high: float) -> Figure:
    """Draw the guesses as rings above the scale and the fact as a diamond below it.

    Parameters
    ----------
    guesses : sequence of ScaleMark
        One voice or two.
    fact : ScaleMark
        What the figures say.
    low, high : float
        Ends of the scale.
    """
    colours, sizes = tokens().colours, tokens().type_pt
    with style():
        figure, axes = new_axes(1.05)
        axes.axhline(0, color=colours["line"], linewidth=3, zorder=0)
        axes.plot([fact.value], [0], "D", markersize=9, color=colours["mix"], zorder=3)
        _say(axes, fact, -0.5, "top", sizes["small"])
        for level, guess in enumerate(guesses):
            height = 0.42 + 0.62 * level
            axes.plot([guess.value] * 2, [0, height], color=colours["ink"], linewidth=0.8)
            axes.plot(
                [guess.value],
                [0],
                "o",
                markersize=8,
                markerfacecolor=colours["paper"],
                markeredgecolor=colours["ink"],
                markeredgewidth=1.6,
                zorder=2,
            )
            _say(axes, guess, height, "bottom", sizes["small"])
        axes.set(xlim=(low - 0.8, high + 0.8), ylim=(-1.2, 1.75))
        axes.set_xticks([low, (low + high) / 2, high])
        axes.set_yticks([])
        axes.spines[["left", "bottom"]].set_visible(False)
        axes.tick_params(bottom=False)
    return figure


def _say(axes, mark: ScaleMark, height: float, side: str, size: float) -> None:
    axes.annotate(
        mark.label, (mark.value, height), ha="center", va=side, fontsize=size, fontweight="bold"
    )
