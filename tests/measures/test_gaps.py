"""Gaps: sign, denominator, and the paradox of mixtures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.measures import mixture_gap, relative_gap

# facts.md part 4, point 1: workers and managers; women, then men.
SHARES = [[80, 20], [20, 80]]
PAY = [[2000, 4040], [1990, 4000]]

pays = st.floats(100, 10_000)


def test_the_gap_is_positive_when_the_reference_has_more():
    assert relative_gap(1000, 800) == pytest.approx(0.20)


def test_the_gap_is_a_share_of_the_reference_and_of_nothing_else():
    # The same two pays are 25 % of the lower one and 22.2 % of their mean.
    assert relative_gap(800, 1000) == pytest.approx(-0.25)


@given(pays, pays, st.floats(0.01, 100))
def test_the_currency_does_not_matter(reference, compared, rate):
    expected = relative_gap(reference, compared)
    assert relative_gap(reference * rate, compared * rate) == pytest.approx(expected, abs=1e-9)


def test_a_gap_with_nothing_or_with_nobody_is_missing():
    assert np.isnan(relative_gap(0, 5))
    assert np.isnan(relative_gap(np.nan, 5))


def test_gaps_of_many_groups_come_at_once():
    assert relative_gap([1000, 2000], [800, 2100]).tolist() == pytest.approx([0.2, -0.05])


def test_one_group_is_compared_with_many_either_way():
    assert relative_gap(1000, [800, 900]).tolist() == pytest.approx([0.2, 0.1])
    assert relative_gap([1000, 2000], 800).tolist() == pytest.approx([0.2, 0.6])


def test_a_pay_that_is_none_is_missing():
    assert relative_gap([None, 1000], [5, 800])[1] == pytest.approx(0.2)
    assert np.isnan(relative_gap([1000, None], [None, 5])).all()
    assert mixture_gap([[10, 0], [5, 5]], [[2000, None], [2000, 4000]]).compared == 2000


def test_women_ahead_in_each_category_and_a_third_behind_overall():
    whole = mixture_gap(SHARES, PAY)
    assert whole.compared == pytest.approx(2408)
    assert whole.reference == pytest.approx(3598)
    assert whole.gap == pytest.approx(0.3307, abs=5e-5)
    assert (whole.gap_within < 0).all()
    assert whole.is_reversed


def test_with_the_same_mix_the_whole_cannot_be_reversed():
    whole = mixture_gap([[50, 50], [10, 10]], PAY)
    assert whole.gap < 0
    assert not whole.is_reversed


@given(st.lists(st.floats(0.01, 1), min_size=3, max_size=3), pays, pays, pays)
def test_with_the_same_mix_the_whole_lies_between_the_categories(shares, first, second, third):
    men = np.array([first, second, third])
    women = men * [0.9, 1.1, 1.0]
    whole = mixture_gap([shares, shares], [women, men])
    assert whole.gap_within.min() - 1e-9 <= whole.gap <= whole.gap_within.max() + 1e-9


def test_numbers_of_people_and_shares_give_the_same():
    assert mixture_gap(SHARES, PAY).gap == pytest.approx(
        mixture_gap([[0.8, 0.2], [0.2, 0.8]], PAY).gap
    )


def test_pay_of_nobody_counts_for_nothing():
    whole = mixture_gap([[10, 0], [5, 5]], [[2000, np.nan], [2000, 4000]])
    assert whole.compared == 2000
    assert np.isnan(whole.gap_within[1])


@pytest.mark.parametrize(
    ("shares", "pay"),
    [([[1, 2]], [[1, 2]]), (SHARES, [[1, 2, 3], [1, 2, 3]]), ([[0, 0], [1, 1]], PAY),
     ([[-1, 2], [1, 1]], PAY), ([[None, 2], [1, 1]], PAY), ([[np.inf, 2], [1, 1]], PAY)],
)  # fmt: skip
def test_shares_that_make_no_sense_are_refused(shares, pay):
    with pytest.raises(ValueError, match="shares"):
        mixture_gap(shares, pay)
