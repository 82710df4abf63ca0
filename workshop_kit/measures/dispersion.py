"""Weighted mean and inequality of a distribution: variance, Gini coefficient."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError
from workshop_kit.measures.arguments import as_positive, as_values, as_weights

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def weighted_mean(values: ArrayLike, *, weights: ArrayLike | None = None) -> float:
    """Return the mean of values that stand for unequal numbers of people.

    Parameters
    ----------
    values : array_like, shape (n,)
        In any unit.
    weights : array_like, shape (n,), optional
        How many people each value stands for.

    Raises
    ------
    OutOfRangeError
        If a weight is negative, or all are zero.
    MissingValueError
        If a number is missing.

    Examples
    --------
    >>> weighted_mean([1500, 2500], weights=[3, 1])
    1750.0
    """
    array = as_values(values, "values")
    known = as_weights(weights, "weights", n=len(array))
    return float(known @ array / known.sum())


def variance(
    values: ArrayLike, *, weights: ArrayLike | None = None, correction: float = 0.0
) -> float:
    """Return the mean squared distance to the mean.

    Parameters
    ----------
    values : array_like, shape (n,)
        In any unit.
    weights : array_like, shape (n,), optional
        How many people each value stands for.
    correction : float, default 0
        Number taken from the total weight in the denominator: 0 describes these people, 1
        estimates without bias the variance of those they were drawn from.

    Returns
    -------
    float
        In the square of the unit of the values.

    Raises
    ------
    EmptyGroupError
        If there is no more weight than the correction takes away.
    OutOfRangeError, MissingValueError
        As `weighted_mean`.

    Examples
    --------
    >>> variance([1, 3]), variance([1, 3], correction=1)
    (1.0, 2.0)
    """
    array = as_values(values, "values")
    known = as_weights(weights, "weights", n=len(array))
    total = known.sum()
    if total <= correction:
        raise EmptyGroupError("too_few_for_model", n=float(total), needed=correction)
    middle = known @ array / total
    return float(known @ (array - middle) ** 2 / (total - correction))


def gini_coefficient(values: ArrayLike, *, weights: ArrayLike | None = None) -> float:
    """Return the Gini coefficient of a positive quantity: how unequally it is shared out.

    Half the mean distance between two people drawn at random, as a share of the mean. It is
    not the Gini index of segregation (`workshop_kit.measures.gini`), which looks at how
    groups are spread over units; and two very different distributions can share it.

    Parameters
    ----------
    values : array_like, shape (n,)
        Pay or another quantity above zero, not its logarithm.
    weights : array_like, shape (n,), optional
        How many people each value stands for.

    Returns
    -------
    float
        Between 0, all alike, and 1.

    Raises
    ------
    OutOfRangeError
        If a value is zero or negative, or as `weighted_mean`.
    MissingValueError
        If a number is missing.

    References
    ----------
    .. [1] C. Gini (1912), "Variabilità e mutabilità", Bologna.
    .. [2] S. Yitzhaki (1998), "More than a dozen alternative ways of spelling Gini", Research
       on Economic Inequality 8, 13-30.

    Examples
    --------
    Of 4000 euros, one has 1000 and the other 3000: 2000 apart half of the time, so 1000 on
    average, half of which is a quarter of the mean.

    >>> gini_coefficient([1000, 3000])
    0.25
    """
    array = as_positive(values, "values")
    known = as_weights(weights, "weights", n=len(array))
    distances = mean_distances(array, known)
    return float(known @ distances / (2 * (known @ array)))


def mean_distances(values: NDArray, weights: NDArray) -> NDArray[np.float64]:
    """Return how far each value is from all of them on average, in the unit of the values.

    Examples
    --------
    >>> mean_distances(np.array([1.0, 3.0, 3.0]), np.ones(3)).round(3).tolist()
    [1.333, 0.667, 0.667]
    """
    order = np.argsort(values, kind="stable")
    ranked, counts = values[order], weights[order]
    people, held = np.cumsum(counts), np.cumsum(counts * ranked)
    # Those up to a value are below it by what it has and they have not; the others above.
    below = ranked * people - held
    above = (held[-1] - held) - ranked * (people[-1] - people)
    distances = np.empty_like(ranked)
    distances[order] = (below + above) / people[-1]
    return distances
