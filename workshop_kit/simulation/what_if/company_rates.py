"""How a company hires, promotes, raises, wears out and loses people: its rates, estimated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import person_years
from workshop_kit.simulation.what_if.cuts import cut_years
from workshop_kit.simulation.what_if.exposed import exposure_bands
from workshop_kit.simulation.what_if.leave_rates import hours_rates, leave_rates
from workshop_kit.simulation.what_if.rates import Grouping, Rate, RateModel, fit_rate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce


@dataclass(frozen=True, eq=False)
class CompanyRates:
    """The rates of a company and what goes with them.

    Attributes
    ----------
    leaving, promotion, moving, raises, maternity, training, accidents, sick_leaves,
    part_time_start, part_time_end, fathers_leave : RateModel
        Events a year. Groupings: see `estimate_rates`.
    part_time_hire : RateModel
        Share of the hires that are part-time.
    parental : float
        Parental leaves for one maternity leave.
    catch_up : float
        Share of the returns from maternity leave that were followed by the raise due on return,
        whenever it came.
    owed, in_time : float
        Share of the returns during whose leave others were raised; share of those that were
        followed by a raise before the twelve months ended, which is all that the Index counts.
    destinations : ndarray, shape (n_jobs, n_jobs)
        For each job that people moved from, how the moves are spread; rows of 0 elsewhere.
    exposure_band : ndarray of int, shape (2, n_jobs)
        Band of exposure of women (row 0) and of men in each job.
    raise_sizes : ndarray
        Sizes of the raises seen, shares of base pay, in ascending order.
    catch_up_size : float
        Mean size of the raises on return from maternity leave, or of raises.
    part_time_sizes : ndarray
        Working times that people took when they went part-time, in ascending order.
    parental_share : float
        Mean part of a year that a parental leave lasts.
    first_year_at_risk : float
        Share of the decisions of the year after that of their hire that concern people.
    present_share : float
        Full-time years present over full-time years: what absences leave.
    """

    leaving: RateModel
    promotion: RateModel
    moving: RateModel
    raises: RateModel
    maternity: RateModel
    training: RateModel
    accidents: RateModel
    sick_leaves: RateModel
    part_time_start: RateModel
    part_time_end: RateModel
    part_time_hire: RateModel
    fathers_leave: RateModel
    parental: float
    catch_up: float
    owed: float
    in_time: float
    destinations: NDArray[np.float64]
    exposure_band: NDArray[np.int64]
    raise_sizes: NDArray[np.float64]
    catch_up_size: float
    part_time_sizes: NDArray[np.float64]
    parental_share: float
    first_year_at_risk: float
    present_share: float

    @property
    def rates(self) -> tuple[Rate, ...]:
        """Return every rate with its counts."""
        models = (value for value in vars(self).values() if isinstance(value, RateModel))
        return tuple(rate for model in models for rate in model.rates)


def estimate_rates(workforce: Workforce) -> CompanyRates:
    """Estimate the rates of a company from the years that its tables cover.

    Groupings, in order: leaving by tenure band, job and sex; promotion in one's job by
    grade, job, part-time, training and sex, among those with a grade above; moving to
    another job by job, part-time, training and sex; raises by category and sex; maternity
    leave by age; training of a week or more by category and sex; accidents and sick leaves
    by exposure, job and sex; part-time taken by age and sex, left by sex, and at the hire by
    job and sex.
    """
    years = person_years(workforce)
    cuts = cut_years(years, workforce)
    return CompanyRates(
        **_career_rates(years, cuts, workforce),
        **_health_rates(years, cuts),
        **leave_rates(years, cuts, workforce),
        **hours_rates(years, cuts, workforce),
        leaving=_leaving(years, cuts, workforce),
        exposure_band=exposure_bands(workforce),
    )


def _leaving(years: pd.DataFrame, cuts: dict[str, Grouping], workforce: Workforce) -> RateModel:
    left = workforce.employees.set_index("employee_id")["leave_date"].dt.year
    is_last = left.reindex(years["employee_id"]).to_numpy() == years["year"].to_numpy()
    time = years["years_under_contract"].to_numpy()
    return fit_rate(
        "leaving", is_last.astype(float), time, [cuts["tenure"], cuts["job"], cuts["sex"]]
    )


def _career_rates(
    years: pd.DataFrame, cuts: dict[str, Grouping], workforce: Workforce
) -> dict[str, object]:
    highest = np.array([job.highest_grade for job in workforce.company.jobs])
    has_step = years["grade"].to_numpy() < highest[cuts["job"].codes]
    at_risk = years["years_at_risk"].to_numpy()
    moves = (years["promotions_by_moving"] + years["job_changes"]).to_numpy(float)
    in_place = years["promotions_in_place"].to_numpy(float)
    own = [cuts["part_time"], cuts["trained"], cuts["sex"]]
    destinations = _destinations(workforce)
    sizes = workforce.career_events["raise_share"]
    kinds = workforce.career_events["kind"]
    given = np.sort(sizes[kinds == "raise"].dropna().to_numpy(float))
    caught_up = sizes[kinds == "catch_up_raise"].dropna()
    is_second = years["tenure_years"].between(0, 1, inclusive="neither").to_numpy() & (at_risk > 0)
    return {
        "promotion": fit_rate(
            "promotion",
            in_place * has_step,
            at_risk * has_step,
            [cuts["grade"], cuts["job"], *own],
        ),
        "moving": fit_rate("moving", moves, at_risk, [cuts["job"], *own]),
        "raises": fit_rate(
            "raises", years["raises"].to_numpy(float), at_risk, [cuts["category"], cuts["sex"]]
        ),
        "training": fit_rate(
            "training",
            years["qualifying_trainings"].to_numpy(float),
            years["years_under_contract"].to_numpy(),
            [cuts["category"], cuts["sex"]],
        ),
        "destinations": destinations,
        "raise_sizes": given,
        "catch_up_size": _mean(caught_up if len(caught_up) else given),
        "first_year_at_risk": float(at_risk[is_second].mean()) if is_second.any() else 0.5,
    }


def _mean(values: pd.Series | NDArray[np.float64]) -> float:
    return float(np.mean(values)) if len(values) else 0.0


def _destinations(workforce: Workforce) -> NDArray[np.float64]:
    """Return how the moves from each job are spread over the others."""
    jobs = {job.code: place for place, job in enumerate(workforce.company.jobs)}
    moves = workforce.career_events[
        workforce.career_events["kind"].isin(["promotion", "job_change"])
    ].dropna(subset=["job_before", "job_after"])
    table = np.zeros((len(jobs), len(jobs)))
    places = [moves[name].map(jobs).to_numpy(np.int64) for name in ("job_before", "job_after")]
    np.add.at(table, tuple(places), 1.0)
    np.fill_diagonal(table, 0.0)
    totals = table.sum(axis=1, keepdims=True)
    return np.divide(table, totals, out=np.zeros_like(table), where=totals > 0)


def _health_rates(years: pd.DataFrame, cuts: dict[str, Grouping]) -> dict[str, object]:
    worked = years["full_time_years_present"].to_numpy()
    contract = years["full_time_years"].to_numpy()
    by = [cuts["exposure"], cuts["job"], cuts["sex"]]
    return {
        "accidents": fit_rate("accidents", years["work_accidents"].to_numpy(float), worked, by),
        "sick_leaves": fit_rate("sick_leaves", years["sick_leaves"].to_numpy(float), worked, by),
        "present_share": float(worked.sum() / contract.sum()) if contract.sum() > 0 else 1.0,
    }
