"""A company's people, their careers, absences and exposures: proof that checking passed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.data.company import Company, read_company
from workshop_kit.data.problems import find_broken_links, find_problems
from workshop_kit.data.reading import read, refuse
from workshop_kit.data.schema import Schema, load_schema
from workshop_kit.design import set_typography
from workshop_kit.errors import UnknownNameError
from workshop_kit.folders import datasets_folder

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

# What the pay and hours of a year are known for: the year of the reference date alone.
_OF_THE_YEAR = (
    "base_pay_month",
    "base_pay",
    "seniority_premium",
    "night_premium",
    "hardship_premium",
    "overtime_pay",
    "bonus",
    "annual_pay",
    "paid_hours",
    "overtime_hours",
    "night_hours",
)

# Folder of the companies that came together, as those of the Clusters Égalité did.
_CLUSTER = "cluster"


@dataclass(frozen=True, eq=False)
class Workforce:
    """The four tables of a company, checked against the schema.

    Attributes
    ----------
    name : str
        Name given to `load_workforce`.
    company : Company
        Its name, its dates, its jobs and their labels.
    employees, career_events, absences, exposures : DataFrame
        As the schema describes them. Treat them as read-only.
    """

    name: str
    company: Company
    employees: pd.DataFrame
    career_events: pd.DataFrame
    absences: pd.DataFrame
    exposures: pd.DataFrame

    @classmethod
    def of(cls, company: Company, **tables: pd.DataFrame) -> Workforce:
        """Check tables and make a workforce of them.

        Raises
        ------
        InvalidTableError
            If a cell is wrong, or a row names a person whom `employees` does not hold.
        """
        schema = load_schema().of_company(company)
        for table in schema.tables:
            refuse(find_problems(tables[table.name], table), table.name)
        broken = find_broken_links(tables, schema)
        if broken:
            refuse(broken, broken[0].table)
        return cls(company.slug, company, **tables)

    def table(self, name: str) -> pd.DataFrame:
        """Return one of the four tables by its name in the schema."""
        return getattr(self, load_schema().table(name).name)

    @cached_property
    def _schema(self) -> Schema:
        return load_schema().of_company(self.company)

    def label(self, column: str, code: str, language: str, *, table: str = "employees") -> str:
        """Return the label of a code in a language, the company's own for jobs and families.

        It is set as a reader sees it: in French, no line ends before a colon.

        Raises
        ------
        UnknownNameError
            If the column or the code does not exist.
        """
        label = self._schema.table(table).column(column).label_of(code, language)
        return set_typography(label, language)

    def present(self, on: date | None = None) -> pd.DataFrame:
        """Return the people under contract on a day, first and last day included.

        Parameters
        ----------
        on : date, optional
            A day of the years covered; the company's reference date when left out.

        Returns
        -------
        DataFrame
            Rows of `employees`. On another day than the reference date, contract, category,
            job, grade and working time are those of that day, and the pay and hours of
            the year, which the tables do not hold for that day, are missing.

        Raises
        ------
        UnknownNameError
            If the day is outside the years covered.
        """
        company = self.company
        day = on or company.reference_date
        if not company.history_start <= day <= company.reference_date:
            years = {"first": company.history_start, "last": company.reference_date}
            raise UnknownNameError("day_not_covered", day=day, **years)
        moment = pd.Timestamp(day)
        people = self.employees
        is_there = (people["hire_date"] <= moment) & ~(people["leave_date"] < moment)
        there = people[is_there].reset_index(drop=True)
        return there if day == company.reference_date else self._as_on(there, moment)

    def _as_on(self, people: pd.DataFrame, moment: pd.Timestamp) -> pd.DataFrame:
        """Put people back in the job, grade, working time and contract of a day."""
        events = self.career_events
        past = events[events["date"] <= moment].sort_values("date", kind="stable")
        state = past.groupby("employee_id")[
            ["job_after", "grade_after", "working_time_after", "contract_after"]
        ].last()
        state = state.reindex(people["employee_id"]).reset_index(drop=True)
        jobs = {job.code: job for job in self.company.jobs}
        job, share = state["job_after"], state["working_time_after"]
        full_time_week = people["hours_per_week"] / people["working_time_share"]
        # The reason is the one of today's part-time: it says nothing of another one.
        is_as_today = share == people["working_time_share"]
        return people.assign(
            job=job,
            job_family=job.map(lambda code: jobs[code].family),
            category=job.map(lambda code: jobs[code].category),
            grade=state["grade_after"].astype("int64"),
            working_time_share=share,
            hours_per_week=(full_time_week * share).round(2),
            part_time_reason=people["part_time_reason"].where(is_as_today),
            contract=state["contract_after"],
            **dict.fromkeys(_OF_THE_YEAR, np.nan),
        )


def list_companies() -> tuple[Company, ...]:
    """Return the companies of the cluster, in the alphabetical order of their names.

    They are those that people choose from; a case made for one session is not among them.
    """
    files = (datasets_folder() / _CLUSTER).glob("*/company.json")
    return tuple(sorted(map(read_company, files), key=lambda company: company.slug))


def list_workforces() -> tuple[str, ...]:
    """Return the names of the sample companies, in alphabetical order."""
    return tuple(sorted(_folders()))


def load_workforce(name: str) -> Workforce:
    """Load a sample company by its name.

    Parameters
    ----------
    name : str
        One of `list_workforces`.

    Returns
    -------
    Workforce
        Its tables, checked.

    Raises
    ------
    UnknownNameError
        If there is no sample company of that name.
    DataError
        If a file is missing, cannot be read, or holds something wrong (`read`).
    """
    folders = _folders()
    if name not in folders:
        known = ", ".join(sorted(folders))
        raise UnknownNameError("unknown_workforce", name=name, known=known)
    return read_workforce(folders[name])


def read_workforce(folder: Path) -> Workforce:
    """Read a company from a folder that holds `company.json` and the four tables.

    Raises
    ------
    DataError
        If a file is missing, cannot be read, or holds something wrong (`read`).
    """
    company = read_company(folder / "company.json")
    schema = load_schema().of_company(company)
    tables = {table.name: read(folder / f"{table.name}.csv", table) for table in schema.tables}
    broken = find_broken_links(tables, schema)
    if broken:
        refuse(broken, f"{broken[0].table}.csv")
    return Workforce(company.slug, company, **tables)


def _folders() -> dict[str, Path]:
    """Return the folders of the sample companies: in `datasets/`, alone or in a cluster."""
    found = datasets_folder()
    files = [*found.glob("*/company.json"), *found.glob("*/*/company.json")]
    return {path.parent.name: path.parent for path in files}
