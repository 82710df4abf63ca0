"""The Index of every draw at once: the same rules as `workshop_kit.legal`, on arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from numpy.typing import NDArray

# As `legal.rounding`: nine decimals tell what is meant from what binary arithmetic adds.
_CLEAN = 10**9
_PERCENT = 100

INDEX_KEYS = ("pay_gap", "raises", "promotions", "raises_or_promotions", "leave_returns",
              "highest_paid")  # fmt: skip


@dataclass(frozen=True, eq=False)
class IndexPeople:
    """People of the twelve months in each draw; arrays of shape (n_draws, n_people).

    Attributes
    ----------
    is_counted : ndarray of bool
        There for half of the period at least.
    is_woman : ndarray of bool
        Sex.
    category : ndarray of int
        Place among the four categories.
    age : ndarray of int
        Full years on the last day of presence.
    pay : ndarray
        Euros a year at full time: base pay and bonuses.
    is_raised, is_promoted : ndarray of bool
        In the period; a raise on return from leave is one.
    is_back, is_caught_up : ndarray of bool
        Back in the period from a maternity leave during which others were raised, and raised
        since, before the period ends.
    """

    is_counted: NDArray[np.bool_]
    is_woman: NDArray[np.bool_]
    category: NDArray[np.int64]
    age: NDArray[np.int64]
    pay: NDArray[np.float64]
    is_raised: NDArray[np.bool_]
    is_promoted: NDArray[np.bool_]
    is_back: NDArray[np.bool_]
    is_caught_up: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class IndexDraws:
    """The Index in each draw; arrays of shape (n_draws,).

    Attributes
    ----------
    points : dict of str to ndarray
        Of each indicator of the size band; missing where it is not calculable.
    gaps : dict of str to ndarray
        Signed gap, men minus women, before rounding, of those that have one.
    total : ndarray
        The mark out of 100; missing where the Index is not calculable.
    """

    points: dict[str, NDArray[np.float64]]
    gaps: dict[str, NDArray[np.float64]]
    total: NDArray[np.float64]


def index_of_draws(people: IndexPeople, headcount: int) -> IndexDraws:
    """Return the Index of each draw, by the four categories of the decree.

    Parameters
    ----------
    people : IndexPeople
        Everyone of the period.
    headcount : int
        Headcount of the law, which decides of the size band.
    """
    is_small = headcount <= rule("index.headcount.small_up_to").value
    band = "small" if is_small else "large"
    points, gaps = {}, {}
    points["pay_gap"], gaps["pay_gap"] = _pay_gap(people)
    for key in rule(f"index.indicators.{band}").value[1:]:
        if key == "leave_returns":
            points[key] = _returns(people)
        elif key == "highest_paid":
            points[key] = _highest(people)
        else:
            rates = _of_all if key == "raises_or_promotions" else _by_category
            points[key], gaps[key] = rates(key, people, points["pay_gap"], gaps["pay_gap"])
    is_subject = headcount >= rule("index.headcount.subject").value
    return IndexDraws(points, gaps, _total(points, is_subject))


def round_half_up(values: NDArray[np.float64], decimals: int = 0) -> NDArray[np.int64]:
    """Round as the decree does, in units of the last decimal kept.

    Examples
    --------
    >>> round_half_up(np.array([7.05, 7.04, 74.5]), 1).tolist()
    [71, 70, 745]
    """
    cleaned = np.rint(np.nan_to_num(values) * _CLEAN).astype(np.int64)
    unit = _CLEAN // 10**decimals
    return (cleaned + unit // 2) // unit


def _score(key: str, tenths: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the points for results in tenths: the table's up to each limit, included."""
    table = rule(f"index.score.{key}").value
    limits = [limit * 10 for limit, _ in table]
    points = np.array([*(points for _, points in table), 0], dtype=float)
    return points[np.searchsorted(limits, tenths, side="left")]


def _sums(
    people: IndexPeople, group: NDArray[np.int64], n_groups: int, amounts: NDArray | None = None
) -> NDArray[np.float64]:
    """Add up the people counted, or their amounts, shape (n_draws, n_groups, 2), women first."""
    n_draws = len(group)
    cell = (np.arange(n_draws)[:, None] * n_groups + group) * 2 + ~people.is_woman
    keep = people.is_counted
    weights = None if amounts is None else amounts[keep]
    found = np.bincount(cell[keep], weights=weights, minlength=n_draws * n_groups * 2)
    return found.reshape(n_draws, n_groups, 2).astype(float)


def _kept(numbers: NDArray[np.float64], fewest: int) -> NDArray[np.bool_]:
    return (numbers >= fewest).all(axis=2)


def _weights(
    numbers: NDArray[np.float64], kept: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the weight of each group, and whether enough people are in those kept."""
    sizes = numbers.sum(axis=2)
    held = (sizes * kept).sum(axis=1)
    counted = sizes.sum(axis=1)
    weights = np.divide(
        sizes * kept, held[:, None], out=np.zeros_like(sizes), where=held[:, None] > 0
    )
    share = np.divide(held, counted, out=np.zeros_like(held), where=counted > 0)
    least = round_half_up(np.array([rule("index.calculable_share").value]), 9)
    return weights, (round_half_up(share, 9) >= least) & (held > 0)


def _pay_gap(people: IndexPeople) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    limits = rule("index.age.limits").value
    n_ages, n_categories = len(limits) + 1, len(rule("index.categories").value)
    group = people.category * n_ages + np.searchsorted(limits, people.age, side="right")
    numbers = _sums(people, group, n_categories * n_ages)
    totals = _sums(people, group, n_categories * n_ages, people.pay)
    kept = _kept(numbers, rule("index.fewest.pay_gap").value)
    means = totals / np.maximum(numbers, 1)
    gap = np.where(kept, 1 - means[..., 0] / np.where(kept, means[..., 1], 1.0), 0.0)
    forgiven = rule("index.relevance_threshold.csp").value
    left = np.sign(gap) * np.maximum(np.abs(gap) - forgiven, 0.0)
    weights, is_calculable = _weights(numbers, kept)
    whole = np.where(is_calculable, (weights * left).sum(axis=1), np.nan)
    points = _score("pay_gap", _tenths(whole))
    return np.where(is_calculable, points, np.nan), whole


def _tenths(gap: NDArray[np.float64]) -> NDArray[np.int64]:
    return round_half_up(np.abs(gap) * _PERCENT, rule("index.decimals.result").value)


def _catches_up(
    gap: NDArray[np.float64], pay_points: NDArray[np.float64], pay_gap: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Tell where a gap favours the sex that is paid less, which gives full points."""
    below = pay_points < rule("index.maximum.pay_gap").value
    favours = _sides(gap)
    return below & (favours != 0) & (favours != _sides(pay_gap))


def _sides(gap: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(_tenths(gap) == 0, 0.0, np.sign(gap))


def _by_category(
    key: str,
    people: IndexPeople,
    pay_points: NDArray[np.float64],
    pay_gap: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    had = people.is_raised if key == "raises" else people.is_promoted
    n = len(rule("index.categories").value)
    numbers = _sums(people, people.category, n)
    happened = _sums(people, people.category, n, had.astype(float))
    kept = _kept(numbers, rule("index.fewest.rates").value)
    rates = happened / np.maximum(numbers, 1)
    weights, is_calculable = _weights(numbers, kept)
    is_calculable &= happened.sum(axis=(1, 2)) > 0
    gap = (weights * (rates[..., 1] - rates[..., 0])).sum(axis=1)
    points = _score(key, _tenths(gap))
    best = rule(f"index.maximum.{key}").value
    points = np.where(_catches_up(gap, pay_points, pay_gap), best, points)
    return np.where(is_calculable, points, np.nan), np.where(is_calculable, gap, np.nan)


def _of_all(
    key: str,
    people: IndexPeople,
    pay_points: NDArray[np.float64],
    pay_gap: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    everyone = np.zeros_like(people.category)
    numbers = _sums(people, everyone, 1)[:, 0]
    had = (people.is_raised | people.is_promoted).astype(float)
    happened = _sums(people, everyone, 1, had)[:, 0]
    rates = happened / np.maximum(numbers, 1)
    gap = rates[:, 1] - rates[:, 0]
    in_people = np.abs(gap) * numbers.min(axis=1)
    by_people = round_half_up(in_people, rule("index.decimals.result").value)
    points = np.maximum(_score(key, _tenths(gap)), _score(key, by_people))
    best = rule(f"index.maximum.{key}").value
    points = np.where(_catches_up(gap, pay_points, pay_gap), best, points)
    fewest = rule(f"index.fewest.{key}").value
    is_calculable = (numbers >= fewest).all(axis=1) & (happened.sum(axis=1) > 0)
    return np.where(is_calculable, points, np.nan), np.where(is_calculable, gap, np.nan)


def _returns(people: IndexPeople) -> NDArray[np.float64]:
    """Points of the returns from leave: all or nothing, when raises were given in the period.

    A return counts however long the absence was (`index.population`).
    """
    concerned = (people.is_back * people.is_raised.any(axis=1, keepdims=True)).sum(axis=1)
    raised = (people.is_back & people.is_caught_up).sum(axis=1)
    share = raised / np.maximum(concerned, 1)
    best = rule("index.maximum.leave_returns").value
    points = np.where(share >= rule("index.leave_returns.raised_share").value, best, 0.0)
    return np.where(concerned > 0, points, np.nan)


def _highest(people: IndexPeople) -> NDArray[np.float64]:
    """Points of the ten highest pays; people tied at the last place share what is left."""
    places = rule("index.highest_paid.people").value
    pay = np.where(people.is_counted, people.pay, -np.inf)
    if pay.shape[1] < places:
        return np.full(len(pay), np.nan)
    last = -np.partition(-pay, places - 1, axis=1)[:, places - 1 : places]
    above, tied = pay > last, pay == last
    part = (places - above.sum(axis=1)) / np.maximum(tied.sum(axis=1), 1)
    women = (above & people.is_woman).sum(axis=1) + part * (tied & people.is_woman).sum(axis=1)
    fewer = np.minimum(women, places - women)
    whole = round_half_up(fewer, 9) // _CLEAN
    table = rule("index.score.highest_paid").value
    points = _from_table(table, whole)
    return np.where(np.isfinite(last[:, 0]), points, np.nan)


def _from_table(
    table: tuple[tuple[float, float], ...], whole: NDArray[np.int64]
) -> NDArray[np.float64]:
    points = np.array([*(points for _, points in table), 0], dtype=float)
    return points[np.searchsorted([limit for limit, _ in table], whole, side="left")]


def _total(points: dict[str, NDArray[np.float64]], is_subject: bool) -> NDArray[np.float64]:
    maxima = np.array([rule(f"index.maximum.{key}").value for key in points], dtype=float)
    table = np.stack(list(points.values()), axis=1)
    won, best = np.nansum(table, axis=1), (~np.isnan(table) * maxima).sum(axis=1)
    out_of = rule("index.total.out_of").value
    total = round_half_up(won * out_of / np.maximum(best, 1)).astype(float)
    is_calculable = best >= rule("index.total.least_maximum").value
    return np.where(is_calculable & is_subject, total, np.nan)
