"""Categorical factors, whose levels are priced against their average and not a base level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


@dataclass(frozen=True)
class Levels:
    """Which columns are fitted, and how their coefficients become those of every column.

    Attributes
    ----------
    fitted : ndarray of int
        Columns of the model: the first level of each categorical factor is left out.
    matrix : ndarray, shape (n_factors + 1, n_fitted + 1)
        From fitted coefficients to normalised ones, the constant last in both.
    means : ndarray, shape (n_factors + 1, n_fitted + 1)
        From means of the fitted columns to those of every column: the shares of the levels
        of a factor add up to 1.
    """

    fitted: NDArray[np.intp]
    matrix: NDArray[np.float64]
    means: NDArray[np.float64]

    def columns(self, factors: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the columns of the model; no copy when every column is one."""
        return factors if len(self.fitted) == factors.shape[1] else factors[:, self.fitted]


def normalisation(factors: NDArray[np.float64], categorical: Sequence[Sequence[int]]) -> Levels:
    """Return how coefficients of categorical factors become deviations from their average.

    The coefficient of a level then says how it differs from the plain average of all the
    levels, which goes to the constant; the base level that was left out has one too. So the
    parts of the levels, and of the constant, do not depend on the choice of a base.

    Parameters
    ----------
    factors : ndarray, shape (n, n_factors)
        All columns.
    categorical : sequence of sequences of int
        Columns of each categorical factor: all its levels, of which each row has one.

    Returns
    -------
    Levels

    Raises
    ------
    OutOfRangeError
        If a row does not have exactly one of the levels of a factor.
    ValueError
        If a column does not exist or stands in two factors.

    References
    ----------
    .. [1] J. Gardeazabal, A. Ugidos (2004), "More on identification in detailed wage
       decompositions", Review of Economics and Statistics 86(4), 1034-1036.
    .. [2] M.-S. Yun (2005), "A simple solution to the identification problem in detailed
       wage decompositions", Economic Inquiry 43(4), 766-772.

    Examples
    --------
    One factor of two levels, fitted as the constant and the second level.

    >>> normalisation(np.eye(2), [[0, 1]]).matrix.tolist()
    [[-0.5, 0.0], [0.5, 0.0], [0.5, 1.0]]
    """
    n_factors = factors.shape[1]
    used = [column for columns in categorical for column in columns]
    if len(set(used)) < len(used) or not set(used) <= set(range(n_factors)):
        raise ValueError(f"categorical must name columns 0 to {n_factors - 1}, each once: {used}")
    matrix = np.eye(n_factors + 1)
    for columns in categorical:
        _refuse_other_than_one(factors[:, list(columns)])
        matrix[np.ix_(columns, columns)] -= 1 / len(columns)
        matrix[-1, list(columns)] = 1 / len(columns)
    bases = [columns[0] for columns in categorical]
    fitted = np.setdiff1d(np.arange(n_factors), bases)
    means = np.eye(n_factors + 1)
    for columns in categorical:
        means[columns[0], list(columns)[1:]] = -1.0
        means[columns[0], -1] = 1.0
    kept = [*fitted, n_factors]
    return Levels(fitted=fitted, matrix=matrix[:, kept], means=means[:, kept])


def _refuse_other_than_one(levels: NDArray[np.float64]) -> None:
    is_level = np.isin(levels, (0.0, 1.0)).all(axis=1)
    wrong = np.flatnonzero(~is_level | (levels.sum(axis=1) != 1))
    if len(wrong):
        raise OutOfRangeError(
            "not_one_level", argument="categorical", n=len(wrong), row=int(wrong[0]) + 1
        )
