"""Amounts of an explanation as its charts show them: from one sex to the other, for 100.

Inside the kit a gap in pay is a difference of logarithms, which adds up and which nobody reads.
On screen it is a share of the pay of the reference, which everybody reads: the parts are brought
to it in proportion, so that they still add up to the gap shown.
"""

from __future__ import annotations

import math

from workshop_kit.explanations import Decomposition, Quantity

LOG_POINTS = "log_points"


def shown_factor(unit: str, gap: float) -> float:
    """Return what an amount is multiplied by to be shown.

    Parameters
    ----------
    unit : str
        Unit of the amount; anything but ``"log_points"`` is shown as it is.
    gap : float
        The whole gap, reference minus compared, in that unit.

    Returns
    -------
    float
        For log points, the gap as a share of the reference over the gap in log points.

    Examples
    --------
    A gap of 0.223 log points is a gap of 20 %: a part of 0.1 is shown as 9 %.

    >>> round(0.1 * shown_factor("log_points", 0.223), 2)
    0.09
    >>> shown_factor("log_points", 0.0), shown_factor("events_per_year", 0.2)
    (1.0, 1.0)
    """
    if unit != LOG_POINTS or gap == 0:
        return 1.0
    return -math.expm1(-gap) / gap


def shown_change(amount: Quantity, factor: float) -> Quantity:
    """Return a part of a gap as the change it makes from the reference to the compared group.

    A part is positive when it lowers the compared group, so the change has the other sign.

    Examples
    --------
    >>> shown_change(Quantity(0.1, 0.04, 0.15), 1.0)
    Quantity(value=-0.1, low=-0.15, high=-0.04)
    """
    return Quantity(-amount.value * factor, -amount.high * factor, -amount.low * factor)


def shown_gap(unit: str, gap: Quantity) -> Quantity:
    """Return a whole gap as the change from the reference to the compared group.

    Its ends are each brought to a share of the reference, not in proportion.

    Examples
    --------
    >>> shown = shown_gap("log_points", Quantity(0.22314355, 0.10536052, 0.35667494))
    >>> [round(end, 3) for end in (shown.value, shown.low, shown.high)]
    [-0.2, -0.3, -0.1]
    """
    if unit != LOG_POINTS:
        return shown_change(gap, 1.0)
    return Quantity(math.expm1(-gap.value), math.expm1(-gap.high), math.expm1(-gap.low))


def shown_levels(decomposition: Decomposition) -> tuple[float, float]:
    """Return where the reference and the compared group stand.

    The reference is 1 for pay, its own rate for events.
    """
    if decomposition.unit == LOG_POINTS:
        return 1.0, decomposition.ratio
    return decomposition.reference_value, decomposition.compared_value
