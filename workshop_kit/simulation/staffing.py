"""Who is hired and who leaves: the posts of a company keep being filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.calendar import (
    LONG_AGO,
    NEVER,
    day,
    to_friday,
    to_monday,
    to_month_end,
    to_month_start,
)
from workshop_kit.simulation.chance import pick
from workshop_kit.simulation.staff import (
    EDUCATION,
    LEAVE_REASONS,
    NONE,
    PART_TIME_REASONS,
    SCHEDULES,
)

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.simulation.diary import Diary
    from workshop_kit.simulation.profile import CompanyProfile
    from workshop_kit.simulation.staff import Staff

# Nobody is hired before this age, in years; the law says 16 (article L. 4153-1 of the
# Code du travail), the model says 18.
YOUNGEST_AGE = 18
_OLDEST_AGE = 58

# Chance to retire in the year in which one reaches these ages.
_RETIREMENT = ((62, 0.4), (64, 0.75), (67, 1.0))

# Highest qualification by category: share of people at each level of `EDUCATION`, and the
# age at which people with it start to work.
_EDUCATION = {
    "manual_workers": (0.30, 0.45, 0.20, 0.05, 0.0),
    "clerical_workers": (0.05, 0.30, 0.35, 0.25, 0.05),
    "technicians_supervisors": (0.02, 0.15, 0.28, 0.40, 0.15),
    "engineers_managers": (0.0, 0.02, 0.08, 0.20, 0.70),
}
_START_AGE = dict(zip(EDUCATION, (17, 18, 19, 21, 23), strict=True))

# Part-time shares that are offered, and how often.
PART_TIME_SHARES = np.array([0.8, 0.5, 0.6, 0.9, 0.75, 0.7])
PART_TIME_WEIGHTS = (0.5, 0.15, 0.12, 0.1, 0.08, 0.05)

# Days between the announcement of a schedule and its start, by schedule: usual values.
_NOTICE_DAYS = {
    "day": (30, 30, 60),
    "two_shifts": (7, 14, 14),
    "three_shifts": (14, 14, 21),
    "night": (14, 21, 30),
    "split_day": (3, 7, 7),
    "variable": (1, 3, 7),
}


def hire(
    staff: Staff,
    rows: NDArray[np.bool_],
    days: NDArray[np.int64],
    profile: CompanyProfile,
    rng: Generator,
    first_person: int,
) -> int:
    """Put somebody new in some posts; return the number of the next person.

    This is where the mix acts: the job of the post comes first, then who is hired into it.
    """
    n = len(staff)
    jobs = profile.jobs
    luck = {name: rng.random(n) for name in (
        "sex", "birthday", "education", "gap", "fixed", "end", "personal", "part", "size",
    )}  # fmt: skip
    ages = profile.staffing.hire_age_mean + profile.staffing.hire_age_spread * rng.standard_normal(
        n
    )
    share_of_women = np.array([job.share_of_women for job in jobs])[staff.post]
    is_woman = luck["sex"] < share_of_women
    ages = np.clip(ages, YOUNGEST_AGE + luck["birthday"], _OLDEST_AGE)
    education = pick(
        luck["education"], np.array([_EDUCATION[job.category] for job in jobs])[staff.post]
    )
    # Long studies are not over at 18.
    started = np.array(list(_START_AGE.values()))[education]
    ages = np.maximum(ages, started + luck["birthday"])
    out_of_work = 3 * luck["gap"]
    new = {
        "person": first_person + np.cumsum(rows) - 1,
        "is_woman": is_woman,
        "birth": (days - ages * 365.25).astype(np.int64),
        "education": education,
        "experience": np.maximum(ages - started - out_of_work, 0).astype(np.int64),
        "hire": days,
        "leave": np.full(n, NEVER),
        "leave_reason": np.full(n, NONE),
        "fixed_term_end": _fixed_term_end(luck, days, profile),
        "job": staff.post,
        "grade": np.array([job.lowest_grade for job in jobs])[staff.post],
        "share": np.ones(n),
        "part_time_reason": np.full(n, NONE),
        "last_child": np.full(n, LONG_AGO),
        "qualified": np.full(n, LONG_AGO),
        "back_from_break": np.full(n, LONG_AGO),
        "back_from_maternity": np.full(n, LONG_AGO),
        "health_days": np.zeros(n, dtype=np.int64),
        "injury_days": np.zeros(n, dtype=np.int64),
        "strain": np.zeros(n),
        "changed": days,
    }
    new["personal"] = _personal_pay(luck["personal"], new["experience"], is_woman, profile)
    offered = np.array([job.part_time_posts for job in jobs])[staff.post]
    is_part_time = luck["part"] < offered * profile.time.part_time_offered.of(is_woman)
    size = PART_TIME_SHARES[pick(luck["size"], PART_TIME_WEIGHTS)]
    new["share"] = np.where(is_part_time, size, 1.0)
    no_full_time = PART_TIME_REASONS.index("no_full_time_offered")
    new["part_time_reason"] = np.where(is_part_time, no_full_time, NONE)
    for name, values in new.items():
        getattr(staff, name)[rows] = values[rows]
    for name in ("job", "grade", "personal", "share"):
        getattr(staff, f"{name}_before")[rows] = new[name][rows]
    settle_in(staff, rows, profile, rng)
    return first_person + int(rows.sum())


def _fixed_term_end(
    luck: dict[str, NDArray[np.float64]], days: NDArray[np.int64], profile: CompanyProfile
) -> NDArray[np.int64]:
    """Return the last day of fixed terms: within 18 months, and after the year of hire."""
    year_end = (
        (days.astype("datetime64[D]").astype("datetime64[Y]") + 1)
        .astype("datetime64[D]")
        .astype(np.int64)
    )
    end = to_month_end(np.maximum(days + 60, year_end) + (luck["end"] * 150).astype(np.int64))
    return np.where(luck["fixed"] < profile.staffing.fixed_term_share, end, NEVER)


def _personal_pay(
    luck: NDArray[np.float64],
    experience: NDArray[np.int64],
    is_woman: NDArray[np.bool_],
    profile: CompanyProfile,
) -> NDArray[np.float64]:
    """Return base pay as a multiple of the grid: what one negotiates, and the direct part.

    Under 1 the grid holds: many people start at the minimum of their grade.
    """
    # A triangle is close enough to a bell and uses one draw.
    spread = profile.pay.personal_spread * np.sqrt(6)
    bell = spread * np.where(luck < 0.5, np.sqrt(2 * luck) - 1, 1 - np.sqrt(2 * (1 - luck)))
    above = 1.0 + bell + profile.pay.experience_value * np.minimum(experience, 20)
    return above * profile.direct.base_pay.of(is_woman)


def settle_in(
    staff: Staff, rows: NDArray[np.bool_], profile: CompanyProfile, rng: Generator
) -> None:
    """Give a schedule, weekends and a notice to people who start in a job."""
    n = len(staff)
    luck = rng.random((4, n))
    weights = np.array([[job.schedules.get(one, 0.0) for one in SCHEDULES] for job in profile.jobs])
    schedule = pick(luck[0], weights[staff.job])
    # Night and three-shift posts that are not taken up work two shifts.
    is_night = np.isin(schedule, [SCHEDULES.index("night"), SCHEDULES.index("three_shifts")])
    is_declined = is_night & (luck[1] >= profile.time.night_take_up.of(staff.is_woman))
    schedule = np.where(is_declined, SCHEDULES.index("two_shifts"), schedule)
    weekends = luck[2] < np.array([job.weekend_share for job in profile.jobs])[staff.job]
    notices = np.array([_NOTICE_DAYS[one] for one in SCHEDULES])
    notice = notices[schedule, (luck[3] * 3).astype(np.int64)]
    staff.schedule[rows] = schedule[rows]
    staff.works_weekends[rows] = weekends[rows]
    staff.notice_days[rows] = notice[rows]


def part_ways(
    staff: Staff, year: int, profile: CompanyProfile, rng: Generator, diary: Diary
) -> None:
    """Decide who leaves during a year, when and why; turn fixed terms into permanent ones."""
    rules = profile.staffing
    n = len(staff)
    luck = rng.random((4, n))
    start, end = day(year), day(year, 12, 31)
    rates = np.zeros((n, len(LEAVE_REASONS)))

    def chance(reason: str) -> NDArray[np.float64]:
        return rates[:, LEAVE_REASONS.index(reason)]

    is_new = staff.tenure_on(start) < 2
    # People past 55 seldom resign.
    settled = np.where(staff.age_on(end) > 55, 0.3, 1.0)
    chance("resignation")[:] = settled * np.where(
        is_new, rules.early_resignation, rules.resignation
    )
    chance("mutual_agreement")[:] = rules.mutual_agreement
    chance("dismissal")[:] = rules.dismissal
    chance("unfitness")[:] = np.where(staff.injury_days > 90, profile.conditions.unfitness, 0.0)
    for age, share in _RETIREMENT:
        chance("retirement")[staff.age_on(end) >= age] = share
    # At a given age retirement comes first: it is not one risk among others.
    rates[:, :-1] *= 1 - rates[:, -1:]
    reason = pick(luck[0], np.column_stack([rates, 1 - rates.sum(axis=1)]))
    is_permanent = staff.fixed_term_end == NEVER
    earliest = np.maximum(start, staff.hire + 30)
    when = (earliest + luck[1] * (end - earliest)).astype(np.int64)
    when = np.where(luck[2] < 0.5, to_month_end(when), to_friday(when))
    when = np.minimum(when, end)
    leaves = is_permanent & (reason < len(LEAVE_REASONS)) & (when > staff.hire)
    is_over = staff.fixed_term_end <= end
    is_kept = is_over & (luck[3] < rules.fixed_term_kept)
    diary.note(
        "contract_change", staff, is_kept, staff.fixed_term_end + 1, contract_after="permanent"
    )
    ends = is_over & ~is_kept
    staff.leave = np.where(leaves, when, np.where(ends, staff.fixed_term_end, staff.leave))
    end_of_term = LEAVE_REASONS.index("end_of_fixed_term")
    staff.leave_reason = np.where(leaves, reason, np.where(ends, end_of_term, staff.leave_reason))
    staff.fixed_term_end = np.where(is_kept, NEVER, staff.fixed_term_end)


def days_of_replacement(staff: Staff, profile: CompanyProfile, rng: Generator) -> NDArray[np.int64]:
    """Return the day on which each post would be filled again after its holder left."""
    luck = rng.random((2, len(staff)))
    wait = 7 - np.log1p(-luck[0]) * (profile.staffing.vacancy_days - 7)
    when = (np.where(staff.leave < NEVER, staff.leave, 0) + np.minimum(wait, 250)).astype(np.int64)
    return np.where(luck[1] < 0.45, to_month_start(when), to_monday(when))
