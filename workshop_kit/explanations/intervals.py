"""From bootstrap draws to the interval that is shown, or to none."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import stdtrit

from workshop_kit.explanations.decomposition import Quantity

if TYPE_CHECKING:
    from numpy.typing import NDArray

# With fewer people of a sex, draws repeat so few that no interval is honest.
FEWEST_PEOPLE = 5

# A gap less than this many of its standard errors from zero is not shared out.
CLEAR_ERRORS = 2.0


def interval_of(draws: NDArray[np.float64], fewest: int, confidence: float) -> Quantity:
    """Return the estimate, first of the draws, with the interval of the others.

    The bootstrap gives the standard error, Student's law with the people of the smaller sex
    the width.

    Parameters
    ----------
    draws : ndarray, shape (1 + n_resamples,)
        The estimate, then the bootstrap draws.
    fewest : int
        People of the smaller sex.
    confidence : float
        Of the interval.
    """
    value = float(draws[0])
    resamples = draws[1:][np.isfinite(draws[1:])]
    if len(resamples) < 2 or fewest < FEWEST_PEOPLE:
        return Quantity(value)
    reach = _reach(fewest, confidence) * float(resamples.std(ddof=1))
    return Quantity(value, value - reach, value + reach)


def _reach(fewest: int, confidence: float) -> float:
    # Drawing n people with replacement shrinks the spread by (n - 1) / n.
    quantile = float(stdtrit(fewest - 1, (1 + confidence) / 2))
    return quantile * math.sqrt(fewest / (fewest - 1))


def share_interval_of(
    draws: NDArray[np.float64], gaps: NDArray[np.float64], fewest: int, confidence: float
) -> Quantity:
    """Return the share of the gap that an amount is, with its interval (Fieller's method).

    Parameters
    ----------
    draws, gaps : ndarray, shape (1 + n_resamples,)
        The amount and the gap: the estimate, then the bootstrap draws.
    fewest : int
        People of the smaller sex.
    confidence : float
        Of the interval.

    Returns
    -------
    Quantity
        All missing when the gap is not clear of zero: nothing can be said of a share of it.
        Without draws, the share alone.

    References
    ----------
    .. [1] E. C. Fieller (1954), "Some problems in interval estimation", Journal of the Royal
       Statistical Society B 16(2), 175-185.
    """
    amount, gap = float(draws[0]), float(gaps[0])
    is_known = np.isfinite(draws[1:]) & np.isfinite(gaps[1:])
    if is_known.sum() < 2:
        return Quantity(amount / gap) if gap else Quantity(math.nan)
    covariance = np.cov(draws[1:][is_known], gaps[1:][is_known])
    if abs(gap) <= CLEAR_ERRORS * math.sqrt(covariance[1, 1]):
        return Quantity(math.nan)
    share = amount / gap
    if fewest < FEWEST_PEOPLE:
        return Quantity(share)
    low, high = _fieller(amount, gap, covariance, _reach(fewest, confidence))
    return Quantity(share, low, high)


def _fieller(
    amount: float, gap: float, covariance: NDArray[np.float64], reach: float
) -> tuple[float, float]:
    """Return the shares that the two numbers do not contradict; missing when without end."""
    squared = reach**2
    a = gap**2 - squared * covariance[1, 1]
    b = amount * gap - squared * covariance[0, 1]
    c = amount**2 - squared * covariance[0, 0]
    inside = b**2 - a * c
    if a <= 0 or inside < 0:
        return math.nan, math.nan
    width = math.sqrt(inside)
    return float((b - width) / a), float((b + width) / a)
