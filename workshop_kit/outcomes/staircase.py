"""The gap in pay in three steps: on the year, for equal working time, in the same job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import nan
from typing import TYPE_CHECKING

from workshop_kit.indicators import (
    ANNUAL_PAY,
    FULL_TIME_EQUIVALENT_PAY,
    Indicator,
    fewest_shown,
    period_of,
)
from workshop_kit.measures.arguments import one_of
from workshop_kit.measures.intervals import TOO_FEW_PEOPLE, Interval, no_interval
from workshop_kit.measures.pay_gap import gap_by_denominator, pay_gap
from workshop_kit.measures.within_groups import AVERAGES, gap_within_groups
from workshop_kit.outcomes.pay import people_and_paid_year

if TYPE_CHECKING:
    import pandas as pd

    from workshop_kit.data import Workforce

STEPS = ("annual", "equal_time", "same_job")

# What a gap is a share of: men's pay is the law's (directive 2023/970, article 3; Index).
DENOMINATORS = ("men", "women", "everyone")

# French equality Index, indicator 1: groups of at least three women and three men.
ENOUGH_PEOPLE = 3

_CONFIDENCE = 0.95
_OF_DENOMINATOR = {"men": "reference", "women": "compared", "everyone": "overall"}


@dataclass(frozen=True)
class PayStep:
    """One step: what men and women earn when they are compared in one way.

    Attributes
    ----------
    name : {"annual", "equal_time", "same_job"}
        How they are compared.
    men, women : float
        Euros a year; missing when too few people are there to compare or to show.
    n_men, n_women : int
        People compared.
    interval : Interval
        Of the gap as a share of men's pay, or why there is none.
    n_jobs, n_jobs_in_all : int
        For the same job: jobs with enough women and enough men, and all jobs held.
    """

    name: str
    men: float
    women: float
    n_men: int
    n_women: int
    interval: Interval
    n_jobs: int = 0
    n_jobs_in_all: int = 0

    @property
    def is_known(self) -> bool:
        """Tell whether there is anybody to compare, and enough to show it."""
        return self.men > 0 and self.women > 0

    def gap(self, denominator: str = "men") -> float:
        """Return what men earn more, as a share of men's pay, of women's or of everyone's.

        Missing when there is nothing to compare. Everyone's pay is that of men and of women,
        each for as many as they are.
        """
        one_of("denominator", denominator, DENOMINATORS)
        if not self.is_known:
            return float("nan")
        return self._of(self.men, self.women, denominator)

    def interval_of(self, denominator: str = "men") -> Interval:
        """Return the interval of `gap`: that of men's pay, both ends said in the other unit."""
        one_of("denominator", denominator, DENOMINATORS)
        if not self.interval.is_shown or denominator == "men":
            return self.interval
        ends = [self._of(1.0, 1.0 - end, denominator) for end in self._ends()]
        return replace(self.interval, low=ends[0], high=ends[1])

    def _ends(self) -> tuple[float, float]:
        return self.interval.low, self.interval.high

    def _of(self, men: float, women: float, denominator: str) -> float:
        gaps = gap_by_denominator(men, women, n_reference=self.n_men, n_compared=self.n_women)
        return float(getattr(gaps, _OF_DENOMINATOR[denominator]))


def pay_staircase(
    workforce: Workforce, *, average: str = "mean", fewest: int | None = None
) -> tuple[PayStep, PayStep, PayStep]:
    """Compare women's and men's pay in three ways, each nearer to the same work.

    The people are the same in the first two steps: those paid all year
    (`outcomes.pay.is_paid_all_year`). The first compares what they earned in the year, the
    second their full-time equivalent, the third their full-time equivalent within each job
    that enough women and enough men hold, each job weighing as many as its people.

    Parameters
    ----------
    workforce : Workforce
        The company, in the year of its reference date.
    average : {"mean", "median"}, default "mean"
        Of the people; in the third step, of the people of each job.
    fewest : int, optional
        As `break_down`: fewer people of a sex hide a step, or leave a job out.

    Raises
    ------
    UnknownOptionError
        If the average is another word.
    """
    one_of("average", average, AVERAGES)
    period = period_of(workforce, years=1)
    people = people_and_paid_year(workforce, period)
    people = people[people["is_paid_all_year"]]
    shown_from = fewest_shown(workforce, fewest)
    return (
        _whole("annual", ANNUAL_PAY, people, average, shown_from),
        _whole("equal_time", FULL_TIME_EQUIVALENT_PAY, people, average, shown_from),
        _within_jobs(people, average, max(ENOUGH_PEOPLE, shown_from)),
    )


def _whole(
    name: str, pay: Indicator, people: pd.DataFrame, average: str, shown_from: int
) -> PayStep:
    """Return the step that compares all women with all men."""
    is_man = (people["sex"] == "men").to_numpy()
    n_men, n_women = int(is_man.sum()), int((~is_man).sum())
    if min(n_men, n_women) < max(1, shown_from):
        return _nothing(name, n_men, n_women)
    euros = pay.of_each(people)
    gap = pay_gap(euros, is_man)
    men, women = (float(getattr(euros[of], average)()) for of in (is_man, ~is_man))
    interval = gap.median_interval if average == "median" else gap.mean_interval
    return PayStep(name, men, women, n_men, n_women, interval=interval)


def _within_jobs(people: pd.DataFrame, average: str, smallest: int) -> PayStep:
    """Return the step that compares women and men who hold the same job."""
    is_man = (people["sex"] == "men").to_numpy()
    if is_man.all() or not is_man.any():
        return _nothing("same_job", 0, 0)
    gap = gap_within_groups(
        FULL_TIME_EQUIVALENT_PAY.of_each(people),
        is_man,
        people["job"].to_numpy(dtype="str"),
        smallest=smallest,
        average=average,
    )
    return PayStep(
        "same_job",
        gap.reference,
        gap.compared,
        gap.n_reference,
        gap.n_compared,
        gap.interval,
        n_jobs=gap.n_groups,
        n_jobs_in_all=gap.n_groups_in_all,
    )


def _nothing(name: str, n_men: int, n_women: int) -> PayStep:
    nothing = no_interval(TOO_FEW_PEOPLE, confidence=_CONFIDENCE, method="none")
    return PayStep(name, nan, nan, n_men, n_women, nothing)
