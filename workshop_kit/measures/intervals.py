"""The interval around a figure, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workshop_kit.errors import OutOfRangeError

# Why an interval is not shown: the words of `Interval.reason`.
TOO_FEW_PEOPLE = "too_few_people"
NO_SPREAD = "no_spread"
UNBOUNDED = "unbounded"


@dataclass(frozen=True)
class Interval:
    """Values that the people observed do not contradict, or why that cannot be said.

    Drawn again and again from the same population, 95 intervals in 100 hold the figure
    of the population. It is *not* a range in which 95 % of people lie, and it covers
    chance alone: neither errors in the data nor factors left out.

    Attributes
    ----------
    low, high : float
        Both ends, in the unit of the figure; NaN when there is no honest interval. An
        end may be infinite: the ratio to a rate of which no event was seen has no
        highest value.
    confidence : float
        Share of such intervals that hold the figure: 0.95.
    method : str
        How it was made: ``"hall"``, ``"order statistics"``, ``"exact"``...
    reason : str or None
        Why it is not shown, None when it is: ``"too_few_people"`` (benchmarks/interval_coverage.py
        found no method that keeps its word for groups of this size), ``"no_spread"``
        (everyone has the same value, so that chance cannot be measured),
        ``"unbounded"`` (the reference may be zero, so that the ratio to it may be anything).

    Examples
    --------
    >>> interval = Interval(-0.02, 0.12, confidence=0.95, method="hall")
    >>> interval.contains(0), round(interval.width, 2), interval.is_shown
    (True, 0.14, True)
    """

    low: float
    high: float
    confidence: float
    method: str
    reason: str | None = None

    def __post_init__(self) -> None:
        if self.is_shown == bool(np.isnan(self.low) or np.isnan(self.high)):
            raise ValueError("an interval has two ends, or a reason why it has none")
        if self.is_shown and self.low > self.high:
            raise ValueError(f"the low end {self.low} is above the high end {self.high}")

    @property
    def is_shown(self) -> bool:
        """Tell whether there is an interval to show."""
        return self.reason is None

    @property
    def width(self) -> float:
        """Return high minus low; NaN when there is no interval."""
        return self.high - self.low

    def contains(self, value: float) -> bool:
        """Tell whether a value lies inside, ends included; never when there is no interval."""
        return bool(self.low <= value <= self.high)


def no_interval(reason: str, *, confidence: float, method: str) -> Interval:
    """Return the interval that is not shown, for a named reason.

    Examples
    --------
    >>> no_interval("too_few_people", confidence=0.95, method="hall").is_shown
    False
    """
    return Interval(np.nan, np.nan, confidence=confidence, method=method, reason=reason)


def as_confidence(confidence: float) -> float:
    """Return the confidence if it is a share strictly between 0 and 1.

    Raises
    ------
    OutOfRangeError
        If it is not: 95 is not 0.95.
    """
    if not 0 < confidence < 1:
        raise OutOfRangeError(
            "not_between_zero_and_one", argument="confidence", value=float(confidence)
        )
    return float(confidence)
