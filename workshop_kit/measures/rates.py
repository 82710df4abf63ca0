"""Rates of events over the time in which they could happen: never bare counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.measures.arguments import as_non_negative, as_positive
from workshop_kit.measures.interval_counts import rate_interval
from workshop_kit.measures.intervals import Interval

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Circulars of the French health insurance (CNAM): accidents with a day off per million hours
# worked, days lost per thousand hours worked.
FREQUENCY_PER = 1_000_000
SEVERITY_PER = 1_000


@dataclass(frozen=True)
class Rate:
    """Events over exposure, with its interval.

    Attributes
    ----------
    events, exposure : float
        What was counted, and the time (hours, years, people) in which it could happen.
    per : float
        Units of exposure the value is about: a million hours.
    value : float
        events / exposure · per.
    interval : Interval
        In the unit of the value.
    """

    events: float
    exposure: float
    per: float
    value: float
    interval: Interval


def event_rate(
    events: float,
    exposure: float,
    *,
    per: float = 1.0,
    method: str = "exact",
    confidence: float = 0.95,
) -> Rate:
    """Return the rate of events over an exposure, with its interval.

    Two groups with the same number of events are not exposed alike: only the rate can be
    compared. It says nothing of events that nobody declared.

    Parameters
    ----------
    events : float
        How many.
    exposure : float
        Time in which they could happen: hours worked, person-years at risk...
    per : float, default 1
        Units of exposure the rate is about.
    method : {"exact", "mid-p"}, default "exact"
        Of the interval; see `rate_interval`.
    confidence : float, default 0.95
        Of the interval.

    Raises
    ------
    OutOfRangeError
        If events are negative, or the exposure or `per` is zero.
    UnknownOptionError
        If the method is not known.

    Examples
    --------
    Four promotions in 80 years at risk.

    >>> rate = event_rate(4, 80, per=100)
    >>> print(f"{rate.value:.0f} a hundred years ({rate.interval.low:.1f} to "
    ...       f"{rate.interval.high:.1f})")
    5 a hundred years (1.4 to 12.8)
    """
    as_positive([per], "per")
    raw = rate_interval(events, exposure, method=method, confidence=confidence)
    interval = Interval(raw.low * per, raw.high * per, confidence=raw.confidence, method=method)
    return Rate(float(events), float(exposure), float(per), events / exposure * per, interval)


def frequency_rate(accidents: float, hours_worked: float) -> float:
    """Return the accidents with a day off per million hours worked (taux de fréquence).

    Parameters
    ----------
    accidents : float
        Accidents at work with at least one day off; neither commuting accidents nor
        accidents without a day off.
    hours_worked : float
        Hours worked, not hours paid: absences expose nobody.

    Raises
    ------
    OutOfRangeError
        If accidents are negative, or no hour was worked.

    See Also
    --------
    workshop_kit.measures.event_rate : The same with its interval.

    Examples
    --------
    37 accidents in 300,000 hours of women, 63 in 700,000 of men: most accidents are men's,
    women's rate is higher.

    >>> round(frequency_rate(37, 300_000)), round(frequency_rate(63, 700_000))
    (123, 90)
    """
    return _rate(accidents, "accidents", hours_worked) * FREQUENCY_PER


def severity_rate(days_lost: float, hours_worked: float) -> float:
    """Return the days lost by accidents per thousand hours worked (taux de gravité).

    It has no interval here: the days of one long absence weigh as much as many accidents,
    and no interval keeps its word on the few accidents of a company. Show it beside the
    number of accidents and the frequency rate with its interval.

    Parameters
    ----------
    days_lost : float
        Calendar days off after accidents at work, in the period.
    hours_worked : float
        Hours worked in the period.

    Raises
    ------
    OutOfRangeError
        If days are negative, or no hour was worked.

    Examples
    --------
    >>> severity_rate(450, 300_000)
    1.5
    """
    return _rate(days_lost, "days_lost", hours_worked) * SEVERITY_PER


def _rate(events: float, name: str, hours_worked: float) -> float:
    seen: NDArray = as_non_negative([events], name)
    exposed: NDArray = as_positive([hours_worked], "hours_worked")
    return float(seen[0] / exposed[0])
