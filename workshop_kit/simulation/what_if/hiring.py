"""Who comes where somebody left, in a replayed year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.what_if.state import YEARLY

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.model import CompanyModel
    from workshop_kit.simulation.what_if.year import Year

# Half of each sex: where opening recruitment stops.
_PARITY = 0.5

_AT_HIRE = ("part_time_at_hire", "involuntary_at_hire", "hours_at_hire", "part_time_size")


def hire(year: Year, leaves: NDArray[np.bool_], there: NDArray[np.float64]) -> None:
    """Put somebody new where somebody left: a woman or a man, like one of the people there.

    Parameters
    ----------
    year : Year
        The year.
    leaves : ndarray of bool, shape (n_draws, n_posts)
        Posts to fill, by the job that their holder had entered.
    there : ndarray, shape (n_draws, n_posts)
        Part of the year that newcomers are there for.
    """
    state, model = year.state, year.model
    draw, _ = rows = np.nonzero(leaves)
    job = state.post[rows]
    is_woman = year.luck["sex"][rows] < _share_of_women(year)[draw, job]
    like = model.hires.pick(is_woman, job, year.luck["model"][rows])
    share, is_involuntary = _first_hours(year, rows, is_woman, like)
    mine = {"is_woman": is_woman, "job": job, "share": share, "is_involuntary": is_involuntary}
    part = dict.fromkeys(("tenure", "there_share", "paid_share"), there[rows])
    state.put(leaves, mine | part | _resembling(model, like, job))
    for given in state.given.values():
        given[rows] = 0
    year.add("hires", leaves)
    _charge_hires(year, leaves)


def _resembling(
    model: CompanyModel, like: NDArray[np.int64], job: NDArray[np.int64]
) -> dict[str, NDArray]:
    """Return what newcomers take from those whom they resemble, on the grid of their job."""
    present = model.present
    grade = np.clip(present.entry_grade[like], model.lowest[job], model.highest[job])
    grids = model.grid[grade] / model.grid[present.grade[like]]
    none = np.zeros(len(like))
    return {
        "age": np.floor(present.age[like] - present.tenure[like]).astype(np.int64),
        "grade": grade,
        "full_week": present.full_week[like],
        "hourly": present.hourly[like] * grids,
        "above": none + 1,
        **{name: model.ratios[name][like] for name in ("bonus", "tied", "overtime")},
        "seniority": model.seniority[model.category[job], 0],
        "is_unpredictable": present.is_unpredictable[like],
        "qualified_years": none,
        "protection": none,
        **dict.fromkeys(YEARLY, none > 0),
    }


def _share_of_women(year: Year) -> NDArray[np.float64]:
    """Return the share of women among hires, shape (n_draws, n_jobs)."""
    usual = year.model.hires.share_of_women
    share = np.tile(usual, (year.state.shape[0], 1))
    pull = year.pull("open_recruitment")
    if pull is None:
        return share
    step = np.minimum(pull.effect("share_rise")[:, None], np.abs(_PARITY - usual))
    return share + np.sign(_PARITY - usual) * step * pull.jobs


def _first_hours(
    year: Year,
    rows: tuple[NDArray[np.int64], NDArray[np.int64]],
    is_woman: NDArray[np.bool_],
    like: NDArray[np.int64],
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the working time of newcomers, and whether it is for want of full time.

    How often is that of the job and of the sex, since those whom they resemble may be of the
    other one.
    """
    model, present = year.model, year.model.present
    luck = {name: numbers[rows] for name, numbers in year.luck.items() if name in _AT_HIRE}
    job = year.state.post[rows]
    chance = model.rates.part_time_hire.of(job=job, sex=np.where(is_woman, 0, 1))
    is_part_time = luck["part_time_at_hire"] < chance
    sizes = model.rates.part_time_sizes
    drawn = sizes[(luck["part_time_size"] * len(sizes)).astype(np.int64)]
    size = np.where(present.share[like] < 1, present.share[like], drawn)
    part_timers = present.share < 1
    usual = present.is_involuntary[part_timers].mean() if part_timers.any() else 0.0
    wants_more = is_part_time & (luck["involuntary_at_hire"] < usual)
    pull = year.pull("predictable_hours")
    if pull is not None:
        spared = luck["hours_at_hire"] < pull.effect("part_time_reduction")[rows[0]]
        spared &= wants_more & pull.jobs[job]
        is_part_time, wants_more = is_part_time & ~spared, wants_more & ~spared
    return np.where(is_part_time, size, 1.0), wants_more


def _charge_hires(year: Year, leaves: NDArray[np.bool_]) -> None:
    pull = year.pull("open_recruitment")
    if pull is not None:
        hires = (leaves & pull.jobs[year.state.job]).sum(axis=1)
        year.charge(pull, pull.values["cost"] * pull.values["uptake"] * hires)
