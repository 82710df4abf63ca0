"""The gap between people of the same group, two averages that weigh the groups alike."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, sqrt
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import stdtrit

from workshop_kit.measures.arguments import as_groups, as_non_negative, one_of
from workshop_kit.measures.gaps import relative_gap
from workshop_kit.measures.groups import have_enough
from workshop_kit.measures.intervals import (
    NO_SPREAD,
    TOO_FEW_PEOPLE,
    UNBOUNDED,
    Interval,
    as_confidence,
    no_interval,
)

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

AVERAGES = ("mean", "median")
METHOD = "welch-satterthwaite"

# Fewest people of a sex, all groups together, from whom an interval is shown: below, too few
# stand behind it for its 95 % to be trusted (benchmarks/results/within_groups.md).
SMALLEST_COMPARED = 10


@dataclass(frozen=True)
class WithinGroupsGap:
    """What two kinds of people have when both are spread over the groups alike.

    Attributes
    ----------
    reference, compared : float
        The two averages, in the unit of the values; missing when no group is compared.
    n_reference, n_compared : int
        People of the groups compared.
    n_groups, n_groups_in_all : int
        Groups compared, and all there are.
    interval : Interval
        Of the gap as a share of the reference's, or why there is none.
    """

    reference: float
    compared: float
    n_reference: int
    n_compared: int
    n_groups: int
    n_groups_in_all: int
    interval: Interval

    @property
    def share(self) -> float:
        """Return the gap as a share of the reference's (`relative_gap`)."""
        return float(relative_gap(self.reference, self.compared))


def gap_within_groups(
    values: ArrayLike,
    is_reference: ArrayLike,
    groups: ArrayLike,
    *,
    smallest: int = 3,
    average: str = "mean",
    confidence: float = 0.95,
) -> WithinGroupsGap:
    """Compare people of the same group, and put the groups together (direct standardisation).

    Groups with fewer than `smallest` people of a kind are left out. Each one kept weighs as
    many as its people, the same weight in both averages: being in other groups makes no
    difference any more. What is left is inside the groups, whatever its reason; who gets into
    which group is left out by construction.

    Parameters
    ----------
    values : array_like, shape (n,)
        One value for each person, not negative, in any unit.
    is_reference : array_like of bool, shape (n,)
        True for the reference group of people.
    groups : array_like, shape (n,)
        Name of the group of each person: the job held.
    smallest : int, default 3
        Fewest people of each kind in a group that is compared, bound included.
    average : {"mean", "median"}, default "mean"
        What is taken of each kind in each group. The interval is that of means: none is shown
        of medians, which small groups cannot bound.
    confidence : float, default 0.95
        Of the interval: Welch's variances group by group, Satterthwaite's degrees of freedom,
        Fieller's argument for the ratio. The weights are taken as given.

    Raises
    ------
    UnknownOptionError
        If the average is another word.
    OutOfRangeError
        If a value is negative.
    MissingValueError, EmptyGroupError
        If a value is missing, or everyone is of the same kind.
    ValueError
        If there is not one group for each person, or `smallest` is below 2.

    References
    ----------
    .. [1] B. L. Welch (1947), "The generalization of Student's problem when several different
       population variances are involved", Biometrika 34, 28-35.
    .. [2] E. C. Fieller (1954), "Some problems in interval estimation", Journal of the Royal
       Statistical Society B 16(2), 175-185.

    Examples
    --------
    Women and men earn the same in each job, and few women hold the second one.

    >>> pay = [20, 20, 20, 20, 20, 30, 30, 30, 30, 30]
    >>> is_man = [True, True, False, False, False, True, True, True, False, False]
    >>> job = ["a"] * 5 + ["b"] * 5
    >>> gap = gap_within_groups(pay, is_man, job, smallest=2)
    >>> gap.reference, gap.compared, gap.n_groups
    (25.0, 25.0, 2)
    """
    one_of("average", average, AVERAGES)
    confidence = as_confidence(confidence)
    if smallest < 2:
        raise ValueError(f"a spread takes two people: smallest must be 2 or more, not {smallest}")
    people = as_non_negative(values, "values")
    is_first = as_groups(is_reference, "is_reference", n=len(people))
    names, place = np.unique(np.asarray(groups), return_inverse=True)
    if len(place) != len(people):
        raise ValueError(f"groups must have shape ({len(people)},): {np.shape(groups)}")
    counts = np.stack(
        [np.bincount(place[of], minlength=len(names)) for of in (is_first, ~is_first)]
    )
    kept = np.flatnonzero(have_enough(counts, minimum=smallest))
    cells = [[people[(place == one) & of] for one in kept] for of in (is_first, ~is_first)]
    weights = counts[:, kept].sum(axis=0) / max(1, counts[:, kept].sum())
    averages = [_average(of, weights, average) for of in cells]
    return WithinGroupsGap(
        *averages,
        *(int(n) for n in counts[:, kept].sum(axis=1)),
        n_groups=len(kept),
        n_groups_in_all=len(names),
        interval=_interval(cells, weights, average, confidence),
    )


def _average(cells: list[NDArray[np.float64]], weights: NDArray[np.float64], average: str) -> float:
    if not cells:
        return float("nan")
    of = np.median if average == "median" else np.mean
    return float(weights @ np.array([of(cell) for cell in cells]))


def _interval(
    cells: list[list[NDArray[np.float64]]],
    weights: NDArray[np.float64],
    average: str,
    confidence: float,
) -> Interval:
    """Return the interval of the gap in means as a share of the reference's."""

    def refused(reason: str) -> Interval:
        return no_interval(reason, confidence=confidence, method=METHOD)

    numbers = [sum(len(cell) for cell in of) for of in cells]
    if average == "median" or min(numbers) < SMALLEST_COMPARED:
        return refused(TOO_FEW_PEOPLE)
    spreads = [weights**2 * _errors(of) for of in cells]
    if not sum(of.sum() for of in spreads):
        return refused(NO_SPREAD)
    first, second = (_average(of, weights, "mean") for of in cells)
    if not first:
        return refused(UNBOUNDED)
    ratio = second / first
    freedom = _freedom([ratio**2 * spreads[0], spreads[1]], cells)
    reach = float(stdtrit(freedom, (1 + confidence) / 2))
    low, high = _fieller(first, second, spreads[0].sum(), spreads[1].sum(), reach)
    if not isfinite(low):
        return refused(UNBOUNDED)
    return Interval(float(1 - high), float(1 - low), confidence=confidence, method=METHOD)


def _errors(cells: list[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return the squared standard error of the mean of each cell."""
    return np.array([cell.var(ddof=1) / len(cell) for cell in cells])


def _freedom(parts: list[NDArray[np.float64]], cells: list[list[NDArray[np.float64]]]) -> float:
    """Return Satterthwaite's degrees of freedom of a sum of variances."""
    variances = np.concatenate(parts)
    sizes = np.array([len(cell) for of in cells for cell in of])
    return float(variances.sum() ** 2 / (variances**2 / (sizes - 1)).sum())


def _fieller(
    first: float, second: float, error_first: float, error_second: float, reach: float
) -> tuple[float, float]:
    """Return the ratios second / first not contradicted, the two being independent; or missing."""
    squared = reach**2
    a = first**2 - squared * error_first
    c = second**2 - squared * error_second
    inside = (first * second) ** 2 - a * c
    if a <= 0 or inside < 0:
        return float("nan"), float("nan")
    return (first * second - sqrt(inside)) / a, (first * second + sqrt(inside)) / a
