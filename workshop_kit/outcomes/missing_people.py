"""Who is not in the table: people who left, and diseases that come years after exposure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.indicators import Indicator, codes_of, column, period_of
from workshop_kit.indicators.gap_interval import difference_interval
from workshop_kit.indicators.sample import samples_of
from workshop_kit.outcomes.health import years_and_health

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.measures.intervals import Interval

_DAYS = Indicator(
    "health_days_by_group",
    "days_per_year",
    column("health_days"),
    ("health_days", "years_under_contract"),
    home="health",
    kind="rate",
    at_risk=column("years_under_contract"),
    varies="by_person",
)


@dataclass(frozen=True)
class YearsLived:
    """What some years of some people hold.

    Attributes
    ----------
    n : int
        People.
    years : float
        Years under contract.
    days : float
        Days off for one's own health, maternity apart, a year under contract; missing when
        nobody is there.
    diseases : int
        Occupational diseases recognised.
    """

    n: int
    years: float
    days: float
    diseases: int


@dataclass(frozen=True)
class PostRecord:
    """A job family, told by those who are still in the company and by those who left it.

    Attributes
    ----------
    code : str
        Code of the job family.
    present, gone : YearsLived
        Of people under contract on the last day, and of people gone by then. Who changes
        job is in each family, with the years lived there.
    unfit : int
        People who left the company from it as medically unfit.
    """

    code: str
    present: YearsLived
    gone: YearsLived
    unfit: int


@dataclass(frozen=True)
class MissingPeople:
    """The same years with and without those who left.

    Attributes
    ----------
    posts : tuple of PostRecord
        Job families, most people first.
    present, gone : YearsLived
        Of the whole company.
    unfit : int
        People who left as medically unfit.
    years_to_disease : float
        Median of years in the company when a disease is recognised; missing without any.
    difference : Interval
        Of the days off of people gone minus those of people present.
    """

    posts: tuple[PostRecord, ...]
    present: YearsLived
    gone: YearsLived
    unfit: int
    years_to_disease: float
    difference: Interval

    @property
    def diseases(self) -> int:
        """Return the occupational diseases of everybody."""
        return self.present.diseases + self.gone.diseases


def missing_people(workforce: Workforce) -> MissingPeople:
    """Return what each job family has cost in health, for those present and those gone.

    A table of the people present leaves out those whom the post wore out: the healthy
    worker effect. It does not say why people left, and all the years covered count.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> shown = missing_people(load_workforce("proprete-skuberien"))
    >>> shown.present.n, shown.gone.n, shown.diseases, shown.gone.diseases
    (192, 219, 16, 11)
    """
    rows = years_and_health(workforce, period_of(workforce))
    people = workforce.employees.set_index("employee_id")
    gone = people["leave_date"] < np.datetime64(workforce.company.reference_date)
    is_gone = rows["employee_id"].map(gone).to_numpy(dtype=bool)
    unfit = people.loc[people["leave_reason"] == "unfitness", "job_family"]
    posts = []
    for code in codes_of(workforce, "job_family"):
        is_there = (rows["job_family"] == code).to_numpy()
        lived = [_lived(rows[is_there & chosen]) for chosen in (~is_gone, is_gone)]
        posts.append(PostRecord(code, *lived, unfit=int((unfit == code).sum())))
    return MissingPeople(
        tuple(
            sorted(
                (post for post in posts if post.present.n + post.gone.n),
                key=lambda post: -(post.present.n + post.gone.n),
            )
        ),
        _lived(rows[~is_gone]),
        _lived(rows[is_gone]),
        unfit=len(unfit),
        years_to_disease=_median_years(rows),
        difference=_difference(rows, is_gone),
    )


def _difference(rows: pd.DataFrame, is_gone: NDArray[np.bool_]) -> Interval:
    groups = np.where(is_gone, "gone", "present")
    gone, present = samples_of(rows.assign(sex=groups), _DAYS, ("gone", "present"))
    return difference_interval(_DAYS, gone, present, confidence=0.95)


def _lived(rows: pd.DataFrame) -> YearsLived:
    years = float(rows["years_under_contract"].sum())
    return YearsLived(
        n=int(rows["employee_id"].nunique()),
        years=years,
        days=float(rows["health_days"].sum()) / years if years else float("nan"),
        diseases=int(rows["occupational_diseases"].sum()),
    )


def _median_years(rows: pd.DataFrame) -> float:
    times = rows["occupational_diseases"].to_numpy(dtype=np.int64)
    at_disease = np.repeat(rows["tenure_years"].to_numpy(), times)
    return float(np.median(at_disease)) if len(at_disease) else float("nan")
