"""Two groups with an outcome that is not linear, as each draw weighs them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_factors, as_groups, as_positive, as_values, one_of
from workshop_kit.measures.glm_families import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike, NDArray


# Rows times draws held at once: two megabytes an array.
_CELLS_AT_ONCE = 2**18


@dataclass(frozen=True)
class WeightedGroup:
    """One group: its factors, and what each row weighs in each draw.

    Attributes
    ----------
    factors : ndarray, shape (n, n_factors)
        Factors.
    masses : ndarray, shape (n_draws, n)
        Weight times exposure.
    events : ndarray, shape (n_draws,)
        Weighted sum of the outcome.
    mean : callable
        Mean of the outcome from the predictor.
    """

    factors: NDArray[np.float64]
    masses: NDArray[np.float64]
    events: NDArray[np.float64]
    mean: Callable

    @property
    def observed(self) -> NDArray[np.float64]:
        """Mean outcome of each draw, by unit of exposure."""
        return self.events / self.masses.sum(axis=1)

    @property
    def columns(self) -> NDArray[np.float64]:
        """Mean of each factor, then 1 for the constant, shape (n_draws, n_factors + 1)."""
        means = self.masses @ self.factors / self.masses.sum(axis=1)[:, None]
        return np.column_stack([means, np.ones(len(means))])

    def predicted(self, coefficients: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the mean of each draw if these coefficients priced the factors."""
        if np.isnan(coefficients).all():
            return np.full(len(coefficients), np.nan)
        total = np.zeros(len(coefficients))
        size = max(1, _CELLS_AT_ONCE // len(coefficients))
        for first in range(0, len(self.factors), size):
            rows = slice(first, first + size)
            predictor = coefficients[:, :-1] @ self.factors[rows].T + coefficients[:, -1:]
            total += np.einsum("ij,ij->i", self.masses[:, rows], self.mean(predictor))
        return total / self.masses.sum(axis=1)


class TwoGroups:
    """Outcome, factors and exposure of both groups, looked at once.

    See `workshop_kit.measures.decompose_nonlinear` for the arguments.
    """

    def __init__(
        self,
        outcome: ArrayLike,
        factors: ArrayLike,
        is_reference: ArrayLike,
        family: str,
        exposure: ArrayLike | None,
    ) -> None:
        self.mean = FAMILIES[one_of("family", family, tuple(FAMILIES))].mean
        self.is_line = family == "linear"
        self.outcome = as_values(outcome, "outcome")
        self.n = len(self.outcome)
        self.factors = as_factors(factors, "factors", n=self.n)
        self.n_factors = self.factors.shape[1]
        self.is_reference = as_groups(is_reference, "is_reference", n=self.n)
        self.exposure = (
            np.ones(self.n) if exposure is None else as_positive(exposure, "exposure", n=self.n)
        )

    def group(self, draws: NDArray[np.float64], is_reference: bool) -> WeightedGroup:
        """Return one of the groups with what each row weighs in each draw."""
        rows = np.flatnonzero(self.is_reference == is_reference)
        return WeightedGroup(
            factors=self.factors[rows],
            masses=draws[:, rows] * self.exposure[rows],
            events=draws[:, rows] @ self.outcome[rows],
            mean=self.mean,
        )
