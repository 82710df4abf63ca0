"""From what happened in a simulated company to the tables of its workforce."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.data import Company, Job, JobFamily, Workforce, load_schema
from workshop_kit.simulation.calendar import NEVER, as_dates, day, to_working_day
from workshop_kit.simulation.conditions import RISKS, exposures_by_sex
from workshop_kit.simulation.pay import pay_people
from workshop_kit.simulation.staff import (
    EDUCATION,
    LEAVE_REASONS,
    PART_TIME_REASONS,
    SCHEDULES,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from workshop_kit.simulation.diary import Diary
    from workshop_kit.simulation.profile import CompanyProfile


def tabulate(diary: Diary, profile: CompanyProfile) -> Workforce:
    """Return the four tables of a company and its description, checked."""
    people = pd.concat(diary.people, ignore_index=True)
    people = people.sort_values(["hire", "person"], kind="stable", ignore_index=True)
    names = pd.Series(
        [f"{profile.id_prefix}{number:04d}" for number in range(1, len(people) + 1)],
        index=people["person"],
    )
    absences = settle_absences(pd.concat(diary.absences, ignore_index=True), people, profile)
    events = _put_off_trainings(
        pd.concat(diary.events, ignore_index=True), absences, people, profile
    )
    headcount = int((people["leave"] >= day(profile.reference_year, 12, 31)).sum())
    tables = {
        "employees": tabulate_employees(people, absences, names, profile),
        "career_events": _career_events(events, names),
        "absences": _absences(absences, names, profile),
        "exposures": _exposures(profile),
    }
    ordered = {table.name: tables[table.name][list(table.names)] for table in load_schema().tables}
    return Workforce.of(describe_company(profile, headcount), **ordered)


def tabulate_employees(
    people: pd.DataFrame, absences: pd.DataFrame, names: pd.Series, profile: CompanyProfile
) -> pd.DataFrame:
    """Return the table of employees, one row for each of `people`, in the same order.

    Parameters
    ----------
    people : DataFrame
        Last state of each person, as `Diary.keep` wrote it.
    absences : DataFrame
        Their absences, as `settle_absences` returns them.
    names : Series
        Identifier of each person, in the same order.
    profile : CompanyProfile
        The company.
    """
    table = _employees(people, names, profile).join(pay_people(people, absences, profile))
    return table[list(load_schema().table("employees").names)]


def describe_company(profile: CompanyProfile, headcount: int) -> Company:
    """Return what the tables do not say of a simulated company."""
    return Company(
        slug=profile.slug,
        name=profile.name,
        siren=profile.siren,
        sector=profile.sector,
        story=profile.card,
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
    """Put the trainings that fall in an absence off until the person is back.

    One that would then come after the contract, or on the day of another, is not held.
    """
    is_training = events["kind"] == "training"
    moved = events.copy()
    # A parental leave may follow a maternity leave: put off until no absence is left.
    while True:
        trainings = moved.loc[is_training, ["person", "day"]].reset_index()
        pairs = trainings.merge(absences[["person", "first", "last"]], on="person")
        during = pairs[pairs["day"].between(pairs["first"], pairs["last"])]
        if during.empty:
            break
        moved.loc[during["index"], "day"] = to_working_day(during["last"] + 1)
    leave = people.set_index("person")["leave"].clip(upper=day(profile.reference_year, 12, 31))
    is_held = moved["day"] <= leave.reindex(moved["person"]).to_numpy()
    is_held &= ~moved.duplicated(["person", "day", "kind"])
    return moved[is_held | ~is_training]


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


def settle_absences(
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
    columns = (absences[name].tolist() for name in ("person", "first", "last"))
    for place, (one, first, last) in enumerate(zip(*columns, strict=True)):
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
