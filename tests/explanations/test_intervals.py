"""Intervals: Student's width by hand, Fieller's against its definition, none where none is due."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import t as student

from workshop_kit.explanations.intervals import interval_of, share_interval_of
from workshop_kit.measures import resampled_counts

# 97.5 % of Student's law with 4 degrees of freedom, from any printed table.
T4 = 2.776445

# Five draws around 10, of standard deviation √(10 / 4), and a gap of 20 ± 1.
DRAWS = np.array([10.0, 8, 12, 10, 9, 11])
GAPS = np.array([20.0, 19, 21, 20, 19, 21])


def test_an_interval_is_students_with_the_people_of_the_smaller_sex():
    found = interval_of(DRAWS, 5, 0.95)
    reach = T4 * math.sqrt(5 / 4) * math.sqrt(10 / 4)
    assert found.value == 10
    assert (found.low, found.high) == pytest.approx((10 - reach, 10 + reach), abs=1e-5)


def test_a_surer_interval_is_wider():
    one, other = (interval_of(DRAWS, 5, confidence) for confidence in (0.95, 0.9))
    # 95 % of the same law: 2.131847.
    assert (other.high - 10) / (one.high - 10) == pytest.approx(2.131847 / T4, abs=1e-6)


@pytest.mark.parametrize(("fewest", "has_interval"), [(4, False), (5, True)])
def test_with_too_few_people_there_is_none(fewest, has_interval):
    assert interval_of(DRAWS, fewest, 0.95).has_interval == has_interval
    share = share_interval_of(DRAWS, GAPS, fewest, 0.95)
    assert share.value == 0.5
    assert share.has_interval == has_interval


def test_without_draws_there_is_the_estimate_alone():
    assert not interval_of(DRAWS[:1], 30, 0.95).has_interval
    assert not interval_of(DRAWS[:2], 30, 0.95).has_interval
    assert interval_of(DRAWS[:3], 30, 0.95).has_interval
    share = share_interval_of(DRAWS[:1], GAPS[:1], 30, 0.95)
    assert share.value == 0.5
    assert not share.has_interval
    assert math.isnan(share_interval_of(DRAWS[:1], np.zeros(1), 30, 0.95).value)


def test_draws_in_which_a_group_was_lost_are_left_out():
    lost = np.insert(DRAWS, 2, np.nan)
    assert interval_of(lost, 5, 0.95) == interval_of(DRAWS, 5, 0.95)
    assert share_interval_of(lost, np.insert(GAPS, 2, 3.0), 5, 0.95) == share_interval_of(
        DRAWS, GAPS, 5, 0.95
    )
    assert share_interval_of(np.insert(DRAWS, 2, 3.0), np.insert(GAPS, 2, np.inf), 5, 0.95) == (
        share_interval_of(DRAWS, GAPS, 5, 0.95)
    )


@pytest.mark.parametrize("seed", range(5))
def test_the_ends_of_a_share_are_those_that_the_two_numbers_do_not_contradict(seed):
    rng = np.random.default_rng(seed)
    gaps = 3 + rng.normal(size=200)
    gaps[0] = 4.0 * rng.choice([-1, 1])
    amounts = 0.4 * gaps + rng.normal(size=200)
    amounts[0] = 1.5
    share = share_interval_of(amounts, gaps, 12, 0.95)
    assert share.low < share.value < share.high
    cov = np.cov(amounts[1:], gaps[1:])
    reach = student.ppf(0.975, 11) * math.sqrt(12 / 11)
    for end in (share.low, share.high):
        error = math.sqrt(cov[0, 0] - 2 * end * cov[0, 1] + end**2 * cov[1, 1])
        assert abs(amounts[0] - end * gaps[0]) == pytest.approx(reach * error, rel=1e-9)


def test_a_gap_within_two_of_its_errors_from_zero_is_not_shared_out():
    # Draws of −1, 0 and 1 have a standard deviation of exactly 1.
    draws = np.array([-1.0, 0.0, 1.0])
    for gap in (2.0, -2.0):
        found = share_interval_of(np.array([1.0, *draws]), np.array([gap, *draws]), 30, 0.95)
        assert math.isnan(found.value)
        assert not found.has_interval
    for gap in (2.001, -2.001):
        found = share_interval_of(np.array([1.0, *draws]), np.array([gap, *draws]), 30, 0.95)
        assert found.value == 1 / gap


def test_a_share_of_a_gap_that_students_law_does_not_clear_has_no_ends():
    # 2.5 errors from zero: under the 2.78 · √(5/4) of five people, over the 2.05 of thirty.
    draws = np.array([-1.0, 0.0, 1.0])
    amounts, gaps = np.array([1.0, 0.1, -0.2, 0.1]), np.array([2.5, *draws])
    assert share_interval_of(amounts, gaps, 5, 0.95).value == 0.4
    assert not share_interval_of(amounts, gaps, 5, 0.95).has_interval
    assert share_interval_of(amounts, gaps, 30, 0.95).has_interval


def test_all_of_the_gap_is_all_of_it_in_every_draw():
    share = share_interval_of(GAPS, GAPS, 30, 0.95)
    assert (share.value, share.low, share.high) == pytest.approx((1, 1, 1))


def test_the_interval_of_a_difference_of_means_is_the_textbooks():
    # The bootstrap within each sex shrinks by (n − 1) / n, which the reach puts back: what is
    # left is Welch's standard error, up to the chance of the draws.
    rng = np.random.default_rng(4)
    n = 12
    pay, is_man = rng.lognormal(size=2 * n), np.arange(2 * n) < n
    counts = np.vstack([np.ones(2 * n), resampled_counts(is_man, n_draws=20_000, rng=rng)])
    draws = (counts[:, is_man] @ pay[is_man] - counts[:, ~is_man] @ pay[~is_man]) / n
    error = math.sqrt(pay[is_man].var(ddof=1) / n + pay[~is_man].var(ddof=1) / n)
    found = interval_of(draws, n, 0.95)
    assert found.high - found.value == pytest.approx(student.ppf(0.975, n - 1) * error, rel=0.02)


def test_the_share_of_a_gap_does_not_depend_on_its_unit():
    # Gaps in shares or in events a year are small numbers.
    expected = share_interval_of(DRAWS, GAPS, 5, 0.95)
    found = share_interval_of(DRAWS / 1000, GAPS / 1000, 5, 0.95)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))
