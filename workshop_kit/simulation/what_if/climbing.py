"""Careers of a replayed year: moves, promotions, raises, training, leaves and hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.what_if.cuts import CHILDLESS_AGE, age_band
from workshop_kit.simulation.what_if.present import TRAINING_YEARS
from workshop_kit.simulation.what_if.year import gather, towards

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.rates import Rate, RateModel
    from workshop_kit.simulation.what_if.year import Year

# A factor cannot make a certainty of a decision.
_MOST_LIKELY = 0.9


def take_leaves(year: Year, stays: NDArray[np.bool_]) -> None:
    """Draw maternity and parental leaves; the raise due on return is given or forgotten."""
    state, rates, luck = year.state, year.model.rates, year.luck
    may = stays & (year.age < CHILDLESS_AGE)
    band = age_band(year.age)
    begins = luck["maternity"] < 1 - np.exp(-rates.maternity.of(age=band))
    state.is_back[:] = may & state.is_woman & begins
    fathers = luck["parental"] < 1 - np.exp(-rates.fathers_leave.of(age=band))
    away = state.is_back & (luck["parental"] < rates.parental)
    away |= may & ~state.is_woman & fathers
    state.paid_share[away] -= rates.parental_share
    _catch_up(year)


def _catch_up(year: Year) -> None:
    """Give the raise due on return as often as the company does, or as the plan wants it.

    Many companies give it with the decisions of the next year: it is then paid, but too late
    for the Index. What a plan gives is given on return.
    """
    state, rates, luck = year.state, year.model.rates, year.luck["catch_up"]
    state.is_owed[:] = state.is_back & (year.luck["owed"] < rates.owed)
    due = state.is_owed & (rates.catch_up_size > 0)
    usual = min(rates.catch_up / rates.owed, 1.0) if rates.owed else 0.0
    by_habit = due & (luck < usual)
    state.is_caught_up[:] = by_habit
    state.is_in_time[:] = due & (luck < rates.in_time)
    state.hourly *= 1 + rates.catch_up_size * by_habit
    pull = year.pull("catch_up_after_leave")
    if pull is None:
        return
    year.charge(pull, pull.values["cost"])
    for happens, chance in ((state.is_caught_up, usual), (state.is_in_time, rates.in_time)):
        wanted = chance + pull.values["uptake"] * np.maximum(pull.values["given"] - chance, 0)
        happens[:] = due & (luck < wanted[:, None])
    more = state.is_caught_up & ~by_habit
    state.give("catch_up_after_leave", state.hourly * rates.catch_up_size * more)


def climb(year: Year, stays: NDArray[np.bool_]) -> None:
    """Move, promote and raise people; count who was at risk of it."""
    state, model = year.state, year.model
    at_risk = stays * np.where(
        year.tenure >= 1, 1.0, np.where(year.tenure > 0, model.rates.first_year_at_risk, 0.0)
    )
    own = {"part_time": (state.share < 1) * 1, "trained": (state.qualified_years > 0) * 1}
    before = state.grade.copy()
    pull = year.pull("equal_promotion")
    if pull is not None:
        year.charge(pull, pull.values["cost"] * pull.jobs[state.job].sum(axis=1))
    moves = _move(year, at_risk, own)
    _promote(year, at_risk * ~moves, own)
    rises = state.grade > before
    grids = model.grid[state.grade] / model.grid[before]
    state.hourly *= np.where(rises, grids, 1.0)
    state.is_promoted[:] = rises
    year.add("promotions", rises)
    year.add("years_at_risk", at_risk)
    _raise_pay(year, at_risk * ~rises * ~state.is_back)


def _factor(year: Year, rate: RateModel, own: dict[str, NDArray[np.int64]]) -> NDArray[np.float64]:
    """Return what part-time, training and sex do to a rate, with the plan's rules."""
    state = year.state
    tables = {name: rate.factors[name] for name in ("part_time", "trained", "sex")}
    codes = own | {"sex": year.sex}
    factor = np.ones(state.shape)
    for name, table in tables.items():
        plain = table[codes[name]]
        key, goal = {
            "part_time": ("part_time_alike", table[0]),
            "sex": ("equal_promotion", _level(rate)),
        }.get(name, (None, None))
        pull = year.pull(key) if key else None
        if pull is not None:
            ruled = gather(towards(table, goal, pull.effect("closing")), codes[name])
            plain = np.where(pull.jobs[state.job], ruled, plain)
        factor *= plain
    return factor


def _level(rate: RateModel) -> float:
    """Return the factor that both sexes would have for as many events in all."""
    of_sexes: list[Rate] = [one for one in rate.rates if one.grouping == "sex"]
    expected = sum(one.expected for one in of_sexes)
    if not expected:
        return 1.0
    return sum(one.expected * one.factor for one in of_sexes) / expected


def _move(
    year: Year, at_risk: NDArray[np.float64], own: dict[str, NDArray[np.int64]]
) -> NDArray[np.bool_]:
    """Move people to another job; grades that it does not have are brought within it."""
    state, model = year.state, year.model
    moving, destinations = model.rates.moving, model.rates.destinations
    leads = destinations.sum(axis=1) > 0
    rate = moving.of(job=state.job) * leads[state.job] * _factor(year, moving, own)
    moves = year.luck["moves"] < np.minimum(rate, _MOST_LIKELY) * at_risk
    rows = np.nonzero(moves)
    reached = np.cumsum(destinations, axis=1)[state.job[rows]]
    target = (year.luck["where_to"][rows][:, None] >= reached).sum(axis=1)
    target = np.minimum(target, len(destinations) - 1)
    state.grade[rows] = np.clip(state.grade[rows], model.lowest[target], model.highest[target])
    state.job[rows] = target
    return moves


def _promote(year: Year, at_risk: NDArray[np.float64], own: dict[str, NDArray[np.int64]]) -> None:
    state, model = year.state, year.model
    promotion = model.rates.promotion
    usual = promotion.of(grade=np.minimum(state.grade, 12), job=state.job)
    rate = np.where(state.grade < model.highest[state.job], usual, 0.0)
    pull = year.pull("open_ladder")
    if pull is not None:
        extra = int(pull.lever.value("grades")) * pull.jobs
        top = model.highest[state.job]
        is_opened = (state.grade >= top) & (state.grade < (model.highest + extra)[state.job])
        opened = promotion.overall * pull.values["uptake"][:, None]
        rate = np.where(is_opened, opened, rate)
        if year.number == pull.starts:
            year.charge(pull, pull.values["cost"])
    rate = np.minimum(rate * _factor(year, promotion, own), _MOST_LIKELY)
    state.grade += year.luck["climbs"] < rate * at_risk


def _raise_pay(year: Year, at_risk: NDArray[np.float64]) -> None:
    """Raise base pay within the grade, as often and by as much as the company did."""
    state, model, luck = year.state, year.model, year.luck
    sizes = model.rates.raise_sizes
    if not len(sizes):
        return
    rate = model.rates.raises.of(category=model.category[state.job], sex=year.sex)
    state.is_raised[:] = luck["raise"] < np.minimum(rate, 1) * at_risk
    size = sizes[(luck["raise_size"] * len(sizes)).astype(np.int64)]
    state.hourly *= 1 + size * state.is_raised


def train(year: Year, stays: NDArray[np.bool_]) -> None:
    """Send people to a training of a week or more, which opens the way up."""
    state, rate = year.state, year.model.rates.training
    usual = rate.of(category=year.model.category[state.job])
    own = usual * rate.factors["sex"][year.sex]
    pull = year.pull("training_access")
    if pull is not None:
        table = towards(rate.factors["sex"], rate.factors["sex"].max(), pull.effect("closing"))
        ruled = np.where(pull.jobs[state.job], usual * gather(table, year.sex), own)
        year.charge(pull, pull.values["cost"] * ((ruled - own) * stays).sum(axis=1))
        own = ruled
    goes = stays & (year.luck["training"] < 1 - np.exp(-own))
    state.qualified_years[goes] = TRAINING_YEARS


def change_hours(year: Year, stays: NDArray[np.bool_]) -> None:
    """Move people to part-time and back, and to full time those whom a plan offers it to."""
    state, rates, luck = year.state, year.model.rates, year.luck
    is_part_time = state.share < 1
    begins = rates.part_time_start.of(age=age_band(year.age), sex=year.sex)
    ends = rates.part_time_end.of(sex=year.sex)
    change = luck["part_time"] < 1 - np.exp(-np.where(is_part_time, ends, begins))
    starts, stops = stays & change & ~is_part_time, stays & change & is_part_time
    sizes = rates.part_time_sizes
    size = sizes[(luck["part_time_size"] * len(sizes)).astype(np.int64)]
    offered = np.zeros_like(stops)
    pull = year.pull("hours_offered")
    if pull is not None:
        wants = stays & is_part_time & ~stops & state.is_involuntary & pull.jobs[state.job]
        offered = wants & (luck["hours_offered"] < pull.effect("accepted")[:, None])
        year.charge(pull, pull.values["cost"] * offered.sum(axis=1))
    state.share[:] = np.where(starts, size, np.where(stops | offered, 1.0, state.share))
    state.is_involuntary &= ~(starts | stops | offered)
