"""What every chart is: a finding, a picture, the same in words, and its table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True)
class ChartTable:
    """The numbers of a chart, already in words.

    Attributes
    ----------
    caption : str
        What the table holds.
    columns : tuple of str
        Heads, the first one being that of the row names.
    rows : tuple of tuple of str
        One row a line, as many cells as heads.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"{self.caption!r}: a row has not {len(self.columns)} cells")


@dataclass(frozen=True)
class Chart:
    """A picture with all that a reader who does not see it needs.

    Attributes
    ----------
    title : str
        The finding, as a sentence.
    subtitle : str
        What is counted, and when.
    n : str
        How many women and men stand behind it.
    description : str
        What the picture shows: what, how much, which way.
    table : ChartTable
        The same numbers.
    draw : callable of () to Figure
        Draws the picture on paper.
    draw_wide : callable of () to Figure, optional
        Draws it for a wall, wide and low with larger letters, where the picture on paper is laid
        out by the inch and would be too small from afar.
    """

    title: str
    subtitle: str
    n: str
    description: str
    table: ChartTable
    draw: Callable[[], Figure]
    draw_wide: Callable[[], Figure] | None = None
