"""Parts that add up to a whole, with what is known of their errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

# Parts must add up to their whole to this share of the largest of them.
ADDING_UP = 1e-10


@dataclass(frozen=True)
class Parts:
    """Estimates that add up, with their joint covariance.

    Attributes
    ----------
    values : ndarray, shape (n_parts,)
        In the unit of the whole.
    covariance : ndarray, shape (n_parts, n_parts)
        In the square of that unit.

    Examples
    --------
    >>> parts = Parts(np.array([3.0, 1.0]), np.array([[4.0, -2.0], [-2.0, 9.0]]))
    >>> parts.total, parts.error, parts.errors.tolist()
    (4.0, 3.0, [2.0, 3.0])
    """

    values: NDArray[np.float64]
    covariance: NDArray[np.float64]

    @property
    def total(self) -> float:
        """Sum of the parts."""
        return float(self.values.sum())

    @property
    def error(self) -> float:
        """Standard error of the sum: errors of parts do not add up, their covariance does."""
        return float(np.sqrt(max(self.covariance.sum(), 0.0)))

    @property
    def errors(self) -> NDArray[np.float64]:
        """Standard error of each part."""
        return np.sqrt(np.maximum(np.diagonal(self.covariance), 0.0))

    def by_block(self, blocks: Mapping[str, Sequence[int]]) -> Parts:
        """Return the sums of the parts of each block, and of those that no block names.

        Parameters
        ----------
        blocks : mapping of name to numbers of parts
            Places of the parts, from 0; none in two blocks.

        Returns
        -------
        Parts
            One for each block in the order of the mapping, then one for the rest (the
            constant, for instance; 0 if nothing is left), so that they still add up.

        Raises
        ------
        ValueError
            If a number does not exist or stands in two blocks.

        Examples
        --------
        >>> parts = Parts(np.array([3.0, 1.0, 5.0]), np.eye(3))
        >>> blocks = parts.by_block({"job": [0, 1]})
        >>> blocks.values.tolist(), blocks.covariance.diagonal().tolist()
        ([4.0, 5.0], [2.0, 1.0])
        """
        sums = block_sums(blocks, len(self.values))
        return Parts(sums @ self.values, sums @ self.covariance @ sums.T)


def block_sums(blocks: Mapping[str, Sequence[int]], n_parts: int) -> NDArray[np.float64]:
    """Return the matrix that adds parts up by block, shape (n_blocks + 1, n_parts).

    Its last row adds up what no block names.

    Raises
    ------
    ValueError
        If a number does not exist or stands in two blocks.

    Examples
    --------
    >>> block_sums({"job": [0, 2]}, 3).tolist()
    [[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    """
    sums = np.zeros((len(blocks) + 1, n_parts))
    for row, (name, places) in enumerate(blocks.items()):
        for place in places:
            if not 0 <= place < n_parts:
                raise ValueError(f"block {name!r}: there is no part {place}, only {n_parts}")
            if sums[:, place].any():
                raise ValueError(f"block {name!r}: part {place} stands in a block already")
            sums[row, place] = 1.0
    sums[-1] = 1 - sums[:-1].sum(axis=0)
    return sums


def refuse_unequal(whole: float, *parts: float, scale: float) -> None:
    """Refuse a result whose parts do not add up to the whole.

    Raises
    ------
    ValueError
        If they differ by more than 1e-10 of the size of the numbers that were added up.
    """
    if not abs(whole - sum(parts)) <= ADDING_UP * scale:
        raise ValueError(f"parts {parts} do not add up to {whole}")
