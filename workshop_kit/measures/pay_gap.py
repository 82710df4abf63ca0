"""The gap in pay as the law writes it, its denominators, and who is in each quarter of pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_groups, as_non_negative, as_positive
from workshop_kit.measures.gaps import relative_gap
from workshop_kit.measures.interval_means import relative_mean_gap_interval
from workshop_kit.measures.interval_medians import relative_median_gap_interval

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from workshop_kit.measures.intervals import Interval

QUARTILES = 4


@dataclass(frozen=True)
class PayGap:
    """Gap in mean and in median pay, as shares of the reference's.

    Attributes
    ----------
    mean, median : float
        0.2 is 20 % of the mean, of the median, of the reference; positive when it has more.
    mean_interval, median_interval : Interval
        Around each.
    n_reference, n_compared : int
        People of each group.
    """

    mean: float
    median: float
    mean_interval: Interval
    median_interval: Interval
    n_reference: int
    n_compared: int


@dataclass(frozen=True)
class GapByDenominator:
    """The same difference as a share of three things.

    Attributes
    ----------
    reference : float
        Share of the reference's: the law's (directive 2023/970, article 3; Index).
    compared : float
        Share of the compared's: how much more it would take.
    overall : float
        Share of the mean of everyone, or of the middle of the two when their numbers are
        not given. Some tools print it; it is not the legal gap.
    """

    reference: float
    compared: float
    overall: float


@dataclass(frozen=True)
class PayQuartiles:
    """Who is in each quarter of pay, from the lowest to the highest.

    Attributes
    ----------
    reference, compared : ndarray, shape (4,)
        People of each group; parts of people where a tie lies across a boundary.
    compared_share : ndarray, shape (4,)
        Share of the compared group among the people of each quarter.
    gap : ndarray, shape (4,)
        Gap in mean pay within each quarter, as a share of the reference's; missing where a
        group has nobody.
    """

    reference: NDArray[np.float64]
    compared: NDArray[np.float64]
    compared_share: NDArray[np.float64]
    gap: NDArray[np.float64]


def pay_gap(pay: ArrayLike, is_reference: ArrayLike, *, confidence: float = 0.95) -> PayGap:
    """Return the gap in mean and median pay, with the law's denominator.

    Raw: it compares all with all, whatever their jobs and hours. It is neither a measure
    of discrimination nor to be corrected away.

    Parameters
    ----------
    pay : array_like, shape (n,)
        Pay of each person, not negative, all in the same unit.
    is_reference : array_like of bool, shape (n,)
        True for the reference group.
    confidence : float, default 0.95
        Of both intervals.

    Raises
    ------
    OutOfRangeError
        If a pay is negative.
    MissingValueError
        If a pay is missing.
    EmptyGroupError
        If a group has nobody.

    References
    ----------
    .. [1] Directive (EU) 2023/970 on pay transparency, article 3(1)(c) and (d).

    Examples
    --------
    One director moves the mean and leaves the median.

    >>> gap = pay_gap([2000, 2100, 2200, 9000, 1900, 2000, 2100],
    ...               [True] * 4 + [False] * 3)
    >>> print(f"mean {gap.mean:.1%}, median {gap.median:.1%}")
    mean 47.7%, median 7.0%
    """
    people = as_non_negative(pay, "pay")
    is_first = as_groups(is_reference, "is_reference", n=len(people))
    reference, compared = people[is_first], people[~is_first]
    return PayGap(
        mean=float(relative_gap(reference.mean(), compared.mean())),
        median=float(relative_gap(np.median(reference), np.median(compared))),
        mean_interval=relative_mean_gap_interval(people, is_first, confidence=confidence),
        median_interval=relative_median_gap_interval(people, is_first, confidence=confidence),
        n_reference=len(reference),
        n_compared=len(compared),
    )


def gap_by_denominator(
    reference: float, compared: float, *, n_reference: float = 1, n_compared: float = 1
) -> GapByDenominator:
    """Return the gap between two pays as a share of each of three denominators.

    Parameters
    ----------
    reference, compared : float
        Mean pay of each group, above zero.
    n_reference, n_compared : float, default 1
        People of each group, for the mean of everyone.

    Raises
    ------
    OutOfRangeError
        If a pay or a number of people is zero or negative.

    Examples
    --------
    >>> gap = gap_by_denominator(1000, 800)
    >>> print(f"{gap.reference:.1%}, {gap.compared:.1%}, {gap.overall:.1%}")
    20.0%, 25.0%, 22.2%
    """
    pays = as_positive([reference, compared], "pay")
    numbers = as_positive([n_reference, n_compared], "n")
    everyone = float(pays @ numbers / numbers.sum())
    share = float(relative_gap(*pays))
    return GapByDenominator(
        reference=share,
        compared=share * float(pays[0] / pays[1]),
        overall=share * float(pays[0]) / everyone,
    )


def pay_quartiles(pay: ArrayLike, is_reference: ArrayLike) -> PayQuartiles:
    """Return who is in each quarter of the people ranked by pay, ties shared.

    Quarters hold the same number of people, not the same euros. People with the same pay
    across a boundary are shared between the quarters in the same proportion, women and men
    alike: no order of the file decides who is where.

    Parameters
    ----------
    pay : array_like, shape (n,)
        Pay of each person, not negative.
    is_reference : array_like of bool, shape (n,)
        True for the reference group.

    Raises
    ------
    EmptyGroupError
        If a group has nobody.
    OutOfRangeError, MissingValueError
        If a pay is negative, or missing.

    References
    ----------
    .. [1] Directive (EU) 2023/970 on pay transparency, article 9(1)(f).

    Examples
    --------
    Eight people, four of them at 2000 across the first two boundaries.

    >>> quarters = pay_quartiles([1500, 2000, 2000, 2000, 2000, 2600, 3000, 4000],
    ...                          [False, False, False, False, True, True, True, True])
    >>> quarters.compared_share.tolist()
    [0.875, 0.75, 0.375, 0.0]
    """
    people = as_non_negative(pay, "pay")
    is_first = as_groups(is_reference, "is_reference", n=len(people))
    steps, place = np.unique(people, return_inverse=True)
    groups = np.stack([
        np.bincount(place[is_first], minlength=len(steps)),
        np.bincount(place[~is_first], minlength=len(steps)),
    ])  # fmt: skip
    # Share of the people at each pay who fall in each quarter.
    shares = _overlaps(groups.sum(axis=0)) / groups.sum(axis=0)
    inside = groups @ shares.T
    # A quarter without anybody of a group has no mean of it.
    means = np.divide(
        (groups * steps) @ shares.T, inside, out=np.full_like(inside, np.nan), where=inside > 0
    )
    return PayQuartiles(
        reference=inside[0],
        compared=inside[1],
        compared_share=inside[1] / inside.sum(axis=0),
        gap=np.atleast_1d(relative_gap(means[0], means[1])),
    )


def _overlaps(numbers: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return how many of each step, in order, fall in each quarter, shape (4, n_steps)."""
    ends = np.cumsum(numbers)
    starts = ends - numbers
    bounds = np.arange(QUARTILES + 1) * ends[-1] / QUARTILES
    low = np.maximum(starts, bounds[:-1, None])
    high = np.minimum(ends, bounds[1:, None])
    return np.maximum(high - low, 0.0)
