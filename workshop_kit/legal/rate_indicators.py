"""Indicators 2, 3 and 2-3 of the Index: who is raised, and who is promoted."""

from __future__ import annotations

from dataclasses import replace
from math import fsum
from typing import TYPE_CHECKING

from workshop_kit.legal.index_aggregates import RateCell
from workshop_kit.legal.index_result import IndexIndicator, NotCalculable, RateGroup
from workshop_kit.legal.rounding import round_half_up
from workshop_kit.legal.rules import rule
from workshop_kit.legal.scores import (
    as_share,
    catches_up,
    in_percent,
    maximum_of,
    score,
    side,
    too_few_kept,
    why_left_out,
)
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

RATE_KEYS = ("raises", "promotions")
_WHOLE = "raises_or_promotions"
_NO_EVENT = {"raises": "no_raise", "promotions": "no_promotion", _WHOLE: "no_raise"}


def rate_indicator(
    key: str, cells: Sequence[RateCell], counted: int, pay_gap: IndexIndicator
) -> IndexIndicator:
    """Return indicator 2 or 3: the gap in the rate of raises, or of promotions.

    For more than 250 people, always by the four categories.

    Parameters
    ----------
    key : {"raises", "promotions"}
        Which of the two.
    cells : sequence of RateCell
        One for each category, in any order.
    counted : int
        People counted in the company.
    pay_gap : IndexIndicator
        Indicator 1, which decides whether a gap catches another one up.

    Returns
    -------
    IndexIndicator
        ``figures``: ``kept`` and ``counted`` people, ``kept_share``.

    Raises
    ------
    UnknownOptionError
        If the key is not one of the two.

    References
    ----------
    .. [1] Code du travail, D. 1142-2 and following, annexe I.

    Examples
    --------
    >>> pay = IndexIndicator("pay_gap", 40, points=40, favourable="equality")
    >>> cell = RateCell("manual_workers", 20, 20, 0.20, 0.25)
    >>> found = rate_indicator("raises", [cell], counted=40, pay_gap=pay)
    >>> found.result, found.favourable, found.points
    (0.05, 'men', 10)
    """
    one_of("key", key, RATE_KEYS)
    fewest = rule("index.fewest.rates").value
    kept = sum(
        cell.women + cell.men
        for cell in cells
        if why_left_out(cell.women, cell.men, fewest) is None
    )
    groups = tuple(_group(cell, kept, fewest) for cell in cells)
    figures = {
        "kept": kept,
        "counted": counted,
        "kept_share": kept / counted if counted else 0.0,
    }
    empty = IndexIndicator(key, maximum_of(key), groups=groups, figures=figures)
    reasons = (*too_few_kept(kept, counted, fewest), *_no_event(key, cells))
    if reasons:
        return replace(empty, reasons=reasons)
    gap = fsum(group.contribution for group in groups if group.left_out is None)
    result = in_percent(gap)
    is_catching_up = catches_up(gap, result, pay_gap)
    return replace(
        empty,
        points=empty.maximum if is_catching_up else score(key, result),
        result=as_share(result),
        gap=gap,
        favourable=side(gap, result),
        is_catching_up=is_catching_up,
    )


def raises_or_promotions_indicator(cell: RateCell, pay_gap: IndexIndicator) -> IndexIndicator:
    """Return indicator 2-3: raises, promotions included, for 50 to 250 people.

    The gap is read twice, in percentage points and in people of the sex with fewer; the
    reading that gives more points is kept.

    Parameters
    ----------
    cell : RateCell
        The whole company.
    pay_gap : IndexIndicator
        Indicator 1, which decides whether a gap catches another one up.

    Returns
    -------
    IndexIndicator
        ``result`` is the gap between the rates. ``figures``: ``women``, ``men``,
        ``women_rate``, ``men_rate``; ``people``, the gap in people before it is rounded, and
        ``people_result`` after; ``points_by_rate`` and ``points_by_people``.

    References
    ----------
    .. [1] Code du travail, D. 1142-2 and following, annexe II.

    Examples
    --------
    The official example: 3.1 points are worth 25, but half a person is worth 35.

    >>> pay = IndexIndicator("pay_gap", 40, points=40, favourable="equality")
    >>> found = raises_or_promotions_indicator(RateCell("all", 15, 20, 0.3313, 0.30), pay)
    >>> found.result, found.figures["people_result"], found.points
    (0.031, 0.5, 35)
    """
    fewest = rule(f"index.fewest.{_WHOLE}").value
    figures = {
        "women": cell.women,
        "men": cell.men,
        "women_rate": cell.women_rate,
        "men_rate": cell.men_rate,
    }
    reasons = (*_too_few_people(cell, fewest), *_no_event(_WHOLE, (cell,)))
    empty = IndexIndicator(_WHOLE, maximum_of(_WHOLE), reasons=reasons, figures=figures)
    if reasons:
        return empty
    gap = cell.men_rate - cell.women_rate
    people = abs(gap) * min(cell.women, cell.men)
    result = in_percent(gap)
    people_result = round_half_up(people, rule("index.decimals.result").value)
    by_rate, by_people = score(_WHOLE, result), score(_WHOLE, people_result)
    is_catching_up = catches_up(gap, result, pay_gap)
    return replace(
        empty,
        points=empty.maximum if is_catching_up else max(by_rate, by_people),
        result=as_share(result),
        gap=gap,
        favourable=side(gap, result),
        is_catching_up=is_catching_up,
        figures={
            **figures,
            "people": people,
            "people_result": float(people_result),
            "points_by_rate": by_rate,
            "points_by_people": by_people,
        },
    )


def _group(cell: RateCell, kept: int, fewest: int) -> RateGroup:
    known = (cell.category, cell.women, cell.men, cell.women_rate, cell.men_rate)
    left_out = why_left_out(cell.women, cell.men, fewest)
    if left_out is not None:
        return RateGroup(*known, left_out=left_out)
    gap = cell.men_rate - cell.women_rate
    weight = (cell.women + cell.men) / kept
    return RateGroup(*known, gap=gap, weight=weight, contribution=weight * gap)


def _no_event(key: str, cells: Sequence[RateCell]) -> tuple[NotCalculable, ...]:
    """Return why rates say nothing when nothing happened to anybody."""
    if any(n and rate for cell in cells for n, rate in _by_sex(cell)):
        return ()
    return (NotCalculable(_NO_EVENT[key]),)


def _by_sex(cell: RateCell) -> tuple[tuple[int, float], tuple[int, float]]:
    return (cell.women, cell.women_rate), (cell.men, cell.men_rate)


def _too_few_people(cell: RateCell, fewest: int) -> tuple[NotCalculable, ...]:
    if min(cell.women, cell.men) >= fewest:
        return ()
    values = {"women": cell.women, "men": cell.men, "fewest": fewest}
    return (NotCalculable("too_few_people", values),)
