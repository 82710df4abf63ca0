"""People by calendar years: where what happens on a day has its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from workshop_kit.indicators.timeline import day_number, days_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workshop_kit.data import Workforce


@dataclass(frozen=True, eq=False)
class Grid:
    """People by calendar years: what happens to a person in a year has one cell.

    Attributes
    ----------
    years : ndarray of int, shape (n_years,)
        Calendar years covered.
    opens, closes : ndarray of int, shape (n_years,)
        First and last day covered of each.
    first, last : ndarray of int, shape (n_people, n_years)
        Days under contract in the year; the last comes before the first where there are none.
    """

    years: NDArray[np.int64]
    opens: NDArray[np.int64]
    closes: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]

    @property
    def shape(self) -> tuple[int, int]:
        """Return the number of people and of years."""
        return self.first.shape

    def covers(self, days: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell which days are among those covered."""
        return (days >= self.opens[0]) & (days <= self.closes[-1])

    def cells(self, persons: NDArray[np.int64], days: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the cell of each person and day, in the order of the flattened grid."""
        return persons * self.shape[1] + np.searchsorted(self.opens, days, side="right") - 1

    def add_up(
        self, cells: NDArray[np.int64], weights: NDArray | None = None
    ) -> NDArray[np.float64]:
        """Add numbers up, or count, in each cell; shape (n_people, n_years)."""
        size = self.shape[0] * self.shape[1]
        return np.bincount(cells, weights=weights, minlength=size).reshape(self.shape)


def open_grid(workforce: Workforce) -> Grid:
    """Return the people of a workforce by the calendar years that its tables cover."""
    company, people = workforce.company, workforce.employees
    years = np.arange(company.history_start.year, company.reference_date.year + 1)
    starts = new_years(np.append(years, years[-1] + 1))
    opens = np.maximum(starts[:-1], day_number(company.history_start))
    closes = np.minimum(starts[1:] - 1, day_number(company.reference_date))
    return Grid(
        years=years,
        opens=opens,
        closes=closes,
        first=np.maximum(opens, days_of(people["hire_date"])[:, None]),
        last=np.minimum(closes, days_of(people["leave_date"])[:, None]),
    )


def new_years(years: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the first of January of each year, in days since 1970.

    Examples
    --------
    >>> new_years(np.array([1970, 1971])).tolist()
    [0, 365]
    """
    return (years - 1970).astype("datetime64[Y]").astype("datetime64[D]").astype(np.int64)


def places_of(workforce: Workforce, table: pd.DataFrame) -> NDArray[np.int64]:
    """Return the place of the person of each row in the table of employees."""
    return pd.Index(workforce.employees["employee_id"]).get_indexer(table["employee_id"])


def cut_by_year(
    grid: Grid, person: NDArray[np.int64], first: NDArray[np.int64], last: NDArray[np.int64]
) -> tuple[NDArray[np.int64], ...]:
    """Cut spans of days at each new year; return also the row that each piece comes from."""
    first, last = np.maximum(first, grid.opens[0]), np.minimum(last, grid.closes[-1])
    start = np.searchsorted(grid.opens, first, side="right") - 1
    pieces = np.where(last >= first, np.searchsorted(grid.opens, last, side="right") - start, 0)
    row = np.repeat(np.arange(len(person)), pieces)
    number = np.arange(len(row)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    column = start[row] + number
    return (
        person[row],
        np.maximum(first[row], grid.opens[column]),
        np.minimum(last[row], grid.closes[column]),
        row,
    )
