"""A company of a dozen people, whose every result can be found by hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pandas as pd

from workshop_kit.data import Bilingual, Company, Job, JobFamily, Workforce, load_schema

REFERENCE_DATE = date(2025, 12, 31)


def _named(name: str) -> Bilingual:
    return Bilingual(name, name)


COMPANY = Company(
    slug="small",
    name="Small",
    siren="000000000",
    sector=_named("Sector"),
    headcount=0,
    reference_date=REFERENCE_DATE,
    history_start=date(2016, 1, 1),
    is_simulated=True,
    job_families=tuple(JobFamily(code, _named(code)) for code in ("packing", "driving", "office")),
    jobs=(
        Job("canning", "packing", "manual_workers", _named("canning"), 1, 3),
        Job("labelling", "packing", "manual_workers", _named("labelling"), 1, 3),
        Job("lines", "driving", "manual_workers", _named("lines"), 3, 5),
        Job("accounts", "office", "clerical_workers", _named("accounts"), 3, 5),
    ),
)

_FULL_YEAR_HOURS = 1820.0


def person(
    sex: str,
    job: str,
    *,
    pay: float = 24_000.0,
    share: float = 1.0,
    born: str = "1985-06-15",
    hired: str = "2010-03-01",
    left: str | None = None,
    times: int = 1,
) -> list[dict[str, object]]:
    """Describe a person, or several alike; `pay` is what she or he earned in the year."""
    one = {
        "sex": sex,
        "birth_date": born,
        "education": "vocational",
        "experience_years": 2,
        "hire_date": hired,
        "leave_date": left,
        "leave_reason": "resignation" if left else None,
        "contract": "permanent",
        "category": COMPANY.job(job).category,
        "job_family": COMPANY.job(job).family,
        "job": job,
        "grade": COMPANY.job(job).lowest_grade,
        "working_time_share": share,
        "hours_per_week": 35 * share,
        "part_time_reason": "care" if share < 1 else None,
        "schedule": "day",
        "works_weekends": False,
        "notice_days": 14,
        "base_pay_month": pay / 12,
        "base_pay": pay,
        "annual_pay": pay,
        "paid_hours": _FULL_YEAR_HOURS * share,
    }
    return [one] * times


def small_company(
    *people: Iterable[dict[str, object]], moves: Iterable[dict[str, object]] = ()
) -> Workforce:
    """Make a workforce of people, hired into the job that they hold.

    A move says in which job somebody was hired: ``{"place": 0, "hired_as": {...}}``, the
    person being named by her or his place, from 0.
    """
    rows = [row for group in people for row in group]
    employees = pd.DataFrame(rows).reindex(columns=load_schema().table("employees").names)
    employees["employee_id"] = [f"P{place}" for place in range(len(rows))]
    for name in ("birth_date", "hire_date", "leave_date"):
        employees[name] = pd.to_datetime(employees[name]).astype("datetime64[s]")
    amounts = ["seniority_premium", "night_premium", "hardship_premium", "overtime_pay", "bonus"]
    employees[[*amounts, "overtime_hours", "night_hours"]] = 0.0
    hires = [
        {
            "employee_id": one["employee_id"],
            "date": one["hire_date"],
            "kind": "hire",
            "job_after": one["job"],
            "grade_after": one["grade"],
            "working_time_after": one["working_time_share"],
            "contract_after": "permanent",
        }
        for one in employees.to_dict("records")
    ]
    for move in moves:
        hires[move["place"]].update(move["hired_as"])
    events = pd.DataFrame(hires).reindex(columns=load_schema().table("career_events").names)
    events["event_id"] = [f"E{place}" for place in range(len(events))]
    events["date"] = pd.to_datetime(events["date"]).astype("datetime64[s]")
    events["grade_after"] = events["grade_after"].astype("Int64")
    empty = {
        name: pd.DataFrame(columns=load_schema().table(name).names)
        for name in ("absences", "exposures")
    }
    return Workforce("small", COMPANY, employees, events, **empty)


def happened(
    workforce: Workforce,
    events: Iterable[dict[str, object]] = (),
    absences: Iterable[dict[str, object]] = (),
    exposures: Iterable[dict[str, object]] = (),
) -> Workforce:
    """Add what happened to a small company, people being named ``P0``, ``P1``... in order.

    An event needs ``employee_id``, ``date`` and ``kind``; an absence ``employee_id``,
    ``first_day``, ``kind`` and ``days``.
    """
    schema = load_schema()
    rows = [*workforce.career_events.to_dict("records"), *events]
    all_events = pd.DataFrame(rows).reindex(columns=schema.table("career_events").names)
    all_events["date"] = pd.to_datetime(all_events["date"]).astype("datetime64[s]")
    grades = ["grade_before", "grade_after"]
    all_events[grades] = all_events[grades].astype("Int64")
    all_events["event_id"] = [f"E{place}" for place in range(len(all_events))]
    away = pd.DataFrame(list(absences)).reindex(columns=schema.table("absences").names)
    away["absence_id"] = [f"A{place}" for place in range(len(away))]
    away["first_day"] = pd.to_datetime(away["first_day"]).astype("datetime64[s]")
    away["days"] = away["days"].astype("int64")
    last = away["first_day"] + pd.to_timedelta(away["days"] - 1, unit="D")
    away["last_day"] = last.where(away["days"] > 0).astype("datetime64[s]")
    seen = pd.DataFrame(list(exposures)).reindex(columns=schema.table("exposures").names)
    return Workforce("small", workforce.company, workforce.employees, all_events, away, seen)
