"""A difference between two averages split by composition and rates, without a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError, MissingValueError, OutOfRangeError
from workshop_kit.measures.arguments import one_of
from workshop_kit.measures.parts import refuse_unequal

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

UNKNOWN_RATES = ("error", "other_group")
VIEWPOINTS = ("reference", "compared")


@dataclass(frozen=True)
class RateGap:
    """A gap between two averages in two parts, by category.

    Everything is in the unit of the rates, and positive when the reference group has more.

    Attributes
    ----------
    reference, compared : float
        The two averages.
    gap : float
        The first minus the second.
    composition_by_category, rate_by_category : ndarray, shape (n_categories,)
        What each category brings to each part.
    """

    reference: float
    compared: float
    gap: float
    composition_by_category: NDArray[np.float64]
    rate_by_category: NDArray[np.float64]

    def __post_init__(self) -> None:
        parts = (self.composition_by_category, self.rate_by_category)
        refuse_unequal(self.gap, self.composition, self.rate, scale=_scale(self, *parts))

    @property
    def composition(self) -> float:
        """Part that goes with being in other categories; explained is not justified."""
        return float(self.composition_by_category.sum())

    @property
    def rate(self) -> float:
        """Part that goes with other rates in the same category."""
        return float(self.rate_by_category.sum())


@dataclass(frozen=True)
class RateGapInThree:
    """A gap between two averages in three parts, by category; signs as for `RateGap`.

    Attributes
    ----------
    reference, compared : float
        The two averages.
    gap : float
        The first minus the second.
    composition_by_category, rate_by_category, interaction_by_category : ndarray, (n_categories,)
        What each category brings to each part.
    viewpoint : str
        Group whose rates weigh the composition, and whose composition weighs the rates.
    """

    reference: float
    compared: float
    gap: float
    composition_by_category: NDArray[np.float64]
    rate_by_category: NDArray[np.float64]
    interaction_by_category: NDArray[np.float64]
    viewpoint: str

    def __post_init__(self) -> None:
        parts = (self.composition_by_category, self.rate_by_category, self.interaction_by_category)
        refuse_unequal(
            self.gap,
            self.composition,
            self.rate,
            self.interaction,
            scale=_scale(self, *parts),
        )

    @property
    def composition(self) -> float:
        """Part that goes with being in other categories, at the rates of the viewpoint."""
        return float(self.composition_by_category.sum())

    @property
    def rate(self) -> float:
        """Part that goes with other rates, for the composition of the viewpoint."""
        return float(self.rate_by_category.sum())

    @property
    def interaction(self) -> float:
        """Part that goes with both at once: being where the rates differ most."""
        return float(self.interaction_by_category.sum())


def decompose_rates(
    shares: ArrayLike, rates: ArrayLike, *, unknown_rates: str = "error"
) -> RateGap:
    """Split a gap between two averages into composition and rates (Kitagawa).

    Composition: the two groups are not spread alike over the categories. Rates: within the
    same category they do not have the same. Each difference is weighed by the average of
    the two groups, so that nothing is left over and no group is the standard. It is no
    model: what differs within a category is in the rates, whatever its reason. The detail of
    the composition part by category depends on the zero of the rates: its sum does not.

    Parameters
    ----------
    shares : array_like, shape (2, n_categories)
        Share, or number, of each group in each category; row 0 the compared group, row 1
        the reference. Each row is divided by its sum.
    rates : array_like, shape (2, n_categories)
        Rate or mean of each group in each category, in any unit; whatever where the group
        has nobody.
    unknown_rates : {"error", "other_group"}, default "error"
        What becomes of a category where one of the groups has nobody, so that its rate is
        unknown: an error, or the rate of the other group is taken. All that such a category
        brings is then composition, an assumption to be told beside the number. A category
        with nobody of either group counts for nothing.

    Returns
    -------
    RateGap
        ``composition + rate == gap``, with their detail.

    Raises
    ------
    EmptyGroupError
        If a group has nobody at all, or nobody in a category where the other has some, and
        `unknown_rates` is "error".
    MissingValueError
        If a share is missing, or the rate of a category where the group has somebody.
    OutOfRangeError
        If a share is negative.
    UnknownOptionError
        If `unknown_rates` is another word.
    ValueError
        If the shapes are not the same, (2, n_categories).

    References
    ----------
    .. [1] E. M. Kitagawa (1955), "Components of a difference between two rates", Journal of
       the American Statistical Association 50(272), 1168-1194.

    Examples
    --------
    One woman in four and one man in two are managers; workers earn 2000 euros, women and
    men, managers 3000 and 3200.

    >>> gap = decompose_rates([[3, 1], [1, 1]], [[2000, 3000], [2000, 3200]])
    >>> gap.gap, gap.composition, gap.rate
    (350.0, 275.0, 75.0)
    """
    spread, paid = _known_rates(shares, rates, unknown_rates)
    means = (spread * paid).sum(axis=1)
    return RateGap(
        reference=float(means[1]),
        compared=float(means[0]),
        gap=float(means[1] - means[0]),
        composition_by_category=(spread[1] - spread[0]) * paid.mean(axis=0),
        rate_by_category=(paid[1] - paid[0]) * spread.mean(axis=0),
    )


def decompose_rates_in_three(
    shares: ArrayLike,
    rates: ArrayLike,
    *,
    viewpoint: str = "compared",
    unknown_rates: str = "error",
) -> RateGapInThree:
    """Split a gap between two averages into composition, rates and interaction.

    From the compared group's viewpoint, *composition* is what it would gain by the spread of
    the reference group at its own rates, *rates* what it would gain by the rates of the
    reference group where it is; *interaction* is what both bring together.

    Parameters
    ----------
    shares, rates, unknown_rates
        As for `decompose_rates`.
    viewpoint : {"compared", "reference"}, default "compared"
        Group whose rates weigh the composition, and whose composition weighs the rates.

    Returns
    -------
    RateGapInThree
        ``composition + rate + interaction == gap``, with their detail.

    Raises
    ------
    EmptyGroupError, MissingValueError, OutOfRangeError, UnknownOptionError, ValueError
        As for `decompose_rates`.

    References
    ----------
    .. [1] E. M. Kitagawa (1955), "Components of a difference between two rates", Journal of
       the American Statistical Association 50(272), 1168-1194.

    Examples
    --------
    >>> gap = decompose_rates_in_three([[3, 1], [1, 1]], [[2000, 3000], [2000, 3200]])
    >>> gap.composition, gap.rate, gap.interaction
    (250.0, 50.0, 50.0)
    """
    one_of("viewpoint", viewpoint, VIEWPOINTS)
    spread, paid = _known_rates(shares, rates, unknown_rates)
    means = (spread * paid).sum(axis=1)
    is_reference = viewpoint == "reference"
    own = 1 if is_reference else 0
    more, dearer = spread[1] - spread[0], paid[1] - paid[0]
    return RateGapInThree(
        reference=float(means[1]),
        compared=float(means[0]),
        gap=float(means[1] - means[0]),
        composition_by_category=more * paid[own],
        rate_by_category=dearer * spread[own],
        interaction_by_category=(-1 if is_reference else 1) * more * dearer,
        viewpoint=viewpoint,
    )


def _known_rates(
    shares: ArrayLike, rates: ArrayLike, unknown_rates: str
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return shares that add up to 1 in each group, and a rate for each of them."""
    one_of("unknown_rates", unknown_rates, UNKNOWN_RATES)
    people, paid = np.asarray(shares, dtype=np.float64), np.array(rates, dtype=np.float64)
    if people.ndim != 2 or people.shape[0] != 2 or people.shape != paid.shape:
        raise ValueError(
            f"shares and rates must both have shape (2, n), not {people.shape} and {paid.shape}"
        )
    _refuse_missing(people, np.ones_like(people, dtype=bool), "shares")
    if (people < 0).any():
        first = int(np.argwhere((people < 0).T)[0][0])
        raise OutOfRangeError(
            "negative_value",
            argument="shares",
            n=int((people < 0).sum()),
            row=first + 1,
            value=float(people[:, first].min()),
        )
    sums = people.sum(axis=1)
    if (sums == 0).any():
        counts = np.ceil(sums).astype(int).tolist()
        raise EmptyGroupError("empty_group", n_reference=counts[1], n_compared=counts[0])
    is_there = people > 0
    _refuse_missing(paid, is_there, "rates")
    is_half_known = is_there[0] ^ is_there[1]
    if is_half_known.any() and unknown_rates == "error":
        raise EmptyGroupError(
            "group_absent_from_category",
            n=int(is_half_known.sum()),
            category=int(np.flatnonzero(is_half_known)[0]) + 1,
        )
    paid = np.where(is_there, paid, np.where(is_there[::-1], paid[::-1], 0.0))
    return people / sums[:, None], paid


def _refuse_missing(
    values: NDArray[np.float64], is_needed: NDArray[np.bool_], argument: str
) -> None:
    is_missing = (~np.isfinite(values) & is_needed).any(axis=0)
    if is_missing.any():
        raise MissingValueError(
            "missing_number",
            argument=argument,
            n=int(is_missing.sum()),
            row=int(np.flatnonzero(is_missing)[0]) + 1,
        )


def _scale(gap: RateGap | RateGapInThree, *parts: NDArray[np.float64]) -> float:
    """Size of the numbers that are added up: rounding is a share of it."""
    largest = max(float(np.abs(part).max(initial=0.0)) for part in parts)
    return max(abs(gap.reference), abs(gap.compared), largest)
