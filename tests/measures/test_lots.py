"""Drawing lots: the same chance for everyone, and nothing but chance."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.lots import draw_lots


def drawn(n_draws=4000, n_each=20, share=0.2, seed=3):
    return draw_lots(n_draws, n_each, share=share, rng=np.random.default_rng(seed))


def test_the_people_chosen_in_a_group_are_binomial():
    counts = drawn()[:, 0].sum(axis=1)
    expected = stats.binom(20, 0.2).pmf(np.arange(21)) * len(counts)
    seen = np.bincount(counts, minlength=21)
    # The last cells together, where few are expected.
    ends = [*seen[:9], seen[9:].sum()], [*expected[:9], expected[9:].sum()]
    assert stats.chisquare(*ends).pvalue > 0.01


def test_both_groups_have_the_same_chance_and_do_not_depend_on_each_other():
    women, men = drawn().sum(axis=2).T
    assert women.mean() == pytest.approx(4, abs=0.12)
    assert men.mean() == pytest.approx(4, abs=0.12)
    assert abs(np.corrcoef(women, men)[0, 1]) < 0.06


def test_the_same_chance_gives_the_same_lots():
    assert (drawn(seed=[8, 1]) == drawn(seed=[8, 1])).all()


def test_nobody_is_chosen_without_a_chance_and_everyone_with_certainty():
    assert not drawn(n_draws=5, share=0).any()
    assert drawn(n_draws=5, share=1).all()


def test_what_makes_no_sense_is_refused():
    with pytest.raises(OutOfRangeError):
        drawn(share=20)
    with pytest.raises(ValueError, match="at least 1"):
        drawn(n_each=0)
    with pytest.raises(ValueError, match="negative"):
        drawn(n_draws=-1)
