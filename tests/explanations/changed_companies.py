"""A company told otherwise: in another order, under other names, twice, beside its mirror."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from workshop_kit.data import Workforce

TABLES = ("employees", "career_events", "absences", "exposures")
OF_PEOPLE = TABLES[:3]
MONEY = (
    "base_pay_month",
    "base_pay",
    "seniority_premium",
    "night_premium",
    "hardship_premium",
    "overtime_pay",
    "bonus",
    "annual_pay",
)
_OTHER_SEX = {"women": "men", "men": "women"}


def in_another_order(workforce: Workforce, seed: int) -> Workforce:
    """Shuffle the rows of every table."""
    rng = np.random.default_rng(seed)
    tables = {
        name: getattr(workforce, name).sample(frac=1, random_state=rng).reset_index(drop=True)
        for name in TABLES
    }
    return replace(workforce, **tables)


def in_cents(workforce: Workforce) -> Workforce:
    """Count pay in cents."""
    employees = workforce.employees.copy()
    employees[list(MONEY)] *= 100
    return replace(workforce, employees=employees)


def with_jobs_renamed(workforce: Workforce) -> Workforce:
    """Give each job another code and list the jobs the other way round."""
    codes = {job.code: f"{job.code[::-1]}_x" for job in workforce.company.jobs}
    jobs = tuple(replace(job, code=codes[job.code]) for job in reversed(workforce.company.jobs))

    def renamed(table: pd.DataFrame, *columns: str) -> pd.DataFrame:
        return table.assign(**{name: table[name].map(codes).astype("str") for name in columns})

    # A missing job stays missing.
    events = workforce.career_events.copy()
    for name in ("job_before", "job_after"):
        is_known = events[name].notna()
        events.loc[is_known, name] = events.loc[is_known, name].map(codes)
    return replace(
        workforce,
        company=replace(workforce.company, jobs=jobs),
        employees=renamed(workforce.employees, "job"),
        career_events=events,
        exposures=renamed(workforce.exposures, "job"),
    )


def twice(workforce: Workforce) -> Workforce:
    """Repeat everyone under another number."""
    return replace(workforce, **_with_copies(workforce))


def beside_its_mirror(workforce: Workforce) -> Workforce:
    """Add to everyone somebody of the other sex with the same life, exposed to the same."""
    tables = _with_copies(workforce)
    n = len(workforce.employees)
    sexes = tables["employees"]["sex"].astype("str")
    sexes.iloc[n:] = sexes.iloc[n:].map(_OTHER_SEX)
    tables["employees"] = tables["employees"].assign(sex=sexes)
    shares = workforce.exposures.groupby(["job", "risk"])["exposed_share"].transform("mean")
    exposures = workforce.exposures.assign(exposed_share=shares)
    other = exposures.assign(sex=exposures["sex"].astype("str").map(_OTHER_SEX))
    both = pd.concat([exposures, other]).drop_duplicates(["job", "risk", "sex"])
    return replace(workforce, **tables, exposures=both.reset_index(drop=True))


def hired_in_the_tables(workforce: Workforce) -> Workforce:
    """Keep the people whose hire, and so the job of entry, is in the tables."""
    opens = pd.Timestamp(workforce.company.history_start)
    people = workforce.employees
    kept = people.loc[people["hire_date"] >= opens, "employee_id"]
    return only(workforce, kept)


def only(workforce: Workforce, names: pd.Series) -> Workforce:
    """Keep some people."""
    tables = {name: getattr(workforce, name) for name in OF_PEOPLE}
    kept = {
        name: table[table["employee_id"].isin(names)].reset_index(drop=True)
        for name, table in tables.items()
    }
    return replace(workforce, **kept)


def _with_copies(workforce: Workforce) -> dict[str, pd.DataFrame]:
    tables = {}
    for name in OF_PEOPLE:
        table = getattr(workforce, name)
        copy = table.assign(employee_id=table["employee_id"].astype("str") + "bis")
        tables[name] = pd.concat([table, copy], ignore_index=True)
    return tables
