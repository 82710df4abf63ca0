"""What blocks of factors bring in each order of adding them, and on average over the orders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.shapley import shapley_values

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# 4096 subsets: beyond, nobody waits for the answer.
MOST_BLOCKS = 12


@dataclass(frozen=True)
class BlockValues:
    """What each block brings: on average over the orders, and at the ends.

    Attributes
    ----------
    results : ndarray, shape (2**n_blocks, ...)
        Result with each subset: in row b block k is present when bit k of b is set.
    values : ndarray, shape (n_blocks, ...)
        Average over all the orders (Shapley); they add up to ``results[-1] - results[0]``.
    first, last : ndarray, shape (n_blocks, ...)
        What the block brings when it comes before all the others, and after them.
    lowest, highest : ndarray, shape (n_blocks, ...)
        The least and the most that it brings in any order.
    """

    results: NDArray[np.float64]
    values: NDArray[np.float64]
    first: NDArray[np.float64]
    last: NDArray[np.float64]
    lowest: NDArray[np.float64]
    highest: NDArray[np.float64]

    def in_order(self, order: Sequence[int]) -> NDArray[np.float64]:
        """Return what each block brings when they come in this order.

        Parameters
        ----------
        order : sequence of int
            Every block once, the first to come first.

        Returns
        -------
        ndarray, shape (n_blocks, ...)
            Block k in row k, whatever its place; they add up as the values do.

        Raises
        ------
        ValueError
            If a block is missing or comes twice.
        """
        if sorted(order) != list(range(len(self.values))):
            raise ValueError(f"order must have each of {len(self.values)} blocks once: {order}")
        brought = np.empty_like(self.values)
        row = 0
        for block in order:
            brought[block] = self.results[row | 1 << block] - self.results[row]
            row |= 1 << block
        return brought


def shapley_blocks(
    value: Callable[[tuple[int, ...]], ArrayLike] | ArrayLike, n_blocks: int
) -> BlockValues:
    """Return what each block brings to a result, in every order of adding them.

    How far `lowest` is from `highest` says how much the order matters. No order is the true
    one, and their average is a convention that treats all blocks alike, not a cause.

    Parameters
    ----------
    value : callable or array_like
        Gives the result with the blocks of a tuple of numbers, a number or an array (draws);
        or these results, shape (2**n_blocks, ...), as for `shapley_values`.
    n_blocks : int
        Number of blocks, 12 at most.

    Returns
    -------
    BlockValues
        In the unit of the results.

    Raises
    ------
    ValueError
        If the number of blocks, or of results, is not possible.

    References
    ----------
    .. [1] A. F. Shorrocks (2013), "Decomposition procedures for distributional analysis: a
       unified framework based on the Shapley value", Journal of Economic Inequality 11,
       99-126.

    Examples
    --------
    Alone, the first block brings 10 and the second 20; together they bring 40.

    >>> blocks = shapley_blocks([0, 10, 20, 40], 2)
    >>> blocks.first.tolist(), blocks.last.tolist(), blocks.values.tolist()
    ([10.0, 20.0], [20.0, 30.0], [15.0, 25.0])
    >>> blocks.in_order([1, 0]).tolist()
    [20.0, 20.0]
    """
    if not 1 <= n_blocks <= MOST_BLOCKS:
        raise ValueError(f"n_blocks must be between 1 and {MOST_BLOCKS}, not {n_blocks}")
    rows = range(1 << n_blocks)
    if callable(value):
        value = [value(tuple(k for k in range(n_blocks) if row >> k & 1)) for row in rows]
    results = np.asarray(value, dtype=np.float64)
    if results.ndim == 0 or len(results) != len(rows):
        raise ValueError(f"results must have {len(rows)} rows: {results.shape}")
    added = np.stack([_added(results, block) for block in range(n_blocks)])
    return BlockValues(
        results=results,
        values=shapley_values(results),
        first=added[:, 0],
        last=added[:, -1],
        lowest=added.min(axis=1),
        highest=added.max(axis=1),
    )


def _added(results: NDArray, block: int) -> NDArray[np.float64]:
    """Return what a block adds to each subset without it, the empty one first."""
    rows = np.arange(len(results))
    without = rows[rows & 1 << block == 0]
    return results[without | 1 << block] - results[without]
