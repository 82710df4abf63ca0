"""How unevenly groups are spread over units (jobs, schools, areas).

Every measure takes the counts first, shape (n_groups, n_units), and gives the same number
whatever the order of the units and whatever a common factor on all counts. Empty units
change nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def dissimilarity(counts: ArrayLike) -> float:
    """Return the share of a group that would have to change unit for an even spread.

    The dissimilarity index of Duncan and Duncan, D = 1/2 Σ |a_i/A - b_i/B|: 0 when both
    groups are spread alike over the units, 1 when they share none. It says how many, not
    who should move, nor why they are where they are; and it depends on how finely the
    units are cut: splitting a unit never lowers it.

    Parameters
    ----------
    counts : array_like, shape (2, n_units)
        People of each of the two groups in each unit.

    Returns
    -------
    float
        Between 0 and 1. The same whichever group is named first.

    Raises
    ------
    ValueError
        If `counts` has another shape, a negative or missing number, or a group with nobody.

    See Also
    --------
    workshop_kit.measures.moves_needed : The same as a number of people.

    References
    ----------
    .. [1] O. D. Duncan and B. Duncan (1955), "A methodological analysis of segregation
       indexes", American Sociological Review 20(2), 210-217.

    Examples
    --------
    Of 10 women, 8 pack and 2 drive; of 10 men, 3 pack and 7 drive. Five women out of ten
    would have to drive for the same spread.

    >>> dissimilarity([[8, 2], [3, 7]])
    0.5
    """
    first, second = _spreads(_two_groups(counts))
    return float(np.abs(first - second).sum() / 2)


def gini(counts: ArrayLike) -> float:
    """Return the Gini index of segregation: twice the area under the even spread.

    Line the units up from the lowest to the highest share of the first group and draw
    the cumulated share of one group against the other's: 0 when the curve is the
    diagonal, 1 when it follows the sides. Never below the dissimilarity.

    Parameters
    ----------
    counts : array_like, shape (2, n_units)
        People of each of the two groups in each unit.

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        As `dissimilarity`.

    References
    ----------
    .. [1] D. R. James and K. E. Taeuber (1985), "Measures of segregation", Sociological
       Methodology 15, 1-32.

    Examples
    --------
    >>> gini([[8, 2], [3, 7]])
    0.5
    >>> round(gini([[5, 4, 1], [1, 4, 5]]), 2)
    0.56
    """
    table = _two_groups(counts)
    occupied = table[:, table.sum(axis=0) > 0]
    order = np.argsort(occupied[0] / occupied.sum(axis=0), kind="stable")
    first, second = _spreads(occupied[:, order])
    reached = np.cumsum(first)
    return float(1 - np.sum(second * (2 * reached - first)))


def hutchens(counts: ArrayLike) -> float:
    """Return the square root index of Hutchens, 1 - Σ √(a_i/A · b_i/B).

    Unlike the dissimilarity it splits exactly into a part between and a part within
    families of units.

    Parameters
    ----------
    counts : array_like, shape (2, n_units)
        People of each of the two groups in each unit.

    Returns
    -------
    float
        Between 0 (same spread) and 1 (no unit in common).

    Raises
    ------
    ValueError
        As `dissimilarity`.

    References
    ----------
    .. [1] R. Hutchens (2001), "Numerical measures of segregation: desirable properties and
       their implications", Mathematical Social Sciences 42(1), 13-29.

    Examples
    --------
    >>> round(hutchens([[8, 2], [2, 8]]), 2)
    0.2
    """
    first, second = _spreads(_two_groups(counts))
    return float(1 - np.sqrt(first * second).sum())


def mutual_information(counts: ArrayLike) -> float:
    """Return the M index: what knowing the unit tells about the group, in nats.

    Parameters
    ----------
    counts : array_like, shape (n_groups, n_units)
        People of each group in each unit, two groups or more.

    Returns
    -------
    float
        0 when the unit tells nothing; at most the entropy of the groups. One nat is
        1/ln 2 = 1.44 bits.

    Raises
    ------
    ValueError
        If `counts` is not a table of counts, or a group is empty.

    References
    ----------
    .. [1] R. Mora and J. Ruiz-Castillo (2011), "Entropy-based segregation indices",
       Sociological Methodology 41(1), 159-194.

    Examples
    --------
    Two groups of the same size that share no unit: the unit tells everything, ln 2.

    >>> round(mutual_information([[5, 0], [0, 5]]), 4)
    0.6931
    """
    table = _counts(counts)
    joint = table / table.sum()
    even = joint.sum(axis=1, keepdims=True) * joint.sum(axis=0, keepdims=True)
    return float(_information(joint, even).sum())


def theil_h(counts: ArrayLike) -> float:
    """Return Theil's H index: the M index as a share of the most it could be.

    Parameters
    ----------
    counts : array_like, shape (n_groups, n_units)
        People of each group in each unit, two groups or more.

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        As `mutual_information`.

    References
    ----------
    .. [1] H. Theil and A. J. Finizza (1971), "A note on the measurement of racial
       integration of schools", Journal of Mathematical Sociology 1(2), 187-193.

    Examples
    --------
    >>> round(theil_h([[5, 0], [0, 5]]), 12)
    1.0
    """
    groups = _counts(counts).sum(axis=1)
    shares = groups / groups.sum()
    return mutual_information(counts) / float(-(shares * np.log(shares)).sum())


def local_segregation(counts: ArrayLike) -> NDArray[np.float64]:
    """Return how far the spread of each group is from everyone's, in nats.

    Weighted by the share of each group among all, they add up to the M index: they say
    which group is the more concentrated. Give the transposed table to know it of units.

    Parameters
    ----------
    counts : array_like, shape (n_groups, n_units)
        People of each group in each unit.

    Returns
    -------
    ndarray, shape (n_groups,)
        0 for a group spread as everyone is.

    Raises
    ------
    ValueError
        As `mutual_information`.

    Examples
    --------
    >>> local_segregation([[5, 0], [0, 15]]).round(4).tolist()
    [1.3863, 0.2877]
    """
    table = _counts(counts)
    everyone = table.sum(axis=0, keepdims=True) / table.sum()
    return _information(_spreads(table), everyone).sum(axis=1)


def share_in_mixed_units(counts: ArrayLike, *, lowest: float = 0.4) -> float:
    """Return the share of all people who are in a mixed unit.

    Parameters
    ----------
    counts : array_like, shape (2, n_units)
        People of each of the two groups in each unit.
    lowest : float, default 0.4
        A unit is mixed when each group is at least this share of it, bound included.
        0.4 is the usage of French statistics on occupations (40 to 60 % of each sex).

    Returns
    -------
    float
        Between 0 and 1.

    Raises
    ------
    ValueError
        As `dissimilarity`; or if `lowest` is not between 0 and 0.5.

    Examples
    --------
    >>> share_in_mixed_units([[4, 9], [6, 1]])
    0.5
    """
    if not 0 <= lowest <= 0.5:
        raise ValueError(f"lowest is a share between 0 and 0.5, not {lowest!r}")
    table = _two_groups(counts)
    people = table.sum(axis=0)
    # Compared as counts: 0.4 is not a binary fraction, 4 of 10 must still be mixed.
    is_mixed = table.min(axis=0) >= lowest * people - 1e-9 * people
    return float(people[is_mixed].sum() / people.sum())


def _counts(counts: ArrayLike) -> NDArray[np.float64]:
    table = np.asarray(counts, dtype=np.float64)
    if table.ndim != 2 or table.shape[0] < 2 or table.shape[1] < 1:
        raise ValueError(f"counts must have shape (n_groups, n_units), not {table.shape}")
    if not np.isfinite(table).all() or (table < 0).any():
        raise ValueError("counts must be finite and not negative")
    if (table.sum(axis=1) == 0).any():
        raise ValueError("each group needs at least one person")
    return table


def _two_groups(counts: ArrayLike) -> NDArray[np.float64]:
    table = _counts(counts)
    if table.shape[0] != 2:
        raise ValueError(f"two groups are compared, not {table.shape[0]}")
    return table


def _spreads(table: NDArray[np.float64]) -> NDArray[np.float64]:
    return table / table.sum(axis=1, keepdims=True)


def _information(shares: NDArray[np.float64], expected: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return shares · log(shares / expected), 0 where there is nobody."""
    expected = np.broadcast_to(expected, shares.shape)
    ratio = np.divide(shares, expected, out=np.ones_like(shares), where=shares > 0)
    return shares * np.log(ratio)
