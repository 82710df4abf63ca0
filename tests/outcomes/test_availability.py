"""What availability buys, by hand: who gives it, what it is paid, the promotions beside it."""

from __future__ import annotations

import math

import pytest

from tests.data.small_company import happened, person, small_company
from workshop_kit.outcomes.availability import (
    FEWEST_YEARS,
    KINDS,
    availabilities,
    availability_pay,
    clearest_promotions,
)


def staff():
    company = small_company(
        person("women", "canning", times=4), person("men", "canning", times=4, share=1.0)
    )
    company.employees["overtime_hours"] = [9.5, 10.0, 0.0, 0.0, 20.0, 40.0, 0.0, 10.0]
    company.employees["overtime_pay"] = 15.0 * company.employees["overtime_hours"]
    company.employees["schedule"] = [
        *("day", "split_day", "variable", "night"),
        *("three_shifts", "two_shifts", "day", "night"),
    ]
    company.employees["night_hours"] = [0.0, 0.0, 0.0, 1000.0, 500.0, 100.0, 0.0, 1000.0]
    company.employees["night_premium"] = 4.0 * company.employees["night_hours"]
    company.employees["works_weekends"] = [True, False, False, False] * 2
    return company


def test_ten_hours_of_overtime_in_the_year_make_it_and_nine_and_a_half_do_not():
    given = availabilities(staff())["overtime"].given
    assert (given.compared_value, given.reference_value) == (0.25, 0.75)


def test_night_is_nights_and_three_shifts_and_split_goes_with_variable():
    found = availabilities(staff())
    assert found["night"].given.compared_value == 0.25
    assert found["night"].given.reference_value == 0.5
    assert found["split_or_variable"].given.compared_value == 0.5
    assert found["split_or_variable"].given.reference_value == 0
    assert found["weekend"].given.compared_value == 0.25


def test_the_price_of_an_hour_is_all_pay_over_all_hours_of_those_who_give_it():
    found = availabilities(staff())
    assert found["overtime"].price == pytest.approx({"women": 15, "men": 15})
    assert found["overtime"].amount.compared_value == pytest.approx(150)
    assert found["overtime"].amount.reference_value == pytest.approx(15 * 70 / 3)


@pytest.mark.parametrize("kind", ["weekend", "split_or_variable", "full_time"])
def test_what_no_column_pays_has_neither_amount_nor_price(kind):
    one = availabilities(staff())[kind]
    assert one.amount is None
    assert one.price == {}


def test_what_it_brings_is_over_all_people_whether_or_not_they_give_it():
    pay = availability_pay(staff())
    # 9.5 + 10 hours at 15 euros and 1000 at 4, over four women.
    assert pay.compared_value == pytest.approx((19.5 * 15 + 4000) / 4)
    assert pay.reference_value == pytest.approx((70 * 15 + 1600 * 4) / 4)


def promoted(company, places):
    return happened(
        company,
        [
            {
                "employee_id": f"P{place}",
                "date": "2023-06-01",
                "kind": "promotion",
                "job_before": "canning",
                "job_after": "canning",
                "grade_before": 1,
                "grade_after": 2,
            }
            for place in places
        ],
    )


def big(n=20):
    company = small_company(
        person("women", "canning", times=2 * n), person("men", "canning", times=2 * n)
    )
    company.employees["overtime_hours"] = ([20.0] * n + [0.0] * n) * 2
    return company


def test_promotions_with_and_without_add_up_to_all_of_them():
    company = promoted(big(), [0, 1, 2, 25, 40, 41, 65])
    for kind in KINDS:
        rates = availabilities(company)[kind].promotions
        assert rates["women", True].events + rates["women", False].events == 4
        assert rates["men", True].events + rates["men", False].events == 3


def test_a_promotion_counts_on_the_side_of_whoever_had_it():
    rates = availabilities(promoted(big(), [0, 1, 25]))["overtime"].promotions
    with_it, without = rates["women", True], rates["women", False]
    assert (with_it.events, without.events) == (2, 1)
    assert with_it.rate == pytest.approx(2 / with_it.years)
    assert with_it.interval.contains(with_it.rate)


def test_a_rate_over_few_years_is_not_given():
    rates = availabilities(promoted(staff(), [1]))["overtime"].promotions
    assert 0 < rates["women", True].years < FEWEST_YEARS
    assert math.isnan(rates["women", True].rate)
    assert not rates["women", True].interval.is_shown


def test_a_difference_is_named_when_chance_would_seldom_make_it():
    many = promoted(big(), range(18))
    assert clearest_promotions(availabilities(many).values()) == ("overtime", "women")
    assert clearest_promotions(availabilities(promoted(big(), [0, 1])).values()) is None


def test_a_family_alone_is_looked_at_when_asked(workforce):
    everyone = availabilities(workforce)["full_time"]
    packing = availabilities(workforce, within="packing")["full_time"]
    assert packing.given.n_compared < everyone.given.n_compared
    assert packing.promotions["women", True].years < everyone.promotions["women", True].years
