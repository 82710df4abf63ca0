"""Pay, by hand: who is compared, what is variable, and the ten highest."""

from __future__ import annotations

import numpy as np
import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.indicators import compute_gap, period_of
from workshop_kit.outcomes.pay import PAY, PREMIUMS

BY_KEY = {indicator.key: indicator for indicator in PAY}


def gap(workforce, key):
    return compute_gap(workforce, BY_KEY[key])


STAFF = small_company(
    person("women", "canning", pay=20_000, times=2),
    person("women", "lines", pay=15_000, share=0.5),
    person("men", "lines", pay=30_000, times=2),
    person("men", "accounts", pay=60_000),
)


def test_a_mean_and_a_median_are_two_answers():
    assert gap(STAFF, "annual_pay").share == pytest.approx((40_000 - 55_000 / 3) / 40_000)
    assert gap(STAFF, "median_annual_pay").share == pytest.approx((30_000 - 20_000) / 30_000)


def test_full_time_equivalent_pay_hides_the_hours_that_annual_pay_lacks():
    annual, full_time = gap(STAFF, "annual_pay"), gap(STAFF, "full_time_equivalent_pay")
    assert full_time.compared_value == pytest.approx((20_000 * 2 + 30_000) / 3)
    assert full_time.share < annual.share


def test_the_hourly_gap_is_that_of_full_time_equivalents():
    hourly, full_time = gap(STAFF, "hourly_pay"), gap(STAFF, "full_time_equivalent_pay")
    assert hourly.share == pytest.approx(full_time.share)


def test_the_currency_changes_no_gap():
    centimes = small_company(
        person("women", "canning", pay=2_000_000, times=2),
        person("women", "lines", pay=1_500_000, share=0.5),
        person("men", "lines", pay=3_000_000, times=2),
        person("men", "accounts", pay=6_000_000),
    )
    for key in ("annual_pay", "median_hourly_pay", "monthly_base_pay"):
        assert gap(centimes, key).share == pytest.approx(gap(STAFF, key).share)
    logs = [gap(one, "log_annual_pay").difference for one in (STAFF, centimes)]
    assert logs[0] == pytest.approx(logs[1])


def test_variable_pay_is_all_but_base_pay(workforce):
    people = workforce.present()
    variable = BY_KEY["variable_pay"].of_each(people)
    assert variable.to_numpy() == pytest.approx(people["annual_pay"] - people["base_pay"], abs=0.01)


def test_recipients_and_everyone_are_two_denominators():
    staff = small_company(person("women", "canning", times=4), person("men", "lines", times=2))
    staff.employees["bonus"] = [900.0, 0.0, 0.0, 0.0, 1_000.0, 1_000.0]
    among = gap(staff, "variable_pay_of_recipients")
    assert (among.compared_value, among.reference_value) == (900, 1_000)
    assert (among.n_compared, among.left_out_compared) == (1, 3)
    assert gap(staff, "variable_pay").compared_value == 225
    assert gap(staff, "receives_variable_pay").compared_value == 0.25
    assert gap(staff, "receives_bonus").reference_value == 1


def test_premiums_add_up_to_variable_pay(workforce):
    for name in ("compared_value", "reference_value"):
        parts = sum(getattr(gap(workforce, premium), name) for premium in PREMIUMS)
        assert parts == pytest.approx(getattr(gap(workforce, "variable_pay"), name))


def test_people_without_paid_hours_are_left_out_and_counted():
    staff = small_company(person("women", "canning", pay=0), person("men", "lines"))
    staff.employees.loc[0, "paid_hours"] = 0
    found = gap(staff, "hourly_pay")
    assert (found.n_compared, found.left_out_compared) == (0, 1)
    assert np.isnan(found.share)
    assert gap(staff, "annual_pay").n_compared == 1


@pytest.mark.parametrize(
    ("hired", "days", "counts"),
    [("2024-12-31", 0, 1), ("2025-01-01", 0, 0), ("2010-01-01", 182, 1), ("2010-01-01", 183, 0)],
)
def test_people_are_paid_all_year_without_half_of_it_on_unpaid_leave(hired, days, counts):
    staff = happened(
        small_company(person("women", "canning", hired=hired), person("men", "lines")),
        absences=[
            {
                "employee_id": "P0",
                "kind": "parental_leave",
                "first_day": "2025-02-01",
                "days": days,
            },
            # A paid absence is no unpaid one.
            {"employee_id": "P0", "kind": "sickness", "first_day": "2025-11-01", "days": 30},
        ][(days == 0) :],
    )
    found = gap(staff, "log_annual_pay")
    assert (found.n_compared, found.left_out_compared) == (counts, 1 - counts)


def test_unpaid_leave_of_another_year_does_not_count():
    staff = happened(
        small_company(person("women", "canning"), person("men", "lines")),
        absences=[
            {
                "employee_id": "P0",
                "kind": "parental_leave",
                "first_day": "2024-07-01",
                "days": 184 + 182,
            }
        ],
    )
    assert gap(staff, "log_annual_pay").n_compared == 1


def test_the_gap_in_logs_is_that_of_hours_plus_that_of_hourly_pay(workforce):
    annual, hourly = (gap(workforce, f"log_{name}_pay") for name in ("annual", "hourly"))
    people = BY_KEY["log_annual_pay"].rows_of(workforce, period_of(workforce))
    people = people[people["is_paid_all_year"]]
    hours = np.log(people["paid_hours"]).groupby(people["sex"]).mean()
    expected = hours["men"] - hours["women"] + hourly.difference
    assert annual.difference == pytest.approx(expected, abs=1e-10)


def test_the_ten_highest_pays_are_ten():
    staff = small_company(
        *(person("men", "lines", pay=30_000 + place) for place in range(8)),
        *(person("women", "lines", pay=40_000 + place) for place in range(4)),
    )
    found = gap(staff, "in_ten_highest_pays")
    assert (found.compared_value, found.reference_value) == (4, 6)


def test_people_tied_at_the_tenth_place_share_it():
    staff = small_company(
        *(person("men", "lines", pay=50_000 + place) for place in range(9)),
        person("men", "lines", pay=30_000),
        person("women", "lines", pay=30_000, times=3),
    )
    found = gap(staff, "in_ten_highest_pays")
    assert (found.compared_value, found.reference_value) == pytest.approx((0.75, 9.25))


def test_in_a_company_of_nine_everyone_is_among_the_ten():
    found = gap(STAFF, "in_ten_highest_pays")
    assert (found.compared_value, found.reference_value) == (3, 3)
