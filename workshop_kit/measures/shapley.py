"""What each of several factors brings to a result, averaged over the orders of adding them."""

from __future__ import annotations

from math import factorial
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def shapley_values(results: ArrayLike) -> NDArray[np.float64]:
    """Return what each factor adds on average over all the orders of adding them (Shapley).

    Added first or last, a factor does not bring the same when factors act together; the
    average over every order depends on none. It says nothing of which order is the true one.

    Parameters
    ----------
    results : array_like, shape (2**n, ...)
        Result with each subset of the n factors: row number b holds the subset in which
        factor k is present when bit k of b is set. Row 0 is without any, the last row with
        all. Further axes (draws, outcomes) are kept.

    Returns
    -------
    ndarray, shape (n, ...)
        In the unit of the results. Over the factors they add up to
        ``results[-1] - results[0]``.

    Raises
    ------
    ValueError
        If the number of rows is not a power of two.

    References
    ----------
    .. [1] L. S. Shapley (1953), "A value for n-person games", Contributions to the Theory
       of Games II, Annals of Mathematics Studies 28, 307-317.
    .. [2] A. F. Shorrocks (2013), "Decomposition procedures for distributional analysis: a
       unified framework based on the Shapley value", Journal of Economic Inequality 11,
       99-126.

    Examples
    --------
    Alone, the first factor brings 10 and the second 20; together they bring 40, of which
    each gets half of the 10 that neither brings alone.

    >>> shapley_values([0, 10, 20, 40]).tolist()
    [15.0, 25.0]
    """
    values = np.asarray(results, dtype=np.float64)
    n_rows = values.shape[0] if values.ndim else 0
    n_factors = n_rows.bit_length() - 1
    if n_rows == 0 or n_rows != 1 << n_factors:
        raise ValueError(f"results must have 2**n rows, one for each subset, not {n_rows}")
    rows = np.arange(n_rows)
    sizes = np.array([int(row).bit_count() for row in rows])
    # Share of the orders in which exactly the factors of the subset come before this one.
    orders = np.array(
        [factorial(size) * factorial(n_factors - size - 1) for size in range(n_factors)]
    ) / factorial(n_factors)
    parts = np.zeros((n_factors, *values.shape[1:]))
    for factor in range(n_factors):
        without = rows[rows & (1 << factor) == 0]
        added = values[without | (1 << factor)] - values[without]
        parts[factor] = np.tensordot(orders[sizes[without]], added, axes=1)
    return parts
