"""Alterations of what an Index is worked out from, those that its rules leave open or see."""

from __future__ import annotations

from dataclasses import replace
from math import floor
from typing import TYPE_CHECKING

from workshop_kit.legal.index import band_of
from workshop_kit.legal.index_aggregates import HighestPaid, IndexAggregates, RateCell
from workshop_kit.legal.index_of_company import pay_cells
from workshop_kit.legal.rate_indicators import raises_or_promotions_indicator, rate_indicator
from workshop_kit.legal.rounding import round_half_up
from workshop_kit.legal.rules import rule
from workshop_kit.legal.scores import why_left_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from workshop_kit.legal.index_aggregates import PayCell
    from workshop_kit.legal.index_result import Index


def merged_levels(counted: pd.DataFrame, size: int) -> tuple[PayCell, ...]:
    """Return the pay of age brackets and levels, neighbouring levels being put together.

    The decree lets the employer choose the levels once the works council has been consulted:
    a few people then find themselves on the other side of the three women and three men that
    a group needs.

    Parameters
    ----------
    counted : DataFrame
        People counted (`find_population`).
    size : int
        Levels put together, from the lowest; 1 leaves them as they are.
    """
    levels = sorted(counted["level"].unique(), key=int)
    names = {}
    for start in range(0, len(levels), size):
        together = levels[start : start + size]
        name = together[0] if len(together) == 1 else f"{together[0]}-{together[-1]}"
        names |= dict.fromkeys(together, name)
    merged = counted.assign(level=counted["level"].map(names))
    return pay_cells(merged, "level", tuple(dict.fromkeys(names.values())))


def not_raised_women(aggregates: IndexAggregates) -> int:
    """Return how many women may still have a raise that the Index would count.

    Examples
    --------
    >>> cell = RateCell("all", 10, 20, 0.3, 0.5)
    >>> not_raised_women(IndexAggregates(60, 30, (), raises_or_promotions=cell))
    7
    """
    return sum(cell.women - _raised(cell) for cell in _cells(aggregates))


def with_raises(aggregates: IndexAggregates, n: int) -> IndexAggregates:
    """Return the aggregates once `n` more women are raised, by whatever amount.

    Raises are counted by people: one of a euro is one. Above 250 people, each goes to the
    category where the rates are furthest apart, for its size, and women are left without.

    Parameters
    ----------
    aggregates : IndexAggregates
        The company.
    n : int
        Women; at most those who are not raised (`not_raised_women`).

    Examples
    --------
    >>> cell = RateCell("all", 10, 20, 0.3, 0.5)
    >>> with_raises(IndexAggregates(60, 30, (), raises_or_promotions=cell), 2).raises_or_promotions
    RateCell(category='all', women=10, men=20, women_rate=0.5, men_rate=0.5)
    """
    cells = list(_cells(aggregates))
    for _ in range(min(n, not_raised_women(aggregates))):
        place = max(range(len(cells)), key=lambda place: _pull(cells[place]))
        cell = cells[place]
        cells[place] = replace(cell, women_rate=(_raised(cell) + 1) / cell.women)
    if _is_small(aggregates):
        return replace(aggregates, raises_or_promotions=cells[0])
    return replace(aggregates, raises=tuple(cells))


def places_for_women(aggregates: IndexAggregates) -> int:
    """Return how many men would leave the ten highest paid for half of them to be women.

    Examples
    --------
    >>> places_for_women(IndexAggregates(60, 60, (), highest_paid=HighestPaid(1, 9)))
    4
    """
    half = rule("index.highest_paid.people").value / 2
    ten = aggregates.highest_paid
    return max(floor(min(half - ten.women, ten.men)), 0)


def with_women_among_ten(aggregates: IndexAggregates, n: int) -> IndexAggregates:
    """Return the aggregates once `n` women have taken the place of men among the ten.

    Examples
    --------
    >>> made = IndexAggregates(60, 60, (), highest_paid=HighestPaid(1, 9))
    >>> with_women_among_ten(made, 1).highest_paid
    HighestPaid(women=2, men=8)
    """
    moved = min(n, places_for_women(aggregates))
    ten = aggregates.highest_paid
    return replace(aggregates, highest_paid=HighestPaid(ten.women + moved, ten.men - moved))


def euros_to_enter(women: Sequence[float], men: Sequence[float], n: int) -> float:
    """Return the pay it takes for `n` more women to be among the ten highest paid.

    Each has to reach the best paid of the `n` men who leave.

    Parameters
    ----------
    women, men : sequence of float
        Pays of all women and men, in euros a year.
    n : int
        Women who enter.

    Examples
    --------
    The tenth place is a man's, at 50; the next woman earns 44.

    >>> euros_to_enter([44.0, 30.0], [50.0, *range(60, 69)], 1)
    6.0
    """
    places = rule("index.highest_paid.people").value
    ranked = sorted([(-pay, 0) for pay in women] + [(-pay, 1) for pay in men])
    ten, others = ranked[:places], ranked[places:]
    leaving = [-pay for pay, is_man in ten if is_man][::-1][:n]
    entering = [-pay for pay, is_man in others if not is_man][: len(leaving)]
    if not leaving:
        return 0.0
    target = max(leaving[: len(entering)], default=0.0)
    return sum(max(target - pay, 0.0) for pay in entering)


def without_catching_up(index: Index, aggregates: IndexAggregates) -> Index:
    """Return the Index as it would be if no gap counted as catching another one up.

    Parameters
    ----------
    index : Index
        The result.
    aggregates : IndexAggregates
        What it was worked out from.
    """
    pay_gap = index.indicator("pay_gap")
    # A gap catches nothing up when indicator 1 has all its points.
    full = replace(pay_gap, points=pay_gap.maximum)
    plain = {
        "raises": lambda: rate_indicator("raises", aggregates.raises, aggregates.counted, full),
        "promotions": lambda: rate_indicator(
            "promotions", aggregates.promotions, aggregates.counted, full
        ),
        "raises_or_promotions": lambda: raises_or_promotions_indicator(
            aggregates.raises_or_promotions, full
        ),
    }
    indicators = tuple(plain[one.key]() if one.is_catching_up else one for one in index.indicators)
    points = sum(one.points for one in indicators if one.points is not None)
    total = index.total
    if total is not None:
        exact = points * rule("index.total.out_of").value / index.maximum
        total = int(round_half_up(exact, rule("index.decimals.total").value))
    # Its obligations would be others: they are not worked out.
    return replace(index, indicators=indicators, points=points, total=total, obligations=())


def _is_small(aggregates: IndexAggregates) -> bool:
    return band_of(aggregates.headcount) == "small"


def _cells(aggregates: IndexAggregates) -> tuple[RateCell, ...]:
    if _is_small(aggregates):
        return (aggregates.raises_or_promotions,)
    return aggregates.raises


def _raised(cell: RateCell) -> int:
    return round(cell.women_rate * cell.women)


def _pull(cell: RateCell) -> float:
    """Return how much a category draws the next raise; none where it would change nothing."""
    if _raised(cell) == cell.women:
        return float("-inf")
    fewest = rule("index.fewest.rates").value
    weight = cell.women + cell.men
    if why_left_out(cell.women, cell.men, fewest) is not None:
        # Not compared: only when no compared category has a woman left.
        return -float(weight) - 1
    return weight * (cell.men_rate - _raised(cell) / cell.women)
