"""Axes one after the other: sixteen regressions, each as statsmodels gives it."""

from __future__ import annotations

import warnings
from itertools import chain, combinations, permutations

import numpy as np
import pytest
import statsmodels.api as sm
from statsmodels.tools.sm_exceptions import SingularMatrixWarning

from tests.explanations.changed_companies import (
    beside_its_mirror,
    in_another_order,
    in_cents,
    with_jobs_renamed,
)
from tests.explanations.small_company import company_of, exposed, person
from workshop_kit.errors import EmptyGroupError, UnknownOptionError
from workshop_kit.explanations import AXES, OUTCOMES, career, find_orders, pay

SETS = [frozenset(one) for size in range(5) for one in combinations(AXES, size)]
UNITS = {
    "pay": "log_points",
    "health": "events_per_full_time_year",
    "career": "events_per_year_at_risk",
}


@pytest.fixture(scope="module")
def orders(companies):
    workforce = companies["conserverie-de-l-aven"]
    return {outcome: find_orders(workforce, outcome) for outcome in OUTCOMES}


def columns_of(rows, outcome, axis):
    """Return the columns that stand for an axis, from what the explanations say of variables."""
    if outcome == "health":
        chosen = {"careers": [4], "time": [1], "conditions": range(6, rows.values.shape[1])}
        own = list(chosen.get(axis, ()))
    else:
        variables = {"pay": pay.VARIABLES, "career": career.VARIABLES}[outcome]
        own = list(chain.from_iterable(one.columns for one in variables if one.axis == axis))
        own = [column for column in own if outcome != "pay" or column not in pay.BY_IDENTITY]
    jobs = np.eye(rows.n_jobs)
    blocks = [rows.values[:, own]]
    if axis == "mix":
        blocks.append(jobs[rows.entry])
    if axis == "careers":
        blocks.append(jobs[rows.job])
    return np.hstack(blocks)


def taken_off(rows, outcome, chosen):
    """Return what adds up to log pay on the axes brought in: it is not priced."""
    counted = [
        column
        for one in pay.VARIABLES
        for column in one.columns
        if one.axis in chosen and column in pay.BY_IDENTITY
    ]
    return rows.values[:, counted].sum(axis=1) if outcome == "pay" else 0.0


def by_statsmodels(rows, outcome, chosen, column):
    """Return the effect of the group in a weighted regression of a column."""
    is_man = rows.is_reference[rows.person][:, None].astype(float)
    blocks = [is_man, np.ones_like(is_man)]
    blocks += [columns_of(rows, outcome, axis) for axis in AXES if axis in chosen]
    design = np.hstack(blocks)
    pays = rows.values[:, column] - taken_off(rows, outcome, chosen)
    # Jobs add up to the constant: statsmodels says so, and its pseudo-inverse still finds the
    # effect of the group.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SingularMatrixWarning)
        return sm.WLS(pays, design, weights=rows.weight).fit().params[0]


@pytest.mark.parametrize("outcome", ["pay", "health"])
def test_the_gap_left_for_each_set_is_that_of_statsmodels(material, orders, outcome):
    rows = material.rows[outcome]
    for chosen in SETS:
        expected = by_statsmodels(rows, outcome, chosen, 0)
        assert orders[outcome].left[chosen] == pytest.approx(expected, abs=1e-8), chosen


def test_in_careers_moves_then_differ_no_more_than_promotions_in_place(material, orders):
    rows = material.rows["career"]
    women = rows.weight * ~rows.is_reference[rows.person]
    in_place_level, level = (women @ rows.values[:, column] / women.sum() for column in (1, 0))
    moving_level = level - in_place_level
    for chosen in SETS:
        everything = by_statsmodels(rows, "career", chosen, 0)
        if "careers" not in chosen:
            assert orders["career"].left[chosen] == pytest.approx(everything, abs=1e-9), chosen
            continue
        in_place = by_statsmodels(rows, "career", chosen, 1)
        moving = everything - in_place
        up = moving_level * in_place / in_place_level
        down = (moving_level + moving) * in_place / (in_place_level + in_place)
        alike = np.clip((up + down) / 2, -abs(moving), abs(moving))
        assert orders["career"].left[chosen] == pytest.approx(in_place + alike, abs=1e-9), chosen


def test_there_is_a_gap_for_each_of_the_sixteen_sets(orders):
    for outcome, one in orders.items():
        assert set(one.left) == set(SETS)
        assert len(one.left) == 16
        assert (one.outcome, one.unit) == (outcome, UNITS[outcome])


def test_with_no_axis_it_is_the_raw_gap(companies, explanations):
    for name in ("conserverie-de-l-aven", "printing_shop", "proprete-skuberien"):
        for outcome in OUTCOMES:
            left = find_orders(companies[name], outcome).left[frozenset()]
            gap = explanations[name, "origin"][outcome].gap.value
            assert left == pytest.approx(gap, abs=1e-10), (name, outcome)


def test_steps_and_averages_add_up_to_what_all_axes_take_away(orders):
    for one in orders.values():
        taken = one.left[frozenset()] - one.left[frozenset(AXES)]
        for order in permutations(AXES):
            assert sum(one.steps(order)) == pytest.approx(taken, abs=1e-12)
        assert sum(one.average(axis) for axis in AXES) == pytest.approx(taken, abs=1e-12)
        for axis in AXES:
            assert one.average(axis) == pytest.approx(np.mean(one.in_each_order(axis)), abs=1e-12)


def test_the_order_matters_in_pay(orders):
    found = orders["pay"].in_each_order("mix")
    assert max(found) - min(found) > 0.01


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_rows_names_and_currency_change_nothing(companies, orders, outcome):
    workforce = companies["conserverie-de-l-aven"]
    for change in (lambda one: in_another_order(one, 3), with_jobs_renamed, in_cents):
        found = find_orders(change(workforce), outcome).left
        assert found == pytest.approx(orders[outcome].left, abs=1e-9)


@pytest.mark.parametrize("outcome", ["pay", "health"])
def test_swapping_the_sexes_changes_the_sign_of_every_gap(companies, orders, outcome):
    workforce = companies["conserverie-de-l-aven"]
    swapped = find_orders(workforce, outcome, reference="women", compared="men").left
    for chosen, gap in orders[outcome].left.items():
        assert swapped[chosen] == pytest.approx(-gap, abs=1e-9)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_company_beside_its_mirror_has_no_gap_whatever_is_brought_in(companies, outcome):
    found = find_orders(beside_its_mirror(companies["conserverie-de-l-aven"]), outcome)
    assert list(found.left.values()) == pytest.approx([0] * 16, abs=1e-9)


def test_another_risk_of_health_is_another_gap(companies, explanations):
    workforce = companies["conserverie-de-l-aven"]
    hurt = find_orders(workforce, "health", health="work_accidents").left[frozenset()]
    assert abs(hurt) < 0.1 < abs(explanations["conserverie-de-l-aven", "origin"].health.gap.value)


def test_where_jobs_and_sexes_cannot_be_told_apart_the_gap_stays():
    # Every job has one sex: comparing people of the same job compares nobody.
    workforce = company_of(
        person("women", "canning", pay=20_000, times=3, hired="2017-01-01"),
        person("men", "lines", pay=24_000, times=3, hired="2017-01-01"),
        exposures=exposed("canning", "noise", women=0.5, men=0.5),
    )
    left = find_orders(workforce, "pay").left
    assert list(left.values()) == pytest.approx([np.log(1.2)] * 16, abs=1e-9)


@pytest.mark.parametrize(
    ("outcome", "options", "argument"),
    [
        ("wages", {}, "outcome"),
        ("pay", {"reference": "man"}, "reference"),
        ("pay", {"compared": "men"}, "compared"),
        ("health", {"health": "sickness"}, "health"),
    ],
)
def test_a_word_that_is_not_known_is_refused(companies, outcome, options, argument):
    with pytest.raises(UnknownOptionError) as caught:
        find_orders(companies["conserverie-de-l-aven"], outcome, **options)
    assert caught.value.values["argument"] == argument


def test_a_company_of_one_sex_is_refused():
    with pytest.raises(EmptyGroupError):
        find_orders(company_of(person("men", "canning", times=4)), "pay")
