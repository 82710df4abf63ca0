"""Signed gaps on bars either side of zero: what counts in full, what does not hollow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.charts.lettering import fit_label, text_width
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

# Inches.
_ROW, _NAMES, _GAP, _HEAD = 0.36, 2.3, 0.14, 0.3
_BAR = 0.6


@dataclass(frozen=True)
class GapBar:
    """One gap.

    Attributes
    ----------
    label : str
        Whose gap it is.
    value : float
        The gap, positive when men have more; missing (nan) when nobody can tell.
    counted : float
        What of it counts, with its sign: drawn in full, from the end of the bar inwards.
    words : str
        The gap in words, or why there is none.
    """

    label: str
    value: float
    counted: float
    words: str


def plot_gap_bars(
    bars: Sequence[GapBar], *, band: tuple[float, float], sides: tuple[str, str]
) -> Figure:
    """Draw each gap from zero: hollow where it does not count, full where it does.

    Parameters
    ----------
    bars : sequence of GapBar
        From top to bottom.
    band : tuple of float
        Gaps that are forgiven, or that trigger nothing: a grey band behind the bars.
    sides : tuple of str
        What a gap on the left, and on the right, says.
    """
    size = tokens().type_pt["small"]
    words = max((text_width(bar.words, size) for bar in bars), default=0)
    height = _ROW * max(len(bars), 1) + _HEAD
    low, high = _ends(bars, band)
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, height))
        left, width = _NAMES + _GAP, PAPER_WIDTH - _NAMES - words - 3 * _GAP
        axes = figure.add_axes(
            (left / PAPER_WIDTH, 0, width / PAPER_WIDTH, (height - _HEAD) / height)
        )
        axes.set(xlim=(low, high), ylim=(max(len(bars), 1), 0))
        axes.set_axis_off()
        colours = tokens().colours
        axes.axvspan(
            max(band[0], low), min(band[1], high), facecolor=colours["line"], alpha=0.7, zorder=0
        )
        axes.axvline(0, color=colours["edge"], linewidth=1.2, zorder=3)
        for place, bar in enumerate(bars):
            _draw(axes, place + 0.5, bar)
            at = 1 - (_HEAD + (place + 0.5) * _ROW) / height
            name = fit_label(bar.label, _NAMES, size)
            figure.text(0, at, name, va="center", fontsize=size, linespacing=1.1)
            figure.text(
                (left + width + _GAP) / PAPER_WIDTH, at, bar.words, va="center", fontsize=size
            )
        zero = left - low / (high - low) * width
        _say_sides(figure, sides, zero, 1 - 0.4 * _HEAD / height)
    return figure


def _ends(bars: Sequence[GapBar], band: tuple[float, float]) -> tuple[float, float]:
    edges = [end for end in band if math.isfinite(end)]
    known = [0.0, *edges, *(bar.value for bar in bars if not math.isnan(bar.value))]
    low, high = min(known), max(known)
    room = 0.06 * (high - low or 1.0)
    return low - room, high + room


def _draw(axes: Axes, height: float, bar: GapBar) -> None:
    colours = tokens().colours
    axes.axhline(height, color=colours["line"], linewidth=0.7, zorder=0)
    if math.isnan(bar.value):
        return
    axes.barh(
        height,
        bar.value,
        height=_BAR,
        facecolor=colours["paper"],
        edgecolor=colours["ink"],
        linewidth=1.2,
        zorder=2,
    )
    if bar.counted:
        axes.barh(
            height,
            bar.counted,
            left=bar.value - bar.counted,
            height=_BAR,
            facecolor=colours["ink"],
            linewidth=0,
            zorder=2,
        )


def _say_sides(figure: Figure, sides: tuple[str, str], zero: float, height: float) -> None:
    """Say above the bars what either side of zero means, from zero outwards."""
    size, quiet = tokens().type_pt["small"], tokens().colours["quiet"]
    for words, shift, side in zip(sides, (-_GAP / 2, _GAP / 2), ("right", "left"), strict=True):
        figure.text(
            (zero + shift) / PAPER_WIDTH,
            height,
            words,
            ha=side,
            va="center",
            fontsize=size,
            color=quiet,
        )
