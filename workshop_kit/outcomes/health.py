"""Health: accidents, occupational diseases and sick leaves, always against time at risk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from workshop_kit.data import load_schema
from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators import (
    HEADCOUNT,
    Breakdown,
    Indicator,
    break_people_down,
    column,
    fewest_shown,
    keep_family,
    period_of,
)
from workshop_kit.indicators.history import HEALTH_ABSENCES
from workshop_kit.indicators.rows import years_lived

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

RISKS = load_schema().table("absences").column("risk").codes

# Absences that a risk of the job is named for.
HARMS = ("work_accident", "occupational_disease")

_WEEKS_PER_YEAR = 52
_DAYS_PER_YEAR = 365.25
_MILLION, _THOUSAND = 1e6, 1e3
_TABLES = ("employees", "career_events", "absences")


def full_time_hours(workforce: Workforce) -> float:
    """Return the hours of a full-time year: the usual full-time week, 52 times.

    Paid leave is in it, as in the hours of the payroll: 35 hours a week make 1,820, of
    which about 1,600 are worked. Rates by sex are compared on the same hours.
    """
    people = workforce.employees
    return _WEEKS_PER_YEAR * float(
        (people["hours_per_week"] / people["working_time_share"]).median()
    )


def years_and_health(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the person-years of a period with the hours worked and the days of absence.

    ``hours_worked``: full-time years present times `full_time_hours`; somebody absent
    cannot have an accident at work nor fall ill again. ``health_days``: days of absence for
    one's own health, maternity apart, of which ``occupational_days`` for accidents at work
    and occupational diseases; ``days_under_contract``.
    """
    years = years_lived(workforce, period)
    return years.assign(
        hours_worked=years["full_time_years_present"] * full_time_hours(workforce),
        occupational_days=years["work_accident_days"] + years["occupational_disease_days"],
        health_days=years[[f"{kind}_days" for kind in HEALTH_ABSENCES]].sum(axis=1),
        days_under_contract=years["years_under_contract"] * _DAYS_PER_YEAR,
    )


def harm_by_risk(
    workforce: Workforce,
    harm: str = "work_accident",
    *,
    years: int | None = None,
    within: str | None = None,
    fewest: int | None = None,
) -> Breakdown:
    """Return how many accidents or occupational diseases go with each risk, by sex.

    Parameters
    ----------
    workforce : Workforce
        The company.
    harm : {"work_accident", "occupational_disease"}
        Accidents without stoppage are counted too.
    years : int, optional
        Calendar years before the reference date; all those covered when left out.
    within : str, optional
        Code of a job family, that of today or of the day of leaving.
    fewest : int, optional
        As `break_down`.

    Returns
    -------
    Breakdown
        Groups are risks; ``value`` counts events, ``n`` the people they happened to. Those
        without a risk named are left out, and counted in ``n_left_out``.

    Raises
    ------
    UnknownOptionError
        If `harm` is neither.
    UnknownNameError
        If the family does not exist.
    """
    if harm not in HARMS:
        raise UnknownOptionError(
            "unknown_option", argument="harm", name=harm, known=", ".join(HARMS)
        )
    period = period_of(workforce, years=years)
    absences = workforce.absences
    is_in = (absences["kind"] == harm) & absences["first_day"].between(*period.days)
    people = workforce.employees[["employee_id", "sex", "job", "job_family", "category"]]
    events = absences.loc[is_in, ["employee_id", "risk"]].merge(people, on="employee_id")
    events = keep_family(events, workforce, within)
    return break_people_down(
        events, _EVENTS, "risk", RISKS, within, period=period,
        fewest=fewest_shown(workforce, fewest),
    )  # fmt: skip


_EVENTS = Indicator(
    "harm_by_risk",
    "events",
    HEADCOUNT.of_each,
    home="health",
    kind="count",
    tables=("employees", "absences"),
    period="years",
)


def _rate(
    key: str, unit: str, name: str, time: str, *, per: float = 1.0, varies: str = "by_event"
) -> Indicator:
    return Indicator(
        key,
        unit,
        column(name),
        (name, time),
        home="health",
        kind="rate",
        at_risk=column(time),
        per=per,
        rows_of=years_and_health,
        tables=_TABLES,
        period="years",
        varies=varies,
    )


def _frequency(key: str, name: str) -> Indicator:
    """Return a frequency rate (taux de fréquence): events per million hours worked."""
    return _rate(key, "per_million_hours", name, "hours_worked", per=_MILLION)


def _days(key: str, name: str) -> Indicator:
    return _rate(key, "days_per_year", name, "years_under_contract", varies="by_person")


ACCIDENTS = (
    _frequency("work_accident_frequency", "work_accidents"),
    _frequency("accident_without_stoppage_frequency", "accidents_without_stoppage"),
    # Severity rate (taux de gravité): days lost per thousand hours worked.
    _rate(
        "work_accident_severity",
        "days_per_thousand_hours",
        "work_accident_days",
        "hours_worked",
        per=_THOUSAND,
        varies="by_person",
    ),
    _frequency("commuting_accident_frequency", "commuting_accidents"),
)
DISEASES = (_frequency("occupational_disease_frequency", "occupational_diseases"),)
SICKNESS = (
    _rate(
        "sick_leave_rate", "per_year", "sick_leaves", "full_time_years_present", varies="by_person"
    ),
    _days("sickness_days", "sickness_days"),
    _days("occupational_absence_days", "occupational_days"),
    _rate("health_absence", "share", "health_days", "days_under_contract", varies="by_person"),
)
# Maternity is no illness: always apart (facts.md part 4, point 20).
ABSENCES_APART = (
    _days("maternity_days", "maternity_days"),
    _days("paternity_days", "paternity_days"),
    _days("sick_child_days", "sick_child_days"),
)
HEALTH = (*ACCIDENTS, *DISEASES, *SICKNESS, *ABSENCES_APART)
