"""Gaps between two groups, and how averages over mixed groups can turn them round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def relative_gap(reference: ArrayLike, compared: ArrayLike) -> NDArray[np.float64] | np.float64:
    """Return the gap as a share of the reference: (reference - compared) / reference.

    This is the only place where the gap is written. It is positive when the reference
    group has more. Another denominator gives another number: 1000 against 800 is 20 % of
    the first and 25 % of the second.

    Parameters
    ----------
    reference, compared : array_like
        Values of the two groups, in any unit, the same for both.

    Returns
    -------
    float or ndarray
        A share: 0.2 is 20 %. Missing where the reference is 0 or missing.

    Examples
    --------
    >>> float(relative_gap(1000, 800))
    0.2
    """
    first = np.asarray(reference, dtype=np.float64)
    second = np.asarray(compared, dtype=np.float64)
    shape = np.broadcast_shapes(first.shape, second.shape)
    gap = np.full(shape, np.nan)
    np.divide(first - second, first, out=gap, where=np.broadcast_to(first != 0, shape))
    return gap[()]


@dataclass(frozen=True)
class MixtureGap:
    """Means of two groups over categories, and the gap within each and overall.

    Attributes
    ----------
    compared, reference : float
        Overall means, in the unit given.
    gap : float
        Overall relative gap, positive when the reference group has more.
    gap_within : ndarray, shape (n_categories,)
        Relative gap in each category.
    is_reversed : bool
        Every category leans one way and the whole leans the other way (Simpson).
    """

    compared: float
    reference: float
    gap: float
    gap_within: NDArray[np.float64]
    is_reversed: bool


def mixture_gap(shares: ArrayLike, pay: ArrayLike) -> MixtureGap:
    """Return the gap of the whole from the mix and the pay of each category.

    Women can be ahead in every category and behind overall, when they are fewer where
    everyone is paid more: the paradox known by the name of Simpson.

    Parameters
    ----------
    shares : array_like, shape (2, n_categories)
        Share, or number, of each group in each category; row 0 the compared group,
        row 1 the reference. Each row is divided by its sum.
    pay : array_like, shape (2, n_categories)
        Mean of each group in each category, in any unit; whatever where it has nobody.

    Returns
    -------
    MixtureGap
        Overall means, overall gap, gaps within.

    Raises
    ------
    ValueError
        If the shapes differ, a share is negative, or a group has nobody.

    References
    ----------
    .. [1] E. H. Simpson (1951), "The interpretation of interaction in contingency tables",
       Journal of the Royal Statistical Society B 13(2), 238-241.

    Examples
    --------
    80 women workers and 20 women managers, 20 men workers and 80 men managers: women lead
    by ten and forty euros in each category, and are a third below overall.

    >>> whole = mixture_gap([[80, 20], [20, 80]], [[2000, 4040], [1990, 4000]])
    >>> whole.compared, whole.reference, round(whole.gap, 2), whole.is_reversed
    (2408.0, 3598.0, 0.33, True)
    """
    weights = np.asarray(shares, dtype=np.float64)
    means = np.asarray(pay, dtype=np.float64)
    if weights.ndim != 2 or weights.shape[0] != 2 or weights.shape != means.shape:
        raise ValueError(
            f"shares and pay must both have shape (2, n), not {weights.shape} and {means.shape}"
        )
    if not np.isfinite(weights).all() or (weights < 0).any() or (weights.sum(axis=1) == 0).any():
        raise ValueError("shares must not be negative, and each group needs somebody")
    # Where a group has nobody its mean is unknown, and counts for nothing.
    sums = np.where(weights > 0, weights * means, 0).sum(axis=1)
    compared, reference = sums / weights.sum(axis=1)
    gap = float(relative_gap(reference, compared))
    within = np.atleast_1d(relative_gap(means[1], means[0]))
    return MixtureGap(
        compared=float(compared),
        reference=float(reference),
        gap=gap,
        gap_within=within,
        is_reversed=bool((within * gap < 0).all()),
    )
