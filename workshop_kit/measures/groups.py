"""Which groups are large enough to be compared, and whom that leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def have_enough(counts: ArrayLike, *, minimum: int = 3) -> NDArray[np.bool_]:
    """Tell which units have at least `minimum` people of each group.

    Parameters
    ----------
    counts : array_like, shape (n_groups, n_units)
        People of each group in each unit.
    minimum : int, default 3
        Smallest number of people of each group, bound included.

    Returns
    -------
    ndarray of bool, shape (n_units,)
        True for a unit that is compared.

    Examples
    --------
    >>> have_enough([[3, 40, 2], [3, 0, 9]]).tolist()
    [True, False, False]
    """
    return (np.asarray(counts) >= minimum).all(axis=0)


def share_kept(counts: ArrayLike, is_kept: ArrayLike) -> float:
    """Return the share of all people who are in a kept unit.

    Parameters
    ----------
    counts : array_like, shape (n_groups, n_units)
        People of each group in each unit.
    is_kept : array_like of bool, shape (n_units,)
        Units that are compared.

    Returns
    -------
    float
        Between 0 and 1; 0 when there is nobody at all.

    Examples
    --------
    >>> share_kept([[3, 40], [3, 14]], [True, False])
    0.1
    """
    people = np.asarray(counts, dtype=np.float64).sum(axis=0)
    everyone = people.sum()
    return float(people[np.asarray(is_kept, dtype=bool)].sum() / everyone) if everyone else 0.0
