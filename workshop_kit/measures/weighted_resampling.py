"""Bootstrap by person within each group, as counts that weight the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.arguments import as_groups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.random import Generator
    from numpy.typing import ArrayLike, NDArray

# Counts held at once, draws times rows: 8 MiB of them, about what a processor keeps near.
COUNTS_AT_ONCE = 2**20
FEWEST_ROWS = 64


def resampled_counts(
    is_reference: ArrayLike, *, n_draws: int, rng: Generator
) -> NDArray[np.float64]:
    """Return how often each person is drawn, with replacement, within her or his group.

    Each group keeps its size, so a draw never lacks one of them. All counts are held in
    memory: `resampled_blocks` gives the very same draws a few rows at a time.

    Parameters
    ----------
    is_reference : array_like of bool, shape (n,)
        Group of each person.
    n_draws : int
        Number of draws.
    rng : Generator
        Source of chance.

    Returns
    -------
    ndarray, shape (n_draws, n)
        Whole numbers; over each group they add up to its size.

    Raises
    ------
    EmptyGroupError
        If a group has nobody.
    ValueError
        If `n_draws` is less than 1.

    References
    ----------
    .. [1] B. Efron (1979), "Bootstrap methods: another look at the jackknife", Annals of
       Statistics 7(1), 1-26.

    Examples
    --------
    >>> is_man = np.array([True, True, True, False, False])
    >>> counts = resampled_counts(is_man, n_draws=4, rng=np.random.default_rng(1))
    >>> counts[:, is_man].sum(axis=1).tolist(), counts[:, ~is_man].sum(axis=1).tolist()
    ([3.0, 3.0, 3.0, 3.0], [2.0, 2.0, 2.0, 2.0])
    """
    groups = as_groups(is_reference, "is_reference", n=np.size(is_reference))
    counts = np.empty((n_draws, len(groups)))
    for rows, block in resampled_blocks(groups, n_draws=n_draws, rng=rng):
        counts[:, rows] = block
    return counts


def resampled_blocks(
    is_reference: ArrayLike, *, n_draws: int, rng: Generator
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float64]]]:
    """Yield the counts of `resampled_counts` for a few rows at a time, all draws at once.

    How many of a draw's people fall into each block is drawn first (multinomial), then who
    they are within it: together, the multinomial law of the whole, in little memory.

    Parameters
    ----------
    is_reference, n_draws, rng
        As for `resampled_counts`.

    Yields
    ------
    rows : ndarray of int, shape (n_rows,)
        Places of the people of the block, all of one group.
    counts : ndarray, shape (n_draws, n_rows)
        How often each is drawn.

    Examples
    --------
    >>> is_man = np.array([True, False, True])
    >>> blocks = resampled_blocks(is_man, n_draws=2, rng=np.random.default_rng(1))
    >>> [rows.tolist() for rows, _counts in blocks]
    [[0, 2], [1]]
    """
    if n_draws < 1:
        raise ValueError(f"n_draws must be at least 1, not {n_draws}")
    groups = as_groups(is_reference, "is_reference", n=np.size(is_reference))
    most_rows = max(FEWEST_ROWS, COUNTS_AT_ONCE // n_draws)
    for group in (groups, ~groups):
        people = np.flatnonzero(group)
        blocks = np.array_split(people, -(-len(people) // most_rows))
        shares = np.array([len(block) for block in blocks]) / len(people)
        taken = rng.multinomial(len(people), shares, size=n_draws)
        for number, rows in enumerate(blocks):
            yield rows, _counts_within(len(rows), taken[:, number], rng)


def _counts_within(n_rows: int, taken: NDArray[np.int64], rng: Generator) -> NDArray[np.float64]:
    """Draw the given number of people of each draw among the rows of one block."""
    who = rng.integers(n_rows, size=int(taken.sum()), dtype=np.uint32).astype(np.intp)
    who += np.repeat(np.arange(len(taken)) * n_rows, taken)
    counts = np.bincount(who, minlength=len(taken) * n_rows)
    return counts.reshape(len(taken), n_rows).astype(np.float64)
