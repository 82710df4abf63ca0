"""Days as whole numbers since 1 January 1970, so that arrays of them are cheap."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# Beyond any date of a simulation: "has not happened".
NEVER = 10**6
LONG_AGO = -(10**6)

_FRIDAY = 4


def day(year: int, month: int = 1, of_month: int = 1) -> int:
    """Return the number of a day.

    >>> day(1970, 1, 2)
    1
    """
    return (date(year, month, of_month) - date(1970, 1, 1)).days


def as_dates(days: ArrayLike) -> NDArray[np.datetime64]:
    """Turn numbers into dates; `NEVER` and `LONG_AGO` are missing dates."""
    numbers = np.asarray(days, dtype=np.int64)
    dates = numbers.astype("datetime64[D]").astype("datetime64[s]")
    return np.where((numbers >= NEVER) | (numbers <= LONG_AGO), np.datetime64("NaT"), dates)


def months_until(days: ArrayLike) -> NDArray[np.float64]:
    """Return the months from 1 January 1970 to the start of each day, with a fraction.

    Whole months are whole numbers, so that twelve months of pay are exactly twelve pays.

    >>> float(months_until(day(1971, 3, 1)))
    14.0
    """
    dates = np.asarray(days, dtype=np.int64).astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    starts = months.astype("datetime64[D]")
    lengths = (months + 1).astype("datetime64[D]") - starts
    return months.astype(np.int64) + (dates - starts).astype(float) / lengths.astype(float)


def weekday(days: ArrayLike) -> NDArray[np.int64]:
    """Return the day of the week, 0 for Monday.

    >>> int(weekday(day(2025, 12, 29)))
    0
    """
    # 1 January 1970 was a Thursday.
    return (np.asarray(days, dtype=np.int64) + 3) % 7


def to_monday(days: ArrayLike) -> NDArray[np.int64]:
    """Return the same day if it is a Monday, else the next one."""
    return np.asarray(days) + (-weekday(days)) % 7


def to_friday(days: ArrayLike) -> NDArray[np.int64]:
    """Return the same day if it is a Friday, else the next one."""
    return np.asarray(days) + (_FRIDAY - weekday(days)) % 7


def to_working_day(days: ArrayLike) -> NDArray[np.int64]:
    """Return the same day, or the Monday after a Saturday or a Sunday."""
    return np.where(weekday(days) > _FRIDAY, to_monday(days), days)


# Turning days into months is slow, and the days of a company's life are few: looked up.
_EARLIEST, _LATEST = day(1900), day(2100)


@cache
def _month_ends() -> NDArray[np.int64]:
    return _end_month(np.arange(_EARLIEST, _LATEST))


def _end_month(days: NDArray[np.int64]) -> NDArray[np.int64]:
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    return (months + 1).astype("datetime64[D]").astype(np.int64) - 1


def to_month_start(days: ArrayLike) -> NDArray[np.int64]:
    """Return the same day if it starts a month, else the first of the next month."""
    return to_month_end(np.asarray(days) - 1) + 1


def to_month_end(days: ArrayLike) -> NDArray[np.int64]:
    """Return the last day of the month of each day."""
    days = np.asarray(days, dtype=np.int64)
    if days.size and days.min() >= _EARLIEST and days.max() < _LATEST:
        return _month_ends()[days - _EARLIEST]
    return _end_month(days)


def year_of(days: ArrayLike) -> NDArray[np.int64]:
    """Return the calendar year of each day."""
    dates = np.asarray(days, dtype=np.int64).astype("datetime64[D]")
    return dates.astype("datetime64[Y]").astype(np.int64) + 1970
