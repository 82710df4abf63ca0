"""From counts to rates: the same events, as a number, by person and by hour worked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators import SEXES, Indicator, codes_of, column, gap_among, period_of
from workshop_kit.indicators.sample import Sample, samples_of
from workshop_kit.measures import rate_interval
from workshop_kit.measures.intervals import TOO_FEW_PEOPLE, Interval, no_interval
from workshop_kit.outcomes.health import years_and_health

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce

# Column counted, and whether it comes one at a time or back to the same people.
EVENTS = {
    "accidents": ("work_accidents", "by_event"),
    "days": ("work_accident_days", "by_person"),
    "diseases": ("occupational_diseases", "by_event"),
    "sick_leaves": ("sick_leaves", "by_person"),
}
DIVISORS = ("nothing", "people", "hours")

# The kit's usual units: for a hundred people and a year; per million hours, as the frequency rate,
# but days per thousand hours, as the severity rate (circulars of the French health insurance).
_PER_PEOPLE = 100.0
_PER_HOURS = {"days": 1e3}
_MILLION = 1e6

# Below so few events on either side nothing is compared: one accident more or less would turn
# the result round. The same floor as for people in the cells of a real company.
FEWEST_EVENTS = 5

_COLUMNS = [
    "employee_id",
    "sex",
    "job_family",
    "years_under_contract",
    "hours_worked",
    *(name for name, _ in EVENTS.values()),
]
_NO_INTERVAL = no_interval(TOO_FEW_PEOPLE, confidence=0.95, method="none")


@dataclass(frozen=True)
class SexEvents:
    """The events of one sex.

    Attributes
    ----------
    n : int
        People, those who left included.
    events : float
        How many events, or days.
    years, hours : float
        Years under contract, and hours worked.
    value : float
        What is shown: the number, or the rate; missing for a rate of nobody.
    interval : Interval
        Of a rate of events that come one at a time.
    """

    n: int
    events: float
    years: float
    hours: float
    value: float
    interval: Interval


@dataclass(frozen=True)
class EventComparison:
    """Events of women and of men, in the whole company or in one job family.

    Attributes
    ----------
    event : str
        One of `EVENTS`.
    divided_by : {"nothing", "people", "hours"}
        What the number is divided by.
    group : str or None
        Code of the job family.
    women, men : SexEvents
        Both sexes.
    difference : Interval
        Of the rate of men minus that of women; none for numbers, nor for too few events.
    """

    event: str
    divided_by: str
    group: str | None
    women: SexEvents
    men: SexEvents
    difference: Interval

    @property
    def has_too_few(self) -> bool:
        """Tell whether a sex is absent, or both together had hardly any event."""
        if min(self.women.n, self.men.n) == 0:
            return True
        return self.women.events + self.men.events < FEWEST_EVENTS

    @property
    def higher(self) -> str | None:
        """Return the sex whose rate is higher beyond chance; None when one cannot tell."""
        if self.has_too_few or not self.difference.is_shown or self.difference.contains(0):
            return None
        return "women" if self.difference.high < 0 else "men"

    @property
    def ratio(self) -> float | None:
        """Return the rate of women over that of men; None with too few events to compare."""
        few = min(self.women.events, self.men.events) < FEWEST_EVENTS
        return None if few or not self.men.value else self.women.value / self.men.value

    def share_of_women(self, what: str) -> float | None:
        """Return the share of women in ``"events"``, ``"years"`` or ``"hours"``; None of nothing.

        Examples
        --------
        >>> from workshop_kit.data import load_workforce
        >>> shown = compare_events(load_workforce("conserverie-de-l-aven"), "accidents")
        >>> f"{shown.share_of_women('events'):.2f} {shown.share_of_women('hours'):.2f}"
        '0.49 0.43'
        """
        women, men = (getattr(one, what) for one in (self.women, self.men))
        return women / (women + men) if women + men else None


def compare_events(workforce: Workforce, event: str, divided_by: str = "hours") -> EventComparison:
    """Compare the events of women and men over all the years covered.

    Parameters
    ----------
    workforce : Workforce
        The company.
    event : {"accidents", "days", "diseases", "sick_leaves"}
        Accidents at work with a day off at least; days off after them; occupational
        diseases recognised; sick leaves begun.
    divided_by : {"nothing", "people", "hours"}, default "hours"
        Nothing: the bare number. People: for a hundred people under contract a year.
        Hours: per million hours worked, days per thousand.

    Raises
    ------
    UnknownOptionError
        If a word is not one of these.
    """
    for argument, name, known in (
        ("event", event, EVENTS),
        ("divided_by", divided_by, DIVISORS),
    ):
        if name not in known:
            raise UnknownOptionError(
                "unknown_option", argument=argument, name=name, known=", ".join(known)
            )
    return _compare(_rows(workforce), event, divided_by, None)


def compare_events_by_job(
    workforce: Workforce, event: str, divided_by: str = "hours"
) -> tuple[EventComparison, ...]:
    """Compare the events of women and men in each job family with any, most hours first."""
    rows = _rows(workforce)
    found = []
    for code in codes_of(workforce, "job_family"):
        there = rows[rows["job_family"] == code]
        if not there.empty:
            found.append(_compare(there, event, divided_by, code))
    return tuple(sorted(found, key=lambda one: -(one.women.hours + one.men.hours)))


def _rows(workforce: Workforce) -> pd.DataFrame:
    return years_and_health(workforce, period_of(workforce))[_COLUMNS]


def _compare(rows: pd.DataFrame, event: str, divided_by: str, group: str | None) -> EventComparison:
    indicator = _indicator(event, divided_by)
    women, men = (
        _of_sex(rows[rows["sex"] == sex], sample, indicator)
        for sex, sample in zip(SEXES, samples_of(rows, indicator, SEXES), strict=True)
    )
    # The exact interval takes a while: it is not looked for where nothing would be compared.
    is_few = min(women.n, men.n) == 0 or women.events + men.events < FEWEST_EVENTS
    difference = _NO_INTERVAL if is_few else gap_among(rows, indicator).interval
    return EventComparison(event, divided_by, group, women, men, difference)


def _of_sex(rows: pd.DataFrame, sample: Sample, indicator: Indicator) -> SexEvents:
    return SexEvents(
        n=int(rows["employee_id"].nunique()),
        events=float(rows[indicator.columns[0]].sum()),
        years=float(rows["years_under_contract"].sum()),
        hours=float(rows["hours_worked"].sum()),
        value=float(sample.value),
        interval=_interval(indicator, sample),
    )


def _interval(indicator: Indicator, sample: Sample) -> Interval:
    exposure = float(sample.at_risk.sum())
    if indicator.kind != "rate" or indicator.varies != "by_event" or exposure <= 0:
        return _NO_INTERVAL
    raw = rate_interval(float(sample.amounts.sum()), exposure)
    low, high = np.array([raw.low, raw.high]) * indicator.per
    return Interval(float(low), float(high), confidence=raw.confidence, method=raw.method)


def _indicator(event: str, divided_by: str) -> Indicator:
    name, varies = EVENTS[event]
    key = f"{event}_by_{divided_by}"
    if divided_by == "nothing":
        return Indicator(key, "events", column(name), (name,), home="health", kind="count")
    is_hourly = divided_by == "hours"
    time = "hours_worked" if is_hourly else "years_under_contract"
    return Indicator(
        key,
        "per_million_hours" if is_hourly else "per_year",
        column(name),
        (name, time),
        home="health",
        kind="rate",
        at_risk=column(time),
        per=_PER_HOURS.get(event, _MILLION) if is_hourly else _PER_PEOPLE,
        varies=varies,
    )
