"""What the compared situation measures: each quantity once, whatever tables ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.indicators import HEADCOUNT, Indicator, column, people_present
from workshop_kit.indicators.rows import years_lived
from workshop_kit.legal.bdese_rows import (
    accidents_with_risk,
    people_and_careers,
    people_exposed,
    people_gone,
    people_hired,
    promotions_in_a_row,
    years_and_moves,
    years_and_profiles,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

    Reader = Callable[[pd.DataFrame], pd.Series]
    Rows = Callable[[Workforce, Period], pd.DataFrame]

# Departures that R. 2312-9 names, then those that it does not.
LEAVE_REASONS = load_schema().table("employees").column("leave_reason").codes

# Part-time as R. 2312-9 cuts it: from 20 to 30 hours a week, or other.
_PART_TIME_HOURS = (20, 30)
_SHIFTS = ("two_shifts", "three_shifts")
_STOPPAGES = {
    "work_accidents": "work_accident_days",
    "commuting_accidents": "commuting_accident_days",
    "occupational_diseases": "occupational_disease_days",
    "sick_leaves": "sickness_days",
}


def _count(
    key: str,
    of_each: Reader,
    rows_of: Rows = people_present,
    *,
    home: str = "mix",
    unit: str = "people",
    is_sensitive: bool = False,
) -> Indicator:
    """Return a number of people or of events; who has none of it does not count in ``n``."""

    def concerned(rows: pd.DataFrame) -> pd.Series:
        amounts = of_each(rows).astype("float64")
        return amounts.where(amounts > 0)

    return Indicator(
        key, unit, concerned, home=home, kind="count", rows_of=rows_of, period="years", years=1,
        is_sensitive=is_sensitive,
    )  # fmt: skip


def _mean(
    key: str,
    unit: str,
    rows_of: Rows = people_and_careers,
    *,
    name: str = "",
    home: str = "careers",
) -> Indicator:
    return Indicator(
        key, unit, column(name or key), home=home, rows_of=rows_of, period="years", years=1
    )


def _is(name: str, *codes: str) -> Reader:
    return lambda rows: rows[name].isin(codes)


def _is_part_time(rows: pd.DataFrame, *, is_from_20_to_30: bool) -> pd.Series:
    is_between = rows["hours_per_week"].between(*_PART_TIME_HOURS)
    return (rows["working_time_share"] < 1) & (is_between == is_from_20_to_30)


CONTRACTS = tuple(
    _count(f"headcount_{contract}", _is("contract", contract))
    for contract in ("permanent", "fixed_term")
)
WORKING_TIME = (
    _count("full_time", lambda rows: rows["working_time_share"] == 1, home="time"),
    _count(
        "part_time_20_to_30", lambda rows: _is_part_time(rows, is_from_20_to_30=True), home="time"
    ),
    _count(
        "part_time_other", lambda rows: _is_part_time(rows, is_from_20_to_30=False), home="time"
    ),
)
SCHEDULES = (
    _count("shift_work", _is("schedule", *_SHIFTS), home="time"),
    _count("night_work", _is("schedule", "night"), home="time"),
    _count("variable_hours", _is("schedule", "variable"), home="time"),
    _count("split_days", _is("schedule", "split_day"), home="time"),
    _count("weekend_work", column("works_weekends"), home="time"),
)
LONG_LEAVES = (
    _count(
        "long_parental_leaves", column("parental_leaves_long"), years_and_moves, home="careers",
        is_sensitive=True,
    ),
)  # fmt: skip
HIRES = tuple(
    _count(f"hired_{contract}", _is("contract", contract), people_hired)
    for contract in ("permanent", "fixed_term")
)
DEPARTURES = tuple(
    _count(f"gone_{reason}", _is("leave_reason", reason), people_gone, is_sensitive=True)
    for reason in LEAVE_REASONS
)
POSITION = (_count("headcount", HEADCOUNT.of_each),)
PROMOTIONS = (
    _count("promotions", column("promotions"), years_lived, home="career", unit="events"),
)
PROMOTION_RATE = (
    Indicator(
        "promotion_rate", "per_year", column("promotions"), home="career", kind="rate",
        at_risk=column("years_under_contract"), rows_of=years_and_profiles, period="years",
        years=1,
    ),
)  # fmt: skip
PROMOTION_TIMES = (
    Indicator(
        "years_between_promotions", "years", column("years_between"), home="career",
        rows_of=promotions_in_a_row, period="years", years=None,
    ),
)  # fmt: skip
SENIORITY_BY_CATEGORY = (
    _mean("seniority_years", "years"),
    _mean("years_in_category", "years"),
)
SENIORITY_BY_GRADE = (
    _mean("seniority_years", "years"),
    _mean("years_in_grade", "years"),
)
AGE = (_mean("age_years", "years"),)
MONTHLY_PAY = (_mean("monthly_pay", "euros", home="pay"),)
HIGHEST_PAID = (_count("highest_pay", column("highest_pay"), people_and_careers, home="pay"),)
TRAINING = (
    Indicator(
        "training_hours", "hours_per_year", column("training_hours"), home="careers", kind="rate",
        at_risk=column("years_under_contract"), rows_of=years_lived, period="years", years=1,
        varies="by_person",
    ),
)  # fmt: skip
EXPOSED = (_count("exposed_people", HEADCOUNT.of_each, people_exposed, home="conditions"),)
ACCIDENTS_BY_RISK = (
    _count(
        "accidents_by_risk", HEADCOUNT.of_each, accidents_with_risk, home="health", unit="events",
        is_sensitive=True,
    ),
)  # fmt: skip


def _health(*names: str) -> tuple[Indicator, ...]:
    """Return the stoppages of some kinds and their days."""
    return tuple(
        _count(key, column(key), years_lived, home="health", unit=unit, is_sensitive=True)
        for name in names
        for key, unit in ((name, "events"), (_STOPPAGES[name], "days"))
    )


ACCIDENTS = (
    *_health("work_accidents", "commuting_accidents", "occupational_diseases"),
    _count(
        "accidents_without_stoppage", column("accidents_without_stoppage"), years_lived,
        home="health", unit="events", is_sensitive=True,
    ),
)  # fmt: skip
SICKNESS = _health("sick_leaves")
PATERNITY = (
    _count(
        "paternity_days", column("paternity_days"), years_lived, home="time", unit="days",
        is_sensitive=True,
    ),
)  # fmt: skip
WORKING_TIME_CHANGES = tuple(
    _count(name, column(name), years_and_moves, home="time", unit="events", is_sensitive=True)
    for name in ("moved_to_part_time", "back_to_full_time")
)
