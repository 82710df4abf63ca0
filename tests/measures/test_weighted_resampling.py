"""Draws by counts: laws of the counts, sums of products, and the equality with refitting."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2

from tests.measures.linear_samples import small_staff, with_levels
from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    MissingValueError,
    UnknownOptionError,
)
from workshop_kit.measures import (
    block_sums,
    decompose_mean_gap,
    gelbach,
    inverse_cross_products,
    is_collinear,
    resample_linear,
    resampled_blocks,
    resampled_counts,
    solve_normal_equations,
    weighted_cross_products,
    weighted_resampling,
)

GROUPS = np.repeat([True, False], [37, 23])
CHOICES = ["reference", "compared", "pooled", "neumark", "average", "cotton", 0.3]


def drawn(counts: np.ndarray) -> np.ndarray:
    """Return the rows of one draw, each as often as it was drawn."""
    return np.repeat(np.arange(len(counts)), counts.astype(int))


@given(st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_each_group_keeps_its_size_in_every_draw(n_draws, seed):
    counts = resampled_counts(GROUPS, n_draws=n_draws, rng=np.random.default_rng(seed))
    assert counts.shape == (n_draws, 60)
    assert (counts[:, GROUPS].sum(axis=1) == 37).all()
    assert (counts[:, ~GROUPS].sum(axis=1) == 23).all()
    assert (counts == np.rint(counts)).all()


def test_the_same_chance_gives_the_same_draws():
    first, second, other = (
        resampled_counts(GROUPS, n_draws=5, rng=np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert (first == second).all()
    assert (first != other).any()


@pytest.mark.parametrize("rows_at_once", [4, 64])
def test_everyone_is_drawn_as_often_as_the_multinomial_law_says(monkeypatch, rows_at_once):
    # In blocks of 4 people or all at once: the law of the whole must be the same.
    monkeypatch.setattr(weighted_resampling, "FEWEST_ROWS", rows_at_once)
    monkeypatch.setattr(weighted_resampling, "COUNTS_AT_ONCE", 1)
    n_draws = 20_000
    counts = resampled_counts(GROUPS, n_draws=n_draws, rng=np.random.default_rng(3))
    for group in (GROUPS, ~GROUPS):
        people = counts[:, group]
        n = group.sum()
        law = np.eye(n) - 1 / n
        found = np.cov(people.T, bias=True)
        assert people.mean(axis=0) == pytest.approx(np.ones(n), abs=5 / np.sqrt(n_draws))
        assert np.abs(found - law).max() < 0.05
        statistic = n_draws * ((people.mean(axis=0) - 1) ** 2).sum()
        assert chi2.sf(statistic, n - 1) > 1e-4
    assert np.corrcoef(counts[:, 0], counts[:, -1])[0, 1] == pytest.approx(0, abs=0.04)


def test_blocks_are_the_very_same_draws(monkeypatch):
    monkeypatch.setattr(weighted_resampling, "FEWEST_ROWS", 5)
    monkeypatch.setattr(weighted_resampling, "COUNTS_AT_ONCE", 1)
    whole = resampled_counts(GROUPS, n_draws=7, rng=np.random.default_rng(3))
    seen = []
    for rows, counts in resampled_blocks(GROUPS, n_draws=7, rng=np.random.default_rng(3)):
        assert len(rows) <= 5
        assert len(set(GROUPS[rows])) == 1
        assert (counts == whole[:, rows]).all()
        seen += rows.tolist()
    assert sorted(seen) == list(range(60))


def test_a_draw_needs_both_groups_and_a_number():
    with pytest.raises(EmptyGroupError, match="n_reference=3"):
        resampled_counts([True] * 3, n_draws=2, rng=np.random.default_rng(1))
    for n_draws in (0, -1):
        with pytest.raises(ValueError, match=r"n_draws|negative"):
            resampled_counts(GROUPS, n_draws=n_draws, rng=np.random.default_rng(1))
    with pytest.raises(ValueError, match="n_draws must be at least 1, not 0"):
        next(resampled_blocks(GROUPS, n_draws=0, rng=np.random.default_rng(1)))


@pytest.mark.parametrize("n", [1, 60, 4096, 4097, 9000])
def test_cross_products_are_sums_of_products_however_the_rows_are_cut(n):
    rng = np.random.default_rng(8)
    columns, weights = rng.normal(size=(n, 3)), rng.integers(0, 4, (2, n)).astype(float)
    found = weighted_cross_products(columns, weights)
    expected = np.stack([columns.T @ (columns * weight[:, None]) for weight in weights])
    assert found == pytest.approx(expected, abs=1e-9)
    assert weighted_cross_products(columns, weights[1]) == pytest.approx(expected[1], abs=1e-9)
    assert (found == found.swapaxes(1, 2)).all()


def test_cross_products_refuse_missing_numbers_and_other_shapes():
    with pytest.raises(MissingValueError) as refused:
        weighted_cross_products([[1.0, 2], [np.nan, 3], [np.inf, 4]], np.ones(3))
    assert refused.value.values == {"argument": "columns", "n": 2, "row": 2}
    with pytest.raises(MissingValueError) as refused:
        weighted_cross_products([[1.0, 2], [2.0, 3]], [[1, 1], [1, np.nan]])
    assert refused.value.values == {"argument": "weights", "n": 1, "row": 2}
    for columns, weights in (([1.0, 2], [1, 1]), ([[1.0], [2]], [1, 1, 1]), ([[1.0]], [[[1]]])):
        with pytest.raises(ValueError, match="shapes"):
            weighted_cross_products(columns, weights)


def test_normal_equations_of_many_models_and_outcomes_at_once():
    rng = np.random.default_rng(8)
    columns = rng.normal(size=(50, 5))
    weights = rng.uniform(0.5, 2, (6, 50))
    cross = weighted_cross_products(columns, weights)
    found = solve_normal_equations(cross[:, :3, :3], cross[:, :3, 3:])
    for weight, model in zip(weights, found, strict=True):
        for outcome in (0, 1):
            fit = sm.WLS(columns[:, 3 + outcome], columns[:, :3], weights=weight).fit()
            assert model[:, outcome] == pytest.approx(fit.params, rel=1e-9)
    one = solve_normal_equations(cross[:, :3, :3], cross[:, :3, 3])
    assert one == pytest.approx(found[..., 0])
    inverse = inverse_cross_products(cross[:, :3, :3])
    assert inverse @ cross[:, :3, :3] == pytest.approx(np.broadcast_to(np.eye(3), (6, 3, 3)))


def test_columns_of_very_different_sizes_are_not_collinear():
    columns = np.random.default_rng(8).normal(size=(50, 3)) * [1e-8, 1, 1e8]
    cross = weighted_cross_products(columns, np.ones(50))
    assert not is_collinear(cross).any()
    found = solve_normal_equations(cross, cross @ [1e8, 1, 1e-8])
    assert found == pytest.approx([1e8, 1, 1e-8])


def test_what_becomes_of_a_collinear_model_among_others():
    rng = np.random.default_rng(8)
    columns = np.column_stack([np.ones(9), np.arange(9) < 2, np.arange(9) % 3, rng.normal(size=9)])
    weights = np.ones((3, 9))
    # Nobody of the second draw is among the first two: their column is empty.
    weights[1, :2] = 0
    cross = weighted_cross_products(columns, weights)
    design, moments = cross[:, :3, :3], cross[:, :3, 3]
    assert is_collinear(design).tolist() == [[False] * 3, [False, True, False], [False] * 3]
    with pytest.raises(CollinearFactorsError) as refused:
        solve_normal_equations(design, moments)
    assert refused.value.values == {"factor": 2}
    with pytest.raises(CollinearFactorsError) as refused:
        solve_normal_equations(design, moments, names=["1", "young", "shift"])
    assert refused.value.values == {"factor": "young"}
    missing = solve_normal_equations(design, moments, collinear="missing")
    assert np.isnan(missing).tolist() == [[False] * 3, [True] * 3, [False] * 3]
    omitted = solve_normal_equations(design, moments, collinear="omit")
    without = np.linalg.lstsq(columns[2:, [0, 2]], columns[2:, 3])[0]
    assert omitted[1] == pytest.approx([without[0], 0, without[1]])
    assert omitted[[0, 2]] == pytest.approx(missing[[0, 2]])
    inverse = inverse_cross_products(design, collinear="omit")
    assert inverse[1, 1].tolist() == [0, 0, 0]
    assert inverse[1, :, 1].tolist() == [0, 0, 0]
    assert inverse[1] @ moments[1] == pytest.approx(omitted[1])
    with pytest.raises(UnknownOptionError, match="drop"):
        solve_normal_equations(design, moments, collinear="drop")


def test_near_collinear_columns_are_told_from_collinear_ones():
    base = np.random.default_rng(8).normal(size=(200, 2))
    for noise, expected in ((1e-4, False), (1e-6, True)):
        close = base[:, 0] + noise * base[:, 1]
        cross = weighted_cross_products(np.column_stack([base[:, 0], close]), np.ones(200))
        assert is_collinear(cross).tolist() == [False, expected]


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize("has_weights", [False, True])
def test_each_draw_is_what_refitting_its_rows_gives(choice, has_weights):
    pay, factors, is_reference = small_staff()
    weights = np.linspace(0.5, 2, 60) if has_weights else np.ones(60)
    draws = resample_linear(
        pay, factors, is_reference, coefficients=choice, weights=weights if has_weights else None,
        base=[1], n_draws=8, rng=np.random.default_rng(4),
    )  # fmt: skip
    counts = resampled_counts(is_reference, n_draws=8, rng=np.random.default_rng(4))
    for draw in range(8):
        rows = drawn(counts[draw])
        options = {"weights": weights[rows]}
        parts = decompose_mean_gap(
            pay[rows], factors[rows], is_reference[rows], coefficients=choice, **options
        )
        assert draws.gap[draw] == pytest.approx(parts.gap, abs=1e-9)
        assert draws.explained[draw] == pytest.approx(parts.explained_parts.values, abs=1e-9)
        assert draws.unexplained[draw] == pytest.approx(parts.unexplained_parts.values, abs=1e-9)
        gap = gelbach(
            pay[rows], is_reference[rows], factors[rows][:, [0, 2]],
            base=factors[rows][:, [1]], **options,
        )  # fmt: skip
        assert draws.short[draw] == pytest.approx(gap.short, abs=1e-9)
        assert draws.long[draw] == pytest.approx(gap.long, abs=1e-9)
        assert draws.gelbach[draw, [0, 2]] == pytest.approx(gap.parts.values, abs=1e-9)
        assert draws.gelbach[draw, [1, 3]].tolist() == [0, 0]


def test_each_draw_is_what_statsmodels_gives_for_its_rows():
    pay, factors, is_reference = small_staff()
    draws = resample_linear(pay, factors, is_reference, n_draws=5, rng=np.random.default_rng(4))
    counts = resampled_counts(is_reference, n_draws=5, rng=np.random.default_rng(4))
    for draw in range(5):
        rows = drawn(counts[draw])
        groups = is_reference[rows]
        fit = sm.OLS(pay[rows], sm.add_constant(np.column_stack([groups, factors[rows]]))).fit()
        more = factors[rows][groups].mean(axis=0) - factors[rows][~groups].mean(axis=0)
        assert draws.long[draw] == pytest.approx(fit.params[1], abs=1e-9)
        assert draws.explained[draw, :3] == pytest.approx(more * fit.params[2:], abs=1e-9)


def test_normalised_levels_in_the_draws():
    pay, factors, is_reference = with_levels()
    categorical = [[1, 2, 3, 4]]
    options = {"categorical": categorical, "n_draws": 6}
    draws = resample_linear(pay, factors, is_reference, rng=np.random.default_rng(4), **options)
    counts = resampled_counts(is_reference, n_draws=6, rng=np.random.default_rng(4))
    for draw in range(6):
        rows = drawn(counts[draw])
        parts = decompose_mean_gap(
            pay[rows], factors[rows], is_reference[rows], categorical=categorical
        )
        assert draws.explained[draw] == pytest.approx(parts.explained_parts.values, abs=1e-9)
        assert draws.unexplained[draw] == pytest.approx(parts.unexplained_parts.values, abs=1e-9)
    assert draws.gelbach == pytest.approx(draws.explained)
    held = resample_linear(
        pay, factors, is_reference, base=[1, 2, 3, 4], rng=np.random.default_rng(4), **options
    )
    assert held.gelbach[:, 1:].tolist() == np.zeros((6, 5)).tolist()
    assert held.long == pytest.approx(draws.long)


def test_the_parts_of_every_draw_add_up():
    draws = resample_linear(*small_staff(), base=[0], n_draws=50, rng=np.random.default_rng(4))
    together = draws.explained.sum(axis=1) + draws.unexplained.sum(axis=1)
    assert together == pytest.approx(draws.gap, rel=1e-10)
    assert draws.long + draws.gelbach.sum(axis=1) == pytest.approx(draws.short, rel=1e-10)
    blocks = draws.explained @ block_sums({"time": [1], "career": [0, 2]}, 4).T
    assert blocks.shape == (50, 3)
    assert blocks.sum(axis=1) == pytest.approx(draws.explained.sum(axis=1))


def test_with_every_factor_in_both_models_nothing_is_added():
    draws = resample_linear(*small_staff(), base=[0, 1, 2], n_draws=3, rng=np.random.default_rng(4))
    assert draws.gelbach.tolist() == np.zeros((3, 4)).tolist()
    assert draws.short == pytest.approx(draws.long)
    assert draws.long == pytest.approx(draws.unexplained.sum(axis=1))


def test_currency_and_a_raise_carry_over_to_every_draw():
    pay, factors, is_reference = small_staff()
    first, second = (
        resample_linear(
            outcome, factors + zero, is_reference, n_draws=10, rng=np.random.default_rng(4)
        )
        for outcome, zero in ((pay, 0), (100 * pay + 30 * is_reference, 2014))
    )
    assert second.gap == pytest.approx(100 * first.gap + 30)
    assert second.explained == pytest.approx(100 * first.explained, abs=1e-8)
    assert second.long == pytest.approx(100 * first.long + 30)


def test_a_draw_that_lacks_a_level_is_missing_where_it_must_be_and_counted():
    pay, factors, is_reference = small_staff()
    # One person of the compared group alone holds the level: a third of the draws lack her.
    rare = np.zeros(60)
    rare[np.flatnonzero(~is_reference)[0]] = 1
    rare[np.flatnonzero(is_reference)[:9]] = 1
    sample = (pay, np.column_stack([factors, rare]), is_reference)
    draws = resample_linear(*sample, n_draws=40, rng=np.random.default_rng(4))
    counts = resampled_counts(is_reference, n_draws=40, rng=np.random.default_rng(4))
    lacks = counts[:, (rare == 1) & ~is_reference][:, 0] == 0
    assert 0 < lacks.sum() < 40
    assert np.isnan(draws.unexplained).any(axis=1).tolist() == lacks.tolist()
    assert draws.n_unsolved_groups == lacks.sum()
    # The pooled model still has nine people there: its prices are known in every draw.
    assert (draws.n_unsolved_common, draws.n_unsolved_gelbach) == (0, 0)
    assert np.isfinite(draws.explained).all()
    own = resample_linear(
        *sample, coefficients="compared", n_draws=40, rng=np.random.default_rng(4)
    )
    assert own.n_unsolved_common == lacks.sum()
    own = resample_linear(
        *sample, coefficients="reference", n_draws=40, rng=np.random.default_rng(4)
    )
    assert own.n_unsolved_common == 0


def test_a_level_that_the_reference_group_lacks_is_no_error_of_the_sample():
    pay, factors, is_reference = small_staff()
    only_compared = np.where(is_reference, 0.0, np.arange(60) % 2)
    draws = resample_linear(
        pay, np.column_stack([factors, only_compared]), is_reference,
        n_draws=5, rng=np.random.default_rng(4),
    )  # fmt: skip
    assert draws.n_unsolved_groups == 5
    assert np.isfinite(draws.explained).all()


def test_a_group_of_one_has_draws_and_no_model():
    pay, factors, is_reference = small_staff()
    kept = is_reference | (np.cumsum(~is_reference) == 1)
    draws = resample_linear(
        pay[kept], factors[kept], is_reference[kept], n_draws=5, rng=np.random.default_rng(4)
    )
    assert draws.n_unsolved_groups == 5
    assert np.isfinite(draws.gap).all()


def test_a_sample_that_no_model_fits_is_refused_and_its_factor_named():
    pay, factors, is_reference = small_staff()
    options = {"n_draws": 5, "rng": np.random.default_rng(4)}
    with pytest.raises(CollinearFactorsError) as refused:
        resample_linear(
            pay, np.column_stack([factors, is_reference]), is_reference,
            names=["years", "part-time", "grade", "sex"], **options,
        )  # fmt: skip
    assert refused.value.values == {"factor": "sex"}
    with pytest.raises(CollinearFactorsError) as refused:
        resample_linear(pay, factors[:, [0, 1, 0]], is_reference, **options)
    assert refused.value.values == {"factor": 3}


def test_misspelt_options_and_columns_that_do_not_exist_are_refused():
    rng = np.random.default_rng(4)
    with pytest.raises(UnknownOptionError, match="men"):
        resample_linear(*small_staff(), coefficients="men", rng=rng)
    for base in ([3], [-1]):
        with pytest.raises(ValueError, match="columns 0 to 2"):
            resample_linear(*small_staff(), base=base, rng=rng)
    with pytest.raises(ValueError, match="some levels only"):
        resample_linear(*with_levels(), base=[1, 2], categorical=[[1, 2, 3, 4]], rng=rng)
    pay, factors, is_reference = small_staff()
    with pytest.raises(MissingValueError) as refused:
        resample_linear(np.where(pay == pay[5], np.nan, pay), factors, is_reference, rng=rng)
    assert refused.value.values == {"argument": "outcome", "n": 1, "row": 6}
    with pytest.raises(EmptyGroupError) as refused:
        resample_linear(pay, factors, is_reference, weights=is_reference, rng=rng)
    assert refused.value.values == {"n_reference": 36, "n_compared": 0}


def test_five_hundred_draws_unless_told_otherwise():
    draws = resample_linear(*small_staff(), rng=np.random.default_rng(4))
    assert draws.gap.shape == (500,)
    assert draws.explained.shape == (500, 4)
