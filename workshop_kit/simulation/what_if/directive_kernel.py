"""The figures of Directive (EU) 2023/970 in every draw at once, by the rules of `legal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.legal.directive_options import DirectiveOptions
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from numpy.typing import NDArray

BANDS = 4


def figures_of_draws(
    pay: NDArray[np.float64],
    variable: NDArray[np.float64],
    is_woman: NDArray[np.bool_],
    *,
    fewest: int = DirectiveOptions.fewest,
) -> dict[str, NDArray[np.float64]]:
    """Return figures (a) to (f) of each draw, by the conventions that are so by default.

    Parameters
    ----------
    pay, variable : ndarray, shape (n_draws, n_people)
        Whole pay, and its complementary or variable components; missing where not known.
    is_woman : ndarray of bool, shape (n_draws, n_people)
        True for women.
    fewest : int
        Fewest people of a sex, and fewest recipients, whose figure is given.

    Returns
    -------
    dict of str to ndarray, shape (n_draws,)
        ``a`` to ``d``; ``e_women`` and ``e_men``; ``f_1`` to ``f_4``, shares of women in
        each band. Missing where there are too few people.

    Examples
    --------
    >>> pay = np.array([[10.0, 20.0, 30.0, 20.0, 40.0, 60.0]])
    >>> women = np.array([[True, True, True, False, False, False]])
    >>> figures_of_draws(pay, 0 * pay, women)["a"].tolist()
    [0.5]
    """
    found = {}
    for letters, amounts, is_part in (("ac", pay, False), ("bd", variable, True)):
        groups = [_ranked(amounts, sex) for sex in (is_woman, ~is_woman)]
        is_shown = np.ones(len(pay), dtype=bool)
        for ranked, n in groups:
            is_shown &= n >= fewest
            if is_part:
                receive = (np.where(np.isfinite(ranked), ranked, 0.0) > 0).sum(axis=1)
                is_shown &= (receive == 0) | (receive >= fewest)
        for letter, statistic in zip(letters, (_means, _medians), strict=True):
            women, men = (statistic(*group) for group in groups)
            found[letter] = _gap(women, men, is_shown)
    for name, sex in (("e_women", is_woman), ("e_men", ~is_woman)):
        known = sex & ~np.isnan(variable)
        n = known.sum(axis=1)
        receive = (known & (np.nan_to_num(variable) > 0)).sum(axis=1)
        found[name] = np.where(n >= fewest, receive / np.maximum(n, 1), np.nan)
    return dict(sorted((found | _bands(pay, is_woman, fewest)).items()))


def _ranked(
    amounts: NDArray[np.float64], sex: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the amounts of one sex in order, infinite beyond its last, and how many."""
    known = sex & ~np.isnan(amounts)
    return np.sort(np.where(known, amounts, np.inf), axis=1), known.sum(axis=1)


def _means(ranked: NDArray[np.float64], n: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.where(np.isfinite(ranked), ranked, 0.0).sum(axis=1) / np.maximum(n, 1)


def _medians(ranked: NDArray[np.float64], n: NDArray[np.int64]) -> NDArray[np.float64]:
    rows = np.arange(len(ranked))
    # Nobody of the sex: any place will do, it is missing in the end.
    lower, upper = (ranked[rows, np.maximum(place, 0)] for place in ((n - 1) // 2, n // 2))
    return np.where(n > 0, (lower + upper) / 2, np.nan)


def _gap(
    women: NDArray[np.float64], men: NDArray[np.float64], is_shown: NDArray[np.bool_]
) -> NDArray[np.float64]:
    gives = is_shown & (men > 0)
    return np.where(gives, (men - women) / np.where(gives, men, 1.0), np.nan)


def _bands(
    pay: NDArray[np.float64], is_woman: NDArray[np.bool_], fewest: int
) -> dict[str, NDArray[np.float64]]:
    """Return the share of women in each quarter of the people, ties shared in proportion."""
    n_draws = len(pay)
    # Those of the same pay are shared between bands: their order does not matter.
    order = np.argsort(pay, axis=1)
    ranked = np.take_along_axis(pay, order, axis=1)
    women = np.take_along_axis(is_woman & ~np.isnan(pay), order, axis=1).astype(float)
    n = (~np.isnan(pay)).sum(axis=1)
    shared = _shared(ranked, women)
    reached = np.concatenate([np.zeros((n_draws, 1)), np.cumsum(shared, axis=1)], axis=1)
    bounds = np.arange(BANDS + 1) * n[:, None] / BANDS
    whole = np.floor(bounds).astype(np.int64)
    rows = np.arange(n_draws)[:, None]
    beyond = np.append(shared, np.zeros((n_draws, 1)), axis=1)[rows, whole]
    until = reached[rows, whole] + (bounds - whole) * beyond
    share = np.diff(until, axis=1) / np.maximum(n[:, None] / BANDS, 1e-9)
    n_women = (is_woman & ~np.isnan(pay)).sum(axis=1)
    is_shown = (np.minimum(n_women, n - n_women) >= fewest) & (n >= BANDS * fewest)
    return {f"f_{band + 1}": np.where(is_shown, share[:, band], np.nan) for band in range(BANDS)}


def _shared(ranked: NDArray[np.float64], women: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the share of women among the people of each one's pay."""
    starts = np.ones(ranked.shape, dtype=bool)
    starts[:, 1:] = ranked[:, 1:] != ranked[:, :-1]
    place = np.cumsum(starts.ravel()) - 1
    totals = np.bincount(place, weights=women.ravel())
    return (totals / np.bincount(place))[place].reshape(ranked.shape)


def jobs_with_gap(
    hourly: NDArray[np.float64],
    is_woman: NDArray[np.bool_],
    job: NDArray[np.int64],
    n_jobs: int,
    *,
    fewest: int = DirectiveOptions.fewest,
) -> NDArray[np.float64]:
    """Return in how many jobs men's mean hourly pay is 5 % or more above women's (figure (g)).

    Jobs stand for the categories of workers of the Directive; those with too few people of
    a sex are not compared. Missing where no job can be.
    """
    n_draws = len(job)
    known = ~np.isnan(hourly)
    cell = (np.arange(n_draws)[:, None] * n_jobs + job) * 2 + ~is_woman
    size = n_draws * n_jobs * 2
    numbers = np.bincount(cell[known], minlength=size).reshape(n_draws, n_jobs, 2)
    totals = np.bincount(cell[known], weights=hourly[known], minlength=size)
    means = totals.reshape(numbers.shape) / np.maximum(numbers, 1)
    is_compared = (numbers >= fewest).all(axis=2)
    men = np.where(means[..., 1] > 0, means[..., 1], np.inf)
    gap = (means[..., 1] - means[..., 0]) / men
    least = rule("directive.joint_assessment_threshold").value - 1e-12
    found = (is_compared & (gap >= least)).sum(axis=1).astype(float)
    return np.where(is_compared.any(axis=1), found, np.nan)
