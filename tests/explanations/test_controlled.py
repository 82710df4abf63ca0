"""The gap that remains as more is held alike: identities, by hand, and statsmodels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import statsmodels.formula.api as smf

from tests.data.small_company import person, small_company
from workshop_kit.data import load_workforce
from workshop_kit.explanations import explain
from workshop_kit.explanations.controlled import CONTROLS, controlled_gaps
from workshop_kit.explanations.pay import paid_all_year
from workshop_kit.indicators import age_brackets


@pytest.fixture(scope="module")
def aven():
    return load_workforce("conserverie-de-l-aven")


def mixed_company(**women):
    """Return six women and six men in two jobs, each sex paid alike within a job."""
    return small_company(
        person("women", "canning", pay=18_000, times=6, **women),
        person("men", "canning", pay=20_000, times=2),
        person("women", "accounts", pay=27_000, times=2),
        person("men", "accounts", pay=30_000, times=6),
    )


def test_the_gap_without_controls_is_the_one_of_the_map(aven):
    raw = controlled_gaps(aven)[0].gap.value
    whole = explain(aven, n_resamples=0, rng=np.random.default_rng(1)).pay
    assert raw == pytest.approx(1 - whole.ratio)


def test_women_paid_nine_tenths_in_each_job_have_a_tenth_left_for_the_same_post():
    gaps = controlled_gaps(mixed_company())
    assert gaps[-1].gap.value == pytest.approx(0.1)
    assert gaps[0].gap.value == pytest.approx(1 - 0.9 * (20 / 30) ** 0.5)


def test_the_gap_by_category_is_the_one_that_statsmodels_gives(aven):
    people = paid_all_year(aven).people
    table = pd.DataFrame(
        {
            "pay": np.log(people["annual_pay"].astype(float)),
            "man": (people["sex"] == "men").astype(float),
            "age": age_brackets(people, aven.company.reference_date).astype(str),
            "category": people["category"].astype(str),
        }
    )
    fit = smf.ols("pay ~ man + C(age) + C(category)", data=table).fit()
    expected = 1 - np.exp(-fit.params["man"])
    assert controlled_gaps(aven)[2].gap.value == pytest.approx(expected)


def test_the_order_of_the_rows_changes_nothing(aven):
    other = replace(aven, employees=aven.employees.iloc[::-1].reset_index(drop=True))
    for one, same in zip(controlled_gaps(aven), controlled_gaps(other), strict=True):
        assert one.gap.value == pytest.approx(same.gap.value)
        assert one.n_facing == same.n_facing


def test_each_control_leaves_no_more_people_facing_each_other(aven):
    numbers = [one.n_facing for one in controlled_gaps(aven)]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[0] == controlled_gaps(aven)[0].n


def test_the_controls_come_one_more_at_a_time(aven):
    assert [one.controls for one in controlled_gaps(aven)] == [
        CONTROLS[:count] for count in range(4)
    ]


def test_women_of_another_age_than_every_man_face_nobody():
    young = controlled_gaps(mixed_company(born="2003-01-01"))
    assert young[0].n_facing == 16
    assert young[1].facing_women == 2


def test_a_gap_between_four_people_of_a_sex_is_not_told():
    few = controlled_gaps(
        small_company(
            person("women", "canning", times=4, pay=20_000),
            person("women", "canning", times=1, pay=21_000, hired="2025-06-01"),
            person("men", "canning", times=9, pay=22_000),
        )
    )
    assert not few[0].is_told
    assert not few[0].gap.has_interval
