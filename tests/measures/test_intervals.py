"""Intervals: identities, invariances, hand computations, what SciPy and statsmodels print."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

from workshop_kit.errors import (
    EmptyGroupError,
    MissingValueError,
    OutOfRangeError,
    UnknownOptionError,
)
from workshop_kit.measures import (
    Interval,
    mean_gap_interval,
    mean_interval,
    median_gap_interval,
    median_interval,
    melding,
    no_interval,
    proportion_gap_interval,
    proportion_interval,
    rate_gap_interval,
    rate_interval,
    rate_ratio_interval,
    relative_mean_gap_interval,
    relative_median_gap_interval,
)
from workshop_kit.measures.melding import Beta, Gamma, Halves

IS_MAN = np.repeat([True, False], [40, 30])
PAY = np.exp(np.random.default_rng(1).normal(7.7, 0.35, 70)).round(2)
GAPS = (
    mean_gap_interval,
    relative_mean_gap_interval,
    median_gap_interval,
    relative_median_gap_interval,
)
DIFFERENCES = (mean_gap_interval, median_gap_interval)
RELATIVE = (relative_mean_gap_interval, relative_median_gap_interval)
COVERAGE = Path(__file__).resolve().parents[2] / "benchmarks" / "results" / "interval_coverage.json"

pays = arrays(np.float64, 70, elements=st.integers(1_000, 9_000).map(float), unique=True)


def ends(interval: Interval) -> tuple[float, float]:
    return interval.low, interval.high


# What an interval is


def test_an_interval_holds_its_ends_and_what_lies_between():
    interval = Interval(1.0, 3.0, confidence=0.95, method="hall")
    assert [interval.contains(value) for value in (0.99, 1, 2, 3, 3.01)] == [
        False, True, True, True, False,
    ]  # fmt: skip
    assert interval.width == 2
    assert interval.is_shown


def test_both_ends_of_an_interval_may_be_one_number():
    interval = Interval(2.0, 2.0, confidence=0.95, method="exact")
    assert (interval.width, interval.contains(2.0)) == (0, True)


def test_an_interval_that_is_not_shown_holds_nothing_and_says_why():
    interval = no_interval("too_few_people", confidence=0.9, method="hall")
    assert not interval.is_shown
    assert not interval.contains(0)
    assert np.isnan(interval.width)
    assert (interval.reason, interval.confidence, interval.method) == (
        "too_few_people", 0.9, "hall",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("low", "high", "reason", "message"),
    [
        (np.nan, 1.0, None, "two ends, or a reason"),
        (0.0, np.nan, None, "two ends, or a reason"),
        (0.0, 1.0, "no_spread", "two ends, or a reason"),
        (2.0, 1.0, None, r"low end 2\.0 is above the high end 1\.0"),
    ],
)
def test_an_interval_without_sense_cannot_be_made(low, high, reason, message):
    with pytest.raises(ValueError, match=message):
        Interval(low, high, confidence=0.95, method="hall", reason=reason)


# Means and medians: invariances


@pytest.mark.parametrize("interval", GAPS)
def test_the_order_of_people_changes_nothing(interval):
    order = np.random.default_rng(2).permutation(70)
    assert ends(interval(PAY[order], IS_MAN[order])) == pytest.approx(ends(interval(PAY, IS_MAN)))


@pytest.mark.parametrize("interval", DIFFERENCES)
@given(pay=pays)
@settings(max_examples=25, deadline=None)
def test_swapping_the_groups_turns_the_interval_round(interval, pay):
    low, high = ends(interval(pay, IS_MAN))
    assert ends(interval(pay, ~IS_MAN)) == pytest.approx((-high, -low), abs=1e-6)


@pytest.mark.parametrize("interval", RELATIVE)
def test_swapping_the_groups_inverts_the_ratio(interval):
    low, high = ends(interval(PAY, IS_MAN))
    swapped = ends(interval(PAY, ~IS_MAN))
    assert swapped == pytest.approx((1 - 1 / (1 - high), 1 - 1 / (1 - low)))


@pytest.mark.parametrize("interval", DIFFERENCES)
@given(pay=pays, more=st.integers(-500, 500))
@settings(max_examples=25, deadline=None)
def test_a_raise_for_the_reference_moves_the_interval_by_as_much(interval, pay, more):
    expected = np.array(ends(interval(pay, IS_MAN))) + more
    assert ends(interval(pay + more * IS_MAN, IS_MAN)) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("interval", RELATIVE)
@given(rate=st.floats(0.01, 100))
@settings(max_examples=25, deadline=None)
def test_the_currency_changes_no_share(interval, rate):
    expected = ends(interval(PAY, IS_MAN))
    assert ends(interval(PAY * rate, IS_MAN)) == pytest.approx(expected)


@pytest.mark.parametrize("interval", GAPS)
def test_groups_that_are_the_same_have_no_gap_to_exclude(interval):
    same = np.tile(PAY[:35], 2)
    assert interval(same, np.repeat([True, False], 35)).contains(0)


@pytest.mark.parametrize("interval", GAPS)
def test_more_confidence_makes_a_wider_interval(interval):
    narrow, wide = (interval(PAY, IS_MAN, confidence=level) for level in (0.8, 0.99))
    assert wide.low < narrow.low < narrow.high < wide.high
    assert (narrow.confidence, wide.confidence) == (0.8, 0.99)


# Means: by hand, and printed elsewhere


def test_between_groups_of_the_same_size_the_interval_of_means_is_welch_s():
    men, women = PAY[:35], PAY[35:]
    expected = stats.ttest_ind(men, women, equal_var=False).confidence_interval(0.95)
    found = mean_gap_interval(PAY, np.repeat([True, False], 35))
    assert ends(found) == pytest.approx((expected.low, expected.high))
    assert found.method == "hall"


def test_without_skewness_one_mean_has_student_s_interval():
    values = np.concatenate([np.arange(60.0), -np.arange(60.0)]) + 100
    expected = stats.t.interval(0.95, 119, values.mean(), stats.sem(values))
    assert ends(mean_interval(values)) == pytest.approx(expected)


def test_the_interval_of_a_mean_by_hand():
    # 101 people, one of whom has 101: mean 1, variance 101, third moment 101 · 100/99 · ...
    values = np.zeros(101)
    values[0] = 101.0
    deviations = values - 1
    variance = (deviations**2).sum() / 100
    third = (deviations**3).sum() * 101 / (100 * 99)
    a = third / variance**1.5 / np.sqrt(101)
    error = np.sqrt(variance / 101)

    def hall(t: float) -> float:
        return t + a * t**2 / 3 + a**2 * t**3 / 27 + a / 6

    low, high = ends(mean_interval(values))
    quantile = stats.t.ppf(0.975, 100)
    assert hall((1 - low) / error) == pytest.approx(quantile)
    assert hall((1 - high) / error) == pytest.approx(-quantile)


def test_the_interval_of_a_gap_inverts_hall_s_transform_with_the_pooled_skewness():
    men, women = PAY[:40], PAY[40:]
    parts = [np.var(group, ddof=1) / len(group) for group in (men, women)]
    error = np.sqrt(sum(parts))
    skewness = (40 * stats.skew(men, bias=False) + 30 * stats.skew(women, bias=False)) / 70
    # The skewness with unbiased moments, not the corrected G1 of SciPy.
    skewness = sum(
        len(group)
        * ((group - group.mean()) ** 3).sum()
        * len(group) / ((len(group) - 1) * (len(group) - 2))
        / np.var(group, ddof=1) ** 1.5
        for group in (men, women)
    ) / 70  # fmt: skip
    a = skewness * (1 / 1600 - 1 / 900) / (1 / 40 + 1 / 30) ** 1.5
    freedom = sum(parts) ** 2 / (parts[0] ** 2 / 39 + parts[1] ** 2 / 29)
    quantile = stats.t.ppf(0.975, freedom)
    gap = men.mean() - women.mean()

    def hall(t: float) -> float:
        return t + a * t**2 / 3 + a**2 * t**3 / 27 + a / 6

    low, high = ends(mean_gap_interval(PAY, IS_MAN))
    assert hall((gap - low) / error) == pytest.approx(quantile)
    assert hall((gap - high) / error) == pytest.approx(-quantile)


def test_at_the_ends_of_the_relative_gap_the_statistic_of_fieller_is_at_its_quantile():
    pay = PAY[:60]
    is_man = np.repeat([True, False], 30)
    men, women = pay[:30], pay[30:]
    first, second = (np.var(group, ddof=1) / 30 for group in (men, women))
    ratio = women.mean() / men.mean()
    freedom = (ratio**2 * first + second) ** 2 * 29 / (ratio**4 * first**2 + second**2)
    quantile = stats.t.ppf(0.975, freedom)
    low, high = (1 - end for end in ends(relative_mean_gap_interval(pay, is_man)))
    statistics = [
        (end * men.mean() - women.mean()) / np.sqrt(end**2 * first + second) for end in (low, high)
    ]
    assert statistics == pytest.approx([quantile, -quantile])


def test_a_long_tail_in_the_small_group_reaches_further_on_its_side():
    skewed = np.exp(np.random.default_rng(3).normal(7.7, 0.6, 1_030))
    few = np.arange(1_030) >= 1_000
    interval = mean_gap_interval(skewed, ~few)
    gap = skewed[~few].mean() - skewed[few].mean()
    # The few are the compared group: their mean may be much higher, the gap much lower.
    assert gap - interval.low > 1.2 * (interval.high - gap)


# Means: where none is shown


@pytest.mark.parametrize(("women", "is_shown"), [(24, False), (25, True)])
@pytest.mark.parametrize("interval", [mean_gap_interval, relative_mean_gap_interval])
def test_a_gap_in_means_takes_twenty_five_people_of_each_group(interval, women, is_shown):
    for sign in (True, False):
        is_reference = (np.arange(65) < 65 - women) == sign
        found = interval(PAY[:65], is_reference)
        assert found.is_shown == is_shown
        assert found.reason == (None if is_shown else "too_few_people")


@pytest.mark.parametrize(("n", "is_shown"), [(99, False), (100, True)])
def test_one_mean_takes_a_hundred_people(n, is_shown):
    assert mean_interval(np.arange(float(n))).is_shown == is_shown


def test_whoever_knows_that_values_are_not_skewed_may_ask_for_less():
    assert mean_interval(np.arange(12.0), smallest=12).is_shown
    assert mean_gap_interval(np.arange(20.0), np.repeat([True, False], 10), smallest=10).is_shown
    # Skewness itself takes three people.
    assert mean_interval([1.0, 2.0], smallest=2).reason == "too_few_people"
    assert mean_interval([1.0, 2.0, 4.0], smallest=1).is_shown
    three = np.array([True] * 3 + [False] * 4)
    assert mean_gap_interval([1.0, 2, 4, 1, 2, 3, 5], three, smallest=1).is_shown
    two = mean_gap_interval([1.0, 2, 1, 2, 3, 5], three[1:], smallest=1)
    assert two.reason == "too_few_people"


def test_people_paid_alike_have_no_interval():
    alike = np.full(120, 2000.0)
    is_man = np.repeat([True, False], 60)
    assert mean_interval(alike).reason == "no_spread"
    assert mean_gap_interval(alike, is_man).reason == "no_spread"
    assert relative_mean_gap_interval(alike, is_man).reason == "no_spread"


def test_one_group_paid_alike_is_enough_to_measure_chance():
    pay = np.concatenate([np.full(40, 2000.0), PAY[40:]])
    found = mean_gap_interval(pay, IS_MAN)
    assert found.is_shown
    # Without skewness in the other group it is Student's interval, of 29 degrees of freedom.
    even = np.concatenate([np.full(40, 2000.0), np.arange(1900.0, 2200, 10)])
    reach = stats.t.ppf(0.975, 29) * np.arange(30).std(ddof=1) * 10 / np.sqrt(30)
    found = mean_gap_interval(even, IS_MAN)
    assert ends(found) == pytest.approx((-45 - reach, -45 + reach))


def test_a_ratio_with_one_end_is_not_shown():
    values = [0.6, 0.9, 0.5, 0.2, 3.4, 0.0, 2.8, 0.6, 0.3, 0.5, 0.3, 0.9]
    found = relative_mean_gap_interval(values, np.repeat([True, False], [3, 9]), smallest=3)
    assert found.reason == "unbounded"


def test_pay_in_millions_has_the_same_share():
    expected = ends(relative_mean_gap_interval(PAY, IS_MAN))
    assert ends(relative_mean_gap_interval(PAY / 1e6, IS_MAN)) == pytest.approx(expected)


def test_a_share_of_a_mean_that_may_be_zero_is_unbounded():
    values = np.random.default_rng(4).normal(0.01, 1, 70)
    assert relative_mean_gap_interval(values, IS_MAN).reason == "unbounded"
    assert relative_mean_gap_interval(-PAY, IS_MAN).reason == "unbounded"
    assert mean_gap_interval(values, IS_MAN).is_shown


# Medians


@pytest.mark.parametrize(
    ("n", "rank"),
    # Thompson's table of ranks for the median at 95 %: 1 from six people on, 2 from nine...
    [(6, 1), (8, 1), (9, 2), (11, 2), (12, 3), (15, 4), (17, 5), (20, 6), (25, 8)],
)
def test_the_ends_of_a_median_are_the_ranks_of_the_binomial_table(n, rank):
    assert ends(median_interval(np.arange(1.0, n + 1)[::-1])) == (rank, n + 1 - rank)


def test_five_people_are_too_few_for_a_median():
    found = median_interval(np.arange(5.0), confidence=0.94)
    assert (found.reason, found.method) == ("too_few_people", "order statistics")
    assert found.confidence == 0.94


@pytest.mark.parametrize("interval", GAPS)
def test_an_interval_says_how_it_was_made(interval):
    method = "order statistics" if "median" in interval.__name__ else "hall"
    for values, groups in ((PAY, IS_MAN), (PAY[36:42], IS_MAN[36:42])):
        found = interval(values, groups, confidence=0.9)
        assert (found.confidence, found.method) == (0.9, method)


def test_the_gap_in_medians_by_hand():
    # Two groups of six: weights of the ranks 0..7, half of each binomial and of its neighbour.
    men, women = np.arange(1.0, 7) * 10, np.arange(1.0, 7)
    weights = np.array([1, 7, 21, 35, 35, 21, 7, 1]) / 128
    places = [np.concatenate([[-np.inf], group, [np.inf]]) for group in (men, women)]
    gaps, shares = [], []
    for i, j in np.ndindex(8, 8):
        with np.errstate(invalid="ignore"):
            gaps.append(np.nan_to_num(places[0][i] - places[1][j], nan=-np.inf, neginf=-np.inf))
        shares.append(weights[i] * weights[j])
    order = np.argsort(gaps)
    reached = np.cumsum(np.array(shares)[order])
    low = np.array(gaps)[order][np.searchsorted(reached, 0.025)]
    found = median_gap_interval(np.concatenate([men, women]), np.repeat([True, False], 6))
    assert found.low == low == 5
    assert found.high == 58
    # Just below each level that is reached, what is beyond both groups counts against the end.
    for level in np.unique(reached[(reached > 0.02) & (reached < 0.2)]) - 3e-5:
        expected = np.array(gaps)[order][np.searchsorted(reached, level)]
        values = np.concatenate([men, women])
        found = median_gap_interval(values, np.repeat([True, False], 6), confidence=1 - 2 * level)
        assert found.low == expected


def test_a_group_of_four_is_too_few_for_a_gap_in_medians():
    pay = np.arange(1.0, 25)
    is_man = np.arange(24) >= 4
    assert median_gap_interval(pay, is_man).reason == "too_few_people"
    assert relative_median_gap_interval(pay, is_man).reason == "too_few_people"


def test_a_share_of_a_median_that_may_be_zero_is_unbounded():
    bonuses = np.concatenate([np.repeat([0.0, 500.0], 10), np.full(20, 100.0)])
    is_man = np.repeat([True, False], 20)
    assert relative_median_gap_interval(bonuses, is_man).reason == "unbounded"
    assert median_gap_interval(bonuses, is_man).is_shown


def test_the_gap_in_medians_of_a_hundred_thousand_people_is_narrow_and_quick():
    rng = np.random.default_rng(5)
    pay = rng.permutation(np.arange(200_000.0))
    found = median_gap_interval(pay, np.repeat([True, False], 100_000))
    # Of 100,000 uniform values: 1.96 · √2 · 200,000 / (2 √100,000), and melding's caution.
    assert found.width == pytest.approx(2 * 1.96 * np.sqrt(2) * 200_000 / 2 / 316.2, rel=0.05)


# Proportions


def test_clopper_pearson_as_statsmodels_prints_it():
    for count, total in [(0, 8), (2, 8), (8, 8), (17, 60)]:
        expected = proportion_confint(count, total, method="beta")
        low, high = (0.0 if np.isnan(end) else end for end in expected)
        assert ends(proportion_interval(count, total)) == pytest.approx((low, high or 1.0))


def test_wilson_as_the_teaching_point_prints_it():
    # facts.md part 4, point 21: 2 of 8 about 7-59 %, 6 of 40 about 7-29 %.
    assert ends(proportion_interval(2, 8, method="wilson")) == pytest.approx(
        (0.071, 0.591), abs=1e-3
    )
    for count, total in [(2, 8), (6, 40)]:
        expected = proportion_confint(count, total, method="wilson")
        assert ends(proportion_interval(count, total, method="wilson")) == pytest.approx(expected)


def test_at_the_ends_of_the_mid_p_interval_half_of_the_count_is_left_out():
    low, high = ends(proportion_interval(4, 20, method="mid-p"))
    above = stats.binom.sf(4, 20, low) + stats.binom.pmf(4, 20, low) / 2
    below = stats.binom.cdf(3, 20, high) + stats.binom.pmf(4, 20, high) / 2
    assert (above, below) == pytest.approx((0.025, 0.025))


@pytest.mark.parametrize("count", [0, 1, 19, 20])
def test_with_one_or_none_of_a_kind_the_mid_p_interval_is_the_exact_one(count):
    exact, middle = (proportion_interval(count, 20, method=name) for name in ("exact", "mid-p"))
    assert ends(middle) == pytest.approx(ends(exact))


def test_with_two_of_a_kind_the_mid_p_interval_is_shorter():
    for count in (2, 18):
        exact, middle = (proportion_interval(count, 20, method=name) for name in ("exact", "mid-p"))
        assert exact.low < middle.low
        assert middle.high < exact.high


@pytest.mark.parametrize("method", ["exact", "mid-p"])
def test_swapping_two_proportions_turns_their_gap_round(method):
    low, high = ends(proportion_gap_interval([6, 2], [40, 8], method=method))
    swapped = proportion_gap_interval([2, 6], [8, 40], method=method)
    assert ends(swapped) == pytest.approx((-high, -low))
    assert swapped.method == method


@given(
    st.integers(1, 30).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    st.integers(1, 30).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
)
@settings(max_examples=60, deadline=None)
def test_the_exact_gap_excludes_zero_exactly_when_fisher_s_test_does(first, second):
    interval = proportion_gap_interval([first[0], second[0]], [first[1], second[1]])
    table = [[first[0], first[1] - first[0]], [second[0], second[1] - second[0]]]
    chances = [stats.fisher_exact(table, alternative=side).pvalue for side in ("greater", "less")]
    assert (interval.low > 1e-9) == (chances[0] < 0.025 - 1e-9)
    assert (interval.high < -1e-9) == (chances[1] < 0.025 - 1e-9)
    assert -1 <= interval.low <= first[0] / first[1] - second[0] / second[1] <= interval.high <= 1


def test_the_melded_gap_is_the_one_that_drawing_from_both_gives():
    rng = np.random.default_rng(6)
    n = 400_000
    low = np.quantile(rng.beta(6, 35, n) - rng.beta(3, 6, n), 0.025)
    high = np.quantile(rng.beta(7, 34, n) - rng.beta(2, 7, n), 0.975)
    assert ends(proportion_gap_interval([6, 2], [40, 8])) == pytest.approx((low, high), abs=3e-3)


def test_more_nodes_move_no_end_of_a_melded_interval(monkeypatch):
    cases = [([6, 2], [40, 8]), ([0, 2], [40, 8]), ([1, 300], [500, 400]), ([0, 0], [3, 200])]
    few = [proportion_gap_interval(*case, method="mid-p") for case in cases]
    nodes, weights = np.polynomial.legendre.leggauss(1024)
    monkeypatch.setattr(melding, "_LEVELS", (nodes + 1) / 2)
    monkeypatch.setattr(melding, "_SHARES", weights / 2)
    for case, found in zip(cases, few, strict=True):
        expected = proportion_gap_interval(*case, method="mid-p")
        assert ends(found) == pytest.approx(ends(expected), abs=1e-5 * expected.width)


# Rates


def test_garwood_s_table():
    # Garwood (1936), 95 %: events seen, lowest and highest number expected.
    for events, low, high in [(0, 0, 3.689), (1, 0.0253, 5.572), (5, 1.623, 11.668),
                              (10, 4.795, 18.390), (50, 37.11, 65.92)]:  # fmt: skip
        assert ends(rate_interval(events, 1)) == pytest.approx((low, high), rel=1e-3)


def test_the_exposure_divides_the_rate():
    low, high = ends(rate_interval(5, 1))
    assert ends(rate_interval(5, 0.25)) == pytest.approx((4 * low, 4 * high))
    gap, quarter = rate_gap_interval([9, 5], [1, 2]), rate_gap_interval([9, 5], [0.25, 0.5])
    assert ends(quarter) == pytest.approx((4 * gap.low, 4 * gap.high))


def test_at_the_ends_of_the_mid_p_rate_half_of_the_count_is_left_out():
    low, high = ends(rate_interval(4, 1, method="mid-p"))
    above = stats.poisson.sf(4, low) + stats.poisson.pmf(4, low) / 2
    below = stats.poisson.cdf(3, high) + stats.poisson.pmf(4, high) / 2
    assert (above, below) == pytest.approx((0.025, 0.025))


@pytest.mark.parametrize(("events", "is_same"), [(0, True), (1, True), (2, False)])
def test_the_mid_p_rate_begins_at_two_events(events, is_same):
    exact, middle = (rate_interval(events, 1, method=name) for name in ("exact", "mid-p"))
    assert (ends(exact) == pytest.approx(ends(middle))) == is_same


def test_the_mid_p_rate_never_holds_less_than_ninety_three_percent():
    found = [rate_interval(x, 1, method="mid-p") for x in range(60)]
    expected = np.concatenate([np.arange(0.05, 8, 0.03), np.arange(8, 30, 0.25)])
    for rate in expected:
        held = sum(stats.poisson.pmf(x, rate) for x, i in enumerate(found) if i.contains(rate))
        assert held >= 0.93, rate


def test_swapping_two_rates_turns_their_gap_round_and_inverts_their_ratio():
    low, high = ends(rate_gap_interval([10, 12], [0.5, 0.3]))
    assert ends(rate_gap_interval([12, 10], [0.3, 0.5])) == pytest.approx((-high, -low))
    low, high = ends(rate_ratio_interval([10, 12], [0.5, 0.3]))
    assert ends(rate_ratio_interval([12, 10], [0.3, 0.5])) == pytest.approx((1 / high, 1 / low))


def test_the_ratio_of_rates_is_clopper_pearson_s_share_of_the_compared():
    low, high = proportion_confint(12, 22, method="beta")
    expected = [share / (1 - share) * 0.5 / 0.3 for share in (low, high)]
    assert ends(rate_ratio_interval([10, 12], [0.5, 0.3])) == pytest.approx(expected)


def test_without_an_event_of_the_reference_the_ratio_has_no_highest_value():
    found = rate_ratio_interval([0, 5], [1, 1])
    assert found.is_shown
    assert found.high == np.inf
    assert found.low > 0
    assert ends(rate_ratio_interval([5, 0], [1, 1]))[0] == 0
    assert ends(rate_ratio_interval([0, 0], [1, 1])) == (0, np.inf)


@pytest.mark.parametrize("method", ["exact", "mid-p"])
def test_the_gap_and_the_ratio_of_rates_agree_on_who_has_more(method):
    for events in ([30, 12], [12, 30], [20, 20], [0, 6], [6, 0], [0, 0]):
        gap = rate_gap_interval(events, [1, 1], method=method)
        ratio = rate_ratio_interval(events, [1, 1], method=method)
        if method == "exact":
            assert gap.contains(0) == ratio.contains(1)
        assert gap.low <= events[0] - events[1] <= gap.high


# Confidence distributions


def test_a_shape_of_zero_puts_all_the_confidence_at_an_end():
    level = np.array([0.3])
    none, everyone = Beta(np.array([0.0]), np.array([5.0])), Beta(np.array([5.0]), np.array([0.0]))
    assert none.quantile(level) == 0
    assert everyone.quantile(level) == 1
    assert (none.cdf(np.array([-0.1]))[0], none.cdf(np.array([0.0]))[0]) == (0, 1)
    assert (everyone.cdf(np.array([0.9]))[0], everyone.cdf(np.array([1.0]))[0]) == (0, 1)
    nothing = Gamma(np.array([0.0]), np.array([2.0]))
    assert nothing.quantile(level) == 0
    assert (nothing.cdf(np.array([-0.1]))[0], nothing.cdf(np.array([0.0]))[0]) == (0, 1)


def test_halves_undo_their_quantiles():
    one, other = Gamma(np.array([2.0]), np.array([3.0])), Gamma(np.array([3.0]), np.array([3.0]))
    middle = Halves(one, other)
    place = middle.quantile(np.array([0.2]))
    assert middle.cdf(place) == pytest.approx(0.2)
    assert (one.cdf(place) + other.cdf(place)) / 2 == pytest.approx(0.2)


# Refusals


@pytest.mark.parametrize("interval", GAPS)
def test_a_missing_value_is_refused_by_name(interval):
    with pytest.raises(MissingValueError) as refusal:
        interval(np.where(np.arange(70) == 3, np.nan, PAY), IS_MAN)
    assert refusal.value.values == {"argument": "values", "n": 1, "row": 4}


@pytest.mark.parametrize("interval", GAPS)
def test_a_group_with_nobody_is_refused(interval):
    with pytest.raises(EmptyGroupError):
        interval(PAY, np.ones(70, dtype=bool))


@pytest.mark.parametrize("confidence", [0.0, 1.0, 95.0, -0.5])
def test_a_confidence_is_strictly_between_zero_and_one(confidence):
    for ask in (
        lambda: mean_interval(PAY, confidence=confidence),
        lambda: median_gap_interval(PAY, IS_MAN, confidence=confidence),
        lambda: mean_gap_interval(PAY, IS_MAN, confidence=confidence),
        lambda: relative_mean_gap_interval(PAY, IS_MAN, confidence=confidence),
        lambda: proportion_interval(1, 2, confidence=confidence),
        lambda: rate_ratio_interval([1, 2], [1, 1], confidence=confidence),
    ):
        with pytest.raises(OutOfRangeError) as refusal:
            ask()
        assert refusal.value.key == "not_between_zero_and_one"
        assert refusal.value.values == {"argument": "confidence", "value": confidence}


def test_a_misspelt_method_is_refused_with_those_there_are():
    with pytest.raises(UnknownOptionError) as refusal:
        proportion_interval(1, 8, method="wilsen")
    assert refusal.value.values["known"] == "exact, mid-p, wilson"
    for ask in (rate_gap_interval, rate_ratio_interval, proportion_gap_interval):
        with pytest.raises(UnknownOptionError, match="exact, mid-p'"):
            ask([1, 2], [8, 9], method="wilson")
    with pytest.raises(UnknownOptionError):
        rate_interval(1, 8, method="garwood")


def test_more_people_concerned_than_people_is_refused():
    with pytest.raises(OutOfRangeError) as refusal:
        proportion_gap_interval([2, 9], [8, 8])
    assert refusal.value.values == {"count": 9.0, "total": 8.0}


@pytest.mark.parametrize(
    ("events", "exposures", "key", "argument"),
    [([-1, 2], [1, 1], "negative_value", "events"), ([1, 2], [1, 0], "not_positive", "exposures")],
)
def test_negative_events_and_exposures_of_zero_are_refused(events, exposures, key, argument):
    for ask in (rate_gap_interval, rate_ratio_interval):
        with pytest.raises(OutOfRangeError) as refusal:
            ask(events, exposures)
        assert (refusal.value.key, refusal.value.values["argument"]) == (key, argument)


@pytest.mark.parametrize("ask", [proportion_gap_interval, rate_gap_interval, rate_ratio_interval])
def test_a_gap_is_between_two(ask):
    three = [8, 9, 10]
    for numbers, sizes in (([1, 2, 3], three), ([1, 2], three), ([1, 2, 3], [8, 9]), ([1], [8, 9])):
        with pytest.raises(ValueError, match=r"must have shape \(2,\)"):
            ask(numbers, sizes)


def test_nobody_in_all_is_refused():
    with pytest.raises(OutOfRangeError):
        proportion_interval(0, 0)


def test_negative_pay_has_no_relative_gap_in_medians():
    with pytest.raises(OutOfRangeError):
        relative_median_gap_interval(-PAY, IS_MAN)


# The coverage study that the thresholds rest on


def test_every_interval_that_is_shown_keeps_its_word_in_the_committed_study():
    rows = json.loads(COVERAGE.read_text(encoding="utf-8"))["shown"]
    assert {row["interval"] for row in rows} >= {
        "mean", "gap in means", "relative gap in means", "median", "gap in medians",
        "relative gap in medians", "proportion, exact", "gap in proportions, mid-p",
        "rate, mid-p", "gap in rates, exact", "ratio of rates, exact",
    }  # fmt: skip
    # 99.9 % band of 5,000 draws at 95 %.
    assert [
        (row["interval"], row["design"])
        for row in rows
        if not (0.93986 <= row["held"] <= 0.96014 if row["kind"] == "approximate"
                else row["held"] >= 0.93)
    ] == []  # fmt: skip
    assert len({row["design"] for row in rows}) >= 12 * 3
    assert min(row["simulations"] for row in rows) >= 5_000
