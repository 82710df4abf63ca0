"""Accidents and sick leaves of a replayed year, and the levers that change the risk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.chance import count

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.pulls import Pull
    from workshop_kit.simulation.what_if.rates import RateModel
    from workshop_kit.simulation.what_if.year import Year

_KINDS = ("accidents", "sick_leaves")


def risks(year: Year) -> dict[str, NDArray[np.float64]]:
    """Return the events a full-time year of each sex in each job, shape (n_draws, 2, n_jobs)."""
    n_draws = year.state.shape[0]
    found = {}
    for kind in _KINDS:
        own = job_risks(year, getattr(year.model.rates, kind))
        found[kind] = np.tile(own, (n_draws, 1, 1))
    _change_posts(year, found)
    _rotate(year, found)
    return found


def job_risks(year: Year, rate: RateModel) -> NDArray[np.float64]:
    """Return the rate of women (row 0) and men in each job, shape (2, n_jobs)."""
    bands = year.model.rates.exposure_band
    job = np.broadcast_to(np.arange(bands.shape[1]), bands.shape)
    sex = np.broadcast_to(np.array([[0], [1]]), bands.shape)
    return rate.of(exposure=bands, job=job, sex=sex)


def _change_posts(year: Year, found: dict[str, NDArray[np.float64]]) -> None:
    pull = year.pull("ergonomic_change")
    if pull is None:
        return
    for kind, effect in _effects(pull).items():
        found[kind] *= 1 - effect[:, None, None] * pull.jobs
    if year.number == pull.starts:
        posts = pull.jobs[year.state.job].sum(axis=1)
        year.charge(pull, pull.values["cost"] * pull.values["uptake"] * posts)


def _effects(pull: Pull) -> dict[str, NDArray[np.float64]]:
    """Return what a change of the post, or a training, takes off each risk."""
    accidents = pull.values["risk_reduction"]
    if pull.lever.key == "ergonomic_change":
        accidents = pull.effect("risk_reduction")
    return {"accidents": accidents, "sick_leaves": accidents * pull.values["sick_leave_part"]}


def _rotate(year: Year, found: dict[str, NDArray[np.float64]]) -> None:
    """Let people share their posts: part of their time at the mean risk of the group.

    What the group bears does not change, who bears it does.
    """
    pull = year.pull("rotation")
    if pull is None:
        return
    effect = pull.effect("sharing")[:, None, None]
    posts = np.bincount(year.model.present.job, minlength=len(pull.jobs))
    for jobs in _rotating_groups(year, pull):
        weights = posts[jobs] / posts[jobs].sum()
        for risk in found.values():
            mean = (risk[:, :, jobs] * weights).sum(axis=2, keepdims=True)
            risk[:, :, jobs] += effect * (mean - risk[:, :, jobs])
    if year.number == pull.starts:
        touched = pull.jobs[year.state.job].sum(axis=1)
        year.charge(pull, pull.values["cost"] * touched)


def _rotating_groups(year: Year, pull: Pull) -> list[NDArray[np.int64]]:
    jobs = np.flatnonzero(pull.jobs)
    if pull.lever.jobs:
        return [jobs]
    families = year.model.family[jobs]
    return [jobs[families == family] for family in np.unique(families)]


def train_in_ergonomics(year: Year) -> None:
    """Protect the people trained, once; it fades, and leaves with them."""
    pull = year.pull("ergonomic_training")
    if pull is None:
        return
    state = year.state
    if year.number > pull.starts:
        state.protection *= pull.values["kept_each_year"][:, None]
        return
    goes = pull.jobs[state.job] & (year.luck["ergonomics"] < pull.values["uptake"][:, None])
    state.protection[:] = np.where(goes, 1.0, 0.0)
    year.charge(pull, pull.values["cost"] * goes.sum(axis=1))


def wear(
    year: Year,
    risk: dict[str, NDArray[np.float64]],
    span: NDArray[np.float64],
    suffix: str = "",
) -> None:
    """Draw the accidents and sick leaves of the holders of the posts.

    Parameters
    ----------
    year : Year
        The year.
    risk : dict of str to ndarray
        As `risks` returns it.
    span : ndarray, shape (n_draws, n_posts)
        Part of the year that each holder is there.
    suffix : str
        Which chance: that of the holders, or ``"_of_newcomers"``.
    """
    state = year.state
    worked = state.share * span * year.model.rates.present_share
    draws = np.arange(state.shape[0])[:, None]
    pull = year.pulls.get("ergonomic_training")
    effects = _effects(pull) if pull is not None else {}
    for kind, table in risk.items():
        rate = worked * table[draws, year.sex, state.job]
        if pull is not None:
            rate = rate * (1 - state.protection * effects[kind][:, None])
        luck = year.luck[f"{kind}{suffix}"]
        events = count(luck.ravel(), rate.ravel()).reshape(state.shape)
        year.add(kind, events)
    year.add("worked_years", worked)
