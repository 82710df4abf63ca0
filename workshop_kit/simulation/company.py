"""A company lived through year by year, and the tables that its history leaves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.data import Company, Job, JobFamily, Workforce, load_schema
from workshop_kit.simulation.calendar import NEVER, as_dates, day, to_monday, to_working_day
from workshop_kit.simulation.careers import climb, day_of_decisions, train
from workshop_kit.simulation.conditions import RISKS, exposures_by_sex, wear
from workshop_kit.simulation.diary import Diary
from workshop_kit.simulation.hours import change_hours, look_after_children, welcome_children
from workshop_kit.simulation.pay import pay_people
from workshop_kit.simulation.staff import (
    EDUCATION,
    LEAVE_REASONS,
    PART_TIME_REASONS,
    SCHEDULES,
    Staff,
    empty_staff,
)
from workshop_kit.simulation.staffing import days_of_replacement, hire, part_ways

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.random import Generator
    from numpy.typing import NDArray

    from workshop_kit.simulation.profile import CompanyProfile

# People of the first year were hired over the years before it.
_FIRST_HIRES_YEARS = 14


def simulate_company(profile: CompanyProfile, rng: Generator) -> Workforce:
    """Simulate a company and return its tables at the end of the reference year.

    Posts are filled, people are trained, climb, have children, change hours, fall ill and
    leave; the posts that they leave are filled again. Sex acts through the parameters of
    the profile alone.

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
    diary = live(profile, rng)
    return _tabulate(diary, profile)


def live(profile: CompanyProfile, rng: Generator) -> Diary:
    """Live the years of a company; return what happened in those that its tables cover."""
    opens = day(profile.reference_year - profile.history_years + 1)
    # How an absence unfolds is drawn apart: the number of absences must not shift what the
    # other draws are, or two runs that differ by one parameter would share no chance.
    diary = Diary(opens, rng.spawn(1)[0])
    staff = empty_staff(profile)
    first_year = profile.reference_year - profile.history_years - profile.warm_up_years + 1
    everyone = np.ones(len(staff), dtype=bool)
    spread = (rng.random(len(staff)) * _FIRST_HIRES_YEARS * 365.25).astype(np.int64)
    first_hires = to_monday(day(first_year) - 7 - spread)
    next_person = hire(staff, everyone, first_hires, profile, rng, 0)
    # Their fixed terms are long over.
    staff.fixed_term_end[:] = NEVER
    for year in range(first_year, profile.reference_year + 1):
        if day(year) == opens:
            _open_history(staff, diary, profile)
        next_person = _live_a_year(staff, year, profile, rng, diary, next_person)
    diary.keep(staff, staff.hire <= day(profile.reference_year, 12, 31))
    return diary


def _live_a_year(
    staff: Staff, year: int, profile: CompanyProfile, rng: Generator, diary: Diary, next_person: int
) -> int:
    start, end = day(year), day(year, 12, 31)
    n = len(staff)
    staff.remember(day_of_decisions(n, year, rng))
    staff.overtime_luck, staff.bonus_luck = rng.random(n), rng.random(n)
    part_ways(staff, year, profile, rng, diary)
    stays = (staff.leave > end) & (staff.hire < end)
    welcome_children(staff, stays, year, profile, rng, diary)
    train(staff, stays, year, profile, rng, diary)
    climb(staff, stays, year, profile, rng, diary)
    change_hours(staff, stays, year, profile, rng, diary)
    _live_through(
        staff, np.maximum(staff.hire, start), np.minimum(staff.leave, end), profile, rng, diary
    )
    leaves = staff.leave <= end
    codes = np.array([job.code for job in profile.jobs])
    diary.note(
        "departure",
        staff,
        leaves,
        staff.leave,
        job_before=codes[staff.job],
        grade_before=staff.grade,
        working_time_before=staff.share,
    )
    diary.keep(staff, leaves)
    when = days_of_replacement(staff, profile, rng)
    next_person = hire(staff, leaves, when, profile, rng, next_person)
    _note_hires(staff, leaves, profile, diary)
    newcomers_from = np.where(leaves, staff.hire, NEVER)
    _live_through(staff, newcomers_from, np.full(n, end), profile, rng, diary)
    return next_person


def _live_through(
    staff: Staff,
    first: NDArray[np.int64],
    last: NDArray[np.int64],
    profile: CompanyProfile,
    rng: Generator,
    diary: Diary,
) -> None:
    wear(staff, first, last, profile, rng, diary)
    look_after_children(staff, first, last, profile, rng, diary)


def _note_hires(
    staff: Staff, rows: NDArray[np.bool_], profile: CompanyProfile, diary: Diary
) -> None:
    is_hired = rows & (staff.hire <= day(profile.reference_year, 12, 31))
    diary.note("hire", staff, is_hired, staff.hire, **_situation(staff, profile))


def _open_history(staff: Staff, diary: Diary, profile: CompanyProfile) -> None:
    """Write the situation of the people who are there when the history opens."""
    was_hired = staff.hire < diary.opens
    diary.note("history_start", staff, was_hired, diary.opens, **_situation(staff, profile))


def _situation(staff: Staff, profile: CompanyProfile) -> dict[str, NDArray]:
    codes = np.array([job.code for job in profile.jobs])
    return {
        "job_after": codes[staff.job],
        "grade_after": staff.grade.copy(),
        "working_time_after": staff.share.copy(),
        "contract_after": np.where(staff.fixed_term_end < NEVER, "fixed_term", "permanent"),
    }


def _tabulate(diary: Diary, profile: CompanyProfile) -> Workforce:
    people = pd.concat(diary.people, ignore_index=True)
    people = people.sort_values(["hire", "person"], kind="stable", ignore_index=True)
    names = pd.Series(
        [f"{profile.id_prefix}{number:04d}" for number in range(1, len(people) + 1)],
        index=people["person"],
    )
    absences = _settle_absences(pd.concat(diary.absences, ignore_index=True), people, profile)
    employees = _employees(people, names, profile).join(pay_people(people, absences, profile))
    events = _put_off_trainings(
        pd.concat(diary.events, ignore_index=True), absences, people, profile
    )
    headcount = int((people["leave"] > day(profile.reference_year, 12, 31)).sum())
    tables = {
        "employees": employees,
        "career_events": _career_events(events, names),
        "absences": _absences(absences, names, profile),
        "exposures": _exposures(profile),
    }
    ordered = {table.name: tables[table.name][list(table.names)] for table in load_schema().tables}
    return Workforce.of(describe_company(profile, headcount), **ordered)


def describe_company(profile: CompanyProfile, headcount: int) -> Company:
    """Return what the tables do not say of a simulated company."""
    return Company(
        slug=profile.slug,
        name=profile.name,
        siren=profile.siren,
        sector=profile.sector,
        headcount=headcount,
        reference_date=date(profile.reference_year, 12, 31),
        history_start=date(profile.reference_year - profile.history_years + 1, 1, 1),
        is_simulated=True,
        job_families=tuple(JobFamily(code, label) for code, label in profile.families.items()),
        jobs=tuple(
            Job(
                code=job.code,
                family=job.family,
                category=job.category,
                label=job.label,
                lowest_grade=job.lowest_grade,
                highest_grade=job.highest_grade,
            )
            for job in profile.jobs
        ),
    )


def _employees(people: pd.DataFrame, names: pd.Series, profile: CompanyProfile) -> pd.DataFrame:
    jobs = profile.jobs
    job = people["job"].to_numpy()
    is_full_time = people["share"] == 1
    return pd.DataFrame(
        {
            "employee_id": names.to_numpy(),
            "sex": np.where(people["is_woman"], "women", "men"),
            "birth_date": as_dates(people["birth"]),
            "education": np.array(EDUCATION)[people["education"]],
            "experience_years": people["experience"],
            "hire_date": as_dates(people["hire"]),
            "leave_date": as_dates(people["leave"]),
            "leave_reason": _codes(people["leave_reason"], LEAVE_REASONS),
            "contract": np.where(people["fixed_term_end"] < NEVER, "fixed_term", "permanent"),
            "category": np.array([one.category for one in jobs])[job],
            "job_family": np.array([one.family for one in jobs])[job],
            "job": np.array([one.code for one in jobs])[job],
            "grade": people["grade"],
            "working_time_share": people["share"],
            "hours_per_week": (people["share"] * profile.time.full_time_hours).round(2),
            "part_time_reason": _codes(
                people["part_time_reason"].where(~is_full_time, -1), PART_TIME_REASONS
            ),
            "schedule": np.array(SCHEDULES)[people["schedule"]],
            "works_weekends": people["works_weekends"],
            "notice_days": people["notice_days"],
        }
    )


def _codes(places: pd.Series, codes: Sequence[str]) -> pd.Series:
    return places.map(dict(enumerate(codes)))


def _put_off_trainings(
    events: pd.DataFrame, absences: pd.DataFrame, people: pd.DataFrame, profile: CompanyProfile
) -> pd.DataFrame:
    """Put the trainings that fall in an absence off until the person is back."""
    trainings = events[events["kind"] == "training"].reset_index()
    pairs = trainings.merge(absences[["person", "first", "last"]], on="person")
    during = pairs[(pairs["day"] >= pairs["first"]) & (pairs["day"] <= pairs["last"])]
    later = pd.Series(to_working_day(during["last"] + 1), index=during["index"])
    leave = people.set_index("person")["leave"].clip(upper=day(profile.reference_year, 12, 31))
    moved = events.assign(day=later.reindex(events.index).fillna(events["day"]).astype("int64"))
    # Nobody is trained after leaving, nor in the future.
    has_place = moved["day"] <= leave.reindex(moved["person"]).to_numpy()
    return moved[has_place | (events["kind"] != "training")]


def _career_events(events: pd.DataFrame, names: pd.Series) -> pd.DataFrame:
    # An opening comes before what happens the same day, a departure after it.
    order = {"history_start": -1, "hire": -1, "departure": 1}
    events = events[events["person"].isin(names.index)]
    events = events.assign(
        employee_id=names.reindex(events["person"]).to_numpy(),
        date=as_dates(events["day"]),
        order=events["kind"].map(order).fillna(0),
    )
    events = events.sort_values(
        ["day", "order", "employee_id", "kind"], kind="stable", ignore_index=True
    )
    return events.assign(
        event_id=[f"E{number:05d}" for number in range(1, len(events) + 1)]
    ).reindex(columns=list(load_schema().table("career_events").names))


def _settle_absences(
    absences: pd.DataFrame, people: pd.DataFrame, profile: CompanyProfile
) -> pd.DataFrame:
    """Keep absences inside contracts, and one at a time for each person."""
    end = day(profile.reference_year, 12, 31)
    of_person = people.set_index("person")[["hire", "leave"]]
    absences = absences[absences["person"].isin(of_person.index)].join(of_person, on="person")
    absences = absences.assign(
        planned=absences["first"] + absences["length"] - 1,
        last=(absences["first"] + absences["length"] - 1).clip(
            upper=absences["leave"].clip(upper=end)
        ),
    )
    is_inside = (absences["first"] >= absences["hire"]) & (
        absences["first"] <= absences["leave"].clip(upper=end)
    )
    absences = absences[is_inside].sort_values(["person", "first", "kind"], kind="stable")
    is_free = _is_free(absences)
    return absences[is_free].reset_index(drop=True)


def _is_free(absences: pd.DataFrame) -> NDArray[np.bool_]:
    """Tell which absences start when the person is not already absent."""
    free = np.ones(len(absences), dtype=bool)
    person, until = -1, -1
    rows = absences[["person", "first", "last"]].itertuples(index=False)
    for place, (one, first, last) in enumerate(rows):
        if one != person:
            person, until = one, -(10**9)
        free[place] = first > until
        if free[place]:
            until = max(last, first)
    return free


def _absences(absences: pd.DataFrame, names: pd.Series, profile: CompanyProfile) -> pd.DataFrame:
    end = day(profile.reference_year, 12, 31)
    absences = absences.sort_values(["first", "person"], kind="stable", ignore_index=True)
    has_stoppage = absences["length"] > 0
    is_over = has_stoppage & (absences["planned"] <= np.minimum(end, absences["leave"]))
    is_cut = has_stoppage & (absences["leave"] <= end) & ~is_over
    days = (absences["last"] - absences["first"] + 1).where(has_stoppage, 0)
    return pd.DataFrame(
        {
            "absence_id": [f"A{number:05d}" for number in range(1, len(absences) + 1)],
            "employee_id": names.reindex(absences["person"]).to_numpy(),
            "kind": absences["kind"],
            "risk": _codes(absences["risk"], RISKS),
            "first_day": as_dates(absences["first"]),
            "last_day": as_dates(absences["last"].where(is_over | is_cut, NEVER)),
            "days": days.astype(np.int64),
        }
    )


def _exposures(profile: CompanyProfile) -> pd.DataFrame:
    shares = exposures_by_sex(profile)
    rules = profile.conditions
    return pd.DataFrame(
        [
            {
                "job": job.code,
                "risk": risk,
                "sex": sex,
                "exposed_share": shares[row, place, column],
                "is_visible": risk in rules.visible,
                "is_assessed": risk in job.assessed,
                "is_compensated": risk in rules.compensated,
            }
            for place, job in enumerate(profile.jobs)
            for column, risk in enumerate(RISKS)
            if job.exposures.get(risk, 0) > 0
            for row, sex in enumerate(("women", "men"))
        ]
    )
