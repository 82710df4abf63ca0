"""A gap in shares, taken apart by exchanging factors between matched people (Fairlie)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_weights, one_of
from workshop_kit.measures.glm import fit_glm
from workshop_kit.measures.nonlinear import as_sums
from workshop_kit.measures.nonlinear_groups import TwoGroups
from workshop_kit.measures.nonlinear_models import as_coefficients, fit_group_models
from workshop_kit.measures.parts import refuse_unequal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.random import Generator
    from numpy.typing import ArrayLike, NDArray

FAMILIES = ("logit", "probit")
ORDERS = ("random", "given")

# People times blocks times draws held at once: about 100 megabytes in all.
_CELLS_AT_ONCE = 2**20


@dataclass(frozen=True)
class FairlieGap:
    """A gap in shares, with the explained part taken apart by matching.

    Attributes
    ----------
    reference, compared : float
        Share of each group that has the outcome.
    gap, explained, unexplained : float
        ``gap == reference - compared == explained + unexplained``: none is random.
    parts : ndarray, shape (n_blocks,)
        Mean over the draws of what exchanging each block changes.
    parts_spread : ndarray, shape (n_blocks,)
        Standard deviation over the draws: how much matching and order matter. It is no
        sampling error.
    matching_error : float
        ``explained - parts.sum()``: what the draws have not averaged out.
    n_draws : int
        Draws of matched people.
    """

    reference: float
    compared: float
    gap: float
    explained: float
    unexplained: float
    parts: NDArray[np.float64]
    parts_spread: NDArray[np.float64]
    matching_error: float
    n_draws: int

    def __post_init__(self) -> None:
        refuse_unequal(self.gap, self.explained, self.unexplained, scale=1.0)
        refuse_unequal(self.explained, *self.parts, self.matching_error, scale=1.0)


def decompose_fairlie(
    outcome: ArrayLike,
    factors: ArrayLike,
    is_reference: ArrayLike,
    *,
    rng: Generator,
    family: str = "logit",
    coefficients: str | float | ArrayLike = "pooled",
    blocks: Mapping[str, Sequence[int]] | None = None,
    weights: ArrayLike | None = None,
    order: str = "random",
    n_draws: int = 1000,
) -> FairlieGap:
    """Split a gap in shares, and its explained part by exchanging blocks of factors (Fairlie).

    In each draw, as many people of the larger group as the smaller has are taken at random,
    and both are lined up by predicted probability. Each person of the reference group then
    takes the factors of her or his match, one block after the other; what the mean predicted
    probability loses at each step is the part of the block. The order matters because the
    curve bends: drawing it anew each time averages that out. *Explained* is not a synonym of
    justified.

    Parameters
    ----------
    outcome : array_like, shape (n,)
        0 or 1.
    factors, is_reference, coefficients, blocks
        As `workshop_kit.measures.decompose_nonlinear`.
    rng : numpy.random.Generator
        Source of the draws.
    family : {"logit", "probit"}, default "logit"
        Model of the probability.
    weights : array_like, shape (n,), optional
        Sampling weights. Unless all are the same, people of both groups are then drawn with
        replacement, as often as they weigh.
    order : {"random", "given"}, default "random"
        Order in which blocks are exchanged: drawn anew each time, or that of the blocks.
    n_draws : int, default 1000
        Draws to average over.

    Returns
    -------
    FairlieGap
        Totals, which are the same at each call, and parts, which waver with the draws.

    Raises
    ------
    NoConvergenceError, CollinearFactorsError, EmptyGroupError, MissingValueError
        As `workshop_kit.measures.decompose_nonlinear`.
    UnknownOptionError
        If the family, the order or the coefficients are not known.

    References
    ----------
    .. [1] R. W. Fairlie (1999), "The absence of the African-American owned business: an
       analysis of the dynamics of self-employment", Journal of Labor Economics 17(1), 80-108.
    .. [2] R. W. Fairlie (2005), "An extension of the Blinder-Oaxaca decomposition technique to
       logit and probit models", Journal of Economic and Social Measurement 30(4), 305-316.

    Examples
    --------
    Trained people are promoted three times in four, others once in four, men and women
    alike; half of the men are trained and a quarter of the women.

    >>> import numpy as np
    >>> trained = np.tile(np.repeat([1.0, 0.0], [4, 4]), 3)[:, None]
    >>> trained = np.concatenate([trained[:16], [[1.0]] * 4, [[0.0]] * 12])
    >>> promoted = np.concatenate([np.tile([1, 1, 1, 0, 1, 0, 0, 0], 2),
    ...     [1, 1, 1, 0], np.tile([1, 0, 0, 0], 3)])
    >>> parts = decompose_fairlie(promoted, trained, np.arange(32) < 16,
    ...     rng=np.random.default_rng(0), n_draws=10)
    >>> round(parts.gap, 6), parts.parts.round(6).tolist()
    (0.125, [0.125])
    """
    one_of("family", family, FAMILIES)
    one_of("order", order, ORDERS)
    if n_draws < 1:
        raise ValueError(f"n_draws must be at least 1, not {n_draws}")
    data = TwoGroups(outcome, factors, is_reference, family, None)
    known = as_weights(weights, "weights", n=data.n)
    sums = as_sums(blocks, data.n_factors)

    def fit(rows: slice | NDArray, table: NDArray) -> NDArray:
        fitted = fit_glm(data.outcome[rows], table, family=family, weights=known[rows])
        return fitted.coefficients[None, :]

    choice = as_coefficients(coefficients, data.n_factors)
    share = known[data.is_reference].sum(keepdims=True) / known.sum()
    models = fit_group_models(fit, data.factors, data.is_reference, choice, share, needs_own=False)
    reference, compared = (data.group(known[None, :], group) for group in (True, False))
    gap = float(reference.observed[0] - compared.observed[0])
    explained = float((reference.predicted(models.common) - compared.predicted(models.common))[0])
    slopes, constant = models.common[0, :-1], models.common[0, -1]
    exchange = _Exchange(
        pieces=tuple((group.factors * slopes) @ sums.T for group in (reference, compared)),
        weights=(reference.masses[0], compared.masses[0]),
        constant=float(constant),
        mean=data.mean,
    )
    drawn = exchange.draw(n_draws, is_ordered=order == "given", rng=rng)
    parts = drawn.mean(axis=0)
    return FairlieGap(
        reference=float(reference.observed[0]),
        compared=float(compared.observed[0]),
        gap=gap,
        explained=explained,
        unexplained=gap - explained,
        parts=parts,
        parts_spread=drawn.std(axis=0),
        matching_error=float(explained - parts.sum()),
        n_draws=n_draws,
    )


@dataclass(frozen=True)
class _Exchange:
    """What each block adds to the predictor of each person, for the two groups."""

    pieces: tuple[NDArray[np.float64], NDArray[np.float64]]
    weights: tuple[NDArray[np.float64], NDArray[np.float64]]
    constant: float
    mean: object

    def draw(self, n_draws: int, *, is_ordered: bool, rng: Generator) -> NDArray[np.float64]:
        """Return the part of each block in each draw, shape (n_draws, n_blocks)."""
        n_blocks = self.pieces[0].shape[1]
        n_people = [len(weights) for weights in self.weights]
        size = max(1, _CELLS_AT_ONCE // (max(n_people) * (n_blocks + 1)))
        chunks = []
        for first in range(0, n_draws, size):
            n = min(size, n_draws - first)
            matched = [self._line_up(group, n, min(n_people), rng) for group in (0, 1)]
            orders = np.tile(np.arange(n_blocks), (n, 1))
            if not is_ordered:
                orders = rng.permuted(orders, axis=1)
            chunks.append(self._parts(matched, orders))
        return np.concatenate(chunks)

    def _line_up(self, group: int, n_draws: int, n_kept: int, rng: Generator) -> NDArray:
        """Return people drawn in each draw by rising probability, equal ones in random order."""
        weights = self.weights[group]
        if all((known == known[0]).all() for known in self.weights):
            rows = rng.permuted(np.tile(np.arange(len(weights)), (n_draws, 1)), axis=1)[:, :n_kept]
        else:
            share = weights / weights.sum()
            rows = rng.choice(len(weights), size=(n_draws, n_kept), p=share)
        predictor = self.pieces[group].sum(axis=1)
        ranks = np.argsort(predictor[rows], axis=1, kind="stable")
        return np.take_along_axis(rows, ranks, axis=1)

    def _parts(self, matched: list[NDArray], orders: NDArray) -> NDArray[np.float64]:
        of_reference, of_compared = (self.pieces[group][matched[group]] for group in (0, 1))
        predictor = of_reference.sum(axis=2) + self.constant
        before = self.mean(predictor).mean(axis=1)
        parts = np.empty(orders.shape)
        rows = np.arange(len(orders))
        for place in range(orders.shape[1]):
            block = orders[:, place]
            taken = block[:, None, None]
            predictor += np.take_along_axis(of_compared, taken, axis=2)[:, :, 0]
            predictor -= np.take_along_axis(of_reference, taken, axis=2)[:, :, 0]
            after = self.mean(predictor).mean(axis=1)
            parts[rows, block] = before - after
            before = after
        return parts
