"""The rows that the compared situation counts: people, comings and goings, years, exposures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import FULL_TIME_EQUIVALENT_PAY, age_brackets, people_of
from workshop_kit.indicators.rows import years_lived
from workshop_kit.indicators.timeline import days_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

SENIORITY_BRACKETS = ("under_3_years", "3_to_9_years", "10_to_19_years", "20_years_and_over")
_SENIORITY_LIMITS = (3, 10, 20)

# « Nombre de femmes dans les dix plus hautes rémunérations » (R. 2312-9).
HIGHEST_PAYS = 10

_DAYS_PER_YEAR = 365.25
_MONTHS_PER_YEAR = 12
_GROUPS = ("category", "grade", "job_family", "age_bracket")


def people_and_careers(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present on the last day of a period, with what the tables ask of them.

    ``seniority_years`` in the company, ``years_in_category`` and ``years_in_grade`` (of who
    was there before the history opens and has not changed since, at least the years covered),
    ``age_years``, ``seniority_bracket``; ``monthly_pay``, full-time, in euros;
    ``highest_pay``: 1 for each of the ten highest, parts of 1 when some tie for the last place;
    ``company``: one group of everybody.
    """
    people = people_of(workforce, period.last)
    last = period.days[1]
    seniority = (last - people["hire_date"]).dt.days / _DAYS_PER_YEAR
    pay = FULL_TIME_EQUIVALENT_PAY.of_each(people)
    above = pay.rank(ascending=False, method="min") - 1
    ties = pay.groupby(pay).transform("size")
    return people.assign(
        seniority_years=seniority,
        years_in_category=_years_since(workforce, people, _changes_category(workforce), last),
        years_in_grade=_years_since(
            workforce, people, workforce.career_events["grade_before"].notna(), last
        ),
        age_years=(last - people["birth_date"]).dt.days / _DAYS_PER_YEAR,
        seniority_bracket=_seniority_brackets(seniority),
        monthly_pay=pay / _MONTHS_PER_YEAR,
        highest_pay=((HIGHEST_PAYS - above) / ties).clip(lower=0, upper=1),
        company="company",
    )


def _changes_category(workforce: Workforce) -> pd.Series:
    """Tell which events take somebody to a job of another category."""
    category = {job.code: job.category for job in workforce.company.jobs}
    events = workforce.career_events
    before, after = (events[name].map(category) for name in ("job_before", "job_after"))
    return before.notna() & after.notna() & (before != after)


def _years_since(
    workforce: Workforce, people: pd.DataFrame, is_change: pd.Series, last: pd.Timestamp
) -> pd.Series:
    """Return the years since the last of some events or, failing that, since the hire."""
    events = workforce.career_events
    events = events[is_change & (events["date"] <= last)]
    latest = events.groupby("employee_id")["date"].max().reindex(people["employee_id"])
    opens = pd.Timestamp(workforce.company.history_start)
    start = latest.set_axis(people.index).fillna(people["hire_date"].clip(lower=opens))
    return pd.Series((days_of(pd.Series([last])) - days_of(start)) / _DAYS_PER_YEAR, people.index)


def people_hired(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people hired in a period, in the job and contract into which they were."""
    events = workforce.career_events
    is_hire = (events["kind"] == "hire") & events["date"].between(*period.days)
    hires = events[is_hire].reset_index(drop=True)
    people = workforce.employees.set_index("employee_id").loc[hires["employee_id"]].reset_index()
    category = {job.code: job.category for job in workforce.company.jobs}
    family = {job.code: job.family for job in workforce.company.jobs}
    return people.assign(
        job=hires["job_after"],
        category=hires["job_after"].map(category),
        job_family=hires["job_after"].map(family),
        grade=hires["grade_after"],
        contract=hires["contract_after"],
        age_bracket=age_brackets(people, period.last),
    )


def people_gone(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people whose last day of contract is in a period, in the job that they left."""
    people = workforce.employees
    people = people.assign(age_bracket=age_brackets(people, period.last))
    return people[people["leave_date"].between(*period.days)].reset_index(drop=True)


def years_and_moves(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the person-years of a period, with the changes of working time in them.

    ``moved_to_part_time`` and ``back_to_full_time``: times in the year. ``parental_leaves_long``:
    of the year are days of a full-time parental leave of more than six months.
    """
    years = years_lived(workforce, period)
    events = workforce.career_events
    before, after = events["working_time_before"], events["working_time_after"]
    leaves = workforce.absences[workforce.absences["kind"] == "parental_leave"]
    long = leaves[leaves["days"] > _DAYS_PER_YEAR / 2]
    has_long = years["employee_id"].isin(long["employee_id"])
    return years.assign(
        moved_to_part_time=_times(years, events[(before == 1) & (after < 1)]),
        back_to_full_time=_times(years, events[(before < 1) & (after == 1)]),
        parental_leaves_long=(has_long & (years["parental_leave_days"] > 0)).astype("float64"),
    )


def _times(years: pd.DataFrame, events: pd.DataFrame) -> pd.Series:
    """Return how many of some events are in each person-year."""
    counts = events.groupby([events["employee_id"], events["date"].dt.year]).size()
    keys = pd.MultiIndex.from_frame(years[["employee_id", "year"]])
    return pd.Series(counts.reindex(keys, fill_value=0).to_numpy(dtype=float), years.index)


def years_and_profiles(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the person-years of a period, with ``education`` and ``seniority_bracket``."""
    years = years_lived(workforce, period)
    people = workforce.employees.set_index("employee_id").loc[years["employee_id"]]
    return years.assign(
        education=people["education"].to_numpy(),
        seniority_bracket=_seniority_brackets(years["tenure_years"]),
    )


def _seniority_brackets(years: pd.Series) -> NDArray[np.str_]:
    return np.array(SENIORITY_BRACKETS)[np.searchsorted(_SENIORITY_LIMITS, years, side="right")]


def promotions_in_a_row(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the promotions of a period that follow another of the same person.

    ``years_between``: years from the one to the other.
    """
    events = workforce.career_events
    promotions = events[events["kind"] == "promotion"]
    promotions = promotions.sort_values(["employee_id", "date"], kind="stable")
    gap = promotions.groupby("employee_id")["date"].diff()
    rows = promotions.assign(years_between=gap.dt.days / _DAYS_PER_YEAR)
    rows = rows[gap.notna() & rows["date"].between(*period.days)]
    people = workforce.employees[["employee_id", "sex", "category", "job_family", "grade"]]
    return rows[["employee_id", "years_between"]].merge(people, on="employee_id")


def people_exposed(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return one row for each person present and risk that the post holds, for her or his sex."""
    people = people_of(workforce, period.last)[["employee_id", "sex", "job", *_GROUPS]]
    exposures = workforce.exposures
    exposures = exposures[exposures["exposed_share"] > 0][["job", "sex", "risk"]]
    return people.merge(exposures, on=["job", "sex"])


def accidents_with_risk(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return one row for each accident at work of a period, with the risk that it goes with."""
    absences = workforce.absences
    is_in = (absences["kind"] == "work_accident") & absences["first_day"].between(*period.days)
    people = workforce.employees[["employee_id", "sex", "category"]]
    return absences.loc[is_in, ["employee_id", "risk"]].merge(people, on="employee_id")
