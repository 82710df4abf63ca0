"""The people who hold the posts of a simulated company, one row a post."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.data import load_schema
from workshop_kit.simulation.calendar import LONG_AGO, NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from workshop_kit.simulation.profile import CompanyProfile

_EMPLOYEES = load_schema().table("employees")
EDUCATION = _EMPLOYEES.column("education").codes
LEAVE_REASONS = _EMPLOYEES.column("leave_reason").codes
PART_TIME_REASONS = _EMPLOYEES.column("part_time_reason").codes
SCHEDULES = _EMPLOYEES.column("schedule").codes

# Index of a code that does not apply.
NONE = -1


@dataclass
class Staff:
    """State of the holder of each post; every attribute is an array of shape (n_posts,).

    Codes are kept as their place in the schema or in the profile, `NONE` when none
    applies; days as in `calendar`, `NEVER` for what has not happened.
    """

    post: NDArray[np.int64]  # job that the post starts from
    person: NDArray[np.int64]  # serial number, in the order in which people are drawn
    is_woman: NDArray[np.bool_]
    birth: NDArray[np.int64]
    education: NDArray[np.int64]
    experience: NDArray[np.int64]  # years before being hired
    hire: NDArray[np.int64]
    leave: NDArray[np.int64]
    leave_reason: NDArray[np.int64]
    fixed_term_end: NDArray[np.int64]
    job: NDArray[np.int64]
    grade: NDArray[np.int64]
    personal: NDArray[np.float64]  # base pay as a multiple of the grid, before its floor of 1
    share: NDArray[np.float64]  # working time, share of full time
    part_time_reason: NDArray[np.int64]
    schedule: NDArray[np.int64]
    works_weekends: NDArray[np.bool_]
    notice_days: NDArray[np.int64]
    last_child: NDArray[np.int64]  # birth of the youngest child
    qualified: NDArray[np.int64]  # day of the last qualifying training
    back_from_break: NDArray[np.int64]  # end of the last parental leave
    back_from_maternity: NDArray[np.int64]
    missed_raise: NDArray[np.bool_]  # on maternity leave when raises were decided
    health_days: NDArray[np.int64]  # absent for health, last year
    injury_days: NDArray[np.int64]  # of which accident or occupational disease
    strain: NDArray[np.float64]  # full-time years gathered, weighted by disease rates
    # As before the changes of the year, which take effect on `changed`.
    changed: NDArray[np.int64]
    job_before: NDArray[np.int64]
    grade_before: NDArray[np.int64]
    personal_before: NDArray[np.float64]
    share_before: NDArray[np.float64]
    # Chance of the year, drawn for every post so that counterfactual runs share it.
    overtime_luck: NDArray[np.float64]
    bonus_luck: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.post)

    def names(self) -> Iterator[str]:
        """Return the names of the attributes."""
        return (one.name for one in fields(self))

    def take(self, rows: NDArray[np.bool_]) -> dict[str, NDArray]:
        """Return a copy of some rows."""
        return {name: getattr(self, name)[rows].copy() for name in self.names()}

    def put(self, rows: NDArray[np.bool_], values: Mapping[str, NDArray]) -> None:
        """Give new values to some rows; the values cover all posts."""
        places = np.flatnonzero(rows)
        for name, value in values.items():
            getattr(self, name)[places] = value[places]

    def remember(self, changed: NDArray[np.int64]) -> None:
        """Keep the state of the start of the year, before changes that take effect later."""
        self.changed = changed
        self.job_before = self.job.copy()
        self.grade_before = self.grade.copy()
        self.personal_before = self.personal.copy()
        self.share_before = self.share.copy()

    def age_on(self, day: int) -> NDArray[np.float64]:
        """Return ages in years."""
        return (day - self.birth) / 365.25

    def tenure_on(self, day: int) -> NDArray[np.float64]:
        """Return years since being hired, negative before."""
        return (day - self.hire) / 365.25


def nobody(posts: NDArray[np.int64]) -> dict[str, NDArray]:
    """Return the state of posts that nobody holds yet, but for the posts themselves."""
    n = len(posts)
    places = {
        "person": NONE,
        "birth": LONG_AGO,
        "education": 0,
        "experience": 0,
        "hire": NEVER,
        "leave": NEVER,
        "leave_reason": NONE,
        "fixed_term_end": NEVER,
        "grade": 1,
        "part_time_reason": NONE,
        "schedule": 0,
        "notice_days": 0,
        "last_child": LONG_AGO,
        "qualified": LONG_AGO,
        "back_from_break": LONG_AGO,
        "back_from_maternity": LONG_AGO,
        "health_days": 0,
        "injury_days": 0,
        "changed": LONG_AGO,
        "grade_before": 1,
    }
    amounts = ("personal", "share", "strain", "personal_before", "share_before")
    answers = ("is_woman", "works_weekends", "missed_raise")
    state: dict[str, NDArray] = {name: np.full(n, value) for name, value in places.items()}
    state |= {name: np.zeros(n) for name in amounts}
    state |= {name: np.zeros(n, dtype=bool) for name in answers}
    return state | {"job": posts.copy(), "job_before": posts.copy()}


def empty_staff(profile: CompanyProfile) -> Staff:
    """Return the posts of a company, with nobody in them yet."""
    posts = np.repeat(np.arange(len(profile.jobs)), [job.posts for job in profile.jobs])
    luck = {name: np.zeros(len(posts)) for name in ("overtime_luck", "bonus_luck")}
    return Staff(post=posts, **nobody(posts), **luck)
