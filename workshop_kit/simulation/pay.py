"""From grade, hours and rules to pay, to the cent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.simulation.calendar import day, months_until, year_of
from workshop_kit.simulation.conditions import RISKS, exposures_by_sex
from workshop_kit.simulation.minimum_wage import minimum_wage
from workshop_kit.simulation.staff import SCHEDULES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.profile import CompanyProfile

_WEEKS_PER_YEAR, _MONTHS_PER_YEAR = 52, 12
_DAYS_PER_YEAR = 365.25

# People who work part-time are asked for less overtime: an assumption.
_PART_TIME_OVERTIME = 0.4
_BONUS_STEP_EUROS = 10


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
    payroll = _open_payroll(people, absences, profile)
    overtime = _overtime_hours(payroll)
    night = _night_hours(payroll)
    parts = {
        "base_pay": payroll.base,
        "seniority_premium": _seniority_premium(payroll),
        "night_premium": payroll.hourly * profile.pay.night_rate * night,
        "hardship_premium": _hardship_premium(payroll),
        "overtime_pay": payroll.hourly * profile.pay.overtime_rate * overtime,
        "bonus": _bonus(payroll),
    }
    pay = pd.DataFrame({name: np.round(amount, 2) for name, amount in parts.items()})
    return pay.assign(
        base_pay_month=payroll.base_month,
        annual_pay=pay.sum(axis=1).round(2),
        paid_hours=(payroll.hours + overtime).round(2),
        overtime_hours=overtime,
        night_hours=night.round(2),
    )


@dataclass(frozen=True)
class _Payroll:
    """What premiums are computed from; arrays of shape (n_people,).

    Attributes
    ----------
    people : dict of str to ndarray
        Last state of each person.
    year : ndarray of int
        The year that is paid.
    tenure : ndarray
        Years since being hired, at the end of it.
    hours : ndarray
        Hours paid, overtime left out.
    base_month, base, hourly : ndarray
        Base pay, euros: of a month at the end, of the year, of an hour.
    """

    profile: CompanyProfile
    people: dict[str, NDArray]
    year: NDArray[np.int64]
    tenure: NDArray[np.float64]
    hours: NDArray[np.float64]
    base_month: NDArray[np.float64]
    base: NDArray[np.float64]
    hourly: NDArray[np.float64]

    def of_jobs(self, name: str) -> NDArray:
        """Return a parameter of the job of each person."""
        return np.array([getattr(job, name) for job in self.profile.jobs])[self.people["job"]]


def _open_payroll(
    people: pd.DataFrame, absences: pd.DataFrame, profile: CompanyProfile
) -> _Payroll:
    """Compute base pay and hours, month by month before and after the changes of the year."""
    columns = {name: people[name].to_numpy() for name in people.columns}
    end = np.minimum(columns["leave"], day(profile.reference_year, 12, 31))
    year = year_of(end)
    start = np.maximum(columns["hire"], _new_year(year))
    changed = np.clip(columns["changed"], start, end + 1)
    months = (
        months_until(changed) - months_until(start),
        months_until(end + 1) - months_until(changed),
    )
    unpaid = _unpaid_months(columns["person"], absences, start, end)
    paid = np.clip(1 - unpaid / np.maximum(months[0] + months[1], 1e-9), 0, 1)
    before = _monthly_pay(columns, "_before", year, profile)
    after = _monthly_pay(columns, "", year, profile)
    shares = months[0] * columns["share_before"] + months[1] * columns["share"]
    full_time_month = _full_time_month(profile)
    return _Payroll(
        profile=profile,
        people=columns,
        year=year,
        tenure=(end - columns["hire"]) / _DAYS_PER_YEAR,
        hours=full_time_month * paid * shares,
        base_month=after,
        base=np.round(paid * (months[0] * before + months[1] * after), 2),
        hourly=after / (full_time_month * columns["share"]),
    )


def _full_time_month(profile: CompanyProfile) -> float:
    """Return the hours of a month of full time."""
    return profile.time.full_time_hours * (_WEEKS_PER_YEAR / _MONTHS_PER_YEAR)


def _new_year(year: NDArray[np.int64]) -> NDArray[np.int64]:
    return (year - 1970).astype("datetime64[Y]").astype("datetime64[D]").astype(np.int64)


def _unpaid_months(
    persons: NDArray[np.int64],
    absences: pd.DataFrame,
    start: NDArray[np.int64],
    end: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return the months of full-time parental leave, the only absence that is not paid."""
    leaves = absences[absences["kind"] == "parental_leave"]
    rows = pd.Series(np.arange(len(persons)), index=persons).reindex(leaves["person"]).to_numpy()
    first = np.maximum(leaves["first"].to_numpy(), start[rows])
    last = np.minimum(leaves["last"].to_numpy(), end[rows])
    months = np.maximum(months_until(last + 1) - months_until(first), 0)
    return np.bincount(rows, weights=months, minlength=len(persons))


def _grid(
    grades: NDArray[np.int64], year: NDArray[np.int64], profile: CompanyProfile
) -> NDArray[np.float64]:
    """Return the minimum of grades in a year, euros an hour; it follows the minimum wage."""
    first, last = int(year.min()), profile.reference_year
    wages = np.array([minimum_wage(date(one, 12, 31)) for one in range(first, last + 1)])
    return np.array(profile.pay.grid)[grades - 1] * (wages / wages[-1])[year - first]


def _monthly_pay(
    people: dict[str, NDArray], suffix: str, year: NDArray[np.int64], profile: CompanyProfile
) -> NDArray[np.float64]:
    """Return base pay a month for the contractual hours, on the sums that pay falls on."""
    personal = np.maximum(people[f"personal{suffix}"], 1)
    by_hour = _grid(people[f"grade{suffix}"], year, profile) * personal
    heaps = np.array([profile.pay.heaps_euros[job.category] for job in profile.jobs])
    heap = heaps[people[f"job{suffix}"]]
    month = _full_time_month(profile)
    unit_hours = np.where(heap < 1, 1, month)
    # Rounded up, so that nobody falls under the grid; 1e-9 keeps what is already round.
    full_time = np.ceil(by_hour * unit_hours / heap - 1e-9) * heap / unit_hours * month
    return np.round(full_time * people[f"share{suffix}"], 2)


def _night_hours(payroll: _Payroll) -> NDArray[np.float64]:
    shares = np.array([payroll.profile.pay.night_shares[one] for one in SCHEDULES])
    return shares[payroll.people["schedule"]] * payroll.hours


def _seniority_premium(payroll: _Payroll) -> NDArray[np.float64]:
    rules = payroll.profile.pay
    steps = np.searchsorted(rules.seniority_steps, payroll.tenure, side="right")
    percent = np.array((0, *rules.seniority_steps))[steps] / 100
    minimum = _grid(payroll.people["grade"], payroll.year, payroll.profile)
    has_it = payroll.of_jobs("category") != "engineers_managers"
    return minimum * payroll.hours * percent * has_it


def _hardship_premium(payroll: _Payroll) -> NDArray[np.float64]:
    profile = payroll.profile
    is_compensated = np.array([risk in profile.conditions.compensated for risk in RISKS])
    by_job = (exposures_by_sex(profile) * is_compensated).sum(axis=2)
    exposed = by_job[np.where(payroll.people["is_woman"], 0, 1), payroll.people["job"]]
    return exposed * payroll.hours * profile.pay.hardship_euros_per_hour


def _overtime_hours(payroll: _Payroll) -> NDArray[np.float64]:
    """Return overtime by the half hour: a few people do most of it."""
    rules = payroll.profile.time
    asked = np.where(payroll.people["share"] < 1, _PART_TIME_OVERTIME, 1)
    mean = payroll.of_jobs("overtime_hours") * rules.overtime.of(payroll.people["is_woman"]) * asked
    # An exponential draw, its last hundredth cut off.
    luck = -np.log1p(-payroll.people["overtime_luck"] * 0.99)
    full_year = rules.full_time_hours * _WEEKS_PER_YEAR
    return np.round(mean * luck * payroll.hours / full_year * 2) / 2


def _bonus(payroll: _Payroll) -> NDArray[np.float64]:
    """Return the yearly bonus, from a year of tenure, and the objective bonus."""
    rules = payroll.profile.pay
    month = payroll.base / _MONTHS_PER_YEAR
    yearly = np.where(payroll.tenure >= 1, month * rules.yearly_bonus_months, 0)
    targets = np.array([rules.objective_bonus[job.category] for job in payroll.profile.jobs])
    luck = 0.5 + payroll.people["bonus_luck"]
    objective = payroll.base * targets[payroll.people["job"]] * luck
    direct = payroll.profile.direct.bonus.of(payroll.people["is_woman"])
    return np.round((yearly + objective) * direct / _BONUS_STEP_EUROS) * _BONUS_STEP_EUROS
