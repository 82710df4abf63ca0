"""What every indicator of the four axes and of the three outcomes must be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.indicators.families import ALL, FAMILIES, doubled, shuffled
from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators import (
    ANNUAL_PAY,
    HEADCOUNT,
    HOMES,
    UNITS,
    break_family_down,
    compute_gaps,
    period_of,
)
from workshop_kit.texts import read_catalogue

# The ten highest pays of a company twice as large are other people's.
NOT_ADDITIVE = {"in_ten_highest_pays"}


def test_each_family_is_at_home_in_one_axis_or_one_outcome():
    assert tuple(FAMILIES) == HOMES
    for home, family in FAMILIES.items():
        assert {indicator.home for indicator in family} == {home}


def test_a_quantity_has_one_home_and_one_name():
    keys = [indicator.key for indicator in ALL]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("indicator", ALL, ids=lambda one: one.key)
def test_each_indicator_has_its_words(indicator):
    catalogue = read_catalogue()
    assert f"indicator.{indicator.key}.label" in catalogue
    assert f"indicator.{indicator.key}.definition" in catalogue


@pytest.mark.parametrize("unit", UNITS)
def test_each_unit_is_said_in_both_languages(unit, t):
    assert t(f"unit.{unit}", value=1.0)


def test_no_word_is_left_of_an_indicator_that_is_gone():
    named = {key.split(".")[1] for key in read_catalogue() if key.startswith("indicator.")}
    assert named == {indicator.key for indicator in ALL} | {"harm_by_risk"}


def is_count(gap) -> bool:
    return gap.indicator.kind == "count"


@pytest.mark.parametrize("indicator", ALL, ids=lambda one: one.key)
def test_an_indicator_reads_the_columns_that_it_names_and_no_other(workforce, indicator):
    rows = indicator.rows_of(workforce, period_of(workforce, years=3))
    whole = indicator.contributions(rows)
    named = indicator.contributions(rows[list(indicator.columns)])
    np.testing.assert_array_equal(named.amounts, whole.amounts)
    np.testing.assert_array_equal(named.at_risk, whole.at_risk)


def test_shares_stay_between_0_and_1_and_nothing_else_is_negative(workforce):
    for breakdown in break_family_down(workforce, ALL, by="job").values():
        values = breakdown.table["value"].dropna()
        assert (values >= 0).all(), breakdown.indicator.key
        if breakdown.indicator.unit == "share":
            assert (values <= 1).all(), breakdown.indicator.key


def test_people_left_out_are_counted(workforce):
    gaps = compute_gaps(workforce, ALL)
    for key, breakdown in break_family_down(workforce, ALL, by="category").items():
        left_out = gaps[key].left_out_compared + gaps[key].left_out_reference
        assert breakdown.n_left_out == left_out, key
        assert breakdown.events_left_out == 0, key


def test_a_gap_is_missing_when_a_sex_has_nobody_and_only_then(workforce):
    for key, gap in compute_gaps(workforce, ALL).items():
        is_missing = not is_count(gap) and 0 in {gap.n_compared, gap.n_reference}
        assert np.isnan(gap.difference) == is_missing, key


def test_the_order_of_the_rows_changes_nothing(workforce):
    gaps, others = compute_gaps(workforce, ALL), compute_gaps(shuffled(workforce), ALL)
    for key, gap in gaps.items():
        assert others[key].difference == pytest.approx(gap.difference, nan_ok=True), key


def test_a_company_twice_as_large_has_the_same_values_and_twice_the_counts(workforce):
    gaps, twice = compute_gaps(workforce, ALL), compute_gaps(doubled(workforce), ALL)
    for key, gap in gaps.items():
        if key in NOT_ADDITIVE:
            continue
        times = 2 if is_count(gap) else 1
        assert twice[key].n_compared == 2 * gap.n_compared, key
        expected = times * gap.difference
        assert twice[key].difference == pytest.approx(expected, nan_ok=True), key


def test_swapping_the_sexes_changes_every_sign(workforce):
    gaps = compute_gaps(workforce, ALL)
    swapped = compute_gaps(workforce, ALL, reference="women", compared="men")
    for key, gap in gaps.items():
        assert swapped[key].difference == pytest.approx(-gap.difference, nan_ok=True), key


@pytest.mark.parametrize(
    ("field", "word"),
    [("unit", "euro"), ("home", "salary"), ("kind", "average"), ("period", "month")],
)
def test_a_misspelt_word_is_an_error_that_lists_the_known_ones(field, word):
    with pytest.raises(UnknownOptionError) as error:
        replace(ANNUAL_PAY, **{field: word})
    assert error.value.values["argument"] == field
    assert error.value.values["name"] == word
    assert error.value.values["known"]


def test_an_unknown_variation_is_an_error():
    with pytest.raises(UnknownOptionError):
        replace(ANNUAL_PAY, varies="by_chance")


def test_a_rate_and_a_rate_alone_has_a_time_at_risk():
    with pytest.raises(ValueError, match="time at risk"):
        replace(ANNUAL_PAY, kind="rate")
    with pytest.raises(ValueError, match="time at risk"):
        replace(ANNUAL_PAY, at_risk=HEADCOUNT.of_each)
