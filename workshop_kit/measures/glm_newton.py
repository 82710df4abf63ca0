"""Newton's method for a generalised linear model, for many vectors of weights at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import (
    as_factors,
    as_non_negative,
    as_positive,
    as_shares,
    as_values,
    one_of,
)
from workshop_kit.measures.glm_families import FAMILIES

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# A step this short, in standard deviations of the factors, is the last one: Newton's error
# after it is about its square.
_SETTLED_STEP = 1e-6
# Nearly all data settle in this many plain steps.
_PLAIN_STEPS = 8
# Three times what ordinary data need. Where a factor separates the answers each step moves by
# about one, for ever.
_MAX_STEPS = 25
# Share of a factor's variance that the others must leave to it.
_SHARE_LEFT = 1e-10
# Rows times draws held at once: two megabytes an array, which a processor keeps at hand.
_CELLS_AT_ONCE = 2**18


class WeightedModel:
    """Data of a model, with factors in standard deviations so that units do not matter.

    See `workshop_kit.measures.fit_glm` for the arguments.
    """

    def __init__(
        self, outcome: ArrayLike, factors: ArrayLike, *, family: str, exposure: ArrayLike | None
    ) -> None:
        self.family = FAMILIES[one_of("family", family, tuple(FAMILIES))]
        self.outcome = _as_outcome(outcome, family)
        self.n = len(self.outcome)
        table = as_factors(factors, "factors", n=self.n)
        self.n_factors = table.shape[1]
        if exposure is not None and family != "poisson":
            raise ValueError(f"exposure belongs to the Poisson family, not to {family}")
        self.exposure = (
            np.ones(self.n) if exposure is None else as_positive(exposure, "exposure", n=self.n)
        )
        self._middle = table.mean(axis=0)
        spread = table.std(axis=0)
        # A factor that is the same for everyone stays a column of zeros, found collinear.
        is_spread = spread > 1e-12 * np.abs(table).max(axis=0, initial=0)
        self._spread = np.where(is_spread, spread, 1.0)
        scaled = np.where(is_spread, (table - self._middle) / self._spread, 0.0)
        self.design = np.column_stack([np.ones(self.n), scaled])
        self._upper = np.triu_indices(self.n_factors + 1)

    def identified(self, draws: NDArray) -> NDArray[np.bool_]:
        """Tell which columns of each draw are no combination of those before them."""
        chunks = self._chunks(len(draws))
        left = self._square(sum(self._products(draws[:, rows], rows) for rows in chunks))
        total = left.diagonal(axis1=1, axis2=2).copy()
        # Against all of the sample as well: nobody drawn at a level leaves only rounding.
        floor = _SHARE_LEFT * np.maximum(total, draws.sum(axis=1)[:, None])
        is_identified = np.empty(total.shape, dtype=bool)
        for column in range(total.shape[1]):
            pivot = left[:, column, column]
            is_identified[:, column] = pivot > floor[:, column]
            share = left[:, column] / np.where(is_identified[:, column], pivot, np.inf)[:, None]
            left -= left[:, column, :, None] * share[:, None, :]
        return is_identified

    def flat_start(self, draws: NDArray) -> NDArray[np.float64]:
        """Return coefficients of zero with an intercept near the overall mean."""
        start = np.zeros((len(draws), self.n_factors + 1))
        # Half an event more, so that the logarithm exists when there is none.
        total = draws @ self.outcome
        if self.family is FAMILIES["poisson"]:
            start[:, 0] = np.log((total + 0.5) / (draws @ self.exposure))
        elif self.family is FAMILIES["linear"]:
            start[:, 0] = total / draws.sum(axis=1)
        return start

    def maximise(self, draws: NDArray, start: NDArray) -> tuple[NDArray, NDArray, int]:
        """Return the coefficients of each draw, whether they settled, and the steps taken."""
        is_free = self.identified(draws)
        current, is_settled = start.copy(), np.zeros(len(draws), dtype=bool)
        for n_steps in range(1, _PLAIN_STEPS + 1):
            active = np.flatnonzero(~is_settled)
            # Draws settle together: copying their weights would take longer than the step.
            weights = draws if len(active) == len(draws) else draws[active]
            step = _newton_step(*self._slopes(weights, current[active]), is_free[active])
            current[active] += step
            is_settled[active] = _is_short(step, current[active])
            if is_settled.all():
                return current, is_settled, n_steps
        left = np.flatnonzero(~is_settled)
        current[left], is_settled[left], n_steps = self._climb(
            draws[left], start[left], is_free[left]
        )
        return current, is_settled, n_steps

    def _climb(
        self, draws: NDArray, start: NDArray, is_free: NDArray
    ) -> tuple[NDArray, NDArray, int]:
        """Return the same by steps that are halved until the likelihood rises."""
        current, last = start.copy(), start.copy()
        best = np.full(len(draws), -np.inf)
        is_settled = np.zeros(len(draws), dtype=bool)
        n_steps = 0
        while n_steps < _MAX_STEPS and not is_settled.all():
            n_steps += 1
            active = np.flatnonzero(~is_settled)
            value = self._likelihood(draws[active], current[active])
            # Rounding makes the likelihood waver in its last digits around the maximum.
            floor = best[active] - 1e-9 * (1 + np.abs(best[active]))
            is_worse = np.isfinite(best[active]) & ~(value >= floor)
            back, ahead = active[is_worse], active[~is_worse]
            current[back] = (current[back] + last[back]) / 2
            best[ahead], last[ahead] = value[~is_worse], current[ahead]
            step = _newton_step(*self._slopes(draws[ahead], current[ahead]), is_free[ahead])
            current[ahead] += step
            is_settled[ahead] = _is_short(step, current[ahead])
        return current, is_settled, n_steps

    def scale(self, coefficients: NDArray, n_draws: int) -> NDArray[np.float64]:
        """Return them constant first, for factors in standard deviations, a row for each draw."""
        slopes, constant = coefficients[:-1], coefficients[-1]
        scaled = np.concatenate([[constant + self._middle @ slopes], slopes * self._spread])
        return np.tile(scaled, (n_draws, 1))

    def unscale(self, scaled: NDArray) -> NDArray[np.float64]:
        """Return coefficients for factors in their own units, constant last."""
        slopes = scaled[:, 1:] / self._spread
        return np.column_stack([slopes, scaled[:, 0] - slopes @ self._middle])

    def _chunks(self, n_draws: int) -> list[slice]:
        size = max(1, _CELLS_AT_ONCE // max(n_draws, len(self._upper[0])))
        return [slice(first, first + size) for first in range(0, self.n, size)]

    def _slopes(self, draws: NDArray, current: NDArray) -> tuple[NDArray, NDArray]:
        """Return the gradient and the information of each draw."""
        gradient = np.zeros(current.shape)
        information = np.zeros((len(current), len(self._upper[0])))
        for rows in self._chunks(len(current)):
            weights, design = draws[:, rows], self.design[rows]
            with np.errstate(over="ignore", invalid="ignore"):
                # A step too far can overflow: the draw does not settle, and climbs again.
                slope, bend = self.family.slopes(
                    current @ design.T, self.outcome[rows], self.exposure[rows]
                )
                slope *= weights
                bend *= weights
                gradient += slope @ design
                information += self._products(bend, rows)
        return gradient, self._square(information)

    def _likelihood(self, draws: NDArray, current: NDArray) -> NDArray[np.float64]:
        value = np.zeros(len(current))
        for rows in self._chunks(len(current)):
            with np.errstate(over="ignore", invalid="ignore"):
                likelihood = self.family.likelihood(
                    current @ self.design[rows].T, self.outcome[rows], self.exposure[rows]
                )
                value += np.einsum("ij,ij->i", draws[:, rows], likelihood)
        return value

    def _products(self, weights: NDArray, rows: slice) -> NDArray[np.float64]:
        """Return weighted sums of products of columns, the upper triangle in one row."""
        design = self.design[rows]
        return weights @ (design[:, self._upper[0]] * design[:, self._upper[1]])

    def _square(self, packed: NDArray) -> NDArray[np.float64]:
        n_columns = self.n_factors + 1
        square = np.empty((len(packed), n_columns, n_columns))
        square[:, self._upper[0], self._upper[1]] = packed
        square[:, self._upper[1], self._upper[0]] = packed
        return square


def _newton_step(gradient: NDArray, information: NDArray, is_free: NDArray) -> NDArray:
    """Return the step of each draw, zero for the coefficients that are not free."""
    n_columns = gradient.shape[1]
    is_lost = ~np.isfinite(information).all(axis=(1, 2))
    both = is_free[:, :, None] & is_free[:, None, :] & ~is_lost[:, None, None]
    matrix = np.where(both, information, 0.0)
    diagonal = matrix.diagonal(axis1=1, axis2=2)
    # Keeps a saturated model solvable; the point where the gradient vanishes stays the same.
    ridge = np.where(is_free, 1e-13 * diagonal.max(axis=1, keepdims=True) + 1e-300, 1.0)
    ridge[is_lost] = 1.0
    matrix[:, range(n_columns), range(n_columns)] += ridge
    step = np.linalg.solve(matrix, np.where(is_free, gradient, 0.0)[:, :, None])[:, :, 0]
    step[is_lost] = np.nan
    return step


def _is_short(step: NDArray, current: NDArray) -> NDArray[np.bool_]:
    reach = 1 + np.abs(current).max(axis=1)
    return np.abs(step).max(axis=1) <= _SETTLED_STEP * reach


def _as_outcome(outcome: ArrayLike, family: str) -> NDArray[np.float64]:
    look_at = {"linear": as_values, "poisson": as_non_negative}.get(family, as_shares)
    return look_at(outcome, "outcome")
