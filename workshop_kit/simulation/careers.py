"""Who is trained, who climbs, who moves to another job, and who waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.calendar import day, to_working_day
from workshop_kit.simulation.chance import pick
from workshop_kit.simulation.hours import MATERNITY_DAYS
from workshop_kit.simulation.staffing import settle_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.run import Run
    from workshop_kit.simulation.staff import Staff

# Decisions take effect at the start of a quarter, mostly in January: month, share of them.
QUARTERS = ((1, 0.45), (4, 0.25), (7, 0.18), (10, 0.12))

# A training, a break or a long absence counts for three years.
_LASTING_DAYS = 3 * 365
_LONG_ABSENCE_DAYS = 60
_SHORT_HOURS = np.array([3.5, 7, 7, 14, 14, 21])
_QUALIFYING_HOURS = np.array([35, 49, 70, 70, 105, 140])


def day_of_decisions(n: int, year: int, run: Run) -> NDArray[np.int64]:
    """Return the day on which the changes of a year take effect, one for each post."""
    months = [month for month, _ in QUARTERS]
    quarter = pick(run.rng.random(n), [weight for _, weight in QUARTERS])
    return np.array([day(year, month) for month in months])[quarter]


def train(staff: Staff, stays: NDArray[np.bool_], year: int, run: Run) -> None:
    """Send people to training; a qualifying one opens the way up for three years."""
    rules = run.profile.careers
    luck = run.rng.random((4, len(staff)))
    when = to_working_day(day(year) + (luck[0] * 355).astype(np.int64))
    goes = stays & (luck[1] < rules.training.of(staff.is_woman)) & (when > staff.hire + 14)
    qualifies = luck[2] < rules.qualifying.of(staff.is_woman)
    place = (luck[3] * len(_SHORT_HOURS)).astype(np.int64)
    hours = np.where(qualifies, _QUALIFYING_HOURS[place], _SHORT_HOURS[place])
    run.diary.note("training", staff, goes, when, training_hours=hours)
    staff.qualified = np.where(goes & qualifies, when, staff.qualified)


def way_up(staff: Staff, year: int, run: Run) -> NDArray[np.float64]:
    """Return the factor on promotion and mobility that a person's own career gives.

    Training opens the way; a parental leave, part-time work and a long absence for health
    narrow it. Sex does not come in: it has already acted on each of them.
    """
    profile = run.profile
    start = day(year)
    is_qualified = staff.qualified > start - _LASTING_DAYS
    had_break = staff.back_from_break > start - _LASTING_DAYS
    was_absent = staff.health_days > _LONG_ABSENCE_DAYS
    factor = np.where(is_qualified, profile.careers.training_boost, 1.0)
    factor = factor * np.where(had_break, profile.careers.break_slowdown, 1.0)
    factor = factor * np.where(staff.share < 1, profile.time.part_time_slowdown, 1.0)
    return factor * np.where(was_absent, profile.conditions.absence_slowdown, 1.0)


def climb(staff: Staff, stays: NDArray[np.bool_], year: int, run: Run) -> None:
    """Promote, move and raise people, with effect on the day of decisions."""
    luck = run.rng.random((5, len(staff)))
    may = stays & (staff.changed - staff.hire >= 365)
    factor = way_up(staff, year, run) * run.profile.direct.promotion.of(staff.is_woman)
    targets, chances = _ways_out(staff, factor, run)
    way = pick(luck[0], np.column_stack([chances, 1 - chances.sum(axis=1)]))
    moves = may & (way < chances.shape[1])
    target = np.where(moves, _each(targets, np.minimum(way, chances.shape[1] - 1)), staff.job)
    lowest, highest = run.of_jobs("lowest_grade"), run.of_jobs("highest_grade")
    rates = run.of_jobs("promotion_rate")[staff.job] * factor
    rates = np.where(staff.grade < highest[staff.job], rates, 0.0)
    climbs = may & ~moves & (luck[1] < rates)
    _expect_promotions(staff, may, (targets, chances), rates, run)
    grade = np.where(moves, np.clip(staff.grade, lowest[target], highest[target]), staff.grade)
    grade = np.where(climbs, staff.grade + 1, grade)
    rises = grade > staff.grade
    _note_steps(staff, moves, target, grade, run)
    staff.grade = grade
    staff.job = np.where(moves, target, staff.job)
    settle_in(staff, moves, run)
    _raise_pay(staff, may & ~rises, luck[2:], run)


def _note_steps(
    staff: Staff,
    moves: NDArray[np.bool_],
    target: NDArray[np.int64],
    grade: NDArray[np.int64],
    run: Run,
) -> None:
    """Write promotions and changes of job: a step up is a promotion, in whatever job."""
    rises = grade > staff.grade
    codes = run.of_jobs("code")
    grades = {"grade_before": staff.grade, "grade_after": grade}
    names = {"job_before": codes[staff.job], "job_after": codes[target]}
    when = staff.changed
    run.diary.note("promotion", staff, rises & ~moves, when, **grades)
    run.diary.note("promotion", staff, rises & moves, when, **names, **grades)
    run.diary.note("job_change", staff, moves & ~rises, when, **names, **grades)


def _ways_out(
    staff: Staff, factor: NDArray[np.float64], run: Run
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the jobs each person may move to, and the chances, both of shape (n_posts, n_ways).

    `n_ways` is the most that a job has; where a job has fewer, the chance is 0.
    """
    profile = run.profile
    places = {job.code: place for place, job in enumerate(profile.jobs)}
    ways = sorted((places[path.source], places[path.target], path.rate) for path in profile.paths)
    sources = [source for source, _, _ in ways]
    n_ways = max((sources.count(source) for source in sources), default=1)
    targets = np.zeros((len(places), n_ways), dtype=np.int64)
    rates = np.zeros((len(places), n_ways))
    for number, (source, target, rate) in enumerate(ways):
        column = number - sources.index(source)
        targets[source, column], rates[source, column] = target, rate
    chances = rates[staff.job] * (factor * profile.careers.mobility.of(staff.is_woman))[:, None]
    # A factor cannot make a certainty of it.
    chances *= np.minimum(1, 0.9 / np.maximum(chances.sum(axis=1), 1e-12))[:, None]
    return targets[staff.job], chances


def _each(table: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the cell of each row that stands in the column given for it."""
    return np.take_along_axis(table, columns[:, None], axis=1)[:, 0]


def _expect_promotions(
    staff: Staff,
    may: NDArray[np.bool_],
    ways: tuple[NDArray[np.int64], NDArray[np.float64]],
    rates: NDArray[np.float64],
    run: Run,
) -> None:
    """Tell the diary the chance of a step up, in one's job or by moving to another one."""
    targets, chances = ways
    rises = run.of_jobs("lowest_grade")[targets] > staff.grade[:, None]
    by_moving = (chances * rises).sum(axis=1)
    in_place = (1 - chances.sum(axis=1)) * np.minimum(rates, 1)
    expected = may * (by_moving + in_place)
    run.diary.expect(staff, staff.changed, promotions=expected, career_years=may * 1.0)


def _raise_pay(staff: Staff, may: NDArray[np.bool_], luck: NDArray[np.float64], run: Run) -> None:
    """Raise base pay within the grade.

    A woman on maternity leave on the day of decisions misses her turn; the next year she is
    owed the average of the raises that were given (article L. 1225-26 of the Code du
    travail), and most companies remember.
    """
    rules = run.profile.pay
    when = staff.changed
    sizes = np.array(rules.raise_sizes)
    size = sizes[(luck[1] * len(sizes)).astype(np.int64)]
    is_away = (when < staff.back_from_maternity) & (
        when >= staff.back_from_maternity - MATERNITY_DAYS
    )
    chance = rules.raise_rate * run.profile.direct.raises.of(staff.is_woman)
    gets = may & ~is_away & (luck[0] < chance)
    catches_up = may & ~is_away & staff.missed_raise & (luck[2] < rules.catch_up_kept)
    average = round(float(rules.raise_rate * sizes.mean()), 4)
    personal = np.maximum(staff.personal, 1)
    raised = personal * (1 + np.where(gets, size, 0)) * (1 + np.where(catches_up, average, 0))
    fits = raised <= rules.personal_limit
    run.diary.note("raise", staff, gets & fits, when, raise_share=size)
    run.diary.note("catch_up_raise", staff, catches_up & fits, when, raise_share=average)
    staff.personal = np.where((gets | catches_up) & fits, raised, staff.personal)
    staff.missed_raise = np.where(may, is_away, staff.missed_raise)
