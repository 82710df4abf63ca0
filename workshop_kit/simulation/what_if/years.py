"""A replayed year lived from its first day to its last: who leaves, climbs, comes, is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.what_if.climbing import change_hours, climb, take_leaves, train
from workshop_kit.simulation.what_if.counted import index_people, join
from workshop_kit.simulation.what_if.cuts import tenure_band
from workshop_kit.simulation.what_if.giving import (
    charge_pay,
    pay_part_time_alike,
    reclassify,
    spend_envelope,
)
from workshop_kit.simulation.what_if.hiring import hire
from workshop_kit.simulation.what_if.model import seniority_band
from workshop_kit.simulation.what_if.state import pay_year
from workshop_kit.simulation.what_if.wearing import risks, train_in_ergonomics, wear

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.index_kernel import IndexPeople
    from workshop_kit.simulation.what_if.state import YearPay
    from workshop_kit.simulation.what_if.year import Year

# The Index leaves out those absent for more than half of the period; sixteen weeks of
# maternity leave (Code du travail) count as absence.
_HALF_A_YEAR, _MATERNITY_YEARS = 0.5, 16 / 52


def live(year: Year) -> tuple[YearPay, IndexPeople]:
    """Live a year; return its pay, and the people that the Index looks at.

    The state is that of its last day, and what it adds up is in `year`.

    Posts are filled again the day they are left, by the job that their holder had entered:
    the headcount stays. In order: departures, leaves, moves, promotions and raises,
    training, hours, hires, levers of pay; accidents and sick leaves follow the part of the
    year that each holder is there.
    """
    state = year.state
    leaves = _leave(year)
    until = np.where(leaves, year.luck["leaves_when"], 1.0)
    job_before, seniority_before = state.job.copy(), _seniority(year, year.tenure)
    train_in_ergonomics(year)
    risk = risks(year)
    wear(year, risk, until)
    take_leaves(year, ~leaves)
    climb(year, ~leaves)
    train(year, ~leaves)
    change_hours(year, ~leaves)
    state.seniority += _seniority(year, state.tenure) - seniority_before
    np.maximum(state.seniority, 0, out=state.seniority)
    gone = index_people(year, leaves & (until >= _HALF_A_YEAR))
    hire(year, leaves, 1 - until)
    wear(year, risk, np.where(leaves, state.there_share, 0.0), "_of_newcomers")
    reclassify(year, leaves, job_before)
    pay_part_time_alike(year)
    spend_envelope(year)
    pay = _pay(year, leaves)
    charge_pay(year, pay)
    absent = 1 - state.paid_share + _MATERNITY_YEARS * state.is_back
    return pay, join(index_people(year, absent <= _HALF_A_YEAR), gone)


def _leave(year: Year) -> NDArray[np.bool_]:
    state, rate = year.state, year.model.rates.leaving
    usual = rate.of(tenure=tenure_band(year.tenure, year.age), job=state.job, sex=year.sex)
    pull = year.pull("predictable_hours")
    if pull is not None:
        gains = state.is_unpredictable & pull.jobs[state.job]
        usual = usual * (1 - pull.effect("leaving_reduction")[:, None] * gains)
        year.charge(pull, pull.values["cost"] * gains.sum(axis=1))
    return year.luck["leaves"] < 1 - np.exp(-usual)


def _seniority(year: Year, tenure: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the usual seniority premium of each person, per euro of base."""
    model = year.model
    return model.seniority[model.category[year.state.job], seniority_band(tenure)]


def _pay(year: Year, is_newcomer: NDArray[np.bool_]) -> YearPay:
    """Pay everyone; newcomers have the bonus of a first year, and the whole one afterwards."""
    state = year.state
    usual = state.bonus
    state.bonus = np.where(is_newcomer, usual * year.model.first_year_bonus, usual)
    pay = pay_year(state)
    state.bonus = usual
    return pay
