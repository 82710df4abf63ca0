"""What the tables of every company must hold besides the rows of `test_rows`.

Identifiers, amounts, dates and grades, through the public reading of the tables alone.
"""

from __future__ import annotations

import re

import pandas as pd
import pytest

from workshop_kit.data import Workforce, list_workforces, load_schema, load_workforce
from workshop_kit.simulation import load_profile

DATES = [
    (table.name, column.name)
    for table in load_schema().tables
    for column in table.columns
    if column.kind == "date"
]
NUMBERS = [
    (table.name, column.name)
    for table in load_schema().tables
    for column in table.columns
    if column.kind in {"number", "integer"}
]


@pytest.fixture(scope="module", params=list_workforces())
def company(request) -> Workforce:
    return load_workforce(request.param)


def test_no_date_lies_in_the_future_or_before_anyone_was_born(company):
    end = pd.Timestamp(company.company.reference_date)
    for table, column in DATES:
        days = company.table(table)[column].dropna()
        assert days.max() <= end, (table, column)
        assert days.min() >= pd.Timestamp(1930, 1, 1), (table, column)


def test_no_number_is_negative(company):
    for table, column in NUMBERS:
        numbers = company.table(table)[column].dropna()
        assert numbers.empty or numbers.min() >= 0, (table, column)


def test_identifiers_are_the_letters_of_the_company_and_a_number_without_gap(company):
    prefix = load_profile(company.name).id_prefix
    ids = company.employees["employee_id"]
    assert ids.is_unique
    assert all(re.fullmatch(rf"{prefix}\d{{4}}", one) for one in ids)
    assert ids.str[len(prefix) :].astype(int).tolist() == list(range(1, len(ids) + 1))


def test_a_promotion_changes_the_grade_from_that_day(company):
    promotions = company.career_events.query("kind == 'promotion'")
    opens = pd.Timestamp(company.company.history_start)
    for event in promotions[promotions["date"] > opens].tail(8).itertuples():
        eve = company.present((event.date - pd.Timedelta(days=1)).date())
        day = company.present(event.date.date())
        grade_before, grade = (
            people.set_index("employee_id")["grade"].loc[event.employee_id] for people in (eve, day)
        )
        assert (grade_before, grade) == (event.grade_before, event.grade_after)


def test_pay_follows_the_hours(company):
    people = company.employees
    is_paid = people["paid_hours"] > 0
    assert (people.loc[~is_paid, "base_pay"] == 0).all()
    paid = people[is_paid]
    hourly = paid["base_pay"] / (paid["paid_hours"] - paid["overtime_hours"])
    by_month = paid["base_pay_month"] / (paid["hours_per_week"] * 52 / 12)
    # A promotion in the year pays some months at the earlier rate: never far below.
    assert (hourly / by_month).between(0.6, 1.001).all()


def test_someone_is_present_on_every_day_of_the_history(company):
    start, end = company.company.history_start, company.company.reference_date
    for day in pd.date_range(start, end, periods=5):
        headcount = len(company.present(day.date()))
        assert headcount == pytest.approx(company.company.headcount, rel=0.25)


def test_people_leave_and_others_come(company):
    people = company.employees
    assert people["leave_date"].notna().sum() > len(company.present()) / 4
    assert people["leave_reason"].nunique() >= 4


def test_the_reference_date_finds_the_headcount_that_the_company_says(company):
    assert len(company.present()) == company.company.headcount


def test_ages_and_lengths_of_service_spread_without_a_pile(company):
    present = company.present()
    births = present["birth_date"].dt.year.value_counts(normalize=True)
    assert births.max() < 0.12
    assert present["birth_date"].dt.day_of_year.value_counts().max() <= max(5, len(present) / 20)
