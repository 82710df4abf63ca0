"""Generalised linear models: printed by statsmodels, by hand, invariances, models that fail."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    MissingValueError,
    NoConvergenceError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import fit_glm, fit_glm_draws
from workshop_kit.measures.glm_families import FAMILIES as DENSITIES
from workshop_kit.measures.glm_newton import WeightedModel

PEERS = {
    "linear": sm.families.Gaussian(),
    "logit": sm.families.Binomial(),
    "probit": sm.families.Binomial(sm.families.links.Probit()),
    "poisson": sm.families.Poisson(),
}
FAMILIES = tuple(PEERS)


def staff_of(family: str, n: int = 240, seed: int = 4) -> tuple[np.ndarray, np.ndarray, dict]:
    """Return outcome, factors (a pay in euros, an age, two levels) and exposure if any."""
    rng = np.random.default_rng(seed)
    level = rng.integers(0, 3, n)
    factors = np.column_stack(
        [rng.normal(30_000, 4_000, n), rng.normal(40, 9, n), level == 1, level == 2]
    )
    predictor = (factors - [30_000, 40, 0, 0]) @ [1e-4, -0.02, 0.4, -0.6] - 0.4
    if family == "poisson":
        years = rng.uniform(0.2, 3, n)
        return rng.poisson(years * np.exp(predictor)), factors, {"exposure": years}
    if family == "linear":
        return predictor + rng.normal(0, 0.5, n), factors, {}
    return (rng.random(n) < 1 / (1 + np.exp(-predictor))) * 1.0, factors, {}


def peer_of(outcome, factors, family, weights, **exposure):
    # Newton's steps of statsmodels are less exact on factors of unequal sizes.
    scale = np.abs(factors).max(axis=0)
    design = np.column_stack([factors / scale, np.ones(len(factors))])
    model = sm.GLM(outcome, design, family=PEERS[family], freq_weights=weights, **exposure)
    fitted = model.fit(method="IRLS", tol=0, tol_criterion="params", maxiter=60)
    return fitted.params / np.append(scale, 1)


@pytest.mark.parametrize("family", FAMILIES)
def test_coefficients_are_those_of_statsmodels(family):
    outcome, factors, exposure = staff_of(family)
    weights = np.random.default_rng(1).uniform(0.5, 3, len(outcome))
    fit = fit_glm(outcome, factors, family=family, weights=weights, **exposure)
    expected = peer_of(outcome, factors, family, weights, **exposure)
    assert fit.coefficients == pytest.approx(expected, rel=1e-10)
    assert fit.family == family
    assert 2 <= fit.n_steps <= 6


def test_odds_by_hand():
    # 1 in 4 among the first, 3 in 4 among the others: odds of 1/3, nine times more.
    outcome = [1, 0, 0, 0, 1, 1, 1, 0]
    fit = fit_glm(outcome, np.repeat([[0.0], [1.0]], 4, axis=0), family="logit")
    assert np.exp(fit.coefficients) == pytest.approx([9, 1 / 3])
    assert fit.predict([[0.0], [1.0]]) == pytest.approx([0.25, 0.75])


def test_probit_by_hand():
    fit = fit_glm([1, 0, 0, 0, 1, 1, 1, 0], np.repeat([[0.0], [1.0]], 4, axis=0), family="probit")
    assert fit.coefficients == pytest.approx([2 * 0.6744897501960817, -0.6744897501960817])


def test_rates_by_hand_are_events_by_hour_of_exposure():
    fit = fit_glm([2, 1, 6], [[0], [0], [1]], family="poisson", exposure=[100, 50, 100])
    assert np.exp(fit.coefficients) == pytest.approx([3, 0.02])
    assert fit.predict([[1]]) == pytest.approx([0.06])


def test_a_line_by_hand():
    fit = fit_glm([1, 3, 5], [[0], [1], [2]], family="linear")
    assert fit.coefficients == pytest.approx([2, 1])
    assert fit.predict([[3]]) == pytest.approx([7])


@pytest.mark.parametrize("family", FAMILIES)
def test_slopes_are_those_of_the_likelihood_and_bends_those_of_the_slopes(family):
    predictor, h = np.linspace(-2, 2, 9), 1e-5
    outcome = np.full(9, 2.0) if family == "poisson" else np.full(9, 0.25)
    exposure = np.linspace(0.5, 3, 9)
    density = DENSITIES[family]
    ends = (predictor - h, predictor + h)
    below, above = (density.likelihood(x, outcome, exposure) for x in ends)
    slope, bend = density.slopes(predictor, outcome, exposure)
    assert slope == pytest.approx((above - below) / (2 * h), abs=1e-8)
    below, above = (density.slopes(x, outcome, exposure)[0] for x in ends)
    assert bend == pytest.approx((below - above) / (2 * h), abs=1e-8)


def test_the_likelihood_of_a_probit_is_that_of_its_mean():
    yes, no = (DENSITIES["probit"].likelihood(0.5, outcome, 1.0) for outcome in (1.0, 0.0))
    assert np.exp([yes, no]) == pytest.approx([0.6914624612740131, 0.3085375387259869])


def test_ordinary_data_never_need_a_step_halved(monkeypatch):
    def refuse(*_):
        raise AssertionError("climbed")

    monkeypatch.setattr(WeightedModel, "_climb", refuse)
    for family in FAMILIES:
        outcome, factors, exposure = staff_of(family)
        fit_glm(outcome, factors, family=family, **exposure)


def test_a_prediction_far_away_is_certain_and_warns_of_nothing():
    fit = fit_glm([1, 0, 0, 0, 1, 1, 1, 0], np.repeat([[0.0], [1.0]], 4, axis=0), family="logit")
    assert fit.predict([[-1e4], [1e4]]).tolist() == [0, 1]


def test_without_factors_the_constant_is_the_mean():
    fit = fit_glm([1, 0, 0, 0], np.empty((4, 0)), family="logit", weights=[1, 1, 1, 0])
    assert fit.predict(np.empty((1, 0))) == pytest.approx([1 / 3])


@pytest.mark.parametrize("family", FAMILIES)
@given(seed=st.integers(0, 50), rate=st.floats(1e-4, 1e4))
def test_neither_the_order_of_rows_nor_the_currency_matters(family, seed, rate):
    outcome, factors, exposure = staff_of(family, n=120)
    expected = fit_glm(outcome, factors, family=family, **exposure)
    order = np.random.default_rng(seed).permutation(len(outcome))
    fit = fit_glm(
        outcome[order],
        factors[order] * [rate, 1, 1, 1],
        family=family,
        **{name: values[order] for name, values in exposure.items()},
    )
    assert fit.coefficients * [rate, 1, 1, 1, 1] == pytest.approx(expected.coefficients)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_base_level_changes_no_prediction(family):
    outcome, factors, exposure = staff_of(family)
    other = np.column_stack([factors[:, :3], 1 - factors[:, 2] - factors[:, 3]])
    fits = [fit_glm(outcome, table, family=family, **exposure) for table in (factors, other)]
    assert fits[0].predict(factors) == pytest.approx(fits[1].predict(other))


@pytest.mark.parametrize("family", FAMILIES)
def test_a_weight_of_two_is_the_row_twice(family):
    outcome, factors, exposure = staff_of(family, n=120)
    counts = np.random.default_rng(2).integers(0, 3, len(outcome))
    rows = np.repeat(np.arange(len(outcome)), counts)
    weighted = fit_glm(outcome, factors, family=family, weights=counts, **exposure)
    repeated = fit_glm(
        outcome[rows],
        factors[rows],
        family=family,
        **{name: values[rows] for name, values in exposure.items()},
    )
    assert weighted.coefficients == pytest.approx(repeated.coefficients)


@pytest.mark.parametrize("family", ["logit", "probit"])
def test_shares_of_people_give_what_the_people_give(family):
    shares, table = np.array([0.25, 0.5, 0.75, 0.5]), np.array([[0], [1], [2], [3]])
    grouped = fit_glm(shares, table, family=family, weights=[4, 4, 4, 4])
    yes = (np.tile(np.arange(4), 4) < np.repeat(4 * shares, 4)) * 1.0
    alone = fit_glm(yes, np.repeat(table, 4, axis=0), family=family)
    assert grouped.coefficients == pytest.approx(alone.coefficients)


@pytest.mark.parametrize("family", FAMILIES)
def test_each_draw_is_the_fit_with_its_weights(family):
    outcome, factors, exposure = staff_of(family)
    rng = np.random.default_rng(3)
    draws = rng.multinomial(len(outcome), np.full(len(outcome), 1 / len(outcome)), size=5)
    fits = fit_glm_draws(outcome, factors, draws, family=family, **exposure)
    alone = [fit_glm(outcome, factors, family=family, weights=d, **exposure) for d in draws]
    expected = np.array([fit.coefficients for fit in alone])
    assert fits.coefficients == pytest.approx(expected, rel=1e-8)
    assert fits.is_settled.all()
    assert fits.n_steps <= 6


def test_many_draws_are_held_in_several_chunks():
    outcome, factors, exposure = staff_of("poisson", n=400)
    draws = np.random.default_rng(3).integers(0, 4, (700, len(outcome)))
    fits = fit_glm_draws(outcome, factors, draws, family="poisson", **exposure)
    alone = fit_glm(outcome, factors, family="poisson", weights=draws[699], **exposure)
    assert fits.coefficients[699] == pytest.approx(alone.coefficients, rel=1e-8)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_start_far_away_leads_to_the_same_place(family):
    outcome, factors, exposure = staff_of(family)
    table = factors[:, 2:]
    expected = fit_glm(outcome, table, family=family, **exposure).coefficients
    draws = np.ones((1, len(outcome)))
    start = [9.0, -9.0, 4.0]
    fits = fit_glm_draws(outcome, table, draws, family=family, start=start, **exposure)
    assert fits.coefficients[0] == pytest.approx(expected, rel=1e-8)


def test_draws_begin_at_the_start_that_is_given():
    outcome, factors, _ = staff_of("logit")
    draws = np.ones((1, len(outcome)))
    start = fit_glm(outcome, factors, family="logit").coefficients
    assert fit_glm_draws(outcome, factors, draws, family="logit", start=start).n_steps == 1


def test_a_draw_with_nobody_at_a_level_keeps_the_coefficient_of_the_start():
    outcome, factors, _ = staff_of("logit")
    nobody = np.where(factors[:, 3] == 1, 0.0, 1.0)
    start = fit_glm(outcome, factors, family="logit").coefficients
    fits = fit_glm_draws(outcome, factors, [nobody], family="logit", start=start)
    without = fit_glm(outcome, factors[:, :3], family="logit", weights=nobody).coefficients
    assert fits.is_settled[0]
    kept = fits.coefficients[0]
    # In standard deviations the level is held, so its coefficient is too.
    assert kept[3] == pytest.approx(start[3])
    assert kept[[0, 1, 2, 4]] == pytest.approx(without)


def test_a_start_that_is_not_given_is_the_fit_with_its_exposure():
    outcome, factors, exposure = staff_of("poisson")
    nobody = np.where(factors[:, 3] == 1, 0.0, 1.0)
    start = fit_glm(outcome, factors, family="poisson", **exposure).coefficients
    fits = fit_glm_draws(outcome, factors, [nobody], family="poisson", **exposure)
    assert fits.coefficients[0, 3] == pytest.approx(start[3])


def test_a_start_of_another_length_is_refused():
    with pytest.raises(ValueError, match=r"start must have shape \(2,\)"):
        fit_glm_draws([1, 2, 4], [[0], [1], [2]], [[1, 1, 1]], family="linear", start=[1.0])


@pytest.mark.parametrize("family", ["logit", "probit", "poisson"])
def test_a_factor_that_separates_the_answers_is_refused(family):
    outcome, levels = [0, 0, 0, 1, 0, 1, 0, 1], np.repeat([[0.0], [1.0]], [3, 5], axis=0)
    with pytest.raises(NoConvergenceError) as refused:
        fit_glm(outcome, levels, family=family)
    assert refused.value.key == "no_convergence"
    assert refused.value.values == {"model": family}


@pytest.mark.parametrize("family", ["logit", "probit", "poisson"])
def test_an_outcome_that_nobody_has_is_refused(family):
    with pytest.raises(NoConvergenceError):
        fit_glm(np.zeros(6), [[0], [1], [0], [1], [2], [2]], family=family)


@pytest.mark.parametrize("family", ["logit", "probit", "poisson"])
def test_a_draw_that_separates_is_told_and_spoils_no_other(family):
    outcome = np.array([0, 1, 0, 1, 0, 1, 0, 1])
    levels = np.repeat([[0.0], [1.0]], 4, axis=0)
    draws = np.array([[1] * 8, [1, 0, 1, 0, 1, 1, 1, 1], [2] * 8])
    fits = fit_glm_draws(outcome, levels, draws, family=family)
    assert fits.is_settled.tolist() == [True, False, True]
    assert np.isnan(fits.coefficients[1]).all()
    assert fits.coefficients[2] == pytest.approx(fits.coefficients[0], abs=1e-12)


@pytest.mark.parametrize(
    ("columns", "place"),
    [([[1], [2], [3], [4]], None), ([[5], [5], [5], [5]], "1"),
     ([[1, 2, 3], [2, 4, 3], [3, 6, 5], [4, 8, 1]], "2")],
)  # fmt: skip
def test_a_factor_that_combines_those_before_it_is_named_by_its_place(columns, place):
    if place is None:
        fit_glm([1, 2, 4, 3], columns, family="linear")
        return
    with pytest.raises(CollinearFactorsError) as refused:
        fit_glm([1, 2, 4, 3], columns, family="linear")
    assert refused.value.values == {"factor": place}


@pytest.mark.parametrize(("own_part", "is_refused"), [(1e-4, False), (1e-6, True)])
def test_a_factor_is_collinear_when_the_others_leave_it_almost_no_variance(own_part, is_refused):
    rng = np.random.default_rng(0)
    first, noise, outcome = rng.normal(size=(3, 500))
    # Shares of the variance left: 1e-8 and 1e-12, on both sides of 1e-10.
    table = np.column_stack([first, first + own_part * noise])
    if is_refused:
        with pytest.raises(CollinearFactorsError):
            fit_glm(outcome, table, family="linear")
    else:
        assert np.isfinite(fit_glm(outcome, table, family="linear").coefficients).all()


def test_no_more_people_than_factors_are_refused():
    table = np.array([[0.0, 1], [1, 0], [1, 1]])
    fit_glm([1, 2, 4], table, family="linear")
    with pytest.raises(EmptyGroupError) as refused:
        fit_glm([1, 2, 4], table, family="linear", weights=[1, 1, 0])
    assert refused.value.key == "too_few_for_model"
    assert refused.value.values == {"n": 2, "needed": 2}


def test_a_factor_far_from_zero_is_not_collinear_with_the_constant():
    years = np.array([[2019.0], [2020.0], [2021.0], [2022.0]])
    fit = fit_glm([1, 2, 3, 4], years, family="linear")
    assert fit.coefficients == pytest.approx([1, -2018])


@pytest.mark.parametrize(
    ("outcome", "family", "key"),
    [([1, -1, 0], "poisson", "negative_value"), ([1, -1, 0], "logit", "negative_value"),
     ([1, 2, 0], "logit", "above_one"), ([0.5, 0.5, 1.01], "probit", "above_one")],
)  # fmt: skip
def test_an_outcome_without_meaning_is_refused(outcome, family, key):
    with pytest.raises(OutOfRangeError) as refused:
        fit_glm(outcome, [[0], [1], [2]], family=family)
    assert refused.value.key == key
    assert refused.value.values["argument"] == "outcome"


def test_zero_hours_are_refused():
    with pytest.raises(OutOfRangeError, match=r"not_positive.*exposure.*row=2"):
        fit_glm([1, 2, 3], [[0], [1], [2]], family="poisson", exposure=[1, 0, 2])


def test_exposure_without_a_rate_is_refused():
    with pytest.raises(ValueError, match="Poisson family, not to logit"):
        fit_glm([1, 0, 1], [[0], [1], [2]], family="logit", exposure=[1, 1, 2])


def test_missing_values_are_refused():
    with pytest.raises(MissingValueError, match="factors"):
        fit_glm([1, 2, 3], [[0], [np.nan], [2]], family="linear")
    with pytest.raises(MissingValueError, match="outcome"):
        fit_glm([1, np.nan, 3], [[0], [1], [2]], family="linear")


def test_a_misspelt_family_is_refused():
    with pytest.raises(UnknownOptionError, match="linear, logit, probit, poisson"):
        fit_glm([1, 0, 1], [[0], [1], [2]], family="logistic")


@pytest.mark.parametrize(
    ("draws", "error", "message"),
    [([[1, 1]], ValueError, "shape"), ([1, 1, 1], ValueError, "shape"),
     ([[1, 1, 1], [0, 0, 0]], OutOfRangeError, "all_zero"),
     ([[1, -1, 1]], OutOfRangeError, "negative_value"),
     ([[1, np.nan, 1]], MissingValueError, "draws")],
)  # fmt: skip
def test_draws_that_make_no_sense_are_refused(draws, error, message):
    with pytest.raises(error, match=message):
        fit_glm_draws([1, 2, 4], [[0], [1], [2]], draws, family="linear")
