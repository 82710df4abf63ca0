"""A company in which everyone hired is of one sex: what becomes of them, post by post."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.simulation.calendar import day
from workshop_kit.simulation.company import live
from workshop_kit.simulation.diary import Diary
from workshop_kit.simulation.pay import pay_people
from workshop_kit.simulation.tables import settle_absences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike, NDArray

    from workshop_kit.simulation.profile import CompanyProfile
    from workshop_kit.simulation.staff import Staff

# Absences last a year at most: those that touch the reference year began in these years.
_YEARS_OF_ABSENCES = 2

# Who was on unpaid leave for half of the reference year or more has no annual pay to compare;
# the Index leaves out those absent for more than half of its period in the same way.
_HALF_A_YEAR_DAYS = 183

# Posts lived through at a time: their state stays in the cache of the processor.
_POSTS_AT_A_TIME = 5000


@dataclass(frozen=True)
class World:
    """Sums over the posts of a company in which everyone hired is of one sex.

    Attributes
    ----------
    sums : mapping of str to ndarray, shape (n_groups, n_jobs)
        By group of posts (independent of each other) and by the job that the posts start
        from. Over the years that the tables cover: `hires`, `years` under contract and
        `hours` (full-time years under contract), expected `sick_leaves`, `work_accidents`
        with a stoppage, `occupational_diseases` and `promotions`, `career_years` at risk
        of a promotion. At the reference date: `people` and their `grade`; `paid` people
        (`is_paid_all_year`) and their `annual_pay`, `log_annual_pay`, `log_paid_hours`
        and `log_hourly_pay`.
    """

    sums: Mapping[str, NDArray[np.float64]]


@dataclass
class Tally(Diary):
    """A diary that only counts, by group of posts and by job.

    Attributes
    ----------
    counts_from : int
        First day that counts.
    group : ndarray of int, shape (n_posts,)
        Group of each post, from 0.
    n_jobs : int
        Jobs of the company.
    """

    counts_from: int = 0
    group: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    n_jobs: int = 0
    sums: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    cells: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def note(
        self,
        kind: str,
        staff: Staff,
        rows: NDArray[np.bool_],
        days: ArrayLike,
        **columns: ArrayLike,
    ) -> None:
        """Count hires; let the other events pass."""
        if kind == "hire":
            self._add(hires=rows & (np.asarray(days) >= self.counts_from), cells=self._cells(staff))

    def expect(self, staff: Staff, days: ArrayLike, **numbers: NDArray[np.float64]) -> None:
        """Add up what is to be expected of each post, in the years that count."""
        counts = np.broadcast_to(np.asarray(days) >= self.counts_from, len(staff))
        if counts.any():
            counted = {name: number * counts for name, number in numbers.items()}
            self._add(cells=self._cells(staff), **counted)

    def keep(self, staff: Staff, rows: NDArray[np.bool_]) -> None:
        """Keep the people who are there at the end; those who left are counted already."""
        is_there = rows & (staff.leave_reason < 0)
        if is_there.any():
            self.people.append(pd.DataFrame(staff.take(is_there)))
            self.cells = self._cells(staff)[is_there]

    def add_people(self, numbers: Mapping[str, NDArray[np.float64]]) -> None:
        """Add up numbers of the people who are there at the end, one for each."""
        self._add(cells=self.cells, **numbers)

    def _cells(self, staff: Staff) -> NDArray[np.int64]:
        return self.group * self.n_jobs + staff.post

    def _add(self, cells: NDArray[np.int64], **numbers: NDArray[np.float64]) -> None:
        n_groups = int(self.group[-1]) + 1
        for name, number in numbers.items():
            total = np.bincount(cells, weights=number, minlength=n_groups * self.n_jobs)
            self.sums[name] = self.sums.get(name, 0) + total.reshape(n_groups, self.n_jobs)


def live_world(profile: CompanyProfile, sex: str, n_groups: int, seed: int) -> World:
    """Live the years of groups of posts into which people of one sex alone are hired.

    Two worlds lived from the same seed share all the chance that does not depend on what
    happens: luck is that of the post, whoever holds it.

    Parameters
    ----------
    profile : CompanyProfile
        The company; its posts are those of one group, its shares of women are left aside.
    sex : {"women", "men"}
        Who is hired into every post.
    n_groups : int
        Groups of posts, independent of each other.
    seed : int
        Seed of the chance.
    """
    at_a_time = max(1, _POSTS_AT_A_TIME // profile.posts)
    parts = []
    for first in range(0, n_groups, at_a_time):
        n_now = min(at_a_time, n_groups - first)
        crowd = _of_one_sex(profile, sex).enlarge(n_now)
        parts.append(_live_some(crowd, n_now, np.random.default_rng((seed, first))))
    return World({name: np.concatenate([part[name] for part in parts]) for name in parts[0]})


def _of_one_sex(profile: CompanyProfile, sex: str) -> CompanyProfile:
    share = 1.0 if sex == "women" else 0.0
    return replace(profile, jobs=tuple(replace(job, share_of_women=share) for job in profile.jobs))


def _live_some(
    profile: CompanyProfile, n_groups: int, rng: np.random.Generator
) -> dict[str, NDArray[np.float64]]:
    group = np.concatenate([np.arange(job.posts) * n_groups // job.posts for job in profile.jobs])
    tally = Tally(
        opens=day(profile.reference_year - _YEARS_OF_ABSENCES + 1),
        counts_from=day(profile.reference_year - profile.history_years + 1),
        group=group,
        n_jobs=len(profile.jobs),
    )
    live(profile, rng, tally)
    people = tally.people[0]
    tally.add_people({"people": np.ones(len(people)), "grade": people["grade"].to_numpy()})
    tally.add_people(_pay(people, tally, profile))
    sums = tally.sums
    stoppages = 1 - profile.conditions.accident_without_stoppage
    return sums | {
        "sick_leaves": sums["sickness"],
        "work_accidents": sums["work_accident"] * stoppages,
        "occupational_diseases": sums["occupational_disease"],
    }


def _pay(
    people: pd.DataFrame, tally: Tally, profile: CompanyProfile
) -> dict[str, NDArray[np.float64]]:
    absences = settle_absences(pd.concat(tally.absences, ignore_index=True), people, profile)
    is_paid = is_paid_all_year(people, absences, profile.reference_year)
    pay = pay_people(people, absences, profile)
    annual = np.where(is_paid, pay["annual_pay"], 1.0)
    hours = np.where(is_paid, pay["paid_hours"], 1.0)
    return {
        "paid": is_paid * 1.0,
        "annual_pay": annual * is_paid,
        "log_annual_pay": np.log(annual),
        "log_paid_hours": np.log(hours),
        "log_hourly_pay": np.log(annual / hours),
    }


def is_paid_all_year(people: pd.DataFrame, absences: pd.DataFrame, year: int) -> NDArray[np.bool_]:
    """Tell whose annual pay can be compared: under contract all year, mostly paid.

    Parameters
    ----------
    people : DataFrame
        Columns person, hire and leave (days, as in `calendar`).
    absences : DataFrame
        Columns person, kind, first and last.
    year : int
        The year of pay.

    Returns
    -------
    ndarray of bool, shape (n_people,)
        True for people hired before the year, who did not leave in it, with less than 183
        days of unpaid (parental) leave in it.
    """
    start, end = day(year), day(year, 12, 31)
    leaves = absences[absences["kind"] == "parental_leave"]
    days = leaves["last"].clip(upper=end) - leaves["first"].clip(lower=start) + 1
    unpaid = days.clip(lower=0).groupby(leaves["person"]).sum()
    unpaid = unpaid.reindex(people["person"]).fillna(0).to_numpy()
    is_under_contract = (people["hire"] < start) & (people["leave"] > end)
    return is_under_contract.to_numpy() & (unpaid < _HALF_A_YEAR_DAYS)
