"""Who is hired: the share of women among hires of each job, and whom newcomers resemble."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.indicators import person_years
from workshop_kit.simulation.what_if.rates import Rate, shares_towards

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.simulation.what_if.present import Present

# A newcomer resembles one of at least this many people, for no one's pay to be copied again
# and again.
FEWEST_MODELS = 3

# Euros an hour under which a pay is taken as an error of the file, so that its log exists.
_LEAST_PAY = 0.01

# Recent hires, past their first year: their bonus is that of a whole year.
_RECENT_YEARS = (1.0, 4.0)


@dataclass(frozen=True, eq=False)
class Hires:
    """Hires of each job.

    Attributes
    ----------
    share_of_women : ndarray, shape (n_jobs,)
        Among hires, drawn towards that of the family, itself towards the company's.
    rates : tuple of Rate
        Women hired and all hired, for each job.
    n_hires : int
        Hires seen in the years covered.
    models : ndarray of int
        Places of the people of `Present` whom newcomers resemble, pool after pool.
    first, size : ndarray of int, shape (2, n_jobs)
        Where the pool of women (row 0) and of men hired into each job starts, and its size.
    """

    share_of_women: NDArray[np.float64]
    rates: tuple[Rate, ...]
    n_hires: int
    models: NDArray[np.int64]
    first: NDArray[np.int64]
    size: NDArray[np.int64]

    def pick(
        self, is_woman: NDArray[np.bool_], job: NDArray[np.int64], luck: NDArray[np.float64]
    ) -> NDArray[np.int64]:
        """Return the place in `Present` of the person whom each newcomer resembles."""
        row = np.where(is_woman, 0, 1)
        place = (luck * self.size[row, job]).astype(np.int64)
        return self.models[self.first[row, job] + place]


def study_hires(workforce: Workforce, present: Present) -> Hires:
    """Return who is hired into each job, from the hires seen and the people there.

    The share of women counts the hires of the years covered and the people present who
    entered by the job, once each: a job that has not hired keeps its share.
    """
    jobs = workforce.company.jobs
    women, total, n_hires = _entries(workforce, present)
    families = np.unique([job.family for job in jobs], return_inverse=True)[1]
    overall = women.sum() / max(total.sum(), 1.0)
    by_family = shares_towards(
        np.bincount(families, weights=women),
        np.bincount(families, weights=total),
        np.full(families.max() + 1, overall),
    )
    expected = by_family[families]
    share = shares_towards(women, total, expected)
    rates = tuple(
        Rate("women_hired", "job", job.code, float(w), float(n), float(n * e), float(s / e))
        for job, w, n, e, s in zip(jobs, women, total, expected, share, strict=True)
        if e > 0
    )
    return Hires(share, rates, n_hires, *_pools(present, len(jobs), families))


def _entries(
    workforce: Workforce, present: Present
) -> tuple[NDArray[np.float64], NDArray[np.float64], int]:
    """Return women and people who entered by each job, and the number of hires seen."""
    years = person_years(workforce)
    first = years.groupby("employee_id")[["sex", "entry_job", "entry_is_observed"]].first()
    is_present = np.isin(first.index.to_numpy(), present.employee_id)
    first = first[first["entry_is_observed"].to_numpy(bool) | is_present]
    place = {job.code: row for row, job in enumerate(workforce.company.jobs)}
    job = first["entry_job"].map(place).to_numpy(np.int64)
    n = len(place)
    is_woman = (first["sex"] == "women").to_numpy()
    hired = int(first["entry_is_observed"].sum())
    return np.bincount(job[is_woman], minlength=n), np.bincount(job, minlength=n), hired


def _pools(
    present: Present, n_jobs: int, families: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return whom newcomers resemble: the nearest pool that has enough people."""
    is_recent = (present.tenure >= _RECENT_YEARS[0]) & (present.tenure <= _RECENT_YEARS[1])
    first, size = np.zeros((2, n_jobs), np.int64), np.zeros((2, n_jobs), np.int64)
    pools = []
    for row, of_sex in enumerate((present.is_woman, ~present.is_woman)):
        for job in range(n_jobs):
            here, near = present.entry_job == job, families[present.entry_job] == families[job]
            nearest = (
                here & of_sex & is_recent, here & is_recent, here & of_sex, here,
                near & is_recent, near, is_recent, np.ones(len(present), dtype=bool),
            )  # fmt: skip
            enough = (pool for pool in nearest if pool.sum() >= FEWEST_MODELS)
            pool = np.flatnonzero(next(enough, nearest[-1]))
            first[row, job], size[row, job] = sum(map(len, pools)), len(pool)
            pools.append(pool)
    return np.concatenate(pools), first, size


def pay_grid(present: Present, highest: int) -> NDArray[np.float64]:
    """Return the usual base pay of an hour at each grade, shape (highest + 1,), grade 0 unused.

    The median of the people there; between grades that nobody holds, the line between the
    logs; beyond them, the mean step of the grid. It never goes down.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> people = SimpleNamespace(grade=np.array([1, 3]), hourly=np.array([10.0, 12.1]))
    >>> pay_grid(people, 4).round(2).tolist()
    [10.0, 10.0, 11.0, 12.1, 13.31]
    """
    held = np.unique(present.grade)
    logs = np.log(
        [max(np.median(present.hourly[present.grade == one]), _LEAST_PAY) for one in held]
    )
    logs = np.maximum.accumulate(logs)
    span = held[-1] - held[0]
    step = (logs[-1] - logs[0]) / span if span else 0.0
    grades = np.arange(highest + 1)
    inside = np.interp(grades, held, logs)
    beyond = step * (np.maximum(grades - held[-1], 0) - np.maximum(held[0] - grades, 0))
    return np.exp(np.where(grades == 0, inside, inside + beyond))
