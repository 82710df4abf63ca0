"""The interval of a gap: which one suits what is measured, or why there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.measures.interval_counts import (
    proportion_gap_interval,
    rate_gap_interval,
    rate_ratio_interval,
)
from workshop_kit.measures.interval_means import mean_gap_interval, relative_mean_gap_interval
from workshop_kit.measures.interval_medians import (
    median_gap_interval,
    relative_median_gap_interval,
)
from workshop_kit.measures.intervals import TOO_FEW_PEOPLE, UNBOUNDED, Interval, no_interval

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.indicators.indicator import Indicator
    from workshop_kit.indicators.sample import Sample

# Why there is none, beside the reasons of `measures.intervals`.
HEAD_COUNT = "head_count"
HIDDEN = "hidden"
SAID_IN_POINTS = "said_in_points"


def difference_interval(
    indicator: Indicator, reference: Sample, compared: Sample, *, confidence: float
) -> Interval:
    """Return the interval of reference minus compared, in the unit of the indicator.

    The company is taken as one draw of what could have happened to people in the same
    situations: everybody in it is known, what chance did to them is not. Means: Welch's
    family; medians: order statistics; shares: exact; rates of rare events: exact, given
    the time at risk; rates of amounts, or of events that come back to the same people: as
    means, over persons. Counts of people have none: they are facts, compared to nothing.
    """
    if indicator.kind == "count":
        return no_interval(HEAD_COUNT, confidence=confidence, method="none")
    if min(reference.n, compared.n) == 0:
        return no_interval(TOO_FEW_PEOPLE, confidence=confidence, method="none")
    sums = _sums(reference, compared)
    if indicator.kind == "share":
        return proportion_gap_interval(*sums, confidence=confidence)
    if indicator.kind == "rate" and indicator.varies == "by_event":
        return _times(rate_gap_interval(*sums, confidence=confidence), indicator.per)
    values, is_reference = _by_person(indicator, reference, compared)
    interval = median_gap_interval if indicator.kind == "median" else mean_gap_interval
    return interval(values, is_reference, confidence=confidence)


def share_interval(
    indicator: Indicator, reference: Sample, compared: Sample, *, confidence: float
) -> Interval:
    """Return the interval of the gap as a share of the reference; see `difference_interval`."""
    if indicator.kind in {"count", "share"}:
        reason = HEAD_COUNT if indicator.kind == "count" else SAID_IN_POINTS
        return no_interval(reason, confidence=confidence, method="none")
    if min(reference.n, compared.n) == 0:
        return no_interval(TOO_FEW_PEOPLE, confidence=confidence, method="none")
    if indicator.kind == "rate" and indicator.varies == "by_event":
        ratio = rate_ratio_interval(*_sums(reference, compared), confidence=confidence)
        return replace(ratio, low=1 - ratio.high, high=1 - ratio.low)
    values, is_reference = _by_person(indicator, reference, compared)
    if indicator.kind == "median":
        if values.min() <= 0:
            # The median of the reference may be zero: a ratio to it may be anything.
            return no_interval(UNBOUNDED, confidence=confidence, method="none")
        return relative_median_gap_interval(values, is_reference, confidence=confidence)
    return relative_mean_gap_interval(values, is_reference, confidence=confidence)


def _sums(reference: Sample, compared: Sample) -> tuple[list[float], list[float]]:
    both = (reference, compared)
    return [one.amounts.sum() for one in both], [one.at_risk.sum() for one in both]


def _by_person(
    indicator: Indicator, reference: Sample, compared: Sample
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return one value a person whose mean is the value of the group."""
    values = [_linearised(indicator, one) for one in (reference, compared)]
    is_reference = np.repeat([True, False], [reference.n, compared.n])
    return np.concatenate(values), is_reference


def _linearised(indicator: Indicator, sample: Sample) -> NDArray[np.float64]:
    """Return the value of the group plus what each person changes in it.

    For a ratio of sums R = sum(x) / sum(t) over n people these are R + n (x - R t) / sum(t)
    (Taylor's linearisation: Cochran 1977, Sampling Techniques, 3rd ed., section 6.4): their
    mean is R and their spread that of R. For a mean they are the values themselves.
    """
    if indicator.kind != "rate":
        return sample.amounts / sample.at_risk
    ratio = sample.amounts.sum() / sample.at_risk.sum()
    change = (sample.amounts - ratio * sample.at_risk) * sample.n / sample.at_risk.sum()
    return indicator.per * (ratio + change)


def _times(interval: Interval, factor: float) -> Interval:
    return replace(interval, low=factor * interval.low, high=factor * interval.high)
