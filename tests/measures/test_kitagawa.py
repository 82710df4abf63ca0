"""Composition and rates: identities, invariances, a hand computation, admissions at Berkeley."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from workshop_kit.errors import (
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import RateGap, decompose_rates, decompose_rates_in_three

# 30 women workers and 10 managers, 20 men workers and 20 managers; their means in euros.
SHARES = np.array([[30, 10], [20, 20]])
RATES = np.array([[2000, 3000], [2000, 3200]])

# Admissions at Berkeley, 1973 (R datasets, public domain), computed in exact fractions.
UCB_GAP, UCB_COMPOSITION, UCB_RATE = 0.1416454282, 0.1776739112, -0.0360284829

people = arrays(np.float64, (2, 4), elements=st.floats(1, 100))
averages = arrays(np.float64, (2, 4), elements=st.floats(-50, 50))


@given(people, averages)
def test_two_parts_add_up_to_the_gap(shares, rates):
    parts = decompose_rates(shares, rates)
    assert parts.composition + parts.rate == pytest.approx(parts.gap, abs=1e-9)
    assert parts.reference - parts.compared == pytest.approx(parts.gap, abs=1e-9)


@given(people, averages, st.sampled_from(["reference", "compared"]))
def test_three_parts_add_up_to_the_gap(shares, rates, viewpoint):
    parts = decompose_rates_in_three(shares, rates, viewpoint=viewpoint)
    together = parts.composition + parts.rate + parts.interaction
    assert together == pytest.approx(parts.gap, abs=1e-9)


@given(people, averages)
def test_two_parts_share_the_interaction_half_and_half(shares, rates):
    two = decompose_rates(shares, rates)
    three = decompose_rates_in_three(shares, rates)
    expected = three.composition_by_category + three.interaction_by_category / 2
    assert two.composition_by_category == pytest.approx(expected, abs=1e-9)


@given(people, averages)
def test_the_other_viewpoint_turns_the_interaction_round(shares, rates):
    ours = decompose_rates_in_three(shares, rates, viewpoint="reference")
    theirs = decompose_rates_in_three(shares, rates, viewpoint="compared")
    assert ours.interaction == pytest.approx(-theirs.interaction, abs=1e-9)
    assert ours.composition == pytest.approx(theirs.composition + theirs.interaction, abs=1e-8)


@given(people, averages)
def test_swapping_the_groups_changes_every_sign(shares, rates):
    parts, swapped = decompose_rates(shares, rates), decompose_rates(shares[::-1], rates[::-1])
    assert swapped.gap == pytest.approx(-parts.gap)
    assert swapped.composition_by_category == pytest.approx(-parts.composition_by_category)
    assert swapped.rate_by_category == pytest.approx(-parts.rate_by_category)


@given(people, averages, st.permutations(range(4)))
def test_the_order_of_categories_does_not_matter(shares, rates, order):
    parts = decompose_rates(shares, rates)
    moved = decompose_rates(shares[:, order], rates[:, order])
    assert moved.rate_by_category == pytest.approx(parts.rate_by_category[order])
    assert moved.composition == pytest.approx(parts.composition, abs=1e-9)


@given(people, averages, st.floats(0.01, 100), st.floats(-50, 50))
def test_units_scale_the_parts_and_a_shift_of_all_leaves_them(shares, rates, unit, shift):
    parts = decompose_rates(shares, rates)
    other = decompose_rates(shares, rates * unit + shift)
    assert other.composition == pytest.approx(parts.composition * unit, abs=1e-6)
    assert other.rate == pytest.approx(parts.rate * unit, abs=1e-6)


@given(people, averages, st.floats(-5, 5))
def test_a_shift_of_one_group_moves_the_rates_only(shares, rates, shift):
    parts = decompose_rates(shares, rates)
    moved = decompose_rates(shares, rates + np.array([[0], [shift]]))
    assert moved.rate == pytest.approx(parts.rate + shift, abs=1e-9)
    # A gap of rates is weighed by both groups: the composition is priced at their average.
    assert moved.composition == pytest.approx(parts.composition, abs=1e-9)


def test_twice_as_many_people_of_a_group_change_nothing():
    parts = decompose_rates(SHARES, RATES)
    assert decompose_rates(SHARES * [[2], [7]], RATES).rate == pytest.approx(parts.rate)


def test_equal_groups_have_no_parts():
    parts = decompose_rates([[3, 1], [3, 1]], [[5, 6], [5, 6]])
    assert (parts.gap, parts.composition, parts.rate) == (0, 0, 0)


def test_two_parts_by_hand():
    parts = decompose_rates(SHARES, RATES)
    assert (parts.compared, parts.reference, parts.gap) == (2250, 2600, 350)
    # A quarter fewer workers at 2000, a quarter more managers at 3100.
    assert parts.composition_by_category.tolist() == [-500, 775]
    # 200 more among managers, who are 25 % of women and 50 % of men.
    assert parts.rate_by_category.tolist() == [0, 75]


@pytest.mark.parametrize(
    ("viewpoint", "expected"), [("compared", (250, 50, 50)), ("reference", (300, 100, -50))]
)
def test_three_parts_by_hand(viewpoint, expected):
    parts = decompose_rates_in_three(SHARES, RATES, viewpoint=viewpoint)
    assert (parts.composition, parts.rate, parts.interaction) == expected
    assert (parts.compared, parts.reference, parts.gap) == (2250, 2600, 350)
    assert parts.viewpoint == viewpoint


def test_admissions_at_berkeley_as_printed_elsewhere(oracle):
    folder = oracle("kitagawa_ucb")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    table = pd.read_csv(folder / "UCBAdmissions.csv")
    counts = table.pivot_table(index="Gender", columns=["Dept", "Admit"], values="Freq")
    counts = counts.loc[["Female", "Male"]].to_numpy().reshape(2, 6, 2)
    shares, rates = counts.sum(axis=2), counts[:, :, 0] / counts.sum(axis=2)
    parts = decompose_rates(shares, rates)
    assert parts.gap == pytest.approx(UCB_GAP, abs=5e-11)
    assert parts.composition == pytest.approx(UCB_COMPOSITION, abs=5e-11)
    assert parts.rate == pytest.approx(UCB_RATE, abs=5e-11)
    by_department = list(expected["composition_by_dept"].values())
    assert parts.composition_by_category == pytest.approx(by_department, abs=1e-12)
    by_department = list(expected["rate_by_dept"].values())
    assert parts.rate_by_category == pytest.approx(by_department, abs=1e-12)
    three = decompose_rates_in_three(shares, rates, viewpoint="compared")
    for part, value in expected["threepart_women_ref"].items():
        assert getattr(three, part) == pytest.approx(value, abs=1e-12)


def test_a_category_without_one_of_the_groups_is_refused_by_name():
    with pytest.raises(EmptyGroupError) as refused:
        decompose_rates([[1, 0, 0], [1, 2, 3]], [[1, 1, 1], [1, 1, 1]])
    assert refused.value.key == "group_absent_from_category"
    assert refused.value.values == {"n": 2, "category": 2}


def test_the_rate_of_the_other_group_leaves_composition_only():
    parts = decompose_rates(
        [[2, 2, 0], [2, 0, 2]], [[10, 14, np.nan], [11, 99, 20]], unknown_rates="other_group"
    )
    assert parts.rate_by_category.tolist() == [0.5, 0, 0]
    assert parts.composition_by_category.tolist() == [0, -7, 10]
    assert (parts.compared, parts.reference) == (12, 15.5)


def test_a_category_with_nobody_counts_for_nothing():
    parts = decompose_rates(np.insert(SHARES, 1, 0, axis=1), np.insert(RATES, 1, 999, axis=1))
    assert parts.composition_by_category.tolist() == [-500, 0, 775]
    assert parts.rate_by_category.tolist() == [0, 0, 75]


def test_a_group_with_nobody_is_refused():
    with pytest.raises(EmptyGroupError) as refused:
        decompose_rates([[0, 0], [1, 2.5]], RATES)
    assert refused.value.values == {"n_reference": 4, "n_compared": 0}


@pytest.mark.parametrize("argument", ["shares", "rates"])
def test_a_missing_number_is_refused_with_its_place(argument):
    values = {"shares": SHARES.astype(float), "rates": RATES.astype(float)}
    values[argument] = values[argument].copy()
    values[argument][0, 1] = np.nan
    with pytest.raises(MissingValueError) as refused:
        decompose_rates(**values)
    assert refused.value.values == {"argument": argument, "n": 1, "row": 2}


def test_a_negative_share_is_refused_with_its_place():
    with pytest.raises(OutOfRangeError) as refused:
        decompose_rates([[3, 1], [4, -2]], RATES)
    assert refused.value.values == {"argument": "shares", "n": 1, "row": 2, "value": -2.0}


def test_misspelt_options_are_refused():
    with pytest.raises(UnknownOptionError, match="other_group"):
        decompose_rates(SHARES, RATES, unknown_rates="other")
    with pytest.raises(UnknownOptionError, match="women"):
        decompose_rates_in_three(SHARES, RATES, viewpoint="women")


@pytest.mark.parametrize("shares", [[1, 2], [[1, 2]], [[1, 2], [3, 4], [5, 6]], [[1], [2]]])
def test_other_shapes_are_refused(shares):
    with pytest.raises(ValueError, match="shape"):
        decompose_rates(shares, RATES)


def test_a_result_whose_parts_do_not_add_up_cannot_exist():
    with pytest.raises(ValueError, match="add up"):
        RateGap(3.0, 1.0, 2.0, np.array([1.0]), np.array([1.1]))
    # A part of a millionth is judged as such.
    with pytest.raises(ValueError, match="add up"):
        RateGap(1e-6, 0.0, 1e-6, np.array([1e-6]), np.array([1e-11]))
