"""How the person-years of a company are cut to estimate its rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.data import load_schema
from workshop_kit.indicators import SEXES
from workshop_kit.simulation.what_if.exposed import EXPOSURE_BANDS, exposure_bands
from workshop_kit.simulation.what_if.rates import Grouping

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

YES_NO = ("no", "yes")

# Bands within which a rate is taken as level; the last day of one is the first of the next.
TENURE_BANDS = ("first_two_years", "later", "from_62_years_of_age")
_RETIREMENT_AGE, _SETTLED_YEARS = 62, 2
AGE_BANDS = ("under_30", "30_to_34", "35_to_39", "40_to_45", "46_and_over")
_AGE_LIMITS = (30, 35, 40, 46)

# No maternity from this age on: an assumption, so that the company's whole does not spill over.
CHILDLESS_AGE = 46

_CATEGORIES = load_schema().table("employees").column("category").codes


def tenure_band(tenure: NDArray, age: NDArray) -> NDArray[np.int64]:
    """Return the place in `TENURE_BANDS`, from tenure and age at the start of the year."""
    return np.where(age >= _RETIREMENT_AGE, 2, np.where(tenure < _SETTLED_YEARS, 0, 1))


def age_band(age: NDArray) -> NDArray[np.int64]:
    """Return the place in `AGE_BANDS`.

    Examples
    --------
    >>> age_band(np.array([29.9, 30, 46])).tolist()
    [0, 1, 4]
    """
    return np.searchsorted(_AGE_LIMITS, age, side="right")


def cut_years(years: pd.DataFrame, workforce: Workforce) -> dict[str, Grouping]:
    """Return the groupings of the rows of `person_years`."""
    jobs = tuple(job.code for job in workforce.company.jobs)
    place = {code: row for row, code in enumerate(jobs)}
    job = years["job"].map(place).to_numpy(np.int64)
    is_man = (years["sex"] == "men").to_numpy().astype(np.int64)
    age = years["age_years"].to_numpy()
    grades = tuple(str(grade) for grade in range(13))
    part_time = (years["working_time_share"] < 1).to_numpy().astype(np.int64)
    category = years["category"].map(_CATEGORIES.index).to_numpy(np.int64)
    return {
        "sex": Grouping("sex", is_man, SEXES),
        "job": Grouping("job", job, jobs),
        "grade": Grouping("grade", years["grade"].to_numpy(np.int64), grades),
        "category": Grouping("category", category, _CATEGORIES),
        "age": Grouping("age", age_band(age), AGE_BANDS),
        "tenure": Grouping(
            "tenure", tenure_band(years["tenure_years"].to_numpy(), age), TENURE_BANDS
        ),
        "part_time": Grouping("part_time", part_time, YES_NO),
        "trained": Grouping("trained", years["was_qualified"].to_numpy().astype(np.int64), YES_NO),
        "exposure": Grouping("exposure", exposure_bands(workforce)[is_man, job], EXPOSURE_BANDS),
    }
