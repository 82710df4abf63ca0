"""Hours and schedules: how much, when, announced how long before, and who asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.indicators import PAID_HOURS, Indicator, column
from workshop_kit.indicators.rows import years_lived

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

    Reader = Callable[[pd.DataFrame], pd.Series]

# Article R. 2312-9 of the Code du travail, I-A b: full time, part-time of 20 to 30 hours a
# week, other part-time. The last is cut in two: under 20 hours and over 30.
SHORT_WEEK_HOURS, LONG_WEEK_HOURS = 20, 30

# Notice under which a schedule is called a surprise: a week. The Code du travail asks for
# seven days before a part-time schedule changes, three with an agreement (L. 3123-24 and
# L. 3123-31, recalled).
SHORT_NOTICE_DAYS = 7

# Article R. 2312-9, I-A c: leaves of more than six months.
LONG_LEAVE_DAYS = 183

_EMPLOYEES = load_schema().table("employees")
PART_TIME_REASONS = _EMPLOYEES.column("part_time_reason").codes
SCHEDULES = _EMPLOYEES.column("schedule").codes


def years_and_hours(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the person-years of a period, with the changes of hours and the long leaves.

    ``shorter_hours`` and ``longer_hours``: moves to a shorter and to a longer working time;
    ``full_time_start`` and ``part_time_start``: years under contract of people who start
    the year full time, or part-time; ``long_leaves``: parental leaves of more than six
    months begun (the tables hold no other long leave).
    """
    years = years_lived(workforce, period)
    events = workforce.career_events
    shorter = events["working_time_after"] < events["working_time_before"]
    longer = events["working_time_after"] > events["working_time_before"]
    absences = workforce.absences
    long = (absences["kind"] == "parental_leave") & (absences["days"] > LONG_LEAVE_DAYS)
    is_full = years["working_time_share"] >= 1
    lived = years["years_under_contract"]
    return years.assign(
        shorter_hours=_count(years, events[shorter], "date"),
        longer_hours=_count(years, events[longer], "date"),
        long_leaves=_count(years, absences[long], "first_day"),
        full_time_start=lived.where(is_full, 0.0),
        part_time_start=lived.where(~is_full, 0.0),
    )


def _count(years: pd.DataFrame, events: pd.DataFrame, day: str) -> pd.Series:
    """Return how many of some events each person-year holds."""
    counts = events.groupby(
        [events["employee_id"], pd.to_datetime(events[day]).dt.year.rename("year")]
    ).size()
    cells = pd.MultiIndex.from_frame(years[["employee_id", "year"]])
    return pd.Series(counts.reindex(cells, fill_value=0).to_numpy(), index=years.index)


def _is_part_time(people: pd.DataFrame) -> pd.Series:
    return people["working_time_share"] < 1


def _part_time_between(lowest: float, highest: float) -> Reader:
    """Return what tells who works part-time for so many hours a week, bounds included."""

    def read(people: pd.DataFrame) -> pd.Series:
        return _is_part_time(people) & people["hours_per_week"].between(lowest, highest)

    return read


def _is(name: str, code: str) -> Reader:
    return lambda people: people[name] == code


def _share(key: str, of_each: Reader, columns: tuple[str, ...]) -> Indicator:
    return Indicator(key, "share", of_each, columns, home="time", kind="share")


def _mean(key: str, unit: str, name: str, *, kind: str = "mean", period: str) -> Indicator:
    return Indicator(key, unit, column(name), (name,), home="time", kind=kind, period=period)


def _rate(key: str, name: str, time: str) -> Indicator:
    return Indicator(
        key,
        "per_year",
        column(name),
        (name, time),
        home="time",
        kind="rate",
        at_risk=column(time),
        rows_of=years_and_hours,
        tables=("employees", "career_events", "absences"),
        period="years",
        years=3,
    )


_WEEK = ("working_time_share", "hours_per_week")

PART_TIME = (
    _share("part_time", _is_part_time, ("working_time_share",)),
    _share(
        "part_time_under_20_hours",
        lambda people: _is_part_time(people) & (people["hours_per_week"] < SHORT_WEEK_HOURS),
        _WEEK,
    ),
    _share(
        "part_time_20_to_30_hours", _part_time_between(SHORT_WEEK_HOURS, LONG_WEEK_HOURS), _WEEK
    ),
    _share(
        "part_time_over_30_hours",
        lambda people: _is_part_time(people) & (people["hours_per_week"] > LONG_WEEK_HOURS),
        _WEEK,
    ),
    *(
        _share(f"part_time_{reason}", _is("part_time_reason", reason), ("part_time_reason",))
        for reason in PART_TIME_REASONS
    ),
    _rate("part_time_taken", "shorter_hours", "full_time_start"),
    _rate("part_time_left", "longer_hours", "part_time_start"),
)
SCHEDULE = (
    *(_share(f"schedule_{code}", _is("schedule", code), ("schedule",)) for code in SCHEDULES),
    _share("works_weekends", column("works_weekends"), ("works_weekends",)),
    _mean("notice_days", "days", "notice_days", kind="median", period="day"),
    _share(
        "short_notice", lambda people: people["notice_days"] < SHORT_NOTICE_DAYS, ("notice_days",)
    ),
)
HOURS = (
    PAID_HOURS,
    _mean("hours_per_week", "hours", "hours_per_week", period="day"),
    _mean("overtime_hours", "hours", "overtime_hours", period="year"),
    _share("does_overtime", lambda people: people["overtime_hours"] > 0, ("overtime_hours",)),
    _mean("night_hours", "hours", "night_hours", period="year"),
    _rate("long_leaves", "long_leaves", "years_under_contract"),
)
TIME = (*PART_TIME, *SCHEDULE, *HOURS)
