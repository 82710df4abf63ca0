"""Draws that use exactly one uniform number each.

Two runs of the model that differ by one parameter then share all their chance, so their
difference is the parameter's and not the dice's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

_MOST = 12


def pick(luck: NDArray[np.float64], weights: ArrayLike) -> NDArray[np.int64]:
    """Pick a place for each uniform number, by weights that add up to 1.

    Parameters
    ----------
    luck : ndarray, shape (n,)
        Uniform numbers in [0, 1).
    weights : array_like, shape (k,) or (n, k)
        Chances of the k places, the same for all or one row each.

    >>> pick(np.array([0.1, 0.6, 0.99]), [0.5, 0.3, 0.2]).tolist()
    [0, 1, 2]
    """
    chances = np.asarray(weights, dtype=float)
    # One place at a time: much faster than a table of n rows and k columns.
    reached = np.zeros(chances.shape[:-1])
    places = np.zeros(len(luck), dtype=np.int64)
    for place in range(chances.shape[-1] - 1):
        reached = reached + chances[..., place]
        places += luck >= reached
    return places


def count(luck: NDArray[np.float64], rates: NDArray[np.float64]) -> NDArray[np.int64]:
    """Draw Poisson numbers, at most twelve, from one uniform number each.

    >>> count(np.array([0.1, 0.95]), np.array([0.5, 0.5])).tolist()
    [0, 2]
    """
    term = np.exp(-rates)
    reached = term.copy()
    numbers = np.zeros(len(luck), dtype=np.int64)
    for k in range(1, _MOST + 1):
        is_past = luck >= reached
        if not is_past.any():
            break
        numbers += is_past
        term = term * rates / k
        reached += term
    return numbers
