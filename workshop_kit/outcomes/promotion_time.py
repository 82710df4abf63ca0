"""How long after the hire the first promotion comes, those still waiting included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd

from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators import SEXES, keep_family
from workshop_kit.indicators.timeline import day_number, days_of, open_timeline
from workshop_kit.measures.survival import LogRank, SurvivalCurve, kaplan_meier, log_rank

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workshop_kit.data import Workforce

_DAYS_PER_YEAR = 365.25

# The careers of each workforce, kept as long as it is: its tables are read-only.
_KNOWN: WeakKeyDictionary[Workforce, pd.DataFrame] = WeakKeyDictionary()


@dataclass(frozen=True, eq=False)
class TimeToPromotion:
    """The time from the hire to the first promotion, for women and for men.

    Unlike the mean time between promotions, it counts those who have not been promoted for
    as long as they were there (facts.md part 4, point 24).

    Attributes
    ----------
    curves : mapping of str to SurvivalCurve or None
        By sex, share not promoted yet against years since the hire; None when nobody of
        that sex was promoted, or is there.
    n, n_promoted, n_left_out : mapping of str to int
        By sex: people followed from their hire, those promoted, and those who were hired
        before the history opens: their earlier promotions are not known.
    longest_years : mapping of str to float
        By sex, for how long the person followed for longest was; missing for nobody.
    difference : LogRank or None
        Whether the pace is the same; None when a sex has nobody, or nobody was promoted.
    within : str or None
        Job family of the hire to which it is limited.
    """

    curves: Mapping[str, SurvivalCurve | None]
    n: Mapping[str, int]
    n_promoted: Mapping[str, int]
    n_left_out: Mapping[str, int]
    longest_years: Mapping[str, float]
    difference: LogRank | None
    within: str | None = None

    def share_waiting(self, sex: str, years: float) -> float:
        """Return the share not promoted so many years after the hire.

        Missing past the longest time that somebody was followed for.

        Raises
        ------
        UnknownNameError
            If the sex is neither women nor men.
        """
        if sex not in SEXES:
            raise UnknownNameError("unknown_code", name=sex, column="sex", known=", ".join(SEXES))
        if not years <= self.longest_years[sex]:
            return float("nan")
        curve = self.curves[sex]
        return 1.0 if curve is None else curve.at(years)


def time_to_promotion(
    workforce: Workforce, *, within: str | None = None, confidence: float = 0.95
) -> TimeToPromotion:
    """Return how long after the hire the first promotion comes (Kaplan-Meier).

    Parameters
    ----------
    workforce : Workforce
        The company.
    within : str, optional
        Code of the job family into which people were hired.
    confidence : float, default 0.95
        Of the intervals of the curves.

    Raises
    ------
    UnknownNameError
        If the family does not exist.
    """
    everyone = keep_family(careers_since_hire(workforce), workforce, within)
    people = everyone[everyone["is_observed"]]
    of_sex = {sex: people[people["sex"] == sex] for sex in SEXES}
    promoted = {sex: int(one["is_promoted"].sum()) for sex, one in of_sex.items()}
    is_told = promoted[SEXES[0]] + promoted[SEXES[1]] > 0 and all(
        len(one) for one in of_sex.values()
    )
    left_out = everyone.loc[~everyone["is_observed"], "sex"]
    return TimeToPromotion(
        curves={
            sex: kaplan_meier(one["years"], _promoted(one), confidence=confidence)
            if promoted[sex]
            else None
            for sex, one in of_sex.items()
        },
        n={sex: len(one) for sex, one in of_sex.items()},
        n_promoted=promoted,
        n_left_out={sex: int((left_out == sex).sum()) for sex in SEXES},
        longest_years={sex: float(one["years"].max()) for sex, one in of_sex.items()},
        difference=log_rank(people["years"], _promoted(people), people["sex"].to_numpy())
        if is_told
        else None,
        within=within,
    )


def followed_at(
    workforce: Workforce, years: Sequence[float], *, within: str | None = None
) -> Mapping[str, tuple[int, ...]]:
    """Return how many people are still followed without a promotion, so long after the hire.

    Parameters
    ----------
    workforce : Workforce
        The company.
    years : sequence of float
        Times since the hire; the event of that very time still to come.
    within : str, optional
        As `time_to_promotion`.

    Returns
    -------
    mapping of str to tuple of int
        By sex, one number a time: what is written under the curves.

    Raises
    ------
    UnknownNameError
        If the family does not exist.
    """
    people = keep_family(careers_since_hire(workforce), workforce, within)
    people = people[people["is_observed"]]
    lengths = {sex: people.loc[people["sex"] == sex, "years"].to_numpy() for sex in SEXES}
    return {sex: tuple(int((one >= time).sum()) for time in years) for sex, one in lengths.items()}


def families_to_compare(workforce: Workforce, *, fewest: int) -> tuple[str, ...]:
    """Return the job families into which enough women and enough men were hired.

    Parameters
    ----------
    workforce : Workforce
        The company.
    fewest : int
        Fewest women, and fewest men, followed from their hire.
    """
    people = careers_since_hire(workforce)
    people = people[people["is_observed"]]
    counts = {sex: people.loc[people["sex"] == sex, "job_family"].value_counts() for sex in SEXES}
    return tuple(
        family.code
        for family in workforce.company.job_families
        if all(counts[sex].get(family.code, 0) >= fewest for sex in SEXES)
    )


def careers_since_hire(workforce: Workforce) -> pd.DataFrame:
    """Return one row for each person, followed from the hire to the first promotion.

    Returns
    -------
    DataFrame
        ``employee_id``, ``sex``; ``job`` and ``job_family`` of the entry; ``years`` to the
        first promotion, or to the last day known when there was none; ``is_promoted``;
        ``is_observed``: hired since the history opens, so that nothing before is missed.
    """
    if workforce not in _KNOWN:
        _KNOWN[workforce] = _careers_since_hire(workforce)
    # A lazy copy: whoever changes it changes her or his own.
    return _KNOWN[workforce].copy(deep=False)


def _careers_since_hire(workforce: Workforce) -> pd.DataFrame:
    company, people = workforce.company, workforce.employees
    events = workforce.career_events
    opens, closes = day_number(company.history_start), day_number(company.reference_date)
    hired = days_of(people["hire_date"])
    promotions = events[events["kind"] == "promotion"]
    first = promotions.groupby("employee_id")["date"].min().reindex(people["employee_id"])
    is_promoted = first.notna().to_numpy()
    ends = np.minimum(days_of(people["leave_date"]), closes) + 1
    ends = np.where(is_promoted, days_of(first), ends)
    timeline = open_timeline(workforce)
    everyone = np.arange(len(people))
    rows = timeline.rows_before(everyone, np.maximum(hired, opens))
    job = timeline.situations["job"].to_numpy()[rows]
    families = {one.code: one.family for one in company.jobs}
    return pd.DataFrame(
        {
            "employee_id": people["employee_id"],
            "sex": people["sex"],
            "job": job,
            "job_family": pd.Series(job).map(families),
            "years": (ends - hired) / _DAYS_PER_YEAR,
            "is_promoted": is_promoted,
            "is_observed": (hired >= opens) & (hired <= closes),
        }
    )


def _promoted(people: pd.DataFrame) -> np.ndarray:
    return people["is_promoted"].to_numpy(dtype=bool)
