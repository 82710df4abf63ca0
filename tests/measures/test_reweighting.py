"""Reweighting: printed by ddecompose, by hand, invariances, diagnostics, what is refused."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
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
from workshop_kit.measures import (
    decompose_by_reweighting,
    gini_coefficient,
    quantile_range,
    quantiles,
    reweight,
    variance,
    weighted_mean,
)

# Four men, of whom one works part-time, and four women, of whom three do.
PART_TIME = np.array([[1.0, 0, 0, 0, 1, 1, 1, 0]]).T
IS_MAN = np.arange(8) < 4
PAY = np.array([10.0, 20, 21, 22, 9, 10, 11, 18])


def staff(seed: int, n: int = 80) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return pay, three factors and the groups of made-up people."""
    rng = np.random.default_rng(seed)
    is_reference = np.arange(n) < n // 2
    grade = rng.normal(0.4 * is_reference, 1)
    level = rng.integers(0, 3, n)
    pay = np.exp(7.5 + 0.2 * grade + 0.1 * level + 0.1 * is_reference + rng.normal(0, 0.2, n))
    return pay, np.column_stack([grade, level == 1, level == 2]), is_reference


@pytest.mark.parametrize(
    ("printed_name", "structure"), [("dfl_male_ref", "reference"), ("dfl_female_ref", "compared")]
)
def test_quantiles_mean_and_variance_are_those_of_ddecompose(nlys, printed_name, structure):
    wage, factors, is_man, printed = nlys
    statistics = {
        "Mean": weighted_mean,
        "Variance": partial(variance, correction=1),
        "Interquantile range p90-p10": partial(
            quantile_range, low=0.1, high=0.9, definition="linear"
        ),
        "Interquantile range p50-p10": partial(
            quantile_range, low=0.1, high=0.5, definition="linear"
        ),
    }
    expected = printed[printed_name]["quantiles"]
    rows = {row["statistic"]: row for row in printed[printed_name]["other"]}
    deciles = partial(
        quantiles, probabilities=[row["probs"] for row in expected], definition="linear"
    )
    checks = [(deciles, expected)]
    checks += [(statistic, rows[name]) for name, statistic in statistics.items()]
    for statistic, row in checks:
        parts = decompose_by_reweighting(
            np.log(wage), factors, is_man, statistic, structure=structure
        )
        for values, name in (
            (parts.gap, "Observed difference"),
            (parts.composition, "Composition effect"),
            (parts.structure, "Structure effect"),
        ):
            wanted = [one[name] for one in row] if isinstance(row, list) else row[name]
            assert values == pytest.approx(np.array(wanted), abs=1e-10)


@pytest.mark.parametrize(
    ("printed_name", "structure"), [("dfl_male_ref", "reference"), ("dfl_female_ref", "compared")]
)
def test_gini_coefficients_are_those_of_ddecompose_but_for_its_integration(
    nlys, printed_name, structure
):
    wage, factors, is_man, printed = nlys
    row = next(r for r in printed[printed_name]["other"] if r["statistic"].startswith("Gini"))
    parts = decompose_by_reweighting(wage, factors, is_man, gini_coefficient, structure=structure)
    # It integrates the Lorenz curve numerically; ours is the exact sum over pairs of people.
    assert parts.gap == pytest.approx(row["Observed difference"], abs=1e-6)
    assert parts.composition == pytest.approx(row["Composition effect"], abs=1e-5)


def test_reweighting_by_hand():
    moved = reweight(PART_TIME, IS_MAN)
    # Odds of being a woman: three in part-time, a third otherwise.
    assert moved.weights == pytest.approx([3, 1 / 3, 1 / 3, 1 / 3, 0, 0, 0, 0])
    assert moved.propensity == pytest.approx([0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.25, 0.75])
    assert moved.effective_sample_size == pytest.approx(16 / (9 + 3 / 9))
    assert moved.largest_share == pytest.approx(0.75)
    assert moved.imbalance == pytest.approx([0], abs=1e-9)
    assert (moved.n_trimmed, moved.n_outside) == (0, 0)


def test_the_reweighted_group_keeps_its_number_of_people():
    # Three men for six women: in part-time the odds are 3 to 1, otherwise 3 to 2, halved.
    part_time = np.array([[1.0, 0, 0, 1, 1, 1, 0, 0, 0]]).T
    moved = reweight(part_time, np.arange(9) < 3)
    assert moved.weights[:3] == pytest.approx([1.5, 0.75, 0.75])
    weighted = reweight(part_time, np.arange(9) < 3, weights=np.full(9, 2.0))
    assert weighted.weights[:3] == pytest.approx([3, 1.5, 1.5])


def test_reweighting_the_compared_group_by_hand():
    moved = reweight(PART_TIME, IS_MAN, structure="compared")
    assert moved.weights == pytest.approx([0, 0, 0, 0, 1 / 3, 1 / 3, 1 / 3, 3])


def test_both_structures_by_hand():
    # Men with the factors of women: 3/4 at 10, 1/4 at 21. Women with those of men: 15.75 and 18.
    own = decompose_by_reweighting(PAY, PART_TIME, IS_MAN, weighted_mean)
    assert own.counterfactual == pytest.approx(12.75)
    assert own.composition == pytest.approx(18.25 - 12.75)
    assert own.structure == pytest.approx(12.75 - 12)
    other = decompose_by_reweighting(PAY, PART_TIME, IS_MAN, weighted_mean, structure="compared")
    assert other.counterfactual == pytest.approx(16)
    assert other.composition == pytest.approx(16 - 12)
    assert other.structure == pytest.approx(18.25 - 16)
    assert own.gap == other.gap == pytest.approx(6.25)


def test_sampling_weights_are_people_who_stand_for_several():
    weights = np.array([1, 2, 1, 1, 3, 1, 1, 2])
    rows = np.repeat(np.arange(8), weights)
    whole = decompose_by_reweighting(
        PAY[rows], PART_TIME[rows], IS_MAN[rows], partial(quantiles, probabilities=[0.3, 0.5])
    )
    weighted = decompose_by_reweighting(
        PAY, PART_TIME, IS_MAN, partial(quantiles, probabilities=[0.3, 0.5]), weights=weights
    )
    assert weighted.composition == pytest.approx(whole.composition)
    assert weighted.structure == pytest.approx(whole.structure)
    assert weighted.reweighting.imbalance == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("structure", ["reference", "compared"])
@pytest.mark.parametrize("statistic", [weighted_mean, variance, gini_coefficient])
@given(seed=st.integers(0, 60))
def test_parts_add_up_and_neither_order_nor_duplication_matters(statistic, structure, seed):
    pay, factors, groups = staff(seed)
    parts = decompose_by_reweighting(pay, factors, groups, statistic, structure=structure)
    assert parts.composition + parts.structure == pytest.approx(parts.gap)
    assert parts.gap == pytest.approx(statistic(pay[groups]) - statistic(pay[~groups]))
    order = np.random.default_rng(seed).permutation(len(pay))
    for rows in (order, np.tile(np.arange(len(pay)), 2)):
        again = decompose_by_reweighting(
            pay[rows], factors[rows], groups[rows], statistic, structure=structure
        )
        assert again.composition == pytest.approx(parts.composition)


@given(seed=st.integers(0, 60), rate=st.floats(0.01, 100), shift=st.floats(-50, 50))
def test_currency_and_shift_of_the_pay_pass_through(seed, rate, shift):
    pay, factors, groups = staff(seed)
    before = decompose_by_reweighting(pay, factors, groups, weighted_mean)
    paid = pay * rate + shift * groups
    after = decompose_by_reweighting(paid, factors, groups, weighted_mean)
    assert after.gap == pytest.approx(before.gap * rate + shift)
    assert after.composition == pytest.approx(before.composition * rate, abs=1e-6)


@given(seed=st.integers(0, 60))
def test_the_base_level_and_the_unit_of_factors_do_not_matter(seed):
    pay, factors, groups = staff(seed)
    other = np.column_stack([factors[:, 0] * 1000, factors[:, 1], 1 - factors[:, 1:].sum(axis=1)])
    parts = [decompose_by_reweighting(pay, x, groups, weighted_mean) for x in (factors, other)]
    assert parts[0].composition == pytest.approx(parts[1].composition)


@given(seed=st.integers(0, 60))
def test_swapping_the_groups_and_the_structure_changes_every_sign(seed):
    pay, factors, groups = staff(seed)
    parts = decompose_by_reweighting(pay, factors, groups, weighted_mean)
    swapped = decompose_by_reweighting(pay, factors, ~groups, weighted_mean, structure="compared")
    assert swapped.composition == pytest.approx(-parts.composition)
    assert swapped.structure == pytest.approx(-parts.structure)


def test_groups_that_are_alike_have_no_gap():
    pay, factors, groups = staff(3)
    twice = np.tile(pay[groups], 2), np.tile(factors[groups], (2, 1))
    parts = decompose_by_reweighting(*twice, groups, weighted_mean)
    assert parts.composition == pytest.approx(0, abs=1e-9)
    assert parts.structure == pytest.approx(0, abs=1e-9)
    assert parts.reweighting.effective_sample_size == pytest.approx(groups.sum())


def test_with_a_column_for_each_cell_every_statistic_is_that_of_the_cells_put_together():
    # Then the logit is exact, and men have in each cell the weight that women have.
    _, factors, groups = staff(5)
    cells = factors[:, 1:]
    moved = reweight(cells, groups)
    for cell in (0, 1, 2):
        is_in = cells @ [1, 2] == cell
        share = moved.weights[is_in].sum() / moved.weights.sum()
        assert share == pytest.approx(is_in[~groups].mean())


def test_trimming_leaves_out_and_counts_those_above_the_share():
    # The man in part-time holds 0.75 of the weight.
    kept = reweight(PART_TIME, IS_MAN, trim_above=0.7500001)
    assert kept.n_trimmed == 0
    trimmed = reweight(PART_TIME, IS_MAN, trim_above=0.7)
    assert trimmed.n_trimmed == 1
    assert trimmed.weights[0] == 0
    assert trimmed.effective_sample_size == pytest.approx(3)
    assert trimmed.largest_share == pytest.approx(1 / 3)
    # Three women in four are in part-time and no man is left: 0.75 over 0.433.
    assert trimmed.imbalance == pytest.approx([0.75 / np.sqrt(0.1875)])


def test_trimming_changes_the_counterfactual_and_not_the_gap():
    parts = decompose_by_reweighting(PAY, PART_TIME, IS_MAN, weighted_mean, trim_above=0.7)
    assert parts.gap == pytest.approx(6.25)
    assert parts.counterfactual == pytest.approx(21)


def test_trimming_everyone_is_refused():
    with pytest.raises(OutOfRangeError, match=r"all_zero.*trim_above"):
        reweight(PART_TIME, IS_MAN, trim_above=0.01)


def test_people_whom_nobody_of_the_other_group_resembles_are_counted():
    seniority = np.array([[1.0, 2, 3, 4, 0, 3, 3, 6]]).T
    moved = reweight(seniority, IS_MAN)
    # A woman with 0 years and one with 6 are beyond all men.
    assert moved.n_outside == 2
    assert reweight(seniority, IS_MAN, structure="compared").n_outside == 0
    weights = np.array([1, 1, 1, 1, 0, 1, 1, 1])
    assert reweight(seniority, IS_MAN, weights=weights).n_outside == 1
    # Without the man of least seniority, nobody is like the woman with 0 years all the more.
    assert reweight(seniority, IS_MAN, weights=weights[::-1]).n_outside == 2


def test_equal_people_are_never_beyond_one_another():
    alike = np.tile([[1.0, 7.1], [2.3, 0.4], [0.7, 3.3], [5.9, 1.2]], (2, 1))
    assert reweight(alike, IS_MAN).n_outside == 0


def test_the_imbalance_is_in_standard_deviations_of_the_group_that_is_the_model():
    seniority = np.array([[1.0, 2, 3, 4, 2, 2, 4, 6]]).T
    moved = reweight(seniority, IS_MAN)
    left = 3.5 - moved.weights @ seniority[:, 0] / moved.weights.sum()
    assert abs(left) > 0.01
    assert moved.imbalance == pytest.approx([left / np.std([2, 2, 4, 6])])


def test_the_imbalance_of_a_factor_that_does_not_vary_there_is_in_its_own_unit():
    seniority = np.array([[1.0, 2, 3, 4, 2, 2, 2, 2]]).T
    moved = reweight(seniority, IS_MAN)
    left = 2 - moved.weights @ seniority[:, 0] / moved.weights.sum()
    assert moved.imbalance == pytest.approx([left])


def test_a_level_absent_in_one_group_is_refused_since_nobody_can_be_compared():
    with pytest.raises(NoConvergenceError) as refused:
        reweight(IS_MAN[:, None] * np.array([[1.0], [0], [0], [0], [0], [0], [0], [0]]), IS_MAN)
    assert refused.value.values == {"model": "logit"}


def test_collinear_factors_and_an_empty_group_are_refused():
    with pytest.raises(CollinearFactorsError, match="'2'"):
        reweight(np.column_stack([PART_TIME, 2 * PART_TIME]), IS_MAN)
    with pytest.raises(EmptyGroupError):
        reweight(PART_TIME, np.ones(8, dtype=bool))


def test_missing_pay_is_refused():
    with pytest.raises(MissingValueError, match="outcome"):
        decompose_by_reweighting(np.where(PAY > 20, np.nan, PAY), PART_TIME, IS_MAN, weighted_mean)


def test_a_misspelt_structure_is_refused():
    with pytest.raises(UnknownOptionError, match="reference, compared"):
        reweight(PART_TIME, IS_MAN, structure="men")
