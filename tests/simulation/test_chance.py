"""Draws from one uniform number each: the right laws, and the same chance kept."""

from __future__ import annotations

import numpy as np
import pytest

from workshop_kit.simulation.chance import count, pick

LUCK = (np.arange(100_000) + 0.5) / 100_000


@pytest.mark.parametrize("rate", [0.01, 0.5, 2.0])
def test_counts_follow_the_law_of_poisson(rate):
    numbers = count(LUCK, np.full(len(LUCK), rate))
    assert numbers.mean() == pytest.approx(rate, rel=1e-3)
    assert numbers.var() == pytest.approx(rate, rel=1e-2)
    assert (numbers == 0).mean() == pytest.approx(np.exp(-rate), abs=1e-4)


def test_nothing_happens_at_rate_zero():
    assert count(LUCK, np.zeros(len(LUCK))).max() == 0


def test_a_higher_rate_never_gives_fewer_with_the_same_luck():
    lower, higher = (count(LUCK, np.full(len(LUCK), rate)) for rate in (0.3, 0.4))
    assert (higher >= lower).all()


def test_places_are_picked_by_their_weights():
    shares = np.bincount(pick(LUCK, [0.5, 0.2, 0.0, 0.3])) / len(LUCK)
    assert shares.tolist() == pytest.approx([0.5, 0.2, 0.0, 0.3], abs=1e-4)


def test_each_person_may_have_her_own_weights():
    assert pick(np.array([0.5, 0.5]), [[0.9, 0.1], [0.1, 0.9]]).tolist() == [0, 1]


def test_weights_that_do_not_quite_add_up_still_pick_the_last_place():
    assert pick(np.array([0.9999999]), [0.3, 0.3, 0.3999]).tolist() == [2]
