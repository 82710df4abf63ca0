"""The company as it is on its reference date, as arrays that a replay starts from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.data import load_schema
from workshop_kit.errors import EmptyGroupError
from workshop_kit.indicators import person_years
from workshop_kit.indicators.timeline import day_number, days_of

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

CATEGORIES = load_schema().table("employees").column("category").codes

# Schedules that people cannot foresee, or that cut the day in two.
_UNPREDICTABLE = ("split_day", "variable")
_SHORT_NOTICE_DAYS = 7
_DAYS_PER_YEAR = 365.25
WEEKS_PER_YEAR = 52

# A training counts in its year and the three that follow, as in `person_years`.
TRAINING_YEARS = 4.0

# Premiums tied to the post or to the hours: neither the yearly bonus nor seniority.
TIED_PREMIUMS = ("night_premium", "hardship_premium", "overtime_pay")


@dataclass(frozen=True, eq=False)
class Present:
    """People under contract on the reference date, in the order of their numbers.

    Every array has shape (n_people,). Amounts are those of the year, as the tables say.

    Attributes
    ----------
    age : ndarray of int
        In full years.
    tenure : ndarray
        Years since the hire.
    job, entry_job, entry_grade : ndarray of int
        Places in `Company.jobs`; the job that they entered by, which is where somebody is
        hired when they leave.
    full_week : ndarray
        Hours a week of full time.
    hourly : ndarray
        Base pay of an hour, euros.
    base, seniority, bonus, tied, annual, hours, overtime : ndarray
        Pay of the year, by component, and hours paid.
    is_involuntary : ndarray of bool
        Part-time because no full-time post was offered.
    is_unpredictable : ndarray of bool
        A day cut in two, variable hours, or a week's notice at most.
    qualified_years : ndarray
        Years that the last training of a week or more still counts for, its own included:
        `TRAINING_YEARS` after one of this year, 0 without any.
    """

    employee_id: NDArray
    is_woman: NDArray[np.bool_]
    age: NDArray[np.int64]
    tenure: NDArray[np.float64]
    job: NDArray[np.int64]
    entry_job: NDArray[np.int64]
    entry_grade: NDArray[np.int64]
    category: NDArray[np.int64]
    grade: NDArray[np.int64]
    share: NDArray[np.float64]
    full_week: NDArray[np.float64]
    hourly: NDArray[np.float64]
    base: NDArray[np.float64]
    seniority: NDArray[np.float64]
    bonus: NDArray[np.float64]
    tied: NDArray[np.float64]
    annual: NDArray[np.float64]
    hours: NDArray[np.float64]
    overtime: NDArray[np.float64]
    is_involuntary: NDArray[np.bool_]
    is_unpredictable: NDArray[np.bool_]
    qualified_years: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.is_woman)


def read_present(workforce: Workforce) -> Present:
    """Return the people of a company on its reference date.

    Raises
    ------
    EmptyGroupError
        If nobody is under contract on that day.
    """
    people = workforce.present().sort_values("employee_id", kind="stable")
    if people.empty:
        raise EmptyGroupError("replay_without_people", company=workforce.company.name)
    last = workforce.company.reference_date
    full_week = (people["hours_per_week"] / people["working_time_share"]).to_numpy(float)
    hours_a_month = people["hours_per_week"].to_numpy(float) * WEEKS_PER_YEAR / 12
    born = people["birth_date"]
    had_birthday = (born.dt.month < last.month) | (
        (born.dt.month == last.month) & (born.dt.day <= last.day)
    )
    return Present(
        employee_id=people["employee_id"].to_numpy(),
        is_woman=(people["sex"] == "women").to_numpy(),
        age=(last.year - born.dt.year - (~had_birthday)).to_numpy(np.int64),
        tenure=(day_number(last) - days_of(people["hire_date"])) / _DAYS_PER_YEAR,
        full_week=full_week,
        hourly=people["base_pay_month"].to_numpy(float) / hours_a_month,
        grade=people["grade"].to_numpy(np.int64),
        share=people["working_time_share"].to_numpy(float),
        **_places(workforce, people),
        **_amounts(people),
        is_involuntary=(people["part_time_reason"] == "no_full_time_offered").to_numpy(bool),
        is_unpredictable=(
            people["schedule"].isin(_UNPREDICTABLE) | (people["notice_days"] <= _SHORT_NOTICE_DAYS)
        ).to_numpy(bool),
    )


def _amounts(people: pd.DataFrame) -> dict[str, NDArray[np.float64]]:
    names = {
        "base": "base_pay",
        "seniority": "seniority_premium",
        "bonus": "bonus",
        "annual": "annual_pay",
        "hours": "paid_hours",
        "overtime": "overtime_hours",
    }
    amounts = {name: people[column].to_numpy(float) for name, column in names.items()}
    return amounts | {"tied": people[list(TIED_PREMIUMS)].sum(axis=1).to_numpy(float)}


def _places(workforce: Workforce, people: pd.DataFrame) -> dict[str, NDArray]:
    """Return where people work, where they entered, and whether they were trained lately."""
    years = person_years(workforce)
    lived = years.groupby("employee_id")
    entry = lived[["entry_job", "entry_grade"]].first().reindex(people["employee_id"])
    trained = years[years["qualifying_trainings"] > 0].groupby("employee_id")["year"].max()
    since = workforce.company.reference_date.year - trained.reindex(people["employee_id"])
    jobs = {job.code: place for place, job in enumerate(workforce.company.jobs)}
    return {
        "job": people["job"].map(jobs).to_numpy(np.int64),
        "entry_job": entry["entry_job"].map(jobs).to_numpy(np.int64),
        "entry_grade": entry["entry_grade"].to_numpy(np.int64),
        "category": people["category"].map(CATEGORIES.index).to_numpy(np.int64),
        "qualified_years": np.maximum(TRAINING_YEARS - since.fillna(TRAINING_YEARS), 0).to_numpy(),
    }
