"""The explanation of a company that its activities share: worked out once, the same every time."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from workshop_kit.data import Workforce
from workshop_kit.explanations import Decomposition, Explanation, Orders, explain, find_orders

# The draws behind the intervals start from this number (docs/methods.md): everybody in a room,
# and the handout of the same evening, see the same figures.
SEED = 2014

# Companies kept: as many as there are to practise on, with one of one’s own.
_KEPT = 24

# A part whose interval is wider than the whole gap is not told as a figure.
WIDEST_SHARE = 1.0


@lru_cache(maxsize=_KEPT)
def explanation_of(workforce: Workforce) -> Explanation:
    """Return the three gaps of a company shared out over the axes, with 500 bootstrap draws."""
    return explain(workforce, rng=np.random.default_rng(SEED))


@lru_cache(maxsize=3 * _KEPT)
def orders_of(workforce: Workforce, outcome: str) -> Orders:
    """Return the gap of an outcome that is left once some axes are brought in."""
    return find_orders(workforce, outcome)


def certainty(decomposition: Decomposition, part: str) -> str:
    """Return what can be told of a part.

    Returns
    -------
    {"few", "not_shared", "wide", "unsure", "against", "clear"}
        Too few people for an interval; a gap whose own direction is not known; an interval
        wider than the whole gap, or that holds zero; an axis that plays against the gap; a
        part whose direction is known.
    """
    share = decomposition.parts[part].share
    if not decomposition.gap.has_interval:
        return "few"
    if np.isnan(share.value):
        return "not_shared"
    if not share.has_interval or share.high - share.low > WIDEST_SHARE:
        return "wide"
    if not share.is_clear:
        return "unsure"
    return "clear" if share.value > 0 else "against"


def time_share(workforce: Workforce) -> float | None:
    """Return the share of the annual pay gap that runs through working time.

    None where the figures do not tell it, or where it runs the other way.
    """
    pay = explanation_of(workforce).pay
    share = pay.parts["time"].share.value
    is_told = certainty(pay, "time") in ("clear", "unsure") and share >= 0
    return float(share) if is_told and pay.gap.value > 0 else None


def sick_leave_ratio(workforce: Workforce) -> float | None:
    """Return how many times as many sick leaves women have as men, for equal working time.

    None where the figures do not tell who has more.
    """
    health = explanation_of(workforce).health
    return float(health.ratio) if health.gap.is_clear else None
