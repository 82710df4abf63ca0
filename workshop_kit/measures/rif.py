"""Recentred influence functions: what each person weighs in a statistic of a distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import as_positive, as_values, as_weights, one_of
from workshop_kit.measures.dispersion import mean_distances, variance
from workshop_kit.measures.quantiles import quantile_range, quantiles

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

STATISTICS = ("mean", "variance", "gini", "quantile")


def rif(
    values: ArrayLike,
    *,
    statistic: str,
    probability: float | None = None,
    weights: ArrayLike | None = None,
    bandwidth: float | None = None,
    definition: str = "averaged_inverted_cdf",
) -> NDArray[np.float64]:
    """Return the recentred influence function of a statistic at each value.

    The statistic plus how fast it moves when a little more weight is put on the value: its
    mean is the statistic itself, so a gap in a quantile or in a Gini coefficient becomes a
    gap in means, which regressions split. It describes small changes; a large one may move
    the statistic otherwise.

    Parameters
    ----------
    values : array_like, shape (n,)
        In any unit; above zero for the Gini coefficient.
    statistic : {"mean", "variance", "gini", "quantile"}
        The variance is without correction.
    probability : float, optional
        For a quantile: 0.5 for the median.
    weights : array_like, shape (n,), optional
        How many people each value stands for.
    bandwidth : float, optional
        For a quantile: that of the normal kernel that estimates the density there, in the
        unit of the values; by default that of `rule_of_thumb_bandwidth`. Where pay is
        heaped, the part of each factor depends on it: try half and twice.
    definition : str
        Definition of the quantile, as `quantiles`.

    Returns
    -------
    ndarray, shape (n,)
        In the unit of the statistic; its weighted mean is the statistic.

    Raises
    ------
    UnknownOptionError
        If the statistic is none of the four.
    OutOfRangeError
        If the probability is not between 0 and 1, a value or the bandwidth not above zero
        where it must be, or nobody differs so that there is no density.
    MissingValueError
        If a number is missing.
    ValueError
        If a quantile comes without a probability, or the reverse.

    References
    ----------
    .. [1] S. Firpo, N. Fortin and T. Lemieux (2009), "Unconditional quantile regressions",
       Econometrica 77(3), 953-973.
    .. [2] S. Firpo, N. Fortin and T. Lemieux (2018), "Decomposing wage distributions using
       recentered influence function regressions", Econometrics 6(2), 28.

    Examples
    --------
    >>> rif([1.0, 3.0], statistic="variance").tolist()
    [1.0, 1.0]
    >>> rif([1000, 3000], statistic="gini").tolist()
    [0.375, 0.125]
    """
    one_of("statistic", statistic, STATISTICS)
    if (probability is None) == (statistic == "quantile"):
        raise ValueError(f"a probability goes with a quantile: {statistic}, {probability}")
    array = as_values(values, "values")
    known = as_weights(weights, "weights", n=len(array))
    if statistic == "mean":
        return array.copy()
    if statistic == "variance":
        return (array - known @ array / known.sum()) ** 2
    if statistic == "gini":
        return _gini(as_positive(array, "values"), known)
    level = quantiles(array, [probability], weights=known, definition=definition)[0]
    if bandwidth is None:
        bandwidth = rule_of_thumb_bandwidth(array, weights=known)
    width = as_positive([bandwidth], "bandwidth")[0]
    return _quantile(array, level, known, width)


def rule_of_thumb_bandwidth(values: ArrayLike, *, weights: ArrayLike | None = None) -> float:
    """Return Silverman's bandwidth for a normal kernel: 0.9 · min(s, IQR / 1.34) · n^(-1/5).

    Here s is the standard deviation, IQR the distance between the quartiles (the standard
    deviation alone where it is nil), and n the number of people, or as many equally weighted
    ones as would tell as much.

    Parameters
    ----------
    values : array_like, shape (n,)
        In any unit.
    weights : array_like, shape (n,), optional
        How many people each value stands for.

    Returns
    -------
    float
        In the unit of the values.

    Raises
    ------
    OutOfRangeError
        If all values are the same.

    References
    ----------
    .. [1] B. W. Silverman (1986), Density Estimation for Statistics and Data Analysis,
       Chapman and Hall, equation 3.31.

    Examples
    --------
    >>> round(rule_of_thumb_bandwidth([1.0, 2.0, 3.0, 4.0]), 4)
    0.7635
    """
    array = as_values(values, "values")
    known = as_weights(weights, "weights", n=len(array))
    n = known.sum() ** 2 / (known @ known)
    counts = known * n / known.sum()
    spread = 0.0
    if n > 1:
        spread = float(np.sqrt(variance(array, weights=counts, correction=1)))
        quartiles = quantile_range(array, 0.25, 0.75, weights=counts, definition="linear")
        spread = min(spread, quartiles / 1.34) or spread
    if not spread > 0:
        raise OutOfRangeError("no_spread", argument="values")
    return float(0.9 * spread * n**-0.2)


def _gini(values: NDArray, weights: NDArray) -> NDArray[np.float64]:
    # The Gini coefficient is a mean distance over twice a mean: the rule of the quotient.
    distances = mean_distances(values, weights)
    mean = weights @ values / weights.sum()
    level = weights @ distances / (2 * weights @ values)
    return (distances - level * values) / mean


def _quantile(values: NDArray, level: float, weights: NDArray, width: float) -> NDArray[np.float64]:
    heights = np.exp(-(((level - values) / width) ** 2) / 2) / (width * np.sqrt(2 * np.pi))
    total = weights.sum()
    density = weights @ heights / total
    is_below = values <= level
    # The share observed, not the one asked for: where people have the same pay they differ,
    # and only the former makes the mean equal to the quantile.
    return level + (weights @ is_below / total - is_below) / density
