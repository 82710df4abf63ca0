"""Hours and schedules, by hand."""

from __future__ import annotations

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.axes.time import PART_TIME_REASONS, SCHEDULES, TIME
from workshop_kit.indicators import compute_gap

BY_KEY = {indicator.key: indicator for indicator in TIME}


def value(workforce, key, sex="women"):
    gap = compute_gap(workforce, BY_KEY[key])
    return gap.compared_value if sex == "women" else gap.reference_value


@pytest.mark.parametrize(
    ("share", "key"),
    [
        (19.9 / 35, "part_time_under_20_hours"),
        (20 / 35, "part_time_20_to_30_hours"),
        (30 / 35, "part_time_20_to_30_hours"),
        (30.1 / 35, "part_time_over_30_hours"),
    ],
)
def test_part_time_is_cut_at_20_and_30_hours_bounds_included(share, key):
    staff = small_company(person("women", "canning", share=share), person("women", "canning"))
    staff.employees["hours_per_week"] = staff.employees["hours_per_week"].round(2)
    sizes = [one for one in BY_KEY if one.startswith("part_time_") and one.endswith("_hours")]
    assert {one for one in sizes if value(staff, one) > 0} == {key}
    assert value(staff, key) == value(staff, "part_time") == 0.5


def test_a_short_full_time_week_is_not_part_time():
    staff = small_company(person("women", "canning"))
    staff.employees["hours_per_week"] = 28.0
    assert value(staff, "part_time") == 0
    assert value(staff, "part_time_20_to_30_hours") == 0


def test_reasons_of_part_time_add_up_to_part_time(workforce):
    for sex in ("women", "men"):
        reasons = [value(workforce, f"part_time_{one}", sex) for one in PART_TIME_REASONS]
        assert sum(reasons) == pytest.approx(value(workforce, "part_time", sex))
        sizes = ("under_20_hours", "20_to_30_hours", "over_30_hours")
        parts = [value(workforce, f"part_time_{one}", sex) for one in sizes]
        assert sum(parts) == pytest.approx(value(workforce, "part_time", sex))


def test_schedules_add_up_to_everyone(workforce):
    shares = [value(workforce, f"schedule_{one}") for one in SCHEDULES]
    assert sum(shares) == pytest.approx(1)


def change(place, day, before, after):
    return {
        "employee_id": f"P{place}",
        "date": day,
        "kind": "working_time_change",
        "working_time_before": before,
        "working_time_after": after,
    }


def test_part_time_taken_is_divided_by_full_time_years_and_left_by_part_time_years():
    staff = happened(
        small_company(person("women", "canning", hired="2010-01-01", times=2)),
        [change(0, "2023-07-01", 1.0, 0.6), change(0, "2025-07-01", 0.6, 1.0)],
    )
    # Over 2023 to 2025 P0 starts one year full time and two part-time; P1 three full time.
    assert value(staff, "part_time_taken") == pytest.approx(1 / 4)
    assert value(staff, "part_time_left") == pytest.approx(1 / 2)


def test_nobody_part_time_leaves_nobody_to_go_back():
    staff = small_company(person("women", "canning"), person("men", "lines"))
    gap = compute_gap(staff, BY_KEY["part_time_left"])
    assert (gap.n_compared, gap.left_out_compared) == (0, 1)


@pytest.mark.parametrize(("days", "rate"), [(183, 0), (184, 1 / 3)])
def test_a_leave_is_long_past_six_months(days, rate):
    staff = happened(
        small_company(person("women", "canning")),
        absences=[
            {
                "employee_id": "P0",
                "kind": "parental_leave",
                "first_day": "2024-01-01",
                "days": days,
            },
            {"employee_id": "P0", "kind": "sickness", "first_day": "2023-01-01", "days": 300},
        ],
    )
    assert value(staff, "long_leaves") == pytest.approx(rate)


@pytest.mark.parametrize(("days", "share"), [(6, 1), (7, 0)])
def test_notice_is_short_under_seven_days(days, share):
    staff = small_company(person("women", "canning"))
    staff.employees["notice_days"] = days
    assert value(staff, "short_notice") == share


def test_notice_is_a_median_and_overtime_a_mean():
    staff = small_company(person("women", "canning", times=3))
    staff.employees["notice_days"] = [1, 7, 60]
    staff.employees["overtime_hours"] = [0.0, 0.0, 30.0]
    assert value(staff, "notice_days") == 7
    assert value(staff, "overtime_hours") == pytest.approx(10)
    assert value(staff, "does_overtime") == pytest.approx(1 / 3)
