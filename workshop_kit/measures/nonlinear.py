"""Gaps in a share or a rate, split by a model that is not linear (Bauer and Sinning, Yun)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import EmptyGroupError, NoConvergenceError
from workshop_kit.measures.arguments import as_draws, as_weights
from workshop_kit.measures.glm import fit_glm, fit_glm_draws
from workshop_kit.measures.nonlinear_groups import TwoGroups
from workshop_kit.measures.nonlinear_models import Fit, as_coefficients, fit_group_models
from workshop_kit.measures.nonlinear_parts import NonlinearDraws, NonlinearGap, split_gap
from workshop_kit.measures.parts import block_sums

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray


def decompose_nonlinear(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    family: str,
    coefficients: str | float | ArrayLike = "pooled",
    blocks: Mapping[str, Sequence[int]] | None = None,
    exposure: ArrayLike | None = None,
    weights: ArrayLike | None = None,
    unexplained_detail: bool = True,
) -> NonlinearGap:
    """Split a gap in shares or rates into explained and unexplained parts (Bauer-Sinning, Yun).

    The explained part is the gap that the common model predicts from who has which factors:
    people are priced one by one and then averaged, since a curve of a mean is not the mean
    of the curve. Yun shares it out among the factors in proportion to their differences in
    the predictor, as if the curve were a line between the two groups. With the linear
    family all of it is Oaxaca-Blinder. *Explained* is not a synonym of justified, nor
    *unexplained* of discrimination.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        Any number (linear), 0 or 1 (logit, probit), a count (poisson).
    factors : array_like, shape (n, n_factors)
        One column for each factor, without a constant; leave one level of each categorical
        factor out.
    is_reference : array_like of bool, shape (n,)
        True for the reference group. The gap is positive when it has more.
    family : {"linear", "logit", "probit", "poisson"}
        As `fit_glm`.
    coefficients : str, float or array_like, default "pooled"
        Model that prices the factors: "reference", "compared", "pooled" (both groups with
        an indicator, whose constant is the reference group's: swapping the groups therefore
        changes a little more than the sign), "neumark" (without it), "average", "cotton",
        the weight of the reference group's own, or the coefficients themselves, constant
        last. The choice changes the answer; report it beside the number.
    blocks : mapping of name to column numbers, optional
        Parts are added up by block, in the order of the mapping; every column in one.
    exposure : array_like, shape (n,), optional
        Poisson only: time at risk. Means are then events by unit of exposure.
    weights : array_like, shape (n,), optional
        Sampling weights.
    unexplained_detail : bool, default True
        Whether the unexplained is shared out too, which needs a model of each group.

    Returns
    -------
    NonlinearGap
        ``explained + unexplained == gap``, and the parts of each.

    Raises
    ------
    NoConvergenceError
        If a model has no estimate, or if differences between the groups cancel out so that
        there is no proportion to share by.
    CollinearFactorsError, EmptyGroupError, MissingValueError, OutOfRangeError
        As `fit_glm` and the arguments ask.
    UnknownOptionError
        If the family or the coefficients are not known.

    See Also
    --------
    decompose_fairlie : Parts by exchanging factors between matched people.

    References
    ----------
    .. [1] T. K. Bauer and M. Sinning (2008), "An extension of the Blinder-Oaxaca
       decomposition to nonlinear models", AStA Advances in Statistical Analysis 92, 197-206.
    .. [2] M.-S. Yun (2004), "Decomposing differences in the first moment", Economics Letters
       82(2), 275-280.

    Examples
    --------
    Men work 100 hours in the workshop and 100 in the office, women 50 and 150; the workshop
    has 0.3 accidents an hour for all, the office 0.1 for men and for women.

    >>> workshop = [[1.0], [0.0], [1.0], [0.0]]
    >>> parts = decompose_nonlinear([30, 10, 15, 15], workshop, [True, True, False, False],
    ...     family="poisson", exposure=[100, 100, 50, 150])
    >>> print(f"{parts.gap:.2f} = {parts.explained:.2f} + {abs(parts.unexplained):.2f} an hour")
    0.05 = 0.05 + 0.00 an hour
    """
    data = TwoGroups(outcome, factors, is_reference, family, exposure)
    known = as_weights(weights, "weights", n=data.n)

    def fit(rows: slice | NDArray, table: NDArray) -> NDArray:
        fitted = fit_glm(
            data.outcome[rows],
            table,
            family=family,
            exposure=None if exposure is None else data.exposure[rows],
            weights=known[rows],
        )
        return fitted.coefficients[None, :]

    draws = _split(data, known[None, :], fit, coefficients, blocks, unexplained_detail)
    if not draws.is_settled[0]:
        raise NoConvergenceError("no_proportion")
    names = NonlinearGap.__dataclass_fields__
    values = {name: getattr(draws, name)[0] for name in names}
    return NonlinearGap(**{k: v if np.ndim(v) else float(v) for k, v in values.items()})


def decompose_nonlinear_draws(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    draws: ArrayLike,
    *,
    family: str,
    coefficients: str | float | ArrayLike = "pooled",
    blocks: Mapping[str, Sequence[int]] | None = None,
    exposure: ArrayLike | None = None,
    unexplained_detail: bool = True,
) -> NonlinearDraws:
    """Split the same gap for many vectors of weights at once, as a bootstrap needs.

    Parameters
    ----------
    outcome, factors, is_reference, family, coefficients, blocks, exposure, unexplained_detail
        As `decompose_nonlinear`.
    draws : array_like, shape (n_draws, n)
        Weights of each draw: how many times each row was drawn, times its sampling weight.

    Returns
    -------
    NonlinearDraws
        One row for each draw; those without an estimate are missing and told.

    Raises
    ------
    NoConvergenceError
        If the models of the whole sample have no estimate; a draw never raises for that.
    EmptyGroupError
        If a draw has nobody of a group: draw within each.
    CollinearFactorsError, MissingValueError, OutOfRangeError
        As `decompose_nonlinear`.

    Examples
    --------
    >>> workshop = [[1.0], [0.0], [1.0], [0.0]]
    >>> draws = decompose_nonlinear_draws([30, 10, 15, 15], workshop,
    ...     [True, True, False, False], [[1, 1, 1, 1], [1, 1, 2, 1]],
    ...     family="poisson", exposure=[100, 100, 50, 150])
    >>> draws.explained.round(3).tolist()
    [0.05, 0.02]
    """
    data = TwoGroups(outcome, factors, is_reference, family, exposure)
    counts = as_draws(draws, "draws", n=data.n)

    def fit(rows: slice | NDArray, table: NDArray) -> NDArray:
        return fit_glm_draws(
            data.outcome[rows],
            table,
            counts[:, rows],
            family=family,
            exposure=None if exposure is None else data.exposure[rows],
        ).coefficients

    return _split(data, counts, fit, coefficients, blocks, unexplained_detail)


def _split(
    data: TwoGroups,
    draws: NDArray,
    fit: Fit,
    coefficients: str | float | ArrayLike,
    blocks: Mapping[str, Sequence[int]] | None,
    unexplained_detail: bool,
) -> NonlinearDraws:
    choice = as_coefficients(coefficients, data.n_factors)
    sums = as_sums(blocks, data.n_factors)
    of_reference = draws[:, data.is_reference].sum(axis=1)
    of_compared = draws[:, ~data.is_reference].sum(axis=1)
    if not (of_reference.all() and of_compared.all()):
        raise EmptyGroupError(
            "empty_group", n_reference=of_reference.min(), n_compared=of_compared.min()
        )
    share = of_reference / (of_reference + of_compared)
    models = fit_group_models(
        fit, data.factors, data.is_reference, choice, share, needs_own=unexplained_detail
    )
    groups = (data.group(draws, True), data.group(draws, False))
    return split_gap(*groups, models, sums, is_line=data.is_line)


def as_sums(blocks: Mapping[str, Sequence[int]] | None, n_factors: int) -> NDArray[np.float64]:
    """Return the matrix that adds factors up by block; each is its own without blocks.

    Raises
    ------
    ValueError
        If a column does not exist, stands in two blocks or in none.

    Examples
    --------
    >>> as_sums({"job": [0, 1], "hours": [2]}, 3).tolist()
    [[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    """
    if blocks is None:
        return np.eye(n_factors)
    sums = block_sums(blocks, n_factors)
    if sums[-1].any():
        raise ValueError(f"no block has the columns {np.flatnonzero(sums[-1]).tolist()}")
    return sums[:-1]
