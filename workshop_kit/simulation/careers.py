"""Who is trained, who climbs, who moves to another job, and who waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.calendar import day, to_working_day
from workshop_kit.simulation.chance import pick
from workshop_kit.simulation.staffing import settle_in

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.simulation.diary import Diary
    from workshop_kit.simulation.profile import CompanyProfile
    from workshop_kit.simulation.staff import Staff

# Decisions take effect at the start of a quarter, mostly in January.
QUARTERS = ((1, 0.45), (4, 0.25), (7, 0.18), (10, 0.12))

# A training, a break or a long absence counts for three years.
_LASTING_DAYS = 3 * 365
_LONG_ABSENCE_DAYS = 60
_SHORT_HOURS = np.array([3.5, 7, 7, 14, 14, 21])
_LONG_HOURS = np.array([35, 49, 70, 70, 105, 140])


def day_of_decisions(n: int, year: int, rng: Generator) -> NDArray[np.int64]:
    """Return the day on which the changes of a year take effect, one for each post."""
    months = [month for month, _ in QUARTERS]
    quarter = pick(rng.random(n), [weight for _, weight in QUARTERS])
    return np.array([day(year, month) for month in months])[quarter]


def train(
    staff: Staff,
    stays: NDArray[np.bool_],
    year: int,
    profile: CompanyProfile,
    rng: Generator,
    diary: Diary,
) -> None:
    """Send people to training; a qualifying one opens the way up for three years."""
    luck = rng.random((4, len(staff)))
    when = to_working_day(day(year) + (luck[0] * 355).astype(np.int64))
    goes = (
        stays & (luck[1] < profile.careers.training.of(staff.is_woman)) & (when > staff.hire + 14)
    )
    is_long = luck[2] < profile.careers.qualifying.of(staff.is_woman)
    place = (luck[3] * 6).astype(np.int64)
    hours = np.where(is_long, _LONG_HOURS[place], _SHORT_HOURS[place])
    diary.note("training", staff, goes, when, training_hours=hours)
    staff.qualified = np.where(goes & is_long, when, staff.qualified)


def way_up(staff: Staff, year: int, profile: CompanyProfile) -> NDArray[np.float64]:
    """Return the factor on promotion and mobility that a person's own career gives.

    Training opens the way; a parental leave, part-time work and a long absence for health
    narrow it. Sex does not come in: it has already acted on each of them.
    """
    start = day(year)
    is_qualified = staff.qualified > start - _LASTING_DAYS
    had_break = staff.back_from_break > start - _LASTING_DAYS
    factor = np.where(is_qualified, profile.careers.training_boost, 1.0)
    factor = factor * np.where(had_break, profile.careers.break_slowdown, 1.0)
    factor = factor * np.where(staff.share < 1, profile.time.part_time_slowdown, 1.0)
    was_absent = staff.health_days > _LONG_ABSENCE_DAYS
    return factor * np.where(was_absent, profile.conditions.absence_slowdown, 1.0)


def climb(
    staff: Staff,
    stays: NDArray[np.bool_],
    year: int,
    profile: CompanyProfile,
    rng: Generator,
    diary: Diary,
) -> None:
    """Promote, move and raise people, with effect on the day of decisions."""
    n = len(staff)
    luck = rng.random((5, n))
    when = staff.changed
    may = stays & (when - staff.hire >= 365)
    factor = way_up(staff, year, profile)
    direct = profile.direct.promotion.of(staff.is_woman)
    jobs = profile.jobs
    target, moves = _moves(staff, luck[0], factor * direct, profile)
    moves &= may
    lowest = np.array([job.lowest_grade for job in jobs])
    highest = np.array([job.highest_grade for job in jobs])
    rates = np.array([job.promotion_rate for job in jobs])[staff.job]
    can_climb = staff.grade < highest[staff.job]
    climbs = may & ~moves & can_climb & (luck[1] < rates * factor * direct)
    grade = np.where(moves, np.clip(staff.grade, lowest[target], highest[target]), staff.grade)
    grade = np.where(climbs, staff.grade + 1, grade)
    codes = np.array([job.code for job in jobs])
    rises = grade > staff.grade
    grades = {"grade_before": staff.grade, "grade_after": grade}
    names = {"job_before": codes[staff.job], "job_after": codes[target]}
    diary.note("promotion", staff, climbs, when, **grades)
    diary.note("promotion", staff, moves & rises, when, **names, **grades)
    diary.note("job_change", staff, moves & ~rises, when, **names, **grades)
    staff.grade = grade
    staff.job = np.where(moves, target, staff.job)
    settle_in(staff, moves, profile, rng)
    _raise_pay(staff, may & ~rises, year, luck[2:], profile, diary)


def _moves(
    staff: Staff, luck: NDArray[np.float64], factor: NDArray[np.float64], profile: CompanyProfile
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return the job each person would move to, and who does."""
    places = {job.code: place for place, job in enumerate(profile.jobs)}
    rates = np.zeros((len(profile.jobs), len(profile.jobs)))
    for path in profile.paths:
        rates[places[path.source], places[path.target]] = path.rate
    chances = rates[staff.job] * (factor * profile.careers.mobility.of(staff.is_woman))[:, None]
    # A factor cannot make a certainty of it.
    chances *= np.minimum(1, 0.9 / np.maximum(chances.sum(axis=1), 1e-12))[:, None]
    target = pick(luck, np.column_stack([chances, 1 - chances.sum(axis=1)]))
    moves = target < len(profile.jobs)
    return np.where(moves, target, staff.job), moves


def _raise_pay(
    staff: Staff,
    may: NDArray[np.bool_],
    year: int,
    luck: NDArray[np.float64],
    profile: CompanyProfile,
    diary: Diary,
) -> None:
    """Raise base pay within the grade, and catch up after a maternity leave."""
    rules = profile.pay
    sizes = np.array(rules.raise_sizes)[(luck[1] * len(rules.raise_sizes)).astype(np.int64)]
    fits = np.maximum(staff.personal, 1) * (1 + sizes) <= rules.personal_limit
    is_back = (staff.back_from_maternity <= staff.changed) & (
        staff.back_from_maternity > staff.changed - 365
    )
    catches_up = may & fits & is_back & (luck[2] < 0.85)
    gets = (
        may
        & fits
        & ~catches_up
        & (luck[0] < rules.raise_rate * profile.direct.raises.of(staff.is_woman))
    )
    diary.note("catch_up_raise", staff, catches_up, staff.changed, raise_share=sizes)
    diary.note("raise", staff, gets, staff.changed, raise_share=sizes)
    raised = np.maximum(staff.personal, 1) * (1 + sizes)
    staff.personal = np.where(gets | catches_up, raised, staff.personal)
