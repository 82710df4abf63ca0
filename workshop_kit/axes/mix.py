"""The mix of jobs: who works where, who comes and who goes, and who can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.axes.comparison import (
    CALCULABLE_FROM,
    ENOUGH_PEOPLE,
    ComparedGroup,
    ComparedGroups,
    compared_groups,
    compared_groups_at,
)
from workshop_kit.axes.flows import (
    FLOWS,
    HiresAndLeavers,
    hires_and_leavers,
    leavers_by_reason,
)
from workshop_kit.indicators import (
    HEADCOUNT,
    Breakdown,
    Indicator,
    break_down,
    column,
    people_present,
)
from workshop_kit.measures import (
    Moves,
    dissimilarity,
    moves_needed,
    share_in_mixed_units,
)

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd

    from workshop_kit.data import Workforce
    from workshop_kit.indicators import Period

__all__ = [
    "CALCULABLE_FROM",
    "ENOUGH_PEOPLE",
    "MIX",
    "MIXED_FROM",
    "STOCK",
    "ComparedGroup",
    "ComparedGroups",
    "HiresAndLeavers",
    "JobDissimilarity",
    "MixedJobs",
    "compared_groups",
    "compared_groups_at",
    "hires_and_leavers",
    "job_dissimilarity",
    "jobs_by_sex",
    "leavers_by_reason",
    "people_in_mixed_jobs",
    "share_in_mixed_jobs",
    "share_of_women",
]

# A job is mixed when women and men are each 40 to 60 % of it: usage of French statistics on
# occupations (facts.md 1.4, CIDJ).
MIXED_FROM = 0.4


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


def share_of_women(workforce: Workforce) -> float:
    """Return the share of women among the people present at the reference date, 0 to 1.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> round(share_of_women(load_workforce("conserverie-de-l-aven")), 2)
    0.45
    """
    present = jobs_by_sex(workforce, by="category")
    return present.n("women") / present.n()


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


def people_in_mixed_jobs(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present on the last day, and whether they work in a mixed job.

    ``is_in_mixed_job``: women and men are each 40 to 60 % of the job (not of the family).
    """
    mixed = share_in_mixed_jobs(workforce, by="job", on=period.last).groups
    people = people_present(workforce, period)
    return people.assign(is_in_mixed_job=people["job"].isin(mixed))


STOCK = (
    HEADCOUNT,
    Indicator(
        "permanent_contract",
        "share",
        lambda people: people["contract"] == "permanent",
        ("contract",),
        home="mix",
        kind="share",
    ),
    Indicator(
        "in_mixed_job",
        "share",
        column("is_in_mixed_job"),
        ("is_in_mixed_job",),
        home="mix",
        kind="share",
        rows_of=people_in_mixed_jobs,
    ),
)
MIX = (*STOCK, *FLOWS)
