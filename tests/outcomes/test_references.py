"""One gap on three scales: parts that add up, by hand, and too few people."""

from __future__ import annotations

import pytest

from tests.data.small_company import person, small_company
from workshop_kit.data import load_workforce
from workshop_kit.outcomes.references import SCALES, split_by_reference


@pytest.fixture(scope="module")
def raz():
    return load_workforce("halles-du-raz")


@pytest.mark.parametrize("upto", ["tenure", "category"])
def test_on_each_scale_both_parts_add_up_to_the_same_gap(raz, upto):
    splits = split_by_reference(raz, upto=upto)
    assert tuple(splits) == SCALES
    for split in splits.values():
        assert split.explained + split.unexplained == pytest.approx(splits["pooled"].gap)


def test_the_scale_of_men_prices_with_men_s_coefficients(raz):
    split = split_by_reference(raz, upto="category")["reference"]
    difference = split.reference.means - split.compared.means
    assert split.explained == pytest.approx(float(difference @ split.reference.coefficients))


def test_women_and_men_in_the_same_situations_have_nothing_to_explain():
    company = small_company(
        *(
            person(sex, job, pay=pay, hired=hired, times=6)
            for sex, pay in (("women", 20_000), ("men", 25_000))
            for job in ("canning", "accounts")
            for hired in ("2005-01-01", "2015-01-01")
        )
    )
    for split in split_by_reference(company, upto="category").values():
        assert split.explained == pytest.approx(0)
        assert split.unexplained == pytest.approx(0.2231, abs=1e-4)


def test_nineteen_people_of_a_sex_have_no_scale_of_their_own():
    company = small_company(person("women", "canning", times=19), person("men", "lines", times=40))
    assert split_by_reference(company, upto="tenure") is None


def test_a_category_that_one_sex_hardly_holds_is_left_out():
    company = small_company(
        person("women", "canning", times=12, hired="2005-01-01"),
        person("women", "canning", times=12),
        person("women", "accounts", times=1),
        person("men", "canning", times=12, hired="2005-01-01"),
        person("men", "canning", times=12, pay=26_000),
        person("men", "accounts", times=5),
    )
    split = split_by_reference(company, upto="category")["pooled"]
    assert split.compared.n == 24
    assert split.reference.n == 24
