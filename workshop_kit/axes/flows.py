"""Who comes and who goes: hires, leavers and why they leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.indicators import (
    HEADCOUNT,
    Breakdown,
    Indicator,
    Period,
    age_brackets,
    break_down,
    break_people_down,
    codes_of,
    column,
    keep_family,
    period_of,
)
from workshop_kit.indicators.rows import years_lived

if TYPE_CHECKING:
    from workshop_kit.data import Workforce

LEAVE_REASONS = load_schema().table("employees").column("leave_reason").codes


@dataclass(frozen=True)
class HiresAndLeavers:
    """The stock of people and the flows that renew it.

    Attributes
    ----------
    first_day, last_day : date
        Days between which people came and went, both included.
    stock : Breakdown
        People present on the last day.
    hires : Breakdown
        People hired, in the job into which they were hired, also those who left since.
    leavers : Breakdown
        People gone between these days, in the job that they left. Someone whose contract
        ends on a 31 December is still there that day, and gone the next: stock at the start
        plus hires minus leavers is the stock at the end.
    """

    first_day: date
    last_day: date
    stock: Breakdown
    hires: Breakdown
    leavers: Breakdown


def hires_and_leavers(
    workforce: Workforce, *, years: int = 3, by: str = "job_family", within: str | None = None
) -> HiresAndLeavers:
    """Return who came and who went in the last years, beside who is there.

    Parameters
    ----------
    workforce : Workforce
        The company.
    years : int, default 3
        Calendar years before the reference date, its own included.
    by, within
        As `jobs_by_sex`.

    Returns
    -------
    HiresAndLeavers
        Three breakdowns on the same grouping.

    Raises
    ------
    UnknownNameError
        As `jobs_by_sex`.
    """
    period = period_of(workforce, years=years)
    codes = codes_of(workforce, by, within)

    def count(people: pd.DataFrame) -> Breakdown:
        chosen = keep_family(people, workforce, within)
        return break_people_down(chosen, HEADCOUNT, by, codes, within)

    return HiresAndLeavers(
        first_day=period.first,
        last_day=period.last,
        stock=break_down(workforce, HEADCOUNT, by=by, within=within),
        hires=count(people_hired(workforce, period)),
        leavers=count(people_gone(workforce, period)),
    )


def leavers_by_reason(
    workforce: Workforce, *, years: int = 3, within: str | None = None
) -> Breakdown:
    """Return how many women and men left in the last years, by reason; see `HiresAndLeavers`.

    Raises
    ------
    UnknownNameError
        If the family does not exist.
    """
    period = period_of(workforce, years=years)
    gone = keep_family(people_gone(workforce, period), workforce, within)
    return break_people_down(gone, HEADCOUNT, "leave_reason", LEAVE_REASONS, within, period=period)


def people_hired(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people hired in a period, in the job they were hired into, leavers included."""
    jobs = {job.code: job for job in workforce.company.jobs}
    events = workforce.career_events
    hires = events[events["kind"] == "hire"]
    people = workforce.employees.set_index("employee_id").loc[hires["employee_id"]].reset_index()
    job = hires["job_after"].reset_index(drop=True)
    people = people.assign(
        job=job,
        job_family=job.map(lambda code: jobs[code].family),
        category=job.map(lambda code: jobs[code].category),
        grade=hires["grade_after"].to_numpy(),
        contract=hires["contract_after"].to_numpy(),
        age_bracket=age_brackets(people, period.last),
    )
    return people[people["hire_date"].between(*period.days)].reset_index(drop=True)


def people_gone(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people gone in a period, in the job that they left.

    The last day of a contract is still one of presence: somebody is gone the day after.
    """
    people = workforce.employees
    people = people.assign(age_bracket=age_brackets(people, period.last))
    gone = people["leave_date"] + timedelta(days=1)
    return people[gone.between(*period.days)].reset_index(drop=True)


def years_and_leaving(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the person-years of a period; ``leaves`` and ``resigns`` in the last of each."""
    years = years_lived(workforce, period)
    people = workforce.employees.set_index("employee_id").loc[years["employee_id"]]
    left = people["leave_date"].set_axis(years.index)
    leaves = (left.dt.year == years["year"]) & (left < period.days[1])
    reason = people["leave_reason"].set_axis(years.index)
    return years.assign(leaves=leaves, resigns=leaves & (reason == "resignation"))


def _left_for(reason: str) -> Indicator:
    return Indicator(
        f"leavers_{reason}",
        "people",
        lambda people: people["leave_reason"] == reason,
        ("leave_reason",),
        home="mix",
        kind="count",
        rows_of=people_gone,
        period="years",
        years=3,
    )


def _rate(key: str, name: str) -> Indicator:
    return Indicator(
        key,
        "per_year",
        column(name),
        (name, "years_under_contract"),
        home="mix",
        kind="rate",
        at_risk=column("years_under_contract"),
        rows_of=years_and_leaving,
        tables=("employees", "career_events"),
        period="years",
        years=3,
    )


HIRES = Indicator(
    "hires",
    "people",
    HEADCOUNT.of_each,
    home="mix",
    kind="count",
    rows_of=people_hired,
    tables=("employees", "career_events"),
    period="years",
    years=3,
    is_sensitive=False,
)
LEAVERS = Indicator(
    "leavers",
    "people",
    HEADCOUNT.of_each,
    home="mix",
    kind="count",
    rows_of=people_gone,
    period="years",
    years=3,
    is_sensitive=False,
)
HIRED_PERMANENT = Indicator(
    "hired_permanent",
    "share",
    lambda people: people["contract"] == "permanent",
    ("contract",),
    home="mix",
    kind="share",
    rows_of=people_hired,
    tables=("employees", "career_events"),
    period="years",
    years=3,
)
FLOWS = (
    HIRES,
    HIRED_PERMANENT,
    LEAVERS,
    *(_left_for(reason) for reason in LEAVE_REASONS),
    _rate("leaving_rate", "leaves"),
    _rate("resignation_rate", "resigns"),
)
