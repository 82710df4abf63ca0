"""Groups large enough to be compared: the bound, and whom it leaves out."""

from __future__ import annotations

import pytest

from workshop_kit.measures import have_enough, share_kept


@pytest.mark.parametrize(
    ("women", "men", "is_kept"), [(2, 9, False), (3, 3, True), (9, 2, False), (4, 3, True)]
)
def test_a_group_needs_three_of_each_included(women, men, is_kept):
    assert have_enough([[women], [men]]).tolist() == [is_kept]


def test_forty_packing_beside_forty_driving_leave_no_group_to_compare():
    # facts.md part 4, point 7: the more segregated the company, the fewer are compared.
    kept = have_enough([[40, 0], [0, 40]])
    assert share_kept([[40, 0], [0, 40]], kept) == 0


def test_the_golden_groups_of_the_index():
    # facts.md 2a: group 2 has two women; 59 people of 70 are kept.
    counts = [[4, 2, 12, 5, 3, 9], [6, 9, 3, 5, 8, 4]]
    kept = have_enough(counts)
    assert kept.tolist() == [True, False, True, True, True, True]
    assert share_kept(counts, kept) == pytest.approx(59 / 70)


def test_the_minimum_can_be_raised():
    assert have_enough([[4, 5], [9, 5]], minimum=5).tolist() == [False, True]


def test_nobody_at_all_keeps_nobody():
    assert share_kept([[0], [0]], [True]) == 0


def test_those_kept_may_be_written_one_and_nought():
    assert share_kept([[4, 1], [6, 9]], [1, 0]) == pytest.approx(0.5)
