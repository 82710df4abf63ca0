"""Indicators 4 and 5: all or nothing, and the sex with fewer among ten."""

from __future__ import annotations

import pytest

from workshop_kit.errors import OutOfRangeError
from workshop_kit.legal import (
    HighestPaid,
    LeaveReturns,
    highest_paid_indicator,
    leave_returns_indicator,
)


@pytest.mark.parametrize(("raised", "points"), [(10, 15), (9, 0), (0, 0)])
def test_all_women_raised_or_no_point(raised, points):
    found = leave_returns_indicator(LeaveReturns(12, 10, raised))
    assert (found.points, found.result) == (points, raised / 10)


@pytest.mark.parametrize(("returned", "code"), [(0, "no_return"), (3, "no_raise_during_leave")])
def test_without_anybody_concerned_it_says_nothing(returned, code):
    found = leave_returns_indicator(LeaveReturns(returned, 0, 0))
    assert [reason.code for reason in found.reasons] == [code]
    assert found.reasons[0].values == {"returned": returned}


@pytest.mark.parametrize("numbers", [(1, 2, 0), (2, 1, 2), (2, 2, -1)])
def test_returns_that_do_not_hold_each_other_are_refused(numbers):
    with pytest.raises(OutOfRangeError):
        LeaveReturns(*numbers)


@pytest.mark.parametrize(
    ("women", "points"),
    [(0, 0), (1, 0), (2, 5), (3, 5), (4, 10), (5, 10), (6, 10), (7, 5), (8, 5), (9, 0), (10, 0)],
)
def test_points_for_the_number_of_the_sex_with_fewer(women, points):
    assert highest_paid_indicator(HighestPaid(women, 10 - women)).points == points


def test_the_sex_with_more_of_the_ten_is_favoured():
    sides = [highest_paid_indicator(HighestPaid(n, 10 - n)).favourable for n in (4, 5, 6)]
    assert sides == ["men", "equality", "women"]


@pytest.mark.parametrize(("women", "points"), [(1.5, 0), (3.5, 5), (3.999, 5), (6.5, 5)])
def test_a_part_of_a_person_does_not_make_one(women, points):
    assert highest_paid_indicator(HighestPaid(women, 10 - women)).points == points


def test_fewer_than_ten_pays_say_nothing():
    found = highest_paid_indicator(HighestPaid(4, 5))
    assert [reason.code for reason in found.reasons] == ["fewer_than_ten"]
    assert found.reasons[0].values == {"people": 9, "places": 10}


@pytest.mark.parametrize("numbers", [(6, 5), (-1, 11), (11, -1)])
def test_more_than_ten_pays_are_refused(numbers):
    with pytest.raises(OutOfRangeError):
        HighestPaid(*numbers)


@pytest.mark.parametrize("women", [float("nan"), float("inf")])
def test_highest_paid_refuses_what_is_not_a_number(women):
    with pytest.raises(OutOfRangeError):
        HighestPaid(women, 5)
