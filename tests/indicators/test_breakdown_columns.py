"""The columns that every breakdown has: events, time at risk, hidden values, people left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from tests.data.small_company import COMPANY, happened, person, small_company
from workshop_kit.axes.time import TIME
from workshop_kit.indicators import (
    ANNUAL_PAY,
    FEWEST_SHOWN,
    HEADCOUNT,
    HOURLY_PAY,
    break_down,
    break_family_down,
    compute_gap,
    fewest_shown,
    period_of,
)
from workshop_kit.outcomes.career import CAREER
from workshop_kit.outcomes.pay import PAY

BY_KEY = {indicator.key: indicator for indicator in (*TIME, *PAY, *CAREER)}


# Five women and four men packing, one woman driving.
def staff(*, is_simulated: bool = True):
    workforce = small_company(
        person("women", "canning", pay=20_000, times=4),
        person("women", "canning", pay=10_000, share=0.5),
        person("men", "canning", pay=21_000, times=4),
        person("women", "lines", pay=27_000),
    )
    return replace(workforce, company=replace(COMPANY, is_simulated=is_simulated))


def test_a_share_counts_people_and_a_mean_counts_nothing():
    share = break_down(staff(), BY_KEY["part_time"], by="job").row("canning", "women")
    assert (share["events"], share["at_risk"], share["value"]) == (1, 5, 0.2)
    mean = break_down(staff(), ANNUAL_PAY, by="job").row("canning", "women")
    assert np.isnan(mean["events"])
    assert mean["at_risk"] == 5


def test_a_rate_adds_events_and_time_up():
    climbed = happened(
        small_company(person("women", "canning", hired="2012-01-01", times=2)),
        [
            {
                "employee_id": "P0",
                "date": "2020-01-01",
                "kind": "promotion",
                "grade_before": 1,
                "grade_after": 2,
            }
        ],
    )
    row = break_down(climbed, BY_KEY["promotion_rate"], by="job").row("canning", "women")
    assert (row["n"], row["events"], row["at_risk"]) == (2, 1, 20)
    assert row["value"] == pytest.approx(1 / 20)


def test_a_median_is_that_of_each_cell():
    table = break_down(staff(), BY_KEY["median_annual_pay"], by="job")
    assert table.row("canning", "women")["value"] == 20_000
    assert table.row("canning", "men")["value"] == 21_000
    assert np.isnan(table.row("lines", "men")["value"])


def test_a_person_of_several_years_counts_once_in_a_group_and_once_in_each():
    moved = happened(
        small_company(
            person("women", "lines", hired="2012-01-01"),
            moves=[{"place": 0, "hired_as": {"kind": "history_start", "job_after": "canning"}}],
        ),
        [
            {
                "employee_id": "P0",
                "date": "2020-06-01",
                "kind": "job_change",
                "job_before": "canning",
                "job_after": "lines",
            }
        ],
    )
    breakdown = break_down(moved, BY_KEY["promotion_rate"], by="job")
    assert [breakdown.row(job, "women")["n"] for job in ("canning", "lines")] == [1, 1]
    assert [breakdown.row(job, "women")["at_risk"] for job in ("canning", "lines")] == [5, 5]
    assert breakdown.n_left_out == 0


def test_people_without_hours_are_left_out_and_counted():
    unpaid = staff()
    unpaid.employees.loc[0, "paid_hours"] = 0
    breakdown = break_down(unpaid, HOURLY_PAY, by="job")
    assert (breakdown.n("women"), breakdown.n_left_out) == (5, 1)
    gap = compute_gap(unpaid, HOURLY_PAY)
    assert (gap.left_out_compared, gap.left_out_reference) == (1, 0)


def test_nothing_is_hidden_in_a_simulated_company_unless_asked():
    assert fewest_shown(staff()) == 0
    assert not break_down(staff(), ANNUAL_PAY, by="job").table["is_hidden"].any()
    asked = break_down(staff(), ANNUAL_PAY, by="job", fewest=5)
    assert asked.fewest == 5
    assert asked.row("canning", "men")["is_hidden"]


@pytest.mark.parametrize(("fewest", "shown"), [(None, 5), (3, 5), (5, 5), (10, 10)])
def test_in_a_real_company_the_number_can_be_raised_and_never_lowered(fewest, shown):
    assert fewest_shown(staff(is_simulated=False), fewest) == shown
    assert FEWEST_SHOWN == 5


def test_too_few_people_of_a_sex_hide_the_value_and_not_their_number():
    breakdown = break_down(staff(is_simulated=False), BY_KEY["part_time"], by="job")
    four, five = breakdown.row("canning", "men"), breakdown.row("canning", "women")
    assert (four["n"], four["is_hidden"]) == (4, True)
    assert np.isnan(four["value"])
    assert np.isnan(four["events"])
    assert (five["value"], five["is_hidden"]) == (0.2, False)
    # Nobody is no secret.
    assert not breakdown.row("lines", "men")["is_hidden"]


def test_who_works_where_is_not_hidden():
    table = break_down(staff(is_simulated=False), HEADCOUNT, by="job").table
    assert table["value"].tolist() == [5, 4, 1, 0]
    assert not table["is_hidden"].any()


def test_a_gap_with_too_few_people_on_one_side_is_hidden():
    gap = compute_gap(staff(is_simulated=False), ANNUAL_PAY)
    assert gap.is_hidden
    assert np.isnan(gap.difference)
    assert np.isnan(gap.share)
    assert (gap.n_reference, gap.n_compared) == (4, 6)
    assert not compute_gap(staff(), ANNUAL_PAY).is_hidden
    alone = small_company(person("women", "canning", times=4))
    hidden = replace(alone, company=replace(COMPANY, is_simulated=False))
    assert compute_gap(hidden, ANNUAL_PAY).is_hidden


def test_a_family_broken_down_together_is_the_same_as_one_by_one(workforce):
    together = break_family_down(workforce, TIME, by="category")
    for indicator in TIME:
        alone = break_down(workforce, indicator, by="category")
        assert together[indicator.key].table.equals(alone.table)
        assert together[indicator.key].period == alone.period


def test_years_change_what_happens_over_years_alone(workforce):
    promotions = [
        break_down(workforce, BY_KEY["promotion_rate"], by="category", years=n).period.first.year
        for n in (1, 3)
    ]
    assert promotions == [2025, 2023]
    days = [break_down(workforce, ANNUAL_PAY, by="category", years=n).table for n in (1, 3)]
    assert days[0].equals(days[1])


def test_a_period_ends_on_its_day_and_starts_no_earlier_than_the_history():
    assert period_of(staff(), years=1).first == date(2025, 1, 1)
    assert period_of(staff(), date(2020, 6, 30), 2).first == date(2018, 7, 1)
    assert period_of(staff(), years=50).first == date(2016, 1, 1)
    assert period_of(staff()).first == date(2016, 1, 1)
    with pytest.raises(ValueError, match="not 0"):
        period_of(staff(), years=0)


def test_a_family_can_be_opened_over_years(workforce):
    packing = break_down(workforce, BY_KEY["promotion_rate"], by="job", within="packing")
    whole = break_down(workforce, BY_KEY["promotion_rate"], by="job_family")
    events = packing.table["events"].sum()
    inside = whole.table[whole.table["group"] == "packing"]
    assert events == inside["events"].sum()
