"""What each file holds: one line an information, one column a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from workshop_kit.charts.key import draw_key
from workshop_kit.charts.lettering import wrap
from workshop_kit.charts.style import PAPER_WIDTH, style
from workshop_kit.design import tokens

_ROW = 0.44
_NAMES_WIDTH = 3.0
LEVELS = ("yes", "part", "no")


@dataclass(frozen=True)
class FileLine:
    """One information.

    Attributes
    ----------
    label : str
        What it is.
    levels : tuple of str
        For each file, whether it holds it: one of `LEVELS`.
    nowhere : str
        Words beside the line when no file holds it; empty otherwise.
    """

    label: str
    levels: tuple[str, ...]
    nowhere: str = ""


def plot_file_grid(lines: Sequence[FileLine], files: Sequence[str], words: Sequence[str]) -> Figure:
    """Draw a full, a half or an empty circle where each line meets each file.

    Parameters
    ----------
    lines : sequence of FileLine
        From top to bottom.
    files : sequence of str
        Names of the columns, as many as each line has levels.
    words : sequence of str
        What the three signs mean, in the order of `LEVELS`.
    """
    sizes, colours = tokens().type_pt, tokens().colours
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _ROW * len(lines) + 0.85), layout="constrained")
        axes = figure.subplots()
        for row, line in enumerate(lines):
            _draw_line(axes, -row, line)
            axes.axhline(-row - 0.5, color=colours["line"], linewidth=0.8, zorder=0)
        names = [wrap(line.label, _NAMES_WIDTH, sizes["body"]) for line in lines]
        axes.set_yticks([-row for row in range(len(lines))], names, fontsize=sizes["body"])
        axes.xaxis.tick_top()
        axes.set_xticks(range(len(files)), files, fontsize=sizes["body"], weight="bold")
        axes.tick_params(axis="x", length=0, labelcolor=colours["ink"])
        # Room at the right for the words of a line that no file holds.
        axes.set(xlim=(-0.6, len(files) + 0.5), ylim=(-len(lines) + 0.45, 0.6))
        axes.spines[["left", "top", "bottom"]].set_visible(False)
        draw_key(figure, [Line2D([], [], **_sign(level)) for level in LEVELS], words)
    return figure


def _draw_line(axes: Axes, height: float, line: FileLine) -> None:
    for place, level in enumerate(line.levels):
        axes.plot([place], [height], **_sign(level))
    if line.nowhere:
        axes.text(
            len(line.levels) - 0.5,
            height,
            line.nowhere,
            va="center",
            fontsize=tokens().type_pt["body"],
            weight="bold",
        )


def _sign(level: str) -> dict[str, object]:
    ink, paper = tokens().colours["ink"], tokens().colours["paper"]
    fill = {"yes": "full", "part": "left", "no": "full"}[level]
    return {
        "marker": "o",
        "markersize": 13,
        "linestyle": "none",
        "fillstyle": fill,
        "markerfacecolor": paper if level == "no" else ink,
        "markerfacecoloralt": paper,
        "markeredgecolor": tokens().colours["edge"] if level == "no" else ink,
        "markeredgewidth": 1.2,
    }
