"""Exact tests of two counts: the same answer as the exact intervals, by hand, and printed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures import (
    proportion_gap_interval,
    proportions_differ,
    rate_gap_interval,
    rates_differ,
)


@st.composite
def two_proportions(draw):
    totals = draw(st.tuples(st.integers(1, 40), st.integers(1, 40)))
    return [draw(st.integers(0, total)) for total in totals], totals


@settings(max_examples=40)
@given(two_proportions(), st.sampled_from([0.9, 0.95, 0.99]))
def test_the_answer_is_that_of_the_exact_interval_of_proportions(pair, confidence):
    interval = proportion_gap_interval(*pair, confidence=confidence)
    nearest = min(abs(interval.low), abs(interval.high))
    if nearest > 1e-6:
        assert proportions_differ(*pair, confidence=confidence) == (not interval.contains(0))


@settings(max_examples=25)
@given(
    st.tuples(st.integers(0, 30), st.integers(0, 30)),
    st.tuples(st.floats(5, 500), st.floats(5, 500)),
)
def test_the_answer_is_that_of_the_exact_interval_of_rates(events, years):
    interval = rate_gap_interval(events, years)
    if min(abs(interval.low), abs(interval.high)) > 1e-6:
        assert rates_differ(events, years) == (not interval.contains(0))


@given(two_proportions())
def test_swapping_the_groups_changes_no_answer(pair):
    counts, totals = pair
    assert proportions_differ(counts[::-1], totals[::-1]) == proportions_differ(counts, totals)


def test_five_against_none_of_five_by_hand():
    # One table of comb(10, 5) = 252 is as far: 2 / 252 = 0.0079.
    assert proportions_differ([5, 0], [5, 5], confidence=0.99)
    assert not proportions_differ([5, 0], [5, 5], confidence=0.993)


def test_the_tea_tasting_lady_printed_by_fisher():
    # Fisher (1935), The Design of Experiments: three cups right of four, 17 tables of 70, twice.
    assert not proportions_differ([3, 1], [4, 4], confidence=0.515)
    assert proportions_differ([3, 1], [4, 4], confidence=0.514)


def test_six_events_against_none_in_the_same_time_by_hand():
    # All six on one side: 2 x (1/2) ** 6 = 1/32.
    assert rates_differ([6, 0], [10, 10], confidence=0.968)
    assert not rates_differ([6, 0], [10, 10], confidence=0.969)


def test_no_event_at_all_differs_from_nothing():
    assert not rates_differ([0, 0], [3, 900])
    assert not proportions_differ([0, 0], [3, 900])


def test_more_than_all_and_no_time_are_refused():
    with pytest.raises(OutOfRangeError):
        proportions_differ([3, 1], [2, 4])
    with pytest.raises(OutOfRangeError):
        rates_differ([1, 1], [0, 4])
