"""Whether a gap in shares is more than chance would make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.measures import proportions_differ

if TYPE_CHECKING:
    from workshop_kit.indicators.gap import Gap


def is_clear_share(gap: Gap, *, confidence: float = 0.95) -> bool:
    """Tell whether chance alone would seldom make two shares so different.

    The same answer as an exact interval of their difference that leaves zero out, at once:
    pictures that look at several shares ask it of each.

    Parameters
    ----------
    gap : Gap
        Of an indicator of kind ``"share"``; hidden, or without anybody on one side, it is
        never clear.
    confidence : float, default 0.95
        Higher when several shares are looked at side by side.
    """
    if gap.is_hidden or not (gap.n_reference and gap.n_compared):
        return False
    totals = (gap.n_reference, gap.n_compared)
    counts = (gap.reference_value * totals[0], gap.compared_value * totals[1])
    return proportions_differ(counts, totals, confidence=confidence)
