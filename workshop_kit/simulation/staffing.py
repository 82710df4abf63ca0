"""Who is hired and who leaves: the posts of a company keep being filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.calendar import (
    NEVER,
    day,
    to_friday,
    to_monday,
    to_month_end,
    to_month_start,
    year_of,
)
from workshop_kit.simulation.chance import pick
from workshop_kit.simulation.staff import (
    LEAVE_REASONS,
    NONE,
    PART_TIME_REASONS,
    SCHEDULES,
    nobody,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.run import Run
    from workshop_kit.simulation.staff import Staff

# Nobody is hired before this age, in years; the law says 16 (article L. 4153-1 of the
# Code du travail), the model says 18.
YOUNGEST_AGE = 18
_OLDEST_AGE = 58

# Chance to retire in the year in which one reaches these ages.
_RETIREMENT = ((62, 0.4), (64, 0.75), (67, 1.0))

# Absence for an accident or a disease after which unfitness may be declared.
_LONG_INJURY_DAYS = 90

# Highest qualification by category: share of people at each level of `EDUCATION`, and the
# age at which people with it start to work.
_EDUCATION = {
    "manual_workers": (0.30, 0.45, 0.20, 0.05, 0.0),
    "clerical_workers": (0.05, 0.30, 0.35, 0.25, 0.05),
    "technicians_supervisors": (0.02, 0.15, 0.28, 0.40, 0.15),
    "engineers_managers": (0.0, 0.02, 0.08, 0.20, 0.70),
}
_START_AGES = np.array([17, 18, 19, 21, 23])

# Experience beyond this many years adds nothing to pay, and few people start past this.
_VALUED_EXPERIENCE_YEARS = 20

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
    staff: Staff, rows: NDArray[np.bool_], days: NDArray[np.int64], run: Run, first_person: int
) -> int:
    """Put somebody new in some posts; return the number of the next person.

    This is where the mix acts: the job of the post comes first, then who is hired into it.
    """
    n = len(staff)
    names = ("sex", "birthday", "education", "gap", "fixed", "end", "personal", "part", "size")
    luck = {name: run.rng.random(n) for name in names}
    bell = run.rng.standard_normal(n)
    is_woman = luck["sex"] < run.of_jobs("share_of_women")[staff.post]
    new = nobody(staff.post)
    new |= _background(staff.post, luck, bell, days, run)
    new |= _first_hours(staff.post, luck, is_woman, run)
    new |= {
        "person": first_person + np.cumsum(rows) - 1,
        "is_woman": is_woman,
        "hire": days,
        "changed": days,
        "fixed_term_end": _fixed_term_end(luck, days, run),
        "grade": run.of_jobs("lowest_grade")[staff.post],
        "personal": _personal_pay(luck["personal"], new["experience"], is_woman, run),
    }
    new |= {f"{name}_before": new[name] for name in ("job", "grade", "personal", "share")}
    staff.put(rows, new)
    settle_in(staff, rows, run)
    return first_person + int(rows.sum())


def _background(
    post: NDArray[np.int64],
    luck: dict[str, NDArray[np.float64]],
    bell: NDArray[np.float64],
    days: NDArray[np.int64],
    run: Run,
) -> dict[str, NDArray[np.int64]]:
    """Return birth, education and experience of people hired on some days."""
    rules = run.profile.staffing
    ages = rules.hire_age_mean + rules.hire_age_spread * bell
    ages = np.clip(ages, YOUNGEST_AGE + luck["birthday"], _OLDEST_AGE)
    levels = np.array([_EDUCATION[category] for category in run.of_jobs("category")])
    education = pick(luck["education"], levels[post])
    # Long studies are not over at 18.
    started = _START_AGES[education]
    ages = np.maximum(ages, started + luck["birthday"])
    out_of_work = 3 * luck["gap"]
    return {
        "birth": (days - ages * 365.25).astype(np.int64),
        "education": education,
        "experience": np.maximum(ages - started - out_of_work, 0).astype(np.int64),
    }


def _first_hours(
    post: NDArray[np.int64],
    luck: dict[str, NDArray[np.float64]],
    is_woman: NDArray[np.bool_],
    run: Run,
) -> dict[str, NDArray]:
    """Return the working time people are hired for, and its reason when it is part-time."""
    rules = run.profile.time
    offered = run.of_jobs("part_time_posts")[post] * rules.part_time_offered.of(is_woman)
    is_part_time = luck["part"] < offered
    size = part_time_sizes(luck["size"], run)
    reason = np.where(
        luck["part"] < offered * rules.part_time_wanted,
        PART_TIME_REASONS.index("other"),
        PART_TIME_REASONS.index("no_full_time_offered"),
    )
    return {
        "share": np.where(is_part_time, size, 1.0),
        "part_time_reason": np.where(is_part_time, reason, NONE),
    }


def part_time_sizes(luck: NDArray[np.float64], run: Run) -> NDArray[np.float64]:
    """Return the working time of people who start to work part-time."""
    rules = run.profile.time
    return np.array(rules.part_time_sizes)[pick(luck, rules.part_time_weights)]


def _fixed_term_end(
    luck: dict[str, NDArray[np.float64]], days: NDArray[np.int64], run: Run
) -> NDArray[np.int64]:
    """Return the last day of fixed terms: within 18 months, and after the year of hire."""
    next_year = (year_of(days) - 1969).astype("datetime64[Y]").astype("datetime64[D]")
    earliest = np.maximum(days + 60, next_year.astype(np.int64))
    end = to_month_end(earliest + (luck["end"] * 150).astype(np.int64))
    return np.where(luck["fixed"] < run.profile.staffing.fixed_term_share, end, NEVER)


def _personal_pay(
    luck: NDArray[np.float64],
    experience: NDArray[np.int64],
    is_woman: NDArray[np.bool_],
    run: Run,
) -> NDArray[np.float64]:
    """Return base pay as a multiple of the grid: what one negotiates, and the direct part.

    Under 1 the grid holds: many people start at the minimum of their grade.
    """
    rules = run.profile.pay
    # A triangle is close enough to a bell and uses one draw.
    spread = rules.personal_spread * np.sqrt(6)
    bell = spread * np.where(luck < 0.5, np.sqrt(2 * luck) - 1, 1 - np.sqrt(2 * (1 - luck)))
    valued = np.minimum(experience, _VALUED_EXPERIENCE_YEARS)
    above = 1.0 + bell + rules.experience_value * valued
    return above * run.profile.direct.base_pay.of(is_woman)


def settle_in(staff: Staff, rows: NDArray[np.bool_], run: Run) -> None:
    """Give a schedule, weekends and a notice to people who start in a job."""
    luck = run.rng.random((4, len(staff)))
    jobs = run.profile.jobs
    weights = np.array([[job.schedules.get(one, 0.0) for one in SCHEDULES] for job in jobs])
    schedule = pick(luck[0], weights[staff.job])
    # Night and three-shift posts that are not taken up work two shifts.
    is_night = np.isin(schedule, [SCHEDULES.index("night"), SCHEDULES.index("three_shifts")])
    is_declined = is_night & (luck[1] >= run.profile.time.night_take_up.of(staff.is_woman))
    schedule = np.where(is_declined, SCHEDULES.index("two_shifts"), schedule)
    notices = np.array([_NOTICE_DAYS[one] for one in SCHEDULES])
    new = {
        "schedule": schedule,
        "works_weekends": luck[2] < run.of_jobs("weekend_share")[staff.job],
        "notice_days": notices[schedule, (luck[3] * 3).astype(np.int64)],
    }
    staff.put(rows, new)


def part_ways(staff: Staff, year: int, run: Run) -> None:
    """Decide who leaves during a year, when and why; turn fixed terms into permanent ones."""
    luck = run.rng.random((4, len(staff)))
    start, end = day(year), day(year, 12, 31)
    rates = _leaving_rates(staff, year, run)
    reason = pick(luck[0], np.column_stack([rates, 1 - rates.sum(axis=1)]))
    earliest = np.maximum(start, staff.hire + 30)
    when = (earliest + luck[1] * (end - earliest)).astype(np.int64)
    when = np.minimum(np.where(luck[2] < 0.5, to_month_end(when), to_friday(when)), end)
    is_permanent = staff.fixed_term_end == NEVER
    leaves = is_permanent & (reason < len(LEAVE_REASONS)) & (when > staff.hire)
    is_over = staff.fixed_term_end <= end
    is_kept = is_over & (luck[3] < run.profile.staffing.fixed_term_kept)
    since = staff.fixed_term_end + 1
    run.diary.note("contract_change", staff, is_kept, since, contract_after="permanent")
    end_of_term = LEAVE_REASONS.index("end_of_fixed_term")
    staff.put(is_over & ~is_kept, {"leave": staff.fixed_term_end})
    staff.leave_reason[is_over & ~is_kept] = end_of_term
    staff.put(leaves, {"leave": when, "leave_reason": reason})
    staff.fixed_term_end = np.where(is_kept, NEVER, staff.fixed_term_end)


def _leaving_rates(staff: Staff, year: int, run: Run) -> NDArray[np.float64]:
    """Return the chance of leaving in a year for each reason, shape (n_posts, n_reasons)."""
    rules = run.profile.staffing
    age = staff.age_on(day(year, 12, 31))
    is_new = staff.tenure_on(day(year)) < 2
    # People past 55 seldom resign.
    settled = np.where(age > 55, 0.3, 1.0)
    retirement = np.zeros(len(staff))
    for at_age, share in _RETIREMENT:
        retirement[age >= at_age] = share
    chances = {
        "resignation": settled * np.where(is_new, rules.early_resignation, rules.resignation),
        "mutual_agreement": rules.mutual_agreement,
        "dismissal": rules.dismissal,
        "unfitness": np.where(
            staff.injury_days > _LONG_INJURY_DAYS, run.profile.conditions.unfitness, 0.0
        ),
    }
    # Who retires does not resign the same year.
    chances = {reason: chance * (1 - retirement) for reason, chance in chances.items()}
    chances["retirement"] = retirement
    nothing = np.zeros(len(staff))
    return np.column_stack([chances.get(reason, nothing) for reason in LEAVE_REASONS])


def days_of_replacement(staff: Staff, run: Run) -> NDArray[np.int64]:
    """Return the day on which each post would be filled again after its holder left."""
    luck = run.rng.random((2, len(staff)))
    wait = 7 - np.log1p(-luck[0]) * (run.profile.staffing.vacancy_days - 7)
    when = (np.where(staff.leave < NEVER, staff.leave, 0) + np.minimum(wait, 250)).astype(np.int64)
    return np.where(luck[1] < 0.45, to_month_start(when), to_monday(when))
