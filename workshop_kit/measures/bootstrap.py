"""Chance measured by drawing again: people within their group, or counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import as_values, one_of
from workshop_kit.measures.intervals import NO_SPREAD, Interval, as_confidence, no_interval

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import ArrayLike, NDArray

Statistic = Callable[..., "ArrayLike"]

METHODS = ("percentile", "basic", "bias-corrected")

# Fewer draws leave less than one beyond each end of a 95 % interval.
FEWEST_RESAMPLES = 40


def bootstrap(
    statistic: Statistic,
    *columns: ArrayLike,
    strata: ArrayLike | None = None,
    n_resamples: int = 2000,
    rng: Generator,
) -> NDArray[np.float64]:
    """Draw people again, with replacement, and compute the statistic each time.

    One row is one person: all that is known of somebody is drawn together. Within strata
    as many people are drawn as there are, so that no draw lacks a group.

    Parameters
    ----------
    statistic : callable
        Takes the columns, returns a number or an array, always of the same shape.
    *columns : array_like, shape (n, ...)
        What is known of each person.
    strata : array_like, shape (n,), optional
        Groups within which people are drawn: give women and men.
    n_resamples : int, default 2000
        How many times.
    rng : numpy.random.Generator
        Where chance comes from.

    Returns
    -------
    ndarray, shape (n_resamples, ...)
        The statistic of each draw. Only one draw is in memory at a time.

    Raises
    ------
    OutOfRangeError
        If fewer than 40 draws are asked for.
    ValueError
        If columns have different lengths.

    References
    ----------
    .. [1] B. Efron (1979), "Bootstrap methods: another look at the jackknife", Annals of
       Statistics 7(1), 1-26.

    Examples
    --------
    >>> import numpy as np
    >>> pay = np.array([2000.0, 2100, 2200, 2300, 1900, 2000, 2100, 2200])
    >>> is_man = np.repeat([True, False], 4)
    >>> draws = bootstrap(lambda pay, man: pay[man].mean() - pay[~man].mean(),
    ...                   pay, is_man, strata=is_man, rng=np.random.default_rng(1))
    >>> draws.shape, bool(60 < draws.std() < 100)
    ((2000,), True)
    """
    _refuse_few(n_resamples)
    arrays = [np.asarray(column) for column in columns]
    lengths = {len(array) for array in arrays}
    if len(lengths) != 1:
        raise ValueError(f"columns must have the same length, not {sorted(lengths)}")
    n = lengths.pop()
    groups = np.zeros(n) if strata is None else np.asarray(strata)
    if groups.shape != (n,):
        raise ValueError(f"strata must have shape ({n},): {groups.shape}")
    members = [np.flatnonzero(groups == name) for name in np.unique(groups)]
    draws = []
    for _ in range(n_resamples):
        rows = np.concatenate([rng.choice(people, len(people)) for people in members])
        draws.append(np.asarray(statistic(*(array[rows] for array in arrays)), np.float64))
    return np.stack(draws)


def bootstrap_counts(
    statistic: Statistic,
    counts: ArrayLike,
    *,
    by_group: bool = True,
    n_resamples: int = 2000,
    rng: Generator,
) -> NDArray[np.float64]:
    """Draw a table of counts again (multinomial) and compute the statistic each time.

    The same as drawing people, for whatever depends on counts alone, at the cost of the
    table and not of the people.

    Parameters
    ----------
    statistic : callable
        Takes a table of counts, returns a number or an array.
    counts : array_like, shape (n_groups, n_units)
        People of each group in each unit.
    by_group : bool, default True
        Draw each group apart, as many as there are: no draw lacks women. Otherwise the
        numbers of each group are drawn too.
    n_resamples : int, default 2000
        How many times.
    rng : numpy.random.Generator
        Where chance comes from.

    Returns
    -------
    ndarray, shape (n_resamples, ...)
        The statistic of each draw.

    Raises
    ------
    OutOfRangeError
        If a count is negative or none is above zero, or fewer than 40 draws are asked for.
    MissingValueError
        If a count is missing.

    Examples
    --------
    >>> import numpy as np
    >>> from workshop_kit.measures import dissimilarity
    >>> draws = bootstrap_counts(dissimilarity, [[8, 2], [3, 7]],
    ...                          rng=np.random.default_rng(1))
    >>> draws.shape, bool(0.15 < draws.std() < 0.22)
    ((2000,), True)
    """
    _refuse_few(n_resamples)
    table = np.asarray(counts)
    flat = as_values(table.ravel(), "counts")
    if table.ndim != 2:
        raise ValueError(f"counts must have shape (n_groups, n_units): {table.shape}")
    if (flat < 0).any():
        place = int(np.flatnonzero(flat < 0)[0])
        raise OutOfRangeError(
            "negative_value",
            argument="counts",
            n=int((flat < 0).sum()),
            row=place // table.shape[1] + 1,
            value=float(flat[place]),
        )
    if not flat.any():
        raise OutOfRangeError("all_zero", argument="counts")
    rows = flat.reshape(table.shape) if by_group else flat[None, :]
    people = rows.sum(axis=1).astype(np.int64)
    chances = np.divide(
        rows, people[:, None], out=np.full_like(rows, 1 / rows.shape[1]), where=people[:, None] > 0
    )
    draws = []
    for _ in range(n_resamples):
        drawn = rng.multinomial(people, chances).reshape(table.shape)
        draws.append(np.asarray(statistic(drawn), np.float64))
    return np.stack(draws)


def bootstrap_interval(
    draws: ArrayLike, estimate: float, *, method: str = "percentile", confidence: float = 0.95
) -> Interval:
    """Return the interval that the draws of a bootstrap give.

    Parameters
    ----------
    draws : array_like, shape (n_resamples,)
        The statistic of each draw.
    estimate : float
        The statistic of the people there are.
    method : {"percentile", "basic", "bias-corrected"}, default "percentile"
        The middle of the draws; the same turned round the estimate; the middle moved by
        the share of draws below the estimate.
    confidence : float, default 0.95
        Between 0 and 1.

    Returns
    -------
    Interval
        Not shown, for the reason ``"no_spread"``, when all draws are the same. Its
        coverage in small groups is below what it says: for means, medians and counts the
        intervals named after them are better.

    Raises
    ------
    UnknownOptionError
        If the method is not known.
    OutOfRangeError
        If there are fewer than 40 draws.
    MissingValueError
        If a draw is missing: a draw for which the statistic does not exist must be told,
        not dropped.

    References
    ----------
    .. [1] B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, Chapman
       & Hall, chapters 13 and 14.

    Examples
    --------
    >>> import numpy as np
    >>> interval = bootstrap_interval(np.arange(1, 1000), 500)
    >>> round(interval.low), round(interval.high)
    (26, 974)
    """
    confidence = as_confidence(confidence)
    one_of("method", method, METHODS)
    drawn = as_values(draws, "draws")
    _refuse_few(len(drawn))
    if drawn.min() == drawn.max():
        return no_interval(NO_SPREAD, confidence=confidence, method=method)
    levels = np.array([(1 - confidence) / 2, (1 + confidence) / 2])
    if method == "bias-corrected":
        # Half of the draws equal to the estimate count as below it: counts have many.
        below = np.mean(drawn < estimate) + np.mean(drawn == estimate) / 2
        shift = special.ndtri(np.clip(below, 0.5 / len(drawn), 1 - 0.5 / len(drawn)))
        levels = special.ndtr(2 * shift + special.ndtri(levels))
    low, high = np.quantile(drawn, levels)
    if method == "basic":
        low, high = 2 * estimate - high, 2 * estimate - low
    return Interval(float(low), float(high), confidence=confidence, method=method)


def without_bias(draws: ArrayLike, estimate: float) -> float:
    """Return the estimate less the bias that the draws show: 2 · estimate - their mean.

    Few people spread over many units look segregated by chance alone: the dissimilarity
    and its like are never negative and are too high on average. The draws repeat that
    error once more, which measures it. The correction is partial when units hold less
    than a handful of people.

    Parameters
    ----------
    draws : array_like, shape (n_resamples,)
        The statistic of each draw.
    estimate : float
        The statistic of the people there are.

    Raises
    ------
    MissingValueError
        If a draw is missing.

    References
    ----------
    .. [1] B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, Chapman
       & Hall, chapter 10.

    Examples
    --------
    >>> without_bias([0.5, 0.6, 0.7], 0.5)
    0.4
    """
    return float(2 * estimate - as_values(draws, "draws").mean())


def _refuse_few(n_resamples: int) -> None:
    if n_resamples < FEWEST_RESAMPLES:
        raise OutOfRangeError("too_few_resamples", n=int(n_resamples), needed=FEWEST_RESAMPLES)
