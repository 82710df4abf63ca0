"""What a rule on small numbers shows of a table, and whom it leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

# Alone in a cell, one's pay is its mean; of two people, each works out the other's.
FEWEST_APART = 3


@dataclass(frozen=True)
class ShownCells:
    """A table of people by group and by sex, cell by cell.

    Attributes
    ----------
    n_cells : int
        Cells in which there is somebody.
    n_shown : int
        Those whose value is shown.
    n_alone : int
        Those shown although they hold one person: their mean is somebody's pay.
    people_known : int
        People whose pay others could read or work out: alone, or two, in a cell shown.
    people_left_out : int
        People of the cells that are not shown.
    """

    n_cells: int
    n_shown: int
    n_alone: int
    people_known: int
    people_left_out: int


def count_shown(counts: ArrayLike, fewest: int) -> ShownCells:
    """Count what is shown when a cell needs so many people.

    Parameters
    ----------
    counts : array_like of int
        People of each cell, as `Breakdown.counts` gives them; any shape.
    fewest : int
        Fewest people of a cell that is shown.

    Returns
    -------
    ShownCells
        A cell without anybody is neither shown nor left out.

    Raises
    ------
    ValueError
        If a count is negative.

    Examples
    --------
    >>> count_shown([[1, 2, 7], [0, 4, 9]], fewest=3)
    ShownCells(n_cells=5, n_shown=3, n_alone=0, people_known=0, people_left_out=3)
    """
    cells = [int(n) for n in np.ravel(counts)]
    if any(n < 0 for n in cells):
        raise ValueError("counts must not be negative")
    inhabited = [n for n in cells if n]
    shown = [n for n in inhabited if n >= fewest]
    return ShownCells(
        n_cells=len(inhabited),
        n_shown=len(shown),
        n_alone=shown.count(1),
        people_known=sum(n for n in shown if n < FEWEST_APART),
        people_left_out=sum(inhabited) - sum(shown),
    )
