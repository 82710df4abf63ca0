"""The interval of a gap: the right one for each kind of indicator, in its unit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.data.small_company import COMPANY, person, small_company
from tests.indicators.families import ALL
from workshop_kit.indicators import ANNUAL_PAY, HEADCOUNT, compute_gap, compute_gaps, person_years
from workshop_kit.measures.interval_counts import (
    proportion_gap_interval,
    rate_gap_interval,
    rate_ratio_interval,
)
from workshop_kit.measures.interval_means import mean_gap_interval, relative_mean_gap_interval
from workshop_kit.measures.interval_medians import (
    median_gap_interval,
    relative_median_gap_interval,
)
from workshop_kit.texts import read_catalogue

BY_KEY = {indicator.key: indicator for indicator in ALL}


@pytest.fixture(scope="module")
def people(workforce):
    return workforce.present()


def test_a_mean_has_that_of_means(workforce, people):
    pay, is_man = people["annual_pay"], people["sex"] == "men"
    gap = compute_gap(workforce, ANNUAL_PAY)
    assert gap.interval == mean_gap_interval(*men_first(pay, is_man))
    assert gap.share_interval == relative_mean_gap_interval(*men_first(pay, is_man))
    assert gap.interval.contains(gap.difference)
    assert gap.share_interval.contains(gap.share)


def men_first(values, is_man):
    ordered = np.concatenate([values[is_man], values[~is_man]])
    return ordered, np.repeat([True, False], [is_man.sum(), (~is_man).sum()])


def test_a_median_has_that_of_medians(workforce, people):
    pay, is_man = people["annual_pay"], people["sex"] == "men"
    gap = compute_gap(workforce, BY_KEY["median_annual_pay"])
    assert gap.interval == median_gap_interval(*men_first(pay, is_man))
    assert gap.share_interval == relative_median_gap_interval(*men_first(pay, is_man))


def test_a_share_has_that_of_proportions_and_is_said_in_points(workforce, people):
    part_time = people["working_time_share"] < 1
    counts = [part_time[people["sex"] == sex].sum() for sex in ("men", "women")]
    totals = [(people["sex"] == sex).sum() for sex in ("men", "women")]
    gap = compute_gap(workforce, BY_KEY["part_time"])
    assert gap.interval == proportion_gap_interval(counts, totals)
    assert gap.share_interval.reason == "said_in_points"


def test_a_rate_of_events_is_exact_and_in_the_unit_of_the_rate(workforce):
    years = person_years(workforce)
    sums = years.groupby("sex")[["work_accidents", "full_time_years_present"]].sum()
    events = sums["work_accidents"][["men", "women"]].to_numpy()
    hours = 1820 * sums["full_time_years_present"][["men", "women"]].to_numpy()
    gap = compute_gap(workforce, BY_KEY["work_accident_frequency"])
    exact = rate_gap_interval(events, hours)
    assert (gap.interval.low, gap.interval.high) == pytest.approx(
        (1e6 * exact.low, 1e6 * exact.high)
    )
    ratio = rate_ratio_interval(events, hours)
    assert gap.share_interval.low == pytest.approx(1 - ratio.high)
    assert gap.share_interval.high == pytest.approx(1 - ratio.low)
    assert gap.share_interval.contains(gap.share)


def test_a_rate_of_days_is_judged_over_persons(workforce):
    gap = compute_gap(workforce, BY_KEY["sickness_days"])
    years = person_years(workforce)
    rng = np.random.default_rng(5)
    draws = {}
    for sex in ("men", "women"):
        one = years[years["sex"] == sex]
        sums = one.groupby("employee_id")[["sickness_days", "years_under_contract"]].sum()
        drawn = rng.integers(len(sums), size=(2000, len(sums)))
        days, time = (sums[name].to_numpy()[drawn].sum(axis=1) for name in sums)
        draws[sex] = days / time
    bootstrap = np.percentile(draws["men"] - draws["women"], [2.5, 97.5])
    width = gap.interval.width
    assert (gap.interval.low, gap.interval.high) == pytest.approx(bootstrap, abs=0.15 * width)


def test_events_that_come_back_to_the_same_people_widen_the_interval(workforce):
    by_person = BY_KEY["sick_leave_rate"]
    by_event = replace(by_person, varies="by_event")
    widths = [compute_gap(workforce, one).interval.width for one in (by_person, by_event)]
    assert widths[0] > widths[1]


def test_a_count_of_people_has_no_interval_and_says_why(workforce):
    gap = compute_gap(workforce, HEADCOUNT)
    assert gap.interval.reason == gap.share_interval.reason == "head_count"


def test_a_sex_with_nobody_leaves_too_few():
    gap = compute_gap(small_company(person("women", "canning", times=9)), ANNUAL_PAY)
    assert gap.interval.reason == gap.share_interval.reason == "too_few_people"


def test_a_hidden_gap_has_a_hidden_interval():
    staff = small_company(
        person("women", "canning", times=9), person("men", "lines", pay=30_000, times=4)
    )
    real = replace(staff, company=replace(COMPANY, is_simulated=False))
    gap = compute_gap(real, ANNUAL_PAY)
    assert gap.interval.reason == gap.share_interval.reason == "hidden"


def test_half_of_the_people_without_variable_pay_leave_its_ratio_open():
    staff = small_company(person("women", "canning", times=9), person("men", "lines", times=9))
    staff.employees["bonus"] = np.arange(18.0) * 100
    gap = compute_gap(staff, BY_KEY["median_variable_pay"])
    assert gap.share_interval.reason == "unbounded"
    assert gap.interval.is_shown


@pytest.mark.parametrize("confidence", [0.8, 0.99])
def test_confidence_is_handed_on(workforce, confidence):
    gap = compute_gap(workforce, ANNUAL_PAY, confidence=confidence)
    assert gap.interval.confidence == confidence
    assert (gap.interval.width > compute_gap(workforce, ANNUAL_PAY).interval.width) == (
        confidence > 0.95
    )


def test_every_gap_has_an_interval_that_holds_it_or_a_reason(workforce):
    for key, gap in compute_gaps(workforce, ALL).items():
        if gap.interval.is_shown:
            assert gap.interval.contains(gap.difference), key
        else:
            assert gap.interval.reason, key


def test_swapping_the_groups_turns_the_interval_round(workforce):
    for key in ("annual_pay", "part_time", "work_accident_frequency", "sickness_days"):
        gap = compute_gap(workforce, BY_KEY[key]).interval
        swapped = compute_gap(workforce, BY_KEY[key], reference="women", compared="men").interval
        assert (swapped.low, swapped.high) == pytest.approx((-gap.high, -gap.low)), key


@pytest.mark.parametrize("reason", ["head_count", "hidden", "said_in_points"])
def test_each_reason_has_its_words(reason):
    assert f"interval.reason.{reason}" in read_catalogue()
