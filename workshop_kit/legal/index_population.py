"""Who the Index counts in a company, and what each is paid, as far as the tables can tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.errors import UsageError
from workshop_kit.indicators import Period, period_of
from workshop_kit.indicators.people import brackets_of
from workshop_kit.indicators.timeline import day_number, days_of
from workshop_kit.legal.rules import rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# Twelve months of pay at full time; the same for everyone, so no gap depends on it.
_WEEKS_PER_YEAR = 52

# What the decree counts, among the columns of pay.
PAY_PARTS = ("base_pay", "bonus")

# Cents: below them, two pays are the same, and rows in another order give the same ranks.
_PAY_DECIMALS = 2


@dataclass(frozen=True, eq=False)
class IndexPopulation:
    """The people of the twelve months, and which of them are counted.

    Attributes
    ----------
    period : Period
        The twelve months.
    people : DataFrame
        Everyone under contract on one day of the period at least, one row each:
        ``employee_id``, ``sex``, ``category``, ``level``, ``age_bracket``, ``pay`` (euros a
        year at full time, missing when nobody can tell), ``absent_share`` of the period, and
        ``is_counted``.
    """

    period: Period
    people: pd.DataFrame

    @property
    def counted(self) -> pd.DataFrame:
        """Return the people counted."""
        return self.people[self.people["is_counted"]]

    @property
    def n_absent(self) -> int:
        """Return how many are left out, absent for more than half of the period."""
        return int((~self.people["is_counted"]).sum())

    @property
    def n_without_pay(self) -> int:
        """Return how many are counted whose pay cannot be rebuilt at full time."""
        return int(self.counted["pay"].isna().sum())


def index_period(workforce: Workforce, period: Period | None = None) -> Period:
    """Return the twelve months that the Index looks at: those that end on the reference date.

    The tables hold the pay of that year alone.

    Raises
    ------
    UsageError
        If another period is asked for, or the history is shorter.
    """
    months = rule("index.period.months").value
    last = pd.Timestamp(workforce.company.reference_date)
    first = (last - pd.DateOffset(months=months) + pd.Timedelta(days=1)).date()
    wanted = Period(first, last.date())
    if period is not None and period != wanted:
        raise UsageError(
            "index_period",
            months=months,
            first=wanted.first,
            last=wanted.last,
            asked_first=period.first,
            asked_last=period.last,
        )
    return _covered(workforce, wanted)


def raise_period(workforce: Workforce, years: int) -> Period:
    """Return the one to three years over which indicator 2-3 looks at raises.

    Raises
    ------
    UsageError
        If the number of years is not one of those, or the history is shorter.
    """
    most = rule("index.period.most_years_of_raises").value
    if not 1 <= years <= most:
        raise UsageError("index_raise_years", years=years, most=most)
    last = pd.Timestamp(workforce.company.reference_date)
    first = (last - pd.DateOffset(years=years) + pd.Timedelta(days=1)).date()
    return _covered(workforce, Period(first, last.date()))


def find_population(workforce: Workforce, period: Period) -> IndexPopulation:
    """Return the people of a period, and which of them the Index counts.

    Counted: everyone under contract, part-timers and people gone since as one person each,
    but those absent for more than half of the period, hired too late or gone too early
    included. Category, level and age are those of the last day of presence.
    """
    people = workforce.employees
    first, last = day_number(period.first), day_number(period.last)
    hired, left = days_of(people["hire_date"]), days_of(people["leave_date"])
    is_there = (hired <= last) & (left >= first)
    starts, ends = np.maximum(hired, first), np.minimum(left, last)
    away = _absent_days(workforce, starts, ends)
    length = last - first + 1
    absent = (length - (ends - starts + 1) + away) / length
    rows = pd.DataFrame(
        {
            "employee_id": people["employee_id"],
            "sex": people["sex"],
            "category": people["category"],
            "level": people["grade"].astype("str"),
            "age_bracket": _brackets(people, ends),
            "pay": full_time_pay(people),
            "absent_share": absent,
            "is_counted": absent <= rule("index.population.most_absent").value,
        }
    )
    return IndexPopulation(period, rows[is_there].reset_index(drop=True))


def full_time_pay(people: pd.DataFrame, parts: Sequence[str] = PAY_PARTS) -> pd.Series:
    """Return the pay that the decree compares, for a year at full time, in euros.

    Base pay and bonuses, over ordinary hours. Seniority, night and hardship premiums and
    overtime are left out, as the decree says: with them goes a part of what careers,
    conditions and time do to pay. Missing where there is neither pay nor hours.

    Parameters
    ----------
    people : DataFrame
        Rows of the table of employees.
    parts : sequence of str, default `PAY_PARTS`
        Columns of pay that count; others than those of the decree show what it leaves out.
    """
    hours = people["paid_hours"] - people["overtime_hours"]
    pay = people[list(parts)].sum(axis=1, skipna=False)
    full_time_week = people["hours_per_week"] / people["working_time_share"]
    hourly = pay.where(pay > 0) / hours.where(hours > 0)
    return (hourly * full_time_week * _WEEKS_PER_YEAR).round(_PAY_DECIMALS)


def _covered(workforce: Workforce, wanted: Period) -> Period:
    if wanted.first < workforce.company.history_start:
        known = period_of(workforce)
        raise UsageError(
            "index_history_too_short", first=known.first, last=known.last, needed=wanted.first
        )
    return wanted


def _absent_days(
    workforce: Workforce, starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the days of absence of each person between two days; a day counts once."""
    absences = workforce.absences
    absences = absences[absences["days"] > 0]
    person = pd.Index(workforce.employees["employee_id"]).get_indexer(absences["employee_id"])
    begins = days_of(absences["first_day"])
    stops = begins + absences["days"].to_numpy(dtype=np.int64) - 1
    order = np.lexsort((begins, person))
    away = np.zeros(len(starts), dtype=np.int64)
    # The last day already counted: two absences of the same days are one.
    done = starts - 1
    for who, begin, stop in zip(person[order], begins[order], stops[order], strict=True):
        from_day, to_day = max(begin, done[who] + 1), min(stop, ends[who])
        if to_day >= from_day:
            away[who] += to_day - from_day + 1
            done[who] = to_day
    return away


def _brackets(people: pd.DataFrame, days: NDArray[np.int64]) -> pd.Series:
    """Return the age bracket of each person on a day of her or his own."""
    on = pd.Series(days.astype("datetime64[D]").astype("datetime64[s]"), index=people.index)
    birth = people["birth_date"]
    had_birthday = (birth.dt.month < on.dt.month) | (
        (birth.dt.month == on.dt.month) & (birth.dt.day <= on.dt.day)
    )
    return brackets_of(on.dt.year - birth.dt.year - (~had_birthday).astype("int64"))
