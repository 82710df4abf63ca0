"""The gap within groups: identities, invariances, by hand, as statsmodels and scipy print it."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from workshop_kit.errors import EmptyGroupError, OutOfRangeError, UnknownOptionError
from workshop_kit.measures import relative_gap
from workshop_kit.measures.within_groups import SMALLEST_COMPARED, gap_within_groups

# Two jobs held by both, a third that only men hold.
PAY = np.array([20.0, 22, 24, 18, 19, 20, 21, 40, 42, 44, 41, 43, 45, 90, 99])
IS_MAN = np.array([1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1], dtype=bool)
JOB = np.array(["a"] * 7 + ["b"] * 6 + ["c"] * 2)


def company(seed=3, sizes=((30, 12), (9, 25), (6, 7))):
    """Return pay, sex and job of a company whose jobs are of unequal sizes."""
    rng = np.random.default_rng(seed)
    parts = [
        (rng.normal(2000 + 700 * job + 60 * is_man, 150, n), np.full(n, is_man), np.full(n, job))
        for job, numbers in enumerate(sizes)
        for is_man, n in zip((True, False), numbers, strict=True)
    ]
    return tuple(np.concatenate(column) for column in zip(*parts, strict=True))


# Identity


def test_in_a_single_group_it_is_the_gap_of_the_whole():
    pay, is_man, _ = company()
    gap = gap_within_groups(pay, is_man, np.zeros(len(pay)))
    assert gap.share == pytest.approx(relative_gap(pay[is_man].mean(), pay[~is_man].mean()))


def test_who_earns_the_same_in_every_job_has_no_gap_whatever_the_jobs():
    pay, is_man, job = company()
    gap = gap_within_groups(1000.0 + 500 * job, is_man, job)
    assert gap.share == pytest.approx(0)
    assert pay[is_man].mean() != pytest.approx(pay[~is_man].mean())


# By hand


def test_each_job_weighs_as_many_as_its_people_in_both_averages():
    gap = gap_within_groups(PAY, IS_MAN, JOB)
    # 7 people in a, 6 in b: men earn 22 and 42, women 19.5 and 43.
    assert gap.reference == pytest.approx((7 * 22 + 6 * 42) / 13)
    assert gap.compared == pytest.approx((7 * 19.5 + 6 * 43) / 13)


def test_a_job_without_enough_of_a_kind_is_left_out_and_counted():
    gap = gap_within_groups(PAY, IS_MAN, JOB)
    assert (gap.n_groups, gap.n_groups_in_all) == (2, 3)
    assert (gap.n_reference, gap.n_compared) == (6, 7)


@pytest.mark.parametrize(("smallest", "jobs"), [(3, 2), (4, 0)])
def test_three_of_each_kind_are_enough_and_two_are_not(smallest, jobs):
    assert gap_within_groups(PAY, IS_MAN, JOB, smallest=smallest).n_groups == jobs


def test_medians_are_those_of_each_job():
    gap = gap_within_groups(PAY, IS_MAN, JOB, average="median")
    assert gap.compared == pytest.approx((7 * 19.5 + 6 * 43) / 13)
    lower = gap_within_groups(np.where(PAY == 18, 1, PAY), IS_MAN, JOB, average="median")
    assert lower.compared == gap.compared


def test_nobody_to_compare_is_no_gap_of_zero():
    gap = gap_within_groups(PAY, IS_MAN, IS_MAN)
    assert np.isnan(gap.share)
    assert (gap.n_groups, gap.interval.reason) == (0, "too_few_people")


# Invariance


def test_swapping_the_kinds_swaps_the_averages():
    pay, is_man, job = company()
    there, back = gap_within_groups(pay, is_man, job), gap_within_groups(pay, ~is_man, job)
    assert (there.reference, there.compared) == pytest.approx((back.compared, back.reference))
    # Fieller: the interval of the inverse ratio is the inverse interval.
    assert 1 - back.interval.low == pytest.approx(1 / (1 - there.interval.high))


def test_neither_the_order_of_rows_nor_the_currency_changes_anything():
    pay, is_man, job = company()
    shuffled = np.random.default_rng(1).permutation(len(pay))
    first = gap_within_groups(pay, is_man, job)
    second = gap_within_groups(655.957 * pay[shuffled], is_man[shuffled], job[shuffled])
    assert second.share == pytest.approx(first.share)
    assert second.interval.low == pytest.approx(first.interval.low)
    assert second.interval.high == pytest.approx(first.interval.high)


# Printed elsewhere


def test_the_error_is_that_of_a_saturated_model_with_hc2_in_statsmodels():
    pay, is_man, job = company()
    cells = np.array([[(j, m) for j in range(3) for m in (1, 0)]])[0]
    columns = np.column_stack([(job == j) & (is_man == m) for j, m in cells]).astype(float)
    model = sm.OLS(pay, columns).fit(cov_type="HC2")
    weights = np.bincount(job) / len(job)
    gap = gap_within_groups(pay, is_man, job)
    ratio = 1 - gap.share
    # At an end of Fieller's interval, women - ratio x men is as far from zero as t allows.
    for end in (gap.interval.low, gap.interval.high):
        contrast = np.array([weights[j] * (-(1 - end) if m else 1) for j, m in cells])
        test = model.t_test(contrast)
        assert abs(test.tvalue.item()) == pytest.approx(_reach(pay, is_man, job, weights, ratio))


def _reach(pay, is_man, job, weights, ratio):
    """Return Student's quantile with Satterthwaite's degrees of freedom, written out."""
    parts, sizes = [], []
    for j in range(3):
        for one, price in ((is_man, ratio), (~is_man, 1)):
            cell = pay[(job == j) & one]
            parts.append((price * weights[j]) ** 2 * cell.var(ddof=1) / len(cell))
            sizes.append(len(cell))
    parts, sizes = np.array(parts), np.array(sizes)
    return stats.t.ppf(0.975, parts.sum() ** 2 / (parts**2 / (sizes - 1)).sum())


def test_with_one_job_and_close_means_it_is_welch_s_interval_of_scipy():
    rng = np.random.default_rng(8)
    men, women = rng.normal(2000, 5, 14), rng.normal(1990, 5, 11)
    pay, is_man = np.concatenate([men, women]), np.repeat([True, False], [14, 11])
    interval = gap_within_groups(pay, is_man, np.zeros(25)).interval
    welch = stats.ttest_ind(men, women, equal_var=False).confidence_interval(0.95)
    # The error of the men's mean in the ratio is next to nothing here.
    assert interval.low * men.mean() == pytest.approx(welch.low, rel=0.02)
    assert interval.high * men.mean() == pytest.approx(welch.high, rel=0.02)


# When there is no interval


@pytest.mark.parametrize(("women", "is_shown"), [(9, False), (10, True), (11, True)])
def test_ten_of_each_kind_are_needed_for_an_interval(women, is_shown):
    pay, is_man, job = company(sizes=((30, women),))
    assert SMALLEST_COMPARED == 10
    assert gap_within_groups(pay, is_man, job).interval.is_shown == is_shown


def test_medians_have_no_interval():
    pay, is_man, job = company()
    assert gap_within_groups(pay, is_man, job, average="median").interval.reason == "too_few_people"


def test_equal_pay_for_everyone_says_nothing_of_chance():
    _, is_man, job = company()
    gap = gap_within_groups(np.full(len(job), 7.0), is_man, job)
    assert gap.interval.reason == "no_spread"


def test_men_who_may_earn_nothing_bound_no_ratio():
    pay, is_man, job = company(sizes=((12, 12),))
    almost = np.where(is_man, np.arange(len(pay)) == 0, pay)
    assert gap_within_groups(almost, is_man, job).interval.reason == "unbounded"


# Arguments


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"average": "mode"}, UnknownOptionError),
        ({"values": -PAY}, OutOfRangeError),
        ({"is_reference": np.ones(15, dtype=bool)}, EmptyGroupError),
        ({"groups": JOB[:-1]}, ValueError),
        ({"smallest": 1}, ValueError),
        ({"confidence": 95}, OutOfRangeError),
    ],
)
def test_what_makes_no_sense_is_refused(changed, error):
    given = {"values": PAY, "is_reference": IS_MAN, "groups": JOB, **changed}
    with pytest.raises(error):
        gap_within_groups(**given)
