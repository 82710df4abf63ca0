"""Oaxaca-Blinder: identities, invariances, by hand, Stata, R and the package `oaxaca`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.measures.linear_samples import FLF, README, jann, nlys, small_staff, with_levels
from tests.peers.staff import NUMBERS, levels, read_staff
from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import (
    TwoFoldGap,
    decompose_mean_gap,
    decompose_mean_gap_in_three,
    least_squares,
)
from workshop_kit.measures.group_models import common_coefficients

PEER = Path(__file__).resolve().parents[1] / "peers" / "oaxaca.json"
CHOICES = ["reference", "compared", "pooled", "neumark", "average", "cotton", 0.25]

# Jann (2008), The Stata Journal 8(4), as R oaxaca prints them: explained, unexplained.
JANN = {
    "compared": (0.08527982, 0.08818092),
    "reference": (0.09089778, 0.08256296),
    "average": (0.08808880, 0.08537194),
    "cotton": (0.08822200, 0.08523874),
    "neumark": (0.09255973, 0.08090101),
    "pooled": (0.08934704, 0.08411370),
}
JANN_IN_THREE = (0.08527982, 0.08256296, 0.00561796)

# Place of the group weight of R oaxaca in its lists.
R_CHOICES = ["compared", "reference", 0.5, "cotton", "neumark", "pooled"]

# Fortin, Lemieux, Firpo (2011), table 3, column 1, to the three digits printed.
FLF_TABLE = {
    "age, race, region": (0.012, ["age", "central", "msa", "region", "black", "hispanic"]),
    "education": (-0.012, ["education"]),
    "AFQT": (0.011, ["afqt"]),
    "family": (0.033, ["family"]),
    "experience": (0.137, ["years", "part_time"]),
    "industry": (0.017, ["industry"]),
}


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("has_weights", [False, True])
def test_two_parts_add_up_to_the_gap_of_means(choice, has_weights):
    pay, factors, is_reference = small_staff()
    weights = np.linspace(0.5, 2, len(pay)) if has_weights else None
    parts = decompose_mean_gap(pay, factors, is_reference, coefficients=choice, weights=weights)
    shares = np.ones(len(pay)) if weights is None else weights
    means = [np.average(pay[of], weights=shares[of]) for of in (is_reference, ~is_reference)]
    assert parts.gap == pytest.approx(means[0] - means[1])
    assert parts.explained + parts.unexplained == pytest.approx(parts.gap, rel=1e-10)
    together = parts.unexplained_reference + parts.unexplained_compared
    assert together == pytest.approx(parts.unexplained, rel=1e-10)
    assert (parts.reference.mean, parts.compared.mean) == pytest.approx(means)
    assert parts.explained_parts.values[-1] == 0
    assert parts.coefficients == choice


@pytest.mark.parametrize("viewpoint", ["reference", "compared"])
def test_three_parts_add_up_to_the_gap(viewpoint):
    parts = decompose_mean_gap_in_three(*small_staff(), viewpoint=viewpoint)
    together = parts.endowments + parts.coefficients + parts.interaction
    assert together == pytest.approx(parts.gap, rel=1e-10)
    assert parts.viewpoint == viewpoint


def test_the_other_viewpoint_turns_the_interaction_round():
    ours = decompose_mean_gap_in_three(*small_staff(), viewpoint="reference")
    theirs = decompose_mean_gap_in_three(*small_staff(), viewpoint="compared")
    assert ours.interaction_parts.values == pytest.approx(-theirs.interaction_parts.values)
    assert ours.endowments == pytest.approx(theirs.endowments + theirs.interaction)
    assert ours.coefficients == pytest.approx(theirs.coefficients + theirs.interaction)


def test_the_explained_part_at_a_group_s_own_prices_is_the_endowments_of_its_viewpoint():
    for viewpoint in ("reference", "compared"):
        two = decompose_mean_gap(*small_staff(), coefficients=viewpoint)
        three = decompose_mean_gap_in_three(*small_staff(), viewpoint=viewpoint)
        assert two.explained_parts.values == pytest.approx(three.endowments_parts.values)
        assert two.explained_error == pytest.approx(three.endowments_parts.error)


def test_a_weight_of_one_half_is_the_average_and_the_ends_are_the_groups_own():
    for weight, name in ((0.5, "average"), (1, "reference"), (0, "compared"), (0.6, "cotton")):
        by_weight = decompose_mean_gap(*small_staff(), coefficients=weight)
        by_name = decompose_mean_gap(*small_staff(), coefficients=name)
        assert by_weight.explained == pytest.approx(by_name.explained, rel=1e-12)
        assert by_weight.unexplained_error == pytest.approx(by_name.unexplained_error)


def test_cotton_s_share_counts_weights_and_not_rows():
    pay, factors, is_reference = small_staff()
    weights = np.where(is_reference, 1.0, 6.0)
    parts = decompose_mean_gap(pay, factors, is_reference, coefficients="cotton", weights=weights)
    expected = decompose_mean_gap(pay, factors, is_reference, coefficients=0.2, weights=weights)
    assert parts.explained == pytest.approx(expected.explained)


@pytest.mark.parametrize("choice", ["pooled", "neumark", "average"])
def test_swapping_the_groups_changes_every_sign(choice):
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(pay, factors, is_reference, coefficients=choice)
    swapped = decompose_mean_gap(pay, factors, ~is_reference, coefficients=choice)
    assert swapped.gap == pytest.approx(-parts.gap)
    assert swapped.explained_parts.values == pytest.approx(-parts.explained_parts.values)
    assert swapped.unexplained_parts.values == pytest.approx(-parts.unexplained_parts.values)
    assert swapped.explained_parts.errors == pytest.approx(parts.explained_parts.errors)
    assert swapped.unexplained_parts.errors == pytest.approx(parts.unexplained_parts.errors)


@given(st.permutations(range(60)))
def test_the_order_of_rows_does_not_matter(order):
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(pay, factors, is_reference)
    moved = decompose_mean_gap(pay[order], factors[order], is_reference[order])
    assert moved.explained_parts.values == pytest.approx(parts.explained_parts.values, abs=1e-10)


@given(st.floats(0.01, 100), st.floats(-100, 100))
def test_currency_and_units_of_factors_do_not_matter(rate, shift):
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(pay, factors, is_reference)
    other = decompose_mean_gap(pay * rate + shift, factors * [7, 1, 0.1] + shift, is_reference)
    assert other.explained_parts.values == pytest.approx(rate * parts.explained_parts.values)
    assert other.unexplained == pytest.approx(rate * parts.unexplained)


def test_everyone_twice_changes_no_part():
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(pay, factors, is_reference)
    twice = decompose_mean_gap(np.tile(pay, 2), np.tile(factors, (2, 1)), np.tile(is_reference, 2))
    assert twice.explained_parts.values == pytest.approx(parts.explained_parts.values)
    weighted = decompose_mean_gap(pay, factors, is_reference, weights=np.full(60, 2.0))
    assert weighted.unexplained_parts.values == pytest.approx(parts.unexplained_parts.values)


def test_groups_with_the_same_factors_have_nothing_to_explain():
    factors = np.tile([[1.0], [2.0], [4.0], [7.0]], (2, 1))
    is_reference = np.repeat([True, False], 4)
    for choice in CHOICES:
        parts = decompose_mean_gap(
            factors[:, 0] + 7 * is_reference, factors, is_reference, coefficients=choice
        )
        assert parts.explained == pytest.approx(0, abs=1e-12)
        assert parts.unexplained == pytest.approx(7)


def test_equal_groups_have_no_gap_and_no_part():
    pay, factors, _ = small_staff()
    is_reference = np.repeat([True, False], 60)
    parts = decompose_mean_gap(np.tile(pay, 2), np.tile(factors, (2, 1)), is_reference)
    assert parts.gap == pytest.approx(0, abs=1e-12)
    assert parts.explained_parts.values == pytest.approx(0, abs=1e-12)
    assert parts.unexplained_parts.values == pytest.approx(0, abs=1e-10)


@given(st.floats(-50, 50))
def test_a_raise_of_the_reference_group_moves_the_gap_and_the_unexplained_part_only(shift):
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(pay, factors, is_reference)
    moved = decompose_mean_gap(pay + shift * is_reference, factors, is_reference)
    assert moved.gap == pytest.approx(parts.gap + shift)
    # The group indicator keeps the pooled prices from moving; Neumark's would.
    assert moved.explained == pytest.approx(parts.explained, abs=1e-9)


def test_eight_people_by_hand():
    # Men: 100 a year from 1500, 5 years on average; women: 80 a year from 1400, 3 years.
    years = np.array([[2.0], [4.0], [6.0], [8.0], [1.0], [2.0], [4.0], [5.0]])
    is_man = np.repeat([True, False], 4)
    pay = np.where(is_man, 1500 + 100 * years[:, 0], 1400 + 80 * years[:, 0])
    expected = {
        "reference": (200, 160),
        "compared": (160, 200),
        "average": (180, 180),
        # Within groups men's sum of squares is 20, women's 10: 100 counts twice as much as 80.
        "pooled": (2 * 280 / 3, 360 - 2 * 280 / 3),
        # Without the indicator: the slope through all eight.
        "neumark": (2 * np.polyfit(years[:, 0], pay, 1)[0], None),
    }
    for choice, (explained, unexplained) in expected.items():
        parts = decompose_mean_gap(pay, years, is_man, coefficients=choice)
        assert parts.gap == pytest.approx(360)
        assert parts.explained == pytest.approx(explained)
        if unexplained is not None:
            assert parts.unexplained == pytest.approx(unexplained)
    parts = decompose_mean_gap(pay, years, is_man, coefficients="reference")
    assert parts.unexplained_parts.values == pytest.approx([60, 100])
    assert (parts.unexplained_reference, parts.unexplained_compared) == pytest.approx((0, 160))
    assert parts.common == pytest.approx([100, 1500])
    assert parts.compared.coefficients == pytest.approx([80, 1400])
    assert parts.compared.means == pytest.approx([3, 1])
    assert (parts.reference.n, parts.compared.n) == (4, 4)
    three = decompose_mean_gap_in_three(pay, years, is_man)
    assert (three.endowments, three.coefficients, three.interaction) == pytest.approx(
        (160, 160, 40)
    )


def test_the_parts_of_normalised_levels_do_not_depend_on_their_order():
    pay, factors, is_reference = with_levels()
    order = [0, 3, 1, 4, 2]
    first = decompose_mean_gap(pay, factors, is_reference, categorical=[[1, 2, 3, 4]])
    second = decompose_mean_gap(pay, factors[:, order], is_reference, categorical=[[1, 2, 3, 4]])
    moved = [*order, 5]
    for part in ("explained_parts", "unexplained_parts"):
        before, after = getattr(first, part), getattr(second, part)
        assert after.values == pytest.approx(before.values[moved])
        assert after.errors == pytest.approx(before.errors[moved])


def test_normalised_levels_average_over_the_models_with_each_base():
    # Yun (2005): the normalised detail is the mean of those with each level left out.
    pay, factors, is_reference = with_levels()
    whole = decompose_mean_gap(pay, factors, is_reference, categorical=[[1, 2, 3, 4]])
    details = np.zeros((4, 6))
    for base in range(4):
        kept = [column for column in range(5) if column != base + 1]
        parts = decompose_mean_gap(pay, factors[:, kept], is_reference)
        details[base, [*kept, 5]] = parts.unexplained_parts.values
    assert whole.unexplained_parts.values == pytest.approx(details.mean(axis=0))


def test_normalising_leaves_the_totals():
    pay, factors, is_reference = with_levels()
    whole = decompose_mean_gap(pay, factors, is_reference, categorical=[[1, 2, 3, 4]])
    plain = decompose_mean_gap(pay, factors[:, :4], is_reference)
    for part in ("explained", "unexplained", "explained_error", "unexplained_error", "gap_error"):
        assert getattr(whole, part) == pytest.approx(getattr(plain, part))
    assert whole.common[1:5].sum() == pytest.approx(0, abs=1e-12)


def test_blocks_add_up_their_factors_and_the_rest_comes_last():
    parts = decompose_mean_gap(*small_staff()).unexplained_parts
    blocks = parts.by_block({"time": [1], "career": [0, 2]})
    assert blocks.values == pytest.approx(
        [parts.values[1], parts.values[0] + parts.values[2], parts.values[3]]
    )
    assert blocks.total == pytest.approx(parts.total)
    assert blocks.error == pytest.approx(parts.error)
    assert blocks.errors[1] ** 2 == pytest.approx(parts.covariance[np.ix_([0, 2], [0, 2])].sum())


@pytest.mark.parametrize("blocks", [{"a": [0, 1], "b": [1]}, {"a": [4]}, {"a": [-1]}])
def test_blocks_that_share_a_factor_or_name_none_are_refused(blocks):
    parts = decompose_mean_gap(*small_staff()).explained_parts
    with pytest.raises(ValueError, match="part"):
        parts.by_block(blocks)


@pytest.mark.parametrize("choice", JANN)
def test_the_example_of_jann_as_published(oracle, choice):
    pay, table, is_man = jann(oracle("stata_oaxaca_jann2008"))
    factors = table[["educ", "exper", "tenure"]]
    parts = decompose_mean_gap(pay, factors, is_man, coefficients=choice)
    assert parts.gap == pytest.approx(0.17346074, abs=5e-9)
    assert (parts.explained, parts.unexplained) == pytest.approx(JANN[choice], abs=5e-9)
    three = decompose_mean_gap_in_three(pay, factors, is_man)
    found = (three.endowments, three.coefficients, three.interaction)
    assert found == pytest.approx(JANN_IN_THREE, abs=5e-9)


def test_the_example_of_jann_in_detail_as_r_prints_it(oracle):
    folder = oracle("stata_oaxaca_jann2008")
    pay, table, is_man = jann(folder)
    expected = json.loads((folder / "expected_r.json").read_text(encoding="utf-8"))["r_oaxaca"]
    factors = table[["educ", "exper", "tenure"]]
    three = decompose_mean_gap_in_three(pay, factors, is_man)
    for part in ("endowments", "coefficients", "interaction"):
        constant, *others = [row[f"coef({part})"] for row in expected["threefold_vars"]]
        found = getattr(three, f"{part}_parts").values
        assert found == pytest.approx([*others, constant], abs=1e-9)
    for choice, row in zip(R_CHOICES, expected["twofold"], strict=True):
        parts = decompose_mean_gap(pay, factors, is_man, coefficients=choice)
        found = (parts.unexplained_reference, parts.unexplained_compared)
        assert found == pytest.approx(
            (row["coef(unexplained A)"], row["coef(unexplained B)"]), abs=1e-9
        )


@pytest.mark.parametrize(
    ("entry", "choice"),
    [("dd_isco_normalized_male_ref", "reference"), ("dd_isco_normalized_female_ref", "compared")],
)
def test_normalised_occupations_as_ddecompose_prints_them(oracle, entry, choice):
    folder = oracle("stata_oaxaca_jann2008")
    pay, table, is_man = jann(folder)
    expected = json.loads((folder / "expected_r.json").read_text(encoding="utf-8"))[entry]
    isco = pd.get_dummies(table["isco"].astype(int))
    factors = np.column_stack([table[["educ", "exper", "tenure"]], isco])
    parts = decompose_mean_gap(
        pay, factors, is_man, coefficients=choice, categorical=[range(3, 12)]
    )
    _total, constant, *others = expected["terms"]
    rows = [*others, constant]
    for name, found in (
        ("Composition", parts.explained_parts),
        ("Structure", parts.unexplained_parts),
    ):
        assert found.values == pytest.approx([row[f"{name}_effect"] for row in rows], abs=1e-9)


def test_sampling_weights_as_ddecompose_counts_them(oracle):
    folder = oracle("stata_oaxaca_jann2008")
    pay, table, is_man = jann(folder)
    expected = json.loads((folder / "expected_r.json").read_text(encoding="utf-8"))
    parts = decompose_mean_gap(
        pay, table[["educ", "exper", "tenure"]], is_man,
        coefficients="reference", weights=table["wt"],
    )  # fmt: skip
    total, constant, *others = expected["dd_weighted_male_ref"]["terms"]
    assert parts.gap == pytest.approx(total["Observed_difference"], abs=1e-9)
    rows = [*others, constant]
    for name, found in (
        ("Composition", parts.explained_parts),
        ("Structure", parts.unexplained_parts),
    ):
        assert found.values == pytest.approx([row[f"{name}_effect"] for row in rows], abs=1e-9)


@pytest.mark.parametrize(
    ("entry", "outcome"),
    [
        ("example1_no_adjust", "ln.real.wage"),
        ("example2_adjusted_weights", "ln.real.wage"),
        ("vignette_real_wage_adjusted", "real.wage"),
    ],
)
def test_the_vignette_of_r_oaxaca(oracle, entry, outcome):
    folder = oracle("r_oaxaca_chicago")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[entry]
    table = pd.read_csv(folder / "chicago.csv").dropna()
    schooling = ["LTHS", "some.college", "college", "advanced.degree"]
    columns, categorical = ["age", "female", *schooling], []
    if entry != "example1_no_adjust":
        columns, categorical = [*columns, "high.school"], [range(2, 7)]
    sample = (table[outcome], table[columns], (table["foreign.born"] == 0).to_numpy())
    for place, weight in enumerate(expected["twofold_weights"]):
        choice = {-1: "neumark", -2: "pooled"}.get(weight, weight)
        parts = decompose_mean_gap(*sample, coefficients=choice, categorical=categorical)
        total = expected["twofold_overall"][place]
        assert parts.explained == pytest.approx(total["coef(explained)"], abs=1e-9)
        assert parts.unexplained == pytest.approx(total["coef(unexplained)"], abs=1e-9)
        assert parts.unexplained_reference == pytest.approx(total["coef(unexplained A)"], abs=1e-9)
        if categorical and choice == "pooled":
            # R does not normalise the levels of the pooled model; Stata does (below).
            continue
        rows = {row["var"]: row for row in expected["twofold_variables"][place]}
        names = [name if name in rows else "(Base)" for name in columns] + ["(Intercept)"]
        for name, explained, unexplained in zip(
            names, parts.explained_parts.values, parts.unexplained_parts.values, strict=True
        ):
            assert explained == pytest.approx(rows[name]["coef(explained)"], abs=1e-9)
            assert unexplained == pytest.approx(rows[name]["coef(unexplained)"], abs=1e-9)


def test_stata_s_normalised_example(oracle):
    folder = oracle("stata_normalize_chicago")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    table = pd.read_csv(folder / "chicago_mod_basic.csv").dropna()
    names = ["age", "LTHS", "some_college", "college", "high_school", "advanced_degree"]
    sample = (table["ln_real_wage"], table[names], (table["female"] == 0).to_numpy())
    two = decompose_mean_gap(*sample, categorical=[range(1, 6)])
    three = decompose_mean_gap_in_three(*sample, categorical=[range(1, 6)])
    assert two.reference.mean == pytest.approx(expected["basic_2f"]["group_1"], rel=1e-9)
    for result, entry in ((two, expected["basic_2f"]), (three, expected["basic_3f"])):
        assert result.gap == pytest.approx(entry["difference"], abs=1e-9)
        for part, detail in entry["detail"].items():
            found = getattr(result, f"{part}_parts")
            assert found.total == pytest.approx(entry[part], abs=1e-9)
            values = dict(zip([*names, "Intercept"], found.values, strict=True))
            assert {name: values[name] for name in detail} == pytest.approx(detail, abs=1e-9)


@pytest.mark.parametrize(
    ("entry", "n_levels"), [("tooyoung_baseline_invariant", 5), ("tooyoung_dum", 4)]
)
def test_levels_that_a_group_lacks_as_stata_s_relax_takes_them(oracle, entry, n_levels):
    folder = oracle("stata_normalize_chicago")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[entry]
    table = pd.read_csv(folder / "chicago_mod.csv").dropna(subset=["ln_real_wage"])
    names = ["LTHS", "some_college", "college", "high_school", "advanced_degree"][:n_levels]
    categorical = [range(5)] if n_levels == 5 else []
    sample = (table["ln_real_wage"], table[names], (table["too_young"] == 0).to_numpy())
    parts = decompose_mean_gap_in_three(*sample, categorical=categorical, collinear="omit")
    for part, detail in expected["detail"].items():
        found = getattr(parts, f"{part}_parts")
        assert found.total == pytest.approx(expected[part], abs=1e-9)
        values = dict(zip([*names, "Intercept"], found.values, strict=True))
        assert {name: values[name] for name in detail} == pytest.approx(detail, abs=1e-9)
    with pytest.raises(CollinearFactorsError) as refused:
        decompose_mean_gap_in_three(*sample, categorical=categorical, names=names)
    assert refused.value.values == {"factor": "some_college"}


def test_the_published_table_of_fortin_lemieux_and_firpo(oracle):
    folder = oracle("ddecompose_nlys00")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    pay, factors, _, names, is_man = nlys(folder, FLF, all_levels=False)
    for entry, choice in (
        ("flf2011_table3_col1_male_coef", "reference"),
        ("flf2011_table3_female_coef", "compared"),
    ):
        parts = decompose_mean_gap(pay, factors, is_man, coefficients=choice)
        rows = {row["Variable"]: row for row in expected[entry]["terms"]}
        found = dict(zip(names, parts.explained_parts.values, strict=False))
        assert found == pytest.approx(
            {name: rows[name]["Composition_effect"] for name in names}, abs=1e-9
        )
        assert parts.unexplained == pytest.approx(rows["Total"]["Structure_effect"], abs=1e-9)
    parts = decompose_mean_gap(pay, factors, is_man, coefficients="reference").explained_parts
    blocks = {
        block: [place for place, name in enumerate(names) if name.startswith(tuple(starts))]
        for block, (_, starts) in FLF_TABLE.items()
    }
    printed = [value for value, _ in FLF_TABLE.values()]
    assert parts.by_block(blocks).values == pytest.approx([*printed, 0], abs=5e-4)
    assert parts.total == pytest.approx(0.197, abs=5e-4)


@pytest.mark.parametrize(
    ("entry", "choice", "sign"),
    [
        ("readme_normalized_male_ref", "reference", -1),
        ("readme_normalized_female_ref", "compared", 1),
    ],
)
def test_three_normalised_factors_as_ddecompose_prints_them(oracle, entry, choice, sign):
    folder = oracle("ddecompose_nlys00")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[entry]
    variables = {name: FLF[name] for name in README}
    pay, factors, categorical, names, is_man = nlys(folder, variables, all_levels=True)
    parts = decompose_mean_gap(pay, factors, is_man, coefficients=choice, categorical=categorical)
    rows = {row["Variable"]: row for row in expected["terms"]}
    for name, explained, unexplained in zip(
        [*names, "(Intercept)"],
        parts.explained_parts.values,
        parts.unexplained_parts.values,
        strict=True,
    ):
        assert sign * explained == pytest.approx(rows[name]["Composition_effect"], abs=1e-9)
        assert sign * unexplained == pytest.approx(rows[name]["Structure_effect"], abs=1e-9)


@pytest.mark.parametrize("adjustment", ["none", "unweighted"])
def test_the_sample_company_gives_what_the_package_oaxaca_prints(adjustment):
    expected = json.loads(PEER.read_text(encoding="utf-8"))
    staff = read_staff()
    education = levels(staff, "education")
    is_normalised = adjustment == "unweighted"
    if not is_normalised:
        education = education.iloc[:, 1:]
    factors = np.column_stack([staff[NUMBERS], education])
    names = [*NUMBERS, *education.columns, "Intercept"]
    options = {"categorical": [range(5, 10)] if is_normalised else []}
    sample = (staff["hourly_pay"], factors, (staff["sex"] == "men").to_numpy())
    assert len(staff) == expected["n"]
    for choice in ("reference", "compared", "average", 0.3):
        parts = decompose_mean_gap(*sample, coefficients=choice, **options)
        printed = expected[f"two_fold {choice} {adjustment}"]
        assert parts.gap == pytest.approx(printed["gap"])
        _same_detail(names, parts.explained_parts, printed["explained"])
        _same_detail(names, parts.unexplained_parts, printed["unexplained"])
    three = decompose_mean_gap_in_three(*sample, **options)
    for part, printed in expected[f"three_fold {adjustment}"].items():
        _same_detail(names, getattr(three, f"{part}_parts"), printed)


def _same_detail(names, parts, printed):
    # The package writes "C(education)[T.none]" where the kit has the level alone.
    plain = {name.split("[")[-1].rstrip("]").removeprefix("T."): printed[name] for name in printed}
    assert dict(zip(names, parts.values, strict=True)) == pytest.approx(plain, abs=1e-9)


def test_both_groups_need_somebody():
    pay, factors, _ = small_staff()
    with pytest.raises(EmptyGroupError) as refused:
        decompose_mean_gap(pay, factors, np.ones(60, dtype=bool))
    assert refused.value.values == {"n_reference": 60, "n_compared": 0}
    _, _, is_reference = small_staff()
    with pytest.raises(EmptyGroupError) as refused:
        decompose_mean_gap(pay, factors, is_reference, weights=~is_reference)
    assert refused.value.values == {"n_reference": 0, "n_compared": 24}


def test_both_groups_need_more_people_than_coefficients():
    pay, factors, is_reference = small_staff()
    kept = is_reference | (np.cumsum(~is_reference) <= 5)
    assert decompose_mean_gap(pay[kept], factors[kept], is_reference[kept]).compared.n == 5
    kept = is_reference | (np.cumsum(~is_reference) <= 4)
    for collinear in ("error", "omit"):
        with pytest.raises(EmptyGroupError) as refused:
            decompose_mean_gap(pay[kept], factors[kept], is_reference[kept], collinear=collinear)
        assert refused.value.values == {"n": 4, "needed": 4}


def test_too_few_people_are_told_before_the_factors_that_they_cannot_tell_apart():
    pay, factors, is_reference = small_staff()
    kept = is_reference | (np.cumsum(~is_reference) <= 2)
    with pytest.raises(EmptyGroupError) as refused:
        decompose_mean_gap(pay[kept], factors[kept], is_reference[kept])
    assert refused.value.values == {"n": 2, "needed": 4}


def test_a_group_s_own_prices_do_not_need_those_of_the_other():
    lost, own, sums = np.full(2, np.nan), np.array([1.0, 2.0]), 3 * np.eye(3)
    for choice, models in (("reference", (own, lost)), ("compared", (lost, own))):
        found = common_coefficients(sums, sums, models, choice, collinear="error")
        assert found.tolist() == own.tolist()


def test_a_combination_of_factors_is_named_and_may_be_left_out():
    pay, factors, is_reference = small_staff()
    twice = np.column_stack([factors, factors @ [1, 2, 3]])
    with pytest.raises(CollinearFactorsError) as refused:
        decompose_mean_gap(pay, twice, is_reference)
    assert refused.value.values == {"factor": 4}
    parts = decompose_mean_gap(pay, twice, is_reference, collinear="omit")
    without = decompose_mean_gap(pay, factors, is_reference)
    assert parts.explained_parts.values == pytest.approx(
        np.insert(without.explained_parts.values, 3, 0)
    )
    assert parts.explained_error == pytest.approx(without.explained_error)


def test_a_factor_that_is_the_group_itself_is_refused():
    pay, factors, is_reference = small_staff()
    with pytest.raises(CollinearFactorsError):
        decompose_mean_gap(pay, np.column_stack([factors, is_reference]), is_reference)


def test_with_pooled_prices_a_factor_that_is_the_group_itself_explains_nothing_when_left_out():
    pay, factors, is_reference = small_staff()
    parts = decompose_mean_gap(
        pay, np.column_stack([factors, is_reference]), is_reference, collinear="omit"
    )
    without = decompose_mean_gap(pay, factors, is_reference)
    assert parts.explained == pytest.approx(without.explained)
    assert parts.explained_error == pytest.approx(without.explained_error)
    assert parts.unexplained_error == pytest.approx(without.unexplained_error)


def test_every_row_needs_one_level_of_each_factor():
    pay, factors, is_reference = with_levels()
    for wrong in (0.0, 0.5, 2.0):
        spoilt = factors.copy()
        spoilt[2, 2] = wrong
        with pytest.raises(OutOfRangeError) as refused:
            decompose_mean_gap(pay, spoilt, is_reference, categorical=[[1, 2, 3, 4]])
        assert refused.value.key == "not_one_level"
        assert refused.value.values == {"argument": "categorical", "n": 1, "row": 3}


@pytest.mark.parametrize("categorical", [[[1, 2], [2, 3]], [[4, 5]], [[-1, 0]]])
def test_levels_are_columns_each_once(categorical):
    with pytest.raises(ValueError, match="each once"):
        decompose_mean_gap(*with_levels(), categorical=categorical)


@pytest.mark.parametrize(
    "options",
    [
        {"coefficients": "men"},
        {"coefficients": True},
        {"coefficients": None},
        {"errors": "trace"},
        {"covariance": "cluster", "coefficients": "average"},
        {"collinear": "missing"},
    ],
)
def test_misspelt_options_are_refused(options):
    with pytest.raises(UnknownOptionError) as refused:
        decompose_mean_gap(*small_staff(), **options)
    assert refused.value.values["argument"] == next(iter(options))


def test_a_misspelt_viewpoint_is_refused():
    with pytest.raises(UnknownOptionError, match="reference, compared"):
        decompose_mean_gap_in_three(*small_staff(), viewpoint="women")


@pytest.mark.parametrize("weight", [-0.01, 1.01, float("nan")])
def test_a_weight_of_prices_lies_between_0_and_1(weight):
    with pytest.raises(OutOfRangeError) as refused:
        decompose_mean_gap(*small_staff(), coefficients=weight)
    assert refused.value.key == "not_a_share"
    assert refused.value.values == {
        "argument": "coefficients",
        "value": pytest.approx(weight, nan_ok=True),
    }


def test_missing_numbers_and_names_are_refused():
    pay, factors, is_reference = small_staff()
    spoilt = factors.copy()
    spoilt[[3, 9], 1] = np.nan
    with pytest.raises(MissingValueError) as refused:
        decompose_mean_gap(pay, spoilt, is_reference)
    assert refused.value.values == {"argument": "factors", "n": 2, "row": 4}
    with pytest.raises(ValueError, match="names must be 3"):
        decompose_mean_gap(pay, factors, is_reference, names=["a", "b"])


def test_the_prices_of_a_group_are_its_own_least_squares():
    pay, factors, is_reference = small_staff()
    weights = np.linspace(0.5, 2, 60)
    parts = decompose_mean_gap(pay, factors, is_reference, weights=weights)
    own = least_squares(pay[~is_reference], factors[~is_reference], weights=weights[~is_reference])
    assert parts.compared.coefficients == pytest.approx(own.coefficients)
    both = least_squares(pay, np.column_stack([factors, is_reference]), weights=weights)
    assert parts.common[:-1] == pytest.approx(both.coefficients[:3])


def test_a_result_whose_parts_do_not_add_up_cannot_exist():
    found = decompose_mean_gap(*small_staff())
    fields = {name: getattr(found, name) for name in found.__dataclass_fields__}
    with pytest.raises(ValueError, match="add up"):
        TwoFoldGap(**(fields | {"gap": found.gap + 1e-6}))
    with pytest.raises(ValueError, match="add up"):
        TwoFoldGap(**(fields | {"unexplained_reference": found.unexplained_reference + 1e-6}))


@pytest.mark.parametrize("decompose", [decompose_mean_gap, decompose_mean_gap_in_three])
def test_what_adds_up_is_judged_by_the_size_of_the_numbers(decompose):
    pay, factors, is_reference = small_staff()
    # Years counted from far away: two parts of a billion, which take each other away.
    far = decompose(pay, factors + np.array([1e10, 0, 0]), is_reference)
    assert far.gap == pytest.approx(pay[is_reference].mean() - pay[~is_reference].mean())
    # Millionths of a unit: what is nothing beside a unit is much beside them.
    small = decompose(1e-6 * pay, factors, is_reference)
    with pytest.raises(ValueError, match="add up"):
        replace(small, gap=small.gap + 1e-11)
