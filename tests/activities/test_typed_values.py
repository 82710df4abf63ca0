"""Figures and dates as people type them: read as they mean them, or given back with a reason."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.activities.typed_values import (
    HUNDREDTHS,
    read_date,
    read_euros,
    read_figure,
    read_people,
)
from workshop_kit.legal.plan import PLAN_UNITS


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("12,5 %", "share", 0.125),
        ("12.5%", "share", 0.125),
        ("\u22123,2", "points", -0.032),
        ("5,2", "per_year", 0.052),
        ("1 200 €", "euros", 1200.0),
        ("€1 200,50", "euros", 1200.5),
        ("0,125", "euros_per_hour", 0.125),
        ("1200,125", "euros", 1200.125),
        ("85", "index_points", 85.0),
        ("1\u202f200", "euros", 1200.0),
        ("100", "share", 1.0),
    ],
)
def test_a_figure_is_read_in_its_unit(typed, unit, value):
    assert read_figure(typed, unit).value == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("NaN", "number"),
        ("inf", "number"),
        ("1e9", "number"),
        ("douze", "number"),
        ("12,5,3", "number"),
        ("%", "number"),
        ("1,200", "two_readings"),
        ("12.500", "two_readings"),
        ("9" * 13, "too_large"),
        ("9" * 200, "too_large"),
    ],
)
def test_what_cannot_be_read_is_never_guessed(typed, problem):
    read = read_figure(typed, "euros")
    assert (read.value, read.problem) == (None, problem)


@pytest.mark.parametrize("typed", ["", "   ", "\n"])
def test_nothing_typed_is_missing_and_no_problem(typed):
    for read in (read_figure(typed, "share"), read_people(typed), read_date(typed)):
        assert (read.value, read.problem) == (None, None)


def test_people_are_counted_whole_and_a_cost_is_not_negative():
    assert read_people("84").value == 84
    assert read_people("8,5").problem == "whole"
    assert read_people("-1").problem == "negative"
    assert read_euros("-5").problem == "negative"
    assert read_euros("0").value == 0


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31/12/2027", date(2027, 12, 31)),
        ("1.2.2027", date(2027, 2, 1)),
        ("05 - 04 - 2026", date(2026, 4, 5)),
        ("2027-12-31", date(2027, 12, 31)),
        ("29/02/2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read_day_first_or_as_computers_write_it(typed, day):
    assert read_date(typed).value == day


@pytest.mark.parametrize(
    "typed",
    ["29/02/2027", "31/04/2027", "12/31/2027", "31/12/27", "2027", "demain", "01/01/20270"],
)
def test_a_day_that_is_not_in_the_calendar_is_not_read(typed):
    assert read_date(typed) == read_date("32/01/2027")
    assert read_date(typed).problem == "date"


@pytest.mark.parametrize("year", [1989, 2101, 9999])
def test_a_year_out_of_the_life_of_a_plan_is_not_read(year):
    assert read_date(f"01/01/{year}").problem == "date"


@given(value=st.decimals(-9999, 9999, places=2), unit=st.sampled_from(sorted(PLAN_UNITS)))
def test_a_figure_is_the_same_with_a_comma_or_a_point(value, unit):
    one, other = (read_figure(str(value).replace(".", mark), unit) for mark in ",.")
    assert one == other
    scale = 100 if unit in HUNDREDTHS else 1
    assert one.value * scale == pytest.approx(float(value), rel=1e-12, abs=1e-12)


@given(typed=st.text(max_size=30))
def test_any_text_is_read_or_refused_but_never_an_error(typed):
    for read in (read_figure(typed, "share"), read_people(typed), read_date(typed)):
        assert read.value is None or read.problem is None
