"""How a difference between groups changes when covariates are added, and owing to which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_factors, as_values, as_weights, one_of
from workshop_kit.measures.cross_products import (
    inverse_cross_products,
    solve_normal_equations,
    weighted_cross_products,
)
from workshop_kit.measures.least_squares import (
    as_clusters,
    named,
    refuse_too_few,
    scores_covariance,
    small_sample,
    sum_within,
)
from workshop_kit.measures.parts import Parts, refuse_unequal
from workshop_kit.measures.standard_columns import standardise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

COVARIANCES = ("classical", "robust", "cluster")


@dataclass(frozen=True)
class GelbachGap:
    """What adding covariates takes away from a coefficient, by covariate.

    Attributes
    ----------
    short, short_error : float
        Coefficient of the focus without the added covariates; its standard error.
    long, long_error : float
        The same with all of them: what they leave.
    parts : Parts, of n_added
        What each takes away, ``short - long`` in all; `Parts.by_block` adds them up.
    covariance : str
        What the standard errors allow for.
    n : int
        Rows with a weight.
    """

    short: float
    short_error: float
    long: float
    long_error: float
    parts: Parts
    covariance: str
    n: int

    def __post_init__(self) -> None:
        scale = abs(self.short) + self.short_error + float(np.abs(self.parts.values).sum())
        refuse_unequal(self.short, self.long, self.explained, scale=scale)

    @property
    def explained(self) -> float:
        """What all the added covariates take away; explained is not justified."""
        return self.parts.total


def gelbach(
    outcome: ArrayLike,
    focus: ArrayLike,
    added: ArrayLike,
    *,
    base: ArrayLike | None = None,
    weights: ArrayLike | None = None,
    covariance: str = "classical",
    clusters: ArrayLike | None = None,
    names: Sequence[str] | None = None,
) -> GelbachGap:
    """Return what each added covariate takes away from the coefficient of the focus.

    Adding covariates one by one gives each a part that depends on its turn. Gelbach (2016)
    takes the coefficients of the model with all of them, times how much each covariate
    differs with the focus (omitted-variable formula): no order is involved. A part is not
    the effect of the covariate: it credits the last link of a chain, and a covariate that
    is itself a result of the focus is counted as its own.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        Any unit; the parts carry it, per unit of the focus.
    focus : array_like, shape (n,)
        Whose coefficient is studied: with `is_reference`, a gap between two groups, positive
        when the reference group has more.
    added : array_like, shape (n, n_added)
        Covariates of the long model only. The sum over the levels of a categorical factor
        does not depend on the level left out.
    base : array_like, shape (n, n_base), optional
        Covariates held in both models.
    weights : array_like, shape (n,), optional
        Sampling weights; their scale does not matter.
    covariance : {"classical", "robust", "cluster"}, default "classical"
        The same residual variance for all, any variances, or residuals that go together
        within a cluster; corrections for small samples as in Gelbach's Stata command.
    clusters : array_like, shape (n,), optional
        Cluster of each row, with "cluster" and only then.
    names : sequence of str, optional
        Names of the added covariates, for the errors.

    Returns
    -------
    GelbachGap
        ``long + parts.total == short``.

    Raises
    ------
    CollinearFactorsError
        If a column is a combination of those before it (focus, base, added).
    EmptyGroupError
        If there are no more rows than coefficients.
    MissingValueError, OutOfRangeError
        If a number is missing, or a weight negative.
    UnknownOptionError
        If `covariance` is another word.

    References
    ----------
    .. [1] J. B. Gelbach (2016), "When do covariates matter? And which ones, and how much?",
       Journal of Labor Economics 34(2), 509-543.

    Examples
    --------
    Pay of 1500 euros plus 100 a year of seniority, plus 50 for the first four, who have 2.5
    years more on average.

    >>> seniority = np.array([[2.0], [4.0], [6.0], [8.0], [1.0], [2.0], [3.0], [4.0]])
    >>> is_man = np.repeat([True, False], 4)
    >>> pay = 1500 + 100 * seniority[:, 0] + 50 * is_man
    >>> gap = gelbach(pay, is_man, seniority)
    >>> print(f"{gap.short:.0f} = {gap.long:.0f} + {gap.parts.values[0]:.0f} euros")
    300 = 50 + 250 euros
    """
    one_of("covariance", covariance, COVARIANCES)
    pay = as_values(outcome, "outcome")
    n = len(pay)
    studied = as_values(focus, "focus", n=n)
    covariates = as_factors(added, "added", n=n)
    held = as_factors(np.empty((n, 0)) if base is None else base, "base", n=n)
    weight = as_weights(weights, "weights", n=n)
    groups = as_clusters(clusters, covariance, n=n)
    n_short = 2 + held.shape[1]
    labels = [f"base {place + 1}" for place in range(held.shape[1])]
    labels += named(names, covariates.shape[1])
    n_long = n_short + covariates.shape[1]
    refuse_too_few(weight, n_long)
    columns = standardise(pay, np.column_stack([studied, held, covariates]), weight)
    cross = weighted_cross_products(columns.table, weight)
    short, slopes, long = short_and_long(cross, n_short, names=["1", "focus", *labels])
    design, target = columns.table[:, :-1], columns.table[:, -1]
    first = design[:, :n_short]
    residuals = target - first @ short, target - design @ long
    inverses = (
        inverse_cross_products(cross[:n_short, :n_short]),
        inverse_cross_products(cross[:-1, :-1]),
    )
    fits = [
        scores_covariance(
            table, left, weight, inverse, kind=covariance, clusters=groups, n_kept=table.shape[1]
        )
        for table, left, inverse in zip((first, design), residuals, inverses, strict=True)
    ]
    differences, prices = slopes[1], long[n_short:]
    left_over = design[:, n_short:] - first @ slopes
    if covariance == "classical":
        # Residuals of the covariates and of the outcome are uncorrelated by construction.
        n_rows = int((weight > 0).sum())
        spread = left_over.T @ (left_over * weight[:, None]) / (n_rows - n_long)
        parts_covariance = (
            np.outer(prices, prices) * inverses[0][1, 1] * spread
            + np.outer(differences, differences) * fits[1][n_short:, n_short:]
        )
    else:
        from_slopes = (first @ inverses[0][:, 1] * weight)[:, None] * left_over * prices
        from_prices = design * (weight * residuals[1])[:, None] @ inverses[1]
        parts_covariance = _joint_covariance(
            from_slopes,
            from_prices[:, n_short:] * differences,
            kind=covariance,
            clusters=groups,
            n_rows=int((weight > 0).sum()),
            n_long=n_long,
        )
    unit = columns.scale[-1] / columns.scale[0]
    return GelbachGap(
        short=float(short[1] * unit),
        short_error=float(np.sqrt(fits[0][1, 1]) * unit),
        long=float(long[1] * unit),
        long_error=float(np.sqrt(fits[1][1, 1]) * unit),
        parts=Parts(differences * prices * unit, parts_covariance * unit**2),
        covariance=covariance,
        n=int((weight > 0).sum()),
    )


def short_and_long(
    cross: NDArray[np.float64],
    n_short: int,
    *,
    collinear: str = "error",
    names: Sequence[object] | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the models without and with the added columns, of many cross-products at once.

    Parameters
    ----------
    cross : ndarray, shape (..., n_columns, n_columns)
        Cross-products of ones, focus, base, added columns, outcome.
    n_short : int
        Columns of the short model: ones, focus, base.
    collinear, names
        As for `solve_normal_equations`.

    Returns
    -------
    short : ndarray, shape (..., n_short)
        Outcome on the columns of the short model.
    slopes : ndarray, shape (..., n_short, n_added)
        Added columns on those of the short model.
    long : ndarray, shape (..., n_columns - 1)
        Outcome on all.
    """
    without = solve_normal_equations(
        cross[..., :n_short, :n_short],
        cross[..., :n_short, n_short:],
        collinear=collinear,
        names=names,
    )
    long = solve_normal_equations(
        cross[..., :-1, :-1], cross[..., :-1, -1], collinear=collinear, names=names
    )
    return without[..., -1], without[..., :-1], long


def _joint_covariance(
    from_slopes: NDArray[np.float64],
    from_prices: NDArray[np.float64],
    *,
    kind: str,
    clusters: NDArray[np.intp] | None,
    n_rows: int,
    n_long: int,
) -> NDArray[np.float64]:
    """Covariance of the parts from the influence of each row on slopes and on prices."""
    n_units = n_rows
    if clusters is not None:
        from_slopes, from_prices = (
            sum_within(from_slopes, clusters),
            sum_within(from_prices, clusters),
        )
        n_units = len(from_slopes)
    both = from_slopes.T @ from_prices
    # Stata: the prices have the correction of their regression, all else that of means.
    return from_prices.T @ from_prices * small_sample(kind, n_rows, n_long, clusters) + (
        from_slopes.T @ from_slopes + both + both.T
    ) * n_units / (n_units - 1)
