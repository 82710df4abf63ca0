"""Moves to an even spread: the index as people, whole people, and the best that they can do."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from workshop_kit.measures import dissimilarity, moves_needed

# A plant in one picture: packing, office, laboratory, managers, lines, docks, workshop.
PLANT = np.array([[50, 12, 10, 3, 4, 3, 1], [6, 5, 4, 9, 27, 19, 14]])

counts_of_two = arrays(np.int64, (2, 5), elements=st.integers(0, 60)).filter(
    lambda table: (table.sum(axis=1) > 0).all()
)


@given(counts_of_two, st.sampled_from([0, 1]))
def test_the_exact_number_is_the_index_times_the_people_who_move(counts, moving):
    moves = moves_needed(counts, moving=moving)
    assert moves.exact == pytest.approx(dissimilarity(counts) * counts[moving].sum())


@given(counts_of_two, st.sampled_from([0, 1]))
def test_nobody_appears_or_disappears_on_the_way(counts, moving):
    moves = moves_needed(counts, moving=moving)
    assert moves.target.sum() == counts[moving].sum()
    assert moves.target.min() >= 0
    assert moves.whole == np.maximum(moves.target - counts[moving], 0).sum()


@given(counts_of_two)
def test_whole_people_are_less_than_one_per_unit_away_from_the_exact_number(counts):
    moves = moves_needed(counts)
    assert abs(moves.whole - moves.exact) < counts.shape[1]


@given(counts_of_two, st.permutations(range(5)))
def test_the_order_of_units_does_not_change_how_many_move(counts, order):
    assert moves_needed(counts[:, order]).whole == moves_needed(counts).whole


def test_a_group_already_spread_as_the_other_stays():
    moves = moves_needed([[4, 2], [6, 3]])
    assert (moves.exact, moves.whole, moves.target.tolist()) == (0, 0, [4, 2])


def test_by_hand_one_group_moves_and_the_other_stays():
    # Ten women to be spread as ten men, 3 and 7: five leave packing.
    moves = moves_needed([[8, 2], [3, 7]])
    assert (moves.exact, moves.whole, moves.remaining) == (5, 5, 0)
    # The other way round, five men would come.
    assert moves_needed([[8, 2], [3, 7]], moving=1).target.tolist() == [8, 2]


def test_people_cannot_be_cut():
    # Three women to be spread as two men, half and half: one moves, and one too many stays.
    moves = moves_needed([[3, 0], [1, 1]])
    assert moves.exact == pytest.approx(1.5)
    assert moves.whole == 1
    assert moves.target.tolist() == [2, 1]
    assert moves.remaining == pytest.approx(1 / 6)


def test_between_two_closest_spreads_the_one_with_fewest_moves_is_taken():
    # One woman for two equal halves: she stays where she is, in either.
    assert moves_needed([[0, 1], [1, 1]]).whole == 0
    assert moves_needed([[1, 0], [1, 1]]).whole == 0


def all_spreads(people: int, units: int) -> list[np.ndarray]:
    return [
        np.array(spread)
        for spread in product(range(people + 1), repeat=units)
        if sum(spread) == people
    ]


@pytest.mark.parametrize(
    "counts",
    [
        [[5, 1, 0], [2, 3, 4]],
        [[0, 6, 0], [1, 1, 1]],
        [[3, 3, 1], [5, 0, 2]],
        [[2, 2, 2], [7, 1, 1]],
    ],
)
def test_no_spread_of_whole_people_is_closer_nor_as_close_with_fewer_moves(counts):
    counts = np.array(counts)
    moves = moves_needed(counts)
    distances = {
        tuple(spread): dissimilarity([spread, counts[1]])
        for spread in all_spreads(counts[0].sum(), 3)
    }
    closest = min(distances.values())
    assert moves.remaining == pytest.approx(closest)
    fewest = min(
        np.maximum(np.array(spread) - counts[0], 0).sum()
        for spread, distance in distances.items()
        if distance < closest + 1e-12
    )
    assert moves.whole == fewest


def test_a_plant_in_one_picture():
    # The drawing of the session: 69 % of 83 women, 57 or 58 people.
    moves = moves_needed(PLANT)
    assert moves.exact / 83 == pytest.approx(0.69, abs=0.02)
    assert moves.whole == round(moves.exact)


@pytest.mark.parametrize("moving", [2, -1])
def test_only_one_of_the_two_groups_can_move(moving):
    with pytest.raises(ValueError, match="0 or 1"):
        moves_needed(PLANT, moving=moving)


def test_half_a_person_is_refused():
    with pytest.raises(ValueError, match="whole numbers"):
        moves_needed([[1.5, 2], [3, 4]])
