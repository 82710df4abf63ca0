"""The days that an indicator looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from datetime import date

    from workshop_kit.data import Workforce


@dataclass(frozen=True)
class Period:
    """A first and a last day, both included.

    What is true of a day is looked at on the last one; what happens over years, in the
    calendar years from the one to the other.
    """

    first: date
    last: date

    @property
    def days(self) -> tuple[pd.Timestamp, pd.Timestamp]:
        """Return both days as pandas compares them."""
        return pd.Timestamp(self.first), pd.Timestamp(self.last)


def period_of(workforce: Workforce, on: date | None = None, years: int | None = None) -> Period:
    """Return the years that end on a day.

    Parameters
    ----------
    workforce : Workforce
        The company.
    on : date, optional
        Last day; the reference date when left out.
    years : int, optional
        Number of years; all those that the tables cover when left out, or when they cover
        fewer.

    Raises
    ------
    ValueError
        If the number of years is not at least 1.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> period_of(load_workforce("conserverie-de-l-aven"), years=3).first
    datetime.date(2023, 1, 1)
    """
    company = workforce.company
    last = on or company.reference_date
    if years is None:
        return Period(company.history_start, last)
    if years < 1:
        raise ValueError(f"years must be at least 1, not {years}")
    first = pd.Timestamp(last) - pd.DateOffset(years=years) + pd.Timedelta(days=1)
    return Period(max(first.date(), company.history_start), last)
