"""The mix of jobs: who works where, and who can be compared with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators import (
    FULL_TIME_EQUIVALENT_PAY,
    HEADCOUNT,
    SEXES,
    Breakdown,
    Gap,
    age_brackets,
    break_down,
    break_people_down,
    codes_of,
    gap_among,
    keep_family,
    people_of,
)
from workshop_kit.measures import (
    Moves,
    dissimilarity,
    have_enough,
    moves_needed,
    share_in_mixed_units,
    share_kept,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from workshop_kit.data import Workforce

# A job is mixed when women and men are each 40 to 60 % of it: usage of French statistics on
# occupations (facts.md 1.4, CIDJ).
MIXED_FROM = 0.4

# French equality Index, indicator 1 (annexes I and II of the decree): groups of at least
# three women and three men; calculable when they hold at least 40 % of the people counted.
ENOUGH_PEOPLE = 3
CALCULABLE_FROM = 0.4


def jobs_by_sex(
    workforce: Workforce,
    *,
    by: str = "job_family",
    within: str | None = None,
    on: date | None = None,
) -> Breakdown:
    """Return how many women and men are in each job.

    Parameters
    ----------
    workforce : Workforce
        The company.
    by : {"job_family", "job", "category", "grade"}, default "job_family"
        What a job is; any grouping of `workshop_kit.indicators` will do.
    within : str, optional
        Code of a job family, to open it.
    on : date, optional
        The day; the reference date when left out.

    Returns
    -------
    Breakdown
        ``n`` and ``value`` are people.

    Raises
    ------
    UnknownNameError
        If the grouping, the family or the day does not exist.
    """
    return break_down(workforce, HEADCOUNT, by=by, within=within, on=on)


@dataclass(frozen=True)
class JobDissimilarity:
    """How far women and men are from being spread alike over jobs.

    Attributes
    ----------
    value : float
        Dissimilarity index, 0 (alike) to 1 (no job in common).
    groups : tuple of str
        The jobs over which it is computed.
    n_women, n_men : int
        People.
    women_to_move, men_to_move : Moves
        Moves to the same spread, if women alone, or men alone, changed job.
    """

    value: float
    groups: tuple[str, ...]
    n_women: int
    n_men: int
    women_to_move: Moves
    men_to_move: Moves


def job_dissimilarity(
    workforce: Workforce,
    *,
    by: str = "job_family",
    within: str | None = None,
    on: date | None = None,
) -> JobDissimilarity:
    """Compute the dissimilarity of women and men over jobs, and the moves that it stands for.

    The finer the jobs are cut, the higher it is: say which cut it is computed on.

    Raises
    ------
    UnknownNameError
        As `jobs_by_sex`.
    ValueError
        If there is no woman or no man.
    """
    breakdown = jobs_by_sex(workforce, by=by, within=within, on=on)
    counts = breakdown.counts
    return JobDissimilarity(
        value=dissimilarity(counts),
        groups=breakdown.groups,
        n_women=breakdown.n("women"),
        n_men=breakdown.n("men"),
        women_to_move=moves_needed(counts, moving=0),
        men_to_move=moves_needed(counts, moving=1),
    )


@dataclass(frozen=True)
class MixedJobs:
    """The jobs where women and men are each 40 to 60 %, and how many people work there.

    Attributes
    ----------
    share : float
        Share of all people who work in a mixed job, 0 to 1.
    groups : tuple of str
        The mixed jobs.
    n_people, n_in_mixed : int
        Everyone, and those in a mixed job.
    """

    share: float
    groups: tuple[str, ...]
    n_people: int
    n_in_mixed: int


def share_in_mixed_jobs(
    workforce: Workforce, *, by: str = "job_family", on: date | None = None
) -> MixedJobs:
    """Find the mixed jobs (40 to 60 % of each sex, bounds included) and who works there.

    Raises
    ------
    UnknownNameError
        As `jobs_by_sex`.
    """
    breakdown = jobs_by_sex(workforce, by=by, on=on)
    women = breakdown.table[breakdown.table["sex"] == "women"]
    # Compared to twelve decimals: 0.4 is not a binary fraction, 4 of 10 are mixed.
    shares = women["share_of_group"].round(12)
    groups = tuple(women["group"][shares.between(MIXED_FROM, 1 - MIXED_FROM)])
    in_mixed = breakdown.table[breakdown.table["group"].isin(groups)]
    return MixedJobs(
        share=share_in_mixed_units(breakdown.counts, lowest=MIXED_FROM),
        groups=groups,
        n_people=breakdown.n(),
        n_in_mixed=int(in_mixed["n"].sum()),
    )


@dataclass(frozen=True)
class ComparedGroup:
    """One group of the comparison: who is in it, and whether it is kept.

    Attributes
    ----------
    codes : tuple of str
        Its code on each grouping.
    n_women, n_men : int
        People.
    is_kept : bool
        It has enough people of each sex.
    gap : Gap
        Gap in full-time equivalent pay within it; its share is missing when a sex is absent.
    """

    codes: tuple[str, ...]
    n_women: int
    n_men: int
    is_kept: bool
    gap: Gap


@dataclass(frozen=True)
class ComparedGroups:
    """Who is compared with whom when each group needs enough women and enough men.

    Attributes
    ----------
    groups : tuple of ComparedGroup
        Groups that have somebody, in order.
    by : tuple of str
        The groupings that make them.
    minimum : int
        Fewest women, and fewest men, of a group that is kept.
    n_women, n_men : int
        Everyone.
    hidden_women, hidden_men : int
        People of the groups that are dropped: nobody compares their pay.
    share_kept : float
        Share of people in kept groups, 0 to 1.
    is_calculable : bool
        At least 40 % of people are kept, as the law asks for the Index.
    gap_everyone, gap_kept : Gap
        Gap in mean full-time equivalent pay, over everyone and over the kept groups'
        people together: it is not the indicator of the Index, which compares group by group.
    """

    groups: tuple[ComparedGroup, ...]
    by: tuple[str, ...]
    minimum: int
    n_women: int
    n_men: int
    hidden_women: int
    hidden_men: int
    share_kept: float
    is_calculable: bool
    gap_everyone: Gap
    gap_kept: Gap


def compared_groups(
    workforce: Workforce,
    *,
    by: Sequence[str] = ("category", "age_bracket"),
    minimum: int = ENOUGH_PEOPLE,
) -> ComparedGroups:
    """Cut people into groups and tell which are compared and whom that leaves out.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    by : sequence of str, default ("category", "age_bracket")
        Groupings whose crossing makes the groups; the default is the Index's.
    minimum : int, default 3
        Fewest women, and fewest men, bound included.

    Returns
    -------
    ComparedGroups
        The groups, the people who disappear, and the gap before and after.

    Raises
    ------
    UnknownNameError
        If a grouping does not exist.
    """
    return compared_groups_at(workforce, (minimum,), by=by)[0]


def compared_groups_at(
    workforce: Workforce,
    minimums: Sequence[int],
    *,
    by: Sequence[str] = ("category", "age_bracket"),
) -> tuple[ComparedGroups, ...]:
    """Return `compared_groups` at each of several thresholds, people being cut once.

    Parameters
    ----------
    workforce : Workforce
        The company, at its reference date.
    minimums : sequence of int
        Thresholds.
    by : sequence of str, default ("category", "age_bracket")
        As `compared_groups`.

    Raises
    ------
    UnknownNameError
        If a grouping does not exist.
    """
    people = people_of(workforce)
    keys = tuple(product(*(codes_of(workforce, one) for one in by)))
    place = {key: number for number, key in enumerate(keys)}
    cells = people[list(by)].astype("str").itertuples(index=False, name=None)
    group = np.array([place[cell] for cell in cells], dtype=np.int64)
    counts = np.array(
        [np.bincount(group[people["sex"] == sex], minlength=len(keys)) for sex in SEXES]
    )
    # The gap needs these columns alone: taking all of them out for each group is slow.
    paid = people[["sex", *FULL_TIME_EQUIVALENT_PAY.columns]]
    gaps = {
        number: gap_among(paid[group == number], FULL_TIME_EQUIVALENT_PAY)
        for number in np.flatnonzero(counts.sum(axis=0))
    }
    everyone = gap_among(paid, FULL_TIME_EQUIVALENT_PAY)
    return tuple(
        _compare(keys, counts, gaps, everyone, group, paid, tuple(by), minimum)
        for minimum in minimums
    )


def _compare(
    keys: tuple[tuple[str, ...], ...],
    counts: NDArray[np.int64],
    gaps: Mapping[int, Gap],
    everyone: Gap,
    group: NDArray[np.int64],
    paid: pd.DataFrame,
    by: tuple[str, ...],
    minimum: int,
) -> ComparedGroups:
    is_kept = have_enough(counts, minimum=minimum)
    share = share_kept(counts, is_kept)
    return ComparedGroups(
        groups=tuple(
            ComparedGroup(
                codes=keys[number],
                n_women=int(counts[0, number]),
                n_men=int(counts[1, number]),
                is_kept=bool(is_kept[number]),
                gap=gap,
            )
            for number, gap in gaps.items()
        ),
        by=by,
        minimum=minimum,
        n_women=int(counts[0].sum()),
        n_men=int(counts[1].sum()),
        hidden_women=int(counts[0][~is_kept].sum()),
        hidden_men=int(counts[1][~is_kept].sum()),
        share_kept=share,
        is_calculable=share >= CALCULABLE_FROM,
        gap_everyone=everyone,
        gap_kept=gap_among(paid[is_kept[group]], FULL_TIME_EQUIVALENT_PAY),
    )


@dataclass(frozen=True)
class HiresAndLeavers:
    """The stock of people and the flows that renew it.

    Attributes
    ----------
    first_day, last_day : date
        Days between which people came and went, both included.
    stock : Breakdown
        People present on the last day.
    hires : Breakdown
        People hired, in the job into which they were hired, also those who left since.
    leavers : Breakdown
        People gone between these days, in the job that they left. Someone whose contract
        ends on a 31 December is still there that day, and gone the next: stock at the start
        plus hires minus leavers is the stock at the end.
    """

    first_day: date
    last_day: date
    stock: Breakdown
    hires: Breakdown
    leavers: Breakdown


def hires_and_leavers(
    workforce: Workforce, *, years: int = 3, by: str = "job_family", within: str | None = None
) -> HiresAndLeavers:
    """Return who came and who went in the last years, beside who is there.

    Parameters
    ----------
    workforce : Workforce
        The company.
    years : int, default 3
        Calendar years before the reference date, its own included.
    by, within
        As `jobs_by_sex`.

    Returns
    -------
    HiresAndLeavers
        Three breakdowns on the same grouping.

    Raises
    ------
    UnknownNameError
        As `jobs_by_sex`.
    """
    company = workforce.company
    last_day = company.reference_date
    first_day = max(
        last_day.replace(year=last_day.year - years) + timedelta(days=1), company.history_start
    )
    codes = codes_of(workforce, by, within)

    def count(people: pd.DataFrame, days: pd.Series) -> Breakdown:
        is_in = days.between(pd.Timestamp(first_day), pd.Timestamp(last_day))
        chosen = keep_family(people[is_in].reset_index(drop=True), workforce, within)
        return break_people_down(chosen, HEADCOUNT, by, codes, within)

    hired = _as_hired(workforce)
    everyone = workforce.employees
    everyone = everyone.assign(age_bracket=age_brackets(everyone, last_day))
    return HiresAndLeavers(
        first_day=first_day,
        last_day=last_day,
        stock=jobs_by_sex(workforce, by=by, within=within),
        hires=count(hired, hired["hire_date"]),
        leavers=count(everyone, everyone["leave_date"] + timedelta(days=1)),
    )


def _as_hired(workforce: Workforce) -> pd.DataFrame:
    """Return the people hired since the history opened, in the job they were hired into."""
    jobs = {job.code: job for job in workforce.company.jobs}
    events = workforce.career_events
    hires = events[events["kind"] == "hire"]
    people = workforce.employees.set_index("employee_id").loc[hires["employee_id"]].reset_index()
    job = hires["job_after"].reset_index(drop=True)
    return people.assign(
        job=job,
        job_family=job.map(lambda code: jobs[code].family),
        category=job.map(lambda code: jobs[code].category),
        grade=hires["grade_after"].to_numpy(),
        contract=hires["contract_after"].to_numpy(),
        age_bracket=age_brackets(people, workforce.company.reference_date),
    )
