"""Quantiles of weighted values, by a named definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_shares, as_values, as_weights, one_of

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

DEFINITIONS = ("averaged_inverted_cdf", "inverted_cdf", "linear")

# Sums of weights that should be equal differ by their last digits.
_ROUNDING = 1e-12


def quantiles(
    values: ArrayLike,
    probabilities: ArrayLike,
    *,
    weights: ArrayLike | None = None,
    definition: str = "averaged_inverted_cdf",
) -> NDArray[np.float64]:
    """Return the values below which given shares of people lie.

    Definitions differ by what they answer between two people, a matter of small groups:
    always say which. A quantile is not the pay of the people of a rank: it tells nothing of
    those below or above it.

    Parameters
    ----------
    values : array_like, shape (n,)
        In any unit.
    probabilities : array_like, shape (n_quantiles,)
        Shares between 0 and 1: 0.5 for the median.
    weights : array_like, shape (n,), optional
        How many people each value stands for.
    definition : {"averaged_inverted_cdf", "inverted_cdf", "linear"}
        Named as in NumPy; types 2, 1 and 7 of Hyndman and Fan. The first two are the
        smallest value that the share reaches, the first one taking the mean of two values
        when the share falls exactly between them, as the usual median does; a common factor
        on the weights changes nothing. ``"linear"`` draws a line between the ranks of the
        file in which each value is repeated as many times as its weight: weights must be
        numbers of people, and a common factor on them changes the result a little.

    Returns
    -------
    ndarray, shape (n_quantiles,)
        In the unit of the values.

    Raises
    ------
    OutOfRangeError
        If a probability is not between 0 and 1, or a weight is negative or all are zero.
    MissingValueError
        If a number is missing.
    UnknownOptionError
        If the definition is none of the three.

    References
    ----------
    .. [1] R. J. Hyndman and Y. Fan (1996), "Sample quantiles in statistical packages", The
       American Statistician 50(4), 361-365.

    Examples
    --------
    >>> quantiles([1500, 1700, 1800, 2900], [0.5, 0.9]).tolist()
    [1750.0, 2900.0]
    >>> quantiles([1500, 1700, 1800, 2900], [0.5, 0.9], definition="linear").tolist()
    [1750.0, 2570.0]
    """
    one_of("definition", definition, DEFINITIONS)
    array = as_values(values, "values")
    shares = as_shares(probabilities, "probabilities")
    known = as_weights(weights, "weights", n=len(array))
    has_weight = known > 0
    order = np.argsort(array[has_weight], kind="stable")
    ranked, reached = array[has_weight][order], np.cumsum(known[has_weight][order])
    if definition == "linear":
        return _linear(ranked, reached, shares)
    slack = _ROUNDING * reached[-1]
    wanted = shares * reached[-1]
    first = np.searchsorted(reached[:-1], wanted - slack)
    if definition == "inverted_cdf":
        return ranked[first]
    is_between = np.abs(reached[first] - wanted) <= slack
    after = np.minimum(first + is_between, len(ranked) - 1)
    return (ranked[first] + ranked[after]) / 2


def quantile_range(
    values: ArrayLike,
    low: float,
    high: float,
    *,
    weights: ArrayLike | None = None,
    definition: str = "averaged_inverted_cdf",
) -> float:
    """Return how far apart two quantiles are: 0.1 and 0.9 give the interdecile range.

    Parameters
    ----------
    values, weights, definition
        As `quantiles`.
    low, high : float
        Shares between 0 and 1.

    Returns
    -------
    float
        Quantile of `high` minus quantile of `low`, in the unit of the values; of logarithms,
        the log of their ratio.

    Examples
    --------
    >>> quantile_range([1500, 1700, 1800, 2900], 0.25, 0.75)
    750.0
    """
    ends = quantiles(values, [low, high], weights=weights, definition=definition)
    return float(ends[1] - ends[0])


def _linear(ranked: NDArray, reached: NDArray, shares: NDArray) -> NDArray[np.float64]:
    rank = 1 + (reached[-1] - 1) * shares
    below = np.maximum(np.floor(rank), 1)
    above = np.minimum(below + 1, reached[-1])
    # The value at a rank is the first one whose repetitions reach it.
    low, high = (ranked[np.searchsorted(reached[:-1], place)] for place in (below, above))
    part = rank % 1
    return (1 - part) * low + part * high
