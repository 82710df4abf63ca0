"""What is measured of each person: money, hours, or simply being there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable

_WEEKS_PER_YEAR = 52


@dataclass(frozen=True)
class Indicator:
    """A quantity known of each person.

    Attributes
    ----------
    key : str
        Its name.
    unit : {"people", "euros", "euros_per_hour", "hours"}
        Unit of its values.
    of_each : callable
        From people to one value each; missing where it is not known.
    columns : tuple of str
        Columns of the people table that it reads.
    """

    key: str
    unit: str
    of_each: Callable[[pd.DataFrame], pd.Series]
    columns: tuple[str, ...] = ()


def _hourly_pay(people: pd.DataFrame) -> pd.Series:
    # Someone on unpaid leave the whole year has no hourly pay; that is not zero.
    return people["annual_pay"] / people["paid_hours"].where(people["paid_hours"] > 0)


def _full_time_equivalent_pay(people: pd.DataFrame) -> pd.Series:
    full_time_week = people["hours_per_week"] / people["working_time_share"]
    return _hourly_pay(people) * full_time_week * _WEEKS_PER_YEAR


HEADCOUNT = Indicator("headcount", "people", lambda people: pd.Series(1.0, index=people.index))
ANNUAL_PAY = Indicator("annual_pay", "euros", lambda people: people["annual_pay"], ("annual_pay",))
HOURLY_PAY = Indicator("hourly_pay", "euros_per_hour", _hourly_pay, ("annual_pay", "paid_hours"))
FULL_TIME_EQUIVALENT_PAY = Indicator(
    "full_time_equivalent_pay",
    "euros",
    _full_time_equivalent_pay,
    (*HOURLY_PAY.columns, "hours_per_week", "working_time_share"),
)
PAID_HOURS = Indicator("paid_hours", "hours", lambda people: people["paid_hours"], ("paid_hours",))


def mean(values: pd.Series) -> float:
    """Return the mean of the known values; missing when none is known.

    >>> mean(pd.Series([1.0, None, 3.0]))
    2.0
    """
    known = values.dropna()
    return float(known.mean()) if len(known) else float(np.nan)
