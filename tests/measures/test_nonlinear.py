"""Gaps in shares and rates: printed elsewhere, by hand, invariances, what is refused."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    MissingValueError,
    NoConvergenceError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import (
    decompose_fairlie,
    decompose_mean_gap,
    decompose_nonlinear,
    decompose_nonlinear_draws,
    decompose_nonlinear_in_three,
    fit_glm,
    nonlinear_groups,
)
from workshop_kit.measures.nonlinear_models import fit_group_models
from workshop_kit.measures.nonlinear_parts import share_out

FACTORS = ("female", "age", "hsgrad", "somecol", "college", "married", "prevmar")
BLOCKS = {"female": [0], "age": [1], "educ": [2, 3, 4], "marstat": [5, 6]}
FAMILIES = ("linear", "logit", "probit", "poisson")
WORDS = ("reference", "compared", "pooled", "neumark", "average", "cotton")
SYMMETRIC = ("neumark", "average", "cotton")

# Accidents and hours in the workshop and in the office, men first.
EVENTS = [40, 10, 15, 15]
HOURS = [100, 100, 50, 150]
WORKSHOP = np.array([[1.0], [0.0], [1.0], [0.0]])
IS_MAN = np.array([True, True, False, False])


class Homecomp:
    """Who has a computer at home: the example of Fairlie's program for Stata."""

    def __init__(self, folder) -> None:
        self.printed = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        with (folder / "homecomp.csv").open(encoding="utf-8", newline="") as lines:
            self.rows = list(csv.DictReader(lines))
        self.everyone = self.columns(*FACTORS)
        is_white, is_black = self.columns("white", "black").T == 1
        self.kept = is_white | is_black
        self.is_white = is_white[self.kept]
        self.factors = self.everyone[self.kept]
        self.has_one = self.columns("homecomp")[self.kept, 0]
        self.weights = self.columns("wgt")[self.kept, 0]

    def columns(self, *names):
        return np.array([[float(row[name]) for name in names] for row in self.rows])


@pytest.fixture(scope="module")
def homecomp(oracle):
    return Homecomp(oracle("stata_fairlie_homecomp"))


def staff(family: str, seed: int = 0, n: int = 160) -> tuple[np.ndarray, ...]:
    """Return outcome, three factors, groups and exposure (if any) of made-up people."""
    rng = np.random.default_rng(seed)
    groups = np.arange(n) < n * 5 // 8
    level = rng.integers(0, 3, n)
    factors = np.column_stack([rng.normal(0.4 * groups, 1), level == 1, level == 2])
    predictor = factors @ [0.5, 0.4, -0.5] + 0.3 * groups - 0.3
    exposure = {"exposure": rng.uniform(0.5, 3, n)} if family == "poisson" else {}
    if family == "poisson":
        outcome = rng.poisson(exposure["exposure"] * np.exp(predictor))
    elif family == "linear":
        outcome = predictor + rng.normal(0, 0.5, n)
    else:
        outcome = rng.random(n) < 1 / (1 + np.exp(-predictor))
    return outcome * 1.0, factors, groups, exposure


@pytest.mark.parametrize(
    ("printed_name", "coefficients", "is_weighted"),
    [("ex1_white_coef", "reference", False), ("ex1b_black_coef", "compared", False),
     ("ex2_pooled_black", "pooled", False), ("ex4_weighted_white_coef", "reference", True)],
)  # fmt: skip
def test_totals_and_yun_s_detail_are_those_printed(
    homecomp, printed_name, coefficients, is_weighted
):
    expected = homecomp.printed[printed_name]
    parts = decompose_nonlinear(
        homecomp.has_one,
        homecomp.factors,
        homecomp.is_white,
        family="logit",
        coefficients=coefficients,
        blocks=BLOCKS,
        weights=homecomp.weights if is_weighted else None,
    )
    assert parts.reference == pytest.approx(expected["pr0"], abs=1e-12)
    assert parts.compared == pytest.approx(expected["pr1"], abs=1e-12)
    assert parts.gap == pytest.approx(expected["diff"], abs=1e-12)
    assert parts.explained == pytest.approx(expected["explained"], abs=1e-11)
    assert parts.explained_parts[:-1] == pytest.approx(
        np.array([expected["yun_characteristics"][name] for name in BLOCKS]), abs=1e-11
    )


def test_the_three_parts_are_those_printed(homecomp):
    # Printed for two references by another program (expected_r_check.json).
    parts = decompose_nonlinear_in_three(
        homecomp.has_one, homecomp.factors, homecomp.is_white, family="logit"
    )
    assert parts.endowments == pytest.approx(0.072238415531, abs=1e-11)
    assert parts.coefficients == pytest.approx(0.22078855899, abs=1e-11)
    assert parts.gap == pytest.approx(0.30126258114, abs=1e-10)
    assert parts.reference - parts.compared == parts.gap


@pytest.mark.parametrize(
    ("printed_name", "coefficients", "order"),
    [("ex1_white_coef", "reference", "given"),
     ("ex1_white_coef_random_order", "reference", "random"),
     ("ex1b_black_coef", "compared", "given"), ("ex2_pooled_black", "pooled", "given")],
)  # fmt: skip
def test_fairlie_s_parts_are_those_printed_within_the_errors_of_matching(
    homecomp, printed_name, coefficients, order
):
    expected = homecomp.printed[printed_name]
    parts = decompose_fairlie(
        homecomp.has_one,
        homecomp.factors,
        homecomp.is_white,
        coefficients=coefficients,
        blocks=BLOCKS,
        order=order,
        n_draws=1000,
        rng=np.random.default_rng(12),
    )
    assert parts.explained == pytest.approx(expected["explained"], abs=1e-11)
    assert parts.gap == pytest.approx(expected["diff"], abs=1e-12)
    wanted, errors, spreads = (
        np.array([expected[kind][name] for name in BLOCKS])
        for kind in ("fairlie_detail", "mc_se", "sd_over_subsamples")
    )
    assert (np.abs(parts.parts - wanted) < 4 * np.hypot(errors, spreads / np.sqrt(1000))).all()
    assert parts.parts_spread == pytest.approx(spreads, rel=0.1)


def test_coefficients_of_a_model_of_more_people_can_be_given(homecomp):
    # All races together, with an indicator for each.
    races = homecomp.columns("black", "latino", "asian", "natamer")
    pooled = fit_glm(
        homecomp.columns("homecomp")[:, 0],
        np.column_stack([homecomp.everyone, races]),
        family="logit",
    ).coefficients
    given = np.delete(pooled, [7, 8, 9, 10])
    expected = homecomp.printed["ex3_pooled_all_races"]
    parts = decompose_nonlinear(
        homecomp.has_one,
        homecomp.factors,
        homecomp.is_white,
        family="logit",
        coefficients=given,
        blocks=BLOCKS,
        unexplained_detail=False,
    )
    assert parts.explained == pytest.approx(expected["explained"], abs=1e-11)
    assert parts.explained_parts[:-1] == pytest.approx(
        np.array(list(expected["yun_characteristics"].values())), abs=1e-11
    )


@pytest.mark.parametrize("family", ["logit", "probit", "poisson"])
def test_predictions_of_statsmodels_give_the_same_parts(family):
    outcome, factors, groups, exposure = staff(family)
    link = sm.families.links.Probit() if family == "probit" else None
    peer = sm.families.Poisson() if family == "poisson" else sm.families.Binomial(link)
    hours = exposure.get("exposure", np.ones(len(groups)))
    own = {}
    for group in (True, False):
        rows = groups == group
        known = {"exposure": hours[rows]} if exposure else {}
        model = sm.GLM(outcome[rows], sm.add_constant(factors[rows]), family=peer, **known)
        own[group] = model.fit(tol=1e-12, maxiter=100).params

    def mean(group, prices):
        rows = groups == group
        predictor = sm.add_constant(factors[rows]) @ own[prices]
        return np.average(peer.link.inverse(predictor), weights=hours[rows])

    parts = decompose_nonlinear(
        outcome, factors, groups, family=family, coefficients="reference", **exposure
    )
    assert parts.explained == pytest.approx(mean(True, True) - mean(False, True), abs=1e-9)
    structure = mean(False, True) - mean(False, False)
    assert parts.unexplained_parts.sum() == pytest.approx(structure, abs=1e-9)
    observed = [np.sum(outcome[groups == g]) / np.sum(hours[groups == g]) for g in (True, False)]
    assert parts.gap == pytest.approx(observed[0] - observed[1])
    assert parts.misfit == pytest.approx(parts.unexplained - structure, abs=1e-9)


@pytest.mark.parametrize("coefficients", [*WORDS, 0.3])
def test_with_a_line_it_is_oaxaca_and_blinder(coefficients):
    outcome, factors, groups, _ = staff("linear")
    weights = np.random.default_rng(1).uniform(0.5, 2, len(outcome))
    options = {"coefficients": coefficients, "weights": weights}
    parts = decompose_nonlinear(outcome, factors, groups, family="linear", **options)
    plain = decompose_mean_gap(outcome, factors, groups, **options)
    assert parts.gap == pytest.approx(plain.gap)
    assert parts.explained_parts == pytest.approx(plain.explained_parts.values, abs=1e-12)
    assert parts.unexplained_parts == pytest.approx(plain.unexplained_parts.values)


def test_rates_by_hand():
    # At the rates of men, 0.4 and 0.1: men 0.25, women 0.175. Women's own: 0.15.
    own = decompose_nonlinear(
        EVENTS, WORKSHOP, IS_MAN, family="poisson", exposure=HOURS, coefficients="reference"
    )
    assert (own.reference, own.compared) == (0.25, 0.15)
    assert own.gap == pytest.approx(0.10)
    assert own.explained == pytest.approx(0.075)
    assert own.unexplained == pytest.approx(0.025)
    assert own.explained_parts == pytest.approx([0.075, 0])
    # Both have 0.1 an hour in the office: all of the rest is in the workshop.
    assert own.unexplained_parts == pytest.approx([0.025, 0])
    other = decompose_nonlinear(
        EVENTS, WORKSHOP, IS_MAN, family="poisson", exposure=HOURS, coefficients="compared"
    )
    # At the rates of women, 0.3 and 0.1: men 0.2, women 0.15.
    assert other.explained == pytest.approx(0.05)


def test_the_pooled_prices_have_the_constant_of_the_reference_group():
    # Twice the rate in the workshop for all, and for men: 0.2 and 0.1; women half of it.
    parts = decompose_nonlinear(
        [20, 10, 5, 15 / 2], WORKSHOP, IS_MAN, family="poisson", exposure=HOURS
    )
    assert parts.explained == pytest.approx(0.15 - 0.125)


def test_yun_shares_out_by_the_differences_of_the_predictor():
    outcome, factors, groups, _ = staff("logit")
    parts = decompose_nonlinear(outcome, factors, groups, family="logit", coefficients="neumark")
    slopes = fit_glm(outcome, factors, family="logit").coefficients[:-1]
    moved = (factors[groups].mean(axis=0) - factors[~groups].mean(axis=0)) * slopes
    assert parts.explained_parts[:-1] / parts.explained == pytest.approx(moved / moved.sum())


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("coefficients", [*WORDS, 0.7])
def test_parts_add_up_to_the_gap(family, coefficients):
    outcome, factors, groups, exposure = staff(family)
    parts = decompose_nonlinear(
        outcome, factors, groups, family=family, coefficients=coefficients, **exposure
    )
    assert parts.explained + parts.unexplained == pytest.approx(parts.gap, rel=1e-10)
    assert parts.explained_parts.sum() == pytest.approx(parts.explained, rel=1e-10)
    whole = parts.unexplained_parts.sum() + parts.misfit
    assert whole == pytest.approx(parts.unexplained, rel=1e-9)
    assert parts.explained_parts[-1] == 0
    if family != "probit":
        assert parts.misfit == pytest.approx(0, abs=1e-10)


def test_the_probit_leaves_a_misfit():
    outcome, factors, groups, _ = staff("probit")
    assert abs(decompose_nonlinear(outcome, factors, groups, family="probit").misfit) > 1e-5


@pytest.mark.parametrize("family", FAMILIES)
@settings(max_examples=20)
@given(seed=st.integers(0, 30), rate=st.floats(0.01, 100))
def test_order_units_base_level_and_duplication_do_not_matter(family, seed, rate):
    outcome, factors, groups, exposure = staff(family, seed % 5)
    blocks = {"grade": [0], "level": [1, 2]}
    parts = decompose_nonlinear(outcome, factors, groups, family=family, blocks=blocks, **exposure)
    other = np.column_stack([factors[:, 0] * rate, factors[:, 1], 1 - factors[:, 1:].sum(axis=1)])
    order = np.random.default_rng(seed).permutation(len(outcome))
    for rows in (order, np.tile(order, 2)):
        known = {name: values[rows] for name, values in exposure.items()}
        again = decompose_nonlinear(
            outcome[rows], other[rows], groups[rows], family=family, blocks=blocks, **known
        )
        assert again.explained_parts == pytest.approx(parts.explained_parts, abs=1e-10)
        assert again.unexplained == pytest.approx(parts.unexplained)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize(
    ("coefficients", "swapped"),
    [("reference", "compared"), (0.25, 0.75), *((word, word) for word in SYMMETRIC)],
)
def test_swapping_the_groups_changes_every_sign(family, coefficients, swapped):
    outcome, factors, groups, exposure = staff(family)
    parts = decompose_nonlinear(
        outcome, factors, groups, family=family, coefficients=coefficients, **exposure
    )
    other = decompose_nonlinear(
        outcome, factors, ~groups, family=family, coefficients=swapped, **exposure
    )
    assert other.gap == pytest.approx(-parts.gap)
    assert other.explained_parts == pytest.approx(-parts.explained_parts, abs=1e-10)
    assert other.unexplained_parts == pytest.approx(-parts.unexplained_parts, abs=1e-10)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("coefficients", ["reference", "pooled"])
def test_groups_that_are_alike_have_no_gap(family, coefficients):
    outcome, factors, groups, exposure = staff(family)
    rows = np.tile(np.flatnonzero(groups), 2)
    is_first = np.arange(len(rows)) < groups.sum()
    parts = decompose_nonlinear(
        outcome[rows],
        factors[rows],
        is_first,
        family=family,
        coefficients=coefficients,
        **{name: values[rows] for name, values in exposure.items()},
    )
    assert parts.gap == 0
    assert parts.explained_parts == pytest.approx(0, abs=1e-12)
    assert parts.unexplained_parts == pytest.approx(0, abs=1e-9)


def test_weights_are_people_who_stand_for_several():
    outcome, factors, groups, _ = staff("logit")
    weights = np.random.default_rng(5).integers(1, 4, len(outcome))
    rows = np.repeat(np.arange(len(outcome)), weights)
    for coefficients in ("pooled", "cotton"):
        weighted = decompose_nonlinear(
            outcome, factors, groups, family="logit", weights=weights, coefficients=coefficients
        )
        repeated = decompose_nonlinear(
            outcome[rows], factors[rows], groups[rows], family="logit", coefficients=coefficients
        )
        assert weighted.explained_parts == pytest.approx(repeated.explained_parts)
        assert weighted.unexplained_parts == pytest.approx(repeated.unexplained_parts)


def test_rows_held_in_several_chunks_change_nothing(monkeypatch):
    outcome, factors, groups, exposure = staff("poisson")
    options = {"family": "poisson", **exposure}
    draws = np.random.default_rng(2).integers(0, 3, (3, len(outcome)))
    whole = decompose_nonlinear_draws(outcome, factors, groups, draws, **options)
    monkeypatch.setattr(nonlinear_groups, "_CELLS_AT_ONCE", 60)
    cut = decompose_nonlinear_draws(outcome, factors, groups, draws, **options)
    assert cut.explained == pytest.approx(whole.explained, rel=1e-12)
    assert cut.unexplained_parts == pytest.approx(whole.unexplained_parts, rel=1e-10)


def test_only_the_models_that_are_fitted_are_given():
    outcome, factors, groups, _ = staff("linear")

    def fit(rows, table):
        return fit_glm(outcome[rows], table, family="linear").coefficients[None, :]

    alone = fit(groups, factors[groups])
    models = fit_group_models(fit, factors, groups, "reference", np.array([0.6]), needs_own=False)
    assert models.reference == pytest.approx(alone)
    assert models.common == pytest.approx(alone)
    assert np.isnan(models.compared).all()
    models = fit_group_models(fit, factors, groups, "compared", np.array([0.6]), needs_own=False)
    assert np.isnan(models.reference).all()
    assert models.compared == pytest.approx(fit(~groups, factors[~groups]))


def test_each_draw_is_shared_out_by_its_own_differences():
    # The second draw is small beside the first one, and its differences do not cancel out.
    parts = share_out(
        np.array([0.3, 0.3]), np.array([[2e14, 1e14], [2e-3, 1e-3]]), np.array([0.5, 0.5])
    )
    assert parts == pytest.approx(np.array([[0.2, 0.1], [0.2, 0.1]]))


def test_differences_that_cancel_out_share_nothing_out_when_nothing_is_to_share():
    differences = np.array([[1.0, -1.0], [1.0, -1.0], [1.0, -1.0]])
    parts = share_out(np.array([0.3, 1e-17, 0.0]), differences, np.array([0.5, 0.5, 0.0]))
    assert np.isnan(parts[0]).all()
    assert parts[1:].tolist() == [[0, 0], [0, 0]]


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("coefficients", ["pooled", "reference", "cotton"])
def test_each_draw_is_the_split_with_its_weights(family, coefficients):
    outcome, factors, groups, exposure = staff(family)
    draws = np.random.default_rng(2).integers(0, 3, (3, len(outcome)))
    options = {"family": family, "coefficients": coefficients, **exposure}
    blocks = {"grade": [0], "level": [1, 2]}
    many = decompose_nonlinear_draws(outcome, factors, groups, draws, blocks=blocks, **options)
    assert many.is_settled.all()
    for place, weights in enumerate(draws):
        one = decompose_nonlinear(
            outcome, factors, groups, weights=weights, blocks=blocks, **options
        )
        for name in one.__dataclass_fields__:
            found = getattr(many, name)[place]
            assert found == pytest.approx(getattr(one, name), rel=1e-7, abs=1e-9)


def test_a_draw_without_an_estimate_is_told_and_keeps_its_gap():
    outcome, factors, groups, _ = staff("logit")
    is_level = factors[:, 1] == 1
    lost = np.where(is_level & (outcome == 0), 0.0, 1.0)
    draws = np.stack([np.ones(len(outcome)), lost])
    many = decompose_nonlinear_draws(outcome, factors, groups, draws, family="logit")
    assert many.is_settled.tolist() == [True, False]
    assert np.isnan(many.explained[1])
    expected = np.average(outcome[groups], weights=lost[groups]) - np.average(
        outcome[~groups], weights=lost[~groups]
    )
    assert many.gap[1] == pytest.approx(expected)


def test_the_detail_of_the_unexplained_is_missing_unless_asked_for():
    outcome, factors, groups, exposure = staff("poisson")
    options = {"family": "poisson", **exposure}
    whole = decompose_nonlinear(outcome, factors, groups, **options)
    parts = decompose_nonlinear(outcome, factors, groups, unexplained_detail=False, **options)
    assert np.isnan(parts.unexplained_parts).all()
    assert len(parts.unexplained_parts) == 4
    assert np.isnan(parts.misfit)
    assert parts.explained_parts == pytest.approx(whole.explained_parts)
    assert parts.unexplained == pytest.approx(whole.unexplained)


def test_a_level_without_events_in_one_group_needs_no_model_of_that_group():
    outcome, factors, groups, exposure = staff("poisson")
    outcome = np.where(~groups & (factors[:, 1] == 1), 0.0, outcome)
    options = {"family": "poisson", **exposure}
    with pytest.raises(NoConvergenceError):
        decompose_nonlinear(outcome, factors, groups, **options)
    parts = decompose_nonlinear(outcome, factors, groups, unexplained_detail=False, **options)
    assert np.isfinite(parts.explained)


def test_a_level_absent_in_one_group_is_refused_where_that_group_prices():
    outcome, factors, groups, _ = staff("logit")
    factors[~groups, 1] = 0
    with pytest.raises(CollinearFactorsError, match="'2'"):
        decompose_nonlinear(outcome, factors, groups, family="logit", coefficients="compared")
    parts = decompose_nonlinear(outcome, factors, groups, family="logit", unexplained_detail=False)
    assert np.isfinite(parts.explained_parts).all()


def test_the_three_parts_by_hand():
    parts = decompose_nonlinear_in_three(EVENTS, WORKSHOP, IS_MAN, family="poisson", exposure=HOURS)
    assert (parts.reference, parts.compared) == (0.25, 0.15)
    assert parts.endowments == pytest.approx(0.05)
    assert parts.coefficients == pytest.approx(0.175 - 0.15)
    assert parts.interaction == pytest.approx(0.025)


def test_the_three_parts_follow_the_weights():
    outcome, factors, groups, _ = staff("logit")
    weights = np.where(np.arange(len(outcome)) % 3 == 0, 2.0, 1.0)
    rows = np.repeat(np.arange(len(outcome)), weights.astype(int))
    weighted = decompose_nonlinear_in_three(
        outcome, factors, groups, family="logit", weights=weights
    )
    repeated = decompose_nonlinear_in_three(
        outcome[rows], factors[rows], groups[rows], family="logit"
    )
    assert weighted.interaction == pytest.approx(repeated.interaction)
    total = weighted.endowments + weighted.coefficients + weighted.interaction
    assert total == pytest.approx(weighted.gap)


def test_differences_that_cancel_out_leave_no_proportion():
    # Predictors have the same mean in both groups, and not the same spread.
    factors = np.array([[1.0, 1], [-1, -1], [1, -1], [-1, 1], [0, 0], [2, -2], [-2, 2], [0, 0]])
    outcome = np.tile([1.0, 0.0], 4)
    given = [0.7, 0.2, -1.0]
    with pytest.raises(NoConvergenceError) as refused:
        decompose_nonlinear(
            outcome,
            factors,
            np.arange(8) < 4,
            family="logit",
            coefficients=given,
            unexplained_detail=False,
        )
    assert refused.value.key == "no_proportion"


def test_a_draw_with_nobody_of_a_group_is_refused():
    outcome, factors, groups, _ = staff("logit")
    draws = np.stack([np.ones(len(groups)), groups * 1.0])
    with pytest.raises(EmptyGroupError) as refused:
        decompose_nonlinear_draws(outcome, factors, groups, draws, family="logit")
    assert refused.value.values == {"n_reference": 100, "n_compared": 0}
    with pytest.raises(EmptyGroupError):
        decompose_nonlinear(outcome, factors, groups, family="logit", weights=~groups * 1.0)
    with pytest.raises(ValueError, match="draws must have shape"):
        decompose_nonlinear_draws(outcome, factors, groups, draws[:, 1:], family="logit")


# Fairlie


def promoted_staff(seed: int = 0):
    return staff("logit", seed, n=64)[:3]


@pytest.mark.parametrize("order", ["random", "given"])
@pytest.mark.parametrize("family", ["logit", "probit"])
def test_fairlie_s_parts_add_up_with_what_matching_leaves(order, family):
    parts = decompose_fairlie(
        *promoted_staff(), order=order, family=family, n_draws=400, rng=np.random.default_rng(1)
    )
    assert parts.parts.sum() + parts.matching_error == pytest.approx(parts.explained)
    assert parts.explained + parts.unexplained == pytest.approx(parts.gap)
    assert abs(parts.matching_error) < 4 * parts.parts_spread.sum() / np.sqrt(400)
    assert parts.n_draws == 400


def test_fairlie_s_totals_are_those_of_the_other_method():
    outcome, factors, groups = promoted_staff()
    for coefficients in (*WORDS, 0.4):
        fairlie = decompose_fairlie(
            outcome, factors, groups, coefficients=coefficients, n_draws=1,
            rng=np.random.default_rng(1),
        )  # fmt: skip
        yun = decompose_nonlinear(
            outcome, factors, groups, family="logit", coefficients=coefficients
        )
        assert fairlie.explained == pytest.approx(yun.explained)
        assert (fairlie.reference, fairlie.compared) == (yun.reference, yun.compared)


def logistic(predictor):
    return 1 / (1 + np.exp(-predictor))


def test_fairlie_by_hand_exchanges_one_block_after_the_other():
    # Groups of the same size: people are matched by rank, whatever is drawn. By rising
    # probability, (0, 0) meets (0, 0), and (2, 1) meets (1, 0).
    factors = np.array([[2.0, 1], [0, 0], [0, 0], [1, 0]])
    options = {"coefficients": [1.0, 0.5, -1.0], "order": "given", "n_draws": 20}
    parts = decompose_fairlie(
        [1, 0, 0, 1], factors, IS_MAN, rng=np.random.default_rng(0), **options
    )
    # From 1.5 to 0.5 by the first factor, to 0 by the second; half of the people.
    steps = [logistic(1.5) - logistic(0.5), logistic(0.5) - logistic(0)]
    assert parts.parts == pytest.approx(np.array(steps) / 2)
    assert parts.parts_spread == pytest.approx([0, 0], abs=1e-12)
    assert parts.matching_error == pytest.approx(0, abs=1e-12)
    backwards = decompose_fairlie(
        [1, 0, 0, 1], factors, IS_MAN, rng=np.random.default_rng(0),
        blocks={"second": [1], "first": [0]}, **options,
    )  # fmt: skip
    steps = [logistic(1.5) - logistic(1), logistic(1) - logistic(0)]
    assert backwards.parts == pytest.approx(np.array(steps) / 2)


def test_a_random_order_averages_over_the_orders():
    factors = np.array([[2.0, 1], [0, 0], [0, 0], [1, 0]])
    options = {"coefficients": [1.0, 0.5, -1.0], "rng": np.random.default_rng(0)}
    blocks = [{"a": [0], "b": [1]}, {"b": [1], "a": [0]}]
    given = [
        decompose_fairlie([1, 0, 0, 1], factors, IS_MAN, order="given", blocks=block, **options)
        for block in blocks
    ]
    random = decompose_fairlie([1, 0, 0, 1], factors, IS_MAN, n_draws=20_000, **options)
    average = (given[0].parts + given[1].parts[::-1]) / 2
    assert abs(given[0].parts[0] - average[0]) > 0.005
    assert random.parts == pytest.approx(average, abs=5e-4)
    assert random.parts_spread[0] == pytest.approx(abs(given[0].parts[0] - average[0]), rel=0.02)
    assert random.matching_error == pytest.approx(0, abs=1e-12)


def test_swapping_the_groups_changes_the_signs_of_fairlie_s_parts():
    outcome, factors, groups = promoted_staff()
    parts, swapped = (
        decompose_fairlie(
            outcome, factors, which, coefficients=words, n_draws=4000,
            rng=np.random.default_rng(3),
        )
        for which, words in ((groups, "reference"), (~groups, "compared"))
    )  # fmt: skip
    assert swapped.explained == pytest.approx(-parts.explained)
    spread = 5 * parts.parts_spread / np.sqrt(4000)
    assert (np.abs(swapped.parts + parts.parts) < spread + 1e-12).all()


def test_the_same_draws_give_the_same_parts():
    first, again = (
        decompose_fairlie(*promoted_staff(), rng=np.random.default_rng(8), n_draws=50)
        for _ in range(2)
    )
    assert first.parts.tolist() == again.parts.tolist()


def test_without_another_number_there_are_a_thousand_draws():
    asked, default = (
        decompose_fairlie(*promoted_staff(), rng=np.random.default_rng(8), **options)
        for options in ({"n_draws": 1000}, {})
    )
    assert asked.parts.tolist() == default.parts.tolist()


def test_equal_weights_are_no_weights_and_others_are_drawn_as_often_as_they_weigh():
    outcome, factors, groups = promoted_staff()
    plain, equal = (
        decompose_fairlie(
            outcome, factors, groups, weights=w, n_draws=50, rng=np.random.default_rng(8)
        )
        for w in (None, np.full(len(outcome), 3.0))
    )
    assert plain.parts == pytest.approx(equal.parts)
    weights = np.random.default_rng(4).uniform(0.2, 4, len(outcome))
    parts = decompose_fairlie(
        outcome, factors, groups, weights=weights, n_draws=4000, rng=np.random.default_rng(8)
    )
    yun = decompose_nonlinear(outcome, factors, groups, family="logit", weights=weights)
    assert parts.explained == pytest.approx(yun.explained)
    assert abs(parts.matching_error) < 5 * parts.parts_spread.sum() / np.sqrt(4000)


# What is refused


def test_a_result_whose_parts_do_not_add_up_cannot_exist():
    outcome, factors, groups, _ = staff("linear")
    # Millionths of a unit: what is nothing beside a unit is much beside them.
    parts = decompose_nonlinear(1e-6 * outcome, factors, groups, family="linear")
    for name in ("gap", "explained", "unexplained"):
        with pytest.raises(ValueError, match="add up"):
            replace(parts, **{name: getattr(parts, name) + 1e-12})
    for name in ("explained_parts", "unexplained_parts"):
        with pytest.raises(ValueError, match="add up"):
            replace(parts, **{name: getattr(parts, name) + 1e-12})


@pytest.mark.parametrize("decompose", [decompose_nonlinear, decompose_fairlie])
def test_bad_tables_are_refused(decompose):
    outcome, factors, groups, _ = staff("logit")
    options = {"family": "logit"}
    if decompose is decompose_fairlie:
        options["rng"] = np.random.default_rng(0)
    with pytest.raises(EmptyGroupError):
        decompose(outcome, factors, groups & False, **options)
    with pytest.raises(CollinearFactorsError):
        decompose(outcome, factors[:, [0, 0]], groups, **options)
    with pytest.raises(MissingValueError, match="factors"):
        decompose(outcome, np.where(factors == 1, np.nan, factors), groups, **options)
    with pytest.raises(OutOfRangeError, match="above_one"):
        decompose(outcome * 2, factors, groups, **options)
    with pytest.raises(UnknownOptionError, match="'men'"):
        decompose(outcome, factors, groups, coefficients="men", **options)
    with pytest.raises(ValueError, match="coefficients must have shape"):
        decompose(outcome, factors, groups, coefficients=[1.0, 2.0], **options)
    with pytest.raises(ValueError, match=r"no block has the columns \[2\]"):
        decompose(outcome, factors, groups, blocks={"a": [0, 1]}, **options)
    with pytest.raises(ValueError, match="stands in a block already"):
        decompose(outcome, factors, groups, blocks={"a": [0, 1], "b": [1, 2]}, **options)


def test_misspelt_words_are_refused():
    outcome, factors, groups, _ = staff("logit")
    with pytest.raises(UnknownOptionError, match="linear, logit, probit, poisson"):
        decompose_nonlinear(outcome, factors, groups, family="logistic")
    rng = np.random.default_rng(0)
    with pytest.raises(UnknownOptionError, match="known='logit, probit'"):
        decompose_fairlie(outcome, factors, groups, family="poisson", rng=rng)
    with pytest.raises(UnknownOptionError, match="random, given"):
        decompose_fairlie(outcome, factors, groups, order="fixed", rng=rng)
    with pytest.raises(ValueError, match="n_draws must be at least 1, not 0"):
        decompose_fairlie(outcome, factors, groups, n_draws=0, rng=rng)


def test_zero_hours_and_negative_events_are_refused():
    with pytest.raises(OutOfRangeError, match="exposure"):
        decompose_nonlinear(EVENTS, WORKSHOP, IS_MAN, family="poisson", exposure=[1, 0, 1, 1])
    with pytest.raises(ValueError, match=r"exposure must have shape \(4,\)"):
        decompose_nonlinear(EVENTS, WORKSHOP, IS_MAN, family="poisson", exposure=[1, 1, 1])
    with pytest.raises(OutOfRangeError, match="negative_value"):
        decompose_nonlinear([1, -1, 2, 3], WORKSHOP, IS_MAN, family="poisson")
    with pytest.raises(ValueError, match="Poisson family, not to logit"):
        decompose_nonlinear([1, 0, 1, 0], WORKSHOP, IS_MAN, family="logit", exposure=HOURS)
