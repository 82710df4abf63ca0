"""Survival: by hand, what R prints of Rossi's prisoners, and what is refused."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from workshop_kit.errors import (
    CollinearFactorsError,
    EmptyGroupError,
    MissingValueError,
    NoConvergenceError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import cox, cumulative_incidence, kaplan_meier, log_rank

FACTORS = ["fin", "age", "race", "wexp", "mar", "paro", "prio"]

# Ten people: promoted after 1, 3, 3 and 6 years; the others left or still wait.
YEARS = np.array([1, 2, 3, 3, 4, 5, 6, 7, 8, 9])
IS_PROMOTED = np.isin(np.arange(10), [0, 2, 3, 6])
# Printed by hand: 9/10, then 9/10 · 6/8, then · 3/4.
SURVIVAL = [0.9, 0.675, 0.50625]


@pytest.fixture(scope="module")
def rossi(oracle):
    folder = oracle("survival_rossi")
    table = pd.read_csv(folder / "rossi.csv")
    return table, json.loads((folder / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def mgus(oracle):
    folder = oracle("survival_rossi")
    table = pd.read_csv(folder / "mgus2_cr.csv")
    return table, json.loads((folder / "expected.json").read_text(encoding="utf-8"))


# Kaplan-Meier


def test_kaplan_meier_by_hand():
    curve = kaplan_meier(YEARS, IS_PROMOTED)
    assert curve.times.tolist() == [1, 3, 6]
    assert curve.survival == pytest.approx(SURVIVAL)
    assert curve.at_risk.tolist() == [10, 8, 4]
    assert curve.events.tolist() == [1, 2, 1]
    greenwood = [1 / 90, 1 / 90 + 2 / 48, 1 / 90 + 2 / 48 + 1 / 12]
    assert curve.standard_errors == pytest.approx(np.array(SURVIVAL) * np.sqrt(greenwood))


def test_the_interval_of_kaplan_meier_by_hand():
    curve = kaplan_meier(YEARS, IS_PROMOTED, confidence=0.9)
    reach = 1.6448536269514722 * np.sqrt(1 / 90) / abs(np.log(0.9))
    assert curve.low[0] == pytest.approx(0.9 ** np.exp(reach))
    assert curve.high[0] == pytest.approx(0.9 ** np.exp(-reach))
    assert curve.confidence == 0.9


def test_the_share_at_a_time_is_that_of_the_last_event_before_or_then():
    curve = kaplan_meier(YEARS, IS_PROMOTED)
    assert [curve.at(time) for time in (0, 0.99, 1, 2.9, 3, 60)] == pytest.approx(
        [1, 1, 0.9, 0.9, 0.675, 0.50625]
    )


def test_the_median_is_when_half_have_had_the_event_or_missing():
    assert np.isnan(kaplan_meier(YEARS, IS_PROMOTED).median)
    assert kaplan_meier([1, 2, 3, 4], np.full(4, True)).median == 2
    assert kaplan_meier([1, 2, 3], np.full(3, True)).median == 2


def test_the_restricted_mean_is_the_area_under_the_curve():
    curve = kaplan_meier(YEARS, IS_PROMOTED)
    assert curve.restricted_mean(0.5) == pytest.approx(0.5)
    assert curve.restricted_mean(5) == pytest.approx(1 + 2 * 0.9 + 2 * 0.675)
    assert curve.restricted_mean(3) == pytest.approx(1 + 2 * 0.9)


def test_once_all_have_had_the_event_nobody_is_left_and_nothing_is_divided_by_zero():
    curve = kaplan_meier([1, 2], np.full(2, True))
    assert curve.survival.tolist() == [0.5, 0]
    assert (curve.low[-1], curve.high[-1], curve.standard_errors[-1]) == (0, 0, 0)


def test_people_seen_late_are_at_risk_from_then_on_only():
    curve = kaplan_meier([2, 4, 6], np.full(3, True), entries=[0, 3, 3])
    assert curve.at_risk.tolist() == [1, 2, 1]
    assert curve.survival.tolist() == [0, 0, 0]
    later = kaplan_meier([2, 4, 6, 9], [True, True, True, False], entries=[0, 0, 3, 0])
    assert later.at_risk.tolist() == [3, 3, 2]


def test_the_order_of_people_and_the_unit_of_time_change_nothing():
    order = np.random.default_rng(1).permutation(10)
    curve = kaplan_meier(YEARS[order] * 12, IS_PROMOTED[order])
    assert curve.survival == pytest.approx(SURVIVAL)
    assert curve.times.tolist() == [12, 36, 72]


def test_kaplan_meier_as_r_prints_it(rossi):
    table, expected = rossi
    for fin in (0, 1):
        people = table[table["fin"] == fin]
        curve = kaplan_meier(people["week"], (people["arrest"] == 1).to_numpy())
        for row in expected["km_fin"]:
            if row["strata"] == f"fin={fin}":
                assert curve.at(row["time"]) == pytest.approx(row["surv"], abs=1e-10)
                place = np.searchsorted(curve.times, row["time"], side="right") - 1
                assert curve.standard_errors[place] == pytest.approx(row["se"], abs=1e-10)
        mean = expected["rmst_52"][fin]["rmean"]
        assert curve.restricted_mean(52) == pytest.approx(mean, abs=1e-8)


def test_the_interval_of_kaplan_meier_as_r_prints_it(rossi):
    table, expected = rossi
    curve = kaplan_meier(table["week"], (table["arrest"] == 1).to_numpy())
    survival, error, low, high = expected["km_all_52_loglog"]
    found = (curve.survival[-1], curve.standard_errors[-1], curve.low[-1], curve.high[-1])
    assert found == pytest.approx((survival, error, low, high), abs=1e-9)


# Log-rank


def test_the_log_rank_by_hand():
    # Expected among the first three: 3/6 + 2/5 + 1/4; variance 1/4 + 6/25 + 3/16.
    test = log_rank([1, 2, 3, 4, 5, 6], [True] * 6, ["a", "a", "a", "b", "b", "b"])
    assert test.statistic == pytest.approx((3 - 1.15) ** 2 / (0.25 + 0.24 + 0.1875))
    assert test.degrees_of_freedom == 1


def test_the_log_rank_does_not_know_the_names_of_the_groups():
    one = log_rank(YEARS, IS_PROMOTED, YEARS % 2)
    other = log_rank(YEARS, IS_PROMOTED, np.where(YEARS % 2, "a", "b"))
    assert one.statistic == pytest.approx(other.statistic)
    assert one.p_value == pytest.approx(other.p_value)


def test_three_groups_have_two_degrees_of_freedom():
    assert log_rank(YEARS, IS_PROMOTED, YEARS % 3).degrees_of_freedom == 2


def test_the_log_rank_as_r_prints_it(rossi):
    table, expected = rossi
    test = log_rank(table["week"], (table["arrest"] == 1).to_numpy(), table["fin"])
    assert test.statistic == pytest.approx(expected["logrank"][0], abs=1e-8)


# Cox


@pytest.mark.parametrize("ties", ["efron", "breslow"])
def test_cox_as_r_prints_it(rossi, ties):
    table, expected = rossi
    model = cox(table["week"], (table["arrest"] == 1).to_numpy(), table[FACTORS], ties=ties)
    printed = expected[f"cox_{ties}"]
    assert model.coefficients == pytest.approx(
        [printed["coef"][name] for name in FACTORS], abs=1e-6
    )
    assert model.standard_errors == pytest.approx(
        [printed["se"][name] for name in FACTORS], abs=1e-6
    )
    likelihoods = (model.log_likelihood_null, model.log_likelihood)
    assert likelihoods == pytest.approx(printed["loglik"], abs=1e-6)
    assert (model.n, model.n_events) == (432, 114)


def test_efron_s_ties_are_the_default(rossi):
    table, expected = rossi
    model = cox(table["week"], (table["arrest"] == 1).to_numpy(), table[FACTORS])
    assert model.coefficients[0] == pytest.approx(expected["cox_efron"]["coef"]["fin"], abs=1e-6)


def test_strata_each_have_a_pace_of_their_own_as_r_prints_it(rossi):
    table, expected = rossi
    kept = [name for name in FACTORS if name != "wexp"]
    seen = (table["arrest"] == 1).to_numpy()
    model = cox(table["week"], seen, table[kept], strata=table["wexp"])
    printed = expected["cox_strat_wexp"]
    assert model.coefficients == pytest.approx([printed["coef"][name] for name in kept], abs=1e-6)
    assert model.standard_errors == pytest.approx([printed["se"][name] for name in kept], abs=1e-6)


def test_one_factor_by_hand():
    # Events of 1, 0, 1 with 2 of 4, 1 of 3, 1 of 2 at risk: θ²/((2θ+2)(θ+2)(θ+1)) is highest
    # where 2/θ = 2/(θ+1) + 1/(θ+2): θ² - 2θ - 4 = 0... multiplied out.
    model = cox([1, 2, 3, 4], [True, True, True, False], [[1], [0], [1], [0]])
    theta = float(model.hazard_ratios[0])
    assert 2 / theta == pytest.approx(2 / (theta + 1) + 1 / (theta + 2), abs=1e-4)


def test_a_factor_in_another_unit_has_its_coefficient_in_that_unit(rossi):
    table, _ = rossi
    seen = (table["arrest"] == 1).to_numpy()
    years = cox(table["week"], seen, table[["age", "prio"]])
    months = cox(table["week"], seen, table[["age", "prio"]] * [12, 1] + [100, 0])
    assert months.coefficients == pytest.approx(years.coefficients / [12, 1], rel=1e-5)
    assert months.standard_errors == pytest.approx(years.standard_errors / [12, 1], rel=1e-5)
    assert np.sqrt(np.diag(years.covariance)) == pytest.approx(years.standard_errors)


def test_the_pace_without_factors_by_hand():
    # Each of the four events is one of 4, 3, 2, 1 at risk.
    model = cox([1, 2, 3, 4], np.full(4, True), [[1], [0], [1], [0]])
    assert model.log_likelihood_null == pytest.approx(-np.log(24))


def test_a_factor_counted_otherwise_has_its_error_in_that_unit():
    rng = np.random.default_rng(2)
    years, factors = rng.exponential(1, 60), rng.normal(size=(60, 2))
    plain = cox(years, np.full(60, True), factors)
    other = cox(years, np.full(60, True), factors * [12, 0.5] + [100, 0])
    assert other.coefficients == pytest.approx(plain.coefficients / [12, 0.5], rel=1e-6)
    assert other.covariance == pytest.approx(
        plain.covariance / np.outer([12, 0.5], [12, 0.5]), rel=1e-6
    )
    assert other.standard_errors == pytest.approx(np.sqrt(np.diag(other.covariance)))


def test_strata_are_compared_within_only():
    # Two strata of the same people, the second one a hundred times slower.
    rng = np.random.default_rng(2)
    years, factor = rng.exponential(1, 40), rng.normal(size=(40, 1))
    alone = cox(years, np.full(40, True), factor)
    strata = np.repeat(["quick", "slow"], 40)
    both = cox(
        np.concatenate([years, 100 * years]), np.full(80, True), np.tile(factor, (2, 1)),
        strata=strata,
    )  # fmt: skip
    assert both.coefficients == pytest.approx(alone.coefficients, rel=1e-6)
    assert both.covariance == pytest.approx(alone.covariance / 2, rel=1e-6)


def test_a_factor_of_another_size_does_not_make_its_neighbour_collinear():
    rng = np.random.default_rng(2)
    years, table = rng.exponential(1, 60), rng.normal(size=(60, 2))
    model = cox(years, np.full(60, True), table * [1e10, 1])
    plain = cox(years, np.full(60, True), table)
    assert model.coefficients == pytest.approx(plain.coefficients / [1e10, 1], rel=1e-6)


def test_a_factor_that_rounding_alone_tells_from_another_is_refused():
    rng = np.random.default_rng(2)
    years, first, noise = rng.exponential(1, 60), *rng.normal(size=(2, 60))
    with pytest.raises(CollinearFactorsError) as refusal:
        cox(years, np.full(60, True), np.column_stack([first, first + 1e-11 * noise]))
    assert refusal.value.values == {"factor": 2}


def test_a_year_is_not_collinear_with_the_constant():
    rng = np.random.default_rng(2)
    year = rng.integers(2015, 2026, 60)[:, None].astype(float)
    assert np.isfinite(cox(rng.exponential(1, 60), np.full(60, True), year).coefficients).all()


def test_the_interval_of_a_coefficient_is_wald_s():
    rng = np.random.default_rng(2)
    model = cox(rng.exponential(1, 60), np.full(60, True), rng.normal(size=(60, 1)), confidence=0.9)
    reach = 1.6448536269514722 * model.standard_errors
    assert model.low == pytest.approx(model.coefficients - reach)
    assert model.high == pytest.approx(model.coefficients + reach)
    assert model.confidence == 0.9


# Competing events


def test_the_cumulative_incidence_by_hand():
    # 1/4; then 3/4 · 1/3; nobody; then what is left, 1/2.
    shares = cumulative_incidence([1, 2, 3, 4], [1, 2, 0, 1])
    assert shares.at(0.5).tolist() == [0, 0]
    assert shares.at(1) == pytest.approx([0.25, 0])
    assert shares.at(2) == pytest.approx([0.25, 0.25])
    assert shares.at(9) == pytest.approx([0.75, 0.25])


def test_the_error_of_an_incidence_with_one_cause_is_greenwood_s():
    shares = cumulative_incidence(YEARS, IS_PROMOTED.astype(int))
    curve = kaplan_meier(YEARS, IS_PROMOTED)
    places = np.searchsorted(shares.times, curve.times)
    assert shares.standard_errors[0, places] == pytest.approx(curve.standard_errors, rel=0.1)


def test_the_error_of_an_incidence_has_no_value_once_nobody_is_left():
    shares = cumulative_incidence([1, 2, 3, 4], [1, 2, 0, 1])
    assert shares.standard_errors.dtype == np.float64
    assert shares.times.dtype == np.float64
    assert np.isfinite(shares.standard_errors[:, 0]).all()
    assert np.isnan(shares.standard_errors[:, -1]).all()


def test_all_events_together_are_what_survival_lacks():
    causes = np.where(IS_PROMOTED, 1, np.where(YEARS % 2 == 0, 2, 0))
    shares = cumulative_incidence(YEARS, causes)
    curve = kaplan_meier(YEARS, causes > 0)
    assert 1 - shares.at(7).sum() == pytest.approx(curve.at(7))


def test_taking_leavers_for_people_who_wait_overstates_promotions():
    causes = np.where(IS_PROMOTED, 1, 2)
    assert cumulative_incidence(YEARS, causes).at(6)[0] < 1 - kaplan_meier(YEARS, IS_PROMOTED).at(6)


def test_competing_events_as_r_prints_them(mgus):
    table, expected = mgus
    rows = next(
        rows for rows in expected.values()
        if isinstance(rows, list) and rows and isinstance(rows[0], dict) and "pcm" in rows[0]
    )  # fmt: skip
    for row in rows:
        people = table[table["sex"] == row["strata"].removeprefix("sex=")]
        found = cumulative_incidence(people["t"], people["event"]).at(row["time"])
        assert found == pytest.approx([row["pcm"], row["death"]], abs=1e-9)


# Refusals


def test_a_misspelt_way_of_counting_ties_is_refused():
    with pytest.raises(UnknownOptionError) as refusal:
        cox(YEARS, IS_PROMOTED, YEARS[:, None], ties="efrom")
    assert refusal.value.values == {"argument": "ties", "name": "efrom", "known": "efron, breslow"}


@pytest.mark.parametrize("factor", [np.ones(10), 2 * YEARS + 3])
def test_a_constant_or_repeated_factor_is_refused(factor):
    with pytest.raises(CollinearFactorsError) as refusal:
        cox(YEARS, IS_PROMOTED, np.column_stack([YEARS, factor]))
    assert refusal.value.values == {"factor": 2}


def test_a_factor_that_separates_those_who_have_the_event_is_refused():
    with pytest.raises(NoConvergenceError, match="cox"):
        cox(np.arange(1, 41), np.arange(40) < 20, (np.arange(40) < 20).astype(float)[:, None])


def test_fewer_events_than_factors_are_refused():
    with pytest.raises(EmptyGroupError) as refusal:
        cox(YEARS, YEARS == 1, YEARS[:, None])
    assert refusal.value.values == {"n": 1, "needed": 1}


@pytest.mark.parametrize(
    "ask",
    [
        lambda: kaplan_meier(YEARS, np.full(10, False)),
        lambda: log_rank(YEARS, np.full(10, False), YEARS % 2),
        lambda: cumulative_incidence(YEARS, np.zeros(10)),
        lambda: cumulative_incidence([], []),
        lambda: cumulative_incidence(YEARS, np.full(10, 2)),
    ],
)
def test_without_an_event_there_is_nothing_to_estimate(ask):
    with pytest.raises(EmptyGroupError, match="no_event"):
        ask()


def test_one_group_has_nobody_to_be_compared_with():
    with pytest.raises(EmptyGroupError) as refusal:
        log_rank(YEARS, IS_PROMOTED, np.ones(10))
    assert refusal.value.values == {"n_reference": 10, "n_compared": 0}


def test_negative_and_missing_durations_are_refused():
    with pytest.raises(OutOfRangeError, match="durations"):
        kaplan_meier(YEARS - 3, IS_PROMOTED)
    with pytest.raises(MissingValueError, match="durations"):
        log_rank(np.where(YEARS == 1, np.nan, YEARS), IS_PROMOTED, YEARS % 2)
    with pytest.raises(OutOfRangeError, match="not_positive"):
        cox(YEARS - 1, IS_PROMOTED, YEARS[:, None])


def test_an_entry_after_the_end_is_refused():
    with pytest.raises(OutOfRangeError) as refusal:
        kaplan_meier(YEARS, IS_PROMOTED, entries=np.where(YEARS == 2, 2, 0))
    assert refusal.value.values == {"n": 1, "row": 2, "value": 2.0}


def test_a_horizon_of_zero_is_refused():
    with pytest.raises(OutOfRangeError) as refusal:
        kaplan_meier(YEARS, IS_PROMOTED).restricted_mean(0)
    assert refusal.value.values == {"argument": "horizon", "n": 1, "row": 1, "value": 0.0}


def test_shapes_and_kinds_that_make_no_sense_are_refused():
    with pytest.raises(ValueError, match="is_event must be of bool"):
        kaplan_meier(YEARS, IS_PROMOTED.astype(int))
    with pytest.raises(ValueError, match="is_event must be of bool"):
        cox(YEARS, IS_PROMOTED[:5], YEARS[:, None])
    with pytest.raises(ValueError, match="groups must have shape"):
        log_rank(YEARS, IS_PROMOTED, [1, 2])
    with pytest.raises(ValueError, match=r"causes must have shape \(10,\)"):
        cumulative_incidence(YEARS, YEARS[:9])
    with pytest.raises(ValueError, match=r"entries must have shape \(10,\)"):
        kaplan_meier(YEARS, IS_PROMOTED, entries=[0])
    with pytest.raises(ValueError, match="whole numbers"):
        cumulative_incidence(YEARS, YEARS / 2)
