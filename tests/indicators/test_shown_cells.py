"""What a rule on small numbers shows of a table: identities, an order of no weight, by hand."""

from __future__ import annotations

from dataclasses import astuple
from itertools import pairwise

import numpy as np
import pytest

from workshop_kit.indicators.shown_cells import count_shown

# Women and men of six jobs.
COUNTS = np.array([[1, 2, 0, 4, 12, 1], [3, 9, 5, 0, 2, 30]])


@pytest.mark.parametrize("fewest", [0, 1, 3, 5, 10, 99])
def test_people_shown_and_left_out_are_everybody(fewest):
    found = count_shown(COUNTS, fewest)
    shown = [n for n in COUNTS.ravel() if n >= fewest]
    assert found.people_left_out + sum(shown) == COUNTS.sum()
    assert 0 <= found.n_shown <= found.n_cells == 10


def test_a_higher_threshold_never_shows_more_nor_gives_more_people_away():
    found = [count_shown(COUNTS, fewest) for fewest in range(12)]
    for lower, higher in pairwise(found):
        assert higher.n_shown <= lower.n_shown
        assert higher.people_known <= lower.people_known
        assert higher.people_left_out >= lower.people_left_out


def test_the_order_of_the_cells_and_their_shape_have_no_weight():
    mixed = np.random.default_rng(0).permutation(COUNTS.ravel())
    assert count_shown(mixed, 3) == count_shown(COUNTS, 3)


def test_six_jobs_counted_by_hand():
    # Cells of 1, 2, 4, 12, 1 women and 3, 9, 5, 2, 30 men.
    assert astuple(count_shown(COUNTS, 1)) == (10, 10, 2, 6, 0)
    assert astuple(count_shown(COUNTS, 3)) == (10, 6, 0, 0, 6)
    assert astuple(count_shown(COUNTS, 5)) == (10, 4, 0, 0, 13)


def test_two_people_in_a_cell_are_known_to_each_other_even_when_it_is_shown():
    assert count_shown([2, 3], 2).people_known == 2


def test_fewer_than_nobody_is_refused():
    with pytest.raises(ValueError, match="negative"):
        count_shown([3, -1], 3)
