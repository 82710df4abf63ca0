"""Days as numbers: months that are exact, days of the week, ends of months."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from workshop_kit.simulation.calendar import (
    LONG_AGO,
    NEVER,
    as_dates,
    day,
    months_until,
    to_friday,
    to_monday,
    to_month_end,
    to_month_start,
    to_working_day,
    weekday,
    year_of,
)

# Every day of four years, a leap year among them.
DAYS = [date(2023, 1, 1) + timedelta(days=number) for number in range(4 * 365 + 1)]
NUMBERS = np.array([day(one.year, one.month, one.day) for one in DAYS])


def as_python(numbers: np.ndarray) -> list[date]:
    return [date(1970, 1, 1) + timedelta(days=int(number)) for number in numbers]


def test_days_of_the_week_are_those_of_the_calendar():
    assert weekday(NUMBERS).tolist() == [one.weekday() for one in DAYS]


@pytest.mark.parametrize(("move", "weekday_after"), [(to_monday, 0), (to_friday, 4)])
def test_moving_to_a_day_of_the_week_waits_less_than_a_week(move, weekday_after):
    for before, after in zip(DAYS, as_python(move(NUMBERS)), strict=True):
        assert after.weekday() == weekday_after
        assert 0 <= (after - before).days < 7


def test_a_working_day_stays_and_a_weekend_waits_for_monday():
    for before, after in zip(DAYS, as_python(to_working_day(NUMBERS)), strict=True):
        assert after.weekday() < 5
        assert (after == before) is (before.weekday() < 5)


def test_months_start_on_the_first_and_end_before_the_next():
    for before, start, end in zip(
        DAYS, as_python(to_month_start(NUMBERS)), as_python(to_month_end(NUMBERS)), strict=True
    ):
        assert start.day == 1
        assert start >= before
        assert (end + timedelta(days=1)).day == 1
        assert (end.year, end.month) == (before.year, before.month)


def test_twelve_months_are_exactly_twelve():
    assert months_until(day(2026)) - months_until(day(2025)) == 12
    assert months_until(day(2025, 3)) - months_until(day(2025, 2)) == 1


def test_half_a_month_is_a_share_of_its_days():
    assert months_until(day(2025, 4, 16)) - months_until(day(2025, 4)) == pytest.approx(0.5)


def test_years_are_those_of_the_calendar():
    assert year_of(NUMBERS).tolist() == [one.year for one in DAYS]


def test_what_has_not_happened_is_a_missing_date():
    dates = as_dates([day(2025), NEVER, LONG_AGO])
    assert dates[0] == np.datetime64("2025-01-01")
    assert np.isnat(dates[1:]).all()
