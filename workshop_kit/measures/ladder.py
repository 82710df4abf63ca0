"""A ladder of levels: who stands where when a step is a yearly chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import as_values

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def ladder_shares(
    chances: ArrayLike, *, levels: int, years: int, leaving: float = 0.0
) -> NDArray[np.float64]:
    """Return the expected share of a group on each level of a ladder, year after year.

    Everyone begins on the lowest level. Each year a share leaves, from every level alike, and
    is replaced on the lowest one; those who stay climb one step with the yearly chance, unless
    they are at the top. It is what is expected of many people: a real team varies around it.

    Parameters
    ----------
    chances : array_like, shape (n_groups,)
        Yearly chance of a step of each group, 0..1.
    levels : int
        Levels of the ladder, two at least.
    years : int
        How many years are followed.
    leaving : float, default 0
        Share who leave each year, 0..1.

    Returns
    -------
    ndarray, shape (years + 1, n_groups, levels)
        Each group's shares add up to 1 in each year, year 0 included.

    Raises
    ------
    OutOfRangeError
        If a chance or the share who leave is not between 0 and 1.
    ValueError
        If there are fewer than two levels, or a negative number of years.

    Notes
    -----
    After `a` years since they came in, people stand on level 1 + min(Binomial(a, chance),
    levels - 1). In the long run the share at level k or above is r ** (k - 1), where
    r = s / (leaving + s) and s = chance * (1 - leaving): a difference in r is multiplied by
    itself at each step.

    Examples
    --------
    Half climb each year, nobody leaves: a quarter are two steps up after two years.

    >>> ladder_shares([0.5], levels=3, years=2)[2, 0].tolist()
    [0.25, 0.5, 0.25]
    """
    steps = _as_shares(chances, "chances")
    (gone,) = _as_shares([leaving], "leaving")
    if levels < 2 or years < 0:
        raise ValueError(f"levels must be at least 2 and years at least 0: {levels}, {years}")
    shares = np.zeros((years + 1, len(steps), levels))
    shares[0, :, 0] = 1.0
    for year in range(years):
        stay = (1 - gone) * shares[year]
        climb = stay[:, :-1] * steps[:, None]
        stay[:, :-1] -= climb
        stay[:, 1:] += climb
        stay[:, 0] += gone
        shares[year + 1] = stay
    return shares


def _as_shares(values: ArrayLike, name: str) -> NDArray[np.float64]:
    shares = as_values(values, name)
    is_wrong = (shares < 0) | (shares > 1)
    if is_wrong.any():
        place = int(np.flatnonzero(is_wrong)[0])
        raise OutOfRangeError("not_between_zero_and_one", argument=name, value=float(shares[place]))
    return shares
