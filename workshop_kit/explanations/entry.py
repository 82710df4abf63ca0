"""The job by which people entered the company, also when the tables begin after that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.linalg import expm

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# A job by which nobody of a sex was hired in the years covered keeps a small chance, this
# share of everyone's hires there: the tables are short, people's tenure is not.
_OTHER_SEX_HIRES = 0.02

# Chances below this are left out; those that stay are scaled to add up to one.
_SMALLEST_CHANCE = 0.001


@dataclass(frozen=True, eq=False)
class EntryJobs:
    """Chances of each job of entry, for every person of the tables.

    Attributes
    ----------
    chances : ndarray, shape (n_people, n_jobs)
        One certain job where the hire is in the tables; adds up to 1 for each person.
    is_observed : ndarray of bool, shape (n_people,)
        The hire is in the tables.
    """

    chances: NDArray[np.float64]
    is_observed: NDArray[np.bool_]

    @property
    def n_unobserved(self) -> int:
        """Return how many people were hired before the tables begin."""
        return int((~self.is_observed).sum())


def entry_jobs(workforce: Workforce, years: pd.DataFrame) -> EntryJobs:
    """Find, or estimate, the job by which each person entered.

    For people hired before the tables begin only the job held on their first day is known.
    The jobs by which they may have entered are weighed by Bayes' rule: how often people of
    their sex are hired into each of them, times the chance to be in the job seen after so
    many years, moves following the yearly rates that the tables show (a Markov chain; one
    set of rates from job to job for everyone, times one factor for each sex).

    Parameters
    ----------
    workforce : Workforce
        The company.
    years : DataFrame
        Its `person_years`.

    Returns
    -------
    EntryJobs
        In the order of ``workforce.employees``.
    """
    places = {job.code: place for place, job in enumerate(workforce.company.jobs)}
    people = workforce.employees
    index = {name: place for place, name in enumerate(people["employee_id"])}
    first = years.drop_duplicates("employee_id")
    rows = first["employee_id"].map(index).to_numpy()
    seen = np.zeros(len(people), dtype=np.int64)
    seen[rows] = first["entry_job"].astype("str").map(places).to_numpy()
    is_observed = np.ones(len(people), dtype=bool)
    is_observed[rows] = first["entry_is_observed"].to_numpy()
    chances = np.zeros((len(people), len(places)))
    chances[np.arange(len(people)), seen] = 1.0
    if is_observed.all():
        return EntryJobs(chances, is_observed)
    is_man = (people["sex"] == "men").to_numpy()
    tenure = np.zeros(len(people))
    tenure[rows] = first["tenure_years"].to_numpy()
    # Whoever left before the tables begin has no year in them: they are nobody's hire.
    was_hired = np.zeros(len(people), dtype=bool)
    was_hired[rows] = is_observed[rows]
    hires = _hires(seen[was_hired], is_man[was_hired], len(places))
    rates, factors = _move_rates(workforce, years, places)
    for sex in (False, True):
        who = np.flatnonzero(~is_observed & (is_man == sex))
        likely = hires[int(sex)] + _OTHER_SEX_HIRES * hires.sum(axis=0)
        step = expm(_generator(rates * factors[int(sex)]))
        chances[who] = _weigh_entries(likely, step, seen[who], tenure[who])
    return EntryJobs(chances, is_observed)


def _hires(jobs: NDArray[np.int64], is_man: NDArray[np.bool_], n_jobs: int) -> NDArray[np.float64]:
    """Return the hires of women and of men into each job, shape (2, n_jobs)."""
    counts = [np.bincount(jobs[is_man == sex], minlength=n_jobs) for sex in (False, True)]
    return np.array(counts, dtype=np.float64)


def _move_rates(
    workforce: Workforce, years: pd.DataFrame, places: dict[str, int]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return moves a year from job to job, and the factor of women and of men on them."""
    events = workforce.career_events
    moved = events[events["job_before"].notna() & events["job_after"].notna()]
    source = moved["job_before"].astype("str").map(places).to_numpy(dtype=np.int64)
    target = moved["job_after"].astype("str").map(places).to_numpy(dtype=np.int64)
    men = set(workforce.employees.loc[workforce.employees["sex"] == "men", "employee_id"])
    is_man = moved["employee_id"].isin(men).to_numpy()
    n_jobs = len(places)
    moves = np.zeros((2, n_jobs, n_jobs))
    is_move = source != target
    np.add.at(moves, (is_man[is_move].astype(int), source[is_move], target[is_move]), 1)
    risk = np.zeros((2, n_jobs))
    sex = (years["sex"] == "men").to_numpy().astype(int)
    jobs = years["job"].astype("str").map(places).to_numpy()
    np.add.at(risk, (sex, jobs), years["years_under_contract"].to_numpy())
    rates = moves.sum(axis=0) / np.maximum(risk.sum(axis=0), 1e-9)[:, None]
    expected = (risk[..., None] * rates).sum(axis=(1, 2))
    # One move more on each side: a sex without any move is not known to be unable to move.
    return rates, (moves.sum(axis=(1, 2)) + 1) / (expected + 1)


def _generator(rates: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the generator of the Markov chain: what leaves a job goes to the others."""
    generator = rates.copy()
    np.fill_diagonal(generator, 0.0)
    return generator - np.diag(generator.sum(axis=1))


def _weigh_entries(
    likely: NDArray[np.float64],
    step: NDArray[np.float64],
    seen: NDArray[np.int64],
    tenure: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the chances of the jobs of entry of some people of one sex."""
    chances = np.zeros((len(seen), len(likely)))
    after = np.eye(len(likely))
    whole_years = np.round(tenure).astype(int)
    for year in range(whole_years.max(initial=0) + 1):
        who = whole_years == year
        chances[who] = (likely[:, None] * after)[:, seen[who]].T
        after = after @ step
    total = chances.sum(axis=1, keepdims=True)
    # Nobody is known to be hired into a job that leads there: the job seen stands for it.
    unknown = total[:, 0] <= 0
    chances[unknown, seen[unknown]] = 1.0
    chances /= chances.sum(axis=1, keepdims=True)
    chances[chances < _SMALLEST_CHANCE] = 0.0
    return chances / chances.sum(axis=1, keepdims=True)
