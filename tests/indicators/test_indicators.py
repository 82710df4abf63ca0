"""Indicators by group and sex, and gaps: by hand on a dozen people."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from tests.data.small_company import REFERENCE_DATE, person, small_company
from workshop_kit.errors import UnknownNameError
from workshop_kit.indicators import (
    AGE_BRACKETS,
    ANNUAL_PAY,
    COLUMNS,
    FULL_TIME_EQUIVALENT_PAY,
    GROUPINGS,
    HEADCOUNT,
    HOURLY_PAY,
    PAID_HOURS,
    age_brackets,
    break_down,
    codes_of,
    compute_gap,
)

# Four women and four men; nobody in the office; somebody who has left.
STAFF = small_company(
    person("women", "canning", pay=20_000, times=2),
    person("women", "labelling", pay=22_000),
    person("women", "lines", pay=13_000, share=0.5),
    person("men", "canning", pay=21_000),
    person("men", "lines", pay=27_000, times=3),
    person("men", "accounts", left="2024-05-31"),
)

ALL_INDICATORS = (HEADCOUNT, ANNUAL_PAY, HOURLY_PAY, FULL_TIME_EQUIVALENT_PAY, PAID_HOURS)


@pytest.mark.parametrize("indicator", ALL_INDICATORS, ids=lambda one: one.key)
@pytest.mark.parametrize("by", GROUPINGS)
def test_a_breakdown_always_has_the_same_columns_and_its_n(workforce, indicator, by):
    breakdown = break_down(workforce, indicator, by=by)
    assert tuple(breakdown.table.columns) == COLUMNS
    assert breakdown.n() == len(workforce.present())
    assert breakdown.n("women") + breakdown.n("men") == breakdown.n()


@pytest.mark.parametrize("by", GROUPINGS)
def test_shares_add_up_to_one(workforce, by):
    table = break_down(workforce, by=by).table
    assert table.groupby("group")["share_of_group"].sum().to_numpy() == pytest.approx(1)
    assert table.groupby("sex")["share_of_sex"].sum().to_numpy() == pytest.approx(1)


def test_a_head_count_by_hand():
    breakdown = break_down(STAFF, by="job_family")
    assert breakdown.groups == ("packing", "driving")
    assert breakdown.counts.tolist() == [[3, 1], [1, 3]]
    row = breakdown.row("packing", "women")
    assert (row["n"], row["value"]) == (3, 3)
    assert row["share_of_group"] == pytest.approx(0.75)
    assert row["share_of_sex"] == pytest.approx(0.75)


def test_a_family_can_be_opened():
    breakdown = break_down(STAFF, by="job", within="packing")
    assert breakdown.groups == ("canning", "labelling")
    assert breakdown.counts.tolist() == [[2, 1], [1, 0]]


def test_pay_by_hand():
    breakdown = break_down(STAFF, ANNUAL_PAY, by="job_family")
    assert breakdown.row("packing", "women")["value"] == pytest.approx((20_000 * 2 + 22_000) / 3)
    assert breakdown.row("driving", "men")["value"] == pytest.approx(27_000)


def test_a_value_of_nobody_is_missing_and_not_zero():
    breakdown = break_down(STAFF, ANNUAL_PAY, by="job", within="packing")
    row = breakdown.row("labelling", "men")
    assert row["n"] == 0
    assert np.isnan(row["value"])


def test_full_time_equivalent_pay_doubles_the_pay_of_half_a_time():
    breakdown = break_down(STAFF, FULL_TIME_EQUIVALENT_PAY, by="job_family")
    assert breakdown.row("driving", "women")["value"] == pytest.approx(26_000)


def test_someone_unpaid_all_year_is_not_counted_in_pay():
    staff = small_company(person("women", "canning", pay=0), person("men", "canning"))
    staff.employees.loc[0, "paid_hours"] = 0
    breakdown = break_down(staff, HOURLY_PAY, by="job")
    assert breakdown.row("canning", "women")["n"] == 0
    assert break_down(staff, by="job").row("canning", "women")["n"] == 1


def test_the_order_of_people_changes_nothing():
    shuffled = small_company(
        person("men", "lines", pay=27_000, times=3),
        person("women", "lines", pay=13_000, share=0.5),
        person("women", "labelling", pay=22_000),
        person("men", "canning", pay=21_000),
        person("women", "canning", pay=20_000, times=2),
    )
    expected = break_down(STAFF, ANNUAL_PAY, by="job").table
    pd.testing.assert_frame_equal(break_down(shuffled, ANNUAL_PAY, by="job").table, expected)


def test_the_gap_is_positive_when_men_have_more():
    gap = compute_gap(STAFF, ANNUAL_PAY)
    women, men = (20_000 * 2 + 22_000 + 13_000) / 4, (21_000 + 27_000 * 3) / 4
    assert (gap.compared_value, gap.reference_value) == pytest.approx((women, men))
    assert gap.difference == pytest.approx(men - women)
    assert gap.share == pytest.approx((men - women) / men)
    assert (gap.n_compared, gap.n_reference) == (4, 4)


def test_swapping_the_groups_changes_the_sign_and_the_denominator():
    gap = compute_gap(STAFF, ANNUAL_PAY)
    swapped = compute_gap(STAFF, ANNUAL_PAY, reference="women", compared="men")
    assert swapped.difference == pytest.approx(-gap.difference)
    assert swapped.share == pytest.approx(-gap.difference / gap.compared_value)


def test_a_gap_with_nobody_on_one_side_is_missing():
    gap = compute_gap(small_company(person("women", "canning")), ANNUAL_PAY)
    assert gap.n_reference == 0
    assert np.isnan(gap.share)


@pytest.mark.parametrize(
    ("born", "bracket"),
    [
        ("1996-01-01", "under_30"),
        ("1995-12-31", "30_to_39"),
        ("1986-01-01", "30_to_39"),
        ("1985-12-31", "40_to_49"),
        ("1976-01-01", "40_to_49"),
        ("1975-12-31", "50_and_over"),
    ],
)
def test_age_brackets_turn_on_the_birthday(born, bracket):
    births = pd.DataFrame({"birth_date": pd.to_datetime([born])})
    assert age_brackets(births, REFERENCE_DATE).tolist() == [bracket]


def test_someone_born_on_29_february_gets_older_on_1_march():
    births = pd.DataFrame({"birth_date": pd.to_datetime(["1996-02-29"])})
    assert age_brackets(births, date(2026, 2, 28)).tolist() == ["under_30"]
    assert age_brackets(births, date(2026, 3, 1)).tolist() == ["30_to_39"]


def test_groups_come_in_the_order_in_which_a_reader_expects_them(workforce):
    assert codes_of(workforce, "age_bracket") == AGE_BRACKETS
    assert codes_of(workforce, "category")[0] == "manual_workers"
    families = tuple(family.code for family in workforce.company.job_families)
    assert codes_of(workforce, "job_family") == families


@pytest.mark.parametrize(
    "ask",
    [
        lambda: break_down(STAFF, by="nationality"),
        lambda: break_down(STAFF, by="job", within="nursing"),
        lambda: compute_gap(STAFF, ANNUAL_PAY, compared="woman"),
    ],
)
def test_an_unknown_word_is_an_error_that_lists_the_known_ones(ask):
    with pytest.raises(UnknownNameError) as error:
        ask()
    assert error.value.values["known"]


@pytest.mark.parametrize(
    "indicator", [ANNUAL_PAY, HOURLY_PAY, FULL_TIME_EQUIVALENT_PAY, PAID_HOURS], ids=lambda i: i.key
)
def test_an_indicator_reads_the_columns_that_it_names_and_no_other(indicator):
    people = STAFF.present()
    whole = indicator.of_each(people)
    assert indicator.of_each(people[list(indicator.columns)]).equals(whole)
