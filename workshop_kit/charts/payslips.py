"""The same two people paid in several units side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from workshop_kit.charts.key import draw_key
from workshop_kit.charts.lettering import wrap, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

_HEIGHT = 2.6
_BAR_WIDTH = 0.33


@dataclass(frozen=True)
class PayPair:
    """What two people have in one unit.

    Attributes
    ----------
    label : str
        The unit in words.
    first, second : float
        What each has, in this unit.
    first_label, second_label : str
        The same in words.
    missing : str
        What the second one lacks, in words; empty when nothing.
    """

    label: str
    first: float
    second: float
    first_label: str
    second_label: str
    missing: str


def plot_payslips(pairs: Sequence[PayPair], *, first: str, second: str, missing: str) -> Figure:
    """Draw two bars a unit, each unit on a scale of its own, and what the second one lacks.

    Parameters
    ----------
    pairs : sequence of PayPair
        From left to right.
    first, second, missing : str
        Whose the bars are, and what the dashed outline is.
    """
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _HEIGHT), layout="constrained")
        axes = figure.subplots()
        for place, pair in enumerate(pairs):
            # Euros a month and euros an hour share no scale: each unit has its own.
            _draw_pair(axes, place, pair, max(pair.first, pair.second))
        sizes, width = tokens().type_pt, 0.9 * PAPER_WIDTH / len(pairs)
        names = [wrap(pair.label, width, sizes["body"]) for pair in pairs]
        axes.set_xticks(range(len(pairs)), names, fontsize=sizes["body"])
        axes.tick_params(axis="x", length=0, labelcolor=tokens().colours["ink"])
        axes.set(xlim=(-0.5, len(pairs) - 0.5), ylim=(0, 1.28))
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
        _key(figure, first, second, missing)
    return figure


def _style(*, is_first: bool) -> dict[str, object]:
    colours = tokens().colours
    if is_first:
        return {"facecolor": colours["edge"], "edgecolor": colours["edge"], "linewidth": 1}
    return {"facecolor": colours["ink"], "edgecolor": colours["ink"], "linewidth": 1}


def _dashed() -> dict[str, object]:
    dashes = {"linewidth": 1.2, "linestyle": (0, (3, 2))}
    return {"facecolor": "none", "edgecolor": tokens().colours["ink"], **dashes}


def _draw_pair(axes: Axes, place: int, pair: PayPair, highest: float) -> None:
    size = tokens().type_pt["body"]
    for shift, value, label, is_first in (
        (-0.19, pair.first, pair.first_label, True),
        (0.19, pair.second, pair.second_label, False),
    ):
        height = value / highest
        axes.bar(place + shift, height, width=_BAR_WIDTH, zorder=2, **_style(is_first=is_first))
        if is_first or not pair.missing:
            spot = (place + shift, height)
            write_beside(axes, label, spot, (0, 4), size, ha="center", va="bottom", weight="bold")
    if pair.missing:
        _draw_missing(axes, place + 0.19, pair, pair.second / highest)


def _draw_missing(axes: Axes, place: float, pair: PayPair, height: float) -> None:
    """Outline what is lacking, the amount above it; the amount paid is written on the bar."""
    colours, sizes = tokens().colours, tokens().type_pt
    axes.bar(
        place,
        1 - height,
        bottom=height,
        width=_BAR_WIDTH,
        zorder=2,
        **_dashed(),
    )
    write_beside(
        axes,
        pair.missing,
        (place, 1),
        (0, 4),
        sizes["body"],
        ha="center",
        va="bottom",
        weight="bold",
    )
    write_beside(
        axes,
        pair.second_label,
        (place, height),
        (0, -5),
        sizes["body"],
        ha="center",
        va="top",
        weight="bold",
        color=colours["paper"],
    )


def _key(figure: Figure, *names: str) -> None:
    signs = [Patch(**_style(is_first=True)), Patch(**_style(is_first=False)), Patch(**_dashed())]
    draw_key(figure, signs, names)
