"""Quantiles, mean, variance and Gini coefficient of weighted values."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.weightstats import DescrStatsW

from workshop_kit.errors import (
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import (
    gini_coefficient,
    quantile_range,
    quantiles,
    variance,
    weighted_mean,
)

DEFINITIONS = ("averaged_inverted_cdf", "inverted_cdf", "linear")
DECILES = np.arange(11) / 10
MEASURES = (weighted_mean, variance, gini_coefficient)

# Four people, and the same with the third one counted twice.
PAY = [1500, 1700, 1800, 2900]

pays = st.lists(st.integers(1, 60), min_size=2, max_size=25)


@pytest.mark.parametrize("definition", DEFINITIONS)
@given(values=pays)
def test_without_weights_quantiles_are_those_of_numpy(definition, values):
    expected = np.quantile(np.asarray(values, dtype=float), DECILES, method=definition)
    assert quantiles(values, DECILES, definition=definition) == pytest.approx(expected)


@pytest.mark.parametrize("definition", DEFINITIONS)
@given(values=pays, data=st.data())
def test_a_weight_of_two_is_the_value_twice(definition, values, data):
    n = len(values)
    counts = data.draw(st.lists(st.integers(0, 3), min_size=n, max_size=n).filter(any))
    repeated = quantiles(np.repeat(values, counts), DECILES, definition=definition)
    assert quantiles(values, DECILES, weights=counts, definition=definition) == pytest.approx(
        repeated
    )


@given(values=pays, seed=st.integers(0, 99))
def test_quantiles_with_any_weights_are_those_of_statsmodels(values, seed):
    weights = np.random.default_rng(seed).uniform(0.1, 3, len(values))
    expected = DescrStatsW(values, weights=weights).quantile([0.1, 0.5, 0.9], return_pandas=False)
    assert quantiles(values, [0.1, 0.5, 0.9], weights=weights) == pytest.approx(expected)


def test_the_three_definitions_by_hand():
    assert quantiles(PAY, [0.5], definition="averaged_inverted_cdf").tolist() == [1750]
    assert quantiles(PAY, [0.5], definition="inverted_cdf").tolist() == [1700]
    assert quantiles(PAY, [0.5], definition="linear").tolist() == [1750]
    # Rank 1 + 3 x 0.9 = 3.7: 70 % of the way from 1800 to 2900.
    assert quantiles(PAY, [0.9], definition="linear") == pytest.approx([2570])


def test_just_below_and_above_a_jump_the_quantile_is_one_value():
    assert quantiles(PAY, [0.4999, 0.5, 0.5001]).tolist() == [1700, 1750, 1800]


def test_the_ends_are_the_lowest_and_the_highest():
    for definition in DEFINITIONS:
        assert quantiles(PAY, [0, 1], definition=definition).tolist() == [1500, 2900]


def test_weights_that_are_not_whole_by_hand():
    # 5 people in all: rank 1 + 4 x 0.4 = 2.6, between the value reached at 2 and that at 3.
    assert quantiles(
        [10, 20, 30], [0.4], weights=[1.5, 1.0, 2.5], definition="linear"
    ).tolist() == [pytest.approx(26)]


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_a_value_without_weight_counts_for_nothing(definition):
    with_it = quantiles([1, 2, 3, 99], DECILES, weights=[1, 2, 1, 0], definition=definition)
    assert with_it.tolist() == quantiles([1, 2, 2, 3], DECILES, definition=definition).tolist()


@pytest.mark.parametrize("definition", DEFINITIONS[:2])
@given(values=pays, factor=st.floats(0.001, 1000))
def test_a_common_factor_on_weights_changes_nothing(definition, values, factor):
    weights = np.full(len(values), factor)
    assert quantiles(values, DECILES, weights=weights, definition=definition) == pytest.approx(
        quantiles(values, DECILES, definition=definition)
    )


def test_weights_must_be_numbers_of_people_for_the_linear_definition():
    halved = quantiles(PAY, [0.9], weights=[0.5] * 4, definition="linear")
    # Two people: rank 1.9, and both the value reached at 1 and at 2 are known.
    assert halved == pytest.approx([1700 + 0.9 * (2900 - 1700)])


def test_a_range_is_the_higher_quantile_minus_the_lower():
    assert quantile_range(PAY, 0.25, 0.75) == 2350 - 1600
    assert quantile_range(PAY, 0.25, 0.75, definition="linear") == pytest.approx(2075 - 1650)
    assert quantile_range(PAY, 0, 1, weights=[0, 1, 1, 1]) == 1200


def test_mean_and_variance_by_hand():
    assert weighted_mean([10, 20, 40], weights=[2, 1, 1]) == 20
    # 2 x 100 + 0 + 400 over 4 people, over 3 to estimate.
    assert variance([10, 20, 40], weights=[2, 1, 1]) == 150
    assert variance([10, 20, 40], weights=[2, 1, 1], correction=1) == 200


def test_the_gini_coefficient_is_half_the_mean_distance_over_the_mean():
    values = np.array([1.0, 2.0, 2.0, 7.0])
    weights = np.array([1.0, 3.0, 0.5, 2.0])
    pairs = np.outer(weights, weights)
    distance = (pairs * np.abs(np.subtract.outer(values, values))).sum() / pairs.sum()
    mean = (weights * values).sum() / weights.sum()
    assert gini_coefficient(values, weights=weights) == pytest.approx(distance / mean / 2)


def test_one_person_with_nearly_everything_gives_nearly_one():
    assert gini_coefficient([1e-9] * 99 + [1]) == pytest.approx(0.99)


@given(values=pays, weights=st.integers(1, 5))
def test_everyone_alike_has_neither_variance_nor_gini(values, weights):
    alike = np.full(len(values), values[0])
    assert variance(alike, weights=np.full(len(alike), weights)) == pytest.approx(0)
    assert gini_coefficient(alike) == pytest.approx(0)


@given(values=pays)
def test_variance_and_mean_are_those_of_statsmodels(values):
    counts = np.arange(1, len(values) + 1)
    peer = DescrStatsW(values, weights=counts, ddof=1)
    assert weighted_mean(values, weights=counts) == pytest.approx(peer.mean)
    assert variance(values, weights=counts, correction=1) == pytest.approx(peer.var)


@pytest.mark.parametrize("measure", MEASURES)
@given(values=pays, seed=st.integers(0, 99))
def test_neither_order_nor_duplication_matters(measure, values, seed):
    weights = np.random.default_rng(seed).uniform(0.1, 3, len(values))
    expected = measure(values, weights=weights)
    order = np.random.default_rng(seed).permutation(len(values))
    shuffled = measure(np.asarray(values)[order], weights=weights[order])
    assert shuffled == pytest.approx(expected, abs=1e-9)
    doubled = measure(np.tile(values, 2), weights=np.tile(weights, 2))
    assert doubled == pytest.approx(expected, abs=1e-9)


@given(values=pays, rate=st.floats(0.01, 100))
def test_the_currency_does_not_matter_to_the_gini_coefficient(values, rate):
    expected = gini_coefficient(values)
    assert gini_coefficient(np.multiply(values, rate)) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("pay", [0, -100])
def test_pay_that_is_not_above_zero_has_no_gini_coefficient(pay):
    with pytest.raises(OutOfRangeError, match=r"not_positive.*row=2"):
        gini_coefficient([1500, pay, 1700])


@pytest.mark.parametrize("correction", [1, 1.5])
def test_a_single_person_has_no_corrected_variance(correction):
    with pytest.raises(EmptyGroupError) as refused:
        variance([1500], correction=correction)
    assert refused.value.values == {"n": 1.0, "needed": correction}


@pytest.mark.parametrize("probability", [-0.01, 1.01])
def test_a_probability_beyond_zero_and_one_is_refused(probability):
    with pytest.raises(OutOfRangeError, match="probabilities"):
        quantiles(PAY, [0.5, probability])


def test_a_misspelt_definition_is_refused():
    with pytest.raises(UnknownOptionError, match="averaged_inverted_cdf, inverted_cdf, linear"):
        quantiles(PAY, [0.5], definition="type7")


@pytest.mark.parametrize("measure", [*MEASURES, lambda v, **w: quantiles(v, [0.5], **w)])
def test_missing_values_and_impossible_weights_are_refused(measure):
    with pytest.raises(MissingValueError, match="values"):
        measure([1.0, np.nan])
    with pytest.raises(OutOfRangeError, match=r"negative_value.*weights"):
        measure([1.0, 2.0], weights=[1, -1])
    with pytest.raises(OutOfRangeError, match=r"all_zero.*weights"):
        measure([1.0, 2.0], weights=[0, 0])
