"""Blocks in every order: identities, by hand, and what is refused."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.measures import shapley_blocks, shapley_values


def results_of(n: int, seed: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(2**n, 3))


@given(n=st.integers(1, 5), seed=st.integers(0, 99))
def test_in_every_order_the_blocks_add_up_to_what_all_bring(n, seed):
    results = results_of(n, seed)
    blocks = shapley_blocks(results, n)
    for order in permutations(range(n)):
        assert blocks.in_order(order).sum(axis=0) == pytest.approx(results[-1] - results[0])
    assert blocks.values.sum(axis=0) == pytest.approx(results[-1] - results[0])


def test_ends_and_average_are_those_of_all_the_orders_written_out():
    blocks = shapley_blocks(results_of(4), 4)
    orders = list(permutations(range(4)))
    brought = np.array([blocks.in_order(order) for order in orders])
    assert blocks.values == pytest.approx(brought.mean(axis=0))
    assert blocks.lowest == pytest.approx(brought.min(axis=0))
    assert blocks.highest == pytest.approx(brought.max(axis=0))
    for block in range(4):
        first = next(k for k, order in enumerate(orders) if order[0] == block)
        last = next(k for k, order in enumerate(orders) if order[-1] == block)
        assert blocks.first[block] == pytest.approx(brought[first, block])
        assert blocks.last[block] == pytest.approx(brought[last, block])


def test_three_blocks_by_hand():
    # Nothing, a, b, ab, c, ac, bc, abc.
    blocks = shapley_blocks([0, 1, 2, 5, 4, 6, 9, 12], 3)
    assert blocks.first.tolist() == [1, 2, 4]
    assert blocks.last.tolist() == [3, 6, 7]
    assert blocks.lowest.tolist() == [1, 2, 4]
    assert blocks.highest.tolist() == [3, 6, 7]
    assert blocks.in_order([2, 0, 1]).tolist() == [2, 6, 4]
    assert blocks.values.tolist() == shapley_values([0, 1, 2, 5, 4, 6, 9, 12]).tolist()


def test_the_lowest_and_the_highest_can_lie_between_the_ends():
    # Alone and last c brings 1; after a alone it takes 3 away, after b alone it brings 5.
    blocks = shapley_blocks([0, 0, 0, 0, 1, -3, 5, 1], 3)
    assert (blocks.first[2], blocks.last[2]) == (1, 1)
    assert (blocks.lowest[2], blocks.highest[2]) == (-3, 5)


def test_blocks_that_do_not_meet_bring_the_same_in_every_order():
    worth = np.array([3.0, -1.0, 0.5])
    blocks = shapley_blocks(lambda present: worth[list(present)].sum(), 3)
    for ends in (blocks.values, blocks.first, blocks.last, blocks.lowest, blocks.highest):
        assert ends == pytest.approx(worth)


def test_the_value_is_asked_once_for_each_subset():
    asked = []

    def value(present):
        asked.append(present)
        return np.array([len(present), 10.0 * len(present)])

    blocks = shapley_blocks(value, 3)
    expected = [(), (0,), (1,), (0, 1), (2,), (0, 2), (1, 2), (0, 1, 2)]
    assert asked == expected
    assert blocks.results.shape == (8, 2)
    assert blocks.values.tolist() == [[1, 10]] * 3


def test_renaming_the_blocks_renames_what_they_bring():
    results = results_of(3)
    order = [2, 0, 1]
    renamed = np.empty_like(results)
    for row in range(8):
        renamed[sum(1 << order[k] for k in range(3) if row >> k & 1)] = results[row]
    blocks, others = shapley_blocks(results, 3), shapley_blocks(renamed, 3)
    for name in ("values", "first", "last", "lowest", "highest"):
        assert getattr(others, name)[order] == pytest.approx(getattr(blocks, name))


@pytest.mark.parametrize("order", [[0, 1], [0, 1, 1], [0, 1, 3], [0, 1, 2, 2]])
def test_an_order_that_misses_or_repeats_a_block_is_refused(order):
    with pytest.raises(ValueError, match="order must have each of 3 blocks once"):
        shapley_blocks(results_of(3), 3).in_order(order)


def test_twelve_blocks_are_the_most():
    assert shapley_blocks(lambda present: float(len(present)), 12).values.tolist() == [1.0] * 12


@pytest.mark.parametrize("n_blocks", [0, 13])
def test_a_number_of_blocks_that_is_not_possible_is_refused(n_blocks):
    with pytest.raises(ValueError, match=f"between 1 and 12, not {n_blocks}"):
        shapley_blocks(lambda _present: 0.0, n_blocks)


@pytest.mark.parametrize("results", [np.zeros(4), np.zeros(16), 3.0])
def test_a_number_of_results_that_is_not_that_of_the_subsets_is_refused(results):
    with pytest.raises(ValueError, match="results must have 8 rows"):
        shapley_blocks(results, 3)
