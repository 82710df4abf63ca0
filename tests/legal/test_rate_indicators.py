"""Indicators 2, 3 and 2-3: scores, catching up, the two readings, and when they say nothing."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.errors import MissingValueError, OutOfRangeError, UnknownOptionError
from workshop_kit.legal import (
    IndexIndicator,
    RateCell,
    raises_or_promotions_indicator,
    rate_indicator,
)

EQUAL = IndexIndicator("pay_gap", 40, points=40, result=0.0, gap=0.0, favourable="equality")
MEN_AHEAD = IndexIndicator("pay_gap", 40, points=35, result=0.05, gap=0.05, favourable="men")
WOMEN_AHEAD = replace(MEN_AHEAD, gap=-0.05, favourable="women")
UNKNOWN = IndexIndicator("pay_gap", 40)


def rates(gap: float, key: str = "raises", pay_gap: IndexIndicator = EQUAL):
    """Return indicator 2 or 3 of one category in which men's rate is `gap` above women's."""
    cell = RateCell("manual_workers", 20, 20, 0.4, 0.4 + gap)
    return rate_indicator(key, [cell], 40, pay_gap)


# --- Scores: just below, on, above each limit -----------------------------------------------


@pytest.mark.parametrize(
    ("key", "points"), [("raises", (20, 10, 5, 0)), ("promotions", (15, 10, 5, 0))]
)
def test_points_change_just_above_2_5_and_10(key, points):
    for limit, (at, above) in zip((2, 5, 10), pairwise(points), strict=True):
        assert rates(limit / 100 - 0.001, key).points == at
        assert rates(limit / 100, key).points == at
        assert rates(limit / 100 + 0.0004, key).points == at
        assert rates(limit / 100 + 0.0005, key).points == above


def test_rates_are_compared_category_by_category_and_weighted_by_people():
    cells = [
        RateCell("manual_workers", 10, 30, 0.10, 0.20),
        RateCell("clerical_workers", 30, 30, 0.30, 0.25),
        RateCell("technicians_supervisors", 9, 40, 0.0, 0.9),
    ]
    found = rate_indicator("raises", cells, 149, EQUAL)
    # 40 people at 10 points and 60 at -5: 1 point.
    assert found.gap == pytest.approx(0.01)
    assert (found.result, found.favourable, found.points) == (0.01, "men", 20)
    assert [group.left_out for group in found.groups] == [None, None, "too_few_women"]
    assert found.figures == {"kept": 100, "counted": 149, "kept_share": 100 / 149}


@pytest.mark.parametrize(
    ("women", "men", "is_kept"), [(9, 10, 0), (10, 9, 0), (10, 10, 1), (11, 11, 1)]
)
def test_a_category_needs_ten_women_and_ten_men(women, men, is_kept):
    cell = RateCell("manual_workers", women, men, 0.5, 0.5)
    assert rate_indicator("raises", [cell], women + men, EQUAL).is_calculable == bool(is_kept)


@pytest.mark.parametrize(("counted", "is_calculable"), [(49, True), (50, True), (51, False)])
def test_the_categories_kept_must_hold_40_per_cent_of_the_people(counted, is_calculable):
    cell = RateCell("manual_workers", 10, 10, 0.5, 0.5)
    assert rate_indicator("promotions", [cell], counted, EQUAL).is_calculable == is_calculable


@pytest.mark.parametrize(("key", "code"), [("raises", "no_raise"), ("promotions", "no_promotion")])
def test_without_any_event_nothing_is_compared(key, code):
    cell = RateCell("manual_workers", 20, 20, 0.0, 0.0)
    found = rate_indicator(key, [cell], 40, EQUAL)
    assert [reason.code for reason in found.reasons] == [code]
    assert found.points is None


def test_every_reason_is_given_when_there_are_several():
    cell = RateCell("manual_workers", 2, 2, 0.0, 0.0)
    codes = [reason.code for reason in rate_indicator("raises", [cell], 4, EQUAL).reasons]
    assert codes == ["no_group_kept", "no_raise"]


def test_an_event_outside_the_groups_kept_is_an_event():
    cells = [
        RateCell("manual_workers", 20, 20, 0.0, 0.0),
        RateCell("clerical_workers", 2, 2, 0.5, 0.0),
    ]
    assert rate_indicator("raises", cells, 44, EQUAL).points == 20


# --- Catching up ------------------------------------------------------------------------------


def test_a_gap_of_40_points_in_favour_of_the_less_paid_gives_full_points():
    found = rates(-0.4, pay_gap=MEN_AHEAD)
    assert (found.points, found.is_catching_up, found.favourable) == (20, True, "women")
    assert rates(-0.4, "promotions", MEN_AHEAD).points == 15
    assert rates(0.4, pay_gap=WOMEN_AHEAD).points == 20


@pytest.mark.parametrize("pay_gap", [EQUAL, UNKNOWN, WOMEN_AHEAD])
def test_there_is_nothing_to_catch_up_otherwise(pay_gap):
    found = rates(-0.4, pay_gap=pay_gap)
    assert (found.points, found.is_catching_up) == (0, False)


def test_at_its_maximum_indicator_1_leaves_nothing_to_catch_up():
    forgiven = replace(MEN_AHEAD, points=40)
    assert not rates(-0.4, pay_gap=forgiven).is_catching_up


def test_equal_rates_catch_nothing_up():
    assert not rates(0.0, pay_gap=MEN_AHEAD).is_catching_up
    assert not rates(-0.0004, pay_gap=MEN_AHEAD).is_catching_up
    assert rates(-0.0005, pay_gap=MEN_AHEAD).is_catching_up


# --- Indicator 2-3 ------------------------------------------------------------------------------


def test_the_official_example_is_worth_35_points():
    # 15 women, 20 men, 33.13 % and 30.00 %: 3.1 points, worth 25; half a person, worth 35.
    found = raises_or_promotions_indicator(RateCell("all", 15, 20, 0.3313, 0.30), EQUAL)
    assert found.result == 0.031
    assert found.figures["people"] == pytest.approx(0.4695)
    assert found.figures["people_result"] == 0.5
    assert (found.figures["points_by_rate"], found.figures["points_by_people"]) == (25, 35)
    assert found.points == 35


def test_two_people_of_15_are_13_points_and_full_marks():
    found = raises_or_promotions_indicator(RateCell("all", 15, 20, 0.2, 0.2 + 2 / 15), EQUAL)
    assert (found.result, found.figures["people_result"], found.points) == (0.133, 2.0, 35)


@pytest.mark.parametrize(("limit", "at", "above"), [(0.02, 35, 25), (0.05, 25, 15), (0.10, 15, 0)])
def test_in_percentage_points_the_limits_are_2_5_and_10(limit, at, above):
    # So many people that the other reading gives nothing.
    for gap, points in ((limit - 0.001, at), (limit, at), (limit + 0.0005, above)):
        cell = RateCell("all", 5_000, 5_000, 0.3, 0.3 + gap)
        assert raises_or_promotions_indicator(cell, EQUAL).points == points


@pytest.mark.parametrize(("limit", "at", "above"), [(2, 35, 25), (5, 25, 15), (10, 15, 0)])
def test_in_people_the_limits_are_2_5_and_10(limit, at, above):
    # 20 people are the sex with fewer: the gap in points is five times as many.
    for people, points in ((limit - 0.1, at), (limit, at), (limit + 0.05, above)):
        cell = RateCell("all", 20, 60, 0.3, 0.3 + people / 20)
        assert raises_or_promotions_indicator(cell, EQUAL).points == points


@pytest.mark.parametrize(
    ("women", "men", "is_calculable"), [(4, 9, 0), (5, 9, 1), (6, 9, 1), (9, 4, 0), (9, 5, 1)]
)
def test_it_needs_five_women_and_five_men(women, men, is_calculable):
    found = raises_or_promotions_indicator(RateCell("all", women, men, 0.5, 0.5), EQUAL)
    assert found.is_calculable == bool(is_calculable)
    if not is_calculable:
        assert found.reasons[0].values == {"women": women, "men": men, "fewest": 5}


def test_without_any_raise_it_says_nothing():
    found = raises_or_promotions_indicator(RateCell("all", 20, 20, 0.0, 0.0), EQUAL)
    assert [reason.code for reason in found.reasons] == ["no_raise"]


def test_catching_up_gives_35_points():
    found = raises_or_promotions_indicator(RateCell("all", 50, 50, 0.9, 0.1), MEN_AHEAD)
    assert (found.points, found.is_catching_up) == (35, True)
    assert not raises_or_promotions_indicator(RateCell("all", 50, 50, 0.9, 0.1), EQUAL).points


# --- Invariances, and what is refused --------------------------------------------------------

share = st.floats(0, 1)


@settings(max_examples=40, deadline=None)
@given(st.integers(5, 80), st.integers(5, 80), share, share)
def test_swapping_the_sexes_keeps_the_points_and_turns_the_side_round(women, men, first, second):
    found = raises_or_promotions_indicator(RateCell("all", women, men, first, second), EQUAL)
    other = raises_or_promotions_indicator(RateCell("all", men, women, second, first), EQUAL)
    sides = {"men": "women", "women": "men", "equality": "equality", None: None}
    assert found.points == other.points
    assert other.favourable == sides[found.favourable]


@settings(max_examples=40, deadline=None)
@given(st.integers(5, 80), st.integers(5, 80), share, share)
def test_the_better_of_both_readings_is_kept(women, men, first, second):
    found = raises_or_promotions_indicator(RateCell("all", women, men, first, second), EQUAL)
    if found.is_calculable:
        readings = found.figures["points_by_rate"], found.figures["points_by_people"]
        assert found.points == max(readings)


def test_a_percentage_given_for_a_share_is_refused():
    with pytest.raises(OutOfRangeError) as caught:
        RateCell("manual_workers", 20, 20, 33.13, 0.3)
    assert caught.value.key == "index_rate_out_of_range"


def test_a_rate_that_is_no_number_is_refused():
    with pytest.raises(OutOfRangeError):
        RateCell("manual_workers", 20, 20, float("nan"), 0.3)


def test_a_category_without_a_name_is_refused():
    with pytest.raises(MissingValueError):
        RateCell("", 20, 20, 0.3, 0.3)


def test_a_misspelt_indicator_is_refused():
    with pytest.raises(UnknownOptionError, match="raises, promotions"):
        rate_indicator("rises", [], 10, EQUAL)
