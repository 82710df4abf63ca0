"""Days put end to end by reason, one bar for women and one for men."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from workshop_kit.charts.key import draw_key
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

# One fill and one pattern a reason, apart in grey print: never those of a sex or of an axis.
_FILLS = (
    ("ink", ""),
    ("quiet", "////"),
    ("edge", "...."),
    ("edge", "xxxx"),
    ("line", ""),
)
# Beyond this share of the longest bar a number has room inside its part.
_ROOM = 0.07
# Names of reasons are long: more would not fit side by side, on a slide above all.
_KEY_COLUMNS = 2


@dataclass(frozen=True)
class ReasonBar:
    """One bar.

    Attributes
    ----------
    label : str
        Whose it is.
    parts : tuple of float
        Lengths, one for each reason.
    values : tuple of str
        The same in words.
    total : str
        What stands at the end.
    """

    label: str
    parts: tuple[float, ...]
    values: tuple[str, ...]
    total: str


def plot_reason_bars(bars: Sequence[ReasonBar], reasons: Sequence[str], *, end: float) -> Figure:
    """Draw the bars with a key to their parts.

    Parameters
    ----------
    bars : sequence of ReasonBar
        From top to bottom.
    reasons : sequence of str
        Names of the parts, from left to right.
    end : float
        Where the scale ends, so that bars of two settings can be compared.
    """
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, 0.62 * len(bars) + 1.25), layout="constrained")
        axes = figure.subplots()
        for place, bar in enumerate(bars):
            _draw_bar(axes, -place, bar, end)
        axes.set(xlim=(0, end * 1.3), ylim=(-len(bars) + 0.45, 0.55))
        axes.set_yticks([-place for place in range(len(bars))], [bar.label for bar in bars])
        axes.set_xticks([])
        axes.spines[["left", "bottom"]].set_visible(False)
        signs = [Patch(**_fill(place)) for place in range(len(reasons))]
        draw_key(figure, signs, reasons, columns=_KEY_COLUMNS)
    return figure


def _fill(place: int) -> dict[str, object]:
    colour, hatch = _FILLS[place]
    colours = tokens().colours
    edge = colours["edge"] if colour == "line" else colours["paper"]
    return {
        "facecolor": colours[colour],
        "edgecolor": edge,
        "hatch": hatch,
        "linewidth": 0.8 if colour == "line" else 0,
    }


def _draw_bar(axes: Axes, height: float, bar: ReasonBar, end: float) -> None:
    size, colours = tokens().type_pt["small"], tokens().colours
    left = 0.0
    for place, (part, value) in enumerate(zip(bar.parts, bar.values, strict=True)):
        axes.barh(height, part, left=left, height=0.62, **_fill(place))
        if part > _ROOM * end:
            is_dark = _FILLS[place][0] in {"ink", "quiet"}
            axes.text(
                left + part / 2,
                height,
                value,
                ha="center",
                va="center",
                fontsize=size,
                fontweight="bold",
                color=colours["paper"] if is_dark else colours["ink"],
                bbox={
                    "boxstyle": "round,pad=0.15",
                    "facecolor": _fill(place)["facecolor"],
                    "edgecolor": "none",
                },
            )
        left += part
    axes.text(left + 0.015 * end, height, bar.total, va="center", fontsize=size, fontweight="bold")
