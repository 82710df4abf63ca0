"""Many looks: how many false alarms, against the laws of SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.looks import chance_of_any, draw_looks, expected_alarms


@pytest.mark.parametrize("n", [0, 1, 10, 40])
@pytest.mark.parametrize("level", [0.01, 0.05])
def test_alarms_are_binomial(n, level):
    alarms = stats.binom(n, level)
    assert chance_of_any(n, level=level) == pytest.approx(alarms.sf(0))
    assert expected_alarms(n, level=level) == pytest.approx(alarms.mean())


def test_forty_looks_at_five_percent_by_hand():
    assert expected_alarms(40) == 2
    assert round(chance_of_any(40), 2) == 0.87


def test_the_p_of_each_look_is_that_of_student_s_test():
    rng = np.random.default_rng(7)
    p = draw_looks(50, n_each=12, rng=np.random.default_rng(7))
    drawn = rng.standard_normal((50, 2, 12))
    assert p == pytest.approx(stats.ttest_ind(drawn[:, 0], drawn[:, 1], axis=1).pvalue)


def test_when_nothing_differs_every_p_is_as_likely_as_another():
    p = draw_looks(4000, n_each=30, rng=np.random.default_rng(1))
    assert stats.kstest(p, "uniform").pvalue > 0.01
    assert (p < 0.05).mean() == pytest.approx(0.05, abs=0.012)


def test_the_same_chance_gives_the_same_looks():
    once, again = (draw_looks(9, n_each=5, rng=np.random.default_rng([3, 1])) for _ in range(2))
    assert (once == again).all()


def test_what_makes_no_sense_is_refused():
    with pytest.raises(OutOfRangeError):
        chance_of_any(10, level=5)
    with pytest.raises(ValueError, match="negative"):
        expected_alarms(-1)
    with pytest.raises(ValueError, match="negative"):
        chance_of_any(-1)
    with pytest.raises(ValueError, match="at least 2"):
        draw_looks(3, n_each=1, rng=np.random.default_rng(0))
