"""Shapley values: they add up, do not depend on the order, and give what others published."""

from __future__ import annotations

from itertools import permutations
from math import comb

import numpy as np
import pytest

from workshop_kit.measures import shapley_values

# L. S. Shapley and M. Shubik (1954), "A method for evaluating the distribution of power in a
# committee system", American Political Science Review 48(3): in the Security Council of 11
# members, the five permanent ones share 76/77 of the power.
PERMANENT, OTHERS, VOTES_NEEDED = 5, 6, 7


def results_of(n: int, seed: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(2**n, 3))


def subsets_as(order: list[int]) -> np.ndarray:
    """Return the row of each subset once factor k is called order[k]."""
    n = len(order)
    return np.array([sum(1 << order[k] for k in range(n) if row >> k & 1) for row in range(2**n)])


def test_the_values_add_up_to_what_all_factors_bring_together():
    results = results_of(5)
    values = shapley_values(results)
    assert values.sum(axis=0) == pytest.approx(results[-1] - results[0], abs=1e-12)


def test_the_values_are_the_average_over_every_order_written_out():
    results = results_of(4)
    brought = np.zeros((4, 3))
    orders = list(permutations(range(4)))
    for order in orders:
        row = 0
        for factor in order:
            brought[factor] += results[row | 1 << factor] - results[row]
            row |= 1 << factor
    assert shapley_values(results) == pytest.approx(brought / len(orders), abs=1e-12)


def test_renaming_the_factors_renames_the_values():
    results = results_of(4)
    order = [2, 0, 3, 1]
    renamed = np.empty_like(results)
    renamed[subsets_as(order)] = results
    assert shapley_values(renamed)[order] == pytest.approx(shapley_values(results), abs=1e-12)


def test_a_factor_that_never_changes_anything_has_no_value():
    results = results_of(3)
    without = np.arange(8) & ~2
    assert shapley_values(results[without])[1] == pytest.approx(0, abs=1e-15)


def test_two_factors_by_hand():
    # 3 and 5 alone, 12 together: each gets half of the 4 that neither brings alone.
    assert shapley_values([1, 4, 6, 13]).tolist() == [5.0, 7.0]


def test_the_power_in_the_security_council_is_the_one_published():
    n = PERMANENT + OTHERS
    rows = np.arange(2**n)
    has_all_permanent = rows & (2**PERMANENT - 1) == 2**PERMANENT - 1
    votes = np.array([int(row).bit_count() for row in rows])
    values = shapley_values((has_all_permanent & (votes >= VOTES_NEEDED)).astype(float))
    assert values[:PERMANENT].sum() == pytest.approx(76 / 77)
    # A member without veto decides when it is the seventh to come, after the five.
    by_hand = comb(OTHERS - 1, 1) / (n * comb(n - 1, VOTES_NEEDED - 1))
    assert values[PERMANENT:] == pytest.approx(np.full(OTHERS, by_hand))


@pytest.mark.parametrize("n_rows", [0, 3, 6])
def test_a_number_of_rows_that_is_no_power_of_two_is_refused(n_rows):
    with pytest.raises(ValueError, match="2\\*\\*n rows"):
        shapley_values(np.zeros(n_rows))


def test_one_number_is_no_table_of_subsets():
    with pytest.raises(ValueError, match="not 0"):
        shapley_values(5.0)
