"""Bootstrap: who is drawn, how often, and what the draws say."""

from __future__ import annotations

import json

import numpy as np
import pytest
from scipy.stats import norm

from workshop_kit.errors import MissingValueError, OutOfRangeError, UnknownOptionError
from workshop_kit.measures import (
    bootstrap,
    bootstrap_counts,
    bootstrap_interval,
    dissimilarity,
    mutual_information,
    without_bias,
)

PAY = np.arange(2000.0, 2400, 20)
IS_MAN = np.repeat([True, False], [14, 6])


def rng(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


# People


def test_each_draw_has_as_many_people_of_each_group_as_there_are():
    draws = bootstrap(lambda man: [man.sum(), len(man)], IS_MAN, strata=IS_MAN, n_resamples=50,
                      rng=rng())  # fmt: skip
    assert (draws == [14, 20]).all()


def test_without_strata_the_number_of_each_group_varies():
    draws = bootstrap(lambda man: man.sum(), IS_MAN, n_resamples=200, rng=rng())
    assert draws.shape == (200,)
    assert draws.std() > 1


def test_all_that_is_known_of_somebody_is_drawn_together():
    draws = bootstrap(lambda pay, twice: (twice - 2 * pay).any(), PAY, 2 * PAY, n_resamples=40,
                      rng=rng())  # fmt: skip
    assert not draws.any()


def test_people_are_drawn_from_their_own_group_only():
    draws = bootstrap(
        lambda pay, man: [pay[man].max(), pay[~man].min()], PAY, IS_MAN, strata=IS_MAN,
        n_resamples=300, rng=rng(),
    )  # fmt: skip
    assert (draws[:, 0] <= PAY[13]).all()
    assert (draws[:, 1] >= PAY[14]).all()


def test_the_spread_of_the_draws_of_a_mean_is_its_standard_error():
    draws = bootstrap(lambda pay: pay.mean(), PAY, n_resamples=20_000, rng=rng())
    assert draws.std() == pytest.approx(PAY.std() / np.sqrt(20), rel=0.02)
    assert draws.mean() == pytest.approx(PAY.mean(), abs=3)


def test_the_same_chance_gives_the_same_draws():
    first, second = (bootstrap(np.mean, PAY, n_resamples=40, rng=rng(7)) for _ in range(2))
    assert (first == second).all()
    assert len(np.unique(first)) > 30


def test_two_thousand_draws_are_the_default():
    assert bootstrap(len, PAY, rng=rng()).shape == (2000,)
    assert bootstrap_counts(np.sum, [[3, 4], [5, 6]], rng=rng()).shape == (2000,)


# Counts


def test_each_draw_of_counts_keeps_the_size_of_each_group():
    draws = bootstrap_counts(lambda table: table.sum(axis=1), [[8, 2, 0], [3, 7, 5]],
                             n_resamples=60, rng=rng())  # fmt: skip
    assert (draws == [10, 15]).all()


def test_drawn_all_together_the_groups_vary_and_the_total_does_not():
    draws = bootstrap_counts(lambda table: table.sum(axis=1), [[8, 2], [3, 7]], by_group=False,
                             n_resamples=200, rng=rng())  # fmt: skip
    assert draws[:, 0].std() > 1
    assert (draws.sum(axis=1) == 20).all()


def test_cells_with_nobody_stay_empty_and_others_keep_their_mean():
    counts = np.array([[8, 2, 0], [3, 0, 7]])
    for by_group in (True, False):
        draws = bootstrap_counts(lambda table: table, counts, by_group=by_group,
                                 n_resamples=5_000, rng=rng())  # fmt: skip
        assert (draws[:, counts == 0] == 0).all()
        assert draws.mean(axis=0) == pytest.approx(counts, abs=0.15)


def test_a_group_with_nobody_stays_empty():
    draws = bootstrap_counts(lambda table: table, [[0, 0], [3, 7]], n_resamples=40, rng=rng())
    assert (draws[:, 0] == 0).all()


def test_counts_and_people_give_the_same_spread():
    counts = np.array([[12, 5, 3], [6, 8, 6]])
    sex, job = (
        np.repeat([0, 0, 0, 1, 1, 1], counts.ravel()),
        np.repeat([0, 1, 2] * 2, counts.ravel()),
    )

    def of_people(who: np.ndarray, where: np.ndarray) -> float:
        return dissimilarity([np.bincount(where[who == group], minlength=3) for group in (0, 1)])

    people = bootstrap(of_people, sex, job, strata=sex, n_resamples=4_000, rng=rng(2))
    tables = bootstrap_counts(dissimilarity, counts, n_resamples=4_000, rng=rng(3))
    assert tables.std() == pytest.approx(people.std(), rel=0.05)
    assert tables.mean() == pytest.approx(people.mean(), rel=0.03)


# Intervals


def test_the_percentile_interval_is_the_middle_of_the_draws():
    interval = bootstrap_interval(np.arange(1001.0), 500, confidence=0.9)
    assert (interval.low, interval.high) == pytest.approx((50, 950))
    assert (interval.method, interval.confidence) == ("percentile", 0.9)


def test_the_basic_interval_is_turned_round_the_estimate():
    interval = bootstrap_interval(np.arange(1001.0), 400, method="basic")
    assert (interval.low, interval.high) == pytest.approx((2 * 400 - 975, 2 * 400 - 25))


def test_without_bias_the_corrected_interval_is_the_percentile_one():
    plain, corrected = (
        bootstrap_interval(np.arange(1001.0), 500, method=name)
        for name in ("percentile", "bias-corrected")
    )
    assert (corrected.low, corrected.high) == pytest.approx((plain.low, plain.high))


def test_the_bias_corrected_interval_by_hand():
    # A share 0.3 of the draws lies below: levels Φ(2 · Φ⁻¹(0.3) ± 1.96) = Φ(-3.0088), Φ(0.9112).
    interval = bootstrap_interval(np.arange(1001.0), 300, method="bias-corrected")
    assert (interval.low, interval.high) == pytest.approx((1.31, 818.8), abs=0.5)


def test_one_person_is_drawn_where_they_are():
    draws = bootstrap_counts(
        lambda table: table[0], [[0, 1, 0], [2, 2, 2]], n_resamples=40, rng=np.random.default_rng(1)
    )
    assert draws.dtype == np.float64
    assert draws.tolist() == [[0, 1, 0]] * 40


def test_negative_counts_are_told_by_the_row_of_the_first():
    with pytest.raises(OutOfRangeError) as refusal:
        bootstrap_counts(dissimilarity, [[0, 4], [3, -2]], rng=np.random.default_rng(1))
    assert refusal.value.values == {"argument": "counts", "n": 1, "row": 2, "value": -2.0}


def test_an_estimate_beyond_all_draws_still_has_an_interval():
    interval = bootstrap_interval(np.arange(100.0), 1000, method="bias-corrected")
    assert interval.low <= interval.high <= 99
    # Half a draw in a hundred is taken to lie beyond: Φ⁻¹(0.005) = -2.5758.
    below = bootstrap_interval(np.arange(100.0), -1, method="bias-corrected")
    level = norm.cdf(-2 * 2.5758293 + 1.9599640)
    assert below.high == pytest.approx(99 * level, abs=1e-6)
    assert interval.low == pytest.approx(99 * (1 - level), abs=1e-6)


def test_draws_that_are_all_the_same_have_no_interval():
    assert bootstrap_interval(np.full(100, 0.5), 0.5).reason == "no_spread"


# Bias


def test_the_bias_is_taken_away_once():
    assert without_bias([0.5, 0.6, 0.7], 0.5) == pytest.approx(0.4)


def test_people_spread_by_chance_look_less_segregated_once_the_bias_is_taken_away():
    chance = rng(4)
    raw, corrected = [], []
    for _ in range(60):
        counts = chance.multinomial([40, 60], np.full(5, 0.2))
        draws = bootstrap_counts(dissimilarity, counts, n_resamples=100, rng=chance)
        raw.append(dissimilarity(counts))
        corrected.append(without_bias(draws, raw[-1]))
    assert np.mean(raw) > 0.13
    assert abs(np.mean(corrected)) < 0.75 * np.mean(raw)


def test_the_corrected_m_index_of_schools_as_r_prints_it(oracle):
    import gzip

    import pandas as pd

    folder = oracle("r_segregation_schools")
    with gzip.open(folder / "schools00.csv.gz", "rt", encoding="utf-8") as file:
        table = pd.read_csv(file)
    counts = table.pivot_table(
        index="race", columns="school", values="n", aggfunc="sum", fill_value=0
    ).to_numpy()
    draws = bootstrap_counts(
        mutual_information, counts, by_group=False, n_resamples=100, rng=rng(5)
    )
    printed = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["boot500"][0]
    # Chance apart: the error of the mean of 100 draws is a tenth of `se`.
    assert without_bias(draws, mutual_information(counts)) == pytest.approx(
        printed["est"], abs=0.4 * printed["se"]
    )
    assert draws.std(ddof=1) == pytest.approx(printed["se"], rel=0.25)


# Refusals


def test_columns_of_different_lengths_are_refused():
    with pytest.raises(ValueError, match=r"same length, not \[19, 20\]"):
        bootstrap(np.mean, PAY, PAY[1:], rng=rng())
    with pytest.raises(ValueError, match=r"strata must have shape \(20,\)"):
        bootstrap(np.mean, PAY, strata=IS_MAN[1:], rng=rng())


def test_fewer_than_forty_draws_are_refused():
    for ask in (
        lambda: bootstrap(np.mean, PAY, n_resamples=39, rng=rng()),
        lambda: bootstrap_counts(np.sum, [[1, 2]], n_resamples=39, rng=rng()),
        lambda: bootstrap_interval(np.arange(39.0), 2),
    ):
        with pytest.raises(OutOfRangeError) as refusal:
            ask()
        assert refusal.value.values == {"n": 39, "needed": 40}


@pytest.mark.parametrize(
    ("counts", "values"),
    [
        ([[1, 2], [3, -4]], {"argument": "counts", "n": 1, "row": 2, "value": -4.0}),
        ([[0, 0], [0, 0]], {"argument": "counts"}),
    ],
)
def test_counts_without_sense_are_refused(counts, values):
    with pytest.raises(OutOfRangeError) as refusal:
        bootstrap_counts(np.sum, counts, rng=rng())
    assert refusal.value.values == values


def test_counts_that_are_no_table_are_refused():
    with pytest.raises(ValueError, match="n_groups, n_units"):
        bootstrap_counts(np.sum, [1, 2, 3], rng=rng())


def test_a_missing_draw_is_told_and_not_dropped():
    draws = np.where(np.arange(100) == 4, np.nan, np.arange(100.0))
    for ask in (lambda: bootstrap_interval(draws, 50), lambda: without_bias(draws, 50)):
        with pytest.raises(MissingValueError, match="draws"):
            ask()


def test_a_misspelt_method_is_refused():
    with pytest.raises(UnknownOptionError, match="'percentile, basic, bias-corrected'"):
        bootstrap_interval(np.arange(100.0), 50, method="bca")
