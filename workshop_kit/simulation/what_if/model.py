"""A company made ready for its replay: its people, its rates, its jobs and its grid of pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from workshop_kit.simulation.what_if.company_rates import CompanyRates, estimate_rates
from workshop_kit.simulation.what_if.exposed import exposure_sums
from workshop_kit.simulation.what_if.hires import Hires, pay_grid, study_hires
from workshop_kit.simulation.what_if.present import CATEGORIES, Present, read_present

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.simulation.what_if.rates import Rate

# Highest grade of the schema, and room above it for a ladder that a plan opens.
HIGHEST_GRADE = 12 + 3

# Seniority premiums are compared by bands of three years of tenure, the last one open.
SENIORITY_BAND_YEARS, N_SENIORITY_BANDS = 3, 7


@dataclass(frozen=True, eq=False)
class CompanyModel:
    """What a replay starts from and runs on; every rate comes from the company's tables.

    Attributes
    ----------
    present : Present
        Its people today.
    rates, hires
        What happens in a year, and who comes.
    grid : ndarray, shape (HIGHEST_GRADE + 1,)
        Usual base pay of an hour at each grade.
    lowest, highest, family, category : ndarray of int, shape (n_jobs,)
        Of each job.
    exposure : ndarray, shape (2, n_jobs)
        Shares of working time exposed, risks added up, of women and of men.
    seniority : ndarray, shape (n_categories, N_SENIORITY_BANDS)
        Mean seniority premium as a share of base pay.
    first_year_bonus : float
        Bonus of people in their first year, as a share of that of the others.
    ratios : dict of str to ndarray, shape (n_people,)
        ``bonus``, ``seniority``, ``tied`` and ``overtime`` of each person, per euro or per
        hour of base; those who were not paid all year are given the mean of their job.
    """

    workforce: Workforce
    present: Present
    rates: CompanyRates
    hires: Hires
    grid: NDArray[np.float64]
    lowest: NDArray[np.int64]
    highest: NDArray[np.int64]
    family: NDArray[np.int64]
    category: NDArray[np.int64]
    exposure: NDArray[np.float64]
    seniority: NDArray[np.float64]
    first_year_bonus: float
    ratios: dict[str, NDArray[np.float64]]

    @property
    def all_rates(self) -> tuple[Rate, ...]:
        """Return every estimated rate, with its counts."""
        return (*self.rates.rates, *self.hires.rates)


# What was estimated of each workforce, kept as long as it is: its tables are read-only. The
# workforce itself is not in it, else it would never be let go.
_KNOWN: WeakKeyDictionary[Workforce, dict[str, object]] = WeakKeyDictionary()


def study_company(workforce: Workforce) -> CompanyModel:
    """Estimate what a replay of a company needs.

    Raises
    ------
    EmptyGroupError
        If nobody is under contract on the reference date.
    """
    if workforce not in _KNOWN:
        _KNOWN[workforce] = _study(workforce)
    return CompanyModel(workforce, **_KNOWN[workforce])


def _study(workforce: Workforce) -> dict[str, object]:
    present = read_present(workforce)
    jobs = workforce.company.jobs
    ratios = _ratios(present)
    is_new = present.tenure < 1
    return {
        "present": present,
        "rates": estimate_rates(workforce),
        "hires": study_hires(workforce, present),
        "grid": pay_grid(present, HIGHEST_GRADE),
        "lowest": np.array([job.lowest_grade for job in jobs]),
        "highest": np.array([job.highest_grade for job in jobs]),
        "family": np.unique([job.family for job in jobs], return_inverse=True)[1],
        "category": np.array([CATEGORIES.index(job.category) for job in jobs]),
        "exposure": exposure_sums(workforce),
        "seniority": _seniority(present, ratios["seniority"]),
        "first_year_bonus": _first_year_bonus(ratios["bonus"], is_new),
        "ratios": {name: _settled(ratio, present) for name, ratio in ratios.items()},
    }


def _ratios(present: Present) -> dict[str, NDArray[np.float64]]:
    """Return each component per euro of base, missing where no base was paid."""
    base = np.where(present.base > 0, present.base, np.nan)
    hours = present.hours - present.overtime
    return {
        "bonus": present.bonus / base,
        "seniority": present.seniority / base,
        "tied": present.tied / base,
        "overtime": present.overtime / np.where(hours > 0, hours, np.nan),
    }


def _settled(ratio: NDArray[np.float64], present: Present) -> NDArray[np.float64]:
    """Give people of less than a year, and without base pay, the mean of their job.

    Where nobody else holds the job, the mean of the company.
    """
    knows = ~np.isnan(ratio) & (present.tenure >= 1)
    n = present.job.max() + 1
    total = np.bincount(present.job[knows], weights=ratio[knows], minlength=n)
    count = np.bincount(present.job[knows], minlength=n)
    overall = float(ratio[knows].mean()) if knows.any() else 0.0
    means = np.divide(total, count, out=np.full(n, overall), where=count > 0)
    return np.where(knows, ratio, means[present.job])


def _first_year_bonus(ratio: NDArray[np.float64], is_new: NDArray[np.bool_]) -> float:
    knows = ~np.isnan(ratio)
    new, settled = ratio[knows & is_new], ratio[knows & ~is_new]
    if not len(new) or not len(settled) or settled.mean() <= 0:
        return 1.0
    return float(np.clip(new.mean() / settled.mean(), 0, 1))


def seniority_band(tenure: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the band of tenure of each person, 0 for the first three years."""
    return np.minimum(tenure // SENIORITY_BAND_YEARS, N_SENIORITY_BANDS - 1).astype(np.int64)


def _seniority(present: Present, ratio: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean premium by category and band; the company's where nobody is."""
    knows = ~np.isnan(ratio)
    band = seniority_band(present.tenure)
    overall = np.zeros(N_SENIORITY_BANDS)
    for one in range(N_SENIORITY_BANDS):
        there = knows & (band == one)
        overall[one] = ratio[there].mean() if there.any() else overall[max(one - 1, 0)]
    table = np.tile(overall, (len(CATEGORIES), 1))
    for category in range(len(CATEGORIES)):
        for one in range(N_SENIORITY_BANDS):
            there = knows & (band == one) & (present.category == category)
            if there.any():
                table[category, one] = ratio[there].mean()
    return table
