"""Pay: who is paid all year, what log pay is the sum of, and what prices its factors."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm

from tests.explanations.small_company import company_of, material_of, person
from workshop_kit.explanations.account import LINKS
from workshop_kit.explanations.pay import account_of_pay, paid_all_year
from workshop_kit.indicators import person_years

PAY, BASE, GROUP, HOURS, LEAVE = range(5)
SENIORITY, HARDSHIP, NIGHT, OVERTIME = range(5, 9)
TRAININGS, LEAVES, TENURE, LONG_ABSENCES, PART_TIME_YEARS = range(9, 14)


def leave(place, first_day, days, kind="parental_leave"):
    return {"employee_id": f"P{place}", "first_day": first_day, "kind": kind, "days": days}


def two_and_two(**others):
    return company_of(
        person("women", "canning", times=2), person("men", "canning", times=2), **others
    )


def people_of(paid):
    return paid.people["employee_id"].tolist()


def counts_of(material):
    return np.ones((1, len(material.people.is_reference)))


def account_of(material):
    shares = np.array([[0.0, 1.0, 0.0, 0.0, 0.0]])
    return account_of_pay(material.rows["pay"], counts_of(material), shares)


def test_whoever_was_hired_in_the_year_was_not_paid_all_year():
    workforce = company_of(
        person("women", "canning", hired="2024-12-31"),
        person("women", "canning", hired="2025-01-01"),
        person("men", "canning", hired="2025-06-01"),
        person("men", "canning"),
    )
    paid = paid_all_year(workforce)
    assert people_of(paid) == ["P0", "P3"]
    assert paid.n_excluded == {"not_paid_all_year": 2}


def test_leavers_are_not_counted_among_those_left_out():
    workforce = company_of(person("women", "canning"), person("men", "canning", left="2025-11-30"))
    paid = paid_all_year(workforce)
    assert people_of(paid) == ["P0"]
    assert paid.n_excluded == {}


@pytest.mark.parametrize(("days", "is_in"), [(182, True), (183, False), (184, False)])
def test_half_a_year_of_unpaid_leave_is_too_much(days, is_in):
    paid = paid_all_year(two_and_two(absences=[leave(0, "2025-02-01", days)]))
    assert ("P0" in people_of(paid)) == is_in
    assert paid.n_excluded == ({} if is_in else {"long_unpaid_leave": 1})


def test_unpaid_days_are_those_of_the_year_and_of_parental_leave_alone():
    absences = [
        # 2024 has 366 days: 200 of them from 15 June, then January to March.
        leave(0, "2024-06-15", 200 + 31 + 28 + 31),
        leave(1, "2025-01-01", 10),
        leave(1, "2025-12-22", 20),
        leave(2, "2025-01-01", 300, kind="sickness"),
    ]
    paid = paid_all_year(two_and_two(absences=absences))
    assert paid.people["unpaid_days"].tolist() == [90, 20, 0, 0]


def test_each_person_left_out_is_counted_once_by_the_first_reason():
    workforce = company_of(person("women", "canning", times=5), person("men", "canning", times=4))
    people = workforce.employees
    people.loc[0, "paid_hours"] = 0.0
    people.loc[1, ["paid_hours", "overtime_hours"]] = 40.0
    people.loc[2, ["base_pay", "bonus"]] = 0.0
    people.loc[3, ["paid_hours", "base_pay"]] = 0.0
    people.loc[5, "base_pay"] = np.nan
    paid = paid_all_year(workforce)
    assert paid.n_excluded == {"no_paid_hours": 3, "no_pay": 2}
    assert people_of(paid) == ["P4", "P6", "P7", "P8"]


def test_a_bonus_alone_is_pay():
    workforce = two_and_two()
    workforce.employees.loc[0, "base_pay"] = 0.0
    workforce.employees.loc[0, "bonus"] = 100.0
    assert paid_all_year(workforce).n_excluded == {}


def test_the_columns_of_a_person_are_found_by_hand():
    workforce = two_and_two(absences=[leave(0, "2025-01-01", 73)])
    money = {
        "base_pay": 18_000.0,
        "bonus": 2_000.0,
        "seniority_premium": 1_000.0,
        "hardship_premium": 500.0,
        "night_premium": 300.0,
        "overtime_pay": 200.0,
    }
    workforce.employees.loc[0, list(money)] = list(money.values())
    workforce.employees.loc[0, ["paid_hours", "overtime_hours"]] = [1000.0, 50.0]
    row = material_of(workforce).rows["pay"].values[0]
    assert row[PAY] == pytest.approx(np.log(22_000))
    assert row[BASE] == pytest.approx(np.log(20_000 / 950))
    assert row[GROUP] == 0
    # A fifth of the year was not paid: her hours are as of 1,250 a year.
    assert row[HOURS] == pytest.approx(np.log(1250))
    assert row[LEAVE] == pytest.approx(np.log(0.8))
    # 2,000 of premiums add log(1.1), shared out like the amounts.
    premiums = np.log(1.1) * np.array([0.5, 0.25, 0.15, 0.1])
    assert row[[SENIORITY, HARDSHIP, NIGHT]] == pytest.approx(premiums[:3])
    assert row[OVERTIME] == pytest.approx(premiums[3] + np.log(0.95))


def test_the_past_is_that_of_the_years_covered():
    events = [
        {"employee_id": "P0", "date": "2019-05-01", "kind": "training", "training_hours": 35.0},
        {"employee_id": "P0", "date": "2022-05-01", "kind": "training", "training_hours": 40.0},
        {"employee_id": "P0", "date": "2023-05-01", "kind": "training", "training_hours": 34.0},
    ]
    absences = [
        leave(0, "2020-11-01", 90),
        leave(0, "2017-03-01", 61, kind="sickness"),
        leave(2, "2017-03-01", 60, kind="sickness"),
    ]
    workforce = company_of(
        person("women", "canning"),
        person("women", "canning", share=0.8, hired="2023-01-01"),
        person("men", "canning", times=2),
        events=events,
        absences=absences,
    )
    rows = material_of(workforce).rows["pay"].values
    assert rows[:, TRAININGS].tolist() == [2, 0, 0, 0]
    # The leave of 2020 goes on in 2021: two years held some.
    assert rows[:, LEAVES].tolist() == [2, 0, 0, 0]
    assert rows[:, LONG_ABSENCES].tolist() == [1, 0, 0, 0]
    assert rows[:, PART_TIME_YEARS].tolist() == [0, 3, 0, 0]
    on_new_year = [(np.datetime64("2025-01-01") - np.datetime64("2010-03-01")).astype(int)]
    assert rows[0, TENURE] == pytest.approx(on_new_year[0] / 365.25)


def test_log_pay_is_the_sum_of_hours_leave_premiums_and_base_for_each_person(materials):
    for name, material in materials.items():
        rows = material.rows["pay"].values
        parts = rows[:, [BASE, HOURS, LEAVE, SENIORITY, HARDSHIP, NIGHT, OVERTIME]]
        assert rows[:, PAY] == pytest.approx(parts.sum(axis=1), abs=1e-12), name


def test_premiums_in_logs_add_up_to_what_they_add_to_regular_pay(materials):
    for name, material in materials.items():
        rows = material.rows["pay"]
        paid = paid_all_year(material.workforce).people
        place = dict(zip(rows.person.tolist(), rows.values, strict=True))
        rows = np.array([place[material.people.place[one]] for one in paid["employee_id"]])
        amounts = paid[["seniority_premium", "hardship_premium", "night_premium", "overtime_pay"]]
        regular = paid["base_pay"] + paid["bonus"]
        together = np.log1p(amounts.sum(axis=1) / regular)
        dilution = np.log1p(-paid["overtime_hours"] / paid["paid_hours"])
        found = rows[:, SENIORITY : OVERTIME + 1].sum(axis=1)
        assert found == pytest.approx((together + dilution).to_numpy(), abs=1e-12), name


def test_the_gap_is_that_of_the_logs_of_annual_pay(materials):
    for name, material in materials.items():
        paid = paid_all_year(material.workforce).people
        logs = np.log(paid["annual_pay"]).groupby(paid["sex"].astype("str")).mean()
        # Tables hold cents.
        assert account_of(material).gap[0] == pytest.approx(
            logs["men"] - logs["women"], abs=1e-5
        ), name


def test_what_is_a_term_of_log_pay_is_counted_one_for_one(material):
    rows = material.rows["pay"]
    account = account_of(material)
    is_man = material.people.is_reference[rows.person]
    for key, column in {
        "hours": HOURS,
        "unpaid_leave": LEAVE,
        "seniority_premium": SENIORITY,
        "hardship_premium": HARDSHIP,
        "night_premium": NIGHT,
        "overtime": OVERTIME,
    }.items():
        men, women = (
            np.average(rows.values[who, column], weights=rows.weight[who])
            for who in (is_man, ~is_man)
        )
        amount = account.amounts[0, :, account.variables.index(key)].sum()
        assert amount == pytest.approx(men - women, abs=1e-12), key


@pytest.mark.parametrize(
    ("variable", "axis"),
    [
        ("hours", "time"),
        ("unpaid_leave", "careers"),
        ("seniority_premium", "careers"),
        ("hardship_premium", "conditions"),
        ("night_premium", "time"),
        ("overtime", "time"),
        ("qualifying_training", "careers"),
        ("parental_leaves", "careers"),
        ("tenure", "careers"),
        ("long_absences", "conditions"),
        ("part_time_years", "time"),
        ("rest", "unexplained"),
    ],
)
def test_each_variable_belongs_to_an_axis(material, variable, axis):
    account = account_of(material)
    assert account.axes[account.variables.index(variable)] == axis


def test_base_pay_is_priced_as_by_statsmodels_within_the_jobs_held(material):
    rows = material.rows["pay"]
    factors = (TRAININGS, LEAVES, TENURE, LONG_ABSENCES, PART_TIME_YEARS)
    jobs = np.eye(rows.n_jobs)[rows.job]
    design = np.column_stack(
        [rows.values[:, GROUP], rows.values[:, list(factors)], jobs[:, jobs.any(axis=0)]]
    )
    peer = sm.WLS(rows.values[:, BASE], design, weights=rows.weight).fit().params[1:6]
    account = account_of(material)
    is_man = material.people.is_reference[rows.person]
    names = (
        "qualifying_training",
        "parental_leaves",
        "tenure",
        "long_absences",
        "part_time_years",
    )
    for key, column, price in zip(names, factors, peer, strict=True):
        men, women = (
            np.average(rows.values[who, column], weights=rows.weight[who])
            for who in (is_man, ~is_man)
        )
        amount = account.amounts[0, :, account.variables.index(key)].sum()
        assert amount == pytest.approx(price * (men - women), abs=1e-9), key


def hours_by_link(*people):
    account = account_of(material_of(company_of(*people)))
    hours = account.amounts[0, :, account.variables.index("hours")]
    return dict(zip(LINKS, hours, strict=True))


def test_hours_that_go_with_the_job_of_entry_are_owed_to_the_entry():
    # Everyone in canning works half time; three women in four are there, one man in four.
    new = {"hired": "2017-01-01"}
    found = hours_by_link(
        person("women", "canning", times=3, share=0.5, **new),
        person("women", "lines", **new),
        person("men", "canning", share=0.5, **new),
        person("men", "lines", times=3, **new),
    )
    assert found == pytest.approx({"entry": np.log(2) / 2, "moves": 0, "own": 0}, abs=1e-12)


def test_hours_that_differ_within_a_job_are_its_own():
    new = {"hired": "2017-01-01"}
    found = hours_by_link(
        person("women", "canning", times=3, share=0.5, **new),
        person("men", "canning", times=3, **new),
        person("women", "lines", times=3, **new),
        person("men", "lines", times=3, **new),
    )
    assert found == pytest.approx({"entry": 0, "moves": 0, "own": np.log(2) / 2}, abs=1e-12)


def test_the_rows_are_people_shared_out_between_their_jobs_of_entry(materials):
    for name, material in materials.items():
        rows = material.rows["pay"]
        assert rows.each == 1, name
        paid = paid_all_year(material.workforce).people
        by_person = np.bincount(rows.person, rows.weight)
        assert by_person[by_person > 0] == pytest.approx(np.ones(len(paid))), name


def test_part_time_years_are_counted_under_contract(material):
    years = person_years(material.workforce)
    rows = material.rows["pay"]
    is_part_time = years["working_time_share"] < 1
    time = years["years_under_contract"].where(is_part_time, 0.0).groupby(years["employee_id"])
    expected = time.sum()
    names = material.workforce.employees["employee_id"].to_numpy()[rows.person]
    assert rows.values[:, PART_TIME_YEARS] == pytest.approx(expected[names].to_numpy())
