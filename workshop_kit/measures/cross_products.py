"""Weighted cross-products of columns, and the linear models that they determine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import CollinearFactorsError, MissingValueError
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

# Share of a column's sum of squares that the columns before it must leave over. Cross-products
# of standardised columns are exact to about 1e-14: below 1e-10, what is left is rounding.
TOLERANCE = 1e-10

# Rows whose products are held at once: with 20 columns, 6.5 MiB.
ROWS_AT_ONCE = 4096

COLLINEAR = ("error", "omit", "missing")


def weighted_cross_products(columns: ArrayLike, weights: ArrayLike) -> NDArray[np.float64]:
    """Return the sums of weight times product of each pair of columns, for many weightings.

    They are all that least squares needs of the rows. One row of `weights` for each draw of
    a bootstrap gives the models of all the draws for one product of matrices, without
    fitting any row twice. Subtract a typical value from columns far from zero (years, say)
    beforehand: squares of large numbers lose digits.

    Parameters
    ----------
    columns : array_like, shape (n, n_columns)
        Columns, a column of ones among them if the model has an intercept, the outcome too.
    weights : array_like, shape (n,) or (n_draws, n)
        Weight of each row: counts of a resampling, sampling weights, or their product.

    Returns
    -------
    ndarray, shape (n_columns, n_columns) or (n_draws, n_columns, n_columns)
        Symmetric.

    Raises
    ------
    MissingValueError
        If a sum is missing or infinite.
    ValueError
        If the shapes do not agree.

    Examples
    --------
    Two rows (1, 2) and (1, 5), the second one drawn twice.

    >>> weighted_cross_products([[1, 2], [1, 5]], [[1, 2]]).tolist()
    [[[3.0, 12.0], [12.0, 54.0]]]
    """
    table = np.asarray(columns, dtype=np.float64)
    counts = np.asarray(weights, dtype=np.float64)
    if table.ndim != 2 or counts.ndim not in {1, 2} or counts.shape[-1] != len(table):
        raise ValueError(
            f"columns and weights must have shapes (n, n_columns) and (..., n), not "
            f"{table.shape} and {counts.shape}"
        )
    first, second = np.triu_indices(table.shape[1])
    sums = np.zeros((*counts.shape[:-1], len(first)))
    for start in range(0, len(table), ROWS_AT_ONCE):
        rows = slice(start, start + ROWS_AT_ONCE)
        sums += counts[..., rows] @ (table[rows][:, first] * table[rows][:, second])
    if not np.isfinite(sums).all():
        _refuse_missing(table, "columns")
        _refuse_missing(counts.T, "weights")
    cross = np.empty((*sums.shape[:-1], table.shape[1], table.shape[1]))
    cross[..., first, second] = sums
    cross[..., second, first] = sums
    return cross


def is_collinear(cross: ArrayLike) -> NDArray[np.bool_]:
    """Return which columns are combinations of those before them.

    A column of zeros is one as well. Which of several collinear columns is told depends on
    their order: the first ones stay.

    Parameters
    ----------
    cross : array_like, shape (..., n_columns, n_columns)
        Cross-products of the columns.

    Returns
    -------
    ndarray of bool, shape (..., n_columns)

    Examples
    --------
    The second column is twice the first.

    >>> is_collinear([[2, 4, 0], [4, 8, 0], [0, 0, 5]]).tolist()
    [False, True, False]
    """
    left = _with_unit_diagonal(np.asarray(cross, dtype=np.float64))[0]
    found = np.zeros(left.shape[:-1], dtype=bool)
    for column in range(left.shape[-1]):
        pivot = left[..., column, column]
        found[..., column] = pivot <= TOLERANCE
        # Take out of every column what this one explains; nothing, if it was explained itself.
        factor = np.where(found[..., column], 0.0, 1 / np.where(pivot > TOLERANCE, pivot, 1.0))
        explained = left[..., :, column] * factor[..., None]
        left = left - explained[..., :, None] * left[..., None, column, :]
    return found


def solve_normal_equations(
    cross: ArrayLike,
    moments: ArrayLike,
    *,
    collinear: str = "error",
    names: Sequence[object] | None = None,
) -> NDArray[np.float64]:
    """Return the coefficients of least squares, of many models at once.

    Parameters
    ----------
    cross : array_like, shape (..., n_columns, n_columns)
        Weighted cross-products of the columns of the model.
    moments : array_like, shape (..., n_columns) or (..., n_columns, n_outcomes)
        Weighted cross-products of these columns with the outcome, or with several.
    collinear : {"error", "omit", "missing"}, default "error"
        What becomes of a model in which a column is a combination of those before it: an
        error; the column is left out, its coefficient 0; or all the coefficients of that
        model are missing.
    names : sequence of str, optional
        Names of the columns, for the error; their numbers, from 1, if there are none.

    Returns
    -------
    ndarray, shape of `moments`
        Units of the outcome per unit of the column.

    Raises
    ------
    CollinearFactorsError
        If a column is a combination of others and `collinear` is "error".
    UnknownOptionError
        If `collinear` is another word.

    Examples
    --------
    The line through (0, 1) and (2, 5), from its sums.

    >>> solve_normal_equations([[2, 2], [2, 4]], [6, 10]).tolist()
    [1.0, 2.0]
    """
    one_of("collinear", collinear, COLLINEAR)
    table = np.asarray(cross, dtype=np.float64)
    outcomes = np.asarray(moments, dtype=np.float64)
    is_vector = outcomes.ndim == table.ndim - 1
    right = outcomes[..., None] if is_vector else outcomes
    scaled, scale = _with_unit_diagonal(table)
    omitted = _omitted(scaled, table)
    if omitted.any():
        if collinear == "error":
            column = int(np.flatnonzero(omitted.reshape(-1, omitted.shape[-1]).any(axis=0))[0])
            raise CollinearFactorsError(
                "collinear_factors", factor=names[column] if names else column + 1
            )
        # The rows and columns left out become those of the identity: their answer is 0.
        kept = ~omitted
        scaled = np.where(kept[..., :, None] & kept[..., None, :], scaled, np.eye(table.shape[-1]))
        right = np.where(kept[..., None], right, 0.0)
    solved = np.linalg.solve(scaled, right / scale[..., None]) / scale[..., None]
    if collinear == "missing":
        solved[omitted.any(axis=-1)] = np.nan
    return solved[..., 0] if is_vector else solved


def inverse_cross_products(
    cross: ArrayLike, *, collinear: str = "error", names: Sequence[object] | None = None
) -> NDArray[np.float64]:
    """Return the inverse of the cross-products, zero for the columns left out.

    The arguments and the errors are those of `solve_normal_equations`.

    Examples
    --------
    >>> inverse_cross_products([[2, 0], [0, 4]]).tolist()
    [[0.5, 0.0], [0.0, 0.25]]
    """
    table = np.asarray(cross, dtype=np.float64)
    identity = np.broadcast_to(np.eye(table.shape[-1]), table.shape)
    if collinear == "omit":
        omitted = is_collinear(table)
        identity = np.where(omitted[..., None, :], 0.0, identity)
    return solve_normal_equations(table, identity, collinear=collinear, names=names)


def _with_unit_diagonal(
    cross: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    diagonal = np.diagonal(cross, axis1=-2, axis2=-1)
    scale = np.sqrt(np.where(diagonal > 0, diagonal, 1.0))
    return cross / scale[..., :, None] / scale[..., None, :], scale


def _omitted(scaled: NDArray[np.float64], cross: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Look for collinear columns only where the quick way, Cholesky's pivots, sees some."""
    try:
        pivots = np.diagonal(np.linalg.cholesky(scaled), axis1=-2, axis2=-1) ** 2
    except np.linalg.LinAlgError:
        return is_collinear(cross)
    if (pivots > TOLERANCE).all():
        return np.zeros(pivots.shape, dtype=bool)
    return is_collinear(cross)


def _refuse_missing(rows: NDArray[np.float64], argument: str) -> None:
    is_known = np.isfinite(rows).reshape(len(rows), -1).all(axis=1)
    if not is_known.all():
        raise MissingValueError(
            "missing_number",
            argument=argument,
            n=int((~is_known).sum()),
            row=int(np.flatnonzero(~is_known)[0]) + 1,
        )
