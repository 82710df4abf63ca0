"""The rows that families of indicators share: people with their past, and years lived."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.indicators.history import person_years
from workshop_kit.indicators.indicator import people_present
from workshop_kit.indicators.people import brackets_of

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.indicators.period import Period

# What is added up of a person's years.
_ADDED_UP = (
    "years_under_contract",
    "promotions",
    "promotions_by_moving",
    "job_changes",
    "raises",
    "catch_up_raises",
    "trainings",
    "qualifying_trainings",
    "training_hours",
    "parental_leave_days",
)


def years_lived(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the person-years of the calendar years of a period, with their groups.

    `person_years` with ``age_bracket`` (age reached in the year, as on its last day),
    ``schedule`` (that of the last day known: the events do not tell of others) and what
    `add_ladder` adds.
    """
    years = person_years(workforce)
    is_in = years["year"].between(period.first.year, period.last.year)
    years = years[is_in].reset_index(drop=True)
    people = workforce.employees.set_index("employee_id").loc[years["employee_id"]]
    born = people["birth_date"].dt.year.to_numpy()
    years = years.assign(
        age_bracket=brackets_of(years["year"] - born), schedule=people["schedule"].to_numpy()
    )
    return add_ladder(years, workforce)


def people_with_past(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present on the last day of a period, with what they lived in it.

    The columns of the table of employees, ``age_bracket``, what `add_ladder` adds, and the
    sums over the calendar years of the period: ``years_under_contract``, ``trainings``,
    ``qualifying_trainings``, ``training_hours``, ``promotions``, ``promotions_by_moving``,
    ``job_changes``, ``raises``, ``catch_up_raises``, ``parental_leave_days``.
    """
    people = people_present(workforce, period)
    years = person_years(workforce)
    years = years[years["year"].between(period.first.year, period.last.year)]
    sums = years.groupby("employee_id")[list(_ADDED_UP)].sum()
    sums = sums.reindex(people["employee_id"]).reset_index(drop=True)
    return add_ladder(people.join(sums), workforce)


def add_ladder(rows: pd.DataFrame, workforce: Workforce) -> pd.DataFrame:
    """Tell whether there is somewhere to climb from a job and a grade.

    ``has_step_above``: the job has a higher grade. ``leads_up``: somebody was promoted by
    moving from this job to another, in the years covered. ``can_climb``: either. It says
    what the posts allow, whoever holds them: it is access, not its result.
    """
    highest = {job.code: job.highest_grade for job in workforce.company.jobs}
    events = workforce.career_events
    moves = events[(events["kind"] == "promotion") & events["job_after"].notna()]
    has_step = rows["grade"] < rows["job"].map(highest)
    leads_up = rows["job"].isin(moves["job_before"].unique())
    return rows.assign(has_step_above=has_step, leads_up=leads_up, can_climb=has_step | leads_up)
