"""Whom each lever is for: the jobs that its rule chooses when the team names none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from workshop_kit.simulation.what_if.levers import Lever
    from workshop_kit.simulation.what_if.model import CompanyModel

    Rule = Callable[[CompanyModel, Lever], NDArray[np.bool_]]

# A mixed job has 40 to 60 % of each sex (facts.md, section 1.4).
MIXED_FROM = 0.4

# A job leads nowhere when most people in it are already at its highest grade.
_MOST = 0.5


def find_targets(model: CompanyModel, lever: Lever) -> NDArray[np.bool_]:
    """Return the jobs that a lever reaches, shape (n_jobs,); none when nobody holds them.

    Raises
    ------
    UnknownNameError
        If the company has no job of a code that the team named.
    """
    named = _named(model, lever)
    if not np.isin(np.flatnonzero(named), model.present.job).any():
        return np.zeros_like(named)
    reached = RULES[lever.key](model, lever)
    # A team that names jobs knows better than the rule, but for what the lever needs.
    needs_rule = lever.key in _NEEDED or not lever.jobs
    return named & reached if needs_rule else named


def _named(model: CompanyModel, lever: Lever) -> NDArray[np.bool_]:
    codes = [job.code for job in model.workforce.company.jobs]
    for code in lever.jobs:
        if code not in codes:
            known = ", ".join(codes)
            raise UnknownNameError("unknown_code", name=code, column="job", known=known)
    return np.array([not lever.jobs or code in lever.jobs for code in codes])


def _headcounts(model: CompanyModel) -> NDArray[np.int64]:
    """Return women and men present in each job, shape (2, n_jobs)."""
    present, n = model.present, len(model.family)
    return np.stack([
        np.bincount(present.job[present.is_woman], minlength=n),
        np.bincount(present.job[~present.is_woman], minlength=n),
    ])  # fmt: skip


def _all_if(condition: bool, model: CompanyModel) -> NDArray[np.bool_]:
    held = _headcounts(model).sum(axis=0) > 0
    return held & bool(condition)


def _has_both_sexes(model: CompanyModel) -> bool:
    return bool((_headcounts(model).sum(axis=1) > 0).all())


def _unmixed(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    share = model.hires.share_of_women
    held = np.bincount(model.present.entry_job, minlength=len(share)) > 0
    return held & ((share < MIXED_FROM) | (share > 1 - MIXED_FROM))


def _mostly_women(model: CompanyModel, lever: Lever) -> NDArray[np.bool_]:
    women, men = _headcounts(model)
    return (women > 0) & (women >= lever.value("women_from") * (women + men))


def _where_people_climb(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    climbs = model.rates.promotion.overall > 0 or model.rates.moving.overall > 0
    return _all_if(climbs and _has_both_sexes(model), model)


def _where_people_train(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    return _all_if(model.rates.training.overall > 0 and _has_both_sexes(model), model)


def _dead_ends(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    n = len(model.family)
    held = np.bincount(model.present.job, minlength=n)
    is_top = model.present.grade >= model.highest[model.present.job]
    at_top = np.bincount(model.present.job[is_top], minlength=n)
    leads_nowhere = model.rates.destinations.sum(axis=1) == 0
    is_stuck = (at_top >= _MOST * held) | (model.lowest == model.highest)
    return (held > 0) & leads_nowhere & is_stuck & (model.rates.promotion.overall > 0)


def _most_exposed(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    held = _headcounts(model).sum(axis=0) > 0
    most = model.exposure.max(axis=0)
    limit = np.quantile(most[held], 2 / 3)
    return held & (most >= limit) & (most > 0)


def _in_exposed_families(model: CompanyModel, lever: Lever) -> NDArray[np.bool_]:
    """Jobs of the families of the exposed ones, where another job is less exposed."""
    exposed = _most_exposed(model, lever)
    held = _headcounts(model).sum(axis=0) > 0
    # Named jobs rotate among themselves, whatever their families.
    together = [np.flatnonzero(_named(model, lever) & held)] if lever.jobs else [
        np.flatnonzero(held & (model.family == one)) for one in np.unique(model.family[exposed])
    ]  # fmt: skip
    found = np.zeros_like(held)
    for jobs in together:
        if len(jobs) > 1 and np.ptp(model.exposure[:, jobs], axis=1).max() > 0:
            found[jobs] = True
    return found


def _part_time(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    return _jobs_of(model, model.present.share < 1)


def _unpredictable(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    return _jobs_of(model, model.present.is_unpredictable)


def _involuntary(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    return _jobs_of(model, model.present.is_involuntary & (model.present.share < 1))


def _jobs_of(model: CompanyModel, people: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return np.bincount(model.present.job[people], minlength=len(model.family)) > 0


def _both_sexes(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    """Jobs in which a woman and a man hold the same grade."""
    present = model.present
    cells = present.job * 100 + present.grade
    shared = np.intersect1d(cells[present.is_woman], cells[~present.is_woman])
    return _jobs_of(model, np.isin(cells, shared))


def _mothers_to_be(model: CompanyModel, _lever: Lever) -> NDArray[np.bool_]:
    raises = model.rates.catch_up_size > 0 and model.rates.maternity.overall > 0
    return _all_if(raises, model)


RULES: dict[str, Rule] = {
    "open_recruitment": _unmixed,
    "reclassify_jobs": _mostly_women,
    "equal_promotion": _where_people_climb,
    "training_access": _where_people_train,
    "open_ladder": _dead_ends,
    "ergonomic_change": _most_exposed,
    "rotation": _in_exposed_families,
    "ergonomic_training": _most_exposed,
    "part_time_alike": _part_time,
    "predictable_hours": _unpredictable,
    "hours_offered": _involuntary,
    "catch_up_envelope": _both_sexes,
    "catch_up_after_leave": _mothers_to_be,
}

# What these levers change does not exist elsewhere, whatever jobs are named.
_NEEDED = (
    "equal_promotion",
    "training_access",
    "rotation",
    "part_time_alike",
    "predictable_hours",
    "hours_offered",
    "catch_up_envelope",
    "catch_up_after_leave",
)
