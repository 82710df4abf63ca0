"""How people are cut into groups: the columns that cut, and their codes in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.errors import UnknownNameError

if TYPE_CHECKING:
    from datetime import date

    from workshop_kit.data import Workforce

SEXES = ("women", "men")

# Brackets of the French equality Index, indicator 1: under 30, 30 to 39, 40 to 49, 50 and over.
AGE_BRACKETS = ("under_30", "30_to_39", "40_to_49", "50_and_over")
_AGE_LIMITS = (30, 40, 50)

GROUPINGS = (
    "job_family", "job", "category", "grade", "contract", "schedule", "age_bracket",
)  # fmt: skip


def age_brackets(people: pd.DataFrame, on: date) -> pd.Series:
    """Return the age bracket of each person on a day, from full years of age.

    Examples
    --------
    >>> from datetime import date
    >>> births = pd.DataFrame({"birth_date": pd.to_datetime(["1996-01-01", "1995-12-31"])})
    >>> age_brackets(births, date(2025, 12, 31)).tolist()
    ['under_30', '30_to_39']
    """
    birth = people["birth_date"]
    had_birthday = (birth.dt.month < on.month) | (
        (birth.dt.month == on.month) & (birth.dt.day <= on.day)
    )
    ages = on.year - birth.dt.year - (~had_birthday).astype("int64")
    return brackets_of(ages)


def brackets_of(ages: pd.Series) -> pd.Series:
    """Return the age bracket of each age in full years.

    Examples
    --------
    >>> brackets_of(pd.Series([29, 30, 50])).tolist()
    ['under_30', '30_to_39', '50_and_over']
    """
    brackets = np.array(AGE_BRACKETS)[np.searchsorted(_AGE_LIMITS, ages, side="right")]
    return pd.Series(brackets, index=ages.index, dtype="str")


def people_of(
    workforce: Workforce, on: date | None = None, within: str | None = None
) -> pd.DataFrame:
    """Return the people present on a day, with their age bracket.

    Parameters
    ----------
    workforce : Workforce
        The company.
    on : date, optional
        The day; the reference date when left out.
    within : str, optional
        Code of a job family: only its people are returned.

    Raises
    ------
    UnknownNameError
        If the company has no such family, or the day is not covered.
    """
    day = on or workforce.company.reference_date
    people = workforce.present(day)
    people = people.assign(age_bracket=age_brackets(people, day))
    return keep_family(people, workforce, within)


def keep_family(people: pd.DataFrame, workforce: Workforce, within: str | None) -> pd.DataFrame:
    """Keep the people of a job family; everyone when there is no family.

    Raises
    ------
    UnknownNameError
        If the company has no such family.
    """
    if within is None:
        return people
    workforce.company.jobs_of(within)
    return people[people["job_family"] == within].reset_index(drop=True)


def codes_of(workforce: Workforce, by: str, within: str | None = None) -> tuple[str, ...]:
    """Return the codes of a grouping, in the order in which a reader expects them.

    Parameters
    ----------
    workforce : Workforce
        The company.
    by : {"job_family", "job", "category", "grade", "contract", "schedule", "age_bracket"}
        The grouping.
    within : str, optional
        Code of a job family: only its jobs are returned.

    Raises
    ------
    UnknownNameError
        If there is no such grouping.
    """
    company = workforce.company
    if by == "job":
        jobs = company.jobs if within is None else company.jobs_of(within)
        return tuple(job.code for job in jobs)
    if by == "job_family":
        families = tuple(family.code for family in company.job_families)
        return families if within is None else (within,)
    if by == "grade":
        highest = max(job.highest_grade for job in company.jobs)
        return tuple(str(grade) for grade in range(1, highest + 1))
    if by == "age_bracket":
        return AGE_BRACKETS
    if by in GROUPINGS:
        return load_schema().table("employees").column(by).codes
    raise UnknownNameError("unknown_grouping", name=by, known=", ".join(GROUPINGS))
