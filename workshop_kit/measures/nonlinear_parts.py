"""Arithmetic of a gap priced by models that are not linear, for many draws at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.parts import refuse_unequal

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.measures.nonlinear_groups import WeightedGroup
    from workshop_kit.measures.nonlinear_models import GroupModels

# Differences that cancel out to this share of their sizes leave nothing to share out by.
_CANCELLED = 1e-10


@dataclass(frozen=True)
class NonlinearGap:
    """A gap in means, shares or rates, split into explained and unexplained.

    Attributes
    ----------
    reference, compared : float
        Mean outcome of each group; for counts, by unit of exposure.
    gap, explained, unexplained : float
        ``gap == reference - compared == explained + unexplained``.
    explained_parts : ndarray, shape (n_blocks + 1,)
        Parts of the explained by block (by factor, without blocks), then the constant's,
        which is always 0.
    unexplained_parts : ndarray, shape (n_blocks + 1,)
        Parts of the unexplained, in the same order; missing when not asked for. Those of a
        categorical factor depend on its base level, and that of any factor on its zero.
    misfit : float
        What the groups' own models leave of the gap, part of the unexplained: nil but for
        the probit. Missing with `unexplained_parts`.
    """

    reference: float
    compared: float
    gap: float
    explained: float
    unexplained: float
    explained_parts: NDArray[np.float64]
    unexplained_parts: NDArray[np.float64]
    misfit: float

    def __post_init__(self) -> None:
        scale = max(abs(self.reference), abs(self.compared))
        refuse_unequal(self.gap, self.explained, self.unexplained, scale=scale)
        _refuse_uneven(self.explained, self.explained_parts, scale)
        if np.isfinite(self.misfit):
            _refuse_uneven(self.unexplained - self.misfit, self.unexplained_parts, scale)


@dataclass(frozen=True)
class NonlinearDraws:
    """The same split for many vectors of weights; one row for each draw.

    Attributes
    ----------
    reference, compared, gap : ndarray, shape (n_draws,)
        As `NonlinearGap`.
    explained, unexplained, misfit : ndarray, shape (n_draws,)
        As `NonlinearGap`; missing in the draws that did not settle.
    explained_parts, unexplained_parts : ndarray, shape (n_draws, n_blocks + 1)
        As `NonlinearGap`.
    is_settled : ndarray of bool, shape (n_draws,)
        False where a model has no estimate: say how many beside an interval.
    """

    reference: NDArray[np.float64]
    compared: NDArray[np.float64]
    gap: NDArray[np.float64]
    explained: NDArray[np.float64]
    unexplained: NDArray[np.float64]
    explained_parts: NDArray[np.float64]
    unexplained_parts: NDArray[np.float64]
    misfit: NDArray[np.float64]
    is_settled: NDArray[np.bool_]


def split_gap(
    reference: WeightedGroup,
    compared: WeightedGroup,
    models: GroupModels,
    sums: NDArray,
    *,
    is_line: bool,
) -> NonlinearDraws:
    """Return explained and unexplained parts of each draw (Yun 2004).

    Parameters
    ----------
    reference, compared : WeightedGroup
        The two groups.
    models : GroupModels
        Coefficients of each draw.
    sums : ndarray, shape (n_blocks, n_factors)
        1 where a factor belongs to a block.
    is_line : bool
        Whether the mean is the predictor: its parts are then those of the mean, also where
        they cancel out.
    """
    with_constant = np.zeros((sums.shape[0] + 1, sums.shape[1] + 1))
    with_constant[:-1, :-1], with_constant[-1, -1] = sums, 1.0
    priced = [group.predicted(models.common) for group in (reference, compared)]
    own = [reference.predicted(models.reference), compared.predicted(models.compared)]
    columns = [reference.columns, compared.columns]
    gap = reference.observed - compared.observed
    explained = priced[0] - priced[1]
    differences = (columns[0] - columns[1]) * models.common
    above = columns[0] * (models.reference - models.common)
    below = columns[1] * (models.common - models.compared)
    wholes = (explained, own[0] - priced[0], priced[1] - own[1])
    parts = [part @ with_constant.T for part in (differences, above, below)]
    if not is_line:
        parts = [share_out(whole, part, gap) for whole, part in zip(wholes, parts, strict=True)]
    return NonlinearDraws(
        reference=reference.observed,
        compared=compared.observed,
        gap=gap,
        explained=explained,
        unexplained=gap - explained,
        explained_parts=parts[0],
        unexplained_parts=parts[1] + parts[2],
        misfit=gap - (own[0] - own[1]),
        is_settled=np.isfinite(parts[0]).all(axis=1),
    )


def share_out(whole: NDArray, differences: NDArray, gap: NDArray) -> NDArray[np.float64]:
    """Return the whole of each draw shared out in proportion to differences in the predictor.

    Nothing to share gives zeros; missing where the differences cancel out and the whole does
    not: there is then no proportion to share it by.

    Parameters
    ----------
    whole, gap : ndarray, shape (n_draws,)
        What is shared out, and the gap that tells what is large.
    differences : ndarray, shape (n_draws, n_parts)
        Contributions to the difference of mean predictors.

    Examples
    --------
    >>> share_out(np.array([0.3]), np.array([[2.0, 1.0]]), np.array([0.5])).round(6).tolist()
    [[0.2, 0.1]]
    """
    total = differences.sum(axis=1, keepdims=True)
    is_cancelled = np.abs(total) <= _CANCELLED * np.abs(differences).sum(axis=1, keepdims=True)
    parts = whole[:, None] * differences / np.where(is_cancelled, 1.0, total)
    is_nothing = np.abs(whole) <= _CANCELLED * np.abs(gap)
    nothing = np.where(is_nothing | (whole == 0), 0.0, np.nan)[:, None]
    return np.where(is_cancelled, nothing, parts)


def _refuse_uneven(whole: float, parts: NDArray, scale: float) -> None:
    # Parts can be larger than what they add up to, and carry its rounding.
    refuse_unequal(whole, *parts, scale=max(scale, np.abs(parts).max(initial=0)))
