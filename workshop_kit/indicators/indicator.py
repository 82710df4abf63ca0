"""What is measured: of whom, what each person contributes, and how it is put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.errors import UnknownOptionError
from workshop_kit.indicators.people import people_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce
    from workshop_kit.indicators.period import Period

HOMES = ("mix", "careers", "conditions", "time", "pay", "health", "career")
KINDS = ("count", "mean", "median", "share", "rate")
PERIODS = ("day", "year", "years")
VARIATIONS = ("by_event", "by_person")
UNITS = (
    "people",
    "events",
    "share",
    "euros",
    "log_euros",
    "euros_per_hour",
    "hours",
    "hours_per_year",
    "days",
    "days_per_year",
    "years",
    "grades",
    "risks",
    "per_year",
    "per_million_hours",
    "days_per_thousand_hours",
)

_WEEKS_PER_YEAR = 52


def people_present(workforce: Workforce, period: Period) -> pd.DataFrame:
    """Return the people present on the last day of a period, one row each."""
    return people_of(workforce, period.last)


@dataclass(frozen=True)
class Indicator:
    """A quantity of some people, and all that is needed to work it out and to name it.

    It has no words: its label and its definition are the texts ``indicator.<key>.label``
    and ``indicator.<key>.definition``, its unit ``unit.<unit>``.

    Attributes
    ----------
    key : str
        Its name.
    unit : str
        Unit of its values, one of `UNITS`; shares go from 0 to 1.
    of_each : callable
        From rows to what each contributes: an amount (mean, median), yes or no (share,
        count), a number of events or of days (rate); missing where it is not known.
    columns : tuple of str
        Columns of the rows that it reads.
    home : {"mix", "careers", "conditions", "time", "pay", "health", "career"}
        The axis or the outcome that it belongs to. A quantity has one home.
    kind : {"mean", "median", "share", "count", "rate"}
        How rows are put together. A rate is `per` times the sum of what rows contribute,
        divided by the sum of their time at risk.
    at_risk : callable or None
        For a rate: from rows to the time (years, hours) at risk of each. A row with none
        is left out, and counted.
    per : float
        For a rate: per how much time, 1 for a year, 1e6 for a million hours.
    rows_of : callable
        From a workforce and a period to the rows: people present on a day by default. A
        person may have several rows (years, returns from leave); ``n`` counts people.
    tables : tuple of str
        Tables of the schema that these rows come from.
    period : {"day", "year", "years"}
        A situation on a day; pay and hours of the year of the reference date; what happens
        over the last `years`.
    years : int or None
        For ``"years"``: how many unless told otherwise, None for all those covered.
    varies : {"by_event", "by_person"}
        For a rate, what its interval rests on: rare events that come one at a time, or
        amounts and events that come back to the same people.
    is_sensitive : bool
        A group of too few people hides it. Who works where is not: everybody sees it.

    Raises
    ------
    UnknownOptionError
        If a word is not one of those listed.
    """

    key: str
    unit: str
    of_each: Callable[[pd.DataFrame], pd.Series]
    columns: tuple[str, ...] = ()
    home: str = "pay"
    kind: str = "mean"
    at_risk: Callable[[pd.DataFrame], pd.Series] | None = None
    per: float = 1.0
    rows_of: Callable[[Workforce, Period], pd.DataFrame] = people_present
    tables: tuple[str, ...] = ("employees",)
    period: str = "day"
    years: int | None = None
    varies: str = "by_event"
    is_sensitive: bool = True

    def __post_init__(self) -> None:
        for argument, known in (
            ("unit", UNITS),
            ("home", HOMES),
            ("kind", KINDS),
            ("period", PERIODS),
            ("varies", VARIATIONS),
        ):
            name = getattr(self, argument)
            if name not in known:
                raise UnknownOptionError(
                    "unknown_option", argument=argument, name=name, known=", ".join(known)
                )
        if (self.kind == "rate") != (self.at_risk is not None):
            raise ValueError(f"{self.key}: a rate, and a rate alone, has a time at risk")

    def contributions(self, rows: pd.DataFrame) -> Contributions:
        """Return what each row contributes."""
        amounts = self.of_each(rows).to_numpy(dtype=np.float64, na_value=np.nan)
        if self.at_risk is None:
            return Contributions(amounts, np.ones(len(rows)), ~np.isnan(amounts))
        time = self.at_risk(rows).to_numpy(dtype=np.float64, na_value=np.nan)
        return Contributions(amounts, time, ~np.isnan(amounts) & (time > 0))


@dataclass(frozen=True, eq=False)
class Contributions:
    """What each row adds to an indicator; arrays of shape (n_rows,).

    Attributes
    ----------
    amounts : ndarray
        What is added up: euros, yes (1) or no (0), events, days.
    at_risk : ndarray
        What it is divided by: time for a rate, 1 otherwise.
    is_known : ndarray of bool
        Rows that count: the amount is known, and there is time at risk.
    """

    amounts: NDArray[np.float64]
    at_risk: NDArray[np.float64]
    is_known: NDArray[np.bool_]


def column(name: str) -> Callable[[pd.DataFrame], pd.Series]:
    """Return what reads a column, as `Indicator.of_each` and `Indicator.at_risk` do.

    Examples
    --------
    >>> column("grade")(pd.DataFrame({"grade": [3, 5]})).tolist()
    [3, 5]
    """
    return lambda rows: rows[name]


def _hourly_pay(people: pd.DataFrame) -> pd.Series:
    # Someone on unpaid leave the whole year has no hourly pay; that is not zero.
    return people["annual_pay"] / people["paid_hours"].where(people["paid_hours"] > 0)


def _full_time_equivalent_pay(people: pd.DataFrame) -> pd.Series:
    full_time_week = people["hours_per_week"] / people["working_time_share"]
    return _hourly_pay(people) * full_time_week * _WEEKS_PER_YEAR


HEADCOUNT = Indicator(
    "headcount",
    "people",
    lambda people: pd.Series(1.0, index=people.index),
    home="mix",
    kind="count",
    is_sensitive=False,
)
ANNUAL_PAY = Indicator("annual_pay", "euros", column("annual_pay"), ("annual_pay",), period="year")
HOURLY_PAY = Indicator(
    "hourly_pay", "euros_per_hour", _hourly_pay, ("annual_pay", "paid_hours"), period="year"
)
FULL_TIME_EQUIVALENT_PAY = Indicator(
    "full_time_equivalent_pay",
    "euros",
    _full_time_equivalent_pay,
    (*HOURLY_PAY.columns, "hours_per_week", "working_time_share"),
    period="year",
)
PAID_HOURS = Indicator(
    "paid_hours", "hours", column("paid_hours"), ("paid_hours",), home="time", period="year"
)
