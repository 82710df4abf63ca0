"""Births, part-time work and what families ask of working time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.calendar import day, to_working_day
from workshop_kit.simulation.chance import count, pick
from workshop_kit.simulation.staff import NONE, PART_TIME_REASONS
from workshop_kit.simulation.staffing import PART_TIME_SHARES, PART_TIME_WEIGHTS

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.simulation.diary import Diary
    from workshop_kit.simulation.profile import CompanyProfile
    from workshop_kit.simulation.staff import Staff

# Chance of a birth in a year, at its highest, and the spread around the age of 31.
_BIRTH_RATE, _BIRTH_AGE, _BIRTH_SPREAD = 0.10, 31.0, 5.0

# 16 weeks, 6 of them before the birth (first and second child); 25 days since July 2021,
# 11 before.
_MATERNITY_DAYS, _BEFORE_BIRTH_DAYS = 112, 42
_PATERNITY_DAYS = ((day(2021, 7, 1), 25), (-(10**9), 11))
_PATERNITY_TAKEN = 0.8

_CARE = PART_TIME_REASONS.index("care")
_END_OF_CAREER = PART_TIME_REASONS.index("end_of_career")
_OTHER_REASONS = [PART_TIME_REASONS.index(one) for one in ("health", "other", "care")]


def welcome_children(
    staff: Staff,
    stays: NDArray[np.bool_],
    year: int,
    profile: CompanyProfile,
    rng: Generator,
    diary: Diary,
) -> None:
    """Draw births, and the leaves that go with them."""
    n = len(staff)
    luck = rng.random((5, n))
    born = day(year) + (luck[0] * 365).astype(np.int64)
    age = staff.age_on(day(year))
    rate = _BIRTH_RATE * np.exp(-(((age - _BIRTH_AGE) / _BIRTH_SPREAD) ** 2) / 2)
    has_child = stays & (luck[1] < rate) & (born - staff.last_child > 400)
    has_child &= born - _BEFORE_BIRTH_DAYS > staff.hire
    mothers, fathers = has_child & staff.is_woman, has_child & ~staff.is_woman
    starts = born - _BEFORE_BIRTH_DAYS
    diary.note_absences(
        "maternity", staff.person[mothers], starts[mothers], np.full(mothers.sum(), _MATERNITY_DAYS)
    )
    length = np.where(born >= _PATERNITY_DAYS[0][0], _PATERNITY_DAYS[0][1], _PATERNITY_DAYS[1][1])
    takes = fathers & (luck[2] < _PATERNITY_TAKEN)
    after_birth = born + 3 + (luck[3] * 90).astype(np.int64)
    diary.note_absences("paternity", staff.person[takes], after_birth[takes], length[takes])
    back = np.where(staff.is_woman, starts + _MATERNITY_DAYS, born + 130)
    staff.back_from_maternity = np.where(mothers, back, staff.back_from_maternity)
    breaks = has_child & (luck[4] < profile.careers.parental_leave.of(staff.is_woman))
    months = 3 + (luck[3] * 4).astype(np.int64) * 3
    diary.note_absences("parental_leave", staff.person[breaks], back[breaks], (months * 30)[breaks])
    staff.back_from_break = np.where(breaks, back + months * 30, staff.back_from_break)
    staff.last_child = np.where(has_child, born, staff.last_child)


def change_hours(
    staff: Staff,
    stays: NDArray[np.bool_],
    year: int,
    profile: CompanyProfile,
    rng: Generator,
    diary: Diary,
) -> None:
    """Move people to part-time and back, with effect on the day of decisions."""
    rules = profile.time
    n = len(staff)
    luck = rng.random((4, n))
    start = day(year)
    has_young_child = (staff.last_child <= start) & (staff.last_child > start - 6 * 365)
    may = stays & (staff.changed > staff.hire + 90)
    is_part_time = staff.share < 1
    rate = np.where(
        has_young_child,
        rules.part_time_with_child.of(staff.is_woman),
        rules.part_time_otherwise.of(staff.is_woman),
    )
    is_senior = staff.age_on(start) >= 58
    starts = may & ~is_part_time & (luck[0] < np.where(is_senior, 2 * rate, rate))
    still_needed = has_young_child & (staff.part_time_reason == _CARE)
    ended = rules.part_time_ended.of(staff.is_woman) * np.where(still_needed, 0.5, 1.0)
    stops = may & is_part_time & (luck[0] < ended)
    size = PART_TIME_SHARES[pick(luck[1], PART_TIME_WEIGHTS)]
    share = np.where(starts, size, np.where(stops, 1.0, staff.share))
    other = np.array(_OTHER_REASONS)[pick(luck[2], (0.3, 0.4, 0.3))]
    reason = np.where(has_young_child, _CARE, np.where(is_senior, _END_OF_CAREER, other))
    diary.note(
        "working_time_change",
        staff,
        starts | stops,
        staff.changed,
        working_time_before=staff.share,
        working_time_after=share,
    )
    staff.part_time_reason = np.where(starts, reason, np.where(stops, NONE, staff.part_time_reason))
    staff.share = share


def look_after_children(
    staff: Staff,
    first: NDArray[np.int64],
    last: NDArray[np.int64],
    profile: CompanyProfile,
    rng: Generator,
    diary: Diary,
) -> None:
    """Draw short absences for a sick child between two days."""
    n = len(staff)
    luck = rng.random(n)
    has_child = (staff.last_child < first) & (staff.last_child > first - 12 * 365)
    years = np.maximum(last - first + 1, 0) / 365.25
    rate = np.where(has_child, profile.time.sick_child.of(staff.is_woman), 0.0) * years
    rows = np.repeat(np.arange(n), count(luck, rate))
    details = diary.details.random((2, len(rows)))
    span = last[rows] - first[rows] + 1
    when = to_working_day(first[rows] + (details[0] * span).astype(np.int64))
    lengths = 1 + pick(details[1], (0.5, 0.3, 0.2))
    diary.note_absences("sick_child", staff.person[rows], when, lengths)
