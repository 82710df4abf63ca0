"""Pay gaps: the law's denominator, quartiles with ties shared, units of time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from workshop_kit.errors import EmptyGroupError, MissingValueError, OutOfRangeError
from workshop_kit.measures import (
    gap_by_denominator,
    pay_conversions,
    pay_gap,
    pay_quartiles,
    relative_mean_gap_interval,
    relative_median_gap_interval,
)

IS_MAN = np.array([True, True, True, True, False, False, False])
PAY = np.array([2000.0, 2100, 2200, 9000, 1900, 2000, 2100])

# Few different pays, so that ties cross the boundaries.
rounded = arrays(np.int64, 21, elements=st.integers(15, 24)).map(lambda pay: pay * 100.0)
SOME_MEN = np.arange(21) % 3 == 0


# The gap


def test_the_gap_is_a_share_of_men_s_mean_and_of_their_median():
    gap = pay_gap(PAY, IS_MAN)
    assert gap.mean == pytest.approx((3825 - 2000) / 3825)
    assert gap.median == pytest.approx((2150 - 2000) / 2150)
    assert (gap.n_reference, gap.n_compared) == (4, 3)


def test_one_director_moves_the_mean_and_leaves_the_median():
    without = pay_gap(np.where(PAY == 9000, 2300, PAY), IS_MAN)
    assert without.median == pay_gap(PAY, IS_MAN).median
    assert without.mean < pay_gap(PAY, IS_MAN).mean / 5


def test_swapping_the_groups_turns_the_sign_and_changes_the_denominator():
    gap, swapped = pay_gap(PAY, IS_MAN), pay_gap(PAY, ~IS_MAN)
    assert swapped.mean == pytest.approx(-gap.mean / (1 - gap.mean))
    assert (swapped.n_reference, swapped.n_compared) == (3, 4)


def test_currency_and_duplication_change_no_gap():
    gap = pay_gap(PAY, IS_MAN)
    for other in (pay_gap(PAY * 6.56, IS_MAN), pay_gap(np.tile(PAY, 3), np.tile(IS_MAN, 3))):
        assert (other.mean, other.median) == pytest.approx((gap.mean, gap.median))


def test_the_intervals_are_those_of_both_relative_gaps():
    rng = np.random.default_rng(1)
    pay, is_man = rng.normal(2500, 300, 80), np.arange(80) < 40
    gap = pay_gap(pay, is_man, confidence=0.9)
    assert gap.mean_interval == relative_mean_gap_interval(pay, is_man, confidence=0.9)
    assert gap.median_interval == relative_median_gap_interval(pay, is_man, confidence=0.9)
    assert gap.mean_interval.contains(gap.mean)
    assert gap.median_interval.contains(gap.median)


def test_a_small_company_has_gaps_and_no_interval():
    gap = pay_gap(PAY, IS_MAN)
    assert gap.mean_interval.reason == gap.median_interval.reason == "too_few_people"


# Denominators


def test_the_three_denominators_by_hand():
    # facts.md part 4, point 13: 20 %, 25 % or 22.2 %.
    gap = gap_by_denominator(1000, 800)
    assert (gap.reference, gap.compared, gap.overall) == pytest.approx((0.2, 0.25, 2 / 9))


def test_the_mean_of_everyone_counts_people():
    assert gap_by_denominator(1000, 800, n_reference=3, n_compared=1).overall == pytest.approx(
        200 / 950
    )


def test_swapping_the_groups_exchanges_two_denominators():
    gap, swapped = gap_by_denominator(1000, 800), gap_by_denominator(800, 1000)
    assert (swapped.reference, swapped.compared, swapped.overall) == pytest.approx(
        (-gap.compared, -gap.reference, -gap.overall)
    )


@pytest.mark.parametrize("pays", [(0, 800), (1000, 0), (-5, 800)])
def test_a_pay_of_zero_is_no_denominator(pays):
    with pytest.raises(OutOfRangeError, match="'pay'"):
        gap_by_denominator(*pays)
    with pytest.raises(OutOfRangeError, match="'n'"):
        gap_by_denominator(1000, 800, n_reference=0)


# Quartiles


def test_quartiles_by_hand():
    # Two people a quarter; the four at 2000 fill half of the first, the second, half of the third.
    quarters = pay_quartiles(
        [1500, 2000, 2000, 2000, 2000, 2600, 3000, 4000],
        np.array([False, False, False, False, True, True, True, True]),
    )
    assert quarters.compared.tolist() == [1.75, 1.5, 0.75, 0]
    assert quarters.reference.tolist() == [0.25, 0.5, 1.25, 2]
    assert quarters.compared_share.tolist() == [0.875, 0.75, 0.375, 0]
    assert quarters.gap[:3] == pytest.approx(
        [1 - (1500 + 0.75 * 2000) / 1.75 / 2000, 0, 1 - 2000 / ((0.25 * 2000 + 2600) / 1.25)]
    )
    assert np.isnan(quarters.gap[3])


@given(rounded, st.randoms(use_true_random=False))
@settings(max_examples=50, deadline=None)
def test_the_order_of_the_file_puts_nobody_in_another_quarter(pay, chance):
    order = chance.sample(range(21), 21)
    first, second = pay_quartiles(pay, SOME_MEN), pay_quartiles(pay[order], SOME_MEN[order])
    assert second.compared == pytest.approx(first.compared)
    assert second.gap == pytest.approx(first.gap, nan_ok=True)


@given(rounded)
@settings(max_examples=50, deadline=None)
def test_each_quarter_holds_a_quarter_of_the_people_and_together_all_of_them(pay):
    quarters = pay_quartiles(pay, SOME_MEN)
    assert quarters.compared + quarters.reference == pytest.approx(np.full(4, 21 / 4))
    assert quarters.compared.sum() == pytest.approx(14)
    assert quarters.reference.sum() == pytest.approx(7)


def test_where_all_have_the_same_pay_each_quarter_is_like_the_company():
    quarters = pay_quartiles(np.full(21, 1800.0), SOME_MEN)
    assert quarters.compared_share == pytest.approx(np.full(4, 2 / 3))
    assert quarters.gap == pytest.approx(np.zeros(4), abs=1e-12)


def test_currency_and_duplication_change_no_quarter():
    pay = np.arange(21.0) + 1
    first = pay_quartiles(pay, SOME_MEN)
    second = pay_quartiles(np.tile(pay, 2) * 3, np.tile(SOME_MEN, 2))
    assert second.compared_share == pytest.approx(first.compared_share)
    assert second.gap == pytest.approx(first.gap)


# Units of time


def test_three_units_of_time_by_hand():
    pay = pay_conversions([24_000, 24_000, 18_000], [1820, 1456, 910], [1820, 1820, 1610])
    assert pay.annual.tolist() == [24_000, 24_000, 18_000]
    assert pay.hourly == pytest.approx([24_000 / 1820, 24_000 / 1456, 18_000 / 910])
    assert pay.full_time_equivalent == pytest.approx([24_000, 30_000, 18_000 * 1610 / 910])
    assert pay.n_left_out == 0
    assert pay.is_counted.all()


def test_people_without_a_paid_hour_are_left_out_and_counted():
    pay = pay_conversions([24_000, 500, 20_000], [1820, 0, 1820], 1820)
    assert pay.annual.tolist() == [24_000, 20_000]
    assert pay.is_counted.tolist() == [True, False, True]
    assert pay.n_left_out == 1


def test_a_minute_paid_is_counted():
    assert pay_conversions([10, 20], [1 / 60, 100], 1820).hourly == pytest.approx([600, 0.2])


# Refusals


def test_hours_of_other_people_are_refused():
    with pytest.raises(ValueError, match=r"paid_hours must have shape \(2,\)"):
        pay_conversions([10, 20], [1, 2, 3], 1820)


def test_nobody_with_a_paid_hour_is_refused():
    with pytest.raises(EmptyGroupError) as refusal:
        pay_conversions([10, 20], [0, 0], 1820)
    assert (refusal.value.key, refusal.value.values) == ("nobody_with_hours", {"n": 2})


@pytest.mark.parametrize(
    ("arguments", "name"),
    [(([-1], [10], 10), "annual_pay"), (([1], [-10], 10), "paid_hours"),
     (([1], [10], 0), "full_time_hours")],
)  # fmt: skip
def test_hours_and_pay_without_sense_are_refused_by_name(arguments, name):
    with pytest.raises(OutOfRangeError) as refusal:
        pay_conversions(*arguments)
    assert refusal.value.values["argument"] == name


@pytest.mark.parametrize("measure", [pay_gap, pay_quartiles])
def test_negative_and_missing_pay_and_empty_groups_are_refused(measure):
    with pytest.raises(OutOfRangeError) as refusal:
        measure(PAY - 3000, IS_MAN)
    assert refusal.value.values["argument"] == "pay"
    with pytest.raises(MissingValueError):
        measure(np.where(IS_MAN, np.nan, PAY), IS_MAN)
    with pytest.raises(EmptyGroupError):
        measure(PAY, np.full(7, True))
