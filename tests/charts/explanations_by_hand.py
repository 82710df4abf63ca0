"""Explanations made up by hand, coherent: parts add up to the gap, shares are amounts over gap."""

from __future__ import annotations

import math
from itertools import combinations

from workshop_kit.explanations import (
    AXES,
    OUTCOMES,
    PARTS,
    Decomposition,
    Explanation,
    Orders,
    Part,
    QuantileProfile,
    Quantity,
)

# Measure, unit and value of the reference of each outcome.
MEASURES = {
    "pay": ("log_annual_pay", "log_points", 10.39),
    "health": ("sick_leaves", "events_per_full_time_year", 0.51),
    "career": ("promotions", "events_per_year_at_risk", 0.0815),
}
# Shares of the gap by axis, in the order of PARTS, invented.
SHARES = {
    "pay": (0.34, 0.21, 0.07, 0.29, 0.09),
    "health": (0.28, 0.06, 0.41, 0.12, 0.13),
    "career": (0.22, 0.48, 0.08, 0.17, 0.05),
}
GAPS = {"pay": 0.2, "health": -0.17, "career": 0.043}
# An order to bring the axes in.
ORDER = ("mix", "time", "careers", "conditions")
# Half width of the interval of a share.
WIDTH = 0.09


def decomposition(
    outcome="pay",
    *,
    gap=None,
    amounts=None,
    width=WIDTH,
    gap_width=0.5,
    is_shared=True,
    measure=None,
    reference="men",
    reference_value=None,
    n=None,
    **others,
) -> Decomposition:
    """Return a decomposition; `amounts` by part, or the invented shares of the gap.

    `width` is half the interval of a share, `gap_width` half that of the gap, as a share of it;
    None leaves intervals out.
    """
    name, unit, usual = MEASURES[outcome]
    gap = GAPS[outcome] if gap is None else gap
    amounts = [share * gap for share in SHARES[outcome]] if amounts is None else list(amounts)
    gap = math.fsum(amounts)
    start = usual if reference_value is None else reference_value
    scale = abs(gap) or abs(amounts[0]) or 0.01
    return Decomposition(
        outcome=outcome,
        measure=measure or name,
        unit=unit,
        reference=reference,
        compared="women" if reference == "men" else "men",
        reference_value=start,
        compared_value=start - gap,
        gap=_quantity(gap, gap_width, scale),
        parts={
            part: Part(
                amount=_quantity(amount, width, scale),
                share=_quantity(amount / gap, width, 1.0) if is_shared else Quantity(math.nan),
            )
            for part, amount in zip(PARTS, amounts, strict=True)
        },
        detail=(),
        n={"women": 83, "men": 84} if n is None else n,
        n_events={},
        n_excluded={},
        method="gelbach_hours",
        reading="origin",
        cautions=(),
        confidence=0.95,
        n_resamples=0 if width is None else 500,
        **others,
    )


def _quantity(value, width, scale) -> Quantity:
    if width is None:
        return Quantity(value)
    return Quantity(value, value - width * scale, value + width * scale)


def explanation(**by_outcome) -> Explanation:
    """Return a map; each outcome is a decomposition, or what `decomposition` makes."""
    whole = {outcome: by_outcome.get(outcome) or decomposition(outcome) for outcome in OUTCOMES}
    return Explanation(company="conserverie-de-l-aven", **whole)


def orders(outcome="pay", *, alone=(0.07, 0.045, 0.015, 0.06), overlap=0.01, gap=0.2) -> Orders:
    """Return the gap left for each set of axes: what each takes alone, less an overlap a pair."""
    takes = dict(zip(AXES, alone, strict=True))
    left = {
        frozenset(chosen): gap
        - math.fsum(takes[axis] for axis in chosen)
        + overlap * math.comb(len(chosen), 2)
        for count in range(len(AXES) + 1)
        for chosen in combinations(AXES, count)
    }
    return Orders(outcome=outcome, unit=MEASURES[outcome][1], left=left)


def profile(first=0.05, last=0.26, *, width=0.04, shares=SHARES["pay"]) -> QuantileProfile:
    """Return a gap that goes straight from the first decile to the last one."""
    quantiles = tuple(rank / 10 for rank in range(1, 10))
    gaps = [first + (last - first) * step / 8 for step in range(9)]
    return QuantileProfile(
        measure="log_annual_pay",
        unit="log_points",
        quantiles=quantiles,
        gaps=tuple(_quantity(gap, width, 1.0) for gap in gaps),
        parts={
            part: tuple(share * gap for gap in gaps)
            for part, share in zip(PARTS, shares, strict=True)
        },
        n={"women": 83, "men": 84},
    )


# Odd explanations that charts and words must both bear.
CASES = {
    "usual": explanation(),
    "without_intervals": explanation(
        **{one: decomposition(one, width=None, gap_width=None) for one in OUTCOMES}
    ),
    "not_shared": explanation(
        **{one: decomposition(one, is_shared=False, gap_width=2) for one in OUTCOMES}
    ),
    "one_not_shared": explanation(health=decomposition("health", is_shared=False, gap_width=2)),
    "one_axis_takes_all": explanation(pay=decomposition("pay", amounts=(0.2, 0, 0, 0, 0))),
    "axes_against_each_other": explanation(
        pay=decomposition("pay", amounts=(0.9, -0.5, -0.2, 0.01, -0.01), width=2),
        career=decomposition("career", amounts=(0.02, -0.01, -0.002, 0.001, 0.03)),
    ),
    "all_against_the_gap": explanation(
        pay=decomposition("pay", amounts=(-0.05, -0.02, -0.01, -0.04, 0.3)),
        health=decomposition("health", amounts=(0.02, 0.02, 0.01, 0.01, -0.2)),
    ),
    "more_than_the_gap": explanation(
        **{
            one: decomposition(one, amounts=[s * sign * 0.02 for s in (0.7, 0.4, 0.2, 0.3, -0.6)])
            for one, sign in (("pay", 1), ("health", -1), ("career", 1))
        }
    ),
    "gaps_the_other_way": explanation(
        pay=decomposition("pay", gap=-0.31),
        health=decomposition("health", gap=0.21),
        career=decomposition("career", gap=-0.05),
    ),
    "women_as_reference": explanation(
        **{one: decomposition(one, reference="women") for one in OUTCOMES}
    ),
    "almost_equal": explanation(
        pay=decomposition("pay", gap=0.0004, gap_width=30, is_shared=False),
        health=decomposition("health", gap=-0.0001, gap_width=30, is_shared=False),
        career=decomposition("career", amounts=(0.01, -0.01, 0.0, 0.0001, 0.0), gap_width=0.4),
    ),
    "nothing_happened": explanation(
        health=decomposition("health", amounts=[0] * 5, reference_value=0.0, is_shared=False),
        career=decomposition("career", reference_value=0.043),
    ),
    "only_one_sex_had_some": explanation(
        health=decomposition("health", reference_value=0.0),
    ),
    "very_few_and_very_wide": explanation(
        pay=decomposition("pay", width=4.0, n={"women": 8, "men": 112}),
        health=decomposition("health", gap=-2.4, width=3.0, n={"women": 1, "men": 0}),
        career=decomposition("career", width=1.5, n={"women": 0, "men": 1}),
    ),
}
