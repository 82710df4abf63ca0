"""The compared situation of the BDESE: by hand, against the kit's own axes, and what is missing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.data.small_company import happened, person, small_company
from tests.indicators.families import shuffled
from workshop_kit.axes.flows import hires_and_leavers, leavers_by_reason
from workshop_kit.data import load_workforce
from workshop_kit.indicators import break_down, people_of
from workshop_kit.legal.bdese import compared_situation
from workshop_kit.legal.bdese_tables import LARGE, PLACES, SMALL
from workshop_kit.legal.rules import rule
from workshop_kit.outcomes.career import PROMOTIONS

PACKERS = small_company(
    person("women", "canning", pay=24_000, times=5),
    person("women", "canning", pay=12_000, share=0.6, times=1),
    person("men", "canning", pay=30_000, times=4),
    person("men", "accounts", pay=36_000, times=3),
    person("women", "accounts", pay=36_000, times=2, hired="2025-02-01"),
    person("men", "lines", left="2025-09-30"),
)


def cells(table, measure: str) -> dict[str, tuple[float, float]]:
    """Give the values of a measure by group, women first."""
    return {
        row.group: (row.women.value, row.men.value)
        for row in table.rows
        if row.measure == measure
    }  # fmt: skip


@pytest.fixture(scope="module")
def large():
    return compared_situation(load_workforce("halles-du-raz"))


# --- which tables


@pytest.mark.parametrize(
    ("headcount", "size", "article"),
    [(299, "small", "R. 2312-8"), (300, "large", "R. 2312-9"), (301, "large", "R. 2312-9")],
)
def test_three_hundred_people_ask_for_the_large_tables(headcount, size, article):
    situation = compared_situation(PACKERS, headcount=headcount)
    assert (situation.size, {one.article for one in situation.tables}) == (size, {article})
    assert rule("bdese.large_from_headcount").value == 300


# facts.md 2d: every part of R. 2312-9 has a table, filled or by hand.
SECTIONS = ["I-A-a", "I-A-b", "I-A-c", "I-A-d", "I-A-e", "I-B-a", "I-B-b", "I-B-c", "I-B-d"]
SECTIONS += ["I-C", "I-D", "II-A", "II-B", "III"]


def test_every_part_of_the_large_article_has_its_table():
    assert list(dict.fromkeys(one.section for one in LARGE)) == SECTIONS


def test_the_small_article_has_its_two_parts_and_all_its_subjects():
    assert list(dict.fromkeys(one.section for one in SMALL)) == ["A", "B"]
    keys = {one.key for one in SMALL}
    assert keys >= {"hires", "training", "promotions", "qualification", "classification"}
    assert keys >= {"conditions", "health", "pay_by_category", "balance", "board", "strategy"}
    assert keys >= {"by_age", "by_qualification", "by_seniority", "promotion_rates"}


def test_what_the_data_cannot_fill_is_listed_with_where_to_find_it(large):
    found = {one.key: one.place for one in large.missing}
    assert found["disease_names"] == "occupational_health"
    assert found["training_kinds"] == "training_plan"
    assert found["return_examinations"] == "occupational_health"
    assert found["paid_leave"] == "payroll"
    assert set(found.values()) <= set(PLACES)


def test_a_table_without_any_line_says_what_to_write_in_it():
    for spec in (*SMALL, *LARGE):
        assert spec.measures or spec.by_hand, spec.key


# --- by hand


def test_people_are_counted_by_contract_and_working_time():
    situation = compared_situation(PACKERS, headcount=300)
    held = cells(situation.table("headcount"), "headcount_permanent")
    assert held == {"manual_workers": (6, 4), "clerical_workers": (2, 3)}
    time = situation.table("working_time")
    assert cells(time, "full_time")["manual_workers"] == (5, 4)
    assert cells(time, "part_time_20_to_30")["manual_workers"] == (1, 0)
    assert cells(time, "part_time_other")["manual_workers"] == (0, 0)


@pytest.mark.parametrize(("hours", "measure"), [(19.9, "part_time_other"),
    (20, "part_time_20_to_30"), (30, "part_time_20_to_30"), (30.1, "part_time_other")])  # fmt: skip
def test_part_time_is_cut_at_20_and_at_30_hours(hours, measure):
    staff = small_company(person("women", "canning", share=0.6))
    staff = replace(staff, employees=staff.employees.assign(hours_per_week=float(hours)))
    table = compared_situation(staff, headcount=300).table("working_time")
    assert cells(table, measure)["manual_workers"] == (1, 0)


def test_pay_is_that_of_a_full_time_month():
    staff = small_company(
        person("women", "canning", pay=24_000, times=5),
        person("women", "canning", pay=12_000, share=0.6),
        person("men", "canning", pay=30_000, times=4),
    )
    pay = cells(compared_situation(staff).table("pay_by_category"), "monthly_pay")
    # Five at 24,000, and one whose 12,000 for 60 % make 20,000.
    assert pay["manual_workers"] == pytest.approx(((5 * 24_000 + 20_000) / 6 / 12, 2_500))


def test_hires_and_departures_of_the_year_are_counted():
    situation = compared_situation(PACKERS, headcount=300)
    assert cells(situation.table("hires"), "hired_permanent")["clerical_workers"] == (2, 0)
    gone = situation.table("departures").rows
    (row,) = [row for row in gone if row.men.status == "too_few"]
    assert (row.measure, row.group, row.men.n) == ("gone_resignation", "manual_workers", None)


def test_two_women_hide_their_pay_and_two_sick_people_even_their_number():
    staff = happened(
        PACKERS,
        absences=[
            {"employee_id": f"P{place}", "first_day": "2025-03-03", "kind": "sickness", "days": 9}
            for place in (0, 1)
        ],
    )
    situation = compared_situation(staff)
    pay = [row for row in situation.table("pay_by_category").rows if row.group != "manual_workers"]
    assert [(row.women.status, row.women.n) for row in pay] == [("too_few", 2)]
    sick = [row for row in situation.table("health").rows if row.measure == "sick_leaves"]
    assert next((row.women.status, row.women.n) for row in sick) == ("too_few", None)
    assert all(np.isnan(row.women.value) for row in (pay[0], sick[0]))


def test_the_mean_of_the_other_category_is_hidden_with_it():
    # Two women in the office: the mean of all women and that of the packers would give theirs.
    manual, office = compared_situation(PACKERS).table("pay_by_category").rows
    assert (manual.women.status, office.women.status) == ("complement", "too_few")
    assert (manual.men.status, office.men.status) == ("shown", "shown")


def test_five_people_may_be_shown_ill_and_four_may_not():
    for n, status in ((4, "too_few"), (5, "shown")):
        ill = [
            {"employee_id": f"P{place}", "first_day": "2025-03-03", "kind": "sickness", "days": 3}
            for place in range(n)
        ]
        rows = compared_situation(happened(PACKERS, absences=ill)).table("health").rows
        row = next(row for row in rows if row.measure == "sick_leaves")
        assert (row.women.status, row.unit) == (status, "events")


def test_time_in_a_grade_starts_again_with_a_promotion():
    staff = happened(
        small_company(person("women", "canning", hired="2016-01-01", times=3)),
        [
            {
                "employee_id": f"P{place}", "date": "2023-12-31", "kind": "promotion",
                "grade_before": 1, "grade_after": 2,
            }
            for place in range(3)
        ],
        absences=[{"employee_id": "P0", "first_day": "2020-01-01", "kind": "sickness", "days": 1}],
    )  # fmt: skip
    table = compared_situation(staff, headcount=300).table("seniority_by_grade")
    assert cells(table, "years_in_grade")["1"][0] == pytest.approx(2, abs=0.01)
    assert cells(table, "seniority_years")["1"][0] == pytest.approx(10, abs=0.01)


@pytest.mark.parametrize(("left_job", "years"), [("accounts", 2), ("labelling", 10)])
def test_time_in_a_category_starts_again_only_with_another_category(left_job, years):
    moves = [
        {
            "employee_id": f"P{place}", "date": "2023-12-31", "kind": "job_change",
            "job_before": left_job, "job_after": "canning",
        }
        for place in range(3)
    ]  # fmt: skip
    staff = happened(
        small_company(person("women", "canning", hired="2016-01-01", times=3)),
        moves,
        absences=[{"employee_id": "P0", "first_day": "2020-01-01", "kind": "sickness", "days": 1}],
    )
    table = compared_situation(staff, headcount=300).table("seniority_by_category")
    women, _ = cells(table, "years_in_category")["manual_workers"]
    assert women == pytest.approx(years, abs=0.01)


@pytest.mark.parametrize(
    ("hired", "bracket"),
    [
        ("2023-01-02", "under_3_years"),
        ("2022-12-31", "3_to_9_years"),
        ("2016-01-02", "3_to_9_years"),
        ("2015-12-31", "10_to_19_years"),
        ("2005-12-30", "20_years_and_over"),
    ],
)
def test_seniority_is_cut_at_3_10_and_20_years(hired, bracket):
    staff = small_company(person("women", "canning", hired=hired, times=3))
    rows = compared_situation(staff).table("by_seniority").rows
    assert [row.group for row in rows if row.women.n and row.unit == "euros"] == [bracket]


def test_changes_of_working_time_are_counted_both_ways():
    moves = [
        {
            "employee_id": f"P{place}", "date": "2025-05-01", "kind": "working_time_change",
            "working_time_before": before, "working_time_after": after,
        }
        for place, before, after in (
            (0, 1.0, 0.8), (1, 1.0, 0.8), (2, 1.0, 0.8), (3, 0.8, 1.0), (4, 0.8, 1.0), (6, 0.8, 1.0)
        )
    ]  # fmt: skip
    quiet = [{"employee_id": "P0", "first_day": "2020-01-01", "kind": "sickness", "days": 1}]
    table = compared_situation(happened(PACKERS, moves, absences=quiet)).table("balance")
    assert cells(table, "moved_to_part_time")["manual_workers"] == (3, 0)
    back = next(row for row in table.rows if row.measure == "back_to_full_time")
    assert (back.women.status, back.men.status) == ("too_few", "too_few")


# --- against what the kit computes elsewhere


def test_hires_and_departures_are_those_of_the_axis_of_mix(workforce):
    flows = hires_and_leavers(workforce, years=1, by="category")
    situation = compared_situation(workforce, headcount=300)
    hired = sum(row.women.value + row.men.value for row in situation.table("hires").rows)
    assert hired == flows.hires.n()
    reasons = leavers_by_reason(workforce, years=1)
    shown = [row for row in situation.table("departures").rows if row.women.status == "shown"]
    for reason in {row.measure.removeprefix("gone_") for row in shown}:
        rows = [row for row in shown if row.measure == f"gone_{reason}"]
        if reason in reasons.groups and len(rows) == 4:
            assert sum(row.women.value for row in rows) <= reasons.row(reason, "women")["n"]


def test_promotion_rates_count_the_promotions_that_the_outcome_counts(workforce):
    rate = PROMOTIONS[0]
    breakdown = break_down(workforce, rate, by="category", years=1)
    table = compared_situation(workforce).table("promotions")
    for code, (women, men) in cells(table, "promotions").items():
        assert women == breakdown.row(code, "women")["events"]
        assert men == breakdown.row(code, "men")["events"]


def test_ten_people_have_the_ten_highest_pays(large):
    ((women, men),) = cells(large.table("highest_paid"), "highest_pay").values()
    assert women + men == pytest.approx(10)


def test_contracts_working_times_and_grades_each_add_up_to_the_people_present(large):
    staff = load_workforce("halles-du-raz")
    totals = {
        measures: sum(
            row.women.value + row.men.value
            for table in large.tables
            for row in table.rows
            if row.measure in measures and table.by in {"category"}
        )
        for measures in (
            ("headcount_permanent", "headcount_fixed_term"),
            ("full_time", "part_time_20_to_30", "part_time_other"),
            ("headcount",),
        )
    }
    assert set(totals.values()) == {len(people_of(staff))}


def test_the_order_of_the_tables_changes_nothing(workforce):
    situation, other = compared_situation(workforce), compared_situation(shuffled(workforce))
    for mine, theirs in zip(situation.tables, other.tables, strict=True):
        for row, same in zip(mine.rows, theirs.rows, strict=True):
            assert (row.measure, row.group, row.women.status) == (
                same.measure, same.group, same.women.status,
            )  # fmt: skip
            values = [(one.women.value, one.men.value) for one in (row, same)]
            np.testing.assert_allclose(*values, rtol=1e-12)


def test_promotion_rates_are_told_year_by_year(workforce):
    table = compared_situation(workforce).table("promotion_rates")
    last = workforce.company.reference_date.year
    assert sorted({row.period.last.year for row in table.rows}) == [last - 2, last - 1, last]


def test_the_floor_is_raised_for_a_company_that_exists_and_never_lowered():
    real = replace(PACKERS, company=replace(PACKERS.company, is_simulated=False))
    assert (compared_situation(PACKERS).fewest, compared_situation(real).fewest) == (3, 5)
    assert compared_situation(PACKERS, fewest=1).fewest == 3
    assert compared_situation(PACKERS, fewest=10).fewest_for_health == 10
