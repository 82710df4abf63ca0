"""Ends of the exact and mid-P intervals of counts, for rows of counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from workshop_kit.measures.melding import Beta, Choice, Gamma, Halves, difference_quantile

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.measures.melding import Confidence

    Ends = tuple[NDArray[np.float64], NDArray[np.float64]]

METHODS = ("exact", "mid-p")

# With none or one of a kind the mid-P interval falls to 91.7 % (three events expected), so
# it is the exact one there; from two on it never holds less than 93.4 %.
FEWEST_FOR_MID_P = 2


def wilson_bounds(
    counts: NDArray[np.float64], totals: NDArray[np.float64], *, confidence: float
) -> Ends:
    """Return both ends of Wilson's interval of a proportion, one for each count."""
    z = special.ndtri((1 + confidence) / 2)
    middle = counts + z**2 / 2
    half = z * np.sqrt(counts * (totals - counts) / totals + z**2 / 4)
    return (middle - half) / (totals + z**2), (middle + half) / (totals + z**2)


def proportion_bounds(
    counts: NDArray[np.float64], totals: NDArray[np.float64], *, method: str, confidence: float
) -> Ends:
    """Return both ends for each count; see `proportion_interval`."""
    return _ends(*_proportion(counts, totals, method), confidence=confidence)


def proportion_gap_bounds(
    counts: NDArray[np.float64], totals: NDArray[np.float64], *, method: str, confidence: float
) -> Ends:
    """Return both ends for counts of shape (2, n); see `proportion_gap_interval`."""
    reference, compared = (
        _proportion(count[:, None], total[:, None], method)
        for count, total in zip(counts, totals, strict=True)
    )
    return _melded(reference, compared, confidence=confidence)


def rate_bounds(
    events: NDArray[np.float64], exposures: NDArray[np.float64], *, method: str, confidence: float
) -> Ends:
    """Return both ends for each number of events; see `rate_interval`."""
    return _ends(*_rate(events, exposures, method), confidence=confidence)


def rate_gap_bounds(
    events: NDArray[np.float64], exposures: NDArray[np.float64], *, method: str, confidence: float
) -> Ends:
    """Return both ends for events of shape (2, n); see `rate_gap_interval`."""
    reference, compared = (
        _rate(event[:, None], exposure[:, None], method)
        for event, exposure in zip(events, exposures, strict=True)
    )
    return _melded(reference, compared, confidence=confidence)


def rate_ratio_bounds(
    events: NDArray[np.float64], exposures: NDArray[np.float64], *, method: str, confidence: float
) -> Ends:
    """Return both ends for events of shape (2, n); see `rate_ratio_interval`."""
    reference, compared = events
    low, high = proportion_bounds(
        compared, reference + compared, method=method, confidence=confidence
    )
    exposed = exposures[0] / exposures[1]
    with np.errstate(divide="ignore"):
        return low / (1 - low) * exposed, high / (1 - high) * exposed


def _proportion(
    count: NDArray[np.float64], total: NDArray[np.float64], method: str
) -> tuple[Confidence, Confidence]:
    """Return the confidence distributions of the lower and of the upper end."""
    lower, upper = Beta(count, total - count + 1), Beta(count + 1, total - count)
    is_enough = np.minimum(count, total - count) >= FEWEST_FOR_MID_P
    return _by_method(lower, upper, is_enough, method)


def _rate(
    events: NDArray[np.float64], exposure: NDArray[np.float64], method: str
) -> tuple[Confidence, Confidence]:
    """Return the confidence distributions of the lower and of the upper end."""
    lower, upper = Gamma(events, exposure), Gamma(events + 1, exposure)
    return _by_method(lower, upper, events >= FEWEST_FOR_MID_P, method)


def _by_method(
    lower: Confidence, upper: Confidence, is_enough: NDArray[np.bool_], method: str
) -> tuple[Confidence, Confidence]:
    if method == "exact":
        return lower, upper
    between = Halves(lower, upper)
    return Choice(is_enough, between, lower), Choice(is_enough, between, upper)


def _ends(lower: Confidence, upper: Confidence, *, confidence: float) -> Ends:
    return lower.quantile((1 - confidence) / 2), upper.quantile((1 + confidence) / 2)


def _melded(
    reference: tuple[Confidence, Confidence],
    compared: tuple[Confidence, Confidence],
    *,
    confidence: float,
) -> Ends:
    low = difference_quantile(reference[0], compared[1], (1 - confidence) / 2)
    high = difference_quantile(reference[1], compared[0], (1 + confidence) / 2)
    return low, high
