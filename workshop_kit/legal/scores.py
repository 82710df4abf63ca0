"""What the indicators of the Index share: rounding to the decree, scores, sides, kept groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.legal.index_result import IndexIndicator, NotCalculable
from workshop_kit.legal.rounding import clean, round_half_up
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from decimal import Decimal

_PERCENT = 100


def in_percent(gap: float) -> Decimal:
    """Return the size of a gap, a share, as the percentage that the decree rounds.

    Examples
    --------
    >>> print(in_percent(-0.0705))
    7.1
    """
    return round_half_up(abs(gap) * _PERCENT, rule("index.decimals.result").value)


def as_share(percentage: Decimal) -> float:
    """Return a percentage as a share: 2.8 is 0.028.

    Examples
    --------
    >>> as_share(in_percent(0.027794))
    0.028
    """
    return float(percentage / _PERCENT)


def score(key: str, result: Decimal) -> int:
    """Return the points of an indicator for a rounded result.

    The table gives the points up to each limit, included; nothing above the last one.

    Examples
    --------
    >>> from decimal import Decimal
    >>> [score("pay_gap", Decimal(result)) for result in ("0.0", "0.1", "20.0", "20.1")]
    [40, 39, 2, 0]
    """
    table = rule(f"index.score.{key}").value
    return next((points for limit, points in table if result <= limit), 0)


def maximum_of(key: str) -> int:
    """Return the points that an indicator can give."""
    return rule(f"index.maximum.{key}").value


def side(gap: float, result: Decimal) -> str:
    """Return the sex that a gap, men minus women, favours once rounded."""
    if result == 0:
        return "equality"
    return "men" if gap > 0 else "women"


def why_left_out(women: int, men: int, fewest: int) -> str | None:
    """Return why a group is not compared; None when it is."""
    if women == men == 0:
        return "nobody"
    if women < fewest and men < fewest:
        return "too_few_both"
    if women < fewest:
        return "too_few_women"
    return "too_few_men" if men < fewest else None


def too_few_kept(kept: int, counted: int, fewest: int) -> tuple[NotCalculable, ...]:
    """Return why the groups kept are not enough; nothing when they are."""
    if counted == 0:
        return (NotCalculable("nobody_counted"),)
    if kept == 0:
        return (NotCalculable("no_group_kept", {"counted": counted, "fewest": fewest}),)
    least = rule("index.calculable_share").value
    if clean(kept / counted) >= clean(least):
        return ()
    values = {"kept": kept, "counted": counted, "share": kept / counted, "least": least}
    return (NotCalculable("too_few_in_kept_groups", {**values, "fewest": fewest}),)


def catches_up(gap: float, result: Decimal, pay_gap: IndexIndicator) -> bool:
    """Tell whether a gap favours the sex that is paid less, which gives full points.

    The rule holds when indicator 1 can be worked out and is below its maximum.
    """
    if pay_gap.points is None or pay_gap.points == pay_gap.maximum:
        return False
    favoured = side(gap, result)
    return favoured != "equality" and favoured != pay_gap.favourable
