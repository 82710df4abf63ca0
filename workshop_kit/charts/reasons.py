"""People counted on bars that are full or empty: chosen, or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from workshop_kit.charts.key import draw_key
from workshop_kit.charts.lettering import wrap, write_beside
from workshop_kit.charts.style import PAPER_WIDTH, sex_style, style
from workshop_kit.design import tokens

_ROW = 0.44
_NAMES_WIDTH = 1.9


@dataclass(frozen=True)
class ReasonRow:
    """One reason, or one length of the week.

    Attributes
    ----------
    label : str
        Its name in words.
    women, men : tuple of int
        People whose reason counts as chosen, then the others.
    women_label, men_label : str
        How many people in all, in words.
    """

    label: str
    women: tuple[int, int]
    men: tuple[int, int]
    women_label: str
    men_label: str


def plot_reasons(rows: Sequence[ReasonRow], *, chosen: str, other: str) -> Figure:
    """Draw women above men on each row, the chosen ones full and the others as an outline.

    Parameters
    ----------
    rows : sequence of ReasonRow
        From top to bottom.
    chosen, other : str
        Words of the key.
    """
    longest = max((sum(getattr(row, sex)) for row in rows for sex in ("women", "men")), default=0)
    with style():
        figure = Figure(figsize=(PAPER_WIDTH, _ROW * len(rows) + 0.45), layout="constrained")
        axes = figure.subplots()
        for place, row in enumerate(rows):
            for sex, shift in (("women", 0.2), ("men", -0.2)):
                counts, words = getattr(row, sex), getattr(row, f"{sex}_label")
                _draw_bar(axes, -place + shift, sex, counts, words)
        size = tokens().type_pt["small"]
        labels = [wrap(row.label, _NAMES_WIDTH, size) for row in rows]
        axes.set_yticks([-place for place in range(len(rows))], labels)
        axes.set(xlim=(0, 1.3 * (longest or 1)), ylim=(-len(rows) + 0.45, 0.55))
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.spines["left"].set_color(tokens().colours["edge"])
        ink = tokens().colours["ink"]
        signs = (
            Patch(facecolor=ink, edgecolor=ink),
            Patch(facecolor="none", edgecolor=ink, linewidth=1.2),
        )
        draw_key(figure, signs, (chosen, other))
    return figure


def _draw_bar(axes: Axes, height: float, sex: str, counts: tuple[int, int], words: str) -> None:
    chosen, other = counts
    axes.barh(height, chosen, height=0.34, **sex_style(sex))
    axes.barh(
        height,
        other,
        left=chosen,
        height=0.34,
        facecolor="none",
        edgecolor=tokens().colours[sex],
        linewidth=1.3,
    )
    size = tokens().type_pt["small"]
    write_beside(axes, words, (chosen + other, height), (5, -0.5), size, va="center")
