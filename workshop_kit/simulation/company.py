"""A company lived through year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.simulation.calendar import NEVER, day, to_monday
from workshop_kit.simulation.careers import climb, day_of_decisions, train
from workshop_kit.simulation.conditions import wear
from workshop_kit.simulation.diary import Diary
from workshop_kit.simulation.hours import change_hours, look_after_children, welcome_children
from workshop_kit.simulation.run import Run, Span
from workshop_kit.simulation.staff import Staff, empty_staff
from workshop_kit.simulation.staffing import days_of_replacement, hire, part_ways
from workshop_kit.simulation.tables import tabulate

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.simulation.profile import CompanyProfile

# People of the first year were hired over the years before it.
_FIRST_HIRES_YEARS = 14


def simulate_company(profile: CompanyProfile, rng: Generator) -> Workforce:
    """Simulate a company and return its tables at the end of the reference year.

    Posts are filled, people are trained, climb, have children, change hours, fall ill and
    leave; the posts that they leave are filled again. Sex acts through the parameters of
    the profile alone, and through births.

    Parameters
    ----------
    profile : CompanyProfile
        The company.
    rng : numpy.random.Generator
        Source of all its chance: the same state gives the same company.

    Returns
    -------
    Workforce
        Its four tables, checked against the schema.
    """
    return tabulate(live(profile, rng), profile)


def live(profile: CompanyProfile, rng: Generator, diary: Diary | None = None) -> Diary:
    """Live the years of a company; return what happened in those that its tables cover."""
    opens = day(profile.reference_year - profile.history_years + 1)
    run = Run(profile, rng, rng.spawn(1)[0], Diary(opens) if diary is None else diary)
    staff = empty_staff(profile)
    first_year = profile.reference_year - profile.history_years - profile.warm_up_years + 1
    next_person = _fill_posts(staff, first_year, run)
    for year in range(first_year, profile.reference_year + 1):
        if day(year) == opens:
            was_hired = staff.hire < opens
            run.diary.note("history_start", staff, was_hired, opens, **_situation(staff, run))
        next_person = _live_a_year(staff, year, run, next_person)
    run.diary.keep(staff, staff.hire <= day(profile.reference_year, 12, 31))
    return run.diary


def _fill_posts(staff: Staff, first_year: int, run: Run) -> int:
    """Hire the people of the first year, over the years before it."""
    spread = (run.rng.random(len(staff)) * _FIRST_HIRES_YEARS * 365.25).astype(np.int64)
    days = to_monday(day(first_year) - 7 - spread)
    next_person = hire(staff, np.ones(len(staff), dtype=bool), days, run, 0)
    # Their fixed terms are long over.
    staff.fixed_term_end[:] = NEVER
    return next_person


def _live_a_year(staff: Staff, year: int, run: Run, next_person: int) -> int:
    """Live one year; return the number of the next person to be hired."""
    start, end = day(year), day(year, 12, 31)
    n = len(staff)
    staff.remember(day_of_decisions(n, year, run))
    staff.overtime_luck, staff.bonus_luck = run.rng.random(n), run.rng.random(n)
    part_ways(staff, year, run)
    stays = (staff.leave > end) & (staff.hire < end)
    welcome_children(staff, stays, year, run)
    train(staff, stays, year, run)
    climb(staff, stays, year, run)
    change_hours(staff, stays, year, run)
    _work(staff, Span(np.maximum(staff.hire, start), np.minimum(staff.leave, end)), run)
    leaves = staff.leave <= end
    _say_goodbye(staff, leaves, run)
    next_person = hire(staff, leaves, days_of_replacement(staff, run), run, next_person)
    is_in_time = leaves & (staff.hire <= day(run.profile.reference_year, 12, 31))
    run.diary.note("hire", staff, is_in_time, staff.hire, **_situation(staff, run))
    _work(staff, Span(np.where(leaves, staff.hire, NEVER), np.full(n, end)), run)
    return next_person


def _work(staff: Staff, span: Span, run: Run) -> None:
    wear(staff, span, run)
    look_after_children(staff, span, run)


def _say_goodbye(staff: Staff, leaves: NDArray[np.bool_], run: Run) -> None:
    run.diary.note(
        "departure",
        staff,
        leaves,
        staff.leave,
        job_before=run.of_jobs("code")[staff.job],
        grade_before=staff.grade,
        working_time_before=staff.share,
    )
    run.diary.keep(staff, leaves)


def _situation(staff: Staff, run: Run) -> dict[str, NDArray]:
    return {
        "job_after": run.of_jobs("code")[staff.job],
        "grade_after": staff.grade,
        "working_time_after": staff.share,
        "contract_after": np.where(staff.fixed_term_end < NEVER, "fixed_term", "permanent"),
    }
