"""The Index de l'égalité professionnelle: its indicators put together, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from workshop_kit.errors import MissingValueError
from workshop_kit.legal.count_indicators import highest_paid_indicator, leave_returns_indicator
from workshop_kit.legal.index_aggregates import METHODS, IndexAggregates
from workshop_kit.legal.index_result import (
    Assumption,
    Index,
    IndexIndicator,
    NotCalculable,
    Obligation,
)
from workshop_kit.legal.pay_gap_indicator import pay_gap_indicator
from workshop_kit.legal.rate_indicators import raises_or_promotions_indicator, rate_indicator
from workshop_kit.legal.rounding import round_half_up
from workshop_kit.legal.rules import rule
from workshop_kit.measures.arguments import one_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def index_from_aggregates(
    aggregates: IndexAggregates,
    *,
    method: str = "csp",
    even_if_not_subject: bool = False,
    assumptions: Sequence[Assumption] = (),
) -> Index:
    """Return the Index of a company from its means, rates and counts.

    It is the mark of the decree, not a measure of equality: thresholds forgive, groups make
    up for each other, and jobs where one sex works alone are not compared.

    Parameters
    ----------
    aggregates : IndexAggregates
        The company.
    method : {"csp", "levels"}, default "csp"
        Categories of indicator 1. When levels leave too few people to compare, the four
        categories take their place, as the decree says; an assumption tells it.
    even_if_not_subject : bool, default False
        Work it out under 50 people too, as for 50 to 250, to learn.
    assumptions : sequence of Assumption, default ()
        Conventions that the aggregates rest on, kept in the result.

    Returns
    -------
    Index
        With every figure on the way.

    Raises
    ------
    UnknownOptionError
        If the method is not one of the two.
    MissingValueError
        If what an indicator of the size band needs is not given.

    References
    ----------
    .. [1] Code du travail, L. 1142-7 and following, D. 1142-2 and following, annexes I, II.

    Examples
    --------
    Four groups of one category, alike, and ten highest pays shared 5 and 5.

    >>> from workshop_kit.legal.index_aggregates import HighestPaid, LeaveReturns
    >>> from workshop_kit.legal.index_aggregates import PayCell, RateCell
    >>> ages = ("under_30", "30_to_39", "40_to_49", "50_and_over")
    >>> cells = tuple(PayCell(age, "manual_workers", 10, 10, 24000, 25000) for age in ages)
    >>> found = index_from_aggregates(
    ...     IndexAggregates(
    ...         headcount=80,
    ...         counted=80,
    ...         pay_by_csp=cells,
    ...         raises_or_promotions=RateCell("all", 40, 40, 0.20, 0.25),
    ...         leave_returns=LeaveReturns(0, 0, 0),
    ...         highest_paid=HighestPaid(5, 5),
    ...     )
    ... )
    >>> found.points, found.maximum, found.total
    (85, 85, 100)
    """
    one_of("method", method, METHODS)
    is_subject = aggregates.headcount >= rule("index.headcount.subject").value
    empty = Index(
        headcount=aggregates.headcount,
        counted=aggregates.counted,
        band=None,
        is_subject=is_subject,
        asked_method=method,
        method=method,
        indicators=(),
        points=0,
        maximum=0,
        total=None,
        not_calculable=None,
        assumptions=tuple(assumptions),
    )
    if not is_subject:
        least = rule("index.headcount.subject").value
        values = {"headcount": aggregates.headcount, "least": least}
        empty = replace(empty, not_calculable=NotCalculable("not_subject", values))
        if not even_if_not_subject:
            return empty
    return _put_together(aggregates, empty)


def band_of(headcount: int) -> str:
    """Return the size band: ``"small"`` up to 250 people included, ``"large"`` above.

    Examples
    --------
    >>> band_of(250), band_of(251)
    ('small', 'large')
    """
    return "small" if headcount <= rule("index.headcount.small_up_to").value else "large"


def _put_together(aggregates: IndexAggregates, empty: Index) -> Index:
    band = band_of(aggregates.headcount)
    pay_gap, method, told = _pay_gap(aggregates, empty.asked_method)
    keys = rule(f"index.indicators.{band}").value
    indicators = (pay_gap, *(_indicator(key, aggregates, pay_gap) for key in keys[1:]))
    calculable = [one for one in indicators if one.points is not None]
    points = sum(one.points for one in calculable)
    maximum = sum(one.maximum for one in calculable)
    total, why = _total(points, maximum)
    found = replace(
        empty,
        band=band,
        method=method,
        indicators=indicators,
        points=points,
        maximum=maximum,
        total=total,
        not_calculable=why,
        assumptions=(*empty.assumptions, *told),
    )
    if not empty.is_subject:
        # Worked out to learn: the figures stand, nothing follows from them.
        training = Assumption("for_training", empty.not_calculable.values)
        return replace(found, assumptions=(*found.assumptions, training))
    return replace(found, obligations=_obligations(found, aggregates.period_end))


def _pay_gap(
    aggregates: IndexAggregates, method: str
) -> tuple[IndexIndicator, str, tuple[Assumption, ...]]:
    """Return indicator 1, the method that gave it, and what to tell of it."""
    if method == "levels":
        if not aggregates.pay_by_levels:
            raise MissingValueError("index_levels_missing")
        by_levels = pay_gap_indicator(aggregates.pay_by_levels, aggregates.counted, method=method)
        if by_levels.is_calculable:
            return by_levels, method, ()
        values = {name: by_levels.figures[name] for name in ("kept", "counted", "kept_share")}
        values["threshold"] = rule("index.relevance_threshold.csp").value
        told = (Assumption("levels_fell_back_to_csp", values),)
    else:
        told = ()
    if not aggregates.pay_by_csp:
        raise MissingValueError("index_figures_missing", indicator="pay_gap")
    return pay_gap_indicator(aggregates.pay_by_csp, aggregates.counted, method="csp"), "csp", told


def _indicator(key: str, aggregates: IndexAggregates, pay_gap: IndexIndicator) -> IndexIndicator:
    given = getattr(aggregates, key)
    if not given:
        raise MissingValueError("index_figures_missing", indicator=key)
    if key == "raises_or_promotions":
        return raises_or_promotions_indicator(given, pay_gap)
    if key == "leave_returns":
        return leave_returns_indicator(given)
    if key == "highest_paid":
        return highest_paid_indicator(given)
    return rate_indicator(key, given, aggregates.counted, pay_gap)


def _total(points: int, maximum: int) -> tuple[int | None, NotCalculable | None]:
    """Return the points brought to 100, or why they cannot be."""
    least = rule("index.total.least_maximum").value
    if maximum < least:
        values = {"points": points, "maximum": maximum, "least": least}
        return None, NotCalculable("maximum_too_low", values)
    out_of = rule("index.total.out_of").value
    total = round_half_up(points * out_of / maximum, rule("index.decimals.total").value)
    return int(total), None


def _obligations(found: Index, period_end: date | None) -> tuple[Obligation, ...]:
    """Return what the law asks for after this result."""
    published = (_published(found, period_end), _unpublished())
    if found.total is None:
        return published
    progress = rule("index.obligation.progress_below")
    if found.total >= progress.value:
        return published
    below = tuple(
        one.key for one in found.indicators if one.is_calculable and one.points < one.maximum
    )
    values = {"total": found.total, "limit": progress.value, "indicators": below}
    objectives = Obligation("progress_objectives", progress.article, progress.standing, values)
    return (*published, objectives, *_corrections(found.total))


def _published(found: Index, period_end: date | None) -> Obligation:
    publication = rule("index.publication.day")
    code = "publish" if found.total is not None else "publish_indicators"
    values: dict[str, object] = {}
    if period_end is not None:
        month, day = publication.value
        code, values = f"{code}_by", {"due": date(period_end.year + 1, month, day)}
    return Obligation(code, publication.article, publication.standing, values)


def _unpublished() -> Obligation:
    """Return what may follow when nothing is published: the penalty of a missing agreement."""
    penalty = rule("plan.penalty.share")
    values = {"share": penalty.value}
    return Obligation("unpublished", penalty.article, penalty.standing, values)


def _corrections(total: int) -> tuple[Obligation, ...]:
    limit = rule("index.obligation.correction_below")
    if total >= limit.value:
        return ()
    years = rule("index.obligation.correction_years").value
    penalty = rule("index.penalty.share")
    values = {"total": total, "limit": limit.value, "years": years}
    return (
        Obligation("correction", limit.article, limit.standing, values),
        Obligation(
            "penalty",
            penalty.article,
            penalty.standing,
            {"limit": limit.value, "years": years, "share": penalty.value},
        ),
    )
