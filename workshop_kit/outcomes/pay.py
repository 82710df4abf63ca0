"""Pay: of the year, of an hour, at full time, and what it is made of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import (
    ANNUAL_PAY,
    FULL_TIME_EQUIVALENT_PAY,
    HOURLY_PAY,
    Indicator,
    column,
    people_present,
)
from workshop_kit.indicators.timeline import day_number, days_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

    Reader = Callable[[pd.DataFrame], pd.Series]

# French equality Index, indicator 5, and article R. 2312-9, I-B d: the ten highest pays.
HIGHEST_PAYS = 10

# Somebody on unpaid leave for half of the year has no annual pay to compare: the Index
# leaves out those absent for more than half of its period (docs/truth.md, section 2).
HALF_A_YEAR_DAYS = 183

PREMIUMS = ("seniority_premium", "night_premium", "hardship_premium", "overtime_pay", "bonus")
_PARTS = ("base_pay", *PREMIUMS)


def people_and_paid_year(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present, and who was paid all year; see `is_paid_all_year`."""
    people = people_present(workforce, period)
    return people.assign(is_paid_all_year=is_paid_all_year(workforce, people, period))


def is_paid_all_year(workforce: Workforce, people: pd.DataFrame, period: Period) -> pd.Series:
    """Tell who was under contract all year, with less than half of it on unpaid leave.

    Somebody hired in December earns a twelfth of a year's pay: without this rule the log of
    annual pay would measure the date of hire. Unpaid leave is full-time parental leave.
    """
    new_year = pd.Timestamp(period.last.replace(month=1, day=1))
    days = unpaid_leave_days(workforce, people, period)
    has_pay = (people["annual_pay"] > 0) & (people["paid_hours"] > 0)
    return (people["hire_date"] < new_year) & (days < HALF_A_YEAR_DAYS) & has_pay


def unpaid_leave_days(
    workforce: Workforce, people: pd.DataFrame, period: Period
) -> NDArray[np.int64]:
    """Return the days of full-time parental leave of each person in the last year of a period.

    It is the only leave that the company does not pay at all.
    """
    first, last = day_number(period.last.replace(month=1, day=1)), day_number(period.last)
    leaves = workforce.absences[workforce.absences["kind"] == "parental_leave"]
    begins = days_of(leaves["first_day"])
    ends = np.minimum(begins + leaves["days"].to_numpy(dtype=np.int64) - 1, last)
    unpaid = np.maximum(ends - np.maximum(begins, first) + 1, 0)
    place = pd.Index(people["employee_id"]).get_indexer(leaves["employee_id"])
    days = np.bincount(place[place >= 0], weights=unpaid[place >= 0], minlength=len(people))
    return days.astype(np.int64)


def people_and_highest_pays(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present, and which of the ten highest pays each holds.

    ``highest_pay``: 1 for the ten highest full-time equivalent pays, 0 for the others;
    people who earn the same at the tenth place share what is left of the ten.
    """
    people = people_present(workforce, period)
    pay = FULL_TIME_EQUIVALENT_PAY.of_each(people)
    above = pay.rank(ascending=False, method="min") - 1
    ties = pay.groupby(pay).transform("size")
    return people.assign(highest_pay=((HIGHEST_PAYS - above) / ties).clip(lower=0, upper=1))


def _variable_pay(people: pd.DataFrame) -> pd.Series:
    return people[list(PREMIUMS)].sum(axis=1, skipna=False)


def _variable_part(people: pd.DataFrame) -> pd.Series:
    annual = people["annual_pay"]
    return _variable_pay(people) / annual.where(annual > 0)


def _variable_pay_of_recipients(people: pd.DataFrame) -> pd.Series:
    amount = _variable_pay(people)
    return amount.where(amount > 0)


def _receives_variable_pay(people: pd.DataFrame) -> pd.Series:
    return _is_positive(_variable_pay(people))


def _is_positive(amounts: pd.Series) -> pd.Series:
    return (amounts > 0).astype("float64").where(amounts.notna())


def _log_of(indicator: Indicator) -> Reader:
    """Return the log of an indicator, missing for those who were not paid all year."""

    def read(people: pd.DataFrame) -> pd.Series:
        return np.log(indicator.of_each(people).where(people["is_paid_all_year"]))

    return read


def _median_of(indicator: Indicator) -> Indicator:
    return replace(indicator, key=f"median_{indicator.key}", kind="median")


def _of_year(
    key: str, unit: str, of_each: Reader, columns: tuple[str, ...], *, kind: str = "mean"
) -> Indicator:
    return Indicator(key, unit, of_each, columns, kind=kind, period="year")


MONTHLY_BASE_PAY = Indicator(
    "monthly_base_pay", "euros", column("base_pay_month"), ("base_pay_month",)
)
LEVELS = (ANNUAL_PAY, HOURLY_PAY, FULL_TIME_EQUIVALENT_PAY, MONTHLY_BASE_PAY)

LOG_ANNUAL_PAY = Indicator(
    "log_annual_pay",
    "log_euros",
    _log_of(ANNUAL_PAY),
    (*ANNUAL_PAY.columns, "is_paid_all_year"),
    rows_of=people_and_paid_year,
    tables=("employees", "absences"),
    period="year",
)
LOG_HOURLY_PAY = replace(
    LOG_ANNUAL_PAY,
    key="log_hourly_pay",
    of_each=_log_of(HOURLY_PAY),
    columns=(*HOURLY_PAY.columns, "is_paid_all_year"),
)

VARIABLE = (
    _of_year("variable_pay", "euros", _variable_pay, PREMIUMS),
    replace(_of_year("median_variable_pay", "euros", _variable_pay, PREMIUMS), kind="median"),
    _of_year("variable_pay_of_recipients", "euros", _variable_pay_of_recipients, PREMIUMS),
    _of_year("receives_variable_pay", "share", _receives_variable_pay, PREMIUMS, kind="share"),
    _of_year("variable_part", "share", _variable_part, ("annual_pay", *PREMIUMS)),
)
PREMIUM = tuple(
    one
    for name in PREMIUMS
    for one in (
        _of_year(name, "euros", column(name), (name,)),
        _of_year(
            f"receives_{name}",
            "share",
            lambda people, name=name: _is_positive(people[name]),
            (name,),
            kind="share",
        ),
    )
)
HIGHEST = (
    Indicator(
        "in_ten_highest_pays",
        "people",
        column("highest_pay"),
        ("highest_pay",),
        kind="count",
        rows_of=people_and_highest_pays,
        period="year",
    ),
)
PAY = (
    *LEVELS,
    *(_median_of(one) for one in LEVELS),
    LOG_ANNUAL_PAY,
    LOG_HOURLY_PAY,
    *VARIABLE,
    *PREMIUM,
    *HIGHEST,
)
