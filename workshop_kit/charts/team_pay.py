"""The pay of two small groups, a dot a person, with the mean and the median of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from workshop_kit.charts.key import draw_key
from workshop_kit.charts.lettering import write_beside
from workshop_kit.charts.scale import ScaleMark
from workshop_kit.charts.style import PAPER_WIDTH, sex_style, style
from workshop_kit.design import tokens

_HEIGHT = 2.5
# Height of the two marks above the line of dots, in units of rows.
_MEAN, _MEDIAN = 0.34, -0.34


@dataclass(frozen=True)
class TeamLine:
    """One group.

    Attributes
    ----------
    sex : {"women", "men"}
        Gives the signs.
    label : str
        The group in words.
    pays : tuple of float
        Pay of each person.
    mean, median : ScaleMark
        Where they stand, and the words for it.
    moved : int or None
        Place in `pays` of the person whose pay is moved.
    """

    sex: str
    label: str
    pays: tuple[float, ...]
    mean: ScaleMark
    median: ScaleMark
    moved: int | None = None


def plot_team_pay(
    lines: Sequence[TeamLine], ticks: Sequence[ScaleMark], words: dict[str, str]
) -> Figure:
    """Draw a dot a person, the mean of each group above them and the median below.

    Parameters
    ----------
    lines : sequence of TeamLine
        From top to bottom.
    ticks : sequence of ScaleMark
        Marks of the axis; its ends are the first and the last, which may have no label.
    words : mapping
        ``mean``, ``median`` and ``moved``: what the signs are called.
    """
    low, high = ticks[0].value, ticks[-1].value
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _HEIGHT), layout="constrained")
        axes = figure.subplots()
        for row, line in enumerate(lines):
            _draw_line(axes, -1.4 * row, line, (low, high))
        axes.set_yticks([-1.4 * row for row in range(len(lines))], [one.label for one in lines])
        axes.set(xlim=(low, high), ylim=(-1.4 * (len(lines) - 1) - 0.75, 0.75))
        named = [tick for tick in ticks if tick.label]
        axes.set_xticks([tick.value for tick in named], [tick.label for tick in named])
        axes.spines["left"].set_visible(False)
        axes.tick_params(axis="y", labelsize=tokens().type_pt["body"])
        _key(figure, words)
    return figure


def _draw_line(axes: Axes, height: float, line: TeamLine, ends: tuple[float, float]) -> None:
    colours = tokens().colours
    axes.plot(ends, [height, height], color=colours["line"], linewidth=0.8, zorder=0)
    marker = "o" if line.sex == "women" else "s"
    axes.scatter(
        line.pays,
        [height] * len(line.pays),
        s=62,
        marker=marker,
        zorder=3,
        clip_on=False,
        **sex_style(line.sex),
    )
    if line.moved is not None:
        axes.scatter(
            [line.pays[line.moved]],
            [height],
            s=240,
            marker="o",
            facecolor="none",
            edgecolor=colours["ink"],
            linewidth=1.8,
            zorder=4,
            clip_on=False,
        )
    _mark(axes, line.mean, height + _MEAN, "D", ends)
    _mark(axes, line.median, height + _MEDIAN, "|", ends)


def _mark(axes: Axes, mark: ScaleMark, height: float, sign: str, ends: tuple[float, float]) -> None:
    ink, size = tokens().colours["ink"], tokens().type_pt["body"]
    axes.plot([mark.value], [height], **_sign(sign), color=ink, zorder=4, linestyle="none")
    # Near the right end the words stand at the left of the sign.
    is_near_end = mark.value > ends[0] + 0.62 * (ends[1] - ends[0])
    side = -8 if is_near_end else 8
    align = "right" if is_near_end else "left"
    spot = (mark.value, height)
    write_beside(axes, mark.label, spot, (side, 0), size, ha=align, va="center", weight="bold")


def _sign(sign: str) -> dict[str, object]:
    if sign == "|":
        return {"marker": "|", "markersize": 13, "markeredgewidth": 3}
    return {"marker": sign, "markersize": 8}


def _key(figure: Figure, words: dict[str, str]) -> None:
    ink = tokens().colours["ink"]
    ring = {"marker": "o", "markersize": 12, "markerfacecolor": "none", "markeredgewidth": 1.8}
    signs = [
        Line2D([], [], color=ink, linestyle="none", **settings)
        for settings in (_sign("D"), _sign("|"), ring)
    ]
    draw_key(figure, signs, [words["mean"], words["median"], words["moved"]])
