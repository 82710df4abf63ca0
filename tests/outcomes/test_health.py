"""Health, by hand: events against hours worked, and maternity apart."""

from __future__ import annotations

import numpy as np
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators import break_down, compute_gap, person_years
from workshop_kit.outcomes.health import (
    HEALTH,
    RISKS,
    full_time_hours,
    harm_by_risk,
)

BY_KEY = {indicator.key: indicator for indicator in HEALTH}


def absence(place, kind, day, days, risk=None):
    return {
        "employee_id": f"P{place}",
        "kind": kind,
        "first_day": day,
        "days": days,
        "risk": risk,
    }


# Two women packing, one of them half-time; a man driving. Everything happens in 2025.
STAFF = happened(
    small_company(
        person("women", "canning", hired="2012-01-01"),
        person("women", "canning", hired="2012-01-01", share=0.5),
        person("men", "lines", hired="2012-01-01"),
    ),
    absences=[
        absence(0, "work_accident", "2025-01-06", 10, "noise"),
        absence(0, "work_accident", "2025-03-03", 0, "noise"),
        absence(0, "sickness", "2025-04-01", 20),
        absence(0, "sickness", "2025-09-01", 6),
        absence(1, "maternity", "2025-05-01", 112),
        absence(1, "occupational_disease", "2025-10-01", 30, "repetitive_work"),
        absence(2, "commuting_accident", "2025-02-03", 5),
        absence(2, "sick_child", "2025-06-02", 2),
        absence(2, "paternity", "2025-07-01", 25),
    ],
)
# Days not absent, in full-time days: 365 - 36, and half of 365 - 142; a man's 365 - 32.
WOMEN_HOURS = 1820 * (329 + 0.5 * 223) / 365
MEN_HOURS = 1820 * 333 / 365


def values(key, **options):
    gap = compute_gap(STAFF, BY_KEY[key], years=1, **options)
    return gap.compared_value, gap.reference_value


def test_a_full_time_year_is_52_full_time_weeks():
    assert full_time_hours(STAFF) == pytest.approx(1820)


def test_frequency_is_accidents_with_a_day_off_per_million_hours():
    assert values("work_accident_frequency") == pytest.approx((1e6 / WOMEN_HOURS, 0))
    assert values("accident_without_stoppage_frequency") == pytest.approx((1e6 / WOMEN_HOURS, 0))
    assert values("commuting_accident_frequency") == pytest.approx((0, 1e6 / MEN_HOURS))
    assert values("occupational_disease_frequency") == pytest.approx((1e6 / WOMEN_HOURS, 0))


def test_severity_is_days_per_thousand_hours():
    assert values("work_accident_severity") == pytest.approx((10 * 1e3 / WOMEN_HOURS, 0))


def test_counts_and_rates_can_tell_opposite_stories():
    # 37 accidents of women in 30 % of the hours, 63 of men in 70 % (facts.md, part 4, point 16).
    assert 0.37 / 0.30 > 0.63 / 0.70
    staff = happened(
        small_company(
            person("women", "canning", hired="2012-01-01", times=1),
            person("men", "lines", hired="2012-01-01", times=3),
        ),
        absences=[
            absence(0, "work_accident", "2025-12-31", 1),
            *(absence(place, "work_accident", "2025-12-31", 1) for place in (1, 2)),
        ],
    )
    gap = compute_gap(staff, BY_KEY["work_accident_frequency"], years=1)
    row = break_down(staff, BY_KEY["work_accident_frequency"], by="job", years=1)
    assert row.row("canning", "women")["events"] < row.row("lines", "men")["events"]
    assert gap.difference < 0


def test_sick_leaves_are_divided_by_time_at_work():
    women = (329 + 0.5 * 223) / 365
    assert values("sick_leave_rate") == pytest.approx((2 / women, 0))


def test_days_of_sickness_leave_maternity_and_accidents_out():
    assert values("sickness_days") == pytest.approx((26 / 2, 0))
    assert values("occupational_absence_days") == pytest.approx((40 / 2, 0))
    assert values("maternity_days") == pytest.approx((112 / 2, 0))
    assert values("paternity_days") == pytest.approx((0, 25))
    assert values("sick_child_days") == pytest.approx((0, 2))


def test_absence_for_health_leaves_family_leaves_out():
    women = (36 + 30) / (2 * 365.25)
    assert values("health_absence") == pytest.approx((women, 5 / 365.25))


def test_over_more_years_the_same_events_are_rarer():
    one, ten = (compute_gap(STAFF, BY_KEY["sickness_days"], years=n) for n in (1, 10))
    assert ten.compared_value == pytest.approx(one.compared_value / 10)
    assert compute_gap(STAFF, BY_KEY["sickness_days"]).compared_value == ten.compared_value


def test_rates_are_those_of_the_person_years_of_the_company(workforce):
    years = person_years(workforce)
    women = years[years["sex"] == "women"]
    gap = compute_gap(workforce, BY_KEY["sick_leave_rate"])
    expected = women["sick_leaves"].sum() / women["full_time_years_present"].sum()
    assert gap.compared_value == pytest.approx(expected)


def test_harm_is_counted_by_risk():
    breakdown = harm_by_risk(STAFF)
    row = breakdown.row("noise", "women")
    # Two accidents, one without stoppage, of the same woman.
    assert (row["n"], row["value"]) == (1, 2)
    diseases = harm_by_risk(STAFF, "occupational_disease")
    assert diseases.groups == ("repetitive_work",)


def test_harm_by_risk_adds_up_to_the_accidents_of_the_company(workforce):
    accidents = (workforce.absences["kind"] == "work_accident").sum()
    breakdown = harm_by_risk(workforce)
    assert breakdown.table["value"].sum() == accidents
    assert set(breakdown.groups) <= set(RISKS)
    recent = harm_by_risk(workforce, years=1).table["value"].sum()
    days = workforce.absences["first_day"].dt.year
    assert recent == ((workforce.absences["kind"] == "work_accident") & (days == 2025)).sum()


def test_an_accident_without_a_risk_is_left_out_and_counted():
    staff = happened(
        small_company(person("women", "canning"), person("men", "lines")),
        absences=[
            absence(0, "work_accident", "2025-01-06", 3, "noise"),
            absence(1, "work_accident", "2025-01-06", 3),
        ],
    )
    breakdown = harm_by_risk(staff)
    assert (breakdown.n(), breakdown.n_left_out) == (1, 1)


def test_a_misspelt_harm_is_an_error_that_lists_the_known_ones():
    with pytest.raises(UnknownOptionError) as error:
        harm_by_risk(STAFF, "accident")
    assert error.value.values["name"] == "accident"


def test_a_group_without_hours_has_no_rate():
    gone = happened(
        small_company(person("women", "canning"), person("men", "lines", hired="2012-01-01")),
        absences=[absence(0, "sickness", "2025-01-01", 365)],
    )
    gap = compute_gap(gone, BY_KEY["work_accident_frequency"], years=1)
    assert (gap.n_compared, gap.left_out_compared) == (0, 1)
    assert np.isnan(gap.compared_value)
    # Ill all year, she is at risk of nothing; her days still count.
    assert compute_gap(gone, BY_KEY["sickness_days"], years=1).compared_value == 365
