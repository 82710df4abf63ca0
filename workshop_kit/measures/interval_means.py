"""Intervals of a mean, and of the gap in means of two groups, that bear skewed pay.

The arithmetic is in `workshop_kit.measures.hall`.
"""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING

from workshop_kit.measures.arguments import as_groups, as_values
from workshop_kit.measures.hall import mean_bounds, mean_gap_bounds, relative_mean_gap_bounds
from workshop_kit.measures.intervals import (
    NO_SPREAD,
    TOO_FEW_PEOPLE,
    UNBOUNDED,
    Interval,
    as_confidence,
    no_interval,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

METHOD = "hall"

# Below, no method tried keeps between 94 and 96 % on the pay of the kit's companies
# (benchmarks/results/interval_coverage.md, "Below the thresholds"). Of a gap, the skewness of two
# means partly cancels; of one mean, nothing does.
SMALLEST_GROUP = 25
SMALLEST_ALONE = 100


def mean_interval(
    values: ArrayLike, *, confidence: float = 0.95, smallest: int = SMALLEST_ALONE
) -> Interval:
    """Return the interval of a mean, corrected for skewness (Hall).

    Parameters
    ----------
    values : array_like, shape (n,)
        One value for each person, in any unit.
    confidence : float, default 0.95
        Between 0 and 1. The coverage study is about 0.95.
    smallest : int, default 100
        Fewest people for whom an interval is shown. Lower it only for values that are
        known not to be skewed.

    Returns
    -------
    Interval
        In the unit of the values.

    Raises
    ------
    MissingValueError
        If a value is missing.

    References
    ----------
    .. [1] P. Hall (1992), "On the removal of skewness by transformation", Journal of the
       Royal Statistical Society B 54(1), 221-228.

    Examples
    --------
    A few high values: the interval reaches further up than down.

    >>> days = [0] * 80 + [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 12, 20]
    >>> interval = mean_interval(days)
    >>> print(f"{interval.low:.2f} < {sum(days) / 100:.2f} < {interval.high:.2f} days")
    0.56 < 1.00 < 2.00 days
    """
    confidence = as_confidence(confidence)
    people = as_values(values, "values")
    if len(people) < max(smallest, 3):
        return no_interval(TOO_FEW_PEOPLE, confidence=confidence, method=METHOD)
    if people.min() == people.max():
        return no_interval(NO_SPREAD, confidence=confidence, method=METHOD)
    low, high = mean_bounds(people, confidence=confidence)
    return Interval(float(low), float(high), confidence=confidence, method=METHOD)


def mean_gap_interval(
    values: ArrayLike,
    is_reference: ArrayLike,
    *,
    confidence: float = 0.95,
    smallest: int = SMALLEST_GROUP,
) -> Interval:
    """Return the interval of a difference of means, reference minus compared.

    The statistic and the degrees of freedom are Welch's (the two groups may be unequally
    spread), corrected for skewness by Hall's transformation.

    Parameters
    ----------
    values : array_like, shape (n,)
        One value for each person, in any unit.
    is_reference : array_like of bool, shape (n,)
        True for the reference group.
    confidence : float, default 0.95
        Between 0 and 1. The coverage study is about 0.95.
    smallest : int, default 25
        Fewest people of each group for whom an interval is shown. Lower it only for
        values that are known not to be skewed.

    Returns
    -------
    Interval
        In the unit of the values, positive where the reference has more.

    Raises
    ------
    MissingValueError
        If a value is missing.
    EmptyGroupError
        If a group has nobody.

    References
    ----------
    .. [1] B. L. Welch (1947), "The generalization of Student's problem when several
       different population variances are involved", Biometrika 34, 28-35.
    .. [2] X.-H. Zhou and P. Dinh (2005), "Nonparametric confidence intervals for the one-
       and two-sample problems", Biostatistics 6(2), 187-200.

    Examples
    --------
    Groups of the same size: the skewness of both means cancels, this is Welch's interval.

    >>> import numpy as np
    >>> pay = np.concatenate([np.arange(2000.0, 2600, 20), np.arange(1900.0, 2500, 20)])
    >>> interval = mean_gap_interval(pay, np.repeat([True, False], 30))
    >>> print(f"{interval.low:.0f} to {interval.high:.0f} euros")
    9 to 191 euros
    """
    reference, compared, refused = _two_groups(values, is_reference, confidence, smallest)
    if refused:
        return refused
    low, high = mean_gap_bounds(reference, compared, confidence=confidence)
    return Interval(float(low), float(high), confidence=confidence, method=METHOD)


def relative_mean_gap_interval(
    values: ArrayLike,
    is_reference: ArrayLike,
    *,
    confidence: float = 0.95,
    smallest: int = SMALLEST_GROUP,
) -> Interval:
    """Return the interval of the gap in means as a share of the reference's mean.

    Fieller's argument (which ratios of means do the data not contradict?) with the
    statistic corrected for skewness as in `mean_gap_interval`.

    Parameters
    ----------
    values, is_reference, confidence, smallest
        As `mean_gap_interval`.

    Returns
    -------
    Interval
        A share: 0.2 is 20 % of the reference's mean. Not shown, for the reason
        ``"unbounded"``, when the mean of the reference could be zero or less.

    Raises
    ------
    MissingValueError, EmptyGroupError
        As `mean_gap_interval`.

    See Also
    --------
    workshop_kit.measures.relative_gap : The gap itself, and its sign.

    References
    ----------
    .. [1] E. C. Fieller (1954), "Some problems in interval estimation", Journal of the
       Royal Statistical Society B 16(2), 175-185.

    Examples
    --------
    >>> import numpy as np
    >>> pay = np.concatenate([np.arange(2000.0, 2600, 20), np.arange(1900.0, 2500, 20)])
    >>> interval = relative_mean_gap_interval(pay, np.repeat([True, False], 30))
    >>> print(f"{interval.low:.3f} to {interval.high:.3f}")
    0.004 to 0.082
    """
    reference, compared, refused = _two_groups(values, is_reference, confidence, smallest)
    if refused:
        return refused
    low, high = relative_mean_gap_bounds(reference, compared, confidence=confidence)
    if isnan(low):
        return no_interval(UNBOUNDED, confidence=confidence, method=METHOD)
    return Interval(float(low), float(high), confidence=confidence, method=METHOD)


def _two_groups(
    values: ArrayLike, is_reference: ArrayLike, confidence: float, smallest: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], Interval | None]:
    """Return the two groups, and the interval that is not shown if there is a reason."""
    confidence = as_confidence(confidence)
    people = as_values(values, "values")
    is_first = as_groups(is_reference, "is_reference", n=len(people))
    reference, compared = people[is_first], people[~is_first]
    refused = None
    # Skewness takes three people.
    if min(len(reference), len(compared)) < max(smallest, 3):
        refused = no_interval(TOO_FEW_PEOPLE, confidence=confidence, method=METHOD)
    elif all(group.min() == group.max() for group in (reference, compared)):
        refused = no_interval(NO_SPREAD, confidence=confidence, method=METHOD)
    return reference, compared, refused
