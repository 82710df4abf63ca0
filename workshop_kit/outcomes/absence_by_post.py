"""Absence for health in one post and elsewhere, by sex, age, years there and period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.indicators import period_of
from workshop_kit.outcomes.health import years_and_health

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# Lower ends of the brackets, in years.
_TENURES = (0, 5, 10, 15)
_AGES = (0, 40, 50)
# Calendar years are put together two by two: one long absence would make a year.
_YEARS_TOGETHER = 2


@dataclass(frozen=True)
class PostAbsence:
    """Days off of one group of person-years.

    Attributes
    ----------
    is_in : bool
        In the post, or elsewhere in the company.
    sex : str or None
        One sex, or both.
    low, high : float or None
        Bracket of years of age or of years in the company, low included; the first and last
        calendar year for a period; None when there is no bracket.
    n : int
        People; who passes from one bracket to the next is in both.
    years : float
        Years under contract.
    days : float
        Days off for one's own health, maternity apart, a year under contract; missing when
        nobody is there.
    """

    is_in: bool
    sex: str | None
    low: float | None
    high: float | None
    n: int
    years: float
    days: float


def absence_by_sex(workforce: Workforce, family: str) -> tuple[PostAbsence, ...]:
    """Return women in the post, women elsewhere, men in the post, men elsewhere."""
    rows = _rows(workforce)
    return tuple(
        _group(rows, family, is_in=is_in, sex=sex)
        for sex in ("women", "men")
        for is_in in (True, False)
    )


def absence_by_age(workforce: Workforce, family: str) -> tuple[PostAbsence, ...]:
    """Return each age bracket in the post, then each elsewhere: under 40, 40 to 49, 50 on."""
    return _by_bracket(workforce, family, "age_years", _AGES)


def absence_by_years(workforce: Workforce, family: str) -> tuple[PostAbsence, ...]:
    """Return brackets of years in the company in the post, then elsewhere.

    Years in the company are years in the post for who never left it; the table of events
    tells who did.
    """
    return _by_bracket(workforce, family, "tenure_years", _TENURES)


def absence_by_period(workforce: Workforce, family: str) -> tuple[PostAbsence, ...]:
    """Return pairs of calendar years in the post, then elsewhere.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> periods = absence_by_period(load_workforce("printing_shop"), "finishing")
    >>> [round(one.days) for one in periods if one.is_in]
    [11, 25, 33, 36, 24]
    """
    years = sorted(set(_rows(workforce)["year"]))
    return _by_bracket(workforce, family, "year", years[::_YEARS_TOGETHER], last=years[-1])


def moves_out(workforce: Workforce, family: str) -> int:
    """Return how many times somebody went from a post to another one of the company."""
    jobs = {job.code for job in workforce.company.jobs_of(family)}
    events = workforce.career_events
    is_move = events["job_before"].isin(jobs) & events["job_after"].notna()
    return int((is_move & ~events["job_after"].isin(jobs)).sum())


def _rows(workforce: Workforce) -> pd.DataFrame:
    return years_and_health(workforce, period_of(workforce))


def _by_bracket(
    workforce: Workforce,
    family: str,
    name: str,
    lows: tuple[float, ...] | list[int],
    *,
    last: float | None = None,
) -> tuple[PostAbsence, ...]:
    rows = _rows(workforce)
    values = rows[name].to_numpy(dtype=np.float64)
    highs = [*lows[1:], None]
    return tuple(
        _group(
            rows[_is_between(values, low, high)],
            family,
            is_in=is_in,
            low=low,
            high=high if last is None else (last if high is None else high - 1),
        )
        for is_in in (True, False)
        for low, high in zip(lows, highs, strict=True)
    )


def _is_between(values: NDArray[np.float64], low: float, high: float | None) -> NDArray[np.bool_]:
    return (values >= low) & (values < (np.inf if high is None else high))


def _group(
    rows: pd.DataFrame,
    family: str,
    *,
    is_in: bool,
    sex: str | None = None,
    low: float | None = None,
    high: float | None = None,
) -> PostAbsence:
    chosen = rows[(rows["job_family"] == family) == is_in]
    if sex is not None:
        chosen = chosen[chosen["sex"] == sex]
    years = float(chosen["years_under_contract"].sum())
    days = float(chosen["health_days"].sum()) / years if years else float("nan")
    return PostAbsence(is_in, sex, low, high, int(chosen["employee_id"].nunique()), years, days)
