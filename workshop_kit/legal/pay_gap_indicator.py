"""Indicator 1 of the Index: the gap in pay, by age bracket and category."""

from __future__ import annotations

from dataclasses import replace
from math import fsum
from typing import TYPE_CHECKING

from workshop_kit.legal.index_aggregates import METHODS, PayCell
from workshop_kit.legal.index_result import IndexIndicator, PayGroup
from workshop_kit.legal.rules import rule
from workshop_kit.legal.scores import (
    as_share,
    in_percent,
    maximum_of,
    score,
    side,
    too_few_kept,
    why_left_out,
)
from workshop_kit.measures.arguments import one_of
from workshop_kit.measures.gaps import relative_gap

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEY = "pay_gap"


def pay_gap_indicator(
    cells: Sequence[PayCell], counted: int, *, method: str = "csp"
) -> IndexIndicator:
    """Return indicator 1: the gap in pay, once each group has been forgiven its threshold.

    Gaps keep their sign until the end: groups of opposite signs make up for each other. The
    groups say so; the result does not.

    Parameters
    ----------
    cells : sequence of PayCell
        All groups, in any order.
    counted : int
        People counted in the company.
    method : {"csp", "levels"}, default "csp"
        Which categories the groups are; it decides of the relevance threshold.

    Returns
    -------
    IndexIndicator
        ``figures``: ``kept`` and ``counted`` people, ``kept_share``, ``threshold``.

    Raises
    ------
    UnknownOptionError
        If the method is not one of the two.

    References
    ----------
    .. [1] Code du travail, D. 1142-2 and following, annexes I and II.

    Examples
    --------
    Women are 8 % below: 5 points are forgiven, 3 are left.

    >>> cell = PayCell("30_to_39", "manual_workers", 4, 6, 23000, 25000)
    >>> found = pay_gap_indicator([cell], counted=10)
    >>> found.result, found.favourable, found.points
    (0.03, 'men', 37)
    """
    one_of("method", method, METHODS)
    fewest = rule("index.fewest.pay_gap").value
    threshold = rule(f"index.relevance_threshold.{method}").value
    kept = sum(
        cell.women + cell.men
        for cell in cells
        if why_left_out(cell.women, cell.men, fewest) is None
    )
    groups = tuple(_group(cell, kept, fewest, threshold) for cell in cells)
    figures = {
        "kept": kept,
        "counted": counted,
        "kept_share": kept / counted if counted else 0.0,
        "threshold": threshold,
    }
    empty = IndexIndicator(_KEY, maximum_of(_KEY), groups=groups, figures=figures)
    reasons = too_few_kept(kept, counted, fewest)
    if reasons:
        return replace(empty, reasons=reasons)
    gap = fsum(group.contribution for group in groups if group.left_out is None)
    result = in_percent(gap)
    return replace(
        empty,
        points=score(_KEY, result),
        result=as_share(result),
        gap=gap,
        favourable=side(gap, result),
    )


def after_threshold(gap: float, threshold: float) -> float:
    """Return what is left of a gap once the relevance threshold is forgiven, on either side.

    Examples
    --------
    >>> after_threshold(0.25, 0.05), after_threshold(-0.03, 0.05)
    (0.2, 0.0)
    """
    return max(gap - threshold, 0.0) if gap > 0 else min(gap + threshold, 0.0)


def _group(cell: PayCell, kept: int, fewest: int, threshold: float) -> PayGroup:
    known = (cell.age_bracket, cell.category, cell.women, cell.men, cell.mean_women, cell.mean_men)
    left_out = why_left_out(cell.women, cell.men, fewest)
    if left_out is not None:
        return PayGroup(*known, left_out=left_out)
    gap = float(relative_gap(cell.mean_men, cell.mean_women))
    forgiven = after_threshold(gap, threshold)
    weight = (cell.women + cell.men) / kept
    return PayGroup(
        *known,
        gap=gap,
        gap_after_threshold=forgiven,
        weight=weight,
        contribution=weight * forgiven,
    )
