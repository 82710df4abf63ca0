"""Bootstrap draws of the linear decompositions, from cross-products instead of new fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_factors, as_groups, as_values, as_weights
from workshop_kit.measures.cross_products import weighted_cross_products
from workshop_kit.measures.gelbach import short_and_long
from workshop_kit.measures.group_fit import refuse_empty
from workshop_kit.measures.group_models import (
    common_coefficients,
    group_coefficients,
    known_choice,
    with_group_column,
)
from workshop_kit.measures.least_squares import named
from workshop_kit.measures.levels import Levels, normalisation
from workshop_kit.measures.standard_columns import StandardColumns, standardise
from workshop_kit.measures.weighted_resampling import resampled_blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.random import Generator
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class LinearDraws:
    """Bootstrap draws of a gap and of its parts; missing where a draw cannot tell them.

    Signs and units are those of `decompose_mean_gap`; the constant is last. A draw in which
    a level has nobody left in a group cannot tell this group's coefficients: its unexplained
    detail is missing, and counted.

    Attributes
    ----------
    gap : ndarray, shape (n_draws,)
        Mean of the reference group minus that of the compared one.
    explained, unexplained : ndarray, shape (n_draws, n_factors + 1)
        Oaxaca-Blinder, by factor.
    short, long : ndarray, shape (n_draws,)
        Coefficient of the reference group without and with the added factors (Gelbach).
    gelbach : ndarray, shape (n_draws, n_added)
        What each added factor takes away: ``short - long`` in all.
    n_unsolved_groups, n_unsolved_common, n_unsolved_gelbach : int
        Draws whose models of the groups, common model, models of Gelbach are missing.
    """

    gap: NDArray[np.float64]
    explained: NDArray[np.float64]
    unexplained: NDArray[np.float64]
    short: NDArray[np.float64]
    long: NDArray[np.float64]
    gelbach: NDArray[np.float64]
    n_unsolved_groups: int
    n_unsolved_common: int
    n_unsolved_gelbach: int


def resample_linear(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    coefficients: str | float = "pooled",
    base: Sequence[int] = (),
    categorical: Sequence[Sequence[int]] = (),
    weights: ArrayLike | None = None,
    n_draws: int = 500,
    names: Sequence[str] | None = None,
    rng: Generator,
) -> LinearDraws:
    """Return bootstrap draws of Oaxaca-Blinder and of Gelbach, people drawn within groups.

    A draw is a set of counts, and all that a linear model needs of the rows is a sum weighted
    by them: one product of matrices for all the draws, then one small system for each. Every
    draw equals what refitting the rows drawn would give.

    Parameters
    ----------
    outcome, factors, is_reference, coefficients, categorical, weights
        As for `decompose_mean_gap`; the counts multiply the weights.
    base : sequence of int, optional
        Columns of `factors` that Gelbach's method holds in both models; the others are added.
    n_draws : int, default 500
        Number of draws.
    names : sequence of str, optional
        Names of the factors, for the errors.
    rng : Generator
        Source of chance.

    Returns
    -------
    LinearDraws

    Raises
    ------
    CollinearFactorsError
        If a factor is a combination of those before it in the sample itself, both groups
        together. In a draw, or in one group, its numbers are missing and counted.
    EmptyGroupError, MissingValueError, OutOfRangeError, UnknownOptionError
        As for `decompose_mean_gap`.

    Notes
    -----
    Time goes with rows x draws x pairs of columns, in products of matrices; memory beyond the
    columns themselves does not grow with the number of rows.

    Examples
    --------
    >>> rng = np.random.default_rng(2014)
    >>> seniority = rng.uniform(0, 10, (200, 1))
    >>> is_man = rng.random(200) < 0.5
    >>> pay = 1500 + 100 * seniority[:, 0] + 50 * is_man
    >>> draws = resample_linear(pay, seniority, is_man, n_draws=20, rng=rng)
    >>> draws.unexplained.sum(axis=1).round(6).tolist() == [50.0] * 20
    True
    """
    choice = known_choice(coefficients)
    pay = as_values(outcome, "outcome")
    rows = as_factors(factors, "factors", n=len(pay))
    groups = as_groups(is_reference, "is_reference", n=len(pay))
    weight = as_weights(weights, "weights", n=len(pay))
    refuse_empty(weight, groups)
    levels = normalisation(rows, categorical)
    held = _held(base, categorical, rows.shape[1])
    columns = standardise(pay, levels.columns(rows), weight)
    called = named(names, rows.shape[1])
    labels = ["group", *(called[column] for column in levels.fitted)]
    # A sample that no model fits is an error; a draw that none fits is a draw less.
    sample = weighted_cross_products(columns.table, np.stack([weight * groups, weight * ~groups]))
    group_coefficients(with_group_column(*sample), collinear="error", names=labels)
    sums = _drawn_sums(columns.table, groups, weight, n_draws=n_draws, rng=rng)
    model = _Draws(levels=levels, columns=columns, reference=sums[0], compared=sums[1])
    explained, unexplained = model.oaxaca(choice)
    short, long, parts = model.gelbach(held)
    return LinearDraws(
        gap=model.gap,
        explained=explained,
        unexplained=unexplained,
        short=short,
        long=long,
        gelbach=parts,
        n_unsolved_groups=_n_missing(unexplained),
        n_unsolved_common=_n_missing(explained),
        n_unsolved_gelbach=_n_missing(parts),
    )


@dataclass(frozen=True)
class _Draws:
    """Cross-products of each group in each draw, shape (n_draws, n_columns, n_columns)."""

    levels: Levels
    columns: StandardColumns
    reference: NDArray[np.float64]
    compared: NDArray[np.float64]

    @property
    def gap(self) -> NDArray[np.float64]:
        """Mean of the reference group minus that of the compared one."""
        return self._means(self.reference)[1] - self._means(self.compared)[1]

    def oaxaca(self, choice: str | float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the explained and the unexplained detail."""
        sums = (self.reference, self.compared)
        fits = tuple(group_coefficients(of_group, collinear="missing") for of_group in sums)
        priced = common_coefficients(*sums, fits, choice, collinear="missing")
        first, second = (self._means(of_group)[0] for of_group in sums)
        prices = self._prices(priced)
        above, below = self._prices(fits[0]) - prices, prices - self._prices(fits[1])
        return (first - second) * prices, first * above + second * below

    def gelbach(self, held: NDArray[np.bool_]) -> tuple[NDArray[np.float64], ...]:
        """Return the short and the long coefficients, and the parts by factor."""
        is_held = held[self.levels.fitted]
        order = np.concatenate([np.flatnonzero(is_held), np.flatnonzero(~is_held)])
        places = np.concatenate([[0, 1], 2 + order, [len(order) + 2]])
        cross = with_group_column(self.reference, self.compared)[:, places[:, None], places]
        n_short = 2 + int(is_held.sum())
        short, slopes, long = short_and_long(cross, n_short, collinear="missing")
        differences = np.zeros((len(cross), len(order)))
        differences[:, ~is_held] = slopes[:, 1] * self.columns.scale[:-1][~is_held]
        fitted = np.empty((len(cross), len(order) + 1))
        fitted[:, 0], fitted[:, 1 + order] = long[:, 0], long[:, 2:]
        parts = differences @ self.levels.means[:, :-1].T * self._prices(fitted)
        unit = self.columns.scale[-1]
        return short[:, 1] * unit, long[:, 1] * unit, parts

    def _means(self, sums: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Means of every factor with 1 for the constant, and of the outcome."""
        means = self.columns.means(sums)
        fitted = np.concatenate([means[:, :-1], np.ones((len(means), 1))], axis=1)
        return fitted @ self.levels.means.T, means[:, -1]

    def _prices(self, standard: NDArray[np.float64]) -> NDArray[np.float64]:
        """Coefficients of every factor in the original units, the constant last."""
        return self.columns.coefficients(standard) @ self.levels.matrix.T


def _drawn_sums(
    table: NDArray[np.float64],
    groups: NDArray[np.bool_],
    weights: NDArray[np.float64],
    *,
    n_draws: int,
    rng: Generator,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Add up the cross-products of the people drawn, by group, a few rows at a time."""
    n_columns = table.shape[1]
    sums = {is_reference: np.zeros((n_draws, n_columns, n_columns)) for is_reference in (1, 0)}
    for rows, counts in resampled_blocks(groups, n_draws=n_draws, rng=rng):
        drawn = weighted_cross_products(table[rows], counts * weights[rows])
        sums[int(groups[rows[0]])] += drawn
    return sums[1], sums[0]


def _held(
    base: Sequence[int], categorical: Sequence[Sequence[int]], n_factors: int
) -> NDArray[np.bool_]:
    """Which columns are in both models of Gelbach: all the levels of a factor, or none.

    Raises
    ------
    ValueError
        If a column does not exist, or only some levels of a categorical factor are named.
    """
    held = np.zeros(n_factors, dtype=bool)
    if not set(base) <= set(range(n_factors)):
        raise ValueError(f"base must name columns 0 to {n_factors - 1}: {list(base)}")
    held[list(base)] = True
    for columns in categorical:
        if held[list(columns)].any() != held[list(columns)].all():
            raise ValueError(f"base holds some levels only of a factor: {list(columns)}")
    return held


def _n_missing(draws: NDArray[np.float64]) -> int:
    return int(np.isnan(draws).any(axis=1).sum())
