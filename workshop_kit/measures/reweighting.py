"""Gaps in any statistic of a distribution, split by reweighting one of the groups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import as_factors, as_groups, as_values, as_weights, one_of
from workshop_kit.measures.glm import fit_glm

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

GROUPS = ("reference", "compared")

# Equal people can have probabilities that differ in their last digits.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Reweighting:
    """Weights that give one group the factors of the other, and how far to trust them.

    Attributes
    ----------
    weights : ndarray, shape (n,)
        Weight of each row of the reweighted group; 0 for the other group and for the
        trimmed rows.
    propensity : ndarray, shape (n,)
        Probability of being of the reference group, given the factors.
    n_trimmed : int
        Rows left out of the reweighted group because their weight was too large.
    n_outside : int
        Rows of the other group whose probability lies beyond all those of the reweighted
        group: people nobody resembles, for whom the model speaks alone.
    effective_sample_size : float
        Equally weighted people who would tell as much (Kish): a handful says that a few
        people stand for all.
    largest_share : float
        Share of the whole weight that one row holds.
    imbalance : ndarray, shape (n_factors,)
        Mean of each factor in the group that serves as the model, minus its reweighted
        mean, in standard deviations of the former (in its own unit where it does not vary).
        Above 0.1 the reweighting has not done its work.
    """

    weights: NDArray[np.float64]
    propensity: NDArray[np.float64]
    n_trimmed: int
    n_outside: int
    effective_sample_size: float
    largest_share: float
    imbalance: NDArray[np.float64]


@dataclass(frozen=True)
class DistributionGap:
    """A gap in a statistic, split into composition and structure.

    Attributes
    ----------
    reference, compared : ndarray
        Statistic of each group, shape of what the statistic returns.
    counterfactual : ndarray
        Statistic of the group whose structure is kept, with the other's factors.
    composition : ndarray
        Part of the gap due to who has which factors.
    structure : ndarray
        The rest: what the same factors bring to each group, and all that was left out.
    reweighting : Reweighting
        The weights and their diagnostics.
    """

    reference: NDArray[np.float64]
    compared: NDArray[np.float64]
    counterfactual: NDArray[np.float64]
    composition: NDArray[np.float64]
    structure: NDArray[np.float64]
    reweighting: Reweighting

    @property
    def gap(self) -> NDArray[np.float64]:
        """Reference minus compared: composition plus structure."""
        return self.reference - self.compared


def reweight(
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    structure: str = "reference",
    weights: ArrayLike | None = None,
    trim_above: float | None = None,
) -> Reweighting:
    """Return weights under which one group has the factors of the other.

    A logit gives the probability of being of each group given the factors; each row of the
    group is weighted by the odds of being of the other one. Factors are balanced as far as
    the logit is right, which `Reweighting.imbalance` shows, and where the groups overlap.

    Parameters
    ----------
    factors : array_like, shape (n, n_factors)
        One column for each factor, without a constant. Add products and squares to balance
        more than means.
    is_reference : array_like of bool, shape (n,)
        True for the reference group.
    structure : {"reference", "compared"}
        The group that is reweighted: its structure is kept, with the factors of the other.
    weights : array_like, shape (n,), optional
        Sampling weights.
    trim_above : float, optional
        Largest share of the reweighted group's weight that one row may hold; those above
        are left out and counted (Huber, Lechner and Wunsch take 1 / √n). None are left out
        by default.

    Returns
    -------
    Reweighting
        Weights and diagnostics.

    Raises
    ------
    NoConvergenceError
        If a factor tells the groups apart without exception: they cannot be compared.
    CollinearFactorsError, EmptyGroupError, MissingValueError, OutOfRangeError
        As the arguments ask; `OutOfRangeError` also if nobody is left once trimmed.
    UnknownOptionError
        If `structure` is not one of the two words.

    References
    ----------
    .. [1] J. DiNardo, N. Fortin and T. Lemieux (1996), "Labor market institutions and the
       distribution of wages, 1973-1992: a semiparametric approach", Econometrica 64(5),
       1001-1044.
    .. [2] M. Huber, M. Lechner and C. Wunsch (2013), "The performance of estimators based on
       the propensity score", Journal of Econometrics 175(1), 1-21.
    .. [3] L. Kish (1965), Survey Sampling, Wiley.

    Examples
    --------
    Of four men one is part-time, of four women three: each man in part-time counts three
    times, the others a third.

    >>> import numpy as np
    >>> part_time = np.array([[1, 0, 0, 0, 1, 1, 1, 0]]).T
    >>> reweight(part_time, np.arange(8) < 4).weights[:4].round(3).tolist()
    [3.0, 0.333, 0.333, 0.333]
    """
    one_of("structure", structure, GROUPS)
    groups = np.asarray(is_reference)
    groups = as_groups(groups, "is_reference", n=len(groups))
    table = as_factors(factors, "factors", n=len(groups))
    known = as_weights(weights, "weights", n=len(groups))
    propensity = fit_glm(groups, table, family="logit", weights=known).predict(table)
    kept = groups if structure == "reference" else ~groups
    own = propensity if structure == "reference" else 1 - propensity
    share = known[kept].sum() / known.sum()
    moved = np.zeros(len(groups))
    moved[kept] = known[kept] * (1 - own[kept]) / own[kept] * share / (1 - share)
    is_trimmed = np.zeros(len(groups), dtype=bool)
    if trim_above is not None:
        is_trimmed = moved > trim_above * moved.sum()
        moved[is_trimmed] = 0
    total = moved.sum()
    if total == 0:
        raise OutOfRangeError("all_zero", argument="trim_above")
    reached = propensity[kept & (known > 0)]
    low, high = reached.min() - _ROUNDING, reached.max() + _ROUNDING
    model = propensity[~kept & (known > 0)]
    return Reweighting(
        weights=moved,
        propensity=propensity,
        n_trimmed=int(is_trimmed.sum()),
        n_outside=int(((model < low) | (model > high)).sum()),
        effective_sample_size=float(total**2 / (moved @ moved)),
        largest_share=float(moved.max() / total),
        imbalance=_imbalance(table, np.where(kept, 0.0, known), moved),
    )


def decompose_by_reweighting(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    statistic: Callable[..., ArrayLike],
    *,
    structure: str = "reference",
    weights: ArrayLike | None = None,
    trim_above: float | None = None,
) -> DistributionGap:
    """Split a gap in any statistic into composition and structure by reweighting.

    The composition part is what the gap loses when the group whose structure is kept is
    given the factors of the other. It makes no model of the outcome, and gives no detail by
    factor. *Structure* is not a synonym of discrimination: it holds every factor left out.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        In any unit.
    factors, is_reference, structure, weights, trim_above
        As `reweight`. Trimming touches the counterfactual alone: the gap stays everyone's.
    statistic : callable
        Called with the values and the keyword ``weights``; returns a number or an array:
        `weighted_mean`, `variance`, `gini_coefficient`, or several quantiles at once by
        ``functools.partial(quantiles, probabilities=[0.1, 0.5, 0.9])``.

    Returns
    -------
    DistributionGap
        ``composition + structure == gap``, reference minus compared, in the unit of the
        statistic.

    Raises
    ------
    NoConvergenceError, CollinearFactorsError, EmptyGroupError, MissingValueError
        As `reweight`.

    References
    ----------
    .. [1] J. DiNardo, N. Fortin and T. Lemieux (1996), "Labor market institutions and the
       distribution of wages, 1973-1992: a semiparametric approach", Econometrica 64(5),
       1001-1044.
    .. [2] N. Fortin, T. Lemieux and S. Firpo (2011), "Decomposition methods in economics",
       Handbook of Labor Economics 4A, 1-102.

    Examples
    --------
    Part-time pays 10 an hour less than full-time; women, more often in part-time, are
    paid 1 less besides.

    >>> import numpy as np
    >>> from workshop_kit.measures import weighted_mean
    >>> part_time = np.array([[1, 0, 0, 0, 1, 1, 1, 0]]).T
    >>> is_man = np.arange(8) < 4
    >>> pay = 20 - 10 * part_time[:, 0] - ~is_man
    >>> parts = decompose_by_reweighting(pay, part_time, is_man, weighted_mean)
    >>> print(f"{parts.gap:.1f} = {parts.composition:.1f} + {parts.structure:.1f}")
    6.0 = 5.0 + 1.0
    """
    array = as_values(outcome, "outcome")
    moved = reweight(
        factors, is_reference, structure=structure, weights=weights, trim_above=trim_above
    )
    groups = as_groups(is_reference, "is_reference", n=len(array))
    known = as_weights(weights, "weights", n=len(array))
    reference, compared, counterfactual = (
        np.asarray(statistic(array[rows], weights=counts[rows]), dtype=np.float64)
        for rows, counts in (
            (groups, known),
            (~groups, known),
            (moved.weights > 0, moved.weights),
        )
    )
    before, after = reference - counterfactual, counterfactual - compared
    is_own = structure == "reference"
    return DistributionGap(
        reference=reference,
        compared=compared,
        counterfactual=counterfactual,
        composition=before if is_own else after,
        structure=after if is_own else before,
        reweighting=moved,
    )


def _imbalance(table: NDArray, model: NDArray, moved: NDArray) -> NDArray[np.float64]:
    """Return the mean under the first weights minus that under the others, standardised."""
    wanted, reached = model @ table / model.sum(), moved @ table / moved.sum()
    spread = np.sqrt(model @ (table - wanted) ** 2 / model.sum())
    return (wanted - reached) / np.where(spread > 0, spread, 1.0)
