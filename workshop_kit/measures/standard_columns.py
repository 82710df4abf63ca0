"""Columns centred and scaled, so that their cross-products keep their digits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A column that varies by less than this share of its size is a constant, but for rounding.
ROUNDING = 1e-12


@dataclass(frozen=True)
class StandardColumns:
    """Ones, factors and outcome: all but the first with mean 0 and standard deviation 1.

    Attributes
    ----------
    table : ndarray, shape (n, n_factors + 2)
        Ones, the factors, the outcome.
    centre, scale : ndarray, shape (n_factors + 1,)
        What was subtracted and divided by: the factors, then the outcome.
    """

    table: NDArray[np.float64]
    centre: NDArray[np.float64]
    scale: NDArray[np.float64]

    @property
    def unscaling(self) -> NDArray[np.float64]:
        """Matrix from the coefficients of the table (constant first) to the original ones.

        The original ones have the constant last; it lacks the centre of the outcome.
        """
        slopes = self.scale[-1] / self.scale[:-1]
        matrix = np.zeros((len(self.scale), len(self.scale)))
        matrix[:-1, 1:] = np.diag(slopes)
        matrix[-1, 0] = self.scale[-1]
        matrix[-1, 1:] = -self.centre[:-1] * slopes
        return matrix

    def coefficients(self, standard: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the coefficients in the original units, the constant last."""
        original = standard @ self.unscaling.T
        original[..., -1] += self.centre[-1]
        return original

    def means(self, cross: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the means of factors and outcome from cross-products of the table."""
        return self.centre + self.scale * cross[..., 0, 1:] / cross[..., :1, 0]


def standardise(
    outcome: NDArray[np.float64], factors: NDArray[np.float64], weights: NDArray[np.float64]
) -> StandardColumns:
    """Return the columns of a linear model, centred and scaled; a constant becomes zeros.

    Examples
    --------
    >>> columns = standardise(np.array([1.0, 3.0]), np.array([[5.0], [5.0]]), np.ones(2))
    >>> columns.table.tolist(), columns.scale.tolist()
    ([[1.0, 0.0, -1.0], [1.0, 0.0, 1.0]], [1.0, 1.0])
    """
    table = np.column_stack([np.ones(len(outcome)), factors, outcome])
    share = weights / weights.sum()
    centre, scale = np.zeros(table.shape[1] - 1), np.ones(table.shape[1] - 1)
    # One column at a time: no second copy of a large table.
    for place in range(len(centre)):
        column = table[:, place + 1]
        size = np.abs(column).max()
        centre[place] = share @ column
        column -= centre[place]
        deviation = np.sqrt(share @ column**2)
        if deviation <= ROUNDING * size:
            column[:] = 0.0
        else:
            scale[place] = deviation
            column /= deviation
    return StandardColumns(table=table, centre=centre, scale=scale)
