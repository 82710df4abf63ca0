"""Weighted least squares: identities, invariances, by hand, statsmodels and pyfixest."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st

from tests.measures.linear_samples import small_staff
from tests.peers.staff import NUMBERS, levels, read_staff
from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import least_squares

PYFIXEST = Path(__file__).resolve().parents[1] / "peers" / "pyfixest.json"

STATSMODELS = {
    "classical": {},
    "robust": {"cov_type": "HC1"},
    "hc0": {"cov_type": "HC0"},
    "hc2": {"cov_type": "HC2"},
    "hc3": {"cov_type": "HC3"},
    "cluster": {"cov_type": "cluster"},
}


def clusters_of(n: int) -> np.ndarray:
    return np.arange(n) * 7 % 11


def fit(kind: str, **options):
    pay, factors, _ = small_staff()
    clusters = clusters_of(len(pay)) if kind == "cluster" else None
    return least_squares(pay, factors, covariance=kind, clusters=clusters, **options)


def test_residuals_are_uncorrelated_with_every_factor():
    pay, factors, _ = small_staff()
    weights = np.linspace(0.5, 2, len(pay))
    model = least_squares(pay, factors, weights=weights)
    assert np.abs(factors.T @ (weights * model.residuals)).max() < 1e-8
    assert weights @ model.residuals == pytest.approx(0, abs=1e-9)


@given(st.permutations(range(60)))
def test_the_order_of_rows_does_not_matter(order):
    pay, factors, _ = small_staff()
    first, second = least_squares(pay, factors), least_squares(pay[order], factors[order])
    assert second.coefficients == pytest.approx(first.coefficients)
    assert second.covariance == pytest.approx(first.covariance)


@pytest.mark.parametrize("kind", STATSMODELS)
def test_the_scale_of_the_weights_does_not_matter(kind):
    weights = np.linspace(0.5, 2, 60)
    first, second = fit(kind, weights=weights), fit(kind, weights=1000 * weights)
    assert second.standard_errors == pytest.approx(first.standard_errors)
    assert second.residual_variance == pytest.approx(first.residual_variance)


@pytest.mark.parametrize("kind", STATSMODELS)
def test_a_row_without_weight_is_not_there(kind):
    pay, factors, _ = small_staff()
    clusters = clusters_of(len(pay)) if kind == "cluster" else None
    weights = np.ones(len(pay))
    weights[:4] = 0
    first = least_squares(pay, factors, weights=weights, covariance=kind, clusters=clusters)
    second = least_squares(
        pay[4:], factors[4:], covariance=kind, clusters=None if clusters is None else clusters[4:]
    )
    assert first.standard_errors == pytest.approx(second.standard_errors)
    assert first.residual_variance == pytest.approx(second.residual_variance)
    assert (first.n, second.n) == (56, 56)


@given(st.floats(0.01, 100), st.floats(-1000, 1000))
def test_units_and_zeros_of_factors_change_the_numbers_and_not_the_model(unit, shift):
    pay, factors, _ = small_staff()
    first = least_squares(pay, factors)
    second = least_squares(3 * pay, factors * unit + shift)
    assert second.coefficients[:-1] == pytest.approx(3 * first.coefficients[:-1] / unit)
    assert second.r_squared == pytest.approx(first.r_squared)
    assert second.residuals == pytest.approx(3 * first.residuals, abs=1e-7)


def test_years_far_from_zero_keep_their_digits():
    pay, factors, _ = small_staff()
    far = factors + np.array([2.0e6, 0, 0])
    assert least_squares(pay, far).coefficients[:-1] == pytest.approx(
        least_squares(pay, factors).coefficients[:-1], rel=1e-8
    )


def test_a_line_by_hand():
    # Through 1, 3, 2 at 0, 1, 2: slope 1/2 and constant 3/2; residuals -1/2, 1, -1/2.
    model = least_squares([1, 3, 2], [[0], [1], [2]])
    assert model.coefficients == pytest.approx([0.5, 1.5])
    assert model.residuals == pytest.approx([-0.5, 1, -0.5])
    assert model.residual_variance == pytest.approx(1.5)
    assert model.covariance == pytest.approx(np.array([[0.75, -0.75], [-0.75, 1.25]]))
    assert model.standard_errors == pytest.approx(np.sqrt([0.75, 1.25]))
    assert model.r_squared == pytest.approx(0.25)
    assert (model.n, model.kind) == (3, "classical")


def test_without_factors_it_is_the_mean():
    model = least_squares([1, 2, 6], np.empty((3, 0)), weights=[1, 1, 2])
    assert model.coefficients == pytest.approx([3.75])
    assert model.r_squared == pytest.approx(0)


def test_an_outcome_that_does_not_vary_has_no_r_squared():
    assert np.isnan(least_squares([2.0, 2, 2], [[0], [1], [2]]).r_squared)


@pytest.mark.parametrize("kind", STATSMODELS)
@pytest.mark.parametrize("has_weights", [False, True])
def test_coefficients_and_errors_are_those_of_statsmodels(kind, has_weights):
    pay, factors, _ = small_staff()
    weights = np.linspace(0.5, 2, len(pay)) if has_weights else np.ones(len(pay))
    options = dict(STATSMODELS[kind])
    if kind == "cluster":
        options["cov_kwds"] = {"groups": clusters_of(len(pay))}
    design = np.column_stack([factors, np.ones(len(pay))])
    expected = sm.WLS(pay, design, weights=weights).fit(**options)
    model = fit(kind, weights=weights if has_weights else None)
    assert model.coefficients == pytest.approx(expected.params, rel=1e-10)
    assert model.covariance == pytest.approx(expected.cov_params(), rel=1e-9, abs=1e-12)
    assert model.r_squared == pytest.approx(expected.rsquared)
    # statsmodels does not bring the weights to a mean of 1.
    assert model.residual_variance == pytest.approx(expected.scale / weights.mean())


@pytest.mark.parametrize("kind", ["classical", "robust", "hc2", "hc3", "cluster"])
def test_the_sample_company_gives_what_pyfixest_prints(kind):
    expected = json.loads(PYFIXEST.read_text(encoding="utf-8"))[f"least_squares {kind}"]
    staff = read_staff()
    families = levels(staff, "job_family").iloc[:, 1:]
    factors = np.column_stack([staff[["is_man", *NUMBERS]], families])
    model = least_squares(
        staff["hourly_pay"],
        factors,
        covariance=kind,
        clusters=staff["job_family"] if kind == "cluster" else None,
    )
    for ours, theirs in (("coefficients", "coefficients"), ("standard_errors", "errors")):
        constant, *others = expected[theirs].values()
        assert getattr(model, ours) == pytest.approx([*others, constant], rel=1e-8)


def test_a_combination_of_factors_is_named():
    pay, factors, _ = small_staff()
    twice = np.column_stack([factors, factors[:, 0] - 2 * factors[:, 2]])
    with pytest.raises(CollinearFactorsError) as refused:
        least_squares(pay, twice, names=["years", "part-time", "grade", "score"])
    assert refused.value.values == {"factor": "score"}
    with pytest.raises(CollinearFactorsError) as refused:
        least_squares(pay, twice)
    assert refused.value.values == {"factor": 4}


def test_there_is_a_name_for_each_factor_or_none():
    pay, factors, _ = small_staff()
    with pytest.raises(ValueError, match="names must be 3, one for each factor, not 2"):
        least_squares(pay, factors, names=["years", "part-time"])


def test_a_constant_is_a_combination_too():
    pay, factors, _ = small_staff()
    with pytest.raises(CollinearFactorsError) as refused:
        least_squares(pay, np.insert(factors, 1, 0.1, axis=1))
    assert refused.value.values == {"factor": 2}


def test_a_factor_left_out_has_no_coefficient_and_no_error():
    pay, factors, _ = small_staff()
    twice = np.insert(factors, 1, 5 * factors[:, 0], axis=1)
    model, without = least_squares(pay, twice, collinear="omit"), least_squares(pay, factors)
    assert model.coefficients == pytest.approx(np.insert(without.coefficients, 1, 0))
    assert model.standard_errors == pytest.approx(np.insert(without.standard_errors, 1, 0))
    assert model.residual_variance == pytest.approx(without.residual_variance)


def test_a_model_needs_more_rows_than_coefficients():
    pay, factors, _ = small_staff()
    assert least_squares(pay[:5], factors[:5]).n == 5
    with pytest.raises(EmptyGroupError) as refused:
        least_squares(pay[:4], factors[:4])
    assert refused.value.key == "too_few_for_model"
    assert refused.value.values == {"n": 4, "needed": 4}


def test_a_factor_left_out_needs_no_row():
    pay, factors, _ = small_staff()
    twice = np.insert(factors, 1, 5 * factors[:, 0], axis=1)
    assert least_squares(pay[:5], twice[:5], collinear="omit").n == 5
    with pytest.raises(EmptyGroupError) as refused:
        least_squares(pay[:4], twice[:4], collinear="omit")
    assert refused.value.values == {"n": 4, "needed": 4}


def test_one_cluster_is_none():
    pay, factors, _ = small_staff()
    with pytest.raises(EmptyGroupError) as refused:
        least_squares(pay, factors, covariance="cluster", clusters=["a"] * len(pay))
    assert refused.value.values == {"n": 1, "needed": 1}
    two = ["a"] * 30 + ["b"] * 30
    assert least_squares(pay, factors, covariance="cluster", clusters=two).n == 60


def test_clusters_and_their_covariance_go_together():
    pay, factors, _ = small_staff()
    with pytest.raises(ValueError, match="clusters go with"):
        least_squares(pay, factors, covariance="cluster")
    with pytest.raises(ValueError, match="clusters go with"):
        least_squares(pay, factors, clusters=clusters_of(60))
    with pytest.raises(ValueError, match=r"shape \(60,\)"):
        least_squares(pay, factors, covariance="cluster", clusters=clusters_of(59))


def test_misspelt_options_are_refused():
    pay, factors, _ = small_staff()
    with pytest.raises(UnknownOptionError, match="HC1"):
        least_squares(pay, factors, covariance="HC1")
    with pytest.raises(UnknownOptionError, match="missing"):
        least_squares(pay, factors, collinear="missing")


def test_missing_numbers_and_negative_weights_are_refused():
    pay, factors, _ = small_staff()
    with pytest.raises(MissingValueError) as refused:
        least_squares(np.where(np.arange(60) == 7, np.nan, pay), factors)
    assert refused.value.values == {"argument": "outcome", "n": 1, "row": 8}
    with pytest.raises(MissingValueError, match="factors"):
        least_squares(pay, np.where(factors > 19, np.inf, factors))
    with pytest.raises(OutOfRangeError, match="weights"):
        least_squares(pay, factors, weights=np.arange(60) - 1)
    with pytest.raises(OutOfRangeError, match="all_zero"):
        least_squares(pay, factors, weights=np.zeros(60))


def test_a_factor_is_constant_by_its_own_size():
    pay, factors, _ = small_staff()
    weights = np.linspace(0.5, 2, 60)
    plain = least_squares(pay, factors, weights=weights)
    tiny = least_squares(pay, factors * [1e-13, 1, 1], weights=weights)
    assert tiny.coefficients == pytest.approx(plain.coefficients * [1e13, 1, 1, 1])
    same = factors.copy()
    same[:, 0] = 1e13 / 3
    with pytest.raises(CollinearFactorsError) as refused:
        least_squares(pay, same, weights=weights)
    assert refused.value.values == {"factor": 1}
