"""Rounding half up: the edges that binary numbers and the rule of the even neighbour would miss."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.legal import round_half_up
from workshop_kit.legal.scores import as_share, in_percent


@pytest.mark.parametrize(
    ("value", "rounded"),
    [("0.04", "0.0"), ("0.05", "0.1"), ("7.04", "7.0"), ("7.05", "7.1"), ("8.25", "8.3")],
)
def test_halves_go_up(value, rounded):
    assert round_half_up(float(value), 1) == Decimal(rounded)


@pytest.mark.parametrize("tenths", range(0, 2005, 10))
def test_every_half_of_the_score_table_goes_up(tenths):
    # 0.05, 0.15 … 20.05: most of them are below their decimal once binary.
    value = Decimal(tenths + 5) / 100
    assert round_half_up(float(value), 1) == (value + Decimal("0.05")).quantize(Decimal("0.1"))


def test_python_s_own_rounding_would_lose_a_tenth():
    assert round(7.05, 1) == 7.0
    assert round(74.5) == 74
    assert round_half_up(74.5) == 75


def test_what_arithmetic_leaves_behind_is_cleaned():
    # 0.1 + 0.2 - 0.25 is 0.05 and a little more; 1.1 * 3 - 3.25 a little less.
    assert round_half_up(0.1 + 0.2 - 0.25, 1) == round_half_up(3 * 1.1 - 3.25, 1) == Decimal("0.1")


def test_a_cent_in_a_mean_pay_is_not_cleaned_away():
    # One cent of one pay among 300 people paid 25 000 euros a year.
    assert round_half_up(0.05 - 100 * 0.01 / (300 * 25_000), 1) == Decimal("0.0")


@given(st.integers(-(10**6), 10**6))
def test_a_number_and_its_opposite_round_alike(thousandths):
    value = thousandths / 1000
    assert round_half_up(-value, 1) == -round_half_up(value, 1)


def test_a_share_becomes_a_percentage_and_comes_back_without_dust():
    assert in_percent(0.0277941) == Decimal("2.8")
    assert as_share(Decimal("2.8")) == 0.028


def test_a_number_of_any_size_is_rounded_and_does_not_crash():
    assert round_half_up(1e300, 1) == Decimal(f"{1e300:.9f}")
