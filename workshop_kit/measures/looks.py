"""Looking many times: how often chance alone looks like a difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from workshop_kit.measures.intervals import as_confidence

if TYPE_CHECKING:
    from numpy.typing import NDArray


def expected_alarms(n_looks: int, *, level: float = 0.05) -> float:
    """Return how many false alarms there are on average, when nothing differs anywhere.

    Parameters
    ----------
    n_looks, level
        As `chance_of_any`.

    Examples
    --------
    >>> expected_alarms(40)
    2.0
    """
    if n_looks < 0:
        raise ValueError(f"n_looks must not be negative: {n_looks}")
    return n_looks * as_confidence(level)


def chance_of_any(n_looks: int, *, level: float = 0.05) -> float:
    """Return how likely at least one false alarm is, when nothing differs anywhere.

    Parameters
    ----------
    n_looks : int
        Comparisons made, each apart from the others.
    level : float, default 0.05
        Share of false alarms of one comparison, strictly between 0 and 1.

    Raises
    ------
    OutOfRangeError
        If the level is not a share.
    ValueError
        If the number of comparisons is negative.

    Examples
    --------
    >>> round(chance_of_any(40), 2), round(chance_of_any(1), 2)
    (0.87, 0.05)
    """
    if n_looks < 0:
        raise ValueError(f"n_looks must not be negative: {n_looks}")
    return 1 - (1 - as_confidence(level)) ** n_looks


def draw_looks(n_looks: int, *, n_each: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return the p of comparisons between two groups drawn alike: every alarm is a false one.

    Both groups of a comparison are drawn from one normal law, and compared by Student's test.

    Parameters
    ----------
    n_looks : int
        Comparisons.
    n_each : int
        People of each group, two at least.
    rng : Generator
        Where chance comes from.

    Returns
    -------
    ndarray, shape (n_looks,)
        Share of differences as large, or larger, that chance alone would give.

    Raises
    ------
    ValueError
        If a group has fewer than two people.

    Examples
    --------
    >>> p = draw_looks(1000, n_each=30, rng=np.random.default_rng(0))
    >>> bool(0.03 < (p < 0.05).mean() < 0.07)
    True
    """
    if n_each < 2:
        raise ValueError(f"n_each must be at least 2: {n_each}")
    drawn = rng.standard_normal((n_looks, 2, n_each))
    gaps = drawn[:, 0].mean(axis=1) - drawn[:, 1].mean(axis=1)
    spread = drawn.var(axis=2, ddof=1).sum(axis=1) / n_each
    return 2 * special.stdtr(2 * (n_each - 1), -np.abs(gaps) / np.sqrt(spread))
