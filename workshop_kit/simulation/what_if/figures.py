"""The figures of a replayed year, in every draw: pay, health, career, mix, time and the law."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from workshop_kit.errors import UsageError
from workshop_kit.indicators import fewest_shown, person_years
from workshop_kit.legal.directive_options import DirectiveOptions
from workshop_kit.legal.index_of_company import index_from_workforce
from workshop_kit.outcomes.health import full_time_hours
from workshop_kit.simulation.what_if.directive_kernel import figures_of_draws, jobs_with_gap
from workshop_kit.simulation.what_if.index_kernel import (
    INDEX_KEYS,
    IndexDraws,
    IndexPeople,
    index_of_draws,
)
from workshop_kit.simulation.what_if.state import first_state, present_pay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.simulation.what_if.model import CompanyModel
    from workshop_kit.simulation.what_if.state import State, YearPay

_MILLION = 1e6

# The top: the highest grades, as long as they hold a quarter of the people at most today.
_TOP_SHARE = 0.25

# Year 0 of each workforce, kept as long as it is: its tables are read-only.
_KNOWN: WeakKeyDictionary[Workforce, dict[str, float]] = WeakKeyDictionary()

Figures = dict[str, "NDArray[np.float64]"]


def figures_of_year(
    model: CompanyModel,
    state: State,
    pay: YearPay,
    totals: Mapping[str, NDArray[np.float64]],
) -> Figures:
    """Return what a year is like, but for the Index, each of shape (n_draws,)."""
    return {
        **_rates(model, totals),
        **_places(model, state),
        **_pay(model, state, pay),
    }


def present_figures(model: CompanyModel) -> dict[str, float]:
    """Return what the company is like on its reference date: year 0 of every replay."""
    if model.workforce not in _KNOWN:
        state, pay = first_state(model, 1), present_pay(model, 1)
        figures = figures_of_year(model, state, pay, _present_totals(model))
        _KNOWN[model.workforce] = {
            **{f"index_{key}": float("nan") for key in ("total", *INDEX_KEYS)},
            **{key: float(values[0]) for key, values in figures.items()},
            **_index_of_tables(model),
        }
    return _KNOWN[model.workforce]


def _present_totals(model: CompanyModel) -> dict[str, NDArray[np.float64]]:
    """Return what the year of the reference date adds up, as a replayed year does.

    It counts everyone under contract that year, as the indicators of the company do.
    """
    years = person_years(model.workforce)
    years = years[years["year"] == model.workforce.company.reference_date.year]
    at_risk, worked = years["years_at_risk"], years["full_time_years_present"]
    amounts = {
        "accidents": years["work_accidents"].where(worked > 0, 0),
        "sick_leaves": years["sick_leaves"].where(worked > 0, 0),
        "worked_years": worked,
        "promotions": years["promotions"].where(at_risk > 0, 0),
        "years_at_risk": at_risk,
    }
    is_woman = (years["sex"] == "women").to_numpy()
    return {
        name: np.array([[float(one[is_woman].sum()), float(one[~is_woman].sum())]])
        for name, one in amounts.items()
    }


def _rates(model: CompanyModel, totals: Mapping[str, NDArray[np.float64]]) -> Figures:
    hours = full_time_hours(model.workforce) / _MILLION
    worked, at_risk = totals["worked_years"], totals["years_at_risk"]
    accidents = _ratio(totals["accidents"], worked * hours)
    sick = _ratio(totals["sick_leaves"], worked)
    promoted = _ratio(totals["promotions"], at_risk)
    return {
        "accident_gap": accidents[:, 1] - accidents[:, 0],
        "sick_leave_gap": sick[:, 1] - sick[:, 0],
        "accident_rate": _ratio(totals["accidents"].sum(axis=1), worked.sum(axis=1) * hours),
        "sick_leave_rate": _ratio(totals["sick_leaves"].sum(axis=1), worked.sum(axis=1)),
        "promotion_gap": promoted[:, 1] - promoted[:, 0],
        "promotion_rate_women": promoted[:, 0],
        "promotion_rate_men": promoted[:, 1],
    }


def _ratio(events: NDArray[np.float64], time: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.divide(events, time, out=np.full(np.shape(events), np.nan), where=time > 0)


def top_grade(model: CompanyModel) -> int:
    """Return the lowest of the top grades: the highest, and those that make a quarter with it."""
    grades, counts = np.unique(model.present.grade, return_counts=True)
    above = np.cumsum(counts[::-1])[::-1] / len(model.present)
    within = grades[above <= _TOP_SHARE]
    return int(within[0]) if len(within) else int(grades[-1])


def _places(model: CompanyModel, state: State) -> Figures:
    """Return who is where: at the top, in which jobs, at which hours."""
    is_woman = state.is_woman
    women, men = is_woman.sum(axis=1), (~is_woman).sum(axis=1)
    is_top = state.grade >= top_grade(model)
    is_part_time = state.share < 1
    part_time = [
        _ratio((is_part_time & of_sex).sum(axis=1), n)
        for of_sex, n in ((is_woman, women), (~is_woman, men))
    ]
    return {
        "women_at_top": _ratio((is_top & is_woman).sum(axis=1), is_top.sum(axis=1)),
        "share_of_women": is_woman.mean(axis=1),
        "dissimilarity": _dissimilarity(model, state),
        "part_time_gap": part_time[1] - part_time[0],
    }


def _dissimilarity(model: CompanyModel, state: State) -> NDArray[np.float64]:
    """Return half of what separates the shares of women and of men in each job (Duncan)."""
    n_draws, n_jobs = state.shape[0], len(model.family)
    cell = (np.arange(n_draws)[:, None] * n_jobs + state.job) * 2 + ~state.is_woman
    counts = np.bincount(cell.ravel(), minlength=n_draws * n_jobs * 2)
    counts = counts.reshape(n_draws, n_jobs, 2)
    totals = np.broadcast_to(counts.sum(axis=1, keepdims=True), counts.shape)
    shares = _ratio(counts, totals)
    return np.abs(shares[..., 0] - shares[..., 1]).sum(axis=1) / 2


def _pay(model: CompanyModel, state: State, pay: YearPay) -> Figures:
    fewest = max(DirectiveOptions.fewest, fewest_shown(model.workforce))
    hours = np.where(pay.hours > 0, pay.hours, np.nan)
    is_woman = state.is_woman
    found = {"payroll": pay.annual.sum(axis=1)}
    for basis, whole, part in (
        ("annual", pay.annual, pay.variable),
        ("hourly", pay.annual / hours, pay.variable / hours),
    ):
        figures = figures_of_draws(whole, part, is_woman, fewest=fewest)
        found[f"{basis}_pay_gap"] = figures.pop("a")
        found |= {f"{basis}_{letter}": values for letter, values in figures.items()}
    found["jobs_with_gap"] = jobs_with_gap(
        pay.annual / hours, is_woman, state.job, len(model.family), fewest=fewest
    )
    return found


def index_figures(people: IndexPeople, model: CompanyModel) -> Figures:
    """Return the Index of a replayed year and the points of its indicators, of each draw."""
    found: IndexDraws = index_of_draws(people, model.workforce.company.headcount)
    unknown = np.full(len(found.total), np.nan)
    points = {f"index_{key}": found.points.get(key, unknown) for key in INDEX_KEYS}
    return points | {"index_total": found.total}


def _index_of_tables(model: CompanyModel) -> dict[str, float]:
    try:
        index = index_from_workforce(model.workforce, even_if_not_subject=True)
    except UsageError:
        # Less than twelve months of history: a warning of the replay says so.
        return {}
    points = {one.key: one.points for one in index.indicators}
    points["total"] = index.total if index.is_subject else None
    return {
        f"index_{key}": float("nan") if value is None else float(value)
        for key, value in points.items()
    }
