"""How many people an even spread is away: the dissimilarity as a number of moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.segregation import dissimilarity

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class Moves:
    """The smallest number of moves to an even spread, one group staying where it is.

    Attributes
    ----------
    exact : float
        Dissimilarity times the size of the moving group: people, not always a whole number.
    whole : int
        Whole people, to the spread of whole people that is closest to even.
    target : ndarray of int, shape (n_units,)
        That closest spread of the moving group.
    remaining : float
        The dissimilarity that is left once they have moved: people cannot be cut.
    """

    exact: float
    whole: int
    target: NDArray[np.int64]
    remaining: float


def moves_needed(counts: ArrayLike, *, moving: int = 0) -> Moves:
    """Return how many people of one group must change unit to be spread as the other.

    The other group does not move, so the sizes of the units change. It is a way to read
    the index, not a plan: nobody is asked to move.

    Parameters
    ----------
    counts : array_like of int, shape (2, n_units)
        People of each of the two groups in each unit.
    moving : {0, 1}, default 0
        Row of the group that moves.

    Returns
    -------
    Moves
        ``exact == dissimilarity(counts) * counts[moving].sum()``, and ``whole`` is less
        than one person per unit away from it.

    Raises
    ------
    ValueError
        If `moving` is neither 0 nor 1, `counts` are not whole numbers, or as `dissimilarity`.

    Examples
    --------
    Ten women (8 packing, 2 driving) beside ten men (3 and 7): five women would have to move.

    >>> moves = moves_needed([[8, 2], [3, 7]])
    >>> moves.whole, moves.target.tolist()
    (5, [3, 7])
    """
    if moving not in {0, 1}:
        raise ValueError(f"moving is 0 or 1, not {moving!r}")
    table = np.asarray(counts, dtype=np.float64)
    share = dissimilarity(table)
    if (table != np.rint(table)).any():
        raise ValueError("counts must be whole numbers of people")
    people = table[[moving, 1 - moving]].astype(np.int64)
    target = _closest_whole_spread(people[0], people[1])
    return Moves(
        exact=share * float(people[0].sum()),
        whole=int(np.maximum(people[0] - target, 0).sum()),
        target=target,
        remaining=dissimilarity(np.stack([target, people[1]])),
    )


def _closest_whole_spread(
    moving: NDArray[np.int64], staying: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Share whole people out by largest remainder, the spread closest to even in sum.

    Between equal remainders the unit that already has someone to spare comes first: of
    all the closest spreads, one that needs the fewest moves.
    """
    # Whole-number division keeps the remainders exact, hence the ties.
    floor, remainder = np.divmod(moving.sum() * staying, staying.sum())
    to_share = int(moving.sum() - floor.sum())
    has_to_spare = moving > floor
    order = np.lexsort((np.arange(len(moving)), ~has_to_spare, -remainder))
    target = floor.copy()
    target[order[:to_share]] += 1
    return target
