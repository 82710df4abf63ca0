"""Levers that give pay: reclassified jobs, part-time paid alike, the catch-up envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.what_if.model import HIGHEST_GRADE
from workshop_kit.simulation.what_if.present import WEEKS_PER_YEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.state import YearPay
    from workshop_kit.simulation.what_if.year import Year

# Part-time that "paid above its hours" is about: 70 % of full time or more.
_LONG_PART_TIME = 0.7


def reclassify(year: Year, is_newcomer: NDArray[np.bool_], job_before: NDArray[np.int64]) -> None:
    """Raise the base pay of the jobs reclassified, for whoever holds them or comes to."""
    pull = year.pull("reclassify_jobs")
    if pull is None:
        return
    state = year.state
    here = pull.jobs[state.job]
    if year.number == pull.starts:
        year.charge(pull, pull.values["cost"])
    else:
        here = here & (is_newcomer | ~pull.jobs[job_before])
    state.give("reclassify_jobs", state.hourly * pull.effect("raise_share")[:, None] * here)


def pay_part_time_alike(year: Year) -> None:
    """Bring the base pay of part-timers towards that of full-timers of their job and grade."""
    pull = year.pull("part_time_alike")
    if pull is None:
        return
    state = year.state
    year.charge(pull, pull.values["cost"])
    is_part_time = state.share < 1
    lacking = _shortfall(year, is_part_time)
    here = is_part_time & pull.jobs[state.job] & (lacking > 0)
    closing = pull.effect("closing")[:, None]
    state.give("part_time_alike", state.hourly * lacking * closing * here)
    above = pull.effect("paid_above")[:, None] / state.share
    is_long = is_part_time & pull.jobs[state.job] & (state.share >= _LONG_PART_TIME)
    state.above[:] = np.where(is_long, np.minimum(1 + above, 1 / state.share), 1.0)


def spend_envelope(year: Year) -> None:
    """Give the envelope to the sex paid below, at equal job and grade, in equal proportion.

    In each job and grade that both sexes hold, the people of the sex whose mean base pay of
    an hour is lower are owed what separates the two means. The envelope pays all of it, or
    the same part of it to everyone. What it does not need is not spent.
    """
    pull = year.pull("catch_up_envelope")
    if pull is None:
        return
    state = year.state
    year.charge(pull, pull.values["cost"])
    owed = np.where(state.is_woman, _shortfall(year, state.is_woman), 0.0)
    owed += np.where(~state.is_woman, _shortfall(year, ~state.is_woman), 0.0)
    owed = np.maximum(owed, 0) * pull.jobs[state.job] * state.hourly
    hours = state.full_week * WEEKS_PER_YEAR * state.share
    needed = np.einsum("ij,ij->i", owed, hours)
    has = pull.values["euros"] * np.minimum(pull.values["uptake"], 1)
    part = np.divide(has, needed, out=np.zeros_like(needed), where=needed > 0)
    state.give("catch_up_envelope", owed * np.minimum(part, 1)[:, None])


def _shortfall(year: Year, is_compared: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return by how much the others' mean exceeds one's own group's, in one's job and grade.

    As a share of the mean of the group of `is_compared`; 0 where only one group is there.
    """
    state = year.state
    n_cells = len(year.model.family) * (HIGHEST_GRADE + 1)
    cell = state.job * (HIGHEST_GRADE + 1) + state.grade
    rows = np.arange(state.shape[0])[:, None] * n_cells + cell
    size = state.shape[0] * n_cells
    means = []
    for group in (is_compared, ~is_compared):
        places = rows[group]
        total = np.bincount(places, weights=state.hourly[group], minlength=size)
        number = np.bincount(places, minlength=size)
        means.append(np.divide(total, number, out=np.full(size, np.nan), where=number > 0))
    ratio = np.divide(means[1], means[0], out=np.full(size, np.nan), where=means[0] > 0) - 1
    return np.nan_to_num(ratio, nan=0.0)[rows]


def charge_pay(year: Year, pay: YearPay) -> None:
    """Add what the pay given costs this year, employer's contributions included."""
    state = year.state
    hours = pay.hours - pay.overtime
    on_top = 1 + state.bonus + state.seniority + state.tied
    for key, given in state.given.items():
        pull = year.pulls[key]
        euros = np.einsum("ij,ij->i", given * on_top, hours)
        year.charge(pull, euros * (1 + pull.values["contributions"]))
    pull = year.pull("part_time_alike")
    if pull is not None:
        extra = (state.hourly * (state.above - 1) * on_top * hours).sum(axis=1)
        year.charge(pull, extra * (1 + pull.values["contributions"]))
