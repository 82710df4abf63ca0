"""Rows that can be believed: invariants over every table of every sample company."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest

from workshop_kit.data import Workforce, list_workforces, load_workforce
from workshop_kit.simulation.minimum_wage import minimum_wage, minimum_wages

PARTS = [
    "base_pay",
    "seniority_premium",
    "night_premium",
    "hardship_premium",
    "overtime_pay",
    "bonus",
]
FULL_TIME_WEEK = 35


@pytest.fixture(scope="module", params=list_workforces())
def company(request) -> Workforce:
    return load_workforce(request.param)


@pytest.fixture(scope="module")
def people(company) -> pd.DataFrame:
    """Everyone, with the last day that the tables know of her or him."""
    end = pd.Timestamp(company.company.reference_date)
    return company.employees.assign(last_day=company.employees["leave_date"].fillna(end))


@pytest.fixture(scope="module")
def events(company, people) -> pd.DataFrame:
    return company.career_events.merge(people, on="employee_id", suffixes=("", "_of_person"))


@pytest.fixture(scope="module")
def absences(company, people) -> pd.DataFrame:
    known = company.absences.rename(columns={"last_day": "ends"})
    return known.merge(people, on="employee_id")


def years_between(start: pd.Series, end: pd.Series) -> pd.Series:
    return (end - start).dt.days / 365.25


def test_nobody_is_hired_before_sixteen(people):
    assert years_between(people["birth_date"], people["hire_date"]).min() >= 16


def test_nobody_works_past_seventy(people):
    assert years_between(people["birth_date"], people["last_day"]).max() < 70


def test_experience_fits_between_school_and_hire(people):
    age = years_between(people["birth_date"], people["hire_date"])
    assert (people["experience_years"] <= age - 16).all()


def test_nobody_is_paid_under_the_legal_minimum_of_the_day(people):
    hours_a_month = people["hours_per_week"] * 52 / 12
    floor = people["last_day"].map(lambda day: minimum_wage(day.date()))
    assert (people["base_pay_month"] / hours_a_month >= floor).all()


def test_the_legal_minimum_rises_and_says_where_it_comes_from():
    values = list(minimum_wages().values())
    assert all(later > earlier for earlier, later in pairwise(values))
    assert minimum_wage(date(2024, 10, 31)) == 11.65
    assert minimum_wage(date(2024, 11, 1)) == 11.88


def test_annual_pay_is_the_sum_of_its_parts_to_the_cent(people):
    cents = (people[[*PARTS, "annual_pay"]] * 100).round().astype("int64")
    assert (cents[PARTS].sum(axis=1) == cents["annual_pay"]).all()


def test_every_amount_falls_on_a_cent(people):
    for name in [*PARTS, "annual_pay", "base_pay_month"]:
        cents = people[name] * 100
        assert np.allclose(cents, cents.round(), atol=1e-6)


def test_a_whole_year_without_change_pays_twelve_months(company, people):
    year = company.company.reference_date.year
    first = pd.Timestamp(year, 1, 1)
    changes = company.career_events
    changed = changes[
        (changes["date"] > first)
        & changes["kind"].isin(
            ["raise", "catch_up_raise", "promotion", "job_change", "working_time_change"]
        )
    ]
    on_leave = company.absences[company.absences["kind"] == "parental_leave"]
    steady = people[
        (people["hire_date"] < first)
        & people["leave_date"].isna()
        & ~people["employee_id"].isin(set(changed["employee_id"]) | set(on_leave["employee_id"]))
    ]
    assert len(steady) > len(people) / 10
    assert (steady["base_pay"] - 12 * steady["base_pay_month"]).abs().max() < 0.005
    hours = steady["hours_per_week"] * 52 + steady["overtime_hours"]
    assert (steady["paid_hours"] - hours).abs().max() < 0.006


def test_hours_follow_the_working_time(people):
    assert (
        people["hours_per_week"] - FULL_TIME_WEEK * people["working_time_share"]
    ).abs().max() < 0.01
    year = FULL_TIME_WEEK * 52 + people["overtime_hours"]
    assert (people["paid_hours"] <= year + 0.01).all()
    assert (people["night_hours"] <= people["paid_hours"]).all()


def test_overtime_is_paid_when_it_is_done_and_only_then(people):
    assert ((people["overtime_pay"] > 0) == (people["overtime_hours"] > 0)).all()


def test_only_part_timers_have_a_reason_for_part_time(people):
    assert ((people["working_time_share"] < 1) == people["part_time_reason"].notna()).all()


def test_the_job_gives_the_family_the_category_and_the_grades(company, people):
    jobs = {job.code: job for job in company.company.jobs}
    for row in people.itertuples():
        job = jobs[row.job]
        assert (row.job_family, row.category) == (job.family, job.category)
        assert job.lowest_grade <= row.grade <= job.highest_grade


def test_no_two_people_are_twins(people):
    assert not people.drop(columns="employee_id").duplicated().any()
    assert not people[["birth_date", "hire_date"]].duplicated().any()


def test_numbers_follow_the_order_of_hiring(people):
    assert people["hire_date"].is_monotonic_increasing
    assert people["employee_id"].is_monotonic_increasing


def test_everyone_was_there_during_the_years_covered(company, people):
    assert (people["last_day"] >= pd.Timestamp(company.company.history_start)).all()
    assert (people["hire_date"] <= pd.Timestamp(company.company.reference_date)).all()


def test_real_pay_heaps_and_so_does_this(company):
    full_time = company.present().query("working_time_share == 1")
    assert full_time["base_pay_month"].duplicated().mean() > 0.3
    assert full_time["hire_date"].dt.day.eq(1).mean() > 0.3


def test_events_lie_inside_the_contract_and_the_years_covered(company, events):
    assert (events["date"] >= pd.Timestamp(company.company.history_start)).all()
    assert (events["date"] >= events["hire_date"]).all()
    assert (events["date"] <= events["last_day"]).all()


def test_everyone_has_one_beginning(events):
    beginnings = events[events["kind"].isin(["hire", "history_start"])]
    assert (beginnings.groupby("employee_id").size() == 1).all()
    assert beginnings["employee_id"].nunique() == events["employee_id"].nunique()
    hires = beginnings[beginnings["kind"] == "hire"]
    assert (hires["date"] == hires["hire_date"]).all()


def test_those_who_left_have_one_departure_on_that_day(people, events):
    departures = events[events["kind"] == "departure"]
    assert (departures["date"] == departures["leave_date"]).all()
    assert set(departures["employee_id"]) == set(people.dropna(subset="leave_date")["employee_id"])


def test_replaying_the_events_gives_the_last_situation(people, events):
    state: dict[str, dict[str, object]] = {}
    for event in events.itertuples():
        known = state.setdefault(event.employee_id, {})
        for name in ("job", "grade", "working_time"):
            before, after = getattr(event, f"{name}_before"), getattr(event, f"{name}_after")
            if pd.notna(before):
                assert known[name] == before
            if pd.notna(after):
                known[name] = after
        if pd.notna(event.contract_after):
            known["contract"] = event.contract_after
    for row in people.itertuples():
        known = state[row.employee_id]
        assert known["job"] == row.job
        assert known["grade"] == row.grade
        assert known["working_time"] == row.working_time_share
        assert known["contract"] == row.contract


def test_a_promotion_always_raises_the_grade(events):
    promotions = events[events["kind"] == "promotion"]
    assert (promotions["grade_after"] > promotions["grade_before"]).all()


def test_each_kind_of_event_says_what_it_is_about(events):
    told = {
        "raise": "raise_share",
        "catch_up_raise": "raise_share",
        "training": "training_hours",
        "contract_change": "contract_after",
        "working_time_change": "working_time_after",
    }
    for kind, column in told.items():
        rows = events[events["kind"] == kind]
        assert rows[column].notna().all()
        if column not in {"contract_after", "working_time_after"}:
            others = events[
                ~events["kind"].isin([one for one, name in told.items() if name == column])
            ]
            assert others[column].isna().all()


def test_no_event_happens_twice_the_same_day(events):
    assert not events.duplicated(["employee_id", "date", "kind"]).any()


def test_nobody_is_trained_while_absent(events, absences):
    trainings = events.loc[events["kind"] == "training", ["employee_id", "date"]]
    stops = absences.loc[absences["days"] > 0, ["employee_id", "first_day", "days"]]
    both = trainings.merge(stops, on="employee_id")
    last = both["first_day"] + pd.to_timedelta(both["days"] - 1, unit="D")
    assert not both["date"].between(both["first_day"], last).any()


def test_fixed_terms_last_at_most_eighteen_months(events):
    ended = events.query("kind == 'departure' and leave_reason == 'end_of_fixed_term'")
    assert years_between(ended["hire_date"], ended["leave_date"]).max() <= 1.51


def test_absences_lie_inside_the_contract(absences):
    assert (absences["first_day"] >= absences["hire_date"]).all()
    assert (absences["first_day"] <= absences["last_day"]).all()
    assert (absences["ends"].fillna(absences["first_day"]) <= absences["last_day"]).all()


def test_days_of_absence_are_counted_from_first_to_last(absences):
    over = absences.dropna(subset="ends")
    assert (over["days"] == (over["ends"] - over["first_day"]).dt.days + 1).all()
    going_on = absences[absences["ends"].isna() & (absences["days"] > 0)]
    until = (going_on["last_day"] - going_on["first_day"]).dt.days + 1
    assert (going_on["days"] == until).all()
    assert going_on["leave_date"].isna().all()


def test_only_accidents_can_be_without_stoppage(absences):
    assert set(absences.loc[absences["days"] == 0, "kind"]) <= {"work_accident"}


def test_nobody_is_absent_twice_at_a_time(absences):
    absences = absences.assign(
        until=absences["first_day"]
        + pd.to_timedelta((absences["days"] - 1).clip(lower=0), unit="D")
    )
    absences = absences.sort_values(["employee_id", "first_day"])
    same = absences["employee_id"] == absences["employee_id"].shift()
    assert (absences["first_day"] > absences["until"].shift())[same].all()


def test_maternity_is_of_women_and_paternity_of_men(absences):
    assert set(absences.loc[absences["kind"] == "maternity", "sex"]) <= {"women"}
    assert set(absences.loc[absences["kind"] == "paternity", "sex"]) <= {"men"}


def test_a_risk_is_named_for_accidents_and_diseases_of_work_alone(absences):
    named = absences["kind"].isin(["work_accident", "occupational_disease"])
    assert (absences["risk"].notna() == named).all()


def test_the_table_of_exposures_holds_each_job_and_both_sexes(company):
    exposures = company.exposures
    assert set(exposures["job"]) == {job.code for job in company.company.jobs}
    assert (exposures.groupby(["job", "risk"])["sex"].nunique() == 2).all()


def test_events_and_absences_are_numbered_in_the_order_of_days(company):
    assert company.career_events["date"].is_monotonic_increasing
    assert company.career_events["event_id"].is_monotonic_increasing
    assert company.absences["first_day"].is_monotonic_increasing
    assert company.absences["absence_id"].is_monotonic_increasing
