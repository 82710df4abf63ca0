"""Drawing lots: two groups that have the same chance, and what chance makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import OutOfRangeError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def draw_lots(
    n_draws: int, n_each: int, *, share: float, rng: np.random.Generator
) -> NDArray[np.bool_]:
    """Draw who is chosen, person by person, in two groups that have the same chance.

    Whatever differs between the groups of a draw is the work of chance. The first people of
    a draw are a draw of fewer people: groups can be made larger without drawing again.

    Parameters
    ----------
    n_draws : int
        Draws, each apart from the others.
    n_each : int
        People of each group, one at least.
    share : float
        Chance of each person, 0 to 1.
    rng : Generator
        Where chance comes from.

    Returns
    -------
    ndarray of bool, shape (n_draws, 2, n_each)
        True for those who are chosen.

    Raises
    ------
    OutOfRangeError
        If the chance is not a share.
    ValueError
        If a group has nobody, or the number of draws is negative.

    Examples
    --------
    >>> import numpy as np
    >>> drawn = draw_lots(3, 1000, share=0.2, rng=np.random.default_rng(0))
    >>> drawn.shape, bool((abs(drawn.mean(axis=2) - 0.2) < 0.05).all())
    ((3, 2, 1000), True)
    """
    if not 0 <= share <= 1:
        raise OutOfRangeError("not_between_zero_and_one", argument="share", value=float(share))
    if n_draws < 0 or n_each < 1:
        raise ValueError(f"n_draws must not be negative, n_each at least 1: {n_draws}, {n_each}")
    return rng.random((n_draws, 2, n_each)) < share
