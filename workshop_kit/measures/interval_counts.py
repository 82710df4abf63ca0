"""Intervals of counts: proportions, rates of events, and their gaps between two groups.

Counts are few and jump, so the approximations of textbooks miss at random; these intervals
are exact (they hold the figure at least as often as they say), or mid-P (nearer to it,
never below 93 times in 100 for an announced 95). The arithmetic is in
`workshop_kit.measures.exact`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import as_non_negative, as_positive, one_of
from workshop_kit.measures.exact import (
    METHODS,
    proportion_bounds,
    proportion_gap_bounds,
    rate_bounds,
    rate_gap_bounds,
    rate_ratio_bounds,
    wilson_bounds,
)
from workshop_kit.measures.intervals import Interval, as_confidence

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def proportion_interval(
    count: float, total: float, *, method: str = "exact", confidence: float = 0.95
) -> Interval:
    """Return the interval of a proportion.

    Parameters
    ----------
    count, total : float
        People who have it, and people in all.
    method : {"exact", "mid-p", "wilson"}, default "exact"
        Clopper and Pearson's, which holds the proportion at least as often as it says;
        mid-P, shorter and nearer to 95 %; Wilson's, an approximation that can fall to
        84 % for rare things, kept because many tables print it.
    confidence : float, default 0.95
        Between 0 and 1.

    Returns
    -------
    Interval
        Between 0 and 1.

    Raises
    ------
    OutOfRangeError
        If there is nobody in all, or more people who have it than people.
    UnknownOptionError
        If the method is not known.

    References
    ----------
    .. [1] C. J. Clopper and E. S. Pearson (1934), "The use of confidence or fiducial
       limits illustrated in the case of the binomial", Biometrika 26(4), 404-413.
    .. [2] E. B. Wilson (1927), "Probable inference, the law of succession, and statistical
       inference", Journal of the American Statistical Association 22, 209-212.
    .. [3] G. Berry and P. Armitage (1995), "Mid-P confidence intervals: a brief review",
       The Statistician 44(4), 417-423.

    Examples
    --------
    Two women of eight promoted: hardly anything is excluded.

    >>> interval = proportion_interval(2, 8)
    >>> print(f"{interval.low:.2f} to {interval.high:.2f}")
    0.03 to 0.65
    """
    confidence = as_confidence(confidence)
    one_of("method", method, (*METHODS, "wilson"))
    people = _people([count], [total], n=1)
    if method == "wilson":
        ends = wilson_bounds(*people, confidence=confidence)
    else:
        ends = proportion_bounds(*people, method=method, confidence=confidence)
    return _interval(ends, confidence, method)


def proportion_gap_interval(
    counts: ArrayLike, totals: ArrayLike, *, method: str = "exact", confidence: float = 0.95
) -> Interval:
    """Return the interval of a difference of proportions, reference minus compared.

    Parameters
    ----------
    counts, totals : array_like, shape (2,)
        People who have it and people in all, of the reference group, then the compared.
    method : {"exact", "mid-p"}, default "exact"
        The exact one excludes zero when Fisher's test does.
    confidence : float, default 0.95
        Between 0 and 1.

    Returns
    -------
    Interval
        Between -1 and 1, in shares: 0.1 is ten points.

    Raises
    ------
    OutOfRangeError, UnknownOptionError
        As `proportion_interval`.

    References
    ----------
    .. [1] M. P. Fay, M. A. Proschan and E. Brittain (2015), "Combining one-sample
       confidence procedures for inference in the two-sample case", Biometrics 71(1),
       146-156.

    Examples
    --------
    Six men of forty and two women of eight promoted: no conclusion.

    >>> interval = proportion_gap_interval([6, 2], [40, 8])
    >>> print(f"{interval.low:.2f} to {interval.high:.2f}")
    -0.52 to 0.19
    """
    confidence = as_confidence(confidence)
    one_of("method", method, METHODS)
    people = _people(counts, totals, n=2)
    ends = proportion_gap_bounds(*people, method=method, confidence=confidence)
    return _interval(ends, confidence, method)


def rate_interval(
    events: float, exposure: float, *, method: str = "exact", confidence: float = 0.95
) -> Interval:
    """Return the interval of a rate: events over exposure (hours, years, people).

    It holds for events that come one by one, apart from each other (Poisson). Accidents
    that strike several people at once, or people ill again and again, vary more: the
    interval is then too short.

    Parameters
    ----------
    events : float
        How many.
    exposure : float
        Hours worked, years at risk...: above zero.
    method : {"exact", "mid-p"}, default "exact"
        Garwood's, which holds the rate at least as often as it says; or mid-P.
    confidence : float, default 0.95
        Between 0 and 1.

    Returns
    -------
    Interval
        In events per unit of exposure.

    Raises
    ------
    OutOfRangeError
        If events are negative, or the exposure is zero.
    UnknownOptionError
        If the method is not known.

    References
    ----------
    .. [1] F. Garwood (1936), "Fiducial limits for the Poisson distribution", Biometrika
       28, 437-442.

    Examples
    --------
    No accident in 100,000 hours: up to 37 per million hours cannot be excluded.

    >>> round(rate_interval(0, 0.1).high)
    37
    """
    confidence = as_confidence(confidence)
    one_of("method", method, METHODS)
    seen = _events([events], [exposure], n=1)
    ends = rate_bounds(*seen, method=method, confidence=confidence)
    return _interval(ends, confidence, method)


def rate_gap_interval(
    events: ArrayLike, exposures: ArrayLike, *, method: str = "exact", confidence: float = 0.95
) -> Interval:
    """Return the interval of a difference of rates, reference minus compared.

    Parameters
    ----------
    events, exposures : array_like, shape (2,)
        Of the reference group, then of the compared.
    method, confidence
        As `rate_interval`.

    Returns
    -------
    Interval
        In events per unit of exposure.

    Raises
    ------
    OutOfRangeError, UnknownOptionError
        As `rate_interval`.

    Examples
    --------
    Ten accidents in 0.5 million hours against twelve in 0.3 million.

    >>> interval = rate_gap_interval([10, 12], [0.5, 0.3])
    >>> print(f"{interval.low:.0f} to {interval.high:.0f} per million hours")
    -52 to 6 per million hours
    """
    confidence = as_confidence(confidence)
    one_of("method", method, METHODS)
    seen = _events(events, exposures, n=2)
    ends = rate_gap_bounds(*seen, method=method, confidence=confidence)
    return _interval(ends, confidence, method)


def rate_ratio_interval(
    events: ArrayLike, exposures: ArrayLike, *, method: str = "exact", confidence: float = 0.95
) -> Interval:
    """Return the interval of a ratio of rates, compared over reference.

    Given how many events there are in all, those of the compared group are binomial: the
    interval of their share gives the ratio's.

    Parameters
    ----------
    events, exposures : array_like, shape (2,)
        Of the reference group, then of the compared.
    method, confidence
        As `rate_interval`.

    Returns
    -------
    Interval
        1 when the rates are the same. Its high end is infinite when the reference has no
        event.

    Raises
    ------
    OutOfRangeError, UnknownOptionError
        As `rate_interval`.

    References
    ----------
    .. [1] J. Przyborowski and H. Wilenski (1940), "Homogeneity of results in testing
       samples from Poisson series", Biometrika 31, 313-323.

    Examples
    --------
    >>> interval = rate_ratio_interval([10, 12], [0.5, 0.3])
    >>> print(f"{interval.low:.2f} to {interval.high:.2f} times")
    0.79 to 5.17 times
    """
    confidence = as_confidence(confidence)
    one_of("method", method, METHODS)
    seen = _events(events, exposures, n=2)
    ends = rate_ratio_bounds(*seen, method=method, confidence=confidence)
    return _interval(ends, confidence, method)


def _people(
    counts: ArrayLike, totals: ArrayLike, *, n: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return counts and totals, shape (n, 1), the first never above the second."""
    some = as_non_negative(counts, "counts", n=n)
    everyone = as_positive(totals, "totals", n=n)
    is_more = some > everyone
    if is_more.any():
        place = int(np.flatnonzero(is_more)[0])
        raise OutOfRangeError(
            "count_above_total", count=float(some[place]), total=float(everyone[place])
        )
    return some[:, None], everyone[:, None]


def _events(
    events: ArrayLike, exposures: ArrayLike, *, n: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return events and exposures, shape (n, 1)."""
    seen = as_non_negative(events, "events", n=n)
    return seen[:, None], as_positive(exposures, "exposures", n=n)[:, None]


def _interval(
    ends: tuple[NDArray[np.float64], NDArray[np.float64]], confidence: float, method: str
) -> Interval:
    low, high = (float(end.item()) for end in ends)
    return Interval(low, high, confidence=confidence, method=method)
