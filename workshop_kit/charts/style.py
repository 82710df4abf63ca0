"""The style of the charts on paper, from the tokens of the design system."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workshop_kit.design import FONT_FAMILY, font_files, tokens

# Width of the text of an A4 page of the kit, in inches.
PAPER_WIDTH = 6.7


@cache
def register_fonts() -> None:
    """Make the kit's fonts known to matplotlib."""
    for path in font_files().values():
        font_manager.fontManager.addfont(path)


@cache
def _settings() -> dict[str, Any]:
    register_fonts()
    colours, sizes = tokens().colours, tokens().type_pt
    return {
        "font.family": FONT_FAMILY,
        "font.size": sizes["small"],
        "text.color": colours["ink"],
        "axes.edgecolor": colours["line"],
        "axes.labelcolor": colours["quiet"],
        "axes.spines.top": False,
        "axes.spines.right": False,
        "xtick.color": colours["quiet"],
        "ytick.color": colours["ink"],
        "ytick.left": False,
        "hatch.linewidth": 1.4,
        # The names of jobs are texts of a file: a `$` in them is a price, never a formula.
        "text.parse_math": False,
        # Letters as shapes: the picture is the same wherever it is opened.
        "svg.fonttype": "path",
        # Names inside the file depend on the drawing only: same chart, same bytes.
        "svg.hashsalt": "workshop-kit",
    }


def style() -> Any:
    """Return the context in which every chart is drawn."""
    return mpl.rc_context(_settings())


def new_axes(height: float, *, width: float = PAPER_WIDTH) -> tuple[Figure, Axes]:
    """Return a figure of its own, apart from any global state (inches)."""
    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.subplots()


def sex_style(sex: str) -> dict[str, Any]:
    """Return how a bar or a mark of one sex is filled: violet plain, orange hatched.

    Examples
    --------
    >>> sex_style("men")["hatch"]
    '////'
    """
    colours = tokens().colours
    if sex == "women":
        return {"facecolor": colours["women"], "edgecolor": colours["women"], "linewidth": 0}
    return {
        "facecolor": colours["men"],
        "edgecolor": colours["men_hatch"],
        "hatch": "////",
        "linewidth": 0,
    }


# One pattern an axis: five parts side by side stay five in grey print.
_PART_HATCHES = {
    "mix": "",
    "careers": "////",
    "conditions": "....",
    "time": "xxxx",
    "unexplained": "----",
}


def part_style(part: str) -> dict[str, Any]:
    """Return how the part of one axis is filled: its own colour and its own pattern.

    Parameters
    ----------
    part : str
        One of `workshop_kit.explanations.PARTS`.

    Examples
    --------
    >>> part_style("mix")["facecolor"], part_style("time")["hatch"]
    ('#0F6B5C', 'xxxx')
    """
    colours = tokens().colours
    return {
        "facecolor": colours[part],
        # The pattern is drawn in the colour of the edge.
        "edgecolor": colours["paper"],
        "hatch": _PART_HATCHES[part],
        "linewidth": 0,
    }


def to_svg(figure: Figure) -> str:
    """Return a figure as SVG text, the same bytes each time."""
    target = io.StringIO()
    with style():
        figure.savefig(target, format="svg", metadata={"Date": None, "Creator": None})
    return target.getvalue()
