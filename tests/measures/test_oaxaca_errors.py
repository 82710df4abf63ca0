"""Standard errors of Oaxaca-Blinder: Jann's, ddecompose's, by hand, and against draws."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm

from tests.measures.linear_samples import FLF, README, jann, nlys, small_staff, with_levels
from workshop_kit.errors import UnknownOptionError
from workshop_kit.measures import (
    decompose_mean_gap,
    decompose_mean_gap_in_three,
    resample_linear,
)

# Jann (2008), The Stata Journal 8(4): stochastic regressors, without the trace term. Those of
# the pooled model are not in the oracle's files: they were recalled, not read again, and agree
# to every digit.
JANN_GROUPS = (0.0174874, 0.0218522, 0.0279880)
JANN_IN_THREE = (0.0156930, 0.0255804, 0.0109660)
JANN_TWO = {"reference": (0.0136196, 0.0255804), "pooled": (0.0137531, 0.0253330)}

KINDS = {"classical": {}, "robust": {"cov_type": "HC1"}, "hc3": {"cov_type": "HC3"}}


def in_three(sample, errors):
    parts = decompose_mean_gap_in_three(*sample, errors=errors)
    return [
        getattr(parts, f"{part}_parts").error
        for part in ("endowments", "coefficients", "interaction")
    ]


def test_the_errors_that_jann_published(oracle):
    pay, table, is_man = jann(oracle("stata_oaxaca_jann2008"))
    sample = (pay, table[["educ", "exper", "tenure"]], is_man)
    two = decompose_mean_gap(*sample, coefficients="reference")
    assert two.errors == "stochastic"
    found = (two.reference.mean_error, two.compared.mean_error, two.gap_error)
    assert found == pytest.approx(JANN_GROUPS, abs=5e-8)
    for choice, expected in JANN_TWO.items():
        two = decompose_mean_gap(*sample, coefficients=choice)
        assert (two.explained_error, two.unexplained_error) == pytest.approx(expected, abs=5e-8)
    assert in_three(sample, "stochastic") == pytest.approx(JANN_IN_THREE, abs=5e-8)


@pytest.mark.parametrize(
    ("errors", "entry"), [("stochastic", "trace0"), ("stochastic_with_trace", "trace1")]
)
def test_errors_with_and_without_the_trace_term(oracle, errors, entry):
    folder = oracle("stata_oaxaca_jann2008")
    expected = json.loads((folder / "analytic_check.json").read_text(encoding="utf-8"))
    pay, table, is_man = jann(folder)
    sample = (pay, table[["educ", "exper", "tenure"]], is_man)
    three = expected[f"threefold_{entry}"]
    found = in_three(sample, errors)
    assert found == pytest.approx([three["se_E"], three["se_C"], three["se_I"]], rel=1e-9)
    parts = decompose_mean_gap(*sample, coefficients="reference", errors=errors)
    assert parts.gap_error == pytest.approx(three["se_diff"], rel=1e-9)
    assert parts.reference.mean_error == pytest.approx(three["se1"], rel=1e-9)
    assert parts.compared.mean_error == pytest.approx(three["se2"], rel=1e-9)
    two = expected[f"weight1_{entry}"]
    assert parts.explained_error == pytest.approx(two["se"], rel=1e-9)
    assert parts.unexplained_error == pytest.approx(two["se_u"], rel=1e-9)


@pytest.mark.parametrize(
    ("entry", "choice"),
    [
        ("dd_male_ref", "reference"),
        ("dd_female_ref", "compared"),
        ("dd_isco_normalized_male_ref", "reference"),
        ("dd_isco_normalized_female_ref", "compared"),
    ],
)
def test_errors_of_the_detail_as_ddecompose_prints_them(oracle, entry, choice):
    folder = oracle("stata_oaxaca_jann2008")
    pay, table, is_man = jann(folder)
    expected = json.loads((folder / "expected_r.json").read_text(encoding="utf-8"))[entry]["se"]
    factors, categorical = table[["educ", "exper", "tenure"]].to_numpy(), []
    if "isco" in entry:
        isco = pd.get_dummies(table["isco"].astype(int))
        factors, categorical = np.column_stack([factors, isco]), [range(3, 12)]
    parts = decompose_mean_gap(
        pay, factors, is_man, coefficients=choice, categorical=categorical,
        errors="stochastic_with_trace",
    )  # fmt: skip
    total, constant, *others = expected
    assert parts.gap_error == pytest.approx(total["Observed_difference"], rel=1e-9)
    for name, found in (
        ("Composition_effect", parts.explained_parts),
        ("Structure_effect", parts.unexplained_parts),
    ):
        assert found.error == pytest.approx(total[name], rel=1e-9)
        printed = [row[name] for row in [*others, constant]]
        assert found.errors == pytest.approx(printed, rel=1e-8, abs=1e-12)


@pytest.mark.parametrize(
    ("entry", "choice", "names", "all_levels"),
    [
        ("readme_male_ref_f_minus_m", "reference", README, False),
        ("readme_female_ref_m_minus_f", "compared", README, False),
        ("flf2011_table3_col1_male_coef", "reference", list(FLF), False),
        ("flf2011_table3_female_coef", "compared", list(FLF), False),
        ("readme_normalized_male_ref", "reference", README, True),
        ("readme_normalized_female_ref", "compared", README, True),
    ],
)
def test_errors_of_the_gender_wage_gap_as_ddecompose_prints_them(
    oracle, entry, choice, names, all_levels
):
    folder = oracle("ddecompose_nlys00")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[entry]["se"]
    variables = {name: FLF[name] for name in names}
    pay, factors, categorical, columns, is_man = nlys(folder, variables, all_levels=all_levels)
    parts = decompose_mean_gap(
        pay, factors, is_man, coefficients=choice, categorical=categorical,
        errors="stochastic_with_trace",
    )  # fmt: skip
    rows = {row["Variable"]: row for row in expected}
    places = {"Total": None, "(Intercept)": -1} | {name: at for at, name in enumerate(columns)}
    compared = 0
    for name, place in places.items():
        for part, found in (
            ("Composition_effect", parts.explained_parts),
            ("Structure_effect", parts.unexplained_parts),
        ):
            # ddecompose gives no error of some normalised levels.
            if rows[name][part] is not None:
                error = found.error if place is None else found.errors[place]
                assert error == pytest.approx(rows[name][part], rel=1e-8, abs=1e-12)
                compared += 1
    assert compared >= 2 * len(columns) * 0.6


def test_sampling_weights_differ_from_ddecompose_by_the_variance_of_the_means_only(oracle):
    # ddecompose divides the weighted variance of a factor by the number of rows; the kit
    # linearises the weighted mean, as survey programs do: unequal weights cost precision.
    folder = oracle("stata_oaxaca_jann2008")
    pay, table, is_man = jann(folder)
    expected = json.loads((folder / "expected_r.json").read_text(encoding="utf-8"))
    printed = expected["dd_weighted_male_ref"]["se"]
    factors, weights = table[["educ", "exper", "tenure"]].to_numpy(), table["wt"].to_numpy()
    parts = decompose_mean_gap(
        pay, factors, is_man, coefficients="reference", weights=weights,
        errors="stochastic_with_trace",
    )  # fmt: skip
    prices = sm.WLS(pay[is_man], sm.add_constant(factors[is_man]), weights[is_man]).fit()
    difference = 0.0
    for members in (is_man, ~is_man):
        share = weights[members] / weights[members].sum()
        around = factors[members] - share @ factors[members]
        spread = (around * share[:, None]).T @ around
        n = members.sum()
        weighted = around * share[:, None]
        difference += weighted.T @ weighted * n / (n - 1) - spread / (1 - share @ share) / n
    squared = np.outer(prices.params[1:], prices.params[1:]) + prices.cov_params()[1:, 1:]
    theirs = np.array([row["Composition_effect"] for row in printed[2:]])
    ours = parts.explained_parts.errors[:-1]
    assert ours**2 - theirs**2 == pytest.approx(np.diagonal(squared * difference), rel=1e-6)
    constant = printed[1]["Structure_effect"]
    assert parts.unexplained_parts.errors[-1] == pytest.approx(constant, rel=1e-9)


@pytest.mark.parametrize("kind", KINDS)
def test_given_factors_leave_the_errors_of_the_prices_alone(kind):
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(
        pay, factors, is_reference, coefficients="reference", errors="fixed", covariance=kind
    )
    more = factors[is_reference].mean(axis=0) - factors[~is_reference].mean(axis=0)
    fits = [
        sm.OLS(pay[of], np.column_stack([factors[of], np.ones(of.sum())])).fit(**KINDS[kind])
        for of in (is_reference, ~is_reference)
    ]
    own = fits[0].cov_params()[:3, :3]
    assert parts.explained_error == pytest.approx(np.sqrt(more @ own @ more))
    assert parts.explained_parts.errors[:3] == pytest.approx(np.abs(more) * fits[0].bse[:3])
    models = fits[0].cov_params() + fits[1].cov_params()
    people = np.append(factors[~is_reference].mean(axis=0), 1)
    assert parts.unexplained_error == pytest.approx(np.sqrt(people @ models @ people))


@pytest.mark.parametrize("choice", ["pooled", "neumark"])
def test_pooled_prices_of_given_factors_have_the_robust_error_of_their_regression(choice):
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(pay, factors, is_reference, coefficients=choice, errors="fixed")
    design = [factors, np.ones(60)] + ([is_reference] if choice == "pooled" else [])
    fit = sm.OLS(pay, np.column_stack(design)).fit(cov_type="HC0")
    more = factors[is_reference].mean(axis=0) - factors[~is_reference].mean(axis=0)
    variance = more @ fit.cov_params()[:3, :3] @ more * 60 / 59
    assert parts.explained_error == pytest.approx(np.sqrt(variance))
    assert parts.covariance == "joint"


@pytest.mark.parametrize("choice", ["reference", "compared", "pooled", "neumark", "average"])
def test_the_errors_are_those_of_draws_of_people(choice):
    pay, factors, is_reference = small_staff(n=4000)
    parts = decompose_mean_gap(pay, factors, is_reference, coefficients=choice, errors="influence")
    draws = resample_linear(
        pay, factors, is_reference, coefficients=choice, n_draws=4000, rng=np.random.default_rng(1)
    )
    # 4000 draws know a standard deviation to 1.1 %; four times that is 4.5 %.
    explained, unexplained = draws.explained, draws.unexplained
    assert parts.gap_error == pytest.approx(draws.gap.std(), rel=0.045)
    assert parts.explained_error == pytest.approx(explained.sum(axis=1).std(), rel=0.045)
    assert parts.unexplained_error == pytest.approx(unexplained.sum(axis=1).std(), rel=0.045)
    assert parts.explained_parts.errors[:3] == pytest.approx(
        explained[:, :3].std(axis=0), rel=0.045
    )
    assert parts.unexplained_parts.errors == pytest.approx(unexplained.std(axis=0), rel=0.045)


def test_errors_of_three_parts_from_influences_are_those_of_draws():
    pay, factors, is_reference = small_staff(n=2000)
    # Pay that is no line in years: who was drawn moves both their mean and their price.
    pay += 0.05 * (factors[:, 0] - 10) ** 2 + 0.5 * factors[:, 0] * is_reference
    for viewpoint in ("compared", "reference"):
        parts = decompose_mean_gap_in_three(
            pay, factors, is_reference, viewpoint=viewpoint, errors="influence"
        )
        assert parts.covariance == "joint"
        found = in_draws(pay, factors, is_reference, viewpoint)
        for part, drawn in zip(("endowments", "coefficients", "interaction"), found, strict=True):
            errors = getattr(parts, f"{part}_parts").errors
            assert errors == pytest.approx(drawn, rel=0.06, abs=1e-12)


def in_draws(pay, factors, is_reference, viewpoint):
    """Return the spread of the detail of the three parts over 2000 draws."""
    draws = {
        choice: resample_linear(
            pay, factors, is_reference, coefficients=choice, n_draws=2000,
            rng=np.random.default_rng(5),
        )
        for choice in ("reference", "compared")
    }  # fmt: skip
    other = "compared" if viewpoint == "reference" else "reference"
    # With the prices of a group, the unexplained part is for the factors of the other.
    endowments, coefficients = draws[viewpoint].explained, draws[other].unexplained
    interaction = draws[other].explained - endowments
    return [part.std(axis=0) for part in (endowments, coefficients, interaction)]


def test_four_times_everyone_halves_every_error():
    pay, factors, is_reference = small_staff(n=400)
    sample = np.tile(pay, 4), np.tile(factors, (4, 1)), np.tile(is_reference, 4)
    for errors in ("stochastic", "fixed"):
        one = decompose_mean_gap(pay, factors, is_reference, errors=errors)
        four = decompose_mean_gap(*sample, errors=errors)
        assert four.explained_error == pytest.approx(one.explained_error / 2, rel=0.01)
        assert four.unexplained_error == pytest.approx(one.unexplained_error / 2, rel=0.01)


def test_the_trace_term_adds_and_given_factors_take_away():
    sample = small_staff()
    found = [
        decompose_mean_gap(*sample, errors=errors)
        for errors in ("fixed", "stochastic", "stochastic_with_trace")
    ]
    explained = [parts.explained_error for parts in found]
    assert explained == sorted(explained)
    assert len(set(explained)) == 3
    assert [parts.errors for parts in found] == ["fixed", "stochastic", "stochastic_with_trace"]


@pytest.mark.parametrize("choice", ["pooled", 0.3])
@pytest.mark.parametrize("errors", ["stochastic", "stochastic_with_trace", "fixed", "influence"])
def test_errors_of_blocks_are_those_of_the_factors_together(errors, choice):
    pay, factors, is_reference = with_levels()
    options = {"errors": errors, "coefficients": choice}
    plain = decompose_mean_gap(pay, factors[:, [0, 2, 3, 4]], is_reference, **options)
    whole = decompose_mean_gap(pay, factors, is_reference, categorical=[[1, 2, 3, 4]], **options)
    # All the levels of a factor together explain the same whichever is the base.
    blocks = plain.explained_parts.by_block({"job": [1, 2, 3]})
    normalised = whole.explained_parts.by_block({"job": [1, 2, 3, 4]})
    assert normalised.values == pytest.approx(blocks.values)
    assert normalised.errors == pytest.approx(blocks.errors)
    assert whole.unexplained_error == pytest.approx(plain.unexplained_error)


@pytest.mark.parametrize("kind", ["classical", "robust", "hc3"])
def test_a_model_of_both_groups_has_the_joint_covariance_and_no_other(kind):
    for options in ({"coefficients": "pooled"}, {"coefficients": 0.5, "errors": "influence"}):
        with pytest.raises(UnknownOptionError) as refused:
            decompose_mean_gap(*small_staff(), covariance=kind, **options)
        assert refused.value.values["known"] == "joint"
        assert decompose_mean_gap(*small_staff(), covariance="joint", **options).gap > 0


@pytest.mark.parametrize("choice", ["pooled", "neumark"])
def test_the_error_of_the_gap_does_not_depend_on_the_common_prices(choice):
    sample = small_staff()
    own = decompose_mean_gap(*sample, coefficients="average", covariance="robust")
    both = decompose_mean_gap(*sample, coefficients=choice)
    assert both.gap_error == pytest.approx(own.gap_error)


def test_the_covariance_of_the_groups_own_models_is_told():
    parts = decompose_mean_gap(*small_staff(), coefficients="average")
    assert parts.covariance == "classical"
    parts = decompose_mean_gap(*small_staff(), coefficients="average", covariance="hc2")
    assert parts.covariance == "hc2"


def test_currency_carries_over_to_the_errors():
    pay, factors, is_reference = small_staff()
    one = decompose_mean_gap(pay, factors, is_reference)
    other = decompose_mean_gap(100 * pay, 7 * factors, is_reference)
    assert other.explained_parts.errors == pytest.approx(100 * one.explained_parts.errors)
    assert other.gap_error == pytest.approx(100 * one.gap_error)
