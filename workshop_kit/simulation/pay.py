"""From grade, hours and rules to pay, to the cent."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.simulation.calendar import day, months_until, year_of
from workshop_kit.simulation.conditions import RISKS, exposures_by_sex
from workshop_kit.simulation.staff import SCHEDULES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from workshop_kit.simulation.profile import CompanyProfile

WEEKS_PER_MONTH = 52 / 12


@cache
def minimum_wages() -> Mapping[date, float]:
    """Return the legal minimum wage, gross euros an hour, by the day from which it applies."""
    source = files("workshop_kit.simulation").joinpath("minimum_wage.toml")
    table = tomllib.loads(source.read_text(encoding="utf-8"))["euros_per_hour"]
    return {date.fromisoformat(day_from): value for day_from, value in table.items()}


def minimum_wage(on: date) -> float:
    """Return the legal minimum wage of a day, gross euros an hour.

    >>> minimum_wage(date(2025, 12, 31))
    11.88
    """
    return [value for start, value in sorted(minimum_wages().items()) if start <= on][-1]


def pay_people(
    people: pd.DataFrame, absences: pd.DataFrame, profile: CompanyProfile
) -> pd.DataFrame:
    """Return the pay and hours of each person in their last calendar year.

    Parameters
    ----------
    people : DataFrame
        Last state of each person, as `Diary.keep` wrote it.
    absences : DataFrame
        Their absences, with the columns person, kind, first and last.
    profile : CompanyProfile
        The rules of pay.

    Returns
    -------
    DataFrame
        The columns of pay and hours of the schema, one row a person in the same order.
    """
    end = np.minimum(people["leave"].to_numpy(), day(profile.reference_year, 12, 31))
    year = year_of(end)
    start = np.maximum(people["hire"].to_numpy(), _new_year(year))
    changed = np.clip(people["changed"].to_numpy(), start, end + 1)
    months_before = months_until(changed) - months_until(start)
    months_after = months_until(end + 1) - months_until(changed)
    unpaid = _unpaid_months(people["person"], absences, start, end)
    paid = np.clip(1 - unpaid / np.maximum(months_before + months_after, 1e-9), 0, 1)
    before = _monthly_pay(people, "_before", year, profile)
    after = _monthly_pay(people, "", year, profile)
    hours_month = profile.time.full_time_hours * WEEKS_PER_MONTH
    shares = people["share_before"].to_numpy(), people["share"].to_numpy()
    hours = hours_month * paid * (months_before * shares[0] + months_after * shares[1])
    base = np.round(paid * (months_before * before + months_after * after), 2)
    hourly = after / (hours_month * shares[1])
    premiums = _premiums(people, base, hours, hourly, year, profile)
    overtime = premiums.pop("overtime_hours")
    pay = pd.DataFrame({"base_pay_month": after, "base_pay": base, **premiums})
    parts = pay.drop(columns="base_pay_month").sum(axis=1)
    nights = _shares_at_night(people, profile) * hours
    return pay.assign(
        annual_pay=parts.round(2),
        paid_hours=(hours + overtime).round(2),
        overtime_hours=overtime,
        night_hours=nights.round(2),
    )


def _new_year(year: NDArray[np.int64]) -> NDArray[np.int64]:
    return (year - 1970).astype("datetime64[Y]").astype("datetime64[D]").astype(np.int64)


def _unpaid_months(
    persons: pd.Series, absences: pd.DataFrame, start: NDArray[np.int64], end: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return the months of full-time parental leave, the only absence that is not paid."""
    leaves = absences[absences["kind"] == "parental_leave"]
    place = pd.Series(np.arange(len(persons)), index=persons.to_numpy())
    rows = place.reindex(leaves["person"]).to_numpy()
    first = np.maximum(leaves["first"].to_numpy(), start[rows])
    last = np.minimum(leaves["last"].to_numpy(), end[rows])
    months = np.maximum(months_until(last + 1) - months_until(first), 0)
    return np.bincount(rows, weights=months, minlength=len(persons))


def _grid(
    year: NDArray[np.int64], profile: CompanyProfile, grades: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return the minimum of grades in a year, euros an hour; it follows the minimum wage."""
    reference = minimum_wage(date(profile.reference_year, 12, 31))
    first = int(year.min()) if len(year) else profile.reference_year
    levels = [
        minimum_wage(date(one, 12, 31)) / reference
        for one in range(first, profile.reference_year + 1)
    ]
    return np.array(profile.pay.grid)[grades - 1] * np.array(levels)[year - first]


def _monthly_pay(
    people: pd.DataFrame, suffix: str, year: NDArray[np.int64], profile: CompanyProfile
) -> NDArray[np.float64]:
    """Return base pay a month for the contractual hours, on the sums that pay falls on."""
    grades = people[f"grade{suffix}"].to_numpy()
    personal = np.maximum(people[f"personal{suffix}"].to_numpy(), 1)
    by_hour = _grid(year, profile, grades) * personal
    hours_month = profile.time.full_time_hours * WEEKS_PER_MONTH
    categories = [job.category for job in profile.jobs]
    heap = np.array([profile.pay.heaps_euros[one] for one in categories])
    heap = heap[people[f"job{suffix}"].to_numpy()]
    unit_hours = np.where(heap < 1, 1, hours_month)
    # Rounded up, so that nobody falls under the grid; 1e-9 keeps what is already round.
    full_time = np.ceil(by_hour * unit_hours / heap - 1e-9) * heap / unit_hours * hours_month
    return np.round(full_time * people[f"share{suffix}"].to_numpy(), 2)


def _shares_at_night(people: pd.DataFrame, profile: CompanyProfile) -> NDArray[np.float64]:
    return np.array([profile.pay.night_shares[one] for one in SCHEDULES])[people["schedule"]]


def _premiums(
    people: pd.DataFrame,
    base: NDArray[np.float64],
    hours: NDArray[np.float64],
    hourly: NDArray[np.float64],
    year: NDArray[np.int64],
    profile: CompanyProfile,
) -> dict[str, NDArray[np.float64]]:
    rules = profile.pay
    job = people["job"].to_numpy()
    is_woman = people["is_woman"].to_numpy()
    category = np.array([one.category for one in profile.jobs])[job]
    is_manager = category == "engineers_managers"
    end = np.minimum(people["leave"].to_numpy(), day(profile.reference_year, 12, 31))
    tenure = (end - people["hire"].to_numpy()) / 365.25

    steps = np.searchsorted(rules.seniority_steps, tenure, side="right")
    percent = np.array((0, *rules.seniority_steps))[steps] / 100
    seniority = _grid(year, profile, people["grade"].to_numpy()) * hours * percent * ~is_manager

    night = hourly * rules.night_rate * _shares_at_night(people, profile) * hours

    is_compensated = np.array([risk in profile.conditions.compensated for risk in RISKS])
    exposed = (exposures_by_sex(profile) * is_compensated).sum(axis=2)
    exposed = exposed[np.where(is_woman, 0, 1), job]
    hardship = exposed * hours * rules.hardship_euros_per_hour

    mean = np.array([one.overtime_hours for one in profile.jobs])[job]
    mean = mean * profile.time.overtime.of(is_woman) * np.where(people["share"] < 1, 0.4, 1)
    full_year = profile.time.full_time_hours * 52
    # An exponential draw: a few people do most of the overtime. By the half hour.
    overtime = mean * -np.log1p(-people["overtime_luck"].to_numpy() * 0.99) * hours / full_year
    overtime = np.round(overtime * 2) / 2

    factor = profile.direct.bonus.of(is_woman)
    yearly = np.where(tenure >= 1, base / 12 * rules.yearly_bonus_months, 0)
    target = np.array([rules.objective_bonus[one.category] for one in profile.jobs])[job]
    objective = base * target * (0.5 + people["bonus_luck"].to_numpy())
    bonus = np.round((yearly + objective) * factor / 10) * 10
    return {
        "seniority_premium": np.round(seniority, 2),
        "night_premium": np.round(night, 2),
        "hardship_premium": np.round(hardship, 2),
        "overtime_pay": np.round(overtime * hourly * rules.overtime_rate, 2),
        "bonus": bonus,
        "overtime_hours": overtime,
    }
