"""Intervals of medians and of their gap, from the order of the values alone.

No shape is assumed: how many of n people lie below the median of the population is a
binomial number, whatever the pay. So these intervals hold for small groups too, at the
price of being wide there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from workshop_kit.measures.arguments import as_groups, as_non_negative, as_values
from workshop_kit.measures.intervals import (
    TOO_FEW_PEOPLE,
    UNBOUNDED,
    Interval,
    as_confidence,
    no_interval,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike, NDArray

METHOD = "order statistics"

# Ranks whose binomial weight is less than this are left out at both ends: together they
# weigh a millionth of what the interval leaves out.
_NEGLIGIBLE = 1e-12
_MOST_RANKS = 2000


def median_interval(values: ArrayLike, *, confidence: float = 0.95) -> Interval:
    """Return the interval of a median (exact, from the order statistics).

    Parameters
    ----------
    values : array_like, shape (n,)
        One value for each person, in any unit.
    confidence : float, default 0.95
        Between 0 and 1.

    Returns
    -------
    Interval
        In the unit of the values; both ends are values of somebody. Not shown when even
        the lowest and the highest value do not hold the median often enough: below six
        people.

    Raises
    ------
    MissingValueError
        If a value is missing.

    References
    ----------
    .. [1] W. R. Thompson (1936), "On confidence ranges for the median and other
       expectation distributions for populations of unknown distribution form", Annals of
       Mathematical Statistics 7(3), 122-128.

    Examples
    --------
    >>> interval = median_interval([1900, 1950, 2000, 2100, 2200, 2400, 2600, 4000])
    >>> interval.low, interval.high
    (1900.0, 4000.0)
    """
    confidence = as_confidence(confidence)
    people = as_values(values, "values")
    return _interval(median_bounds(people, confidence=confidence), confidence)


def median_gap_interval(
    values: ArrayLike, is_reference: ArrayLike, *, confidence: float = 0.95
) -> Interval:
    """Return the interval of a difference of medians, reference minus compared.

    The mid-P confidence distributions of both medians, melded.

    Parameters
    ----------
    values : array_like, shape (n,)
        One value for each person, in any unit.
    is_reference : array_like of bool, shape (n,)
        True for the reference group.
    confidence : float, default 0.95
        Between 0 and 1.

    Returns
    -------
    Interval
        In the unit of the values; each end is the difference of two people's values. Not
        shown when a group has too few people for any end.

    Raises
    ------
    MissingValueError
        If a value is missing.
    EmptyGroupError
        If a group has nobody.

    References
    ----------
    .. [1] M. P. Fay, M. A. Proschan and E. Brittain (2015), "Combining one-sample
       confidence procedures for inference in the two-sample case", Biometrics 71(1),
       146-156.

    Examples
    --------
    >>> import numpy as np
    >>> pay = [2000, 2100, 2150, 2200, 2300, 2500, 2600, 3000,
    ...        1900, 1950, 1980, 2000, 2050, 2100, 2200, 2400]
    >>> interval = median_gap_interval(pay, np.repeat([True, False], 8))
    >>> interval.low, interval.high
    (-100.0, 650.0)
    """
    confidence = as_confidence(confidence)
    people = as_values(values, "values")
    is_first = as_groups(is_reference, "is_reference", n=len(people))
    ends = median_gap_bounds(people[is_first], people[~is_first], confidence=confidence)
    return _interval(ends, confidence)


def relative_median_gap_interval(
    values: ArrayLike, is_reference: ArrayLike, *, confidence: float = 0.95
) -> Interval:
    """Return the interval of the gap in medians as a share of the reference's median.

    Parameters
    ----------
    values, is_reference, confidence
        As `median_gap_interval`; no value below zero.

    Returns
    -------
    Interval
        A share: 0.2 is 20 % of the reference's median. Not shown, for the reason
        ``"unbounded"``, when that median could be zero.

    Raises
    ------
    MissingValueError, EmptyGroupError
        As `median_gap_interval`.
    OutOfRangeError
        If a value is negative.

    Examples
    --------
    >>> import numpy as np
    >>> pay = [2000, 2100, 2150, 2200, 2300, 2500, 2600, 3000,
    ...        1900, 1950, 1980, 2000, 2050, 2100, 2200, 2400]
    >>> interval = relative_median_gap_interval(pay, np.repeat([True, False], 8))
    >>> print(f"{interval.low:.3f} to {interval.high:.3f}")
    -0.043 to 0.250
    """
    confidence = as_confidence(confidence)
    people = as_non_negative(values, "values")
    is_first = as_groups(is_reference, "is_reference", n=len(people))
    groups = people[is_first], people[~is_first]
    ends = relative_median_gap_bounds(*groups, confidence=confidence)
    # With enough people for a difference, what is lacking is a reference above zero.
    is_enough = np.isfinite(median_gap_bounds(*groups, confidence=confidence)).all()
    return _interval(ends, confidence, reason=UNBOUNDED if is_enough else TOO_FEW_PEOPLE)


def median_bounds(values: NDArray[np.float64], *, confidence: float) -> tuple[float, float]:
    """Return both ends, infinite where there are too few people; see `median_interval`."""
    ordered = np.sort(values)
    # The rank below which the median falls less often than half of the times left out.
    left_out = special.bdtr(np.arange(len(values)), len(values), 0.5)
    rank = int((left_out < (1 - confidence) / 2).sum())
    if rank == 0:
        return -np.inf, np.inf
    return float(ordered[rank - 1]), float(ordered[-rank])


def median_gap_bounds(
    reference: NDArray[np.float64], compared: NDArray[np.float64], *, confidence: float
) -> tuple[float, float]:
    """Return both ends, infinite where a group is too small; see `median_gap_interval`."""

    def gap(places: list[NDArray[np.float64]]) -> NDArray[np.float64]:
        first, second = places
        with np.errstate(invalid="ignore"):
            return first[:, None] - second[None, :]

    return _ends([reference, compared], confidence, combine=gap)


def relative_median_gap_bounds(
    reference: NDArray[np.float64], compared: NDArray[np.float64], *, confidence: float
) -> tuple[float, float]:
    """Return both ends, infinite where there are none; no value is below zero."""

    def gap(places: list[NDArray[np.float64]]) -> NDArray[np.float64]:
        first, second = places
        # `relative_gap` at places it does not have: a median at zero or at infinity.
        with np.errstate(divide="ignore", invalid="ignore"):
            return 1 - second[None, :] / first[:, None]

    return _ends([reference, compared], confidence, combine=gap, lowest=0.0)


def _ends(
    groups: list[NDArray[np.float64]],
    confidence: float,
    *,
    combine: Callable[[list[NDArray[np.float64]]], NDArray[np.float64]],
    lowest: float = -np.inf,
) -> tuple[float, float]:
    """Return both ends of a figure of the medians of two groups.

    `lowest` is what no value can be below, which stands before the first of each group.
    """
    places, weights = zip(*(_confidence(group, lowest) for group in groups), strict=True)
    figures = np.asarray(combine(list(places))).ravel()
    weight = np.outer(*weights).ravel()
    # Beyond both groups at once nothing is known of the gap: it counts against either end.
    is_unknown = np.isnan(figures)
    level = (1 - confidence) / 2
    low = _quantile(np.where(is_unknown, -np.inf, figures), weight, level)
    high = -_quantile(np.where(is_unknown, -np.inf, -figures), weight, level)
    return low, high


def _confidence(
    values: NDArray[np.float64], lowest: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where the median may be, and with what confidence (mid-P)."""
    n = len(values)
    ordered = np.concatenate([[lowest], np.sort(values), [np.inf]])
    count = np.arange(n + 1)
    chances = np.exp(
        special.gammaln(n + 1)
        - special.gammaln(count + 1)
        - special.gammaln(n - count + 1)
        - n * np.log(2)
    )
    below = np.concatenate([[0.0], chances, [0.0]])
    weights = (below[:-1] + below[1:]) / 2
    is_kept = weights > _NEGLIGIBLE
    ordered, weights = ordered[is_kept], weights[is_kept]
    # In groups of more than 80,000 people ranks are taken several at once.
    step = -(-len(weights) // _MOST_RANKS)
    starts = np.arange(0, len(weights), step)
    return ordered[starts], np.add.reduceat(weights, starts)


def _quantile(figures: NDArray[np.float64], weights: NDArray[np.float64], level: float) -> float:
    """Return the first figure by which the weights reach the level."""
    order = np.argsort(figures, kind="stable")
    reached = np.cumsum(weights[order])
    # A rounding of the sum must not skip a figure that reaches the level exactly.
    place = int(np.searchsorted(reached, level * (1 - 1e-9)))
    return float(figures[order[min(place, len(order) - 1)]])


def _interval(
    ends: tuple[float, float], confidence: float, *, reason: str = TOO_FEW_PEOPLE
) -> Interval:
    low, high = ends
    if not (np.isfinite(low) and np.isfinite(high)):
        return no_interval(reason, confidence=confidence, method=METHOD)
    return Interval(low, high, confidence=confidence, method=METHOD)
