"""Access to a career: training, mobility, ladders, breaks, seniority, and coming back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.axes.returns import returns_from_leave
from workshop_kit.indicators import Indicator, column, people_present
from workshop_kit.indicators.rows import add_ladder, people_with_past, years_lived
from workshop_kit.indicators.timeline import days_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

    Reader = Callable[[pd.DataFrame], pd.Series]

# Somebody who has held the same grade for this long is said to have stayed in it.
LONG_YEARS = 5

_DAYS_PER_YEAR = 365.25
_OF_EVENTS = ("employees", "career_events")
_OF_ABSENCES = (*_OF_EVENTS, "absences")


def people_with_seniority(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present on the last day of a period, with their seniority.

    ``seniority_years`` in the company; ``years_in_job`` and ``years_in_grade`` since the
    last change or, for want of one, since the hire. Of somebody hired before the history
    opens, and who has not changed since, only the least is known: the years covered.
    ``age_years`` in years.
    """
    people = add_ladder(people_present(workforce, period), workforce)
    last = period.days[1]
    opens = pd.Timestamp(workforce.company.history_start)
    since = people["hire_date"].clip(lower=opens)
    return people.assign(
        seniority_years=(last - people["hire_date"]).dt.days / _DAYS_PER_YEAR,
        age_years=(last - people["birth_date"]).dt.days / _DAYS_PER_YEAR,
        years_in_job=_years_since(workforce, people, "job_after", since, last),
        years_in_grade=_years_since(workforce, people, "grade_after", since, last),
    )


def _years_since(
    workforce: Workforce, people: pd.DataFrame, changed: str, since: pd.Series, last: pd.Timestamp
) -> pd.Series:
    """Return the years since the last event that changed something, or since a day."""
    events = workforce.career_events
    is_change = events["kind"].isin(["promotion", "job_change"]) & events[changed].notna()
    events = events[is_change & (events["date"] <= last)]
    latest = events.groupby("employee_id")["date"].max().reindex(people["employee_id"])
    start = latest.set_axis(people.index).fillna(since)
    return pd.Series((days_of(pd.Series([last])) - days_of(start)) / _DAYS_PER_YEAR, people.index)


def _stayed_in_grade(people: pd.DataFrame) -> pd.Series:
    # Of the people there for as long: the others have not had the time.
    stayed = (people["years_in_grade"] >= LONG_YEARS).astype("float64")
    return stayed.where(people["seniority_years"] >= LONG_YEARS)


def _is_eligible(people: pd.DataFrame) -> pd.Series:
    return people["can_climb"] & (people["seniority_years"] >= 1)


def _moves(years: pd.DataFrame) -> pd.Series:
    return years["job_changes"] + years["promotions_by_moving"]


def _among_mothers(name: str) -> Reader:
    """Return what reads a column of the returns from maternity leave alone."""

    def read(returns: pd.DataFrame) -> pd.Series:
        return returns[name].where(returns["kind"] == "maternity")

    return read


def _of_past(key: str, name: str) -> Indicator:
    """Return the share of the people present for whom something happened in three years."""
    return Indicator(
        key,
        "share",
        lambda people: people[name] > 0,
        (name,),
        home="careers",
        kind="share",
        rows_of=people_with_past,
        tables=_OF_EVENTS,
        period="years",
        years=3,
    )


def _of_years(key: str, unit: str, of_each: Reader, columns: tuple[str, ...]) -> Indicator:
    """Return a rate per year under contract, over three years."""
    return Indicator(
        key,
        unit,
        of_each,
        (*columns, "years_under_contract"),
        home="careers",
        kind="rate",
        at_risk=column("years_under_contract"),
        rows_of=years_lived,
        tables=_OF_EVENTS,
        period="years",
        years=3,
        varies="by_person",
    )


def _of_day(key: str, unit: str, kind: str, of_each: Reader, columns: tuple[str, ...]) -> Indicator:
    """Return an indicator of the people present, with their seniority."""
    return Indicator(
        key,
        unit,
        of_each,
        columns,
        home="careers",
        kind=kind,
        rows_of=people_with_seniority,
        tables=_OF_EVENTS,
    )


def _of_returns(key: str, of_each: Reader, columns: tuple[str, ...]) -> Indicator:
    """Return the share of returns from leave that something followed, all years together."""
    return Indicator(
        key,
        "share",
        of_each,
        columns,
        home="careers",
        kind="share",
        rows_of=returns_from_leave,
        tables=_OF_ABSENCES,
        period="years",
    )


TRAINING = (
    _of_past("trained", "trainings"),
    _of_past("qualified", "qualifying_trainings"),
    _of_years("training_hours", "hours_per_year", column("training_hours"), ("training_hours",)),
)
MOVES = (
    _of_years("mobility", "per_year", _moves, ("job_changes", "promotions_by_moving")),
    _of_years("raise_rate", "per_year", column("raises"), ("raises",)),
    _of_past("raised", "raises"),
)
LADDERS = (
    _of_day("has_step_above", "share", "share", column("has_step_above"), ("has_step_above",)),
    _of_day("leads_up", "share", "share", column("leads_up"), ("leads_up",)),
    _of_day("eligible", "share", "share", _is_eligible, ("can_climb", "seniority_years")),
    _of_day(
        "stayed_in_grade",
        "share",
        "share",
        _stayed_in_grade,
        ("years_in_grade", "seniority_years"),
    ),
)
SENIORITY = (
    _of_day("seniority", "years", "mean", column("seniority_years"), ("seniority_years",)),
    _of_day("years_in_job", "years", "median", column("years_in_job"), ("years_in_job",)),
    _of_day("years_in_grade", "years", "median", column("years_in_grade"), ("years_in_grade",)),
    _of_day("age", "years", "mean", column("age_years"), ("age_years",)),
)
BREAKS = (
    _of_past("had_parental_leave", "parental_leave_days"),
    _of_returns("caught_up", _among_mothers("caught_up"), ("kind", "caught_up")),
    _of_returns("raised_after_return", column("is_raised"), ("is_raised",)),
    _of_returns("promoted_after_return", column("is_promoted"), ("is_promoted",)),
    _of_returns("shorter_hours_after_return", column("has_shorter_hours"), ("has_shorter_hours",)),
    _of_returns("left_after_return", column("has_left"), ("has_left",)),
)
CAREERS = (*TRAINING, *MOVES, *LADDERS, *SENIORITY, *BREAKS)
