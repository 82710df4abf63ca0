"""The company of the golden vectors, and an ordinary one to change at will."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from workshop_kit.legal import HighestPaid, IndexAggregates, LeaveReturns, PayCell, RateCell

AGES = ("under_30", "30_to_39", "40_to_49", "50_and_over")

# facts.md, part 2a: women, men, mean pay of women, of men.
GOLDEN = (
    PayCell("under_30", "manual_workers", 4, 6, 23_000, 25_000),
    PayCell("30_to_39", "manual_workers", 2, 9, 24_000, 26_000),
    PayCell("40_to_49", "manual_workers", 12, 3, 26_000, 27_000),
    PayCell("under_30", "clerical_workers", 5, 5, 30_000, 33_000),
    PayCell("30_to_39", "clerical_workers", 3, 8, 45_000, 52_000),
    PayCell("40_to_49", "clerical_workers", 9, 4, 27_500, 26_500),
)
GOLDEN_COUNTED = 70


def equal_cells(n: int = 10, pay: float = 25_000.0) -> tuple[PayCell, ...]:
    """Return four groups of as many women as men, paid the same."""
    return tuple(PayCell(age, "manual_workers", n, n, pay, pay) for age in AGES)


def small(**changes: object) -> IndexAggregates:
    """Return a company of 80 people without any gap, with changes."""
    ordinary = IndexAggregates(
        headcount=80,
        counted=80,
        pay_by_csp=equal_cells(),
        raises_or_promotions=RateCell("all", 40, 40, 0.25, 0.25),
        leave_returns=LeaveReturns(2, 2, 2),
        highest_paid=HighestPaid(5, 5),
        period_end=date(2025, 12, 31),
    )
    return replace(ordinary, **changes)


def large(**changes: object) -> IndexAggregates:
    """Return a company of 400 people without any gap, with changes."""
    rates = (RateCell("manual_workers", 200, 200, 0.25, 0.25),)
    ordinary = IndexAggregates(
        headcount=400,
        counted=400,
        pay_by_csp=equal_cells(50),
        raises=rates,
        promotions=rates,
        leave_returns=LeaveReturns(2, 2, 2),
        highest_paid=HighestPaid(5, 5),
        period_end=date(2025, 12, 31),
    )
    return replace(ordinary, **changes)
