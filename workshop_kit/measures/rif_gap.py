"""Gaps in a quantile, a variance or a Gini coefficient, split by regressions (RIF)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_factors, as_groups, as_values, as_weights
from workshop_kit.measures.glm import fit_glm
from workshop_kit.measures.oaxaca import TwoFoldGap, decompose_mean_gap
from workshop_kit.measures.parts import refuse_unequal
from workshop_kit.measures.reweighting import Reweighting, reweight
from workshop_kit.measures.rif import rif

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class ReweightedGap:
    """A gap in a statistic in four parts, each by factor with the constant last.

    Attributes
    ----------
    reference, compared, counterfactual : float
        Statistic of each group, and of the reweighted one.
    composition_parts : ndarray, shape (n_factors + 1,)
        Who has which factors, at the prices of the group whose structure is kept.
    specification_parts : ndarray, shape (n_factors + 1,)
        How much these prices change once the factors are those of the other group. Far from
        zero, the linear model is wrong and the composition part with it.
    structure_parts : ndarray, shape (n_factors + 1,)
        Prices of the two groups for the same factors.
    reweighting_parts : ndarray, shape (n_factors + 1,)
        What reweighting has not balanced.
    reweighting : Reweighting
        The weights and their diagnostics.
    """

    reference: float
    compared: float
    counterfactual: float
    composition_parts: NDArray[np.float64]
    specification_parts: NDArray[np.float64]
    structure_parts: NDArray[np.float64]
    reweighting_parts: NDArray[np.float64]
    reweighting: Reweighting

    def __post_init__(self) -> None:
        parts = np.concatenate(
            [
                self.composition_parts,
                self.specification_parts,
                self.structure_parts,
                self.reweighting_parts,
            ]
        )
        scale = max(abs(self.reference), abs(self.compared), np.abs(parts).max(initial=0.0))
        refuse_unequal(self.gap, *parts, scale=scale)

    @property
    def gap(self) -> float:
        """Reference minus compared: the sum of the four parts."""
        return self.reference - self.compared


def decompose_rif(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    statistic: str,
    probability: float | None = None,
    bandwidth: float | None = None,
    definition: str = "averaged_inverted_cdf",
    coefficients: str | float = "reference",
    categorical: Sequence[Sequence[int]] = (),
    weights: ArrayLike | None = None,
    covariance: str | None = None,
) -> TwoFoldGap:
    """Split a gap in a quantile, a variance or a Gini coefficient by factor (RIF).

    Oaxaca-Blinder on the recentred influence function of each group, whose means are the
    statistics. It holds for small changes of the factors, as the line that it draws: compare
    it with `decompose_by_reweighting`, which draws none, or look at the specification part
    of `decompose_rif_reweighted`. *Explained* is not a synonym of justified.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        In any unit; above zero for the Gini coefficient.
    factors, is_reference, coefficients, categorical, weights, covariance
        As `decompose_mean_gap`.
    statistic, probability, bandwidth, definition
        As `rif`.

    Returns
    -------
    TwoFoldGap
        Its gap is that of the statistic. Its standard errors take the influence function as
        known: for a quantile they are a little short; bootstrap the whole for an interval.

    Raises
    ------
    UnknownOptionError, OutOfRangeError, MissingValueError, EmptyGroupError
        As `rif` and `decompose_mean_gap`.
    CollinearFactorsError
        If a factor is a combination of the others within a group.

    References
    ----------
    .. [1] S. Firpo, N. Fortin and T. Lemieux (2009), "Unconditional quantile regressions",
       Econometrica 77(3), 953-973.
    .. [2] S. Firpo, N. Fortin and T. Lemieux (2018), "Decomposing wage distributions using
       recentered influence function regressions", Econometrics 6(2), 28.

    Examples
    --------
    Bonuses make the pay of the men who have one differ more; women have none.

    >>> import numpy as np
    >>> grade = np.array([[0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0]]).T
    >>> pay = np.array([10.0, 12.0, 14.0, 20.0, 10.0, 12.0, 10.0, 12.0])
    >>> parts = decompose_rif(pay, grade, np.arange(8) < 4, statistic="variance")
    >>> parts.gap, round(parts.explained, 6), round(parts.unexplained, 6)
    (13.0, 2.0, 11.0)
    """
    array, groups, known = _looked_at(outcome, is_reference, weights)
    influence = np.empty(len(array))
    for rows in (groups, ~groups):
        influence[rows] = rif(
            array[rows],
            statistic=statistic,
            probability=probability,
            weights=known[rows],
            bandwidth=bandwidth,
            definition=definition,
        )
    return decompose_mean_gap(
        influence,
        factors,
        groups,
        coefficients=coefficients,
        categorical=categorical,
        weights=known,
        covariance=covariance,
    )


def decompose_rif_reweighted(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    statistic: str,
    probability: float | None = None,
    bandwidth: float | None = None,
    definition: str = "averaged_inverted_cdf",
    balanced: ArrayLike | None = None,
    structure: str = "reference",
    weights: ArrayLike | None = None,
    trim_above: float | None = None,
) -> ReweightedGap:
    """Split a gap in a statistic by factor, with the errors of model and weights told apart.

    A group is first reweighted to the factors of the other, as in `decompose_by_reweighting`;
    regressions of the influence function in each group and in the reweighted one then give
    the detail. With the mean this is the doubly robust Oaxaca-Blinder decomposition.

    Parameters
    ----------
    outcome, factors, is_reference, statistic, probability, bandwidth, definition, weights
        As `decompose_rif`.
    balanced : array_like, shape (n, n_columns), optional
        Columns that the weights balance, by default the factors: add their products and
        squares to balance more than means.
    structure, trim_above
        As `reweight`.

    Returns
    -------
    ReweightedGap
        Composition, specification, structure and reweighting parts, which add up to the gap.

    Raises
    ------
    NoConvergenceError
        If a factor tells the groups apart without exception.
    UnknownOptionError, OutOfRangeError, MissingValueError, CollinearFactorsError
        As `decompose_rif`.

    References
    ----------
    .. [1] S. Firpo, N. Fortin and T. Lemieux (2018), "Decomposing wage distributions using
       recentered influence function regressions", Econometrics 6(2), 28.

    Examples
    --------
    >>> import numpy as np
    >>> part_time = np.array([[1, 0, 0, 0, 1, 1, 1, 0]]).T
    >>> is_man = np.arange(8) < 4
    >>> pay = 20 - 10 * part_time[:, 0] - ~is_man
    >>> parts = decompose_rif_reweighted(pay, part_time, is_man, statistic="mean")
    >>> parts.composition_parts.round(6).tolist(), round(float(parts.structure_parts[-1]), 6)
    ([5.0, 0.0], 1.0)
    """
    array, groups, known = _looked_at(outcome, is_reference, weights)
    table = as_factors(factors, "factors", n=len(array))
    moved = reweight(
        table if balanced is None else balanced,
        groups,
        structure=structure,
        weights=known,
        trim_above=trim_above,
    )
    options = {
        "statistic": statistic,
        "probability": probability,
        "bandwidth": bandwidth,
        "definition": definition,
    }
    reference, compared, between = (
        _fit(array, table, counts, options)
        for counts in (np.where(groups, known, 0.0), np.where(groups, 0.0, known), moved.weights)
    )
    kept, other, sign = reference, compared, 1
    if structure == "compared":
        kept, other, sign = compared, reference, -1
    return ReweightedGap(
        reference=reference.statistic,
        compared=compared.statistic,
        counterfactual=between.statistic,
        composition_parts=sign * (kept.means - between.means) * kept.prices,
        specification_parts=sign * between.means * (kept.prices - between.prices),
        structure_parts=sign * other.means * (between.prices - other.prices),
        reweighting_parts=sign * (between.means - other.means) * between.prices,
        reweighting=moved,
    )


@dataclass(frozen=True)
class _Model:
    """Mean factors and prices of one group, the constant last."""

    statistic: float
    means: NDArray[np.float64]
    prices: NDArray[np.float64]


def _fit(outcome: NDArray, factors: NDArray, counts: NDArray, options: dict) -> _Model:
    rows = counts > 0
    weights, table = counts[rows], factors[rows]
    influence = rif(outcome[rows], weights=weights, **options)
    return _Model(
        statistic=float(weights @ influence / weights.sum()),
        means=np.append(weights @ table / weights.sum(), 1.0),
        prices=fit_glm(influence, table, family="linear", weights=weights).coefficients,
    )


def _looked_at(
    outcome: ArrayLike, is_reference: ArrayLike, weights: ArrayLike | None
) -> tuple[NDArray, NDArray, NDArray]:
    array = as_values(outcome, "outcome")
    groups = as_groups(is_reference, "is_reference", n=len(array))
    return array, groups, as_weights(weights, "weights", n=len(array))
