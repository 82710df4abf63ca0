"""Births, part-time work and what families ask of working time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.calendar import day, to_working_day
from workshop_kit.simulation.chance import count, pick
from workshop_kit.simulation.staff import NONE, PART_TIME_REASONS
from workshop_kit.simulation.staffing import part_time_sizes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.simulation.run import Run, Span
    from workshop_kit.simulation.staff import Staff

# Chance of a birth in a year at the age where it is highest, that age and the spread around
# it, years; the same for both sexes.
_BIRTH_RATE, _BIRTH_AGE, _BIRTH_SPREAD = 0.10, 31.0, 5.0
_BETWEEN_BIRTHS_DAYS = 400

# Code du travail: 16 weeks, 6 of them before the birth, for a first or second child; 25 days
# of paternity leave for births since July 2021, 11 before.
MATERNITY_DAYS, _BEFORE_BIRTH_DAYS = 112, 42
_PATERNITY_REFORM = day(2021, 7, 1)
_PATERNITY_DAYS, _EARLIER_PATERNITY_DAYS = 25, 11
_PATERNITY_TAKEN = 0.8

# A father's parental leave starts when a mother's usually does.
_PARENTAL_START_DAYS = 130

_YOUNG_CHILD_DAYS = 6 * 365
_CHILD_DAYS = 12 * 365
_SENIOR_AGE = 58
_CARE = PART_TIME_REASONS.index("care")
_END_OF_CAREER = PART_TIME_REASONS.index("end_of_career")
_OTHER_REASONS = np.array([PART_TIME_REASONS.index(one) for one in ("health", "other", "care")])
_OTHER_WEIGHTS = (0.3, 0.4, 0.3)


def welcome_children(staff: Staff, stays: NDArray[np.bool_], year: int, run: Run) -> None:
    """Draw births, and the leaves that go with them."""
    luck = run.rng.random((5, len(staff)))
    born = day(year) + (luck[0] * 365).astype(np.int64)
    age = staff.age_on(day(year))
    rate = _BIRTH_RATE * np.exp(-(((age - _BIRTH_AGE) / _BIRTH_SPREAD) ** 2) / 2)
    has_child = stays & (luck[1] < rate) & (born - staff.last_child > _BETWEEN_BIRTHS_DAYS)
    has_child &= born - _BEFORE_BIRTH_DAYS > staff.hire
    mothers = has_child & staff.is_woman
    starts = born - _BEFORE_BIRTH_DAYS
    lengths = np.full(len(staff), MATERNITY_DAYS)
    run.diary.note_absences("maternity", staff.person[mothers], starts[mothers], lengths[mothers])
    takes = has_child & ~staff.is_woman & (luck[2] < _PATERNITY_TAKEN)
    lengths = np.where(born >= _PATERNITY_REFORM, _PATERNITY_DAYS, _EARLIER_PATERNITY_DAYS)
    after_birth = born + 3 + (luck[3] * 90).astype(np.int64)
    run.diary.note_absences("paternity", staff.person[takes], after_birth[takes], lengths[takes])
    free = np.where(staff.is_woman, starts + MATERNITY_DAYS, born + _PARENTAL_START_DAYS)
    staff.back_from_maternity = np.where(mothers, free, staff.back_from_maternity)
    staff.last_child = np.where(has_child, born, staff.last_child)
    _take_parental_leave(staff, has_child, free, luck[3:], run)


def _take_parental_leave(
    staff: Staff,
    has_child: NDArray[np.bool_],
    starts: NDArray[np.int64],
    luck: NDArray[np.float64],
    run: Run,
) -> None:
    """Draw full-time parental leaves of three, six, nine or twelve months."""
    takes = has_child & (luck[1] < run.profile.careers.parental_leave.of(staff.is_woman))
    lengths = 90 * (1 + (luck[0] * 4).astype(np.int64))
    run.diary.note_absences("parental_leave", staff.person[takes], starts[takes], lengths[takes])
    staff.back_from_break = np.where(takes, starts + lengths, staff.back_from_break)


def change_hours(staff: Staff, stays: NDArray[np.bool_], year: int, run: Run) -> None:
    """Move people to part-time and back, with effect on the day of decisions."""
    rules = run.profile.time
    luck = run.rng.random((4, len(staff)))
    start = day(year)
    has_young_child = (staff.last_child <= start) & (staff.last_child > start - _YOUNG_CHILD_DAYS)
    is_senior = staff.age_on(start) >= _SENIOR_AGE
    may = stays & (staff.changed > staff.hire + 90)
    is_part_time = staff.share < 1
    rate = np.where(
        has_young_child,
        rules.part_time_with_child.of(staff.is_woman),
        rules.part_time_otherwise.of(staff.is_woman),
    )
    starts = may & ~is_part_time & (luck[0] < np.where(is_senior, 2 * rate, rate))
    still_needed = has_young_child & (staff.part_time_reason == _CARE)
    ended = rules.part_time_ended.of(staff.is_woman) * np.where(still_needed, 0.5, 1.0)
    stops = may & is_part_time & (luck[0] < ended)
    size = part_time_sizes(luck[1], run)
    share = np.where(starts, size, np.where(stops, 1.0, staff.share))
    changes = {"working_time_before": staff.share, "working_time_after": share}
    run.diary.note("working_time_change", staff, starts | stops, staff.changed, **changes)
    other = _OTHER_REASONS[pick(luck[2], _OTHER_WEIGHTS)]
    reason = np.where(has_young_child, _CARE, np.where(is_senior, _END_OF_CAREER, other))
    staff.part_time_reason = np.where(starts, reason, np.where(stops, NONE, staff.part_time_reason))
    staff.share = share


def look_after_children(staff: Staff, span: Span, run: Run) -> None:
    """Draw short absences for a sick child between two days."""
    luck = run.rng.random(len(staff))
    has_child = (staff.last_child < span.first) & (staff.last_child > span.first - _CHILD_DAYS)
    rate = np.where(has_child, run.profile.time.sick_child.of(staff.is_woman), 0.0) * span.years
    rows = np.repeat(np.arange(len(staff)), count(luck, rate))
    details = run.details.random((2, len(rows)))
    days = span.last[rows] - span.first[rows] + 1
    when = to_working_day(span.first[rows] + (details[0] * days).astype(np.int64))
    lengths = 1 + pick(details[1], (0.5, 0.3, 0.2))
    run.diary.note_absences("sick_child", staff.person[rows], when, lengths)
