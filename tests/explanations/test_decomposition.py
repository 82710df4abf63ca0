"""The nouns of an explanation: what they say of themselves, and what they refuse."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import chain, combinations

import pytest

from workshop_kit.explanations import AXES, Orders, Quantity

# The gap left for each set of axes: 100, less 2 for each letter of a name and 6 for a pair.
_SETS = list(chain.from_iterable(combinations(AXES, size) for size in range(5)))
LEFT = {frozenset(one): 100.0 - 2 * sum(map(len, one)) - 6 * (len(one) >= 2) for one in _SETS}


@pytest.fixture
def pay(explanations):
    return explanations["conserverie-de-l-aven", "origin"].pay


def test_a_number_without_both_ends_has_no_interval():
    assert not Quantity(1.0).has_interval
    assert not Quantity(1.0, low=0.5).has_interval
    assert not Quantity(1.0, high=1.5).has_interval
    assert Quantity(1.0, 0.5, 1.5).has_interval


@pytest.mark.parametrize(
    ("low", "high", "is_clear"),
    [(0.1, 2.0, True), (-2.0, -0.1, True), (-0.1, 2.0, False), (0.0, 2.0, False)],
)
def test_a_direction_is_clear_when_zero_is_left_out(low, high, is_clear):
    assert Quantity((low + high) / 2, low, high).is_clear == is_clear


def test_a_number_without_interval_is_never_clear():
    assert not Quantity(5.0).is_clear


def test_the_ratio_of_logs_is_that_of_pay_itself(pay):
    half = replace(pay, reference_value=math.log(30_000), compared_value=math.log(24_000))
    assert half.ratio == pytest.approx(0.8)


def test_the_ratio_of_rates_is_the_compared_over_the_reference(explanations):
    health = explanations["conserverie-de-l-aven", "origin"].health
    assert replace(health, reference_value=0.5, compared_value=0.7).ratio == pytest.approx(1.4)
    assert math.isnan(replace(health, reference_value=0.0, compared_value=0.7).ratio)
    assert replace(health, reference_value=0.5, compared_value=0.0).ratio == 0


def test_what_is_explained_is_all_but_the_last_part(pay):
    unexplained = pay.parts["unexplained"].amount.value
    assert pay.explained == pytest.approx(pay.gap.value - unexplained)


def test_a_decomposition_cannot_be_changed(pay):
    with pytest.raises(TypeError):
        pay.parts["mix"] = None
    with pytest.raises(TypeError):
        pay.n["women"] = 3


def test_an_outcome_is_found_by_its_name(explanations):
    explanation = explanations["conserverie-de-l-aven", "origin"]
    assert explanation["health"] is explanation.health
    with pytest.raises(KeyError):
        explanation["wealth"]


def test_an_axis_takes_away_what_is_left_before_it_less_what_is_left_after():
    orders = Orders("pay", "log_points", LEFT)
    # mix: 6; then careers: 14 and the pair's 6; then conditions 20, time 8.
    assert orders.steps(("mix", "careers", "conditions", "time")) == (6, 20, 20, 8)
    assert orders.steps(("time", "mix", "careers", "conditions")) == (8, 12, 14, 20)


def test_the_average_over_orders_shares_the_pair_between_those_who_come_second():
    orders = Orders("pay", "log_points", LEFT)
    # An axis comes second in 6 orders of 24.
    assert orders.average("mix") == pytest.approx(6 + 6 / 4)
    assert len(orders.in_each_order("mix")) == 24
    assert sum(orders.average(axis) for axis in AXES) == pytest.approx(
        LEFT[frozenset()] - LEFT[frozenset(AXES)]
    )


@pytest.mark.parametrize(
    "order",
    [("mix",), ("mix", "mix", "careers", "time"), ("mix", "careers", "conditions", "pay")],
)
def test_an_order_holds_each_axis_once(order):
    with pytest.raises(ValueError, match="an order holds each of"):
        Orders("pay", "log_points", LEFT).steps(order)
