"""Gaps group by group and their averages: by hand, invariances, and the gap of the averages."""

from __future__ import annotations

import math

import pytest

from tests.data.small_company import person, small_company
from workshop_kit.data import load_workforce
from workshop_kit.errors import UnknownOptionError
from workshop_kit.outcomes.gaps_by_group import gaps_by_group


def two_categories(women_below=19_000, women_above=36_000):
    """Return the two categories of question 3: many women below, many men above."""
    return small_company(
        person("women", "canning", pay=women_below, times=8),
        person("men", "canning", pay=20_000, times=3),
        person("women", "accounts", pay=women_above, times=3),
        person("men", "accounts", pay=40_000, times=8),
    )


def test_the_average_depends_on_what_a_group_counts_for():
    found = gaps_by_group(two_categories(), "category")
    assert found.average("people") == pytest.approx((11 * 0.05 + 11 * 0.10) / 22)
    assert found.average("women") == pytest.approx((8 * 0.05 + 3 * 0.10) / 11)
    assert found.average("each") == pytest.approx(0.075)


def test_the_gap_of_the_averages_sees_who_is_in_which_group():
    found = gaps_by_group(two_categories(), "category")
    women, men = (8 * 19 + 3 * 36) / 11, (3 * 20 + 8 * 40) / 11
    assert found.overall.share == pytest.approx(1 - women / men)


def test_gaps_in_opposite_directions_cancel_out_in_the_average():
    found = gaps_by_group(two_categories(women_below=18_000, women_above=44_000), "category")
    assert found.average("people") == pytest.approx(0)
    assert [round(gap.share, 2) for gap in found.groups.values()] == [0.1, -0.1]


def test_a_group_of_two_women_is_left_out_and_its_people_are_counted():
    company = small_company(
        person("women", "canning", times=3),
        person("men", "canning", times=3),
        person("women", "accounts", times=2),
        person("men", "accounts", times=4),
    )
    found = gaps_by_group(company, "category")
    assert list(found.groups) == ["manual_workers"]
    assert found.n_left_out == 6


def test_without_any_group_there_is_no_average():
    company = small_company(person("women", "canning", times=5), person("men", "lines", times=5))
    found = gaps_by_group(company, "job_family")
    assert not found.groups
    assert math.isnan(found.average("people"))


def test_everyone_is_in_a_group_or_left_out():
    company = load_workforce("conserverie-de-l-aven")
    found = gaps_by_group(company, "job_family")
    kept = sum(gap.n_compared + gap.n_reference for gap in found.groups.values())
    assert kept + found.n_left_out == len(company.present())


def test_another_weight_is_refused():
    with pytest.raises(UnknownOptionError):
        gaps_by_group(two_categories(), "category").average("men")
