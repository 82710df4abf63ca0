"""A product shared out between its factors: identities, invariances, by hand, Insee's figures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures import log_mean, product_parts

# Facts, part 3 (Insee, via AFP and Les Nouvelles News): gaps at equal time and in volume, the gap
# over the year, and the share of hours in it, which both years is about 39 %.
INSEE = {2022: (0.149, 0.101, 0.235, 0.39), 2024: (0.140, 0.091, 0.218, 0.39)}

factors = st.lists(st.floats(0.05, 50), min_size=1, max_size=6)
pairs = factors.flatmap(
    lambda first: st.tuples(
        st.just(first),
        st.lists(st.floats(0.05, 50), min_size=len(first), max_size=len(first)),
    )
)


@given(pairs)
def test_parts_add_up_to_the_difference_of_the_products(pair):
    reference, compared = pair
    total = np.prod(compared) - np.prod(reference)
    scale = max(np.prod(compared), np.prod(reference))
    assert product_parts(reference, compared).sum() == pytest.approx(total, abs=1e-9 * scale)


@given(pairs)
def test_swapping_the_groups_changes_every_sign(pair):
    reference, compared = pair
    swapped = product_parts(compared, reference)
    assert swapped == pytest.approx(-product_parts(reference, compared))


@given(pairs, st.floats(0.01, 100))
def test_the_unit_of_a_factor_changes_the_unit_of_the_parts_alone(pair, unit):
    reference, compared = np.array(pair[0]), np.array(pair[1])
    parts = product_parts(reference, compared)
    reference[0] *= unit
    compared[0] *= unit
    assert product_parts(reference, compared) == pytest.approx(unit * parts, rel=1e-6, abs=1e-9)


@given(pairs)
def test_the_order_of_the_factors_changes_no_part(pair):
    reference, compared = (np.array(one) for one in pair)
    turned = product_parts(reference[::-1], compared[::-1])[::-1]
    assert turned == pytest.approx(product_parts(reference, compared))


def test_a_factor_that_does_not_differ_gets_nothing():
    parts = product_parts([20.0, 1600.0], [20.0, 800.0])
    assert parts.tolist() == [0.0, -16_000.0]


def test_two_factors_that_differ_alike_share_the_difference_in_halves():
    # 100 x 100 against 50 x 50: 7500 less, 3750 through each.
    assert product_parts([100.0, 100.0], [50.0, 50.0]) == pytest.approx([-3750, -3750])


def test_opposite_factors_that_cancel_out_have_opposite_parts():
    parts = product_parts([10.0, 10.0], [20.0, 5.0])
    assert parts.sum() == pytest.approx(0)
    assert parts == pytest.approx([100 * np.log(2), -100 * np.log(2)])


@pytest.mark.parametrize("year", INSEE)
def test_the_part_of_hours_in_the_gap_of_insee_is_the_one_of_the_facts(year):
    equal_time, volume, annual, share = INSEE[year]
    hourly, hours = product_parts([1.0, 1.0], [1 - equal_time, 1 - volume])
    assert -(hourly + hours) == pytest.approx(annual, abs=6e-4)
    assert hours / (hourly + hours) == pytest.approx(share, abs=0.01)


def test_the_logarithmic_mean_lies_between_the_geometric_and_the_arithmetic_mean():
    assert np.sqrt(100 * 50) < log_mean(100, 50) < 75
    assert log_mean(100, 50) == pytest.approx(50 / np.log(2)) == log_mean(50, 100)


def test_the_logarithmic_mean_of_equals_is_their_value_and_is_continuous_there():
    assert log_mean(80, 80) == 80
    assert log_mean(80, 80 * (1 + 2e-6)) == pytest.approx(log_mean(80, 80 * (1 + 5e-7)), rel=1e-5)


@pytest.mark.parametrize("wrong", [0.0, -1.0])
def test_a_factor_that_is_not_above_zero_is_refused(wrong):
    with pytest.raises(OutOfRangeError):
        product_parts([1.0, wrong], [1.0, 1.0])
